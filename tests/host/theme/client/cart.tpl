<ul class="list-group">
    {foreach $products as $product}
        <li class="list-group-item"><a href="/cart.php?a=add&amp;pid={$product.id}">{$product.name}</a></li>
    {foreachelse}
        <li class="list-group-item">There is nothing to order.</li>
    {/foreach}
</ul>
