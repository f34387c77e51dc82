<link rel="stylesheet" href="{$onapp.style|escape:'html':'UTF-8'}">
<div class="onapp">
    {if $onapp.within eq false and $onapp.name neq ''}
        <p class="onapp-name">
            <a href="{$onapp.home|escape:'html':'UTF-8'}">{$onapp.name|escape:'html':'UTF-8'}</a>
        </p>
    {/if}
    {if $onapp.menu}
        <nav aria-label="{$onapp.text.nav_label|escape:'html':'UTF-8'}">
            <ul class="nav nav-pills onapp-menu">
            {foreach from=$onapp.menu item=entry}
                <li class="nav-item{if $entry.current} active{/if}">
                    <a class="nav-link{if $entry.current} active{/if}"{if $entry.current} aria-current="page"{/if}
                        href="{$entry.href|escape:'html':'UTF-8'}">{$entry.label|escape:'html':'UTF-8'}</a>
                </li>
            {/foreach}
            </ul>
        </nav>
    {/if}
    {foreach from=$onapp.messages item=message}
        <div class="alert alert-{if $message.good}success{else}danger{/if}" role="{if $message.good}status{else}alert{/if}">
            {$message.text|escape:'html':'UTF-8'}
        </div>
    {/foreach}
    <h2 class="h3">{$onapp.title|escape:'html':'UTF-8'}</h2>
    {if $onapp.notice neq ''}
        <div class="alert alert-info" role="status">{$onapp.notice|escape:'html':'UTF-8'}</div>
    {/if}
    {block name=page}{/block}
</div>
<script src="{$onapp.script|escape:'html':'UTF-8'}" defer></script>
