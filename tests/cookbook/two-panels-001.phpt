--TEST--
Cookbook: Two panels at once
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

$second = kitchen(['document' => 'second_cp', 'version' => '5.5']);
kitchen();
[$output] = cook('Two panels at once', [
    'secondUrl' => $second->api, 'secondLogin' => 'second-admin', 'secondPassword' => 'second-admin-Secret1',
]);
check('printed', [
    'London 6.7.0: Debian 12 x64', 'London 6.7.0: Windows 2019 Standard', 'Paris 5.5.0: CentOS 7 x64', '',
], explode("\n", $output));
check('first', ['/version', '/templates'], array_column(Kitchen::$panel->requests(), 'path'));
check('second', ['/version', '/templates'], array_column($second->requests(), 'path'));
?>
===DONE===
--EXPECT--
===DONE===
