<?php

declare(strict_types=1);

namespace OnApp\Host;

use WHMCS\Module\Server\CustomAction;
use WHMCS\Module\Server\CustomActionCollection;

/** The kinds of WHMCS a module may meet; they differ in what $params holds and which classes exist. */
enum Profile: string
{
    case V80 = '8.0';
    case V813 = '8.13';
    case V90 = '9.0';
    case Encoded = 'encoded';
    case Sparse = 'sparse';

    public static function named(string $name): self
    {
        $names = implode(', ', array_column(self::cases(), 'value'));
        return self::tryFrom($name) ?? throw new HostError("profile must be one of $names, not $name");
    }

    public function version(): string
    {
        return match ($this) {
            self::V80 => '8.0.4',
            self::V90 => '9.0.5',
            default => '8.13.1',
        };
    }

    /** @return list<string> */
    public function hiddenClasses(): array
    {
        return $this === self::V80 ? [CustomAction::class, CustomActionCollection::class] : [];
    }

    /** @return list<string> keys of $params that published modules read but this profile lacks */
    public function missingKeys(): array
    {
        return match ($this) {
            self::V80 => ['addonId', 'serverhttpprefix'],
            self::Sparse => ['addonId', 'serverhttpprefix', 'packageid', 'accountid', 'whmcsVersion'],
            default => [],
        };
    }

    public function publishedInvoicesAreFinal(): bool
    {
        return $this === self::V90;
    }
}
