<div class="table-responsive" tabindex="0" role="region" aria-label="Table">
    <table class="table">
        <thead><tr><th scope="col">Product</th><th scope="col">Price</th><th scope="col">Due</th><th scope="col">Status</th></tr></thead>
        <tbody>
        {foreach $services as $service}
            <tr>
                <td>
                    <a href="/clientarea.php?action=productdetails&amp;id={$service.id}">{$service.name}</a><br>
                    {$service.domain}
                </td>
                <td>{$service.amount} {$service.billingcycle}</td>
                <td>{$service.nextduedate}</td>
                <td>{$service.domainstatus}</td>
            </tr>
        {foreachelse}
            <tr><td colspan="4">You have no services.</td></tr>
        {/foreach}
        </tbody>
    </table>
</div>
