<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** Machines that clients make themselves: what they chose, and what became of it. */
final class ClientOrders implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->create('tblonapporders', static function ($table): void {
            $table->integer('service_id')->primary();
            $table->integer('template_id')->nullable();
            $table->string('state', 16);
            $table->integer('asked_at');
        });
    }
}
