<p>WHMCS {$version} as the profile {$profile} describes it.</p>
<dl class="dl-horizontal">
    {foreach $counts as $name => $count}<dt>{$name}</dt><dd>{$count}</dd>{/foreach}
</dl>
