--TEST--
Classes: one that disable_classes names can be used no more, and those below it can
--FILE--
<?php
require __DIR__ . '/../inc/check.inc';

$script = <<<'PHP'
    $seen = [get_parent_class('OnApp_User_VirtualMachine'), method_exists('OnApp_User_VirtualMachine', 'getList')];
    $seen[] = method_exists('OnApp_VirtualMachine', 'reboot');
    try {
        (new OnApp_User_VirtualMachine())->load(1);
    } catch (OnApp\Exception\Exception $exception) {
        $seen[] = 'refused';
    }
    echo json_encode($seen);
    PHP;
preg_match('~/\S*onapp\.so~', file_get_contents('/proc/self/maps'), $extension);
$options = ["extension=$extension[0]", 'disable_classes=OnApp_VirtualMachine', 'onapp.throw_exceptions=1'];
$command = [PHP_BINARY, '-n', ...array_merge(...array_map(static fn ($option) => ['-d', $option], $options)), '-r', $script];
// PHP itself loses some of what a class had that it disables, hence no search for leaks.
$asan = ltrim(getenv('ASAN_OPTIONS') . ':detect_leaks=0', ':');
$process = proc_open($command, [1 => ['pipe', 'w']], $pipes, null, ['ASAN_OPTIONS' => $asan] + getenv());
check('used', '["OnApp_VirtualMachine",true,false,"refused"]', stream_get_contents($pipes[1]));
check('status', 0, proc_close($process));
?>
===DONE===
--EXPECT--
===DONE===
