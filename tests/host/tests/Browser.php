<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

/** A visitor with a cookie, who follows no redirects and sends the token of the page last seen. */
final class Browser
{
    private string $cookie = '';
    private string $token = '';

    public function __construct(private readonly string $url)
    {
    }

    public function logIn(string $page, string $name, string $password = 'demo'): HttpAnswer
    {
        $this->get($page);
        $answer = $this->post($page, ['username' => $name, 'password' => $password]);
        if ($answer->status === 303) {
            $this->get(ltrim((string) parse_url($answer->location, PHP_URL_PATH), '/'));
        }
        return $answer;
    }

    public function get(string $path): HttpAnswer
    {
        return $this->send('GET', $path, '');
    }

    /** @param array<string, mixed> $fields */
    public function post(string $path, array $fields, ?string $token = null): HttpAnswer
    {
        return $this->send('POST', $path, http_build_query($fields + ['token' => $token ?? $this->token]));
    }

    private function send(string $method, string $path, string $body): HttpAnswer
    {
        $headers = ["Cookie: {$this->cookie}", 'Content-Type: application/x-www-form-urlencoded'];
        $context = stream_context_create(['http' => [
            'method' => $method,
            'header' => $headers,
            'content' => $body,
            'ignore_errors' => true,
            'follow_location' => 0,
            'timeout' => 30,
        ]]);
        $text = (string) file_get_contents($this->url . $path, false, $context);
        $answer = HttpAnswer::of($http_response_header, $text);
        $this->cookie = $answer->cookie === '' ? $this->cookie : $answer->cookie;
        if (preg_match('/name="token" value="([0-9a-f]{40})"/', $text, $found) === 1) {
            $this->token = $found[1];
        }
        return $answer;
    }
}
