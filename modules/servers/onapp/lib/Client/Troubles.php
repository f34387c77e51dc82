<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use OnApp\Exception\NotFoundException;
use OnApp\Exception\PermissionException;
use OnApp\Exception\TransportException;
use OnApp\Exception\ValidationException;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;

/** What a client is told when an action failed: one sentence that helps, and nothing of the inside. */
final class Troubles
{
    public static function told(\Throwable $trouble): string
    {
        return Language::text(match (true) {
            $trouble instanceof ModuleException && $trouble->key === 'busy' => 'client_busy',
            $trouble instanceof PermissionException => 'client_not_permitted',
            $trouble instanceof NotFoundException => 'client_absent',
            $trouble instanceof ValidationException => 'client_not_accepted',
            $trouble instanceof TransportException && $trouble->wasSent() => 'client_uncertain',
            default => 'client_failed',
        });
    }
}
