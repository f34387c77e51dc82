<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Page;

use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Language;

/** A link to the panel, for staff. It never carries credentials. */
final class PanelLink
{
    public function show(ServerCall $server): string
    {
        $address = Panel::address(array_diff_key($server->settings(), ['username' => true, 'password' => true]));
        return sprintf(
            '<a href="%s" target="_blank" rel="noopener noreferrer">%s</a>',
            htmlspecialchars($address, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'),
            htmlspecialchars(Language::text('open_panel'), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'),
        );
    }
}
