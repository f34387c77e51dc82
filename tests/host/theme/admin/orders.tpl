<div class="table-responsive" tabindex="0" role="region" aria-label="Table">
    <table class="table">
        <thead>
            <tr>
                <th scope="col">Order</th><th scope="col">Client</th><th scope="col">Service</th>
                <th scope="col">Amount</th><th scope="col">Status</th><th scope="col">Accept</th>
            </tr>
        </thead>
        <tbody>
        {foreach $orders as $order}
            <tr>
                <td>{$order.id}, {$order.date}</td>
                <td><a href="/admin/clientssummary.php?userid={$order.userid}">{$order.userid}</a></td>
                <td><a href="/admin/clientsservices.php?id={$order.service}">{$order.domain|default:$order.service}</a></td>
                <td>{$order.amount}{if $order.invoiceid gt 0}, <a href="/admin/invoices.php?id={$order.invoiceid}">invoice {$order.invoiceid}</a>{/if}</td>
                <td>{$order.status}</td>
                <td>
                    {if $order.status eq 'Pending'}
                        <form method="post">
                            <input type="hidden" name="token" value="{$token}">
                            <input type="hidden" name="id" value="{$order.id}">
                            <button class="btn btn-default" type="submit" name="autosetup" value="product">Accept</button>
                            <button class="btn btn-default" type="submit" name="autosetup" value="yes">Accept and create</button>
                        </form>
                    {/if}
                </td>
            </tr>
        {foreachelse}
            <tr><td colspan="6">none</td></tr>
        {/foreach}
        </tbody>
    </table>
</div>
