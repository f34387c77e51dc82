<p>{$service.domain}</p>
<form method="post">
    <input type="hidden" name="token" value="{$token}">
    <input type="hidden" name="id" value="{$service.id}">
    {include file='client/options.tpl'}
    <button class="{$ui.button}" type="submit" name="step" value="price">Show the price</button>
    {if $amount neq ''}
        <p role="status">Due today: {$amount}</p>
        <button class="btn btn-primary" type="submit" name="step" value="order">Order the change</button>
    {/if}
</form>
