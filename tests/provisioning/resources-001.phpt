--TEST--
Resources: sums, amounts of options, host names and markers; what is no number is named
--FILE--
<?php
use OnApp\Exception\InvalidArgumentException;
use OnApp\Provisioning\Resources;

function refused(Closure $call): string
{
    try {
        return 'NOT REFUSED ' . json_encode($call());
    } catch (InvalidArgumentException $error) {
        return $error->getMessage();
    }
}

echo "-- effective\n";
foreach ([
    [[], []],
    [['memory' => 128], ['memory' => 384]],
    [['memory' => '128', 'cpus' => '1'], ['memory' => '0', 'cpus' => '']],
    [['cpu_shares' => 80], ['cpu_shares' => 30]],
    [['cpu_shares' => 60], ['cpu_shares' => 40]],
    [['rate_limit' => 0], ['rate_limit' => 10]],
    [['rate_limit' => ''], ['rate_limit' => 10]],
    [['rate_limit' => null], ['rate_limit' => 10]],
    [['rate_limit' => 100], ['rate_limit' => 10]],
    [['disk_size' => ' 20 ', 'ip_addresses' => 1], ['disk_size' => null, 'ip_addresses' => 3]],
] as [$base, $additional]) {
    echo json_encode(Resources::effective($base, $additional)), "\n";
}
foreach ([
    [['disk_size' => '20,3'], []], [['memory' => -1], []], [[], ['cpus' => '1.5']], [['cpus' => 1.5], []],
    [['cpus' => true], []], [['cpus' => []], []], [['cpus' => '-1'], []], [['cpus' => '1e3'], []],
    [['memory' => PHP_INT_MAX], ['memory' => 1]], [['memory' => '99999999999999999999'], []], [['ram' => 1], []],
        [[1], []],
] as [$base, $additional]) {
    echo refused(fn () => Resources::effective($base, $additional)), "\n";
}
echo "-- amount\n";
echo json_encode([
    Resources::amount(1, 384), Resources::amount(2, 384, 5), Resources::amount(3, 7), Resources::amount(3, 7, 0),
    Resources::amount(4, 10, 3), Resources::amount(4, 10, 0), Resources::amount(4, 0, PHP_INT_MAX),
        Resources::amount(1, 0),
]), "\n";
foreach ([[0, 1, 1], [5, 1, 1], [1, -1, 1], [4, 1, -1], [4, 2, PHP_INT_MAX]] as $arguments) {
    echo refused(fn () => Resources::amount(...$arguments)), "\n";
}
echo "-- hostname\n";
foreach (['one.example.test', 'ONE.Example.test.', 'localhost', '3com.example', 'a-b.c', str_repeat('a', 63) . '.test',
    '1.2.3.test'] as $name) {
    echo Resources::hostname($name), "\n";
}
foreach ([
    '', '.', 'a..b', '-a.test', 'a-.test', 'a_b.test', 'a b.test', "a.test\n", "\u{e9}.test", '192.0.2.1', '42',
        'a.test/..',
    str_repeat('a', 64) . '.test', str_repeat('abcdefg.', 32) . 'test', 'a.test..', "a\0.test",
] as $name) {
    echo json_encode(substr($name, 0, 12)), ' ', refused(fn () => Resources::hostname($name)), "\n";
}
echo "-- marker\n";
echo Resources::marker('main-1.a_b', 42), "\n";
foreach ([['', 1], ['a:b', 1], ['a b', 1], ["a\0", 1], [str_repeat('a', 65), 1], ['a', 0], ['a', -4]] as $arguments) {
    echo refused(fn () => Resources::marker(...$arguments)), "\n";
}
?>
===DONE===
--EXPECT--
-- effective
{"memory":0,"cpus":0,"cpu_shares":0,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":512,"cpus":0,"cpu_shares":0,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":128,"cpus":1,"cpu_shares":0,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":100,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":100,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":0,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":0,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":0,"disk_size":0,"rate_limit":0,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":0,"disk_size":0,"rate_limit":110,"ip_addresses":0}
{"memory":0,"cpus":0,"cpu_shares":0,"disk_size":20,"rate_limit":0,"ip_addresses":4}
The amount of disk_size must be a whole number from 0 on
The amount of memory must be a whole number from 0 on
The amount of cpus must be a whole number from 0 on
The amount of cpus must be a whole number from 0 on
The amount of cpus must be a whole number from 0 on
The amount of cpus must be a whole number from 0 on
The amount of cpus must be a whole number from 0 on
The amount of cpus must be a whole number from 0 on
The amount of memory must be a whole number from 0 on
The amount of memory must be a whole number from 0 on
There is no resource "ram"
There is no resource "0"
-- amount
[384,384,7,0,30,0,0,0]
Resources::amount(): type must be 1, 2, 3 or 4, 0 given
Resources::amount(): type must be 1, 2, 3 or 4, 5 given
The amount of sortOrder must be a whole number from 0 on
The amount of quantity must be a whole number from 0 on
The amount of quantity must be a whole number from 0 on
-- hostname
one.example.test
one.example.test
localhost
3com.example
a-b.c
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.test
1.2.3.test
"" The hostname is none by RFC 1123: it must have 1 to 253 characters
"." The hostname is none by RFC 1123: it must have 1 to 253 characters
"a..b" The hostname is none by RFC 1123: each part between dots must have 1 to 63 characters
"-a.test" The hostname is none by RFC 1123: no part may begin or end with a hyphen
"a-.test" The hostname is none by RFC 1123: no part may begin or end with a hyphen
"a_b.test" The hostname is none by RFC 1123: only letters from a to z, digits and hyphens may stand between dots
"a b.test" The hostname is none by RFC 1123: only letters from a to z, digits and hyphens may stand between dots
"a.test\n" The hostname is none by RFC 1123: only letters from a to z, digits and hyphens may stand between dots
"\u00e9.test" The hostname is none by RFC 1123: only letters from a to z, digits and hyphens may stand between dots
"192.0.2.1" The hostname is none by RFC 1123: its last part must not consist of digits only
"42" The hostname is none by RFC 1123: its last part must not consist of digits only
"a.test\/.." The hostname is none by RFC 1123: only letters from a to z, digits and hyphens may stand between dots
"aaaaaaaaaaaa" The hostname is none by RFC 1123: each part between dots must have 1 to 63 characters
"abcdefg.abcd" The hostname is none by RFC 1123: it must have 1 to 253 characters
"a.test.." The hostname is none by RFC 1123: each part between dots must have 1 to 63 characters
"a\u0000.test" The hostname is none by RFC 1123: only letters from a to z, digits and hyphens may stand between dots
-- marker
whmcs:main-1.a_b:42
The installation must be 1 to 64 letters from a to z, digits, dots, hyphens and underscores
The installation must be 1 to 64 letters from a to z, digits, dots, hyphens and underscores
The installation must be 1 to 64 letters from a to z, digits, dots, hyphens and underscores
The installation must be 1 to 64 letters from a to z, digits, dots, hyphens and underscores
The installation must be 1 to 64 letters from a to z, digits, dots, hyphens and underscores
The service must be a number from 1 on
The service must be a number from 1 on
===DONE===
