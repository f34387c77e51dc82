{extends file='./layout.tpl'}
{block name=page}
    {include file='./busy.tpl'}
    {if $onapp.schedules}
        <div class="table-responsive" tabindex="0" role="region"
            aria-label="{$onapp.text.nav_schedules|escape:'html':'UTF-8'}">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{$onapp.text.part_of|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.schedule_rhythm|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.schedule_keep|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.schedule_next|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.part_state|escape:'html':'UTF-8'}</th>
                        <th scope="col"><span class="sr-only">{$onapp.text.client_actions|escape:'html':'UTF-8'}</span></th>
                    </tr>
                </thead>
                <tbody>
                {foreach from=$onapp.schedules item=schedule}
                    <tr>
                        <td>{$schedule.of|escape:'html':'UTF-8'}</td>
                        <td>{$schedule.every|escape:'html':'UTF-8'}</td>
                        <td>{$schedule.keep|escape:'html':'UTF-8'}</td>
                        <td>{$schedule.next|escape:'html':'UTF-8'}</td>
                        <td>
                            {$schedule.state|escape:'html':'UTF-8'}
                            {if $schedule.failures neq ''}
                                <div class="onapp-about">{$schedule.failures|escape:'html':'UTF-8'}</div>
                            {/if}
                        </td>
                        <td>
                            {if $onapp.is_idle}
                                <a class="btn btn-default btn-secondary btn-sm"
                                    href="{$schedule.change_href|escape:'html':'UTF-8'}">{$onapp.text.do_schedule_change|escape:'html':'UTF-8'}
                                    <span class="sr-only">{$schedule.of|escape:'html':'UTF-8'}</span></a>
                                {include file='./one.tpl' action='schedule_delete' field='schedule' value=$schedule.id
                                    label=$onapp.text.do_schedule_delete about=$schedule.of
                                    onapp_confirm=$onapp.text.confirm_schedule_delete onapp_style='btn-danger'}
                            {/if}
                        </td>
                    </tr>
                {/foreach}
                </tbody>
            </table>
        </div>
    {else}
        <p>{$onapp.text.schedule_none|escape:'html':'UTF-8'}</p>
    {/if}
    {if $onapp.change}
    <h3 class="h4">{$onapp.text.schedule_change_title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='schedule_change'}
        <input type="hidden" name="schedule" value="{$onapp.change.id|escape:'html':'UTF-8'}">
        {include file='./form.tpl' fields=$onapp.change.form form='change'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_save|escape:'html':'UTF-8'}</button>
        <a href="{$onapp.here|escape:'html':'UTF-8'}">{$onapp.text.nav_cancel|escape:'html':'UTF-8'}</a>
    </form>
    {/if}
    {if $onapp.add_form}
    <h3 class="h4">{$onapp.text.schedule_add_title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='schedule_add'}
        {include file='./form.tpl' fields=$onapp.add_form form='add'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_schedule_add|escape:'html':'UTF-8'}</button>
    </form>
    {/if}
{/block}
