<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ActivityLog;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** One entry of the activity log. */
final class EntryPage implements ClientPage
{
    public function show(Visit $visit): View
    {
        $entry = (new ActivityLog($visit))->details($visit->request->id('log'));
        $title = Language::text('client_entry_title', ['entry' => $entry['id']]);
        return new View('entry', $title, ['entry' => $entry]);
    }
}
