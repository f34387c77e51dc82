<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/testing.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp\Testing;

/**
 * Stands in for the network: gives queued answers and keeps the requests. Login, version, lists, save, delete, batches,
 * cursors and workflows work as with a panel; pauses and time-outs take no time.
 *
 *     $mock = new OnApp\Testing\MockTransport();
 *     $panel = $mock->connect('6.0');
 *     $mock->answer(['virtual_machine' => ['id' => 5, 'label' => 'web']], for: 'GET /virtual_machines/5');
 *     $panel->factory('VirtualMachine')->load(5);
 *     $mock->assertAllUsed();
 *
 * A request takes the first queued answer that fits it. Where none does, an UnexpectedRequestException is thrown, in
 * both error modes. A request that failed is tried again, by the usual rule, where an answer for another try is queued.
 */
final class MockTransport implements \Countable
{
    public function __construct() {}

    /**
     * Queues an answer.
     *
     * @param mixed $body a text as it is sent; null for none; a Closure that is given the Request and returns the body;
     *   everything else is written as JSON
     * @param array $headers name => value (a text or a number)
     * @param string|null $for what it fits: "GET /users/5", "POST", "/users/*"; * stands for anything, the data type
     *   (.json) may be left out, and the query too; null: every request
     * @param int|null $times how often it is given; null: as often as it fits, or never
     * @param float $seconds how long it takes; not waited for, but it counts, so that it can run into a time-out
     * @throws \ValueError when an argument cannot be used
     */
    public function answer(mixed $body = null, int $status = 200, array $headers = [], ?string $for = null, ?int $times = 1, float $seconds = 0.0): static {}

    /**
     * Queues that no answer comes.
     *
     * @param string $kind "connect", "timeout", "tls", "interrupted", "decode" (no HTTP) or "too-large"
     * @param string|null $message null: a sentence of that kind
     * @param bool|null $sent whether the request may have reached the panel; null: not for "connect" and "tls", else yes
     * @throws \ValueError when an argument cannot be used
     */
    public function fail(string $kind = "connect", ?string $message = null, ?bool $sent = null, ?string $for = null, ?int $times = 1, float $seconds = 0.0): static {}

    /**
     * Answers the requests of a panel: of all objects that share the connection of the one given, and of what is made
     * out of them; null: of every connection that has no stand-in of its own, also of those that are made later.
     * It takes the place of one that was installed there before.
     */
    public function install(?\OnApp $panel = null): static {}

    /** Takes it away again, if it is installed there. */
    public function uninstall(?\OnApp $panel = null): static {}

    /** A factory that is logged in at a panel of this version, and whose requests this transport answers. */
    public function connect(string $version = "7.0", string $url = "https://panel.example", string $username = "admin", #[\SensitiveParameter] string $password = "secret"): \OnApp_Factory {}

    /** @return list<Request> what was asked for, each try, in order */
    public function requests(): array {}

    public function lastRequest(): ?Request {}

    /** Answers that are queued still. */
    public function count(): int {}

    /**
     * @throws UnexpectedRequestException when a request came for which there was no answer, and nobody let it through
     * @throws UnusedAnswerException when answers are left
     */
    public function assertAllUsed(): void {}

    /** Forgets what is queued and what was asked for. */
    public function reset(): static {}
}

/**
 * Records what a panel is asked and answers into a JSON file, and plays it back without the panel. Secrets are not
 * recorded: credentials, cookies, and the values of secret names (passwords, keys, tokens) in arguments, headers and
 * bodies are "***", in what is played back as well; neither is the host. A request is the recorded one that has the same
 * method, path and arguments and, compared as JSON, the same body; each is played back once, in the order of the file.
 */
final class Cassette implements \Countable
{
    /**
     * Asks the panel, and writes the file anew.
     * @var string
     */
    const RECORD = "record";

    /**
     * Asks no panel.
     * @var string
     */
    const REPLAY = "replay";

    /**
     * REPLAY where the file exists, else RECORD.
     * @var string
     */
    const AUTO = "auto";

    /**
     * @param array $secrets further names whose values are not recorded: of members, elements, arguments and headers
     * @throws CassetteException when the file cannot be read, or there is no folder to write it to
     */
    public function __construct(string $file, string $mode = Cassette::AUTO, array $secrets = []) {}

    /** As MockTransport::install(). */
    public function install(?\OnApp $panel = null): static {}

    /**
     * Takes it away again, if it is installed there, and saves what was recorded.
     * @throws CassetteException when the file cannot be written; the old one is then left as it is
     */
    public function uninstall(?\OnApp $panel = null): static {}

    public function isRecording(): bool {}

    /**
     * Writes what was recorded; without it that is done by uninstall(), or when the object goes.
     * @throws CassetteException when the file cannot be written; the old one is then left as it is
     */
    public function save(): void {}

    /** Exchanges that were recorded, or are still to be played back. */
    public function count(): int {}

    /**
     * Nothing happens while recording.
     * @throws UnexpectedRequestException when a request came that was not recorded, and nobody let it through
     * @throws UnusedAnswerException when nobody asked for some of what was recorded
     */
    public function assertAllUsed(): void {}
}

/**
 * A request as it would have been sent.
 */
final class Request implements \Stringable
{
    public readonly string $method;

    public readonly string $url;

    /** Of the URL, without the data type: "/virtual_machines/5" */
    public readonly string $path;

    /** @var array<string, mixed> the arguments of the URL */
    public readonly array $query;

    /** @var array<string, string> name => value; credentials are "***" */
    public readonly array $headers;

    public readonly ?string $username;

    /** "" for none */
    public readonly string $body;

    private function __construct() {}

    /**
     * The body, JSON objects as arrays; null for none.
     * @throws \JsonException when it is no JSON
     */
    public function json(): mixed {}

    /** "GET /virtual_machines/5?page=2" */
    public function __toString(): string {}
}

/** A request came for which there is no answer. */
final class UnexpectedRequestException extends \LogicException
{
}

/** Answers were queued that nobody asked for. */
final class UnusedAnswerException extends \LogicException
{
}

/** A cassette cannot be read or written. */
final class CassetteException extends \RuntimeException
{
}
