<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

use OnApp;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** The backups of a machine, newest first. */
final class Backups
{
    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return list<OnApp> */
    public function all(): array
    {
        $backups = $this->visit->parts('VirtualMachine_Backup');
        usort($backups, static fn (OnApp $a, OnApp $b): int => (int) $b->_id <=> (int) $a->_id);
        return $backups;
    }

    /** The backup that the request names. */
    public function named(): OnApp
    {
        return $this->visit->owned($this->all(), $this->visit->request->id('backup'), 'backup');
    }

    /** The same, when it is finished and can be used. */
    public function finished(): OnApp
    {
        $backup = $this->named();
        return $backup->_built && !$backup->_locked ? $backup : throw Refusal::because('client_backup_unfinished');
    }
}
