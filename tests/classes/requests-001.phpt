--TEST--
Classes: requests of the special methods at the versions where they differ
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

/**
 * Makes an object with values, calls it and prints what went out and what came back.
 *
 * @param array<string, mixed> $values
 * @param callable(OnApp): mixed $call
 */
function say(string $what, string $class, array $values, callable $call): void
{
    global $server, $factory;
    $object = $factory->factory($class);
    foreach ($values as $name => $value) {
        $object->$name = $value;
    }
    try {
        $result = $call($object);
        $result = $result instanceof OnApp ? get_class($result) : (is_array($result) ? 'list of ' . count($result) : shown($result));
    } catch (Throwable $thrown) {
        $result = get_class($thrown) . ': ' . $thrown->getMessage();
    }
    $lines = $server->lines();
    echo "$what\n    ", $lines === '' ? '(nothing sent)' : str_replace(' | ', "\n    ", $lines), "\n    -> $result\n";
}
foreach (['5.0.0', '6.7.0'] as $version) {
    [$server, $factory] = connected($version);
    $server->always(200, '{"id":9}');
    echo "== $version\n";
    say('vm list', 'VirtualMachine', [], fn ($o) => $o->getList());
    say('vm list with query', 'VirtualMachine', [], fn ($o) => $o->getList(null, ['page' => 2]));
    say('vm list of user', 'VirtualMachine', [], fn ($o) => $o->getList(5, ['page' => 2]));
    say('vm startup', 'VirtualMachine', ['_id' => 1], fn ($o) => $o->startup());
    say('vm recovery', 'VirtualMachine', ['_id' => 1], fn ($o) => $o->startup(true));
    say('vm owner', 'VirtualMachine', ['_id' => 1, '_backups_action' => 'destroy'], fn ($o) => $o->change_owner(7));
    say('vm no owner', 'VirtualMachine', ['_id' => 1], fn ($o) => $o->change_owner());
    say('vm migrate', 'VirtualMachine', [], fn ($o) => $o->migrate(1, 2));
    say('vm build', 'VirtualMachine', ['_id' => 1, '_template_id' => 3, '_required_startup' => 1], fn ($o) => $o->build());
    say('vm build own', 'VirtualMachine', ['_id' => 1, '_template_id' => 3, '_licensing_type' => 'own', '_licensing_key' => 'k'], fn ($o) => $o->build());
    say('vm edit', 'VirtualMachine', ['_id' => 1, '_memory' => 512], fn ($o) => $o->save());
    say('vm create', 'VirtualMachine', ['_label' => 'l', '_hostname' => 'h', '_template_id' => 3], fn ($o) => $o->save());
    say('vm password', 'VirtualMachine', ['_id' => 1], fn ($o) => $o->viewDecryptedPassword('k'));
    say('vm suspend', 'VirtualMachine', ['_id' => 1], fn ($o) => $o->suspend());
    say('console', 'Console', [], fn ($o) => $o->load(4));
    say('user delete', 'User', ['_id' => 1], fn ($o) => $o->delete());
    say('user delete by force', 'User', ['_id' => 1], fn ($o) => $o->delete(1, true));
    say('user delete, no id', 'User', [], fn ($o) => $o->delete());
    say('user create', 'User', ['_login' => 'l', '_email' => 'e', '_first_name' => 'f', '_last_name' => 'n', '_password' => 'p', '_role_ids' => [2]],
        fn ($o) => $o->save());
    say('user create, no password', 'User', ['_login' => 'l', '_email' => 'e', '_first_name' => 'f', '_last_name' => 'n'], fn ($o) => $o->save());
    say('user edit', 'User', ['_id' => 1, '_time_zone' => 'UTC'], fn ($o) => $o->save());
    say('user list of group', 'User', [], fn ($o) => $o->getListByGroupId(3));
    say('user key', 'User', ['_id' => 1], fn ($o) => $o->make_new_api_key());
    say('disk list', 'Disk', [], fn ($o) => $o->getList());
    say('disk list of machine', 'Disk', [], fn ($o) => $o->getList(8));
    say('disk create', 'Disk', ['_virtual_machine_id' => 8, '_disk_size' => 5, '_data_store_id' => 2], fn ($o) => $o->save());
    say('disk edit', 'Disk', ['_id' => 1, '_disk_size' => 6], fn ($o) => $o->save());
    say('disk backup', 'Disk', [], fn ($o) => $o->takeBackup(1));
    say('payment list', 'Payment', [], fn ($o) => $o->getList(2));
    say('payment list with type', 'Payment', ['_payer_type' => 'user'], fn ($o) => $o->getList(2, ['payer_type' => 'user']));
    say('payment load', 'Payment', ['_user_id' => 2], fn ($o) => $o->load(3));
    say('address list', 'IpAddress', [], fn ($o) => $o->getList(4));
    say('address edit', 'IpAddress', ['_id' => 1, '_network_id' => 4, '_address' => '10.0.0.1', '_netmask' => '255.0.0.0', '_gateway' => '10.0.0.254', '_broadcast' => '10.255.255.255', '_network_address' => '10.0.0.0'], fn ($o) => $o->save());
    say('address without id', 'IpAddress', ['_network_id' => 4], fn ($o) => $o->save());
    say('limit load', 'ResourceLimit', [], fn ($o) => $o->load(2));
    say('limit edit', 'ResourceLimit', ['_user_id' => 2, '_cpus' => 3], fn ($o) => $o->save());
    say('limit without user', 'ResourceLimit', ['_cpus' => 3], fn ($o) => $o->save());
    say('transactions', 'Transaction', [], fn ($o) => $o->getList());
    say('transactions page', 'Transaction', [], fn ($o) => $o->getList(3));
    say('rule list', 'VirtualMachine_FirewallRule', [], fn ($o) => $o->getList(8));
    say('rule defaults', 'VirtualMachine_FirewallRule', [], fn ($o) => $o->updateDefaults(8, [5 => 'DROP']));
    say('rule move', 'VirtualMachine_FirewallRule', ['_id' => 1, '_virtual_machine_id' => 8], fn ($o) => $o->move(2));
    say('interface list', 'VirtualMachine_NetworkInterface', [], fn ($o) => $o->getList(8));
    say('interface edit', 'VirtualMachine_NetworkInterface', ['_id' => 1, '_virtual_machine_id' => 8, '_label' => 'x', '_network_join_id' => 2], fn ($o) => $o->save());
    say('join', 'VirtualMachine_IpAddressJoin', [], fn ($o) => $o->getList(8));
    say('backup convert', 'VirtualMachine_Backup', ['_id' => 1], fn ($o) => $o->convert('t'));
    say('plan users', 'BillingPlan', ['_id' => 1], fn ($o) => $o->users());
    say('plan copy', 'BillingPlan', ['_id' => 1], fn ($o) => $o->create_copy());
    say('network assign', 'Network', ['_id' => 1, '_user_id' => 2], fn ($o) => $o->assignToUser());
    say('network unassign', 'Network', ['_id' => 1], fn ($o) => $o->unassignFromUser());
    say('cdn advanced list', 'CDNResource_Advanced', ['_id' => 1], fn ($o) => $o->getList(1));
    say('cdn purge', 'CDNResource', ['_id' => 1], fn ($o) => $o->purge(1, ['/a']));
    say('cdn edit', 'CDNResource', ['_id' => 1, '_cdn_hostname' => 'c'], fn ($o) => $o->save());
}
?>
===DONE===
--EXPECT--
== 5.0.0
vm list
    GET /virtual_machines.json
    -> list of 1
