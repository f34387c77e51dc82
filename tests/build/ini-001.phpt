--TEST--
Settings: presets, who may change them, and values that are refused
--EXTENSIONS--
onapp
--FILE--
<?php
foreach (ini_get_all('onapp') as $name => $entry) {
    printf("%-28s %-5s %s\n", $name, $entry['global_value'] ?? '', match ($entry['access']) {
        INI_ALL => 'all',
        INI_SYSTEM => 'system',
        INI_SYSTEM | INI_PERDIR => 'system, perdir',
    });
}

echo "refused:\n";
$refused = [
    ['onapp.connect_timeout', '-1'], ['onapp.timeout', '1e999'], ['onapp.retries', '-1'],
    ['onapp.retry_delay', '-0.5'], ['onapp.max_response_size', '-1'], ['onapp.json_depth', '0'],
    ['onapp.concurrency', '-8'], ['onapp.verify_tls', '0'], ['onapp.ca_bundle', '/x'], ['onapp.persistent', '0'],
];
foreach ($refused as [$name, $value]) {
    $before = ini_get($name);
    var_dump(ini_set($name, $value) === false && ini_get($name) === $before);
}

echo "taken:\n";
$taken = [
    ['onapp.connect_timeout', '0'], ['onapp.timeout', '0.5'], ['onapp.max_response_size', '1G'],
    ['onapp.json_depth', '1'], ['onapp.user_agent', 'shop/1.0'], ['onapp.throw_exceptions', '1'],
];
foreach ($taken as [$name, $value]) {
    var_dump(ini_set($name, $value) !== false && ini_get($name) === $value);
}
?>
===DONE===
--EXPECT--
onapp.ca_bundle                    system
onapp.concurrency            8     all
onapp.connect_timeout        10    all
onapp.http2                  1     all
onapp.json_depth             128   all
onapp.low_speed_limit        1     all
onapp.low_speed_time         30    all
onapp.max_response_size      64M   all
onapp.persistent             1     system
onapp.pool_idle              60    system
onapp.pool_size              8     system
onapp.retries                2     all
onapp.retry_delay            0.25  all
onapp.retry_max_delay        10    all
onapp.throw_exceptions       0     all
onapp.timeout                60    all
onapp.user_agent                   all
onapp.verify_tls             1     system, perdir
onapp.version_ttl            300   system
refused:
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
taken:
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
===DONE===
