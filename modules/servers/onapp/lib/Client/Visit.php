<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use Illuminate\Database\Connection;
use OnApp;
use OnApp\Provisioning\Machines;
use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Page\ClosedJournal;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\Leases;
use WHMCS\Module\Server\Onapp\Storage\Servers;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;
use WHMCS\Module\Server\Onapp\Storage\ServiceRows;
use WHMCS\Module\Server\Onapp\Web\Request;
use WHMCS\Module\Server\Onapp\Web\Session;

/** One request of a client about one service: who asks, for which machine, and that machine as its owner sees it. */
final class Visit
{
    public readonly Switches $switches;

    private ?ServiceRow $row;
    private ?Settings $settings = null;
    private ?Panel $administrator = null;
    private ?Panel $owner = null;

    /** @var array<string, mixed>|null */
    private ?array $facts = null;
    private bool $wasLoaded = false;
    private ?bool $isDeleted = null;

    public function __construct(
        public readonly Connection $connection,
        public readonly Session $session,
        public readonly Request $request,
        public readonly Service $service,
        public readonly Report $report,
        private readonly bool $isAction = false,
    ) {
        $this->switches = Switches::parse($service->call->columns[24]);
        $this->row = (new ServiceRows($connection))->find($service->id);
    }

    /** What is recorded of the machine; null: nothing was ever made. */
    public function row(): ?ServiceRow
    {
        return $this->row;
    }

    public function settings(): Settings
    {
        return $this->settings ??= new Settings($this->service->call->columns);
    }

    /** Whether the product lets clients use what that switch is about. */
    public function allows(string $switch): bool
    {
        return match ($switch) {
            '' => true,
            Route::UPGRADABLE => $this->service->isUpgradable,
            default => $this->switches->isOn($switch),
        };
    }

    /** @return array<string, mixed>|null facts of the machine, asked for once; null: there is none */
    public function facts(): ?array
    {
        if (!$this->wasLoaded && $this->row?->machineId !== null) {
            $facts = (new Machines($this->panel(), new ClosedJournal()))->facts($this->row->machineId);
            // The panel sees to it for a user; where an older row has no key, we do.
            $this->facts = $facts !== null && $facts['user_id'] === $this->userId() ? $facts : null;
            if ($this->facts !== null && $this->facts['state'] !== Machine::SUSPENDED && $this->isAtWork()) {
                $this->facts['state'] = Machine::LOCKED;
            }
        }
        $this->wasLoaded = true;
        return $this->facts;
    }

    public function phase(): string
    {
        return Phase::of($this->connection, $this->service->id, $this->row);
    }

    public function machineId(): int
    {
        return $this->row->machineId ?? throw Refusal::because('client_not_created');
    }

    /** @return string one of the states of Machine; empty: there is no machine, or none that is this client's */
    public function state(): string
    {
        $state = (string) ($this->facts()['state'] ?? '');
        return $state === '' && $this->isDeleted() ? Machine::DELETED : $state;
    }

    /** The owner does not see the machine of somebody else either: only the administrator knows that there is none. */
    private function isDeleted(): bool
    {
        return $this->isDeleted ??= $this->row?->machineId !== null && $this->row->state === ServiceRow::DELETING
            && (new Machines($this->administrator(), new ClosedJournal()))->facts($this->row->machineId) === null;
    }

    /** Whether the client has pages beside those that may be looked at while all else is suspended. */
    public function isOpen(): bool
    {
        return $this->service->isActive() && $this->state() !== Machine::SUSPENDED;
    }

    /** An action has the lease itself; for a page the machine is busy while somebody else has it. */
    private function isAtWork(): bool
    {
        return !$this->isAction && (new Leases($this->connection))->isHeld("service:{$this->service->id}");
    }

    /** The panel as the machine's owner sees it: whatever belongs to others is not there. */
    public function panel(): Panel
    {
        return $this->owner ??= $this->ownersPanel();
    }

    /** For what no client may do at the panel. What it gives has to be compared with the machine. */
    public function administrator(): Panel
    {
        if ($this->administrator === null) {
            $server = (new Servers($this->connection))->get($this->serverId(), $this->service->call->server);
            $this->administrator = $this->isAction
                ? Connector::open($server, $this->switches, $this->report)
                : Connector::openForPage($server, $this->switches, $this->report);
        }
        return $this->administrator;
    }

    /** An object of the panel, as the owner: `part('VirtualMachine_FirewallRule')`. It knows the machine. */
    public function part(string $class, ?Panel $panel = null): OnApp
    {
        $part = ($panel ?? $this->panel())->factory()->factory($class);
        $part->_virtual_machine_id = $this->machineId();
        return $part;
    }

    /** @return list<OnApp> all that the machine has of a class */
    public function parts(string $class, ?Panel $panel = null): array
    {
        return $this->listed($this->part($class, $panel)->getList($this->machineId()));
    }

    public function machine(): OnApp
    {
        $machine = $this->panel()->factory()->factory('VirtualMachine');
        $machine->_id = $this->machineId();
        return $machine;
    }

    /**
     * The one of a list of this machine's parts that the request names. An id that is not in the list is refused as
     * if it did not exist anywhere, and staff is told.
     *
     * @template T of OnApp
     * @param iterable<T> $parts
     * @param string $what for staff
     * @return T
     */
    public function owned(iterable $parts, int $id, string $what): OnApp
    {
        foreach ($parts as $part) {
            if ($id > 0 && (int) $part->_id === $id) {
                return $part;
            }
        }
        throw Refusal::absent("$what $id");
    }

    /**
     * Lists of the panel, which are false or null where there is nothing.
     *
     * @return list<OnApp>
     */
    public function listed(mixed $list): array
    {
        return is_array($list) ? array_values($list) : [];
    }

    private function serverId(): int
    {
        return $this->row->serverId ?? $this->settings()->server ?? $this->service->call->server->id;
    }

    /** A user without a key is looked after as the administrator: only a page is, and only at this user's machine. */
    private function ownersPanel(): Panel
    {
        $user = $this->user();
        $key = ($user->api_key ?? '') === '' ? '' : decrypt($user->api_key);
        if ($this->userId() === 0 || ($key === '' && $this->isAction)) {
            throw Refusal::because('client_has_no_user', [], 'no user of the Control Panel is recorded for the client');
        }
        $this->report->keepSecret($key);
        $administrator = $this->administrator();
        return $key === '' ? $administrator : $administrator->as((string) $user->email, $key);
    }

    private function userId(): int
    {
        return (int) ($this->user()->onapp_user_id ?? 0);
    }

    private function user(): ?\stdClass
    {
        return (new ClientRows($this->connection))->find($this->serverId(), $this->service->clientId);
    }
}
