<?php

declare(strict_types=1);

namespace WHMCS\Service;

/** Status texts of tblhosting.domainstatus. */
final class Status
{
    public const ACTIVE = 'Active';
    public const SUSPENDED = 'Suspended';
}
