<ul class="list-group">
    {foreach $servers as $row}
        <li class="list-group-item">
            <a href="/admin/configservers.php?id={$row.id}">{$row.name}</a> ({$row.type}, {$row.hostname}{$row.ipaddress})
        </li>
    {/foreach}
</ul>
{if $server.id neq 0}
    <form method="post" id="servertest">
        <input type="hidden" name="token" value="{$token}">
        <input type="hidden" name="id" value="{$server.id}">
        <button class="btn btn-default" type="submit" name="action" value="test">Test connection</button>
        <a href="/admin/configservers.php">New server</a>
    </form>
{/if}
<h2>{if $server.id eq 0}New server{else}{$server.name}{/if}</h2>
<form method="post" id="serverform">
    <input type="hidden" name="token" value="{$token}">
    <input type="hidden" name="id" value="{$server.id}">
    {foreach ['name' => 'Name', 'hostname' => 'Host name', 'ipaddress' => 'IP address', 'port' => 'Port',
        'username' => 'Username', 'accesshash' => 'Access hash'] as $column => $label}
        <div class="form-group">
            <label for="{$column}">{$label}</label>
            <input class="form-control" id="{$column}" name="{$column}" value="{$server[$column]}">
        </div>
    {/foreach}
    <div class="form-group">
        <label for="password">Password (empty: as it is)</label>
        <input class="form-control" id="password" name="password" type="password" autocomplete="new-password">
    </div>
    {if $server.id eq 0}
        <div class="form-group">
            <label for="type">Module</label>
            <select class="form-control" id="type" name="type">
                {foreach $modules as $module}<option>{$module}</option>{/foreach}
            </select>
        </div>
    {/if}
    <div class="checkbox">
        <label><input type="checkbox" name="secure" value="on"{if $server.secure eq 'on'} checked{/if}>
            Use SSL for connections</label>
    </div>
    <button class="btn btn-primary" type="submit">Save</button>
</form>
