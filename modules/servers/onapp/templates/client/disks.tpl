{extends file='./layout.tpl'}
{block name=page}
    {include file='./busy.tpl'}
    {if $onapp.disks}
        <div class="table-responsive" tabindex="0" role="region"
            aria-label="{$onapp.text.nav_disks|escape:'html':'UTF-8'}">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{$onapp.text.part_disk|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_type|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_size|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_state|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_autobackup|escape:'html':'UTF-8'}</th>
                        <th scope="col"><span class="sr-only">{$onapp.text.client_actions|escape:'html':'UTF-8'}</span></th>
                    </tr>
                </thead>
                <tbody>
                {foreach from=$onapp.disks item=disk}
                    <tr>
                        <td>{$disk.name|escape:'html':'UTF-8'}</td>
                        <td>{$disk.type|escape:'html':'UTF-8'}</td>
                        <td>{$disk.size|escape:'html':'UTF-8'}</td>
                        <td>{$disk.state|escape:'html':'UTF-8'}</td>
                        <td>
                            {if $disk.is_backed_up}
                                {if $disk.autobackup}{$onapp.text.yes|escape:'html':'UTF-8'}{else}{$onapp.text.no|escape:'html':'UTF-8'}{/if}
                                {if $onapp.may_back_up}
                                    {if $disk.autobackup}
                                        {include file='./one.tpl' action='autobackup_off' field='disk' value=$disk.id
                                            label=$onapp.text.do_autobackup_off about=$disk.name}
                                    {else}
                                        {include file='./one.tpl' action='autobackup_on' field='disk' value=$disk.id
                                            label=$onapp.text.do_autobackup_on about=$disk.name}
                                    {/if}
                                {/if}
                            {/if}
                        </td>
                        <td>
                            {if $onapp.may_back_up and $disk.is_backed_up}
                                {include file='./one.tpl' action='backup_take' field='disk' value=$disk.id
                                    label=$onapp.text.do_backup_take about=$disk.name}
                            {/if}
                            {if $disk.is_changeable}
                                <a class="btn btn-default btn-secondary btn-sm"
                                    href="{$disk.grow_href|escape:'html':'UTF-8'}">{$onapp.text.do_disk_grow|escape:'html':'UTF-8'}
                                    <span class="sr-only">{$disk.name|escape:'html':'UTF-8'}</span></a>
                                {include file='./one.tpl' action='disk_delete' field='disk' value=$disk.id
                                    label=$onapp.text.do_disk_delete about=$disk.name
                                    onapp_confirm=$onapp.text.confirm_disk_delete onapp_style='btn-danger'}
                            {/if}
                        </td>
                    </tr>
                {/foreach}
                </tbody>
            </table>
        </div>
    {else}
        <p>{$onapp.text.disk_none|escape:'html':'UTF-8'}</p>
    {/if}
    {if $onapp.grow}
    <h3 class="h4">{$onapp.grow.title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='disk_grow'}
        <input type="hidden" name="disk" value="{$onapp.grow.id|escape:'html':'UTF-8'}">
        {include file='./form.tpl' fields=$onapp.grow.form form='grow'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_disk_grow|escape:'html':'UTF-8'}</button>
        <a href="{$onapp.here|escape:'html':'UTF-8'}">{$onapp.text.nav_cancel|escape:'html':'UTF-8'}</a>
    </form>
    {/if}
    {if $onapp.add_form}
    <h3 class="h4">{$onapp.text.disk_add_title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='disk_add'}
        {include file='./form.tpl' fields=$onapp.add_form form='add'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_disk_add|escape:'html':'UTF-8'}</button>
    </form>
    {/if}
{/block}
