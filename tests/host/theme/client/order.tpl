<form method="post">
    <input type="hidden" name="token" value="{$token}">
    <input type="hidden" name="pid" value="{$product.id}">
    <div class="form-group">
        <label for="domain">Host name</label>
        <input class="form-control" id="domain" name="domain" required>
    </div>
    {include file='client/options.tpl'}
    <button class="btn btn-primary" type="submit">Order</button>
</form>
