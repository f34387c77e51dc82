<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{$title} - Administration</title>
    <link rel="stylesheet" href="/assets/bootstrap3/css/bootstrap.min.css">
    <link rel="stylesheet" href="/assets/host/host.css">
    <script src="/assets/jquery/jquery.min.js"></script>
    <script>var csrfToken = '{$token}';</script>
</head>
<body>
<header class="navbar navbar-inverse navbar-static-top">
    <div class="container">
        <span class="navbar-brand">Administration</span>
    </div>
</header>
<div class="container">
    {if $visitor neq ''}{include file='admin/menu.tpl'}{/if}
    <main>
        <h1>{$title}</h1>
        {include file='flash.tpl'}
        {include file=$content}
    </main>
</div>
<script src="/assets/bootstrap3/js/bootstrap.min.js"></script>
</body>
</html>
