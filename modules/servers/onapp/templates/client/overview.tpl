{extends file='./layout.tpl'}
{block name=page}
    {foreach from=$onapp.notices item=notice}
        <div class="alert alert-info" role="status">{$notice|escape:'html':'UTF-8'}</div>
    {/foreach}
    <p class="onapp-now"{if $onapp.is_passing} data-onapp-state="{$onapp.state_href|escape:'html':'UTF-8'}"
        data-onapp-now="{$onapp.state|escape:'html':'UTF-8'}"{/if}>
        {$onapp.text.label_state|escape:'html':'UTF-8'}:
        <strong class="onapp-state onapp-state-{$onapp.state|escape:'html':'UTF-8'}">
            {$onapp.state_text|escape:'html':'UTF-8'}
        </strong>
        {if $onapp.is_passing}{$onapp.text.client_wait|escape:'html':'UTF-8'}{/if}
        <a href="{$onapp.home|escape:'html':'UTF-8'}">{$onapp.text.nav_refresh|escape:'html':'UTF-8'}</a>
    </p>
    {if $onapp.buttons}
        <div class="onapp-buttons" role="group" aria-label="{$onapp.text.client_actions|escape:'html':'UTF-8'}">
        {foreach from=$onapp.buttons item=button}
            <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}"
                data-onapp-confirm="{$button.confirm|escape:'html':'UTF-8'}">
                {include file='./hidden.tpl' action=$button.action}
                <button class="btn btn-default btn-secondary" type="submit">
                    {$button.label|escape:'html':'UTF-8'}
                </button>
            </form>
        {/foreach}
        </div>
    {/if}
    <table class="table table-striped">
        <tbody>
        {foreach from=$onapp.rows item=row}
            <tr>
                <th scope="row">{$row.label|escape:'html':'UTF-8'}</th>
                <td>{$row.value|escape:'html':'UTF-8'}</td>
            </tr>
        {/foreach}
        {if $onapp.addresses}
            <tr>
                <th scope="row">{$onapp.text.label_addresses|escape:'html':'UTF-8'}</th>
                <td>
                    {foreach from=$onapp.addresses item=address}
                        <div>{$address|escape:'html':'UTF-8'}</div>
                    {/foreach}
                </td>
            </tr>
        {/if}
        </tbody>
    </table>
    {if $onapp.log.is_shown}
        <h3 class="h4">{$onapp.text.client_log_title|escape:'html':'UTF-8'}</h3>
        {if $onapp.log.notice neq ''}
            <p>{$onapp.log.notice|escape:'html':'UTF-8'}</p>
        {elseif $onapp.log.entries}
            <div class="table-responsive" tabindex="0" role="region"
                aria-label="{$onapp.text.client_log_title|escape:'html':'UTF-8'}">
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{$onapp.text.log_ref|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.log_date|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.log_action|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.log_status|escape:'html':'UTF-8'}</th>
                        </tr>
                    </thead>
                    <tbody>
                    {foreach from=$onapp.log.entries item=entry}
                        <tr>
                            <td><a href="{$entry.href|escape:'html':'UTF-8'}">{$entry.id|escape:'html':'UTF-8'}</a></td>
                            <td>{$entry.date|escape:'html':'UTF-8'}</td>
                            <td>{$entry.action|escape:'html':'UTF-8'}</td>
                            <td>{$entry.status|escape:'html':'UTF-8'}</td>
                        </tr>
                    {/foreach}
                    </tbody>
                </table>
            </div>
        {else}
            <p>{$onapp.text.client_log_empty|escape:'html':'UTF-8'}</p>
        {/if}
    {/if}
{/block}
