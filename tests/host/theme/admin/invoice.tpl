{include file='invoicelines.tpl'}
{if $invoice.status eq 'Unpaid'}
    <form method="post">
        <input type="hidden" name="token" value="{$token}">
        <div class="form-group">
            <label for="amount">Amount (empty: all of it)</label>
            <input class="form-control" id="amount" name="amount">
        </div>
        <button class="btn btn-primary" type="submit">Enter payment</button>
    </form>
{/if}
