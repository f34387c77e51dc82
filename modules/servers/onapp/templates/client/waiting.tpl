{extends file='./layout.tpl'}
{block name=page}
    <p class="onapp-now" data-onapp-state="{$onapp.state_href|escape:'html':'UTF-8'}"
        data-onapp-now="{$onapp.state|escape:'html':'UTF-8'}">
        {$onapp.text.client_wait|escape:'html':'UTF-8'}
        <a href="{$onapp.home|escape:'html':'UTF-8'}">{$onapp.text.nav_refresh|escape:'html':'UTF-8'}</a>
    </p>
{/block}
