{extends file='./layout.tpl'}
{block name=page}
    <div class="alert alert-warning" role="note">{$onapp.about|escape:'html':'UTF-8'}</div>
    {if $onapp.is_possible}
        <p>
            {$onapp.text.label_hostname|escape:'html':'UTF-8'}:
            <strong>{$onapp.hostname|escape:'html':'UTF-8'}</strong>
        </p>
        <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}"
            data-onapp-confirm="{$onapp.confirm|escape:'html':'UTF-8'}">
            {include file='./hidden.tpl' action=$onapp.action}
            {include file='./form.tpl' fields=$onapp.fields form='destroy'}
            <button class="btn btn-danger" type="submit">{$onapp.label|escape:'html':'UTF-8'}</button>
        </form>
    {else}
        <p>
            {$onapp.text.destroy_not_now|escape:'html':'UTF-8'}
            <strong>{$onapp.state_text|escape:'html':'UTF-8'}</strong>
        </p>
    {/if}
{/block}
