<nav aria-label="Breadcrumb">
    <ol class="breadcrumb">
        {foreach $breadcrumb as $address => $label}<li class="breadcrumb-item"><a href="{$address}">{$label}</a></li>{/foreach}
    </ol>
</nav>
<div class="module-page">
    {$html nofilter}
</div>
