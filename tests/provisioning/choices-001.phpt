--TEST--
Panel::choices: every list by id, sorted by label, on several versions and page sizes; refusals and failures throw
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

foreach (['5.5' => 'json', '6.7' => 'xml'] as $version => $type) {
    $process = panel_start(['document' => 'demo', 'version' => $version]);
    $panel = administrator($process, ['data_type' => $type]);
    echo "-- $version $type\n";
    foreach (['roles', 'billing_plans', 'user_groups', 'hypervisor_zones', 'data_store_zones', 'networks'] as $what) {
        $choices = $panel->choices($what);
        echo "$what ", json_encode(array_map(null, array_keys($choices), array_column($choices, 'label'))), "\n";
    }
    foreach (['templates', 'hypervisors'] as $what) {
        echo "$what ", json_encode($panel->choices($what)), "\n";
    }
    $paths = array_unique(array_column($process->requests(), 'path'));
    echo implode(' ', preg_grep('~billing~', $paths)), "\n";
    $whole = $panel->choices('templates');
    $process->control('POST', '/options', ['default_per_page' => 1]);
    var_dump($panel->choices('templates') === $whole);
}
echo "-- failures\n";
echo thrown(fn () => $panel->choices('passwords')), "\n";
$process->fault(['effect' => 'status', 'status' => 403, 'path' => '^/roles$', 'text' => 'No (roles.read)']);
$process->fault(['effect' => 'html_page', 'status' => 200, 'path' => '^/templates$']);
$process->fault(['effect' => 'empty_body', 'path' => '^/user_groups$']);
foreach (['roles', 'templates', 'user_groups'] as $what) {
    echo preg_replace('~ at .*~', '', thrown(fn () => $panel->choices($what))), "\n";
}
?>
===DONE===
--EXPECT--
-- 5.5 json
roles [[3,"Admin (VM)"],[4,"Admin (VM) extended"],[5,"CDN Admin"],[6,"CDN User"],[1,"Super"],[2,"User"],[7,"User extended"]]
billing_plans [[2,"Free tier plan"],[3,"Small plan"],[1,"Standard plan"]]
user_groups [[1,"Customers"],[2,"Resellers"]]
hypervisor_zones [[2,"Frankfurt"],[1,"London"],[3,"New York"]]
data_store_zones [[2,"Frankfurt storage"],[1,"London storage"],[3,"New York storage"]]
networks [[4,"Backbone 0"],[5,"Backbone 1"],[6,"Backbone 2"],[2,"Frankfurt network"],[1,"London network"],[3,"New York network"]]
templates {"1":{"label":"Debian 12 x64","operating_system":"linux","operating_system_distro":"debian","min_disk_size":5,"min_memory_size":256},"2":{"label":"Rocky Linux 9 x64","operating_system":"linux","operating_system_distro":"rhel","min_disk_size":5,"min_memory_size":256},"3":{"label":"Windows 2019 Standard","operating_system":"windows","operating_system_distro":"Windows 2019","min_disk_size":30,"min_memory_size":1024}}
hypervisors {"3":{"label":"Frankfurt node 1","online":true,"hypervisor_group_id":2},"4":{"label":"Frankfurt node 2","online":true,"hypervisor_group_id":2},"1":{"label":"London node 1","online":true,"hypervisor_group_id":1},"2":{"label":"London node 2","online":true,"hypervisor_group_id":1},"5":{"label":"New York node 1","online":true,"hypervisor_group_id":3},"6":{"label":"New York node 2","online":true,"hypervisor_group_id":3}}
/billing_plans
bool(true)
-- 6.7 xml
roles [[3,"Admin (VM)"],[4,"Admin (VM) extended"],[5,"CDN Admin"],[6,"CDN User"],[1,"Super"],[2,"User"],[7,"User extended"]]
billing_plans [[2,"Free tier plan"],[3,"Small plan"],[1,"Standard plan"]]
user_groups [[1,"Customers"],[2,"Resellers"]]
hypervisor_zones [[2,"Frankfurt"],[1,"London"],[3,"New York"]]
data_store_zones [[2,"Frankfurt storage"],[1,"London storage"],[3,"New York storage"]]
networks [[4,"Backbone 0"],[5,"Backbone 1"],[6,"Backbone 2"],[2,"Frankfurt network"],[1,"London network"],[3,"New York network"]]
templates {"1":{"label":"Debian 12 x64","operating_system":"linux","operating_system_distro":"debian","min_disk_size":5,"min_memory_size":256},"2":{"label":"Rocky Linux 9 x64","operating_system":"linux","operating_system_distro":"rhel","min_disk_size":5,"min_memory_size":256},"3":{"label":"Windows 2019 Standard","operating_system":"windows","operating_system_distro":"Windows 2019","min_disk_size":30,"min_memory_size":1024}}
hypervisors {"3":{"label":"Frankfurt node 1","online":true,"hypervisor_group_id":2},"4":{"label":"Frankfurt node 2","online":true,"hypervisor_group_id":2},"1":{"label":"London node 1","online":true,"hypervisor_group_id":1},"2":{"label":"London node 2","online":true,"hypervisor_group_id":1},"5":{"label":"New York node 1","online":true,"hypervisor_group_id":3},"6":{"label":"New York node 2","online":true,"hypervisor_group_id":3}}
/billing/buckets
bool(true)
-- failures
OnApp\Exception\InvalidArgumentException: Panel::choices(): there is nothing called "passwords" to choose from
OnApp\Exception\PermissionException: Bad response ( code => 403 ); No (roles.read)
OnApp\Exception\DecodeException: OnApp_Template: the answer of the Control Panel cannot be read as xml (status 200, text/html; charset=utf-8): document type declarations are refused
OnApp\Exception\DecodeException: OnApp_UserGroup: the Control Panel answered with status 200 and an empty body
===DONE===
