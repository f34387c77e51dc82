--TEST--
Cookbook: Publish a site on the CDN
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Publish a site on the CDN');
$resource = at_panel('cdn_resources', 1);
check('resource', ['static.example.com', 'HTTP_PULL', ['origin.example.com'], [1, 2]], [
    $resource['cdn_hostname'], $resource['resource_type'], $resource['origins'], $resource['edge_group_ids'],
]);
check('alias', 1, preg_match('~^static\.example\.com\. CNAME [0-9]+\.r\.cdn\.example\.test\.\n$~', $output));
$paths = ['/css/site.css', '/js/site.js'];
check('orders', [['purge', $paths], ['prefetch', $paths]], array_map(
    static fn (array $order): array => [$order['kind'], $order['paths']],
    all_at_panel('cdn_orders'),
));
?>
===DONE===
--EXPECT--
===DONE===
