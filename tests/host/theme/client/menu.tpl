<nav aria-label="Client area">
    <ul class="{$list}">
        <li class="{$item}"><a class="{$link}" href="/clientarea.php?action=services">Services</a></li>
        <li class="{$item}"><a class="{$link}" href="/clientarea.php?action=invoices">Invoices</a></li>
        <li class="{$item}"><a class="{$link}" href="/cart.php">Order</a></li>
        <li class="{$item}">{$visitor}</li>
        <li class="{$item}">
            <form class="{$form}" method="post" action="/logout.php">
                <input type="hidden" name="token" value="{$token}">
                <button class="{$ui.button} btn-sm" type="submit">Log out</button>
            </form>
        </li>
    </ul>
</nav>
