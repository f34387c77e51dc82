--TEST--
network: port speed, second interface and four sets of addresses; lost races and answers; a refusal holds up nothing else
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'v6', 'version' => '6.7']);
$machines = machines($process, administrator($process), new MemoryJournal());
$recorded = [];
$show = static function (string $what, array $wanted, int $id = 1) use ($process, $machines, &$recorded): void {
    $process->control('DELETE', '/requests');
    try {
        $result = $machines->network($id, $wanted, $recorded);
    } catch (OnApp\Exception\Exception $error) {
        echo "$what: ", $error::class, ' ', $error->getMessage(), "\n";
        return;
    }
    echo "$what: changed ", implode(' ', $result['changed']) ?: '-', '; refused ',
        json_encode($result['refused'], JSON_UNESCAPED_SLASHES),
        '; restart ', json_encode($result['restart_needed']), "\n";
    $recorded = [];
    foreach ($result['addresses'] as $address) {
        echo "   {$address['id']} {$address['address']} ", $address['network'] ?? 'elsewhere', ' ',
            $address['set'] ?? '-', "\n";
        if ($address['set'] !== null) {
            $recorded[$address['id']] = $address['set'];
        }
    }
    foreach ($process->requests() as $request) {
        if ($request['method'] !== 'GET') {
            echo "   {$request['method']} {$request['path']} {$request['body']} {$request['status']}\n";
        }
    }
};

$show('as it is', ['primary_base' => 1, 'rate_limit' => 100]);
$show('more and faster', ['primary_base' => 1, 'primary_additional' => '1', 'rate_limit' => '200']);
$show('again', ['primary_base' => 1, 'primary_additional' => 1, 'rate_limit' => 200]);
$show('a second network', ['primary_base' => 2, 'rate_limit' => 0, 'secondary_network' => 2,
    'secondary_rate_limit' => 50, 'secondary_base' => 1, 'secondary_additional' => 1]);
$show('slower there', ['primary_base' => 2, 'secondary_network' => 2, 'secondary_rate_limit' => 10,
    'secondary_base' => 1]);
foreach ([0, 2, 77] as $network) {
    $process->control('DELETE', '/requests');
    echo "looking, second network $network: ", json_encode($machines->addresses(1, $network)), ' ',
        json_encode(changes($process)), "\n";
}
echo thrown(fn () => $machines->addresses(99)), "\n";
$show('less', ['primary_base' => 1]);
echo "-- an address that staff added stays until they say so\n";
$admin = administrator($process)->factory();
$join = $admin->factory('VirtualMachine_IpAddressJoin');
$nic = array_values(array_filter(records($process, 'network_interfaces'),
    fn (array $nic): bool => $nic['virtual_machine_id'] === 1 && $nic['primary']))[0];
$join->_virtual_machine_id = 1;
$join->_network_interface_id = $nic['id'];
$join->_ip_address_id = 9;
$join->save();
$show('stranger', ['primary_base' => 1]);
$show('on demand', ['primary_base' => 1, 'release_strangers' => true]);
echo "-- somebody else is faster, twice\n";
$process->fault(['effect' => 'status', 'status' => 422, 'method' => 'POST', 'path' => '/ip_addresses$', 'times' => 2]);
$show('lost races', ['primary_base' => 2]);
echo "-- the answer gets lost\n";
$process->fault(['effect' => 'reset_after', 'method' => 'POST', 'path' => '/ip_addresses$', 'times' => 1]);
$show('doubt', ['primary_base' => 3]);
echo "-- refusals\n";
$show('no such network', ['primary_base' => 3, 'secondary_network' => 77, 'secondary_base' => 1]);
$process->fault(['effect' => 'status', 'status' => 422, 'method' => 'PUT', 'times' => 1, 'text' => 'Not today']);
$show('speed refused', ['primary_base' => 2, 'rate_limit' => 5]);
$process->fault(['effect' => 'status', 'status' => 403, 'method' => 'POST', 'path' => '/ip_addresses$', 'times' => 1,
    'text' => 'No (ip_address_joins.create)']);
$show('no permission', ['primary_base' => 3, 'rate_limit' => 6]);
$show('more than there are', ['primary_base' => 1, 'secondary_network' => 2, 'secondary_base' => 14]);
$process->fault(['effect' => 'status', 'status' => 401, 'times' => 1]);
$show('401', ['primary_base' => 1]);
$show('nobody', ['primary_base' => 1], 99);
$show('wrong', ['primary_base' => 1, 'rate_limit' => 'fast']);
$recorded = [1 => 'somewhere'];
$show('wrong record', ['primary_base' => 1]);
echo "-- XML and an old panel\n";
foreach ([['6.7', 'xml'], ['5.0', 'json'], ['3.1', 'xml']] as [$version, $type]) {
    $process->control('POST', '/reset', ['document' => 'v6', 'version' => $version]);
    $machines = machines($process, administrator($process, ['data_type' => $type]), new MemoryJournal());
    $recorded = [];
    $result = $machines->network(1, ['primary_base' => 2, 'secondary_network' => 2, 'secondary_base' => 1,
        'rate_limit' => 20], []);
    echo "$version $type: ", implode(' ', $result['changed']), ' ', json_encode($result['refused']), ' ',
        implode(' ', array_column($result['addresses'], 'set')), "\n";
}
?>
===DONE===
--EXPECT--
as it is: changed -; refused []; restart false
   1 10.1.0.10 primary primary_base
