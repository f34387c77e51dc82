--TEST--
Methods with code of their own: what each of them sends, and gives
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/sent.inc';

$six = new Sent('6.7.0');
$five = new Sent('5.5.0');
$two = new Sent('2.2.0');

// ---- Machines: build ---------------------------------------------------------------------------------------------
$machine = $six->make('VirtualMachine', ['_id' => 5, '_template_id' => 8, '_required_startup' => 1]);
$build = 'POST /virtual_machines/5/build.json {"virtual_machine":{"template_id":8,"required_startup":1';
check('build', "$build}}", $six->by($machine->build(...)));
$machine->_licensing_type = 'mak';
check('build: other licences', "$build,\"licensing_type\":\"mak\"}}", $six->by($machine->build(...)));
$machine->_licensing_type = 'own';
$machine->_licensing_key = 'K';
check('build: own key', "$build,\"licensing_type\":\"own\",\"licensing_key\":\"K\"}}", $six->by($machine->build(...)));
$machine->_licensing_type = 'kms';
$machine->_licensing_server_id = 3;
check(
    'build: key server',
    "$build,\"licensing_type\":\"kms\",\"licensing_server_id\":3}}",
    $six->by($machine->build(...)),
);
$machine = $six->make('VirtualMachine', ['_required_startup' => 0], ['id' => 5, 'template_id' => 9]);
check(
    'build: loaded template',
    'POST /virtual_machines/5/build.json {"virtual_machine":{"template_id":9,"required_startup":0}}',
    $six->by($machine->build(...)),
);
$machine = $two->make('VirtualMachine', ['_id' => 5, '_required_startup' => 1, '_licensing_type' => 'own']);
check(
    'build below 2.3',
    'POST /virtual_machines/5/build.json {"virtual_machine":{"required_startup":1}}',
    $two->by($machine->build(...)),
);

// ---- Machines: migration hints, machines from OVA templates -----------------------------------------------------
$machine = $six->make('VirtualMachine');
check('migrate', '', $six->by(static fn (): mixed => $machine->migrate(5, 6)));
check('migrate gives a hint', true, str_contains($machine->migrate(5, 6), 'OnApp_VirtualMachine_Migration'));
check('migration gives a hint', true, str_contains($machine->migration(5, 6), 'OnApp_VirtualMachine_Migration'));
$machine = $five->make('VirtualMachine');
check(
    'migrate up to 6.0',
    'POST /virtual_machines/5/migrate.json {"destination":6}',
    $five->by(static fn (): mixed => $machine->migrate(5, 6)),
);
$ova = static fn (string $rest): string => 'POST /virtual_machines.json {"virtual_machine":{'
    . '"template_id":1,"label":"L",'
    . '"hostname":"H","domain":"localdomain","hypervisor_group_id":null,"hypervisor_id":null,"memory":null,"cpus":null,'
    . '"cpu_shares":null,"cpu_units":null,"cpu_topology":null,"disks_attributes":null,'
    . '"network_interfaces_attributes":null,'
    . '"required_automatic_backup":0,"$required_virtual_machine_build":1,"required_virtual_machine_startup":0,'
    . '"acceleration":false' . $rest . '}}';
$machine = $six->make('VirtualMachine');
check('from OVA', $ova(''), $six->by(static fn (): mixed => $machine->addVsFromOvaTemplate(1, 'L', 'H')));
check(
    'from OVA with a password',
    $ova(',"initial_root_password":"Aa1!xx","initial_root_password_confirmation":"Aa1!xx"'),
    $six->by(static fn (): mixed => $machine->addVsFromOvaTemplate(1, 'L', 'H', 'localdomain', 'Aa1!xx', 'Aa1!xx')),
);
foreach (['weak', 'aa1!xx', 'AA1!XX', 'Aaa!xx', 'Aa11xx', 'Aa1!x', 'Aa1!' . str_repeat('x', 29)] as $weak) {
    $sent = $six->by(static fn (): mixed => $machine->addVsFromOvaTemplate(1, 'L', 'H', 'd', $weak, $weak));
    check("from OVA: $weak", ' OnApp\Exception\InvalidArgumentException:', substr($sent, 0, strpos($sent, ':') + 1));
}
$sent = $six->by(static fn (): mixed => $machine->addVsFromOvaTemplate(1, 'L', 'H', 'd', 'Aa1!xx', 'Aa1!xy'));
check('from OVA: other confirmation', true, str_contains($sent, 'differs from initial_root_password'));

