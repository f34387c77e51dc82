<ul class="list-group">
    {foreach $products as $product}
        <li class="list-group-item">
            <a href="/admin/configproducts.php?action=edit&amp;id={$product.id}">{$product.name}</a>
            ({$product.servertype})
        </li>
    {/foreach}
</ul>
<h2>New product</h2>
<form method="post" action="/admin/configproducts.php?action=create">
    <input type="hidden" name="token" value="{$token}">
    <div class="form-group">
        <label for="name">Name</label>
        <input class="form-control" id="name" name="name" required>
    </div>
    <div class="form-group">
        <label for="servertype">Module</label>
        <select class="form-control" id="servertype" name="servertype">
            {foreach $modules as $module}<option>{$module}</option>{/foreach}
        </select>
    </div>
    <div class="form-group">
        <label for="servergroup">Server group</label>
        <select class="form-control" id="servergroup" name="servergroup">
            <option value="0">None</option>
            {foreach $groups as $group}<option value="{$group.id}">{$group.name}</option>{/foreach}
        </select>
    </div>
    <div class="form-group">
        <label for="price">Price a month</label>
        <input class="form-control" id="price" name="price" value="10.00">
    </div>
    <button class="btn btn-primary" type="submit">Create</button>
</form>
