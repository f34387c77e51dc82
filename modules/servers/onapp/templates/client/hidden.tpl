<input type="hidden" name="token" value="{$token|escape:'html':'UTF-8'}">
<input type="hidden" name="nonce" value="{$onapp.nonce|escape:'html':'UTF-8'}">
<input type="hidden" name="ticket" value="{$onapp.ticket|escape:'html':'UTF-8'}">
<input type="hidden" name="from" value="{$onapp.from|escape:'html':'UTF-8'}">
<input type="hidden" name="id" value="{$onapp.id|escape:'html':'UTF-8'}">
<input type="hidden" name="action" value="{$action|escape:'html':'UTF-8'}">
