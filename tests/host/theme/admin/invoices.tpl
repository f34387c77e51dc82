<ul class="list-group">
    {foreach $invoices as $invoice}
        <li class="list-group-item">
            <a href="/admin/invoices.php?id={$invoice.id}">Invoice {$invoice.id}</a> client {$invoice.userid},
            due {$invoice.duedate}, {$invoice.total}, {$invoice.status}
        </li>
    {foreachelse}
        <li class="list-group-item">none</li>
    {/foreach}
</ul>
