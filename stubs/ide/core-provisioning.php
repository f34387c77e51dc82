<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/provisioning.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp\Provisioning;

/**
 * Where a workflow keeps what must survive its process: the caller's database. What a method was given must be
 * committed when it returns. Subjects are "user" and "machine".
 *
 * Rows of "user": state ("creating", "created"), token (32 hexadecimal digits), login, started_at (unix time of the
 * panel's clock), user_id, email, api_key (to be stored encrypted).
 * Rows of "machine": state ("creating", "created", "deleting"), token, marker, started_at, machine_id, identifier.
 */
interface Journal
{
    /** @return array<string, mixed>|null the stored row */
    public function find(string $subject): ?array;

    /**
     * Stores the row if there is none.
     * @return bool false when there was one already: another process came first
     */
    public function begin(string $subject, array $row): bool;

    /** Merges values into the stored row. */
    public function update(string $subject, array $changes): void;

    public function remove(string $subject): void;
}

/** A Control Panel as its administrator, or as one of its users, sees it. Every method throws OnApp\Exception\*. */
final class Panel
{
    /**
     * @param array $settings hostname, ip, port, secure (bool), username, password; and where wanted verify_tls (bool),
     *   ca_file, connect_timeout, timeout (seconds), data_type. Asks the panel for its version.
     */
    public function __construct(#[\SensitiveParameter] array $settings) {}

    /**
     * The address of a server: hostname if set, else ip; https when secure or when the text says so; a typed scheme,
     * path and trailing slash are dropped; the port is kept.
     * @throws \OnApp\Exception\InvalidArgumentException when there is neither, or it cannot be part of a URL
     */
    public static function address(array $server): string {}

    /** The version text, "6.7.0". */
    public function version(): string {}

    public function factory(): \OnApp_Factory {}

    /** The same panel with the credentials of a user (e-mail and API key); the version is not asked for again. */
    public function as(string $email, #[\SensitiveParameter] string $apiKey): Panel {}

    /**
     * What is there to choose from: "roles", "billing_plans" (buckets from 6.0 on), "user_groups", "templates",
     * "hypervisors", "hypervisor_zones", "data_store_zones", "networks".
     * @return array<int, array{label: string, ...}> by id, sorted by label; further facts by what it is:
     *   templates: operating_system, operating_system_distro, min_disk_size, min_memory_size;
     *   hypervisors: online (bool), hypervisor_group_id
     */
    public function choices(string $what): array {}

    /**
     * Tries what a module needs as this login.
     * @return list<array{permission: string, needed_for: string, message: string}> what is refused; empty: all is well
     */
    public function missingPermissions(): array {}

    /**
     * Compares roles that users of clients are made with to what they need; asks for the roles only.
     * @param array $roleIds list of ids; a user has what any of its roles has
     * @return list<array{permission: string, needed_for: string, message: string}>
     */
    public function missingUserPermissions(array $roleIds): array {}
}

/** Users of a panel, made once and only once. */
final class Users
{
    public function __construct(Panel $administrator, Journal $journal) {}

    /**
     * The panel's user of a client: the recorded one, else one of an interrupted earlier call, else a new one.
     * Also makes sure that an API key is recorded.
     * @param array $client email, first_name, last_name; role_ids (list of int); where wanted login, user_group_id,
     *   billing_plan_id (sent as bucket_id from 6.0 on), time_zone
     * @return array{id: int, login: string, email: string, api_key: string, created: bool}
     */
    public function ensure(array $client): array {}

    /** 24 random characters with a lower-case and an upper-case letter, a digit and a special character. */
    public static function password(): string {}
}

/** Virtual servers of a panel: made once, and never rebuilt or deleted unless that was asked for. */
final class Machines
{
    /**
     * @param array $options deadline (seconds to wait for the panel's jobs, default 600), interval (seconds between
     *   questions at the start, default 2; it grows to five times that), settle (seconds an interrupted creation is
     *   left alone before a new one may be sent, default: the time-out), progress (callable(string $step,
     *   array $facts): void)
     */
    public function __construct(Panel $administrator, Journal $journal, array $options = []) {}

    /**
     * The machine of an order: the recorded one, else the one that carries the marker, else a new one; then waits
     * until it is built (and runs, where that was ordered).
     * @param array $owner id, email, api_key: as Users::ensure() gives it
     * @param array $order marker; label, hostname, template_id, memory (MB), cpus, cpu_shares (%),
     *   primary_disk_size (GB); where wanted swap_disk_size, hypervisor_id, hypervisor_group_id,
     *   data_store_group_primary_id, data_store_group_swap_id, primary_network_id, rate_limit (Mbps, 0 = unlimited),
     *   initial_root_password, required_virtual_machine_build, required_virtual_machine_startup,
     *   required_automatic_backup (bool)
     * @return array facts, see facts(), and created (bool)
     */
    public function create(#[\SensitiveParameter] array $owner, #[\SensitiveParameter] array $order): array {}

    /**
     * @return array{id: int, identifier: string, label: string, hostname: string, state: string, built: bool,
     *   booted: bool, locked: bool, suspended: bool, memory: int, cpus: int, cpu_shares: int, disk_size: int,
     *   template_id: int|null, template_label: string|null, operating_system: string|null, incremental_backups: bool,
     *   user_id: int, ip_addresses: list<string>, root_user: string|null}|null null: there is none, says the panel.
     *   state: "pending", "building", "off", "running", "suspended", "locked", "failed"
     */
    public function facts(int $id): ?array {}

    /**
     * The facts of a machine that was listed or loaded; asks no panel.
     * @return array as facts() gives it
     */
    public static function factsOf(\OnApp_VirtualMachine $machine): array {}

    /**
     * Suspends the machine unless it is suspended already, and waits.
     * @return array facts
     */
    public function suspend(int $id): array {}

    /** @return array facts */
    public function unsuspend(int $id): array {}

    /**
     * Deletes the machine with all it holds and waits until the panel says that it is gone.
     * @return bool false: there was none any more
     */
    public function delete(int $id): bool {}

    /**
     * Brings a machine to the wanted memory, cpus, cpu_shares and disk_size (primary disk, grows only).
     * @return array{changed: list<string>, refused: array<string, string>, restart_needed: bool, facts: array}
     */
    public function resize(int $id, array $wanted): array {}

    /**
     * Brings interfaces and addresses of a machine to what is ordered: port speeds, a second interface, and the four
     * sets of addresses as Resources::planAddresses() has it.
     * @param array $wanted primary_base, primary_additional, secondary_base, secondary_additional (addresses, 0 where
     *   missing); where wanted rate_limit (Mbps, 0 = unlimited), secondary_network (id), secondary_rate_limit,
     *   release_strangers (bool: give back what is in no set)
     * @param array $recorded set of an address (text) by its id, as an earlier call gave it
     * @return array{changed: list<string>, refused: array<string, string>, restart_needed: bool, addresses:
     *   list<array{id: int, address: string, network: string|null, set: string|null}>}
     *   names in changed and refused: "rate_limit", "secondary_network", "secondary_rate_limit", "ip_addresses"
     */
    public function network(int $id, array $wanted, array $recorded = []): array {}

    /**
     * The addresses a machine has, in the form of network(), none of them in a set. Changes nothing.
     * @param int $secondaryNetwork the second network of the order, 0 for none
     */
    public function addresses(int $id, int $secondaryNetwork = 0): array {}

    /**
     * @param string $action "startup", "shutdown", "stop" or "reboot"
     * @return array facts, after the job has run
     */
    public function power(int $id, string $action): array {}
}

/**
 * Waiting for jobs of the panel, which answers an action before the job has run. Questions come at growing intervals;
 * one that fails for a passing reason is asked again. Several are waited for at once in an OnApp\Batch:
 *
 *     $batch->add('disk', $jobs->waitForDisk(...), 12, 'built');
 *
 * Every method throws OnApp\Exception\JobFailedException with the log of the job that failed, and
 * OnApp\Exception\TimeoutException at the deadline.
 *
 * States: "idle" (nothing is at work), "built", "gone", and of virtual servers "running" and "stopped"; all but "gone"
 * imply "idle". Where a state is reached, a failed job tells nothing, unless its id is above $after: give there the id of
 * the newest transaction before your action.
 */
final class Jobs
{
    /**
     * @param float $deadline seconds each wait may take
     * @param float $interval seconds between two questions at the start; grows to five times as much
     * @param callable|null $progress function (string $state, array $facts): called before each pause; for a virtual
     *   server with its facts (see Machines::facts()), else with the id
     */
    public function __construct(Panel $panel, float $deadline = 600.0, float $interval = 2.0, ?callable $progress = null) {}

    /** Waits until the transaction is complete. */
    public function waitForTransaction(int $id): \OnApp_Transaction {}

    /** @return \OnApp_VirtualMachine|null null: it is gone, as was wanted */
    public function waitForMachine(int $id, string $state = "idle", int $after = 0): ?\OnApp_VirtualMachine {}

    /** @return \OnApp_Disk|null null: it is gone, as was wanted */
    public function waitForDisk(int $id, string $state = "idle", int $after = 0): ?\OnApp_Disk {}

    /** @return \OnApp_VirtualMachine_Backup|null null: it is gone, as was wanted */
    public function waitForBackup(int $id, string $state = "idle", int $after = 0): ?\OnApp_VirtualMachine_Backup {}
}

/** Arithmetic of orders; asks no panel. */
final class Resources
{
    /**
     * base + additional for memory, cpus, cpu_shares, disk_size, rate_limit, ip_addresses. cpu_shares end at 100; an
     * unlimited rate (0 or empty) stays unlimited. Values may be texts.
     * @param array $base resource => amount (int, text or null)
     * @param array $additional resource => amount (int, text or null)
     * @return array<string, int>
     * @throws \OnApp\Exception\InvalidArgumentException naming the resource whose value is no whole number >= 0
     */
    public static function effective(array $base, array $additional = []): array {}

    /**
     * The amount of a chosen configurable option: types 1 and 2 (dropdown, radio): the order number of the choice;
     * 3 (yes/no): the order number when ticked; 4 (quantity): quantity times order number.
     */
    public static function amount(int $type, int $sortOrder, int $quantity = 1): int {}

    /**
     * A host name by RFC 1123, lower case, without a trailing dot.
     * @throws \OnApp\Exception\InvalidArgumentException
     */
    public static function hostname(string $name): string {}

    /** The marker that finds a machine again: "whmcs:<installation>:<service>". */
    public static function marker(string $installation, int $service): string {}

    /**
     * Which address of a machine serves which set of its order, how many are missing, and which are given back. All
     * sets shrink first, then each is filled with addresses of its network that are in no set. Only what was in a set
     * is given back, unless strangers are to go, too; and never the last primary address.
     * @param array $held "primary" or "secondary" by id of the address
     * @param array $recorded set by id: "primary_base", "primary_additional", "secondary_base",
     *   "secondary_additional"
     * @param array $wanted size by set
     * @return array{sets: array<int, string>, assign: array<string, int>, release: list<int>}
     */
    public static function planAddresses(
        array $held,
        array $recorded,
        array $wanted,
        bool $releaseStrangers = false,
    ): array {}
}
