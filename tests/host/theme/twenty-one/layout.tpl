<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{$title} - {$company}</title>
    <link rel="stylesheet" href="/assets/bootstrap4/css/bootstrap.min.css">
    <link rel="stylesheet" href="/assets/host/host.css">
    <script src="/assets/jquery/jquery.min.js"></script>
    <script>var csrfToken = '{$token}';</script>
    {$headOutput nofilter}
</head>
<body>
<header class="bg-light border-bottom mb-3">
    <div class="container py-2">
        <span class="h5">{$company}</span>
        {if $visitor neq ''}{include file='client/menu.tpl' list='list-inline mb-0' item='list-inline-item' link='' form='d-inline'}{/if}
    </div>
</header>
<main class="container" id="main-body">
    <h1 class="h2">{$title}</h1>
    {include file='flash.tpl'}
    {include file=$content}
    {include file='client/sidebar.tpl'}
</main>
{$footerOutput nofilter}
<script src="/assets/bootstrap4/js/bootstrap.min.js"></script>
</body>
</html>
