<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use OnApp\Decimal;

/** The figures that WHMCS shows of a service, by its id: two services may have the same host name. */
final class HostingUsage
{
    public function __construct(private readonly Connection $connection)
    {
    }

    public function store(int $service, Decimal $usedMb, Decimal $limitMb, int $now): void
    {
        $this->connection->table('tblhosting')->where('id', $service)->update([
            'bwusage' => (string) $usedMb->round(0),
            'bwlimit' => (string) $limitMb->round(0),
            'lastupdate' => date('Y-m-d H:i:s', $now),
        ]);
    }
}
