--TEST--
Memory: reaching memory_limit while objects are made ends the script as PHP does, not the process
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip slow under a sanitizer');
}
?>
--INI--
memory_limit=24M
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';

register_shutdown_function(function (): void {
    echo "\nshut down\n";
});
[$server, $factory] = connected('6.0.0');
$item = '{"user":{"id":1,"login":"' . str_repeat('x', 100) . '","roles":[{"role":{"id":1}}],"infoboxes":{"a":[1,2,3]}}}';
$server->always(200, '[' . str_repeat("$item,", 10000) . $item . ']');
$user = $factory->factory('User');
$kept = [];
for ($i = 0; $i < 50; $i++) {
    $kept[] = $user->getList();
}
echo "not reached\n";
?>
--EXPECTF--

Fatal error: Allowed memory size of 25165824 bytes exhausted%s(tried to allocate %d bytes) in %s on line %d

shut down
