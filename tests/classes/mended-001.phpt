--TEST--
What failed in the PHP client, class by class, works
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/sent.inc';

$six = new Sent('6.7.0');
$panel = static fn (string $version): Sent => new Sent($version);

// ---- Classes that could not be made, found or used ----------------------------------------------------------------
$unusable = [
    'Container', 'SIF_Group', 'SIF_Page', 'BillingPlan_ApplicationServer', 'BillingPlan_Acceleration', 'BillingCompany',
    'VDCS_EdgeGateway_FirewallService_FirewallRule', 'Vapp_VirtualMachineParam', 'CDNResource_Advanced', 'Statistics',
    'ApplicationServer_Database', 'TemplateOVA', 'UserAdditionalField', 'EdgeGroup_Location_Operator_Setting',
];
foreach ($unusable as $class) {
    $object = $panel('6.0.0')->make($class);
    check($class, true, $object instanceof OnApp && count($object->getClassFields()) > 0);
    check("$class: namespace name", true, class_exists('OnApp\\' . str_replace('_', '\\', $class)));
}
check('containers', 'GET /container_servers.json', explode('?', $six->by($six->make('Container')->getList(...)))[0]);
check('company plans', 'GET /billing/company/plans.json', $six->by($six->make('BillingCompany')->getList(...)));

// ---- Objects that reported version 4.2 ----------------------------------------------------------------------------
$reporting = [
    'Asset', 'BillingCompany_ResourceVCloudComputeZone', 'BillingCompany_ResourceVCloudDataStoreZone',
    'BillingCompany_ResourceVCloudNetworkZone', 'BillingUser_ResourceBackupServerGroup',
    'BillingUser_ResourceDataStoreGroup',
    'BillingUser_ResourceEdgeGroup', 'BillingUser_ResourceHypervisorGroup', 'BillingUser_ResourceInstancePackage',
    'BillingUser_ResourceInstanceType', 'BillingUser_ResourceNetworkGroup', 'BillingUser_ResourceRecipeGroup',
    'BillingUser_ResourceTemplateGroup',
];
foreach ($reporting as $class) {
    check("version of $class", 6.7, $six->make($class)->_version);
}

// ---- Nested values whose class was misnamed -----------------------------------------------------------------------
$misnamed = [
    'Availability_Subsystem' => ['services'], 'CDNAccelerator' => ['ip_addresses'], 'Network_IpNet' => ['network'],
    'NSX_Edges_Firewall_Rules' => ['sources', 'destinations', 'services'],
    'NSX_Edges_Firewall_Service' => ['firewall_rules'],
    'NSX_Edges_LoadBalancer_Pools' => ['members'],
    'NSX_Edges_LoadBalancer_Service' => [
        'application_profiles', 'monitors', 'pools', 'application_rules', 'virtual_servers',
    ],
    'NSX_Edges_Nat_Service' => ['nat_rules'], 'NSX_Edges_VPN_IPSec_Service' => ['ipsec_sites'],
    'NSX_Edges_VPN_L2_Service' => ['l2_vpn_peer_sites'], 'Vapp' => ['virtual_machine_params'],
];
foreach ($misnamed as $class => $fields) {
    foreach ($fields as $field) {
        preg_match_all('/\{(\w+)\}/', OnApp\Schema::routes("OnApp_$class")['list'][0]['path'], $ids);
        $object = $six->make($class, array_fill_keys(array_map(static fn (string $id): string => "_$id", $ids[1]), 1));
        $property = OnApp\Schema::fields("OnApp_$class")[$field]['property'];
        $answer = ['id' => 1, $field => [['id' => 5], ['id' => 6]]];
        $six->by($object->getList(...), json_encode([$object->_tagRoot => $answer]));
        $value = $object->_obj->$property ?? null;
        check("$class.$field", true, is_array($value) && count($value) === 2);
    }
}
$loaded = ['id' => 1, 'edge_group_locations' => [['id' => 3]], 'assigned_locations' => [['id' => 4]]];
$group = $panel('6.5.0')->make('EdgeGroup', [], $loaded);
check('a nested class that the version lacks', true, is_array($group->_obj->toArray()));

// ---- Routes -------------------------------------------------------------------------------------------------------
check(
    'network: slash',
    'DELETE /settings/networks/3/unassign_from_user.json',
    $six->by($six->make('Network', ['_id' => 3])->unassignFromUser(...)),
);
$storage = $six->make('StorageServer', ['_id' => 2]);
$details = [
    'incremental_backup_detail' => 'files',
    'normal_backup_detail' => 'images',
    'all_backup_detail' => 'backups',
];
foreach ($details as $action => $word) {
    check("storage server: $action", "storage_servers/2/backups/$word", $storage->getResource($action));
}
$file = $six->make('CDNReport_TopFile', ['_id' => 4, '_remote_id' => 5, '_url' => 'u']);
check(
    'top file: slash',
    'POST /cdn/reports/top_files/4/purge.json {"remote_id":5,"url":"u"}',
    $six->by($file->purge(...)),
);
$used = $six->make('User_UsedIpAddress', ['_user_id' => 4]);
check('no slash at the end', 0, preg_match('~/\.json~', $six->by($used->getList(...))));

