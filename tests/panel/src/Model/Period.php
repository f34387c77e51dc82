<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** The period of a statistics request, in hours since 1970: start inclusive, end exclusive. */
final class Period
{
    private const FORMAT = '~^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-]\d\d:\d\d)?)?$~';

    private function __construct(public readonly int $from, public readonly int $to)
    {
    }

    public static function of(Context $context): self
    {
        $period = $context->request->query['period'] ?? $context->body['period'] ?? [];
        $period = is_array($period) ? $period : [];
        $zone = self::zone($context, Value::bool($period['use_local_time'] ?? false));
        $now = $context->world->clock->now();
        $from = self::moment('startdate', $period['startdate'] ?? null, $zone);
        $to = self::moment('enddate', $period['enddate'] ?? null, $zone);

        // An hour counts when its beginning lies in the period.
        return new self(
            $from === null ? 0 : intdiv($from + 3599, 3600),
            $to === null ? intdiv($now, 3600) : intdiv($to + 3599, 3600),
        );
    }

    private static function zone(Context $context, bool $local): \DateTimeZone
    {
        $name = $local ? ($context->user()['time_zone'] ?? null) : null;
        try {
            return new \DateTimeZone(is_string($name) && $name !== '' ? $name : 'UTC');
        } catch (\Exception) {
            return new \DateTimeZone('UTC');
        }
    }

    private static function moment(string $field, mixed $value, \DateTimeZone $zone): ?int
    {
        $text = Value::text($value) ?? '';
        if ($text === '') {
            return null;
        }
        $isDate = preg_match(self::FORMAT, $text, $part) === 1
            && checkdate((int) $part[2], (int) $part[3], (int) $part[1])
            && (int) ($part[4] ?? 0) <= 23 && (int) ($part[5] ?? 0) <= 59 && (int) ($part[6] ?? 0) <= 59;
        if (!$isDate) {
            throw ApiError::invalid([$field => ['is invalid']]);
        }

        return (new \DateTimeImmutable($text, $zone))->getTimestamp();
    }
}
