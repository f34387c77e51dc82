--TEST--
Connecting: address forms, credentials, options of the factory and of the objects it makes
--INI--
onapp.version_ttl=0
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->always(200, '{"version":"6.0.0"}');
foreach (['' => '/version.json', '/' => '/version.json', '//' => '/version.json', '/api' => '/api/version.json',
    '/api/' => '/api/version.json'] as $suffix => $target) {
    new OnApp_Factory($server->url . $suffix, 'admin', 'pass');
    check("suffix '$suffix'", "GET $target", $server->lines());
}
$factory = new OnApp_Factory(substr($server->url, 7), 'admin', 'pass');
check('no scheme', 'GET /version.json', $server->lines());

// A password may hold colons and non-ASCII text; a user may be an e-mail address.
$factory = new OnApp_Factory($server->url, 'a@b.example', "p:a:ß s");
[$request] = $server->requests();
check('credentials', 'Basic ' . base64_encode("a@b.example:p:a:ß s"), $request->header('authorization'));
check('accept', 'application/json', $request->header('accept'));
check('content type', 'application/json', $request->header('content-type'));

$object = $factory->factory('User', true);
check('class', 'OnApp_User', get_class($object));
check('flag is not copied', false, $object->isAuthenticate());
check('version', 6.0, $object->_version);
check('version methods', [6.0, 6.0, '6.0.0'], [$object->getAPIVersion(), $object->_apiVersion(), $object->getAPIVersionText()]);
check('debug', true, $object->logger->_debug);
check('debug option is copied over', false, $object->options['debug_mode']);
check('own log', false, $object->logger === $factory->logger);
check('shared handle', true, $object->_ch === $factory->_ch);
check('url', $server->url, $object->options['url']);
check('class name', 'OnApp_User', $object->getClassName());
check('any case', 'OnApp_VirtualMachine', get_class($factory->factory('virtualmachine')));
check('alias', 'OnApp_VirtualMachine_Backup', get_class(new OnApp\VirtualMachine\Backup()));
check('unknown', 'Error: Class "OnApp_Nothing" not found', outcome(fn () => $factory->factory('Nothing')));
check('no API class', 'Error: Class "OnApp_Helper_Logger" is no API class', outcome(fn () => $factory->factory('Helper_Logger')));

// Defaults, one option, several, and back.
$bare = new OnApp_User();
$defaults = ['proxy' => '', 'url' => '', 'charset' => 'charset=utf-8', 'data_type' => 'json',
    'content' => 'application/json', 'debug_mode' => false];
check('defaults', $defaults, $bare->options);
$bare->setOption('url', 'http://x');
$bare->setOptions(['proxy' => 'p', 'mine' => 1]);
check('set', ['proxy' => 'p', 'url' => 'http://x'] + $defaults + ['mine' => 1], array_merge(['proxy' => '', 'url' => ''], $bare->options));
$bare->resetOptions();
check('reset', $defaults, $bare->options);
check('others keep theirs', $server->url, $object->options['url']);
check('no version', [null, null, null], [$bare->_version, $bare->getAPIVersion(), $bare->getClassFields()]);
check('not attached', 'OnApp\Exception\NotConnectedException', get_class(thrown(fn () => $bare->getList())));

// A changed address takes effect at once, with the same credentials.
$other = ScriptedServer::start();
$other->ok('[]');
$object->setOption('url', $other->url);
check('list', [], $object->getList());
[$request] = $other->requests();
check('same credentials', 'Basic ' . base64_encode("a@b.example:p:a:ß s"), $request->header('authorization'));

// auth() on any object sets the flag on it and on what it loads.
$server->always(200, '{"user":{"id":1}}')->ok('{"version":"5.0.0"}');
$user = new OnApp_User();
$user->auth($server->url, 'u', 'p');
check('auth on an object', [true, 5.0], [$user->isAuthenticate(), $user->_version]);
check('inherited', true, $user->load(1)->isAuthenticate());
$user->close_curl();
check('closed', 'OnApp\Exception\NotConnectedException', get_class(thrown(fn () => $user->load(1))));
?>
===DONE===
--EXPECT--
===DONE===
