<p>{$client.email}</p>
<form method="post">
    <input type="hidden" name="token" value="{$token}">
    {foreach $fields as $name}
        <div class="form-group">
            <label for="{$name}">{$name}</label>
            <input class="form-control" id="{$name}" name="{$name}" value="{$client[$name]}">
        </div>
    {/foreach}
    <button class="btn btn-primary" type="submit">Save</button>
</form>
<h2>Services</h2>
<ul>
    {foreach $services as $service}
        <li>
            <a href="/admin/clientsservices.php?userid={$client.id}&amp;id={$service.id}">{$service.name}
                {$service.domain}</a> {$service.domainstatus}
        </li>
    {foreachelse}
        <li>none</li>
    {/foreach}
</ul>
<h2>Invoices</h2>
<ul>
    {foreach $invoices as $invoice}
        <li><a href="/admin/invoices.php?id={$invoice.id}">Invoice {$invoice.id}</a> {$invoice.total} {$invoice.status}</li>
    {foreachelse}
        <li>none</li>
    {/foreach}
</ul>
