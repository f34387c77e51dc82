<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** Addresses: the network of their set, and the address itself. */
final class AddressColumns implements Migration
{
    public function run(TableTools $tables): void
    {
        $networks = ['primary', 'secondary'];
        $tables->addColumns('tblonappips', [
            'network' => static fn ($table) => $table->enum('network', $networks)->default('primary'),
            'address' => static fn ($table) => $table->string('address', 45)->nullable(),
        ]);
    }
}
