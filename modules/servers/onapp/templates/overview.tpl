<div class="onapp-overview">
    <h3>{$onapp.heading|escape:'html':'UTF-8'}</h3>
    {if $onapp.notice neq ''}
        <div class="alert alert-info" role="status">{$onapp.notice|escape:'html':'UTF-8'}</div>
    {/if}
    {if $onapp.rows}
        <table class="table table-striped">
            <tbody>
            {foreach from=$onapp.rows item=row}
                <tr>
                    <th scope="row">{$row.label|escape:'html':'UTF-8'}</th>
                    <td>{$row.value|escape:'html':'UTF-8'}</td>
                </tr>
            {/foreach}
            {if $onapp.addresses}
                <tr>
                    <th scope="row">{$onapp.label_addresses|escape:'html':'UTF-8'}</th>
                    <td>
                        {foreach from=$onapp.addresses item=address}
                            <div>{$address|escape:'html':'UTF-8'}</div>
                        {/foreach}
                    </td>
                </tr>
            {/if}
            </tbody>
        </table>
    {/if}
</div>
