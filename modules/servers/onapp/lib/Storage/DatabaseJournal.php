<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use Illuminate\Database\QueryException;
use OnApp\Provisioning\Journal;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Report;

/**
 * Keeps what the workflows must find again after their process died. Every call is committed when it returns, and
 * fails when another process has taken over.
 */
final class DatabaseJournal implements Journal
{
    /** Names of the workflows => columns. */
    private const USER = ['state' => 'state', 'token' => 'token', 'login' => 'login', 'started_at' => 'started_at',
        'user_id' => 'onapp_user_id', 'email' => 'email', 'api_key' => 'api_key'];
    private const MACHINE = ['state' => 'state', 'token' => 'token', 'marker' => 'marker',
        'started_at' => 'started_at', 'machine_id' => 'vm_id', 'identifier' => 'identifier'];

    private readonly ServiceRows $services;
    private readonly ClientRows $clients;

    public function __construct(
        private readonly Connection $connection,
        private readonly Lease $lease,
        private readonly Report $report,
        private readonly int $serverId,
        private readonly int $clientId,
        private readonly int $serviceId,
    ) {
        $this->services = new ServiceRows($connection);
        $this->clients = new ClientRows($connection);
    }

    public function find(string $subject): ?array
    {
        $row = $this->isUser($subject)
            ? $this->clients->find($this->serverId, $this->clientId)
            : $this->connection->table(ServiceRows::TABLE)->where('service_id', $this->serviceId)->first();
        if ($row === null) {
            return null;
        }
        $values = [];
        foreach ($this->columns($subject) as $name => $column) {
            $values[$name] = $row->$column;
        }
        foreach (['started_at', 'user_id', 'machine_id'] as $number) {
            if (isset($values[$number])) {
                $values[$number] = (int) $values[$number];
            }
        }
        if (isset($values['api_key'])) {
            $values['api_key'] = decrypt($values['api_key']);
            $this->report->keepSecret($values['api_key']);
        }
        // What was never recorded is left out.
        return array_filter($values, static fn (mixed $value): bool => $value !== null && $value !== '');
    }

    public function begin(string $subject, array $row): bool
    {
        $values = $this->stored($subject, $row);
        try {
            $this->lease->guard(function () use ($subject, $values): void {
                if ($this->isUser($subject)) {
                    $this->clients->insert($this->serverId, $this->clientId, $values);
                } else {
                    $owner = ['server_id' => $this->serverId, 'client_id' => $this->clientId];
                    $this->services->insert($this->serviceId, $values + $owner);
                }
            });
        } catch (QueryException $failure) {
            return Database::isDuplicate($failure) ? false : throw $failure;
        }
        return true;
    }

    public function update(string $subject, array $changes): void
    {
        $values = $this->stored($subject, $changes);
        try {
            $this->lease->guard(function () use ($subject, $values): void {
                $this->isUser($subject)
                    ? $this->clients->update($this->serverId, $this->clientId, $values)
                    : $this->services->update($this->serviceId, $values);
            });
        } catch (QueryException $failure) {
            throw Database::isDuplicate($failure) ? ModuleException::because("taken_$subject") : $failure;
        }
    }

    public function remove(string $subject): void
    {
        $this->lease->guard(function () use ($subject): void {
            $this->isUser($subject)
                ? $this->clients->delete($this->serverId, $this->clientId)
                : $this->services->delete($this->serviceId);
        });
    }

    private function isUser(string $subject): bool
    {
        return $subject === 'user';
    }

    /** @return array<string, string> */
    private function columns(string $subject): array
    {
        return match ($subject) {
            'user' => self::USER,
            'machine' => self::MACHINE,
            default => throw new \LogicException("the journal knows no $subject"),
        };
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed> by column
     */
    private function stored(string $subject, array $values): array
    {
        $columns = $this->columns($subject);
        $stored = [];
        foreach ($values as $name => $value) {
            $column = $columns[$name] ?? throw new \LogicException("the journal keeps no $name of a $subject");
            if ($name === 'api_key' && is_string($value)) {
                $this->report->keepSecret($value);
                $value = encrypt($value);
            }
            $stored[$column] = $value;
        }
        return $stored;
    }
}
