<nav aria-label="Client area">
    <ul class="{$list}">
        {foreach $navbar as $entry}
            <li class="{$item}"><a class="{$link}" href="{$entry->getUri()}">{$entry->getLabel() nofilter}</a></li>
            {foreach $entry->getChildren() as $below}
                <li class="{$item}"><a class="{$link}" href="{$below->getUri()}">{$below->getLabel() nofilter}</a></li>
            {/foreach}
        {/foreach}
        <li class="{$item}">{$visitor}</li>
        <li class="{$item}">
            <form class="{$form}" method="post" action="/logout.php">
                <input type="hidden" name="token" value="{$token}">
                <button class="{$ui.button} btn-sm" type="submit">Log out</button>
            </form>
        </li>
    </ul>
</nav>
