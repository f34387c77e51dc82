{extends file='./layout.tpl'}
{block name=page}
    {include file='./busy.tpl'}
    <p>{$onapp.text.autoscale_about|escape:'html':'UTF-8'}</p>
    <p><strong>{$onapp.autoscale_state|escape:'html':'UTF-8'}</strong></p>
    <div class="onapp-buttons">
        {if $onapp.may_switch_on}
            <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
                {include file='./hidden.tpl' action='autoscale_on'}
                <button class="btn btn-primary" type="submit">
                    {$onapp.text.do_autoscale_on|escape:'html':'UTF-8'}
                </button>
            </form>
        {/if}
        {if $onapp.may_switch_off}
            <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
                {include file='./hidden.tpl' action='autoscale_off'}
                <button class="btn btn-default btn-secondary" type="submit">
                    {$onapp.text.do_autoscale_off|escape:'html':'UTF-8'}
                </button>
            </form>
        {/if}
    </div>
    {if $onapp.rules}
        <div class="table-responsive" tabindex="0" role="region"
            aria-label="{$onapp.text.nav_autoscaling|escape:'html':'UTF-8'}">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{$onapp.text.autoscale_what|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.autoscale_when|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.input_step|escape:'html':'UTF-8'}</th>
                        <th scope="col">{$onapp.text.input_most|escape:'html':'UTF-8'}</th>
                        <th scope="col"><span class="sr-only">{$onapp.text.client_actions|escape:'html':'UTF-8'}</span></th>
                    </tr>
                </thead>
                <tbody>
                {foreach from=$onapp.rules item=rule}
                    <tr>
                        <td>{$rule.name|escape:'html':'UTF-8'}</td>
                        <td>{$rule.when|escape:'html':'UTF-8'}</td>
                        <td>{$rule.step|escape:'html':'UTF-8'}</td>
                        <td>{$rule.most|escape:'html':'UTF-8'}</td>
                        <td class="onapp-buttons">
                            {if $onapp.is_idle}
                                {if $rule.change_href neq ''}
                                    <a class="btn btn-default btn-secondary btn-sm"
                                        href="{$rule.change_href|escape:'html':'UTF-8'}">{$onapp.text.do_autoscale_change|escape:'html':'UTF-8'}
                                        <span class="sr-only">{$rule.name|escape:'html':'UTF-8'}</span></a>
                                {/if}
                                {include file='./one.tpl' action='autoscale_delete' field='rule' value=$rule.id
                                    label=$onapp.text.do_autoscale_delete about=$rule.name
                                    onapp_confirm=$onapp.text.confirm_autoscale_delete}
                            {/if}
                        </td>
                    </tr>
                {/foreach}
                </tbody>
            </table>
        </div>
    {else}
        <p>{$onapp.text.autoscale_none|escape:'html':'UTF-8'}</p>
    {/if}
    {if $onapp.change}
    <h3 class="h4">{$onapp.change.title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='autoscale_change'}
        <input type="hidden" name="rule" value="{$onapp.change.id|escape:'html':'UTF-8'}">
        {include file='./form.tpl' fields=$onapp.change.form form='change'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_save|escape:'html':'UTF-8'}</button>
        <a href="{$onapp.here|escape:'html':'UTF-8'}">{$onapp.text.nav_cancel|escape:'html':'UTF-8'}</a>
    </form>
    {/if}
    {if $onapp.add_form}
    <h3 class="h4">{$onapp.text.autoscale_add_title|escape:'html':'UTF-8'}</h3>
    <form class="onapp-form" method="post"
        action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='autoscale_add'}
        {include file='./form.tpl' fields=$onapp.add_form form='add'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_autoscale_add|escape:'html':'UTF-8'}</button>
    </form>
    {/if}
{/block}
