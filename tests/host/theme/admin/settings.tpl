<p>The profile is {$profile}; it is chosen when the host is started.</p>
<form method="post">
    <input type="hidden" name="token" value="{$token}">
    {foreach $choices as $name => $values}
        <div class="form-group">
            <label for="{$name}">{$name}</label>
            <select class="form-control" id="{$name}" name="{$name}">
                {foreach $values as $value}
                    <option value="{$value}"{if $value eq ($stored[$name]|default:'')} selected{/if}>{$value|default:'off'}</option>
                {/foreach}
            </select>
        </div>
    {/foreach}
    {foreach $texts as $name}
        <div class="form-group">
            <label for="{$name}">{$name}</label>
            <input class="form-control" id="{$name}" name="{$name}" value="{$stored[$name]|default:''}">
        </div>
    {/foreach}
    <button class="btn btn-primary" type="submit">Save</button>
</form>
