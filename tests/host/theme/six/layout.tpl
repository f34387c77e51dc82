<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{$title} - {$company}</title>
    <link rel="stylesheet" href="/assets/bootstrap3/css/bootstrap.min.css">
    <link rel="stylesheet" href="/assets/host/host.css">
    <script src="/assets/jquery/jquery.min.js"></script>
    <script>var csrfToken = '{$token}';</script>
    {$headOutput nofilter}
</head>
<body>
<header class="navbar navbar-default navbar-static-top">
    <div class="container">
        <span class="navbar-brand">{$company}</span>
        {if $visitor neq ''}{include file='client/menu.tpl' list='list-inline' item='' link='' form='form-inline'}{/if}
    </div>
</header>
<main class="container" id="main-body">
    <h1>{$title}</h1>
    {include file='flash.tpl'}
    {include file=$content}
    {include file='client/sidebar.tpl'}
</main>
{$footerOutput nofilter}
<script src="/assets/bootstrap3/js/bootstrap.min.js"></script>
</body>
</html>
