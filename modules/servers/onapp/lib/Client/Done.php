<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use Closure;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** What an action ended with: mostly a sentence on the page it came from. */
final class Done
{
    private function __construct(
        public readonly string $message,
        public readonly ?View $view = null,
        public readonly string $location = '',
        public readonly ?Closure $later = null,
    ) {
    }

    /**
     * @param string $key of the sentence that the next page says
     * @param Closure(): void|null $later what takes minutes: done when the client has the answer. It begins with
     *   Workshop::with(), which takes over the lease that is kept for it.
     */
    public static function saying(string $key, ?Closure $later = null): self
    {
        return new self(Language::text($key), null, '', $later);
    }

    /** @param Closure(): void $end what comes after the later part, however that ends */
    public function ending(Closure $end): self
    {
        $later = $this->later;
        return new self($this->message, $this->view, $this->location, static function () use ($later, $end): void {
            try {
                $later === null || $later();
            } finally {
                $end();
            }
        });
    }

    /** A page that must not be kept or reloaded, because it holds a secret. */
    public static function showing(View $secret): self
    {
        return new self('', $secret);
    }

    /** Another site, whose address is secret. */
    public static function leaving(#[\SensitiveParameter] string $location): self
    {
        return new self('', null, $location);
    }
}
