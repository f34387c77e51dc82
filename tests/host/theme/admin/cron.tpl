<form method="post">
    <input type="hidden" name="token" value="{$token}">
    <div class="form-group">
        <label for="at">Date and time of the run (empty: now, {$now})</label>
        <input class="form-control" id="at" name="at" placeholder="YYYY-MM-DD hh:mm:ss">
    </div>
    <button class="btn btn-primary" type="submit">Run the cron</button>
</form>
{if $report}
    <h2>Run of {$report.date}</h2>
    <p>{if $report.daily}The daily part was done.{else}The daily part had been done before.{/if}</p>
    <ul>
        {foreach $report.actions as $action}
            <li>{foreach $action as $name => $value}{if is_scalar($value)}{$name}: {$value} {/if}{/foreach}</li>
        {foreachelse}
            <li>Nothing was due.</li>
        {/foreach}
    </ul>
{/if}
