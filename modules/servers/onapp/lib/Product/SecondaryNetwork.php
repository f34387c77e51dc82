<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Entities;

/** Column 23: a second network interface, or none. */
final class SecondaryNetwork
{
    private function __construct(
        public readonly int $network,
        public readonly int $addresses,
        public readonly int $rateLimit,
        public readonly ?int $option,
    ) {
    }

    /** @return self|null|false null: the product has none; false: the text is not what the column holds */
    public static function parse(string $column): self|null|false
    {
        $stored = $column === '' ? [] : Entities::json($column);
        if ($stored === null) {
            return false;
        }
        $network = StoredNumber::id($stored['sec_network_id'] ?? 0);
        if ($network === null) {
            return null;
        }
        $addresses = StoredNumber::of(self::orZero($stored['sec_net_ips'] ?? ''));
        $rateLimit = StoredNumber::of(self::orZero($stored['sec_net_port_speed'] ?? ''));
        if ($addresses === null || $rateLimit === null) {
            return false;
        }
        return new self(
            $network,
            $addresses,
            $rateLimit,
            StoredNumber::id($stored['sec_net_configurable_option_id'] ?? 0),
        );
    }

    private static function orZero(mixed $value): mixed
    {
        return $value === '' || $value === null ? 0 : $value;
    }
}
