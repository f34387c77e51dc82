{extends file='./layout.tpl'}
{block name=page}
    {if $onapp.is_pending}
        <div class="alert alert-warning" role="status">{$onapp.text.firewall_pending|escape:'html':'UTF-8'}</div>
    {/if}
    <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='firewall_apply'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_firewall_apply|escape:'html':'UTF-8'}</button>
    </form>
    {foreach from=$onapp.interfaces item=interface}
        <h3 class="h4">{$interface.name|escape:'html':'UTF-8'}</h3>
        {if $interface.rules}
            <div class="table-responsive" tabindex="0" role="region"
                aria-label="{$interface.name|escape:'html':'UTF-8'}">
                <table class="table table-striped">
                    <thead>
                        <tr>
                            <th scope="col">{$onapp.text.firewall_position|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.input_command|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.input_address|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.input_port|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.input_protocol|escape:'html':'UTF-8'}</th>
                            <th scope="col">{$onapp.text.client_actions|escape:'html':'UTF-8'}</th>
                        </tr>
                    </thead>
                    <tbody>
                    {foreach from=$interface.rules item=rule}
                        <tr>
                            <td>{$rule.position|escape:'html':'UTF-8'}</td>
                            <td>{$rule.command|escape:'html':'UTF-8'}</td>
                            <td>
                                {if $rule.address neq ''}{$rule.address|escape:'html':'UTF-8'}{else}
                                {$onapp.text.firewall_anywhere|escape:'html':'UTF-8'}{/if}
                            </td>
                            <td>
                                {if $rule.port neq ''}{$rule.port|escape:'html':'UTF-8'}{else}
                                {$onapp.text.firewall_any_port|escape:'html':'UTF-8'}{/if}
                            </td>
                            <td>{$rule.protocol|escape:'html':'UTF-8'}</td>
                            <td class="onapp-buttons">
                                {if !$rule.is_first}
                                    {include file='./one.tpl' action='firewall_up' field='rule' value=$rule.id
                                        label=$onapp.text.do_firewall_up about=$rule.position}
                                {/if}
                                {if !$rule.is_last}
                                    {include file='./one.tpl' action='firewall_down' field='rule' value=$rule.id
                                        label=$onapp.text.do_firewall_down about=$rule.position}
                                {/if}
                                {include file='./one.tpl' action='firewall_delete' field='rule' value=$rule.id
                                    label=$onapp.text.do_firewall_delete about=$rule.position
                                    onapp_confirm=$onapp.text.confirm_firewall_delete}
                            </td>
                        </tr>
                    {/foreach}
                    </tbody>
                </table>
            </div>
        {else}
            <p>{$onapp.text.firewall_empty|escape:'html':'UTF-8'}</p>
        {/if}
    {/foreach}
    <h3 class="h4">{$onapp.text.firewall_new|escape:'html':'UTF-8'}</h3>
    <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='firewall_add'}
        {include file='./form.tpl' fields=$onapp.fields form='rule'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_firewall_add|escape:'html':'UTF-8'}</button>
    </form>
    {if $onapp.defaults}
        <h3 class="h4">{$onapp.text.firewall_defaults|escape:'html':'UTF-8'}</h3>
        <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
            {include file='./hidden.tpl' action='firewall_defaults'}
            {include file='./form.tpl' fields=$onapp.defaults form='defaults'}
            <button class="btn btn-primary" type="submit">
                {$onapp.text.do_firewall_defaults|escape:'html':'UTF-8'}
            </button>
        </form>
    {/if}
{/block}
