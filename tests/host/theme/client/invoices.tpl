<div class="table-responsive" tabindex="0" role="region" aria-label="Table">
    <table class="table">
        <thead><tr><th scope="col">Invoice</th><th scope="col">Date</th><th scope="col">Total</th><th scope="col">Status</th></tr></thead>
        <tbody>
        {foreach $invoices as $invoice}
            <tr>
                <td><a href="/viewinvoice.php?id={$invoice.id}">Invoice {$invoice.id}</a></td>
                <td>{$invoice.date}</td>
                <td>{$invoice.total}</td>
                <td>{$invoice.status}</td>
            </tr>
        {foreachelse}
            <tr><td colspan="4">You have no invoices.</td></tr>
        {/foreach}
        </tbody>
    </table>
</div>