// ---- Users ---------------------------------------------------------------------------------------------------------
$names = ['_login' => 'l', '_email' => 'e', '_first_name' => 'f', '_last_name' => 'n'];
$user = $six->make('User', $names + ['_password' => 'p', '_role_ids' => [2]]);
$sent = $six->by($user->save(...), '{"user":{"id":7}}');
check('user: create, then load', 1, preg_match('~^POST /users\.json \{"user":\{.*\}\} \| GET /users/7\.json$~', $sent));
$body = body($sent)['user'];
check('user: roles and password', [[2], 'p'], [$body['role_ids'], $body['password']]);
$user = $six->make('User', $names);
check(
    'user: no password',
    1,
    preg_match('/^ OnApp.Exception.MissingValueException: .*_password/', $six->by($user->save(...))),
);
$user = $six->make(
    'User',
    ['_first_name' => 'new'],
    ['id' => 7, 'login' => 'l', 'roles' => [['role' => ['id' => 3]], ['role' => ['id' => 4]]]],
);
$sent = $six->by($user->save(...), '{"user":{"id":7}}');
check('user: edit, then load', 1, preg_match('~^PUT /users/7\.json .* \| GET /users/7\.json$~', $sent));
check('user: roles of the loaded one', [3, 4], body($sent)['user']['role_ids']);
check('user: nothing is kept of it', null, $user->_role_ids);
$answer = '{"user":{"id":7,"additional_fields":[{"additional_field":{"name":"vat","value":"X1"}}]}}';
$six->by(static fn (): mixed => $user->load(7), $answer);
check('user: additional fields by name', 'X1', $user->_obj->_additional_fields->vat ?? null);

// ---- Databases -----------------------------------------------------------------------------------------------------
$database = $six->make('ApplicationServer_Database', ['_application_server_id' => 2, '_db' => 'shop', '_host' => 'h']);
check(
    'privileges: known ones in capitals',
    'POST /application_servers/2/databases/shop/assign_user.json '
        . '{"database":{"db_user":"u","host":"h","prilist":{"SELECT":1,"CREATE_VIEW":1}}}',
    $six->by(
        static fn (): mixed => $database->assignUser(['select' => 1, 'Create_View' => 1, 'SUPER' => 1, 3 => 1], 'u'),
    ),
);
check(
    'privileges: none',
    'POST /application_servers/2/databases/shop/assign_user.json {"database":{"db_user":null,"host":"h","prilist":[]}}',
    $six->by(static fn (): mixed => $database->assignUser(null)),
);
$dbUser = $six->make(
    'ApplicationServer_DatabaseUser',
    ['_application_server_id' => 2, '_name' => 'u', '_db_name' => 'd'],
);
check(
    'privileges of a user',
    'PUT /application_servers/2/database_users/u/privileges.json '
        . '{"database_user":{"db_name":"d","host":"h","prilist":{"TRIGGER":"1"}}}',
    $six->by(static fn (): mixed => $dbUser->updateUser(['trigger' => '1'], null, 'h')),
);

// ---- Assets --------------------------------------------------------------------------------------------------------
$asset = $six->make('Asset', ['_asset_mac_address' => 'aa-bb', '_label' => 'N', '_id' => 9, '_called_in_at' => 'x']);
$sent = $six->by($asset->assetsAddHypervisors(...));
check('asset: add', 'POST /settings/assets/aa-bb/hypervisors.json {"hypervisor":{"label":"N"}}', $sent);
$sent = $six->by($asset->assetsEditHypervisors(...));
check('asset: edit', 'PUT /settings/assets/aa-bb/hypervisors.json {"hypervisor":{"label":"N"}}', $sent);

// ---- Network interfaces, firewall, DNS ----------------------------------------------------------------------------
$interface = $six->make(
    'VirtualMachine_NetworkInterface',
    ['_virtual_machine_id' => 4, '_id' => 6, '_label' => 'eth', '_network_join_id' => 1],
);
$sent = $six->by($interface->save(...), '{"network_interface":{"id":6}}');
check('interface: edit and load', 1, preg_match(
    '~^PUT /virtual_machines/4/network_interfaces/6\.json .* \| GET /virtual_machines/4/network_interfaces/6\.json$~',
    $sent,
));
$rule = $six->make('VirtualMachine_FirewallRule');
check(
    'default rules',
    'PUT /virtual_machines/4/firewall_rules/update_defaults.json {"network_interfaces":'
        . '{"11":{"default_firewall_rule":"DROP"},"12":{"default_firewall_rule":"ACCEPT"}}}',
    $six->by(static fn (): mixed => $rule->updateDefaults(4, [11 => 'DROP', 12 => 'ACCEPT'])),
);
check('default rules: none', '', $six->by(static fn (): mixed => $rule->updateDefaults(4, [])));
$needed = [
    'A' => ['_ip'], 'AAAA' => ['_ip'], 'CNAME' => ['_hostname'], 'NS' => ['_hostname'], 'TXT' => ['_txt'],
    'PTR' => ['_hostname'], 'MX' => ['_priority', '_hostname'], 'SRV' => ['_port', '_weight', '_priority', '_hostname'],
];
foreach ($needed as $type => $properties) {
    $values = ['_dns_zone_id' => 3, '_type' => $type, '_name' => 'n', '_ttl' => 60] + array_fill_keys($properties, 'v');
    $sent = $six->by($six->make('DNSZone_Record', $values)->save(...), '{"dns_record":{"id":8}}');
    check(
        "record $type",
        1,
        preg_match('~^POST /dns_zones/3/records\.json .* \| GET /dns_zones/3/records/8\.json$~', $sent),
    );
    foreach ($properties as $property) {
        $sent = $six->by($six->make('DNSZone_Record', array_diff_key($values, [$property => 1]))->save(...));
        check(
            "record $type without $property",
            1,
            preg_match("/^ OnApp.Exception.MissingValueException: .*$property/", $sent),
        );
    }
}
$sent = $six->by($six->make('DNSZone_Record', ['_dns_zone_id' => 3, '_type' => 'SOA'])->save(...));
check('record of another type', ' OnApp\Exception\InvalidArgumentException:', substr($sent, 0, strpos($sent, ':') + 1));

