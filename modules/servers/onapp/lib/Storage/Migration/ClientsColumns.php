<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** Users of a panel: what an interrupted creation is found again by, and the API key in place of a password. */
final class ClientsColumns implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->addColumns('tblonappclients', [
            'login' => static fn ($table) => $table->string('login', 255)->nullable(),
            'api_key' => static fn ($table) => $table->text('api_key')->nullable(),
            // Rows that are there already belong to users that exist.
            'state' => static fn ($table) => $table->enum('state', ['creating', 'created'])->default('created'),
            'token' => static fn ($table) => $table->string('token', 64)->nullable(),
            'started_at' => static fn ($table) => $table->bigInteger('started_at')->nullable(),
            'created_at' => static fn ($table) => $table->timestamp('created_at')->nullable(),
            'updated_at' => static fn ($table) => $table->timestamp('updated_at')->nullable(),
        ]);
        $tables->allowNull('tblonappclients', 'onapp_user_id', 'INT');
        $tables->addIndex('tblonappclients', ['onapp_user_id'], 'tblonappclients_user');
        $tables->addUnique('tblonappclients', ['server_id', 'onapp_user_id'], 'tblonappclients_server_user');
    }
}
