<?php

declare(strict_types=1);

namespace OnApp\Panel;

use OnApp\Panel\Engine\BackupRecords;
use OnApp\Panel\Engine\Clock;
use OnApp\Panel\Engine\Costs;
use OnApp\Panel\Engine\Lifecycle;
use OnApp\Panel\Engine\Meter;
use OnApp\Panel\Engine\Options;
use OnApp\Panel\Engine\Random;
use OnApp\Panel\Engine\Schedules;
use OnApp\Panel\Engine\Store;
use OnApp\Panel\Engine\Transactions;
use OnApp\Panel\Engine\Version;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Security\Authenticator;
use OnApp\Panel\Security\Permissions;

/** The simulated installation: state, clock, rules. Made anew at every reset. */
final class World
{
    public readonly Store $store;
    public readonly Random $random;
    public readonly Transactions $transactions;
    public readonly Lifecycle $lifecycle;
    public readonly BackupRecords $backups;
    public readonly Schedules $schedules;
    public readonly Meter $meter;
    public readonly Costs $costs;
    public readonly Permissions $permissions;
    public readonly Authenticator $authenticator;

    /** Shortages put on by faults: `ip_addresses`, `hypervisors`. @var \Closure(string): bool */
    public \Closure $exhausted;

    public function __construct(
        public readonly string $document,
        public readonly int $seed,
        public readonly Version $version,
        public readonly Clock $clock,
        public readonly Options $options,
    ) {
        $this->store = new Store($clock);
        $this->random = new Random($seed);
        $this->meter = new Meter($this->store, $clock);
        $this->transactions = new Transactions($this->store, $clock, $this->random);
        $this->lifecycle = new Lifecycle(
            $this->store,
            $clock,
            $this->random,
            $this->transactions,
            $this->meter,
            $options,
        );
        $this->transactions->setLifecycle($this->lifecycle);
        $this->backups = new BackupRecords($this->store, $this->random, $this->lifecycle);
        $this->schedules = new Schedules($this->store, $clock, $this->lifecycle, $this->backups);
        $this->costs = new Costs($this->store, $clock, $this->random, $options);
        $this->permissions = new Permissions($this->store);
        $this->authenticator = new Authenticator($this->store, $clock, $options);
        $this->exhausted = static fn (): bool => false;
    }

    /** Does whatever came due, schedules and jobs, in the order of their moments. */
    public function catchUp(): void
    {
        while (($moment = $this->schedules->nextDue()) !== null && $moment <= $this->clock->now()) {
            $this->clock->during($moment, function (): void {
                $this->transactions->catchUp();
                $this->schedules->run();
            });
        }
        $this->transactions->catchUp();
    }

    public function forbidden(string $permission): ApiError
    {
        $text = (string) $this->options->get('permission_text');
        if ($this->options->bool('name_permission')) {
            $text .= ' (' . explode('|', $permission)[0] . ')';
        }

        return ApiError::of(403, $text);
    }

    /** @return array<string, mixed> */
    public function snapshot(): array
    {
        return [
            'format' => 1,
            'document' => $this->document,
            'seed' => $this->seed,
            'version' => $this->version->text(),
            'clock' => ['mode' => $this->clock->mode(), 'now' => $this->clock->now(), 'skew_s' => $this->clock->skew],
            'options' => $this->options->all(),
            'withheld' => (object) $this->permissions->withheld,
        ] + $this->store->snapshot();
    }
}