vm list with query
    GET /virtual_machines.json?page=2
    -> list of 1
vm list of user
    GET /users/5/virtual_machines.json
    -> list of 1
vm startup
    POST /virtual_machines/1/startup.json
    -> OnApp_VirtualMachine
vm recovery
    POST /virtual_machines/1/startup.json {"mode":"recovery"}
    -> OnApp_VirtualMachine
vm owner
    POST /virtual_machines/1/change_owner.json {"user_id":7}
    -> OnApp_VirtualMachine
vm no owner
    POST /virtual_machines/1/startup.json
    -> OnApp_VirtualMachine
vm migrate
    POST /virtual_machines/1/migrate.json {"destination":2}
    -> NULL
vm build
    POST /virtual_machines/1/build.json {"virtual_machine":{"template_id":3,"required_startup":1}}
    -> NULL
vm build own
    POST /virtual_machines/1/build.json {"virtual_machine":{"template_id":3,"required_startup":null,"licensing_type":"own","licensing_key":"k"}}
    -> NULL
vm edit
    PUT /virtual_machines/1.json {"virtual_machine":{"id":1,"memory":512}}
    GET /virtual_machines/1.json
    -> NULL
vm create
    POST /virtual_machines.json {"virtual_machine":{"cpu_shares":1,"cpus":1,"hostname":"h","hypervisor_id":"","initial_root_password":"","label":"l","memory":256,"template_id":3,"allowed_hot_migrate":"0","primary_disk_size":5,"swap_disk_size":0,"primary_network_id":"","rate_limit":"","required_ip_address_assignment":"1","required_virtual_machine_build":""}}
    GET /virtual_machines/9.json
    -> NULL
