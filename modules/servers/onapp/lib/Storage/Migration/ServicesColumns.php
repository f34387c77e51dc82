<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** Machines: the panel they are on, the state of their creation, and what was ordered. */
final class ServicesColumns implements Migration
{
    private const STATES = ['creating', 'created', 'deleting', 'error'];

    public function run(TableTools $tables): void
    {
        $tables->addColumns('tblonappservices', [
            'server_id' => static fn ($table) => $table->integer('server_id')->nullable(),
            'client_id' => static fn ($table) => $table->integer('client_id')->nullable(),
            'state' => static fn ($table) => $table->enum('state', self::STATES)->default('created'),
            'identifier' => static fn ($table) => $table->string('identifier', 32)->nullable(),
            'token' => static fn ($table) => $table->string('token', 64)->nullable(),
            'marker' => static fn ($table) => $table->string('marker', 191)->nullable(),
            'started_at' => static fn ($table) => $table->bigInteger('started_at')->nullable(),
            'rate_limit' => static fn ($table) => $table->integer('rate_limit')->nullable(),
            'ip_addresses' => static fn ($table) => $table->integer('ip_addresses')->nullable(),
            'created_at' => static fn ($table) => $table->timestamp('created_at')->nullable(),
            'updated_at' => static fn ($table) => $table->timestamp('updated_at')->nullable(),
        ]);
        $tables->allowNull('tblonappservices', 'vm_id', 'INT');
        $this->fillFromServices($tables);
        $tables->addIndex('tblonappservices', ['client_id'], 'tblonappservices_client');
        $tables->addUnique('tblonappservices', ['server_id', 'vm_id'], 'tblonappservices_server_vm');
    }

    /** Older versions did not record the panel: they moved the service itself to the server its product names. */
    private function fillFromServices(TableTools $tables): void
    {
        $rows = $tables->connection->table('tblonappservices as m')
            ->join('tblhosting as h', 'h.id', '=', 'm.service_id')
            ->whereNull('m.server_id')
            ->get(['m.service_id', 'h.server', 'h.userid']);
        foreach ($rows as $row) {
            $tables->connection->table('tblonappservices')->where('service_id', $row->service_id)->update([
                'server_id' => (int) $row->server === 0 ? null : (int) $row->server,
                'client_id' => (int) $row->userid,
            ]);
        }
    }
}
