{foreach $options as $option}
    <div class="form-group">
        <label for="configoption{$option.id}">{$option.name}</label>
        {if $option.isNumber}
            <input class="form-control" id="configoption{$option.id}" name="configoption[{$option.id}]" type="number"
                min="{$option.minimum}" max="{$option.maximum}" value="{$option.value}">
        {else}
            <select class="form-control" id="configoption{$option.id}" name="configoption[{$option.id}]">
                {foreach $option.choices as $id => $label}
                    <option value="{$id}"{if $id eq $option.value} selected{/if}>{$label}</option>
                {/foreach}
            </select>
        {/if}
    </div>
{/foreach}
