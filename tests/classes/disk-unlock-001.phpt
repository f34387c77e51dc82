--TEST--
OnApp_Disk::unlock(): a route and an action that are table lines only
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->answer(200, '{"version":"6.7.0"}');
$factory = new OnApp_Factory($server->url, 'admin', 'pass');
$disk = $factory->factory('Disk');
$server->answer(201, '{"disk":{"id":78,"locked":false,"disk_size":3}}');
$unlocked = $disk->unlock(78);
printf("%s %s %d\n", get_class($unlocked), var_export($unlocked->_locked, true), $unlocked->_disk_size);
echo $disk->getResource('unlock'), "\n";
try {
    $factory->factory('Disk')->unlock();
} catch (OnApp\Exception\MissingValueException $e) {
    echo $e->getMessage(), "\n";
}
foreach ($server->requests() as $request) {
    echo $request->line(), "\n";
}
?>
===DONE===
--EXPECT--
OnApp_Disk false 3
settings/disks/78/unlock
getResource( unlock ): property _id of OnApp_Disk is not defined
GET /version.json
POST /settings/disks/78/unlock.json
===DONE===
