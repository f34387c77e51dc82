<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

/** Times as panels of different versions and time zones write them, shown in UTC. */
final class Moment
{
    private const WRITTEN = '/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?( ?(Z|UTC|[+-]\d\d:?\d\d))?$/D';

    public static function of(mixed $written): ?\DateTimeImmutable
    {
        if (!is_string($written) || preg_match(self::WRITTEN, $written) !== 1) {
            return null;
        }
        $utc = new \DateTimeZone('UTC');
        try {
            return (new \DateTimeImmutable($written, $utc))->setTimezone($utc);
        } catch (\Exception) {
            return null;
        }
    }

    /** `2026-01-31 15:04`; empty where the panel wrote no time. */
    public static function text(mixed $written): string
    {
        return self::of($written)?->format('Y-m-d H:i') ?? '';
    }
}
