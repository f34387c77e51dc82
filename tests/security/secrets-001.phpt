--TEST--
Security: passwords and keys appear in no dump, message, trace or log
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

ini_set('zend.exception_ignore_args', '0');
$server = ScriptedServer::start();
$server->ok('{"version":"6.0.0"}');
$password = 'hunter2-' . bin2hex(random_bytes(4));
$factory = new OnApp_Factory($server->url, 'admin', $password);
$factory->setOption('client_key_password', "key-$password");
$lines = [];
$factory->setLogger(function (...$arguments) use (&$lines): void {
    $lines[] = print_r($arguments, true);
});
$basic = base64_encode("admin:$password");

function clean(string $what, string $text): void
{
    global $password, $basic;
    foreach ([$password, $basic] as $secret) {
        if (str_contains($text, $secret)) {
            echo "$what shows a secret:\n$text\n";
        }
    }
}
function dumps(mixed $value): string
{
    ob_start();
    var_dump($value);
    print_r($value);

    return ob_get_clean();
}
$vm = $factory->factory('VirtualMachine', true);
$vm->_id = 1;
$vm->_initial_root_password = $password;
$vm->initial_root_password_encryption_key = $password;
$user = $factory->factory('User', true);
$user->_password = $password;
$user->password_confirmation = $password;
$user->_login = 'x';
$user->_email = 'e';
$user->_first_name = 'f';
clean('factory', dumps($factory));
clean('handle', dumps($factory->_ch) . var_export($factory->_ch, true));
clean('machine', dumps($vm));
clean('user', dumps($user));
clean('array of objects', dumps([$vm, ['x' => $user]]));

// Every way a request can end.
ini_set('onapp.retries', '1');
ini_set('onapp.retry_delay', '0.01');
$server->answer(422, '{"errors":["no"]}')->answer(503, '')->answer(401, '')->ok(json_encode(['virtual_machine' => ['id' => 1, 'initial_root_password' => $password]]))
    ->ok(json_encode(['virtual_machine' => ['id' => 1, 'initial_root_password' => $password]]));
$user->save();
clean('logs', $user->logs() . $factory->logs());
$vm->getList();
$vm->viewDecryptedPassword($password);
clean('logs', $vm->logs() . dumps($vm) . dumps($vm->logger));
$vm->load(1);
check('value is there', $password, $vm->_obj->_initial_root_password);
clean('loaded', dumps($vm->_obj));
clean('logs', $vm->logs());
clean('logger', implode("\n", $lines));
check('logged', true, count($lines) >= 4);

// Exceptions: message, trace, dump, previous ones.
$factory->setOption('throw_exceptions', true);
$vm = $factory->factory('VirtualMachine', true);
$vm->_id = 1;
$calls = [
    'connect' => fn () => new OnApp_Factory('http://127.0.0.1:1', 'admin', $password),
    'auth' => function () use ($password, $factory) { $f = clone $factory; $f->auth('http://127.0.0.1:1', 'admin', $password); },
    'address' => fn () => new OnApp_Factory("http://admin:$password@panel.invalid", 'admin', $password),
    'decrypt' => fn () => $vm->viewDecryptedPassword($password),
    'ova' => fn () => $vm->addVsFromOvaTemplate(1, 'l', 'h', 'd', $password, $password),
    'load' => fn () => $vm->load(5),
];
ini_set('onapp.throw_exceptions', '1');
$server->always(404, '{"errors":["gone"]}');
foreach ($calls as $what => $call) {
    $thrown = thrown($call);
    check("$what throws", true, $thrown instanceof OnApp\Exception\Exception);
    if ($thrown !== null) {
        clean("$what: message", $thrown->getMessage());
        $trace = '';
        foreach ($thrown->getTrace() as $frame) {
            // What this file passes to its own closures is not the extension's.
            if (isset($frame['class']) && str_starts_with($frame['class'], 'OnApp') && $what !== 'address') {
                $trace .= print_r($frame['args'] ?? [], true);
            }
        }
        clean("$what: trace", $trace);
    }
}

// The handle keeps its credentials for itself.
check('handle', ['admin', []], [$factory->_ch->getUsername(), get_object_vars($factory->_ch)]);
check('no handle of one\'s own', 'Error', get_class(thrown(fn () => new OnApp\Connection())));
check('no copy', 'Error', get_class(thrown(fn () => clone $factory->_ch)));
?>
===DONE===
--EXPECT--
===DONE===
