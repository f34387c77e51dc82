<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** What a period needs to be counted while it is open, and to be invoiced whatever changes later. */
final class BandwidthLedger implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->addColumns('tblonappbwperiods', [
            'counted' => static fn ($table) => $table->text('counted')->nullable(),
            'late_kb' => static fn ($table) => $table->string('late_kb', 40)->default('0'),
            'collected_until' => static fn ($table) => $table->bigInteger('collected_until')->default(0),
            'collected_at' => static fn ($table) => $table->bigInteger('collected_at')->default(0),
            'bill' => static fn ($table) => $table->text('bill')->nullable(),
        ]);
        $tables->addIndex('tblonappbwperiods', ['status', 'service_id'], 'tblonappbwperiods_status');
    }
}
