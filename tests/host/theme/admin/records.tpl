{if $rows}
    <div class="table-responsive" tabindex="0" role="region" aria-label="Table">
        <table class="table table-condensed">
            <thead><tr>{foreach $columns as $column}<th scope="col">{$column}</th>{/foreach}</tr></thead>
            <tbody>
            {foreach $rows as $row}
                <tr>{foreach $columns as $column}<td style="white-space: pre-wrap">{$row[$column]}</td>{/foreach}</tr>
            {/foreach}
            </tbody>
        </table>
    </div>
{else}
    <p>Nothing is recorded.</p>
{/if}