// ---- Ids that only the loaded object has --------------------------------------------------------------------------
$fallbacks = [
    'VirtualMachine_PublishingRule' => 'virtual_machines/virtual_machine_id/publications',
    'BillingPlan_BaseResource_Limit' => 'billing_plans/billing_plan_id/base_resources/id',
    'BillingUser_BaseResource_Limit' => 'billing/user/plans/billing_plan_id/resources/id',
    'NSX_EdgeGatewaysIpSecVpns' => 'nsxt_edge_gateways/nsxt_edge_gateway_id/ip_sec_vpns',
    'NSX_EdgeGatewaysNatRules' => 'nsxt_edge_gateways/nsxt_edge_gateway_id/nat_rules',
    'NSX_EdgeGatewaysNsxtFirewallRules' => 'nsxt_edge_gateways/nsxt_edge_gateway_id/nsxt_firewall_rules',
    'UserGroup_AssignedIPs' => 'user_groups/user_group_id/assigned_ips',
    'UserGroup_VirtualServerIPs' => 'user_groups/user_group_id/virtual_server_ips',
    'User_AssignedIPs' => 'users/user_id/assigned_ips',
    'User_Payments' => 'users/user_id/payments',
    'User_SSHKeys' => 'users/user_id/ssh_keys',
    'User_VirtualServerIPs' => 'users/user_id/virtual_server_ips',
];
foreach ($fallbacks as $class => $expected) {
    $client = $class === 'VirtualMachine_PublishingRule' ? $panel('6.4.0') : $six;
    $object = $client->make($class);
    $object->_obj = $client->make($class);
    $object->_id = 'id';
    foreach (['virtual_machine_id', 'billing_plan_id', 'nsxt_edge_gateway_id', 'user_group_id', 'user_id'] as $name) {
        $object->_obj->{"_$name"} = $name;
    }
    check("$class: ids of the loaded object", $expected, $object->getResource('default'));
}
$rule = $six->make('VirtualMachine_FirewallRule', [
    '_virtual_machine_id' => 4, '_network_interface_id' => 1, '_command' => 'DROP', '_protocol' => 'TCP',
    '_address' => '1', '_port' => 1,
]);
check(
    'a created rule is loaded by its new id',
    1,
    preg_match(
        '~ \| GET /virtual_machines/4/firewall_rules/9\.json$~',
        $six->by($rule->save(...), '{"firewall_rule":{"id":9}}'),
    ),
);

// ---- Bodies and operations ----------------------------------------------------------------------------------------
$limit = $six->make('VDCS_DataStore', ['_vdcs_id' => 1, '_id' => 2]);
check('nothing is closed that was open', 0, preg_match('/ClosedOperation/', $six->by($limit->getList(...))));
$node = $six->make('LoadBalancingCluster_Node', ['_id' => 2]);
check(
    'objects within others have no path',
    1,
    preg_match('/^ OnApp.Exception.ClosedOperationException: /', $six->by($node->getList(...))),
);
$price = $six->make('User_Limit', ['_user_id' => 4]);
$thrown = thrown(static fn (): mixed => $price->save());
check('created without an id to load: no error', null, $thrown === null ? $price->getErrorsAsArray() : null);

// ---- Methods that changed their object for good -------------------------------------------------------------------
$changing = [
    ['CDNResource_Invalidation', ['_cdn_resource_id' => 1], static fn (OnApp $object): mixed => $object->getList()],
    ['EdgeGateways', ['_id' => 1], static fn (OnApp $object): mixed => $object->getListOfEdgeGatewayInterfaces()],
    ['TemplateOVA', ['_id' => 1, '_label' => 'l'], static fn (OnApp $object): mixed => $object->save()],
    ['Hypervisor', ['_id' => 1, '_label' => 'l'], static fn (OnApp $object): mixed => $object->save()],
    [
        'VirtualMachine_IpAddressJoin',
        ['_virtual_machine_id' => 1],
        static fn (OnApp $object): mixed => $object->assignIPAddress(),
    ],
    [
        'NSX_Edges_LoadBalancer_Pools',
        ['_edge_id' => 1, '_id' => 2],
        static fn (OnApp $object): mixed => $object->save(),
    ],
];
foreach ($changing as [$class, $values, $call]) {
    $object = $six->make($class, $values);
    foreach (OnApp\Schema::fields("OnApp_$class", '6.7') as $field) {
        if ($field['required'] && $object->{$field['property']} === null) {
            $object->{$field['property']} = 'x';
        }
    }
    $before = [$object->_tagRoot, $object->getClassName(), $object->getClassFields()];
    check("$class sends", 1, preg_match('/^[A-Z]+ /', $six->by(static fn (): mixed => $call($object), '[]')));
    check("$class stays what it is", $before, [$object->_tagRoot, $object->getClassName(), $object->getClassFields()]);
}
?>
===DONE===
--EXPECT--
===DONE===
