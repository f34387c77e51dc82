--TEST--
A user and a machine from nothing, on panels of several versions in JSON and XML; the second call makes nothing
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$sent = static function (PanelProcess $process, string $path): array {
    foreach ($process->requests(['method' => 'POST']) as $request) {
        if (preg_match("~^$path\$~", $request['path']) === 1) {
            $text = $request['body'];
            $data = $text[0] === '{' ? json_decode($text, true) : (array) simplexml($text);

            return (array) reset($data);
        }
    }

    return [];
};

/** The members of a flat XML document, so that no XML extension is needed. */
function simplexml(string $text): array
{
    preg_match_all('~<(\w+)[^>]*>([^<]*)</\1>~', $text, $matches);

    return [array_combine($matches[1], array_map('html_entity_decode', $matches[2]))];
}

foreach (['3.1', '5.5', '6.7'] as $version) {
    foreach (['json', 'xml'] as $type) {
        $process = panel_start(['document' => 'minimal', 'version' => $version]);
        $panel = administrator($process, ['data_type' => $type]);
        $journal = new MemoryJournal();
        $owner = owner($panel, $journal);
        $again = owner($panel, $journal);
        $machines = machines($process, $panel, $journal);
        $facts = $machines->create($owner, order());
        $second = $machines->create($owner, order());

        echo "$version $type ", $panel->version(), "\n";
        echo ' user ', json_encode([$owner['id'], $owner['login'], $owner['email'], strlen($owner['api_key'])]),
            json_encode([$owner['created'], $again['created'], array_diff_assoc($again, $owner)]), "\n";
        echo ' ', json_encode(['identifier' => strlen($facts['identifier'])] + $facts), "\n";
        $same = array_diff_key($second, ['created' => 1]) === array_diff_key($facts, ['created' => 1]);
        echo ' second ', json_encode([$second['created'], $same]), "\n";
        echo ' rows ', $journal->rows['user']['state'], ' ', $journal->rows['machine']['state'], ' ',
            json_encode(strlen($journal->rows['machine']['token'])), ' ', $journal->rows['machine']['machine_id'], ' ',
            json_encode($journal->rows['machine']['identifier'] === $facts['identifier']), "\n";
        echo ' ', implode(', ', changes($process)), "\n";
        $user = $sent($process, '/users');
        $machine = $sent($process, '/virtual_machines');
        echo ' user sent: ', implode(' ', array_keys($user)), "\n";
        echo ' machine sent: ', implode(' ', array_keys($machine)), "\n";
        echo ' password kept: ', json_encode(str_contains(json_encode($journal->rows), (string) $user['password'])),
            "\n";
        $process->stop();
    }
}
?>
===DONE===
--EXPECT--
3.1 json 3.1.0
 user [6,"ann@example.test","ann@example.test",40][true,false,{"created":false}]
 {"identifier":14,"id":1,"label":"one.example.test","hostname":"one.example.test","state":"running","built":true,"booted":true,"locked":false,"suspended":false,"memory":512,"cpus":1,"cpu_shares":50,"disk_size":11,"template_id":1,"template_label":"Debian 12 x64","operating_system":"linux","incremental_backups":false,"user_id":6,"ip_addresses":["10.1.0.10"],"root_user":"root","created":true}
 second [false,true]
 rows created created 32 1 true
 POST /users 201, POST /users/6/make_new_api_key 200, POST /virtual_machines 201
 user sent: email first_name last_name login billing_plan_id role_ids password
 machine sent: cpu_shares cpus hostname initial_root_password label memory template_id primary_disk_size swap_disk_size primary_network_id required_automatic_backup rate_limit required_ip_address_assignment required_virtual_machine_build note required_virtual_machine_startup
 password kept: false
3.1 xml 3.1.0
 user [6,"ann@example.test","ann@example.test",40][true,false,{"created":false}]
 {"identifier":14,"id":1,"label":"one.example.test","hostname":"one.example.test","state":"running","built":true,"booted":true,"locked":false,"suspended":false,"memory":512,"cpus":1,"cpu_shares":50,"disk_size":11,"template_id":1,"template_label":"Debian 12 x64","operating_system":"linux","incremental_backups":false,"user_id":6,"ip_addresses":["10.1.0.10"],"root_user":"root","created":true}
 second [false,true]
 rows created created 32 1 true
 POST /users 201, POST /users/6/make_new_api_key 200, POST /virtual_machines 201
 user sent: email first_name last_name login billing_plan_id item password
 machine sent: cpu_shares cpus hostname initial_root_password label memory template_id primary_disk_size swap_disk_size primary_network_id required_automatic_backup rate_limit required_ip_address_assignment required_virtual_machine_build note required_virtual_machine_startup
 password kept: false
