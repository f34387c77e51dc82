{extends file='./layout.tpl'}
{block name=page}
    {if $onapp.within eq false}
        <p><a href="{$onapp.list|escape:'html':'UTF-8'}">{$onapp.text.nav_back_to_list|escape:'html':'UTF-8'}</a></p>
    {/if}
{/block}
