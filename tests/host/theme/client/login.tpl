{if $failed}<div class="alert alert-danger" role="alert">Login details are wrong.</div>{/if}
<form method="post">
    <input type="hidden" name="token" value="{$token}">
    <input type="hidden" name="goto" value="{$goto}">
    <div class="form-group">
        <label for="username">{$label}</label>
        <input class="form-control" id="username" name="username" autocomplete="username" required>
    </div>
    <div class="form-group">
        <label for="password">Password</label>
        <input class="form-control" id="password" name="password" type="password" autocomplete="current-password"
            required>
    </div>
    <button class="btn btn-primary" type="submit">Log in</button>
</form>
