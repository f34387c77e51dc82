<p>Status {$invoice.status}, dated {$invoice.date}, due {$invoice.duedate}</p>
<div class="table-responsive" tabindex="0" role="region" aria-label="Table">
    <table class="table">
        <thead><tr><th scope="col">Description</th><th scope="col">Amount</th></tr></thead>
        <tbody>
        {foreach $lines as $line}<tr><td>{$line.description}</td><td>{$line.amount}</td></tr>{/foreach}
        <tr><th scope="row">Total</th><td>{$invoice.total}</td></tr>
        <tr><th scope="row">To pay</th><td>{$balance}</td></tr>
        </tbody>
    </table>
</div>
