{foreach $sidebars as $panel}
    <div class="{$ui.card}">
        <h2 class="{$ui.cardHead} h4">{$panel->getLabel() nofilter}</h2>
        <div class="{$ui.cardBody}">
            {$panel->getBodyHtml() nofilter}
            {if $panel->hasChildren()}
                <ul class="list-unstyled">
                    {foreach $panel->getChildren() as $entry}
                        <li><a href="{$entry->getUri()}">{$entry->getLabel() nofilter}</a></li>
                    {/foreach}
                </ul>
            {/if}
            {$panel->getFooterHtml() nofilter}
        </div>
    </div>
{/foreach}
