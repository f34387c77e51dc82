<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Admin;

use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Language;

/** Links to the panel, for staff. They never carry credentials. */
final class PanelLink
{
    public function show(ServerCall $server): string
    {
        return self::link($server, '', Language::text('open_panel'));
    }

    /** @param string $path below the panel's address, beginning with a slash */
    public static function link(ServerCall $server, string $path, string $text): string
    {
        $address = Panel::address(array_diff_key($server->settings(), ['username' => true, 'password' => true]));
        return sprintf(
            '<a href="%s" target="_blank" rel="noopener noreferrer">%s</a>',
            self::escaped($address . $path),
            self::escaped($text),
        );
    }

    public static function escaped(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