vm password
    GET /virtual_machines/1/with_decrypted_password.json?initial_root_password_encryption_key=k
    -> OnApp_VirtualMachine
vm suspend
    POST /virtual_machines/1/suspend.json
    -> NULL
console
    GET /virtual_machines/4/console.json
    -> OnApp_Console
user delete
    DELETE /users/1.json
    -> NULL
user delete by force
    DELETE /users/1.json {"force":1,"take_ownership":true}
    -> NULL
user delete, no id
    (nothing sent)
    -> OnApp\Exception\MissingValueException: OnApp_User::delete(): property _id is not defined
user create
    POST /users.json {"user":{"email":"e","first_name":"f","last_name":"n","login":"l","role_ids":[2],"password":"p"}}
    GET /users/9.json
    -> NULL
user create, no password
    (nothing sent)
    -> OnApp\Exception\MissingValueException: OnApp_User: required property _password is not defined
user edit
    PUT /users/1.json {"user":{"id":1,"time_zone":"UTC"}}
    GET /users/1.json
    -> NULL
user list of group
    GET /user_groups/3/users.json
    -> list of 1
user key
    POST /users/1/make_new_api_key.json
    -> OnApp_User
disk list
    GET /settings/disks.json
    -> list of 1
disk list of machine
    GET /virtual_machines/8/disks.json
    -> list of 1
disk create
    POST /virtual_machines/8/disks.json {"disk":{"disk_size":5,"data_store_id":2,"virtual_machine_id":8,"require_format_disk":false}}
    GET /settings/disks/9.json
    -> NULL
disk edit
    PUT /settings/disks/1.json {"disk":{"id":1,"disk_size":6}}
    GET /settings/disks/1.json
    -> NULL
disk backup
    POST /settings/disks/1/backups.json
    -> NULL
payment list
    GET /users/2/payments.json
    -> list of 1
payment list with type
    GET /users/2/payments.json
    -> list of 1
payment load
    GET /users/2/payments/3.json
    -> OnApp_Payment
address list
    GET /settings/networks/4/ip_addresses.json
    -> list of 1
address edit
    PUT /settings/networks/4/ip_addresses/1.json {"ip_address":{"id":1,"address":"10.0.0.1","netmask":"255.0.0.0","broadcast":"10.255.255.255","network_address":"10.0.0.0","gateway":"10.0.0.254","network_id":4}}
    GET /settings/networks/4/ip_addresses/1.json
    -> NULL
address without id
    (nothing sent)
    -> NULL
limit load
    GET /users/2/resource_limit.json
    -> OnApp_ResourceLimit
limit edit
    PUT /users/2/resource_limit.json {"resource_limit":{"cpu_shares":"","cpus":3,"disk_size":"","memory":"","user_id":2,"storage_disk_size":"","virtual_machines_count":""}}
    GET /users/2/resource_limit.json
    -> NULL
limit without user
    (nothing sent)
    -> NULL
transactions
    GET /transactions.json {"page":1}
    -> list of 1
transactions page
    GET /transactions.json {"page":3}
    -> list of 1
rule list
    GET /virtual_machines/8/firewall_rules.json
    -> list of 1
