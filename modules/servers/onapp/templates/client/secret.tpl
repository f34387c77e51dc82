{extends file='./layout.tpl'}
{block name=page}
    <dl class="onapp-facts">
        <dt>{$onapp.text.label_login|escape:'html':'UTF-8'}</dt><dd>{$onapp.login|escape:'html':'UTF-8'}&nbsp;</dd>
        <dt>{$onapp.text.input_password|escape:'html':'UTF-8'}</dt>
        <dd><code>{$onapp.password|escape:'html':'UTF-8'}</code></dd>
    </dl>
    <p><a href="{$onapp.home|escape:'html':'UTF-8'}">{$onapp.text.nav_back|escape:'html':'UTF-8'}</a></p>
{/block}
