{* The fields of a form: $fields as Form::shown() gives them, $form a word that is unique on the page. *}
{foreach from=$fields item=field}
    {if $field.type eq 'checkbox'}
        <div class="form-group checkbox form-check{if $field.error neq ''} has-error{/if}">
            <label for="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}">
                <input type="checkbox" id="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}"
                    name="{$field.name|escape:'html':'UTF-8'}" value="1"{if $field.value eq '1'} checked{/if}
                    aria-describedby="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}-about">
                {$field.label|escape:'html':'UTF-8'}
            </label>
            {include file='./about.tpl'}
        </div>
    {else}
        <div class="form-group{if $field.error neq ''} has-error{/if}">
            <label for="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}">
                {$field.label|escape:'html':'UTF-8'}
            </label>
            {if $field.type eq 'select'}
                <select class="form-control" id="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}"
                    name="{$field.name|escape:'html':'UTF-8'}"{if $field.error neq ''} aria-invalid="true"{/if}
                    aria-describedby="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}-about">
                {foreach from=$field.choices item=choice}
                    <option value="{$choice.value|escape:'html':'UTF-8'}"{if $choice.chosen} selected{/if}>
                        {$choice.label|escape:'html':'UTF-8'}
                    </option>
                {/foreach}
                </select>
            {else}
                <input class="form-control" id="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}"
                    name="{$field.name|escape:'html':'UTF-8'}" type="{$field.type|escape:'html':'UTF-8'}"
                    value="{$field.value|escape:'html':'UTF-8'}"{if $field.required} required{/if}
                    {if $field.type eq 'password'} autocomplete="new-password"{else} autocomplete="off"{/if}
                    {if $field.error neq ''} aria-invalid="true"{/if}
                    aria-describedby="{$form|escape:'html':'UTF-8'}-{$field.name|escape:'html':'UTF-8'}-about">
            {/if}
            {include file='./about.tpl'}
        </div>
    {/if}
{/foreach}
