<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

use Closure;

/** What a request is answered with: a page, another address, or data for a script. */
final class Response
{
    /** @param array<string, mixed>|null $data */
    private function __construct(
        public readonly int $status,
        public readonly ?View $view = null,
        public readonly string $location = '',
        public readonly ?array $data = null,
        public readonly bool $isSecret = false,
        public readonly ?Closure $later = null,
    ) {
    }

    public static function page(View $view): self
    {
        return new self($view->status, $view, '', null, $view->isSecret);
    }

    /**
     * @param bool $isSecret whether the address must not be kept or told to the next site
     * @param Closure|null $later long work, done when the visitor has the answer
     */
    public static function redirect(string $location, bool $isSecret = false, ?Closure $later = null): self
    {
        return new self(303, null, $location, null, $isSecret, $later);
    }

    /** @param array<string, mixed> $data */
    public static function data(array $data, int $status = 200): self
    {
        return new self($status, null, '', $data, true);
    }

    /** Everything but a page, which WHMCS writes. */
    public function send(): void
    {
        $this->sendHeaders();
        $body = '';
        if ($this->data !== null) {
            $body = json_encode($this->data, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
        }
        if ($this->later === null) {
            echo $body;
            return;
        }
        $ignored = ignore_user_abort(true);
        header('Connection: close');
        header('Content-Length: ' . strlen($body));
        echo $body;
        while (ob_get_level() > 0 && ob_end_flush()) {
            continue;
        }
        flush();
        if (function_exists('fastcgi_finish_request')) {
            fastcgi_finish_request();
        }
        set_time_limit(0);
        ($this->later)();
        ignore_user_abort((bool) $ignored);
    }

    public function sendHeaders(): void
    {
        http_response_code($this->status);
        if ($this->location !== '') {
            header('Location: ' . $this->location);
        }
        if ($this->data !== null) {
            header('Content-Type: application/json; charset=utf-8');
            header('X-Content-Type-Options: nosniff');
        }
        if ($this->isSecret) {
            header('Cache-Control: no-store');
            header('Referrer-Policy: no-referrer');
        }
    }
}
