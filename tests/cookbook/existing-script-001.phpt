--TEST--
Cookbook: An existing script
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=0
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
set_include_path(dirname(__DIR__, 2) . '/modules/includes');
check('printed', "server-1 has 1 address(es)\n", cook('An existing script', ['machineId' => 1])[0]);
$wrapper = array_filter(get_included_files(), static fn (string $file): bool => str_contains($file, '/wrapper/'));
check('the line is kept', ['OnAppInit.php'], array_map(basename(...), array_values($wrapper)));
[$output] = cook('An existing script', ['machineId' => 9]);
check('error', "Array\n(\n    [0] => VirtualMachine not found\n)\n", $output);
?>
===DONE===
--EXPECT--
===DONE===