5.5 json 5.5.0
 user [6,"ann@example.test","ann@example.test",40][true,false,{"created":false}]
 {"identifier":14,"id":1,"label":"one.example.test","hostname":"one.example.test","state":"running","built":true,"booted":true,"locked":false,"suspended":false,"memory":512,"cpus":1,"cpu_shares":50,"disk_size":11,"template_id":1,"template_label":"Debian 12 x64","operating_system":"linux","incremental_backups":false,"user_id":6,"ip_addresses":["10.1.0.10"],"root_user":"root","created":true}
 second [false,true]
 rows created created 32 1 true
 POST /users 201, POST /users/6/make_new_api_key 200, POST /virtual_machines 201
 user sent: email first_name last_name login billing_plan_id role_ids password
 machine sent: cpu_shares cpus hostname initial_root_password label memory template_id primary_disk_size swap_disk_size primary_network_id required_automatic_backup rate_limit required_ip_address_assignment required_virtual_machine_build domain note required_virtual_machine_startup
 password kept: false
5.5 xml 5.5.0
 user [6,"ann@example.test","ann@example.test",40][true,false,{"created":false}]
 {"identifier":14,"id":1,"label":"one.example.test","hostname":"one.example.test","state":"running","built":true,"booted":true,"locked":false,"suspended":false,"memory":512,"cpus":1,"cpu_shares":50,"disk_size":11,"template_id":1,"template_label":"Debian 12 x64","operating_system":"linux","incremental_backups":false,"user_id":6,"ip_addresses":["10.1.0.10"],"root_user":"root","created":true}
 second [false,true]
 rows created created 32 1 true
 POST /users 201, POST /users/6/make_new_api_key 200, POST /virtual_machines 201
 user sent: email first_name last_name login billing_plan_id item password
 machine sent: cpu_shares cpus hostname initial_root_password label memory template_id primary_disk_size swap_disk_size primary_network_id required_automatic_backup rate_limit required_ip_address_assignment required_virtual_machine_build domain note required_virtual_machine_startup
 password kept: false
6.7 json 6.7.0
 user [6,"ann@example.test","ann@example.test",40][true,false,{"created":false}]
 {"identifier":14,"id":1,"label":"one.example.test","hostname":"one.example.test","state":"running","built":true,"booted":true,"locked":false,"suspended":false,"memory":512,"cpus":1,"cpu_shares":50,"disk_size":11,"template_id":1,"template_label":"Debian 12 x64","operating_system":"linux","incremental_backups":false,"user_id":6,"ip_addresses":["10.1.0.10"],"root_user":"root","created":true}
 second [false,true]
 rows created created 32 1 true
 POST /users 201, POST /users/6/make_new_api_key 200, POST /virtual_machines 201
 user sent: email first_name last_name login bucket_id role_ids password
 machine sent: cpu_shares cpus hostname initial_root_password label memory template_id primary_disk_size swap_disk_size primary_network_id required_automatic_backup rate_limit required_virtual_machine_build domain note required_virtual_machine_startup
 password kept: false
6.7 xml 6.7.0
 user [6,"ann@example.test","ann@example.test",40][true,false,{"created":false}]
 {"identifier":14,"id":1,"label":"one.example.test","hostname":"one.example.test","state":"running","built":true,"booted":true,"locked":false,"suspended":false,"memory":512,"cpus":1,"cpu_shares":50,"disk_size":11,"template_id":1,"template_label":"Debian 12 x64","operating_system":"linux","incremental_backups":false,"user_id":6,"ip_addresses":["10.1.0.10"],"root_user":"root","created":true}
 second [false,true]
 rows created created 32 1 true
 POST /users 201, POST /users/6/make_new_api_key 200, POST /virtual_machines 201
 user sent: email first_name last_name login bucket_id item password
 machine sent: cpu_shares cpus hostname initial_root_password label memory template_id primary_disk_size swap_disk_size primary_network_id required_automatic_backup rate_limit required_virtual_machine_build domain note required_virtual_machine_startup
 password kept: false
===DONE===
