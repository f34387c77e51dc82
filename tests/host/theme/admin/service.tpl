<p>
    Product <a href="/admin/configproducts.php?action=edit&amp;id={$product.id}">{$product.name}</a>,
    <a href="/admin/clientssummary.php?userid={$service.userid}">client {$service.userid}</a>,
    module {$product.servertype}.
    {foreach $module.links as $link}{$link nofilter} {/foreach}
</p>
<form method="post" id="servicecontent">
    <input type="hidden" name="token" value="{$token}">
    <input type="hidden" name="id" value="{$service.id}">
    {foreach ['domain' => 'Domain', 'username' => 'Username', 'dedicatedip' => 'Dedicated IP',
        'nextduedate' => 'Next due date'] as $column => $label}
        <div class="form-group">
            <label for="{$column}">{$label}</label>
            <input class="form-control" id="{$column}" name="{$column}" value="{$service[$column]}">
        </div>
    {/foreach}
    <div class="form-group">
        <label for="assignedips">Assigned IPs</label>
        <textarea class="form-control" id="assignedips" name="assignedips" rows="3">{$service.assignedips}</textarea>
    </div>
    <div class="form-group">
        <label for="domainstatus">Status</label>
        <select class="form-control" id="domainstatus" name="domainstatus">
            {foreach $statuses as $status}
                <option{if $status eq $service.domainstatus} selected{/if}>{$status}</option>
            {/foreach}
        </select>
    </div>
    <h2>Module</h2>
    <div class="table-responsive" tabindex="0" role="region" aria-label="Table">
        <table class="table module-fields">
            <tbody>
            {foreach $module.fields as $label => $html}
                <tr><th scope="row">{$label}</th><td>{$html nofilter}</td></tr>
            {/foreach}
            </tbody>
        </table>
    </div>
    <button class="btn btn-primary" type="submit">Save changes</button>
</form>
<h2>Module commands</h2>
<form method="post" id="modulecommands">
    <input type="hidden" name="token" value="{$token}">
    <div class="form-group">
        <label for="suspendreason">Reason for a suspension</label>
        <input class="form-control" id="suspendreason" name="suspendreason">
    </div>
    <div class="form-group">
        <label for="newpassword">New password</label>
        <input class="form-control" id="newpassword" name="newpassword" value="{$password}">
    </div>
    {foreach $buttons as $operation => $label}
        <button class="btn btn-default" type="submit" name="modop" value="{$operation}">{$label}</button>
    {/foreach}
</form>
{if $module.buttons}
    <h2>Commands of the module</h2>
    <form method="post" id="modulecustom">
        <input type="hidden" name="token" value="{$token}">
        <input type="hidden" name="modop" value="custom">
        {foreach $module.buttons as $label => $function}
            <button class="btn btn-default" type="submit" name="ac" value="{$function}">{$label}</button>
        {/foreach}
    </form>
{/if}
