{* Why a page of parts offers nothing to do just now; it looks again by itself while that can end by itself. *}
{if $onapp.is_idle eq false}
    <div class="alert alert-warning" role="status"{if $onapp.is_passing}
        data-onapp-state="{$onapp.state_href|escape:'html':'UTF-8'}"
        data-onapp-now="{$onapp.state|escape:'html':'UTF-8'}"{/if}>
        {$onapp.text.label_state|escape:'html':'UTF-8'}:
        <strong class="onapp-state onapp-state-{$onapp.state|escape:'html':'UTF-8'}">
            {$onapp.state_text|escape:'html':'UTF-8'}
        </strong>
        {$onapp.text.part_not_idle|escape:'html':'UTF-8'}
        <a href="{$onapp.here|escape:'html':'UTF-8'}">{$onapp.text.nav_refresh|escape:'html':'UTF-8'}</a>
    </div>
{/if}
