<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Web\View;

/** A page about one service. It only reads. */
interface ClientPage
{
    /** @return View|array<string, mixed> an array is answered as JSON */
    public function show(Visit $visit): View|array;
}
