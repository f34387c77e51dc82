<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** Machines: what was changed and takes effect at the next restart, or waits for a rebuild. */
final class PendingChanges implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->addColumns('tblonappservices', [
            'pending' => static fn ($table) => $table->string('pending', 255)->default(''),
        ]);
    }
}
