{extends file='./layout.tpl'}
{block name=page}
    {include file='./busy.tpl'}
    {if $onapp.backups}
        <div class="table-responsive" tabindex="0" role="region"
            aria-label="{$onapp.text.nav_backups|escape:'html':'UTF-8'}">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{$onapp.text.log_date|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_of|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_size|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.backup_by|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_state|escape:'html':'UTF-8'}</th>
                        <th scope="col"><span class="sr-only">{$onapp.text.client_actions|escape:'html':'UTF-8'}</span></th>
                    </tr>
                </thead>
                <tbody>
                {foreach from=$onapp.backups item=backup}
                    <tr>
                        <td>
                            {$backup.date|escape:'html':'UTF-8'}
                            {if $backup.note neq ''}
                                <div class="onapp-about">{$backup.note|escape:'html':'UTF-8'}</div>
                            {/if}
                        </td>
                        <td>{$backup.of|escape:'html':'UTF-8'}</td>
                        <td>{$backup.size|escape:'html':'UTF-8'}</td>
                        <td>{$backup.by|escape:'html':'UTF-8'}</td>
                        <td>{$backup.state|escape:'html':'UTF-8'}</td>
                        <td>
                            {if $backup.may_use}
                                {include file='./one.tpl' action='backup_restore' field='backup' value=$backup.id
                                    label=$onapp.text.do_backup_restore about=$backup.date
                                    onapp_confirm=$onapp.text.confirm_backup_restore}
                            {/if}
                            {if $backup.may_convert}
                                <a class="btn btn-default btn-secondary btn-sm"
                                    href="{$backup.convert_href|escape:'html':'UTF-8'}">{$onapp.text.do_backup_convert|escape:'html':'UTF-8'}
                                    <span class="sr-only">{$backup.date|escape:'html':'UTF-8'}</span></a>
                            {/if}
                            {if $backup.may_delete}
                                {include file='./one.tpl' action='backup_delete' field='backup' value=$backup.id
                                    label=$onapp.text.do_backup_delete about=$backup.date
                                    onapp_confirm=$onapp.text.confirm_backup_delete onapp_style='btn-danger'}
                            {/if}
                        </td>
                    </tr>
                {/foreach}
                </tbody>
            </table>
        </div>
    {else}
        <p>{$onapp.text.backup_none|escape:'html':'UTF-8'}</p>
    {/if}
    {if $onapp.convert}
    <h3 class="h4">{$onapp.convert.title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='backup_convert'}
        <input type="hidden" name="backup" value="{$onapp.convert.id|escape:'html':'UTF-8'}">
        {include file='./form.tpl' fields=$onapp.convert.form form='convert'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_backup_convert|escape:'html':'UTF-8'}</button>
        <a href="{$onapp.here|escape:'html':'UTF-8'}">{$onapp.text.nav_cancel|escape:'html':'UTF-8'}</a>
    </form>
    {/if}
    {if $onapp.take_form}
    <h3 class="h4">{$onapp.text.backup_take_title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='backup_take'}
        {include file='./form.tpl' fields=$onapp.take_form form='take'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_backup_take|escape:'html':'UTF-8'}</button>
    </form>
    {/if}
{/block}
