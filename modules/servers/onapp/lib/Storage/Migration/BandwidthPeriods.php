<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** The ledger of traffic periods, which takes the place of tblonappcronhostingdates. */
final class BandwidthPeriods implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->create('tblonappbwperiods', static function ($table): void {
            $table->integer('service_id');
            $table->dateTime('period_start');
            $table->dateTime('period_end');
            $table->decimal('traffic_mb', 20, 4)->default(0);
            $table->decimal('limit_mb', 20, 4)->default(0);
            $table->decimal('unit_price', 16, 6)->default(0);
            $table->decimal('amount', 16, 2)->default(0);
            $table->integer('invoice_id')->nullable();
            $table->string('status', 16);
            $table->unique(['service_id', 'period_start'], 'tblonappbwperiods_period');
        });
    }
}
