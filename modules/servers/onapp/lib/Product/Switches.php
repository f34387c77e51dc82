<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Entities;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;

/** Column 24: JSON of switches. Everything that is not mentioned has its default. */
final class Switches
{
    /** Name => default. The type of the default is the type of the switch; times are seconds. */
    private const DEFAULTS = [
        'tls_verify' => true,
        'ca_file' => '',
        'connect_timeout' => 10,
        'timeout' => 60,
        'deadline' => 600,
        'interval' => 2,
        'settle' => -1,
        'delete_user_on_last' => false,
        'own_login' => false,
        'apply_on_change' => true,
        'bw_billing' => '',
        'bw_primary_only' => false,
        'client_power' => true,
        'client_log' => true,
        'client_create' => true,
        'client_delete' => true,
        'client_rebuild' => true,
        'client_recovery' => true,
        'client_console' => true,
        'client_password' => true,
        'client_network' => true,
        'client_firewall' => true,
        'client_cpu' => true,
        'client_disks' => true,
        // Space that nobody ordered costs the seller: off until the product says otherwise.
        'client_disk_changes' => false,
        'client_backups' => true,
        'client_backup_templates' => true,
        // Permissions that the role of the vendor's guide lacks.
        'client_schedules' => false,
        // Both: it costs, and the role lacks it.
        'client_autoscaling' => false,
    ];
    private const SMALLEST = ['connect_timeout' => 1, 'timeout' => 1, 'deadline' => 1, 'interval' => 0.05,
        'settle' => 0];
    private const CHOICES = ['bw_billing' => ['', 'whmcs', 'module31', 'off']];
    private const LARGEST_TIME = 86400;

    /** @param array<string, bool|int|float|string> $values */
    private function __construct(private readonly array $values)
    {
    }

    public static function defaults(): self
    {
        return new self(self::DEFAULTS);
    }

    public static function parse(string $column): self
    {
        if (trim($column) === '') {
            return self::defaults();
        }
        $given = Entities::json($column);
        if ($given === null) {
            throw self::invalid(null, Language::text('wants_json'));
        }
        $values = self::DEFAULTS;
        foreach ($given as $name => $value) {
            $values[(string) $name] = self::checked((string) $name, $value);
        }
        return new self($values);
    }

    /** For the settings page, which must go on to show what is wrong: the defaults in place of unreadable switches. */
    public static function readable(string $column): self
    {
        try {
            return self::parse($column);
        } catch (ModuleException) {
            return self::defaults();
        }
    }

    public function isOn(string $name): bool
    {
        return (bool) $this->values[$name];
    }

    public function text(string $name): string
    {
        return (string) $this->values[$name];
    }

    public function applyOnChange(): bool
    {
        return $this->isOn('apply_on_change');
    }

    /** @return array<string, mixed> what OnApp\Provisioning\Panel takes beside the server */
    public function connection(): array
    {
        $settings = [
            'verify_tls' => (bool) $this->values['tls_verify'],
            'connect_timeout' => $this->values['connect_timeout'],
            'timeout' => $this->values['timeout'],
        ];
        return $this->values['ca_file'] === '' ? $settings : $settings + ['ca_file' => $this->values['ca_file']];
    }

    /** @return array<string, mixed> what OnApp\Provisioning\Machines takes as options */
    public function waiting(): array
    {
        $options = ['deadline' => $this->values['deadline'], 'interval' => $this->values['interval']];
        // A negative number stands for "not given": the library has its own rule then.
        return $this->values['settle'] < 0 ? $options : $options + ['settle' => $this->values['settle']];
    }

    /** Seconds a lease lasts without a sign of life: longer than any single request. */
    public function leaseSeconds(): int
    {
        return max(30, (int) ceil((float) $this->values['timeout']) + 10);
    }

    private static function checked(string $name, mixed $value): bool|int|float|string
    {
        $default = self::DEFAULTS[$name] ?? throw self::invalid($name, Language::text('switch_unknown'));
        if (is_bool($default)) {
            return is_bool($value) ? $value : throw self::invalid($name, Language::text('wants_boolean'));
        }
        if (is_string($default)) {
            $isKnown = is_string($value) && in_array($value, self::CHOICES[$name] ?? [$value], true);
            return $isKnown ? $value : throw self::invalid($name, Language::text('wants_text'));
        }
        $smallest = self::SMALLEST[$name];
        $isNumber = is_int($value) || is_float($value);
        if (!$isNumber || $value < $smallest || $value > self::LARGEST_TIME) {
            $range = ['from' => (string) $smallest, 'to' => self::LARGEST_TIME];
            throw self::invalid($name, Language::text('wants_number', $range));
        }
        return $value;
    }

    private static function invalid(?string $name, string $reason): ModuleException
    {
        $reasons = [24 => [$name === null ? $reason : "$name: $reason"]];
        return new ModuleException(Review::sentences($reasons), $reasons);
    }
}