more and faster: changed rate_limit ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   3 10.1.0.12 primary primary_additional
   PUT /virtual_machines/1/network_interfaces/1 {"network_interface":{"rate_limit":200}} 204
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":1,"ip_address_id":3}} 201
again: changed -; refused []; restart false
   1 10.1.0.10 primary primary_base
   3 10.1.0.12 primary primary_additional
a second network: changed rate_limit secondary_network ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   3 10.1.0.12 primary primary_base
   11 10.3.0.10 secondary secondary_base
   12 10.3.0.11 secondary secondary_additional
   PUT /virtual_machines/1/network_interfaces/1 {"network_interface":{"rate_limit":0}} 204
   POST /virtual_machines/1/network_interfaces {"network_interface":{"label":"eth1","rate_limit":50,"network_join_id":2}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":11}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":12}} 201
slower there: changed secondary_rate_limit ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   3 10.1.0.12 primary primary_base
   11 10.3.0.10 secondary secondary_base
   PUT /virtual_machines/1/network_interfaces/3 {"network_interface":{"rate_limit":10}} 204
   DELETE /virtual_machines/1/ip_addresses/5  204
looking, second network 0: [{"id":1,"address":"10.1.0.10","network":"primary","set":null},{"id":3,"address":"10.1.0.12","network":"primary","set":null},{"id":11,"address":"10.3.0.10","network":null,"set":null}] []
looking, second network 2: [{"id":1,"address":"10.1.0.10","network":"primary","set":null},{"id":3,"address":"10.1.0.12","network":"primary","set":null},{"id":11,"address":"10.3.0.10","network":"secondary","set":null}] []
looking, second network 77: [{"id":1,"address":"10.1.0.10","network":"primary","set":null},{"id":3,"address":"10.1.0.12","network":"primary","set":null},{"id":11,"address":"10.3.0.10","network":null,"set":null}] []
OnApp\Exception\NotFoundException: The Control Panel has no virtual server 99
less: changed ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   DELETE /virtual_machines/1/ip_addresses/3  204
   DELETE /virtual_machines/1/ip_addresses/4  204
-- an address that staff added stays until they say so
stranger: changed -; refused []; restart false
   1 10.1.0.10 primary primary_base
   9 10.1.0.18 primary -
on demand: changed ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   DELETE /virtual_machines/1/ip_addresses/6  204
-- somebody else is faster, twice
lost races: changed ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   5 10.1.0.14 primary primary_base
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":1,"ip_address_id":3}} 422
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":1,"ip_address_id":4}} 422
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":1,"ip_address_id":5}} 201
-- the answer gets lost
doubt: changed ip_addresses; refused []; restart true
   1 10.1.0.10 primary primary_base
   5 10.1.0.14 primary primary_base
   3 10.1.0.12 primary primary_base
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":1,"ip_address_id":3}} 201
-- refusals
no such network: changed -; refused {"secondary_network":"Network 77 is joined neither to the hypervisor of the virtual server nor to its zone","ip_addresses":"The virtual server has no second network interface"}; restart false
   1 10.1.0.10 primary primary_base
   5 10.1.0.14 primary primary_base
   3 10.1.0.12 primary primary_base
speed refused: changed ip_addresses; refused {"rate_limit":"Not today"}; restart true
   1 10.1.0.10 primary primary_base
   5 10.1.0.14 primary primary_base
   PUT /virtual_machines/1/network_interfaces/1 {"network_interface":{"rate_limit":5}} 422
   DELETE /virtual_machines/1/ip_addresses/8  204
no permission: changed rate_limit; refused {"ip_addresses":"No (ip_address_joins.create)"}; restart true
   1 10.1.0.10 primary primary_base
   5 10.1.0.14 primary primary_base
   PUT /virtual_machines/1/network_interfaces/1 {"network_interface":{"rate_limit":6}} 204
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":1,"ip_address_id":3}} 403
more than there are: changed ip_addresses; refused {"ip_addresses":"There is no free IP address in network 2"}; restart true
   1 10.1.0.10 primary primary_base
   11 10.3.0.10 secondary secondary_base
   12 10.3.0.11 secondary secondary_base
   13 10.3.0.12 secondary secondary_base
   14 10.3.0.13 secondary secondary_base
   15 10.3.0.14 secondary secondary_base
   16 10.3.0.15 secondary secondary_base
   17 10.3.0.16 secondary secondary_base
   18 10.3.0.17 secondary secondary_base
   19 10.3.0.18 secondary secondary_base
   20 10.3.0.19 secondary secondary_base
   DELETE /virtual_machines/1/ip_addresses/7  204
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":11}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":12}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":13}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":14}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":15}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":16}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":17}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":18}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":19}} 201
   POST /virtual_machines/1/ip_addresses {"ip_address":{"network_interface_id":3,"ip_address_id":20}} 201
401: OnApp\Exception\AuthenticationException Bad response ( code => 401 ); Injected status 401
nobody: OnApp\Exception\NotFoundException The Control Panel has no virtual server 99
wrong: OnApp\Exception\InvalidArgumentException The wanted rate_limit must be a whole number from 0 to 1000000
wrong record: OnApp\Exception\InvalidArgumentException The recorded set of an address must be one of primary_base, primary_additional, secondary_base and secondary_additional
-- XML and an old panel
6.7 xml: rate_limit secondary_network ip_addresses [] primary_base primary_base secondary_base
5.0 json: rate_limit secondary_network ip_addresses [] primary_base primary_base secondary_base
3.1 xml: rate_limit secondary_network ip_addresses [] primary_base primary_base secondary_base
===DONE===
