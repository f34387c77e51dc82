<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** Switches of behaviour in which panels differ or which tests vary; all in one place. */
final class Options
{
    public const DEFAULTS = [
        // Answers
        'put_returns_object' => false,
        'error_shape' => 'list',          // list, text, error, bare
        'foreign_status' => 404,
        'cdn_disabled_status' => 302,     // 302, 403
        'permission_text' => 'You do not have permissions for this action',
        'name_permission' => true,
        'zone_minutes' => 0,
        'default_per_page' => 0,
        // Accounts
        'lockout_after' => 10,
        'password_complexity' => false,
        'delete_user_needs_no_machines' => false,
        // Machines
        'suspend_toggles' => true,
        'unsuspend_starts' => true,
        'incremental_backups' => false,
        'auto_scaling' => true,
        // Statistics, hours
        'stats_delay_h' => 0,
        'settle_h' => 0,
        'purge_deleted_after_h' => 48,
        'revise' => [],
        'net_base' => 50000,
        'cpu_base' => 1000,
        'currency' => 'USD',
    ];

    /** @var array<string, mixed> */
    private array $values = self::DEFAULTS;

    public function get(string $name): mixed
    {
        if (!array_key_exists($name, self::DEFAULTS)) {
            throw new \LogicException("No option $name");
        }

        return $this->values[$name];
    }

    public function bool(string $name): bool
    {
        return (bool) $this->get($name);
    }

    public function int(string $name): int
    {
        return (int) $this->get($name);
    }

    /**
     * @param array<string, mixed> $values
     * @throws \InvalidArgumentException
     */
    public function set(array $values): void
    {
        foreach ($values as $name => $value) {
            if (!array_key_exists($name, self::DEFAULTS)) {
                throw new \InvalidArgumentException("No option $name");
            }
            if (get_debug_type($value) !== get_debug_type(self::DEFAULTS[$name])) {
                throw new \InvalidArgumentException("Option $name wants " . get_debug_type(self::DEFAULTS[$name]));
            }
        }
        $this->values = $values + $this->values;
    }

    public function reset(): void
    {
        $this->values = self::DEFAULTS;
    }

    /** @return array<string, mixed> */
    public function all(): array
    {
        return $this->values;
    }
}
