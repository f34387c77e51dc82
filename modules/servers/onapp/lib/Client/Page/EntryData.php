<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ActivityLog;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** One entry of the activity log, for scripts. */
final class EntryData implements ClientPage
{
    /** @return array<string, mixed> */
    public function show(Visit $visit): array
    {
        return (new ActivityLog($visit))->details($visit->request->id('log'));
    }
}
