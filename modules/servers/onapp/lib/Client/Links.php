<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

/** Addresses of pages, from WHMCS's folder on. */
final class Links
{
    public const SCRIPT = 'onapp.php';

    /** What a form says when it is on the page of the service in WHMCS, to be led back there. */
    public const WITHIN = 'details';

    public static function list(): string
    {
        return self::SCRIPT;
    }

    /** @param array<string, string|int> $more */
    public static function page(int $serviceId, string $page = 'productdetails', array $more = []): string
    {
        return self::SCRIPT . '?' . http_build_query(['page' => $page, 'id' => $serviceId] + $more);
    }

    public static function details(int $serviceId): string
    {
        return 'clientarea.php?' . http_build_query(['action' => 'productdetails', 'id' => $serviceId]);
    }

    public static function upgrade(int $serviceId): string
    {
        return 'upgrade.php?' . http_build_query(['type' => 'configoptions', 'id' => $serviceId]);
    }
}
