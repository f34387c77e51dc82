<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

/** Where machines are put; stored as `hypervisor` or `hypervisor,zone`, 0 and `no_zone` leaving it to the panel. */
final class Placement
{
    private function __construct(public readonly ?int $hypervisor, public readonly ?int $zone)
    {
    }

    /** @return self|null null: this is neither form */
    public static function parse(string $text): ?self
    {
        $parts = $text === '' ? [] : array_map('trim', explode(',', $text));
        if (count($parts) > 2) {
            return null;
        }
        foreach ($parts as $part) {
            if (!in_array($part, ['', 'no_zone'], true) && StoredNumber::of($part) === null) {
                return null;
            }
        }
        return new self(StoredNumber::id($parts[0] ?? ''), StoredNumber::id($parts[1] ?? ''));
    }
}
