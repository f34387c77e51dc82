{extends file='./layout.tpl'}
{block name=page}
    {if $onapp.services}
        <div class="table-responsive" tabindex="0" role="region"
            aria-label="{$onapp.text.client_list_title|escape:'html':'UTF-8'}">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{$onapp.text.label_machine|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.label_state|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.label_addresses|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.label_memory|escape:'html':'UTF-8'}</th>
                        <th scope="col"><span class="sr-only">{$onapp.text.nav_view|escape:'html':'UTF-8'}</span></th>
                    </tr>
                </thead>
                <tbody>
                {foreach from=$onapp.services item=machine}
                    <tr>
                        <td>
                            {$machine.name|escape:'html':'UTF-8'}
                            <div class="onapp-about">{$machine.product|escape:'html':'UTF-8'}</div>
                        </td>
                        <td>
                            <span class="onapp-state onapp-state-{$machine.state|escape:'html':'UTF-8'}">
                                {$machine.state_text|escape:'html':'UTF-8'}
                            </span>
                        </td>
                        <td>
                            {foreach from=$machine.addresses item=address}
                                <div>{$address|escape:'html':'UTF-8'}</div>
                            {/foreach}
                        </td>
                        <td>{$machine.memory|escape:'html':'UTF-8'}</td>
                        <td>
                            <a class="btn btn-default btn-secondary btn-sm" href="{$machine.href|escape:'html':'UTF-8'}">
                                {$onapp.text.nav_view|escape:'html':'UTF-8'}
                                <span class="sr-only">{$machine.name|escape:'html':'UTF-8'}</span>
                            </a>
                        </td>
                    </tr>
                {/foreach}
                </tbody>
            </table>
        </div>
    {else}
        <p>{$onapp.text.client_list_empty|escape:'html':'UTF-8'}</p>
    {/if}
    {if $onapp.strangers}
        <h3 class="h4">{$onapp.text.client_strangers|escape:'html':'UTF-8'}</h3>
        <p>{$onapp.text.client_strangers_about|escape:'html':'UTF-8'}</p>
        <ul>
        {foreach from=$onapp.strangers item=machine}
            <li>
                {$machine.name|escape:'html':'UTF-8'}
                <span class="onapp-state onapp-state-{$machine.state|escape:'html':'UTF-8'}">
                    {$machine.state_text|escape:'html':'UTF-8'}
                </span>
            </li>
        {/foreach}
        </ul>
    {/if}
{/block}
