<ul class="list-group">
    {foreach $clients as $client}
        <li class="list-group-item">
            <a href="/admin/clientssummary.php?userid={$client.id}">{$client.firstname} {$client.lastname}</a>
            {$client.email}
        </li>
    {/foreach}
</ul>
<h2>New client</h2>
<form method="post">
    <input type="hidden" name="token" value="{$token}">
    {foreach ['firstname' => 'First name', 'lastname' => 'Last name', 'email' => 'E-mail address'] as $name => $label}
        <div class="form-group">
            <label for="{$name}">{$label}</label>
            <input class="form-control" id="{$name}" name="{$name}" required>
        </div>
    {/foreach}
    <button class="btn btn-primary" type="submit">Add</button>
</form>
