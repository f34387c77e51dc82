{if $outcome eq 'success'}
    <div class="alert alert-success" role="status">Done.</div>
{elseif $outcome neq ''}
    <div class="alert alert-danger" role="alert">Failed: {$outcome}</div>
{/if}
{if $part.kind eq 'replacement'}
    <div id="tabOverview">{$part.module nofilter}</div>
{else}
    <div class="{$ui.card}">
        <div class="{$ui.cardHead}">{$service.groupname} - {$service.product}</div>
        <div class="{$ui.cardBody}">
            <dl class="row">
                <dt class="col-sm-4">Host name</dt><dd class="col-sm-8">{$service.domain}&nbsp;</dd>
                <dt class="col-sm-4">Status</dt><dd class="col-sm-8"><span class="{$ui.good}">{$service.status}</span></dd>
                <dt class="col-sm-4">Registration date</dt><dd class="col-sm-8">{$service.regdate}&nbsp;</dd>
                <dt class="col-sm-4">Recurring amount</dt>
                <dd class="col-sm-8">{$service.recurringamount} {$service.billingcycle}</dd>
                <dt class="col-sm-4">Next due date</dt><dd class="col-sm-8">{$service.nextduedate}&nbsp;</dd>
                {foreach $service.configurableoptions as $option}
                    <dt class="col-sm-4">{$option.optionname}</dt>
                    <dd class="col-sm-8">{if $option.optiontype gt 2}{$option.selectedqty}{else}{$option.selectedoption}{/if}&nbsp;</dd>
                {/foreach}
                {foreach $service.customfields as $field}
                    <dt class="col-sm-4">{$field.name}</dt><dd class="col-sm-8">{$field.value}&nbsp;</dd>
                {/foreach}
            </dl>
            {if $part.kind eq 'overview'}<div id="tabOverview">{$part.module nofilter}</div>{/if}
        </div>
    </div>
    {if $part.kind eq 'inside'}<div class="module-client-area">{$part.module nofilter}</div>{/if}
{/if}
{$part.hooks nofilter}
<div class="{$ui.card}" id="serviceActions">
    <h2 class="{$ui.cardHead} h4">Actions</h2>
    <div class="{$ui.cardBody}">
        {foreach $buttons as $label => $function}
            <form class="d-inline" method="post" action="/clientarea.php?action=productdetails">
                <input type="hidden" name="token" value="{$token}">
                <input type="hidden" name="id" value="{$service.id}">
                <input type="hidden" name="modop" value="custom">
                <button class="{$ui.button}" type="submit" name="a" value="{$function}">{$label}</button>
            </form>
        {/foreach}
        {if $signOn}
            <a class="{$ui.button}" href="/clientarea.php?action=productdetails&amp;id={$service.id}&amp;dosinglesignon=1">Log in to the control panel</a>
        {/if}
        {if $service.packagesupgrade and $service.status eq 'Active'}
            <a class="{$ui.button}" href="/upgrade.php?type=configoptions&amp;id={$service.id}">Upgrade or downgrade options</a>
        {/if}
        {if $passwordChange}
            <form method="post">
                <input type="hidden" name="token" value="{$token}">
                <div class="form-group">
                    <label for="newpw">New password</label>
                    <input class="form-control" id="newpw" name="newpw" type="password" autocomplete="new-password">
                </div>
                <div class="form-group">
                    <label for="confirmpw">New password again</label>
                    <input class="form-control" id="confirmpw" name="confirmpw" type="password"
                        autocomplete="new-password">
                </div>
                <button class="{$ui.button}" type="submit" name="modulechangepassword" value="1">Change password</button>
            </form>
        {/if}
    </div>
</div>
