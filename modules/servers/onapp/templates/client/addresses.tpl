{extends file='./layout.tpl'}
{block name=page}
    <div class="table-responsive" tabindex="0" role="region"
        aria-label="{$onapp.text.label_addresses|escape:'html':'UTF-8'}">
        <table class="table table-striped">
            <thead>
                <tr>
                    <th scope="col">{$onapp.text.input_address|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.address_netmask|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.address_gateway|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.input_network_interface_id|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.address_set|escape:'html':'UTF-8'}</th>
                </tr>
            </thead>
            <tbody>
            {foreach from=$onapp.held item=address}
                <tr>
                    <td>{$address.address|escape:'html':'UTF-8'}</td>
                    <td>{$address.netmask|escape:'html':'UTF-8'}</td>
                    <td>{$address.gateway|escape:'html':'UTF-8'}</td>
                    <td>{$address.interface|escape:'html':'UTF-8'}</td>
                    <td>{$address.set|escape:'html':'UTF-8'}</td>
                </tr>
            {/foreach}
            </tbody>
        </table>
    </div>
    {if $onapp.missing}
        <div class="alert alert-warning" role="status">
            {$onapp.text.addresses_missing|escape:'html':'UTF-8'}
            <ul>
            {foreach from=$onapp.missing item=set}
                <li>{$set.label|escape:'html':'UTF-8'}: {$set.count|escape:'html':'UTF-8'}</li>
            {/foreach}
            </ul>
            <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
                {include file='./hidden.tpl' action='addresses_assign'}
                <button class="btn btn-primary" type="submit">
                    {$onapp.text.do_addresses_assign|escape:'html':'UTF-8'}
                </button>
            </form>
        </div>
    {/if}
    <h3 class="h4">{$onapp.text.network_interfaces|escape:'html':'UTF-8'}</h3>
    <div class="table-responsive" tabindex="0" role="region"
        aria-label="{$onapp.text.network_interfaces|escape:'html':'UTF-8'}">
        <table class="table table-striped">
            <thead>
                <tr>
                    <th scope="col">{$onapp.text.input_network_interface_id|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.network_mac|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.label_speed|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.network_kind|escape:'html':'UTF-8'}</th>
                </tr>
            </thead>
            <tbody>
            {foreach from=$onapp.interfaces item=interface}
                <tr>
                    <td>{$interface.label|escape:'html':'UTF-8'}</td>
                    <td>{$interface.mac|escape:'html':'UTF-8'}</td>
                    <td>{$interface.speed|escape:'html':'UTF-8'}</td>
                    <td>
                        {if $interface.primary}{$onapp.text.network_primary|escape:'html':'UTF-8'}{else}
                        {$onapp.text.network_secondary|escape:'html':'UTF-8'}{/if}
                    </td>
                </tr>
            {/foreach}
            </tbody>
        </table>
    </div>
    <h3 class="h4">{$onapp.text.do_network_rebuild|escape:'html':'UTF-8'}</h3>
    <p>{$onapp.text.network_rebuild_about|escape:'html':'UTF-8'}</p>
    <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}"
        data-onapp-confirm="{$onapp.text.confirm_network_rebuild|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='network_rebuild'}
        {include file='./form.tpl' fields=$onapp.fields form='network'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_network_rebuild|escape:'html':'UTF-8'}</button>
    </form>
{/block}
