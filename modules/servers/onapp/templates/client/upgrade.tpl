{extends file='./layout.tpl'}
{block name=page}
    <div class="alert alert-info" role="note">{$onapp.text.upgrade_backup_first|escape:'html':'UTF-8'}</div>
    <p>{$onapp.text.upgrade_about|escape:'html':'UTF-8'}</p>
    <div class="table-responsive" tabindex="0" role="region" aria-label="{$onapp.title|escape:'html':'UTF-8'}">
        <table class="table table-striped">
            <thead>
                <tr>
                    <th scope="col">{$onapp.text.upgrade_resource|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.upgrade_included|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.upgrade_additional|escape:'html':'UTF-8'}</th>
                    <th scope="col">{$onapp.text.upgrade_together|escape:'html':'UTF-8'}</th>
                </tr>
            </thead>
            <tbody>
            {foreach from=$onapp.rows item=row}
                <tr>
                    <th scope="row">{$row.label|escape:'html':'UTF-8'}</th>
                    <td>{$row.included|escape:'html':'UTF-8'}</td>
                    <td>{$row.additional|escape:'html':'UTF-8'}</td>
                    <td>{$row.together|escape:'html':'UTF-8'}</td>
                </tr>
            {/foreach}
            </tbody>
        </table>
    </div>
    <p>
        <a class="btn btn-primary" href="{$onapp.href|escape:'html':'UTF-8'}">
            {$onapp.text.do_upgrade|escape:'html':'UTF-8'}
        </a>
    </p>
{/block}
