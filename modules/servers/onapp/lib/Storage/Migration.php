<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

/**
 * One step of the tables' history. Steps commit statement by statement, so each must be able to run again after it was
 * cut short anywhere. Nothing is ever dropped.
 */
interface Migration
{
    public function run(TableTools $tables): void;
}
