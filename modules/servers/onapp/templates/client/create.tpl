{extends file='./layout.tpl'}
{block name=page}
    {if $onapp.has_failed}
        <div class="alert alert-danger" role="alert">{$onapp.text.create_failed|escape:'html':'UTF-8'}</div>
    {/if}
    <table class="table table-striped">
        <tbody>
        {foreach from=$onapp.rows item=row}
            <tr>
                <th scope="row">{$row.label|escape:'html':'UTF-8'}</th>
                <td>{$row.value|escape:'html':'UTF-8'}</td>
            </tr>
        {/foreach}
        </tbody>
    </table>
    <form method="post" action="{$onapp.target|escape:'html':'UTF-8'}">
        {include file='./hidden.tpl' action='create'}
        {include file='./form.tpl' fields=$onapp.fields form='create'}
        <button class="btn btn-primary" type="submit">{$onapp.text.do_create|escape:'html':'UTF-8'}</button>
    </form>
{/block}
