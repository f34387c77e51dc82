--TEST--
DNS records: the grouped list of a zone is a flat one, and the CDN's answer to enable() is none of its objects
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/check.inc';
require __DIR__ . '/../inc/panel.inc';

use OnApp\Testing\MockTransport;

$mock = new MockTransport();
$panel = $mock->connect('6.0');
$lines = static fn (): array => array_map(static fn ($request) => trim("$request $request->body"), $mock->requests());
$zone = static fn (mixed $records): array => ['dns_zone' => ['id' => 7, 'name' => 'example.com', 'records' => $records]];
$a = static fn (int $id): array => ['dns_record' => ['id' => $id, 'ip' => "192.0.2.$id", 'name' => 'www', 'ttl' => 360, 'type' => 'A']];
$ns = static fn (int $id): array => ['dns_record' => ['id' => $id, 'hostname' => 'ns1.example.com', 'name' => '@', 'ttl' => 60, 'type' => 'NS']];
$record = $panel->factory('DNSZone_Record');
$list = static function (mixed $body) use ($mock, $panel): mixed {
    $mock->reset()->answer($body, times: null);
    $found = $panel->factory('DNSZone_Record')->getList(7);

    return is_array($found) ? array_map(static fn ($one) => [$one->_id, $one->_type, $one->_dns_zone_id], $found) : $found;
};

// As panels group them by type.
check('grouped', [[1, 'NS', 7], [2, 'NS', 7], [3, 'A', 7]], $list($zone(['NS' => [$ns(1), $ns(2)], 'A' => [$a(3)]])));
check('asked', ['GET /dns_zones/7/records'], $lines());
check('one', [[3, 'A', 7]], $list($zone(['A' => [$a(3)]])));
check('none', [[], []], [$list($zone([])), $list($zone(['A' => []]))]);
check('plain', [[3, 'A', null], [4, 'A', null]], $list([$a(3), $a(4)]));
check('its own zone', [[3, 'A', 9]], $list($zone(['A' => [['dns_record' => ['id' => 3, 'type' => 'A', 'dns_zone_id' => 9]]]])));
foreach ([$zone(null), $zone(5), $zone(['A' => 5]), $zone(['A' => [5, null, ['x' => 1], ['dns_record' => 3]]]), ['dns_zone' => 1]] as $odd) {
    $found = $list($odd);
    check('odd ' . json_encode($odd), true, is_array($found) || $found === false);
}
$mock->reset()->answer($zone(['NS' => [$ns(1)], 'A' => [$a(3)]]));
check('value', ['ns1.example.com', '192.0.2.3'], [($found = $panel->factory('DNSZone_Record')->getList(7))[0]->_hostname, $found[1]->_ip]);

// What is listed knows its zone, so that it can be sent and deleted.
$mock->reset()->answer(status: 204, for: 'PUT /dns_zones/7/records')->answer($a(3), for: 'GET /dns_zones/7/records/3')
    ->answer(status: 204, for: 'DELETE /dns_zones/7/records/3');
$found[1]->_ip = '192.0.2.99';
$found[1]->save();
check('saved', null, $found[1]->getErrorsAsArray());
check('body', ['192.0.2.99', 'A'], [$mock->requests()[0]->json()['dns_record']['ip'], $mock->requests()[0]->json()['dns_record']['type']]);
$found[1]->delete();
$mock->assertAllUsed();

// The same with the simulated panel.
$process = panel_start(['document' => 'demo', 'version' => '6.7']);
$factory = new OnApp_Factory($process->api, $process->logins['admin']['login'], $process->logins['admin']['password']);
$made = $factory->factory('DNSZone');
[$made->_name, $made->_auto_populate] = ['records.example.org', 1];
$made->save();
$record = $factory->factory('DNSZone_Record');
[$record->_dns_zone_id, $record->_type, $record->_name, $record->_ttl, $record->_ip] = [$made->_obj->_id, 'A', 'www', 60, '192.0.2.1'];
$record->save();
$only = static fn () => array_values(array_filter($factory->factory('DNSZone_Record')->getList($made->_obj->_id), static fn ($one) => $one->_type === 'A'));
check('there', ['192.0.2.1'], array_map(static fn ($one) => $one->_ip, $only()));
$only()[0]->delete();
check('gone', [], $only());

// enable() answers with the user, who is none of the resource's fields.
$mock->reset()->answer(['user' => ['id' => 4, 'login' => 'x', 'cdn_status' => 'active']], for: 'POST /cdn_resources/enable');
$cdn = $panel->factory('CDNResource');
check('enabled', [null, null, null], [$cdn->enable(), $cdn->getErrorsAsArray(), $cdn->_obj]);
$mock->answer(['cdn_resource' => ['id' => 9]], times: null);
$cdn->_cdn_hostname = 'a.example.com';
$cdn->save();
check('not sent', ['cdn_hostname' => 'a.example.com', 'resource_type' => 'HTTP_PULL'], $mock->requests()[1]->json()['cdn_resource']);
$cdn->load(9);
$mock->reset()->answer(['user' => ['id' => 4]]);
$cdn->enable();
check('what was loaded stays', 9, $cdn->_obj->_id);
$mock->answer(['errors' => ['no']], 403);
$cdn->enable();
check('errors', [['no'], ['no']], [$cdn->getErrorsAsArray(), $cdn->_obj->errors]);
?>
===DONE===
--EXPECT--
===DONE===
