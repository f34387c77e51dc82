<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

/** A size in GB with the data store zone it is to lie in; stored as `size` or `size,zone`. */
final class DiskSize
{
    private function __construct(public readonly int $size, public readonly ?int $zone)
    {
    }

    /** @return self|null null: this is neither form */
    public static function parse(string $text): ?self
    {
        $parts = array_map('trim', explode(',', $text));
        $size = StoredNumber::of($parts[0]);
        if ($size === null || count($parts) > 2) {
            return null;
        }
        $zone = $parts[1] ?? '';
        if ($zone !== '' && $zone !== 'no_zone' && StoredNumber::of($zone) === null) {
            return null;
        }
        return new self($size, StoredNumber::id($zone));
    }
}