rule defaults
    PUT /virtual_machines/8/firewall_rules/update_defaults.json {"network_interfaces":{"5":{"default_firewall_rule":"DROP"}}}
    -> NULL
rule move
    GET /virtual_machines/8/firewall_rules/1/move.json {"position":2}
    -> NULL
interface list
    GET /virtual_machines/8/network_interfaces.json
    -> list of 1
interface edit
    PUT /virtual_machines/8/network_interfaces/1.json {"network_interface":{"id":1,"label":"x","primary":"","rate_limit":0,"network_join_id":2,"virtual_machine_id":8}}
    GET /virtual_machines/8/network_interfaces/1.json
    -> NULL
join
    GET /virtual_machines/8/ip_addresses.json
    -> list of 1
backup convert
    POST /backups/1/convert.json {"backup":{"label":"t","id":1}}
    -> NULL
plan users
    GET /billing_plans/1/users.json
    -> OnApp_User
plan copy
    POST /billing_plans/1/create_copy.json
    -> OnApp_BillingPlan
network assign
    POST /settings/networks/1/assign_to_user.json {"user_id":2}
    -> NULL
network unassign
    DELETE /settings/networks/1/unassign_from_user.json
    -> NULL
cdn advanced list
    GET /cdn_resources/1/advanced.json
    -> list of 1
cdn purge
    POST /cdn_resources/1/purge.json {"purge_paths":["\/a"]}
    -> NULL
cdn edit
    PUT /cdn_resources/1.json {"cdn_resource":{"id":1,"cdn_hostname":"c","resource_type":"HTTP_PULL"}}
    GET /cdn_resources/1.json
    -> NULL
== 6.7.0
vm list
    GET /virtual_machines.json
    -> list of 1
vm list with query
    GET /virtual_machines.json?page=2
    -> list of 1
vm list of user
    GET /users/5/virtual_machines.json
    -> list of 1
vm startup
    POST /virtual_machines/1/startup.json
    -> OnApp_VirtualMachine
vm recovery
    POST /virtual_machines/1/startup.json {"mode":"recovery"}
    -> OnApp_VirtualMachine
vm owner
    POST /virtual_machines/1/change_owner.json {"user_id":7,"custom_recipes_action":null,"backups_action":"destroy"}
    -> OnApp_VirtualMachine
vm no owner
    POST /virtual_machines/1/startup.json
    -> OnApp_VirtualMachine
vm migrate
    (nothing sent)
    -> 'From version 6.1 on use OnApp_VirtualMachine_Migration to migrate a virtual server'
vm build
    POST /virtual_machines/1/build.json {"virtual_machine":{"template_id":3,"required_startup":1}}
    -> NULL
vm build own
    POST /virtual_machines/1/build.json {"virtual_machine":{"template_id":3,"required_startup":null,"licensing_type":"own","licensing_key":"k"}}
    -> NULL
vm edit
    PUT /virtual_machines/1.json {"virtual_machine":{"id":1,"memory":512}}
    GET /virtual_machines/1.json
    -> NULL
vm create
    POST /virtual_machines.json {"virtual_machine":{"cpu_shares":1,"cpus":1,"hostname":"h","hypervisor_id":"","initial_root_password":"","label":"l","memory":256,"template_id":3,"required_ip_address_assignment":"1","allowed_hot_migrate":"0","domain":"localdomain","primary_disk_size":5,"swap_disk_size":0,"primary_network_id":"","rate_limit":"","required_virtual_machine_build":""}}
    GET /virtual_machines/9.json
    -> NULL
vm password
    GET /virtual_machines/1/with_decrypted_password.json?initial_root_password_encryption_key=k
    -> OnApp_VirtualMachine
vm suspend
    POST /virtual_machines/1/suspend.json
    -> NULL
console
    GET /virtual_machines/4/console.json
    -> OnApp_Console
user delete
    DELETE /users/1.json
    -> NULL
user delete by force
    DELETE /users/1.json {"force":1,"take_ownership":true}
    -> NULL
user delete, no id
    (nothing sent)
    -> OnApp\Exception\MissingValueException: OnApp_User::delete(): property _id is not defined
user create
    POST /users.json {"user":{"email":"e","first_name":"f","last_name":"n","login":"l","role_ids":[2],"password":"p"}}
    GET /users/9.json
    -> NULL
