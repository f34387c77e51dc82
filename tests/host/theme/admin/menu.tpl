<nav aria-label="Administration">
    <ul class="list-inline">
        {foreach ['' => 'Overview', 'configservers.php' => 'Servers', 'configproducts.php' => 'Products',
            'configproductoptions.php' => 'Configurable options', 'clients.php' => 'Clients', 'orders.php' => 'Orders',
            'invoices.php' => 'Invoices', 'configgeneral.php' => 'Settings', 'host/modulelog' => 'Module log',
            'host/activity' => 'Activity', 'host/mail' => 'Mail', 'host/queue' => 'Queue', 'host/cron' => 'Cron',
            'host/gaps' => 'Gaps'] as $path => $label}
            <li><a href="/admin/{$path}">{$label}</a></li>
        {/foreach}
    </ul>
    <form method="post" action="/admin/logout.php">
        <input type="hidden" name="token" value="{$token}">
        <button class="btn btn-default btn-sm" type="submit">Log out</button>
    </form>
</nav>
