<?php

declare(strict_types=1);

namespace WHMCS\UsageBilling\Contracts\Metrics;

/** What a module that offers metrics returns. */
interface ProviderInterface
{
    public function metrics();

    public function usage();

    public function tenantUsage($tenant);
}
