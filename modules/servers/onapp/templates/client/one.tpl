{* A button that does one thing to one part of a machine: $action, $field, $value, $label, $about. Two may be left out,
   and have names that no page of WHMCS has: $onapp_confirm, a question, and $onapp_style, classes of the button. *}
<form class="onapp-inline" method="post" action="{$onapp.target|escape:'html':'UTF-8'}"
    data-onapp-confirm="{$onapp_confirm|default:''|escape:'html':'UTF-8'}">
    {include file='./hidden.tpl' action=$action}
    <input type="hidden" name="{$field|escape:'html':'UTF-8'}" value="{$value|escape:'html':'UTF-8'}">
    <button class="btn btn-sm {$onapp_style|default:'btn-default btn-secondary'|escape:'html':'UTF-8'}" type="submit">
        {$label|escape:'html':'UTF-8'} <span class="sr-only">{$about|escape:'html':'UTF-8'}</span>
    </button>
</form>
