<form method="post" id="productform">
    <input type="hidden" name="token" value="{$token}">
    <div class="form-group">
        <label for="name">Product name</label>
        <input class="form-control" id="name" name="name" value="{$product.name}">
    </div>
    <div class="form-group">
        <label for="servergroup">Server group</label>
        <select class="form-control" id="servergroup" name="servergroup">
            <option value="0">None</option>
            {foreach $groups as $group}
                <option value="{$group.id}"{if $group.id eq $product.servergroup} selected{/if}>{$group.name}</option>
            {/foreach}
        </select>
    </div>
    <div class="form-group">
        <label for="autosetup">Set up</label>
        <select class="form-control" id="autosetup" name="autosetup">
            {foreach $setups as $value => $label}
                <option value="{$value}"{if $value eq $product.autosetup} selected{/if}>{$label}</option>
            {/foreach}
        </select>
    </div>
    <div class="checkbox">
        <label><input type="checkbox" name="configoptionsupgrade" value="1"{if $product.configoptionsupgrade} checked{/if}>
            Clients may change their configurable options</label>
    </div>
    <h2>Module settings: {$product.servertype}</h2>
    {foreach $fields as $field}
        {include file='admin/field.tpl' id="packageconfigoption{$field.position}"}
    {/foreach}
    <button class="btn btn-primary" type="submit">Save changes</button>
</form>
