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
     * @param Closure(): void|null $later what takes minutes: done when the client has the answer, without the lease
     */
    public static function saying(string $key, ?Closure $later = null): self
    {
        return new self(Language::text($key), null, '', $later);
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
