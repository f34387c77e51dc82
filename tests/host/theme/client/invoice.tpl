{include file='invoicelines.tpl'}
{if $invoice.status eq 'Unpaid'}
    <form method="post">
        <input type="hidden" name="token" value="{$token}">
        <button class="btn btn-primary" type="submit">Pay now</button>
    </form>
{/if}
