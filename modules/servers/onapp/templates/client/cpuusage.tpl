{extends file='./layout.tpl'}
{block name=page}
    <ul class="nav nav-pills onapp-menu" aria-label="{$onapp.text.cpu_span|escape:'html':'UTF-8'}">
    {foreach from=$onapp.spans item=span}
        <li class="nav-item{if $span.current} active{/if}">
            <a class="nav-link{if $span.current} active{/if}"{if $span.current} aria-current="true"{/if}
                href="{$span.href|escape:'html':'UTF-8'}">{$span.label|escape:'html':'UTF-8'}</a>
        </li>
    {/foreach}
    </ul>
    {if $onapp.is_empty}
        <p>{$onapp.text.cpu_none|escape:'html':'UTF-8'}</p>
    {else}
        <p>{$onapp.sentence|escape:'html':'UTF-8'}</p>
        <p class="onapp-about">{$onapp.text.cpu_about|escape:'html':'UTF-8'}</p>
        <link rel="stylesheet" href="{$onapp.chart_style|escape:'html':'UTF-8'}">
        <div class="onapp-chart" role="img" aria-label="{$onapp.sentence|escape:'html':'UTF-8'}"
            data-onapp-series="{$onapp.series|escape:'html':'UTF-8'}"
            data-onapp-label="{$onapp.text.cpu_time|escape:'html':'UTF-8'}" hidden></div>
        <h3 class="h4">
            {if $onapp.is_by_day}{$onapp.text.cpu_table_days|escape:'html':'UTF-8'}
            {else}{$onapp.text.cpu_table_hours|escape:'html':'UTF-8'}{/if}
        </h3>
        <div class="table-responsive" tabindex="0" role="region"
            aria-label="{$onapp.text.nav_cpu|escape:'html':'UTF-8'}">
            <table class="table table-striped">
                <thead>
                    <tr>
                        <th scope="col">{if $onapp.is_by_day}{$onapp.text.cpu_day|escape:'html':'UTF-8'}
                            {else}{$onapp.text.cpu_hour|escape:'html':'UTF-8'}{/if}</th>
                        <th scope="col">{if $onapp.is_by_day}{$onapp.text.cpu_average|escape:'html':'UTF-8'}
                            {else}{$onapp.text.cpu_time|escape:'html':'UTF-8'}{/if}</th>
                        {if $onapp.is_by_day}<th scope="col">{$onapp.text.cpu_highest|escape:'html':'UTF-8'}</th>{/if}
                    </tr>
                </thead>
                <tbody>
                {foreach from=$onapp.table item=row}
                    <tr>
                        <td>{$row.when|escape:'html':'UTF-8'}</td>
                        <td>{$row.average|escape:'html':'UTF-8'}</td>
                        {if $onapp.is_by_day}<td>{$row.highest|escape:'html':'UTF-8'}</td>{/if}
                    </tr>
                {/foreach}
                </tbody>
            </table>
        </div>
        <script src="{$onapp.chart_library|escape:'html':'UTF-8'}" defer></script>
        <script src="{$onapp.chart_script|escape:'html':'UTF-8'}" defer></script>
    {/if}
{/block}
