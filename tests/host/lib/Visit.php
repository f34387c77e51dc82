<?php

declare(strict_types=1);

namespace OnApp\Host;

/** One request of one visitor: session, GET and POST as a module would find them. Sessions last between commands. */
final class Visit
{
    /** @param array<string, mixed> $identity session keys that say who is there */
    private function __construct(
        private readonly string $sessionFile,
        private readonly array $identity,
    ) {
    }

    public static function asClient(RunDirectory $run, int $clientId): self
    {
        return new self($run->sessionFile("client-$clientId"), ['uid' => $clientId]);
    }

    public static function asAdmin(RunDirectory $run): self
    {
        return new self($run->sessionFile('admin-1'), ['adminid' => 1]);
    }

    /**
     * @param array<mixed> $get
     * @param array<mixed> $post
     */
    public function begin(array $get, array $post): void
    {
        $stored = is_file($this->sessionFile) ? file_get_contents($this->sessionFile) : '';
        $_SESSION = $this->identity + (array) json_decode((string) $stored, true);
        $_SESSION['host_token'] ??= bin2hex(random_bytes(20));
        $_GET = $get;
        $_POST = $post;
        $_REQUEST = $post + $get;
        $_SERVER['REQUEST_METHOD'] = $post === [] ? 'GET' : 'POST';
        $_SERVER['REMOTE_ADDR'] = '127.0.0.1';
    }

    public function end(): void
    {
        Files::makeDirectory(dirname($this->sessionFile));
        Files::write($this->sessionFile, json_encode($_SESSION, JSON_THROW_ON_ERROR), 0600);
    }
}
