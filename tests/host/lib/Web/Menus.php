<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\Hooks;
use WHMCS\View\Menu\Item;

/** Menu and sidebars of the client area: what the host offers, then what hooks make of it. */
final class Menus
{
    private const NAVBAR = [
        'Services' => ['uri' => '/clientarea.php?action=services', 'order' => 20],
        'Billing' => ['label' => 'Invoices', 'uri' => '/clientarea.php?action=invoices', 'order' => 30],
        'Store' => ['label' => 'Order', 'uri' => '/cart.php', 'order' => 40],
    ];

    public function __construct(private readonly Hooks $hooks)
    {
    }

    /** @return array<string, Item> entries for a client who is logged in */
    public function navbar(): array
    {
        $navbar = new Item('Primary Navbar');
        foreach (self::NAVBAR as $name => $options) {
            $navbar->addChild($name, $options);
        }
        $this->hooks->run('ClientAreaPrimaryNavbar', $navbar);
        return $navbar->getChildren();
    }

    /**
     * @param array<string, array<string, array<string, mixed>>> $panels what the page itself offers
     * @return list<Item> panels that have something in them
     */
    public function sidebars(array $panels): array
    {
        $primary = new Item('Primary Sidebar');
        foreach ($panels as $name => $entries) {
            $panel = $primary->addChild($name, ['order' => 10]);
            foreach ($entries as $entry => $options) {
                $panel->addChild($entry, $options);
            }
        }
        $secondary = new Item('Secondary Sidebar');
        $this->hooks->run('ClientAreaPrimarySidebar', $primary);
        $this->hooks->run('ClientAreaSecondarySidebar', $secondary);
        $shown = [...array_values($primary->getChildren()), ...array_values($secondary->getChildren())];
        $isFull = static fn (Item $panel): bool => $panel->hasChildren() || $panel->getBodyHtml() !== null
            || $panel->getFooterHtml() !== null;
        return array_values(array_filter($shown, $isFull));
    }
}
