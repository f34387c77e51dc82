<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage\Migration;

use WHMCS\Module\Server\Onapp\Storage\Migration;
use WHMCS\Module\Server\Onapp\Storage\TableTools;

/** Who works on what at present. */
final class Leases implements Migration
{
    public function run(TableTools $tables): void
    {
        $tables->create('tblonappleases', static function ($table): void {
            $table->string('name', 64)->primary();
            $table->string('holder', 120);
            $table->bigInteger('fence');
            $table->bigInteger('expires_at');
        });
    }
}
