{* A button that does one thing to one part of a machine: $action, $field, $value, $label, $about, $confirm. *}
<form method="post" action="{$onapp.target|escape:'html':'UTF-8'}"
    data-onapp-confirm="{$confirm|escape:'html':'UTF-8'}">
    {include file='./hidden.tpl' action=$action}
    <input type="hidden" name="{$field|escape:'html':'UTF-8'}" value="{$value|escape:'html':'UTF-8'}">
    <button class="btn btn-default btn-secondary btn-sm" type="submit">
        {$label|escape:'html':'UTF-8'} <span class="sr-only">{$about|escape:'html':'UTF-8'}</span>
    </button>
</form>
