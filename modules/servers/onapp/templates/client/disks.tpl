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
                                        <form class="onapp-inline" method="post"
                                            action="{$onapp.target|escape:'html':'UTF-8'}">
                                            {include file='./hidden.tpl' action='autobackup_off'}
                                            <input type="hidden" name="disk" value="{$disk.id|escape:'html':'UTF-8'}">
                                            <button class="btn btn-default btn-secondary btn-sm" type="submit">
                                                {$onapp.text.do_autobackup_off|escape:'html':'UTF-8'}
                                                <span class="sr-only">{$disk.name|escape:'html':'UTF-8'}</span>
                                            </button>
                                        </form>
                                    {else}
                                        <form class="onapp-inline" method="post"
                                            action="{$onapp.target|escape:'html':'UTF-8'}">
                                            {include file='./hidden.tpl' action='autobackup_on'}
                                            <input type="hidden" name="disk" value="{$disk.id|escape:'html':'UTF-8'}">
                                            <button class="btn btn-default btn-secondary btn-sm" type="submit">
                                                {$onapp.text.do_autobackup_on|escape:'html':'UTF-8'}
                                                <span class="sr-only">{$disk.name|escape:'html':'UTF-8'}</span>
                                            </button>
                                        </form>
                                    {/if}
                                {/if}
                            {/if}
                        </td>
                        <td>
                            {if $onapp.may_back_up and $disk.is_backed_up}
                                <form class="onapp-inline" method="post"
                                    action="{$onapp.target|escape:'html':'UTF-8'}">
                                    {include file='./hidden.tpl' action='backup_take'}
                                    <input type="hidden" name="disk" value="{$disk.id|escape:'html':'UTF-8'}">
                                    <button class="btn btn-default btn-secondary btn-sm" type="submit">
                                        {$onapp.text.do_backup_take|escape:'html':'UTF-8'}
                                        <span class="sr-only">{$disk.name|escape:'html':'UTF-8'}</span>
                                    </button>
                                </form>
                            {/if}
                            {if $disk.is_changeable}
                                <a class="btn btn-default btn-secondary btn-sm"
                                    href="{$disk.grow_href|escape:'html':'UTF-8'}">{$onapp.text.do_disk_grow|escape:'html':'UTF-8'}
                                    <span class="sr-only">{$disk.name|escape:'html':'UTF-8'}</span></a>
                                <form class="onapp-inline" method="post"
                                    action="{$onapp.target|escape:'html':'UTF-8'}"
                                    data-onapp-confirm="{$onapp.text.confirm_disk_delete|escape:'html':'UTF-8'}">
                                    {include file='./hidden.tpl' action='disk_delete'}
                                    <input type="hidden" name="disk" value="{$disk.id|escape:'html':'UTF-8'}">
                                    <button class="btn btn-danger btn-sm" type="submit">
                                        {$onapp.text.do_disk_delete|escape:'html':'UTF-8'}
                                        <span class="sr-only">{$disk.name|escape:'html':'UTF-8'}</span>
                                    </button>
                                </form>
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
