{foreach $options as $option}
    <h2>{$option.optionname}</h2>
    <p>{$types[$option.optiontype]|default:$option.optiontype}; products: {$option.products}</p>
    <ul>
        {foreach $option.choices as $choice}<li>{$choice.optionname} (order {$choice.sortorder})</li>{/foreach}
    </ul>
{/foreach}
<h2>New option</h2>
<form method="post">
    <input type="hidden" name="token" value="{$token}">
    <div class="form-group">
        <label for="product">Product</label>
        <select class="form-control" id="product" name="product">
            {foreach $products as $product}<option value="{$product.id}">{$product.name}</option>{/foreach}
        </select>
    </div>
    <div class="form-group">
        <label for="name">Name</label>
        <input class="form-control" id="name" name="name" required>
    </div>
    <div class="form-group">
        <label for="type">Type</label>
        <select class="form-control" id="type" name="type">
            {foreach $types as $number => $type}<option value="{$number}">{$type}</option>{/foreach}
        </select>
    </div>
    <div class="form-group">
        <label for="choices">Choices, one a line: Name; Order; Price</label>
        <textarea class="form-control" id="choices" name="choices" rows="4"></textarea>
    </div>
    <button class="btn btn-primary" type="submit">Add</button>
</form>
