<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** The four tables as the versions 3.x of the module made them. */
final class OriginalTables implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->create('tblonappclients', static function ($table): void {
            $table->integer('server_id');
            $table->integer('client_id')->index();
            $table->integer('onapp_user_id');
            $table->text('password');
            $table->text('email');
            $table->primary(['server_id', 'client_id']);
        });
        $tables->create('tblonappservices', static function ($table): void {
            $table->integer('service_id')->primary();
            $table->integer('vm_id');
            foreach (['memory', 'cpus', 'cpu_shares', 'disk_size'] as $resource) {
                $table->integer($resource)->default(0);
            }
        });
        $tables->create('tblonappips', static function ($table): void {
            $table->integer('serviceid');
            $table->integer('ipid');
            $table->tinyInteger('isbase')->default(0);
            $table->primary(['serviceid', 'ipid']);
        });
        $tables->create('tblonappcronhostingdates', static function ($table): void {
            $table->integer('hosting_id')->unique();
            $table->dateTime('account_date');
        });
    }
}
