{extends file='./layout.tpl'}
{block name=page}
    {if $onapp.login neq ''}
        <p>{$onapp.text.label_login|escape:'html':'UTF-8'}: <strong>{$onapp.login|escape:'html':'UTF-8'}</strong></p>
    {/if}
    {if $onapp.has_password}
        <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
            {include file='./hidden.tpl' action='password_show'}
            <button class="btn btn-default btn-secondary" type="submit">
                {$onapp.text.do_password_show|escape:'html':'UTF-8'}
            </button>
        </form>
    {/if}
    <h3 class="h4">{$onapp.text.password_new|escape:'html':'UTF-8'}</h3>
    <p>{$onapp.text.password_about|escape:'html':'UTF-8'}</p>
    <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}"
        data-onapp-confirm="{$onapp.text.confirm_password_reset|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='password_reset'}
        {include file='./form.tpl' fields=$onapp.fields form='password'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_password_reset|escape:'html':'UTF-8'}</button>
    </form>
{/block}
