<div id="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}-about" class="onapp-about">
    {if $field.error neq ''}<strong class="onapp-error">{$field.error|escape:'html':'UTF-8'}</strong>{/if}
    {if $field.hint neq ''}<small>{$field.hint|escape:'html':'UTF-8'}</small>{/if}
</div>
