<?php

declare(strict_types=1);

namespace OnApp\Host;

use DateTimeImmutable;

/** Billing cycles as tblhosting spells them, with their price columns in tblpricing. */
enum BillingCycle: string
{
    case Free = 'Free Account';
    case OneTime = 'One Time';
    case Monthly = 'Monthly';
    case Quarterly = 'Quarterly';
    case SemiAnnually = 'Semi-Annually';
    case Annually = 'Annually';
    case Biennially = 'Biennially';
    case Triennially = 'Triennially';

    /** Takes the spelling of tblhosting and that of the API (monthly, semiannually, free, onetime). */
    public static function named(string $name): self
    {
        $plain = static fn (string $text): string => strtolower((string) preg_replace('/[^A-Za-z]/', '', $text));
        foreach (self::cases() as $cycle) {
            if ($plain($cycle->value) === $plain($name) || ($cycle === self::Free && $plain($name) === 'free')) {
                return $cycle;
            }
        }
        throw new HostError("unknown billing cycle $name");
    }

    /** A one-time price stands in the column of the monthly price. */
    public function priceColumn(): string
    {
        return match ($this) {
            self::Free, self::OneTime => 'monthly',
            self::SemiAnnually => 'semiannually',
            default => strtolower($this->value),
        };
    }

    public function setupColumn(): string
    {
        return $this->priceColumn()[0] . 'setupfee';
    }

    public function isRecurring(): bool
    {
        return $this->months() > 0;
    }

    public function next(string $date): string
    {
        return (new DateTimeImmutable($date))->modify("+{$this->months()} months")->format('Y-m-d');
    }

    private function months(): int
    {
        return match ($this) {
            self::Free, self::OneTime => 0,
            self::Monthly => 1,
            self::Quarterly => 3,
            self::SemiAnnually => 6,
            self::Annually => 12,
            self::Biennially => 24,
            self::Triennially => 36,
        };
    }
}