// ---- Storage, CDN, billing, settings ------------------------------------------------------------------------------
$storage = $six->make('StorageServer', ['_id' => 2]);
$sent = $six->by($storage->save(...), '{"backup":{"id":2}}');
check('storage server: always creates', 1, preg_match('~^POST /storage_servers/2/backups\.json .* \| GET ~', $sent));
$resource = $six->make('CDNResource', ['_id' => 2, '_cdn_hostname' => 'c', '_countries' => []]);
check('no countries', false, array_key_exists('countries', body($six->by($resource->save(...)))['cdn_resource']));
$resource->_countries = ['DE'];
check('countries', ['DE'], body($six->by($resource->save(...)))['cdn_resource']['countries']);
$advanced = $six->make('CDNResource_Advanced', ['_id' => 2, '_secondary_hostnames' => ['mine'], '_passwords' => 'p']);
$sent = $six->by($advanced->save(...), '{"cdn_resource":{"id":99}}');
check(
    'advanced: edit and load',
    1,
    preg_match('~^PUT /cdn_resources/2\.json .* \| GET /cdn_resources/2/advanced\.json$~', $sent),
);
$body = body($sent)['cdn_resource'];
check(
    'advanced: lists',
    [[''], [''], false],
    [$body['countries'], $body['secondary_hostnames'], isset($body['passwords'])],
);
check('advanced: the id stays', 2, $advanced->_id);
$plan = $five->make('BillingPlan_BaseResource', ['_id' => 3, '_billing_plan_id' => 2]);
foreach (['_unit', '_limit_type', '_resource_name', '_resource_class', '_target_id', '_label'] as $property) {
    $plan->$property = 'x';
}
$limits = $five->make('BillingPlan_BaseResource_Limit', ['_limit' => 10, '_limit_free' => 1]);
$prices = $five->make('BillingPlan_BaseResource_Price', ['_price_on' => '0.5', '_price_off' => 0.1, '_price' => 2]);
$plan->_limits = $limits;
$plan->_prices = $prices;
$body = body($five->by($plan->save(...)))['base_resource'];
$amounts = array_intersect_key($body, array_flip(['limit', 'limit_free', 'price_on', 'price_off', 'price']));
ksort($amounts);
$expected = ['limit' => 10, 'limit_free' => 1, 'price' => 2, 'price_off' => 0.1, 'price_on' => '0.5'];
check('amounts of nested objects', $expected, $amounts);
$settings = $six->make('Settings');
$answer = '[{"settings":{"license_key":"LK"}}]';
check(
    'custom parameters',
    'GET /settings/configuration.json | PUT /settings.json?restart=1 '
        . '{"configuration":{"license_key":"LK","session_timeout":5}}',
    $six->by(static fn (): mixed => $settings->changeCustomParameters(['session_timeout' => 5, 'other' => 1]), $answer),
);
check('custom parameters: no list', false, $settings->changeCustomParameters('x'));

// ---- Payments -----------------------------------------------------------------------------------------------------
$payment = $five->make('Payment');
check('payments up to 5.5', 'GET /users/4/payments.json', $five->by(static fn (): mixed => $payment->getList(4)));
$payment = $six->make('Payment', ['_payer_type' => 'user']);
check(
    'payments from 6.0 on',
    'GET /billing/user/payments.json?payer_type=user&payer_id=4',
    $six->by(static fn (): mixed => $payment->getList(4)),
);
$payment = $six->make('Payment');
check(
    'payments: kind in the arguments',
    'GET /billing/user/payments.json?payer_type=company&page=2&payer_id=4',
    $six->by(static fn (): mixed => $payment->getList(4, ['payer_type' => 'company', 'page' => 2])),
);

/** @return array<string, mixed> the body of the first request */
function body(string $sent): array
{
    preg_match('/^\w+ \S+ (\{.*?\})(?: \| |$)/', $sent, $found);

    return json_decode($found[1] ?? 'null', true) ?? ['not readable' => $sent];
}
?>
===DONE===
--EXPECT--
===DONE===
