<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\Browser;
use OnApp\Host\Tests\HttpAnswer;

/** The client area over HTTP: a visitor who opens pages and sends the forms that are on them. */
abstract class ClientTestCase extends ModuleTestCase
{
    protected const PROBE = '<img src=x onerror="alert(1)">\'&amp;';

    protected string $url = '';
    protected Browser $client;

    protected function setUp(): void
    {
        parent::setUp();
        $words = extension_loaded('onapp') ? [] : ['--extension', substr(Equipment::php()[2], strlen('extension='))];
        $this->url = (string) $this->ok('serve', ...$words)['url'];
        $this->client = $this->visitor('ada@example.com');
    }

    protected function tearDown(): void
    {
        $this->ok('serve', '--stop');
        $this->assertNoFaults();
        parent::tearDown();
    }

    /** Nothing that the host saw was a notice, a gap or a breach of contract. */
    private function assertNoFaults(): void
    {
        $gaps = $this->host('log', 'gaps');
        self::assertSame(0, $gaps->status, $gaps->output . $gaps->errors);
    }

    protected function visitor(string $email): Browser
    {
        $browser = new Browser($this->url);
        self::assertSame(303, $browser->logIn('login.php', $email)->status);
        return $browser;
    }

    /** @param array<string, string|int> $more */
    protected static function page(int $service, string $page = 'productdetails', array $more = []): string
    {
        return 'onapp.php?' . http_build_query(['page' => $page, 'id' => $service] + $more);
    }

    protected function open(string $path, ?Browser $browser = null): string
    {
        $answer = ($browser ?? $this->client)->get($path);
        self::assertSame(200, $answer->status, "$path: " . strip_tags($answer->body));
        return $answer->body;
    }

    /**
     * Opens a page and sends a form with what the page's forms carry.
     *
     * @param array<string, string|int> $fields
     */
    protected function send(string $path, string $action, array $fields = [], ?Browser $browser = null): HttpAnswer
    {
        $browser ??= $this->client;
        $carried = self::carried($browser->get($path)->body);
        return $browser->post('onapp.php', $fields + ['action' => $action] + $carried);
    }

    /**
     * Sends a form that works, and gives the page it leads to.
     *
     * @param array<string, string|int> $fields
     */
    protected function does(string $path, string $action, array $fields = []): string
    {
        $answer = $this->send($path, $action, $fields);
        self::assertSame(303, $answer->status, strip_tags($answer->body));
        return $this->open($answer->location);
    }

    /** @return array<string, string> hidden fields of the first form to onapp.php */
    protected static function carried(string $body): array
    {
        preg_match_all('/<input type="hidden" name="(nonce|ticket|from|id)" value="([^"]*)"/', $body, $found);
        $carried = [];
        foreach ($found[1] as $number => $name) {
            $carried[$name] ??= $found[2][$number];
        }
        return $carried;
    }

    /** @return string what people read */
    protected static function words(string $html): string
    {
        $start = strpos($html, '<div class="onapp">');
        $text = html_entity_decode(strip_tags(substr($html, $start === false ? 0 : $start)), ENT_QUOTES | ENT_HTML5);
        return trim((string) preg_replace('/\s+/u', ' ', $text));
    }

    /** Waits until the panel has done its jobs. */
    protected function settle(): void
    {
        $this->panel->clock(600);
    }

    protected function otherClient(): Browser
    {
        $this->ok('client-add', '--email', 'bo@example.com');
        return $this->visitor('bo@example.com');
    }
}
