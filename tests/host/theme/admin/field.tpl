<div class="form-group" data-position="{$field.position}">
    {if $field.error neq ''}<div class="alert alert-warning" role="alert">{$field.label}: {$field.error}</div>{/if}
    {if $field.type eq 'yesno'}
        <input type="hidden" name="{$field.name}" value="">
        <label><input type="checkbox" id="{$id}" name="{$field.name}" value="on"{if $field.stored eq 'on'} checked{/if}> {$field.label}</label>
        <span class="help-block">{$field.description nofilter}</span>
    {elseif $field.type eq 'radio'}
        <fieldset>
            <legend>{$field.label}</legend>
            {foreach $field.choices as $value => $label}
                <label class="radio-inline"><input type="radio" name="{$field.name}" value="{$value}"{if in_array((string) $value, $field.selected)} checked{/if}> {$label}</label>
            {/foreach}
        </fieldset>
        <span class="help-block">{$field.description nofilter}</span>
    {else}
        <label for="{$id}">{$field.label}</label>
        {if $field.choices}
            <select class="form-control" id="{$id}" name="{$field.name}{if $field.multiple}[]{/if}"{if $field.multiple} multiple{/if}>
                {foreach $field.lost as $value}<option value="{$value}" selected>{$value} (stored)</option>{/foreach}
                {foreach $field.choices as $value => $label}
                    <option value="{$value}"{if in_array((string) $value, $field.selected)} selected{/if}>{$label}</option>
                {/foreach}
            </select>
        {elseif $field.type eq 'textarea'}
            <textarea class="form-control" id="{$id}" name="{$field.name}" rows="{$field.rows}">{$field.stored}</textarea>
        {else}
            <input class="form-control" id="{$id}" name="{$field.name}" type="{if $field.type eq 'password'}password{else}text{/if}" value="{$field.stored}">
        {/if}
        <span class="help-block">{$field.description nofilter}</span>
    {/if}
</div>