user create, no password
    (nothing sent)
    -> OnApp\Exception\MissingValueException: OnApp_User: required property _password is not defined
user edit
    PUT /users/1.json {"user":{"id":1,"time_zone":"UTC"}}
    GET /users/1.json
    -> NULL
user list of group
    GET /user_groups/3/users.json
    -> list of 1
user key
    POST /users/1/make_new_api_key.json
    -> OnApp_User
disk list
    GET /settings/disks.json
    -> list of 1
disk list of machine
    GET /virtual_machines/8/disks.json
    -> list of 1
disk create
    POST /virtual_machines/8/disks.json {"disk":{"disk_size":5,"data_store_id":2,"virtual_machine_id":8,"require_format_disk":false}}
    GET /settings/disks/9.json
    -> NULL
disk edit
    PUT /settings/disks/1.json {"disk":{"id":1,"disk_size":6}}
    GET /settings/disks/1.json
    -> NULL
disk backup
    POST /settings/disks/1/backups.json
    -> NULL
payment list
    (nothing sent)
    -> OnApp\Exception\MissingValueException: OnApp_Payment::getList(): property _payer_type is not defined
payment list with type
    GET /billing/user/payments.json?payer_type=user&payer_id=2
    -> list of 1
payment load
    (nothing sent)
    -> false
address list
    GET /settings/networks/4/ip_addresses.json
    -> list of 1
address edit
    PUT /settings/networks/4/ip_addresses/1.json {"ip_address":{"id":1,"address":"10.0.0.1","netmask":"255.0.0.0","broadcast":"10.255.255.255","network_address":"10.0.0.0","gateway":"10.0.0.254","network_id":4}}
    GET /settings/networks/4/ip_addresses/1.json
    -> NULL
address without id
    (nothing sent)
    -> NULL
limit load
    GET /users/2/resource_limit.json
    -> OnApp_ResourceLimit
limit edit
    PUT /users/2/resource_limit.json {"resource_limit":{"cpu_shares":"","cpus":3,"disk_size":"","memory":"","user_id":2,"storage_disk_size":"","virtual_machines_count":""}}
    GET /users/2/resource_limit.json
    -> NULL
limit without user
    (nothing sent)
    -> NULL
transactions
    GET /transactions.json {"page":1}
    -> list of 1
transactions page
    GET /transactions.json {"page":3}
    -> list of 1
rule list
    GET /virtual_machines/8/firewall_rules.json
    -> list of 1
rule defaults
    PUT /virtual_machines/8/firewall_rules/update_defaults.json {"network_interfaces":{"5":{"default_firewall_rule":"DROP"}}}
    -> NULL
rule move
    GET /virtual_machines/8/firewall_rules/1/move.json {"position":2}
    -> NULL
interface list
    GET /virtual_machines/8/network_interfaces.json
    -> list of 1
interface edit
    PUT /virtual_machines/8/network_interfaces/1.json {"network_interface":{"id":1,"label":"x","primary":"","rate_limit":0,"network_join_id":2,"virtual_machine_id":8}}
    GET /virtual_machines/8/network_interfaces/1.json
    -> NULL
join
    GET /virtual_machines/8/ip_addresses.json
    -> list of 1
backup convert
    POST /backups/1/convert.json {"backup":{"label":"t","id":1}}
    -> NULL
plan users
    GET /billing_plans/1/users.json
    -> OnApp_User
plan copy
    POST /billing_plans/1/create_copy.json
    -> OnApp_BillingPlan
network assign
    POST /settings/networks/1/assign_to_user.json {"user_id":2}
    -> NULL
network unassign
    DELETE /settings/networks/1/unassign_from_user.json
    -> NULL
cdn advanced list
    GET /cdn_resources/1/advanced.json
    -> list of 1
cdn purge
    POST /cdn_resources/1/purge.json {"purge_paths":["\/a"]}
    -> NULL
cdn edit
    PUT /cdn_resources/1.json {"cdn_resource":{"id":1,"cdn_hostname":"c","resource_type":"HTTP_PULL"}}
    GET /cdn_resources/1.json
    -> NULL
===DONE===
