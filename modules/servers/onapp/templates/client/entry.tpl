{extends file='./layout.tpl'}
{block name=page}
    <dl class="onapp-facts">
        <dt>{$onapp.text.log_date|escape:'html':'UTF-8'}</dt><dd>{$onapp.entry.date|escape:'html':'UTF-8'}</dd>
        <dt>{$onapp.text.log_action|escape:'html':'UTF-8'}</dt><dd>{$onapp.entry.action|escape:'html':'UTF-8'}</dd>
        <dt>{$onapp.text.log_status|escape:'html':'UTF-8'}</dt><dd>{$onapp.entry.status|escape:'html':'UTF-8'}</dd>
    </dl>
    {if $onapp.entry.output neq ''}
        <pre class="onapp-output" tabindex="0">{$onapp.entry.output|escape:'html':'UTF-8'}</pre>
    {else}
        <p>{$onapp.text.client_entry_silent|escape:'html':'UTF-8'}</p>
    {/if}
    <p><a href="{$onapp.home|escape:'html':'UTF-8'}">{$onapp.text.nav_back|escape:'html':'UTF-8'}</a></p>
{/block}
