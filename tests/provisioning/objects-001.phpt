--TEST--
Panel, Users, Machines: no copies, no serialisation, no credentials in dumps, traces or messages
--INI--
onapp.version_ttl=0
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

use OnApp\Provisioning\Machines;
use OnApp\Provisioning\Panel;
use OnApp\Provisioning\Users;

ini_set('zend.exception_ignore_args', '0');
$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$panel = administrator($process);
$journal = new MemoryJournal();
$users = new Users($panel, $journal);
$machines = new Machines($panel, $journal);
foreach ([$panel, $users, $machines] as $object) {
    echo $object::class, "\n";
    foreach ([
        fn () => clone $object, fn () => serialize($object),
            fn () => unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}'),
        fn () => (new ReflectionClass($object))->newInstanceWithoutConstructor(),
        fn () => $object->__construct(...($object instanceof Panel ? [['hostname' => 'x']] : [$panel, $journal])),
    ] as $call) {
        echo '   ', thrown($call), "\n";
    }
}
echo "-- secrets\n";
$owner = $users->ensure(client());
$secrets = [$process->logins['admin']['password'], $owner['api_key'], 'Secret-root1'];
$as = $panel->as($owner['email'], $owner['api_key']);
ob_start();
var_dump($panel, $users, $machines, $as, $as->factory());
print_r([$panel, $as->factory()]);
var_export($as);
print_r([(array) $panel, (array) $machines, get_object_vars($users)]);
$errors = [];
$collect = static function (Closure $call) use (&$errors): void {
    try {
        $call();
    } catch (Throwable $error) {
        $errors[] = $error;
    }
};
$settings = ['hostname' => $process->api, 'username' => 'admin', 'password' => $secrets[0]];
$collect(fn () => new Panel(['port' => 'x'] + $settings));
$collect(fn () => new Panel(['username' => ''] + $settings));
$collect(fn () => $panel->as('', $secrets[1]));
$collect(fn () => $machines->create($owner, order(['memory' => 'x'])));
$collect(fn () => $machines->create(['id' => 0] + $owner, order()));
$process->fault(['effect' => 'reset_after', 'path' => '^/virtual_machines$', 'times' => 1]);
$process->fault(['effect' => 'status', 'status' => 500, 'path' => '/virtual_machines$']);
$collect(fn () => $machines->create($owner, order()));
$process->clearFaults();
$process->stop();
$collect(fn () => new Panel($settings));
$collect(fn () => $as->choices('roles'));
foreach ($errors as $error) {
    echo $error, "\n";
    // Only the frames of the extension: what this file passes around is its own.
    foreach ($error->getTrace() as $frame) {
        if (str_starts_with($frame['class'] ?? '', 'OnApp\\Provisioning')) {
            var_dump($frame['args'] ?? null);
        }
    }
}
$text = ob_get_clean();
echo count($errors), ' errors, ', strlen($text) > 5000 ? 'dumped' : 'hardly dumped', "\n";
foreach ($secrets as $number => $secret) {
    echo "secret $number ", json_encode(str_contains($text, $secret)), "\n";
}
echo "-- cycles are collected\n";
$holder = new stdClass();
$holder->machines = new Machines($panel, $journal, ['progress' => static fn () => $holder]);
$seen = WeakReference::create($holder->machines);
unset($holder, $object, $errors, $error, $frame);
gc_collect_cycles();
var_dump($seen->get());
?>
===DONE===
--EXPECT--
OnApp\Provisioning\Panel
   Error: Trying to clone an uncloneable object of class OnApp\Provisioning\Panel
   Exception: Serialization of 'OnApp\Provisioning\Panel' is not allowed
   Exception: Unserialization of 'OnApp\Provisioning\Panel' is not allowed
   ReflectionException: Class OnApp\Provisioning\Panel is an internal class marked as final that cannot be instantiated without invoking its constructor
   Error: Cannot call the constructor of OnApp\Provisioning\Panel again
OnApp\Provisioning\Users
   Error: Trying to clone an uncloneable object of class OnApp\Provisioning\Users
   Exception: Serialization of 'OnApp\Provisioning\Users' is not allowed
   Exception: Unserialization of 'OnApp\Provisioning\Users' is not allowed
   ReflectionException: Class OnApp\Provisioning\Users is an internal class marked as final that cannot be instantiated without invoking its constructor
   Error: Cannot call the constructor of OnApp\Provisioning\Users again
OnApp\Provisioning\Machines
   Error: Trying to clone an uncloneable object of class OnApp\Provisioning\Machines
   Exception: Serialization of 'OnApp\Provisioning\Machines' is not allowed
   Exception: Unserialization of 'OnApp\Provisioning\Machines' is not allowed
   ReflectionException: Class OnApp\Provisioning\Machines is an internal class marked as final that cannot be instantiated without invoking its constructor
   Error: Cannot call the constructor of OnApp\Provisioning\Machines again
-- secrets
8 errors, dumped
secret 0 false
secret 1 false
secret 2 false
-- cycles are collected
NULL
===DONE===
