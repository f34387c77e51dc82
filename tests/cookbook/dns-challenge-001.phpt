--TEST--
Cookbook: Answer a DNS-01 challenge
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
$admin = Kitchen::$panel->logins['admin'];
$panel = new OnApp_Factory(Kitchen::$panel->api, $admin['login'], $admin['password']);
foreach (['other.example', 'shop.example'] as $name) {
    $zone = $panel->factory('DNSZone');
    $zone->_name = $name;
    $zone->save();
}
$texts = static fn (): array => array_map(
    static fn (array $record): array => [$record['dns_zone_id'], $record['name'], $record['ttl'], $record['txt']],
    array_values(array_filter(all_at_panel('dns_records'), static fn (array $one): bool => $one['type'] === 'TXT')),
);
$seen = null;
$given = [
    'domain' => 'shop.example',
    'keyAuthorization' => 'token.thumbprint',
    'validate' => static function () use (&$seen, $texts): void {
        $seen = $texts();
    },
];
cook('Answer a DNS-01 challenge', $given);
// printf token.thumbprint | openssl dgst -sha256 -binary | basenc --base64url
check('while it is checked', [[2, '_acme-challenge', 60, '61rBZ_4knHblO0MNoxFsXZ_eTFUHum0B6IVRbhvUn5I']], $seen);
check('afterwards', [], $texts());

check('a check that fails', 'DomainException: not seen', outcome(
    fn () => cook('Answer a DNS-01 challenge', ['validate' => fn () => throw new DomainException('not seen')] + $given),
));
check('taken away all the same', [], $texts());
check('no zone', 'RuntimeException: There is no zone a.test', outcome(
    fn () => cook('Answer a DNS-01 challenge', ['domain' => 'a.test'] + $given),
));
?>
===DONE===
--EXPECT--
===DONE===
