<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Authentication\CurrentUser;
use WHMCS\Database\Capsule;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Storage\ClientServices;
use WHMCS\View\Menu\Item;

/** The entry "OnApp" of WHMCS's menu, for clients who have something to see there. */
final class MenuEntry
{
    private const NAME = 'OnApp';
    private const ORDER = 15;

    public static function add(Item $menu): void
    {
        try {
            $client = (new CurrentUser())->client();
            if ($client === null || !(new ClientServices(Capsule::connection()))->hasAny((int) $client->id)) {
                return;
            }
            $text = Language::text('nav_menu');
            $menu->addChild(self::NAME, ['label' => $text, 'uri' => Links::list(), 'order' => self::ORDER]);
        } catch (\Throwable) {
            // A menu without the entry is better than a page that cannot be shown.
            return;
        }
    }
}
