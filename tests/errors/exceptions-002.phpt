--TEST--
Errors: with throw_exceptions every failure throws the class of its kind and says what the panel said
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Exception as E;

[$server, $factory] = connected('6.0.0');
ini_set('onapp.retries', '0');
$factory->setOption('throw_exceptions', true);
$role = $factory->factory('Role');
$calls = ['getList' => fn () => $role->getList(), 'load' => fn () => $role->load(5), 'edit' => function () use ($role) { $role->_id = 5; $role->_label = 'x'; $role->save(); },
    'create' => function () use ($factory) { $new = $factory->factory('Role'); $new->_label = 'x'; $new->save(); },
    'delete' => function () use ($role) { $role->_id = 5; $role->delete(); }, 'action' => function () use ($role) { $role->_id = 5; $role->sendPost('load'); }];
$rows = [
    [301, E\RedirectException::class, 'redirect', false], [400, E\BadRequestException::class, 'bad-request', false],
    [401, E\AuthenticationException::class, 'authentication', false], [402, E\BadRequestException::class, 'bad-request', false],
    [403, E\PermissionException::class, 'permission', false], [404, E\NotFoundException::class, 'not-found', false],
    [409, E\BadRequestException::class, 'bad-request', false], [410, E\BadRequestException::class, 'bad-request', false],
    [422, E\ValidationException::class, 'validation', false], [429, E\UnavailableException::class, 'unavailable', true],
    [500, E\ServerException::class, 'server', null], [502, E\ServerException::class, 'server', null], [503, E\UnavailableException::class, 'unavailable', true],
];
foreach ($rows as [$status, $class, $kind, $retryable]) {
    foreach ($calls as $name => $call) {
        $server->answer($status, '{"errors":["panel says"]}', ['headers' => ['X-Request-Id' => "id-$status"]]);
        $thrown = thrown($call);
        $what = "$name $status";
        check("$what: class", $class, $thrown ? get_class($thrown) : null);
        if (!$thrown instanceof E\HttpException) {
            continue;
        }
        check("$what: markers", [true, true], [$thrown instanceof E\Exception, $thrown instanceof RuntimeException]);
        check("$what: data", [$status, $status, "id-$status", $kind], [$thrown->getStatusCode(), $thrown->getCode(), $thrown->getRequestId(), $thrown->getKind()]);
        if ($retryable !== null) {
            check("$what: retryable", $retryable, $thrown->isRetryable());
        }
        $errors = $name === 'action' && $status === 500 ? ["We're sorry, but something went wrong."] : ['panel says'];
        check("$what: errors", $errors, $thrown->getErrors());
        check("$what: message", true, str_contains($thrown->getMessage(), $errors[0]));
    }
}
check('nothing is asked again', 0, $server->waiting());

// What single classes tell.
$server->answer(422, '{"errors":{"label":["is taken","is short"],"base":["no"]}}');
$thrown = thrown(fn () => $role->load(5));
check('fields', ['label' => ['is taken', 'is short'], 'base' => ['no']], $thrown->getFieldErrors());
$server->answer(422, '{"errors":["a","b"]}');
check('fields of a list', ['base' => ['a', 'b']], thrown(fn () => $role->load(5))->getFieldErrors());
foreach (['You need the permission virtual_machines.create to do so' => 'virtual_machines.create', 'disks.read.own' => 'disks.read.own',
    'no such word here. Really' => null, 'You do not have permission' => null] as $sentence => $permission) {
    $server->answer(403, json_encode(['errors' => [$sentence]]));
    check("permission in '$sentence'", $permission, thrown(fn () => $role->load(5))->getPermission());
}
foreach ([['30', 30.0], ['0', 0.0], ['soon', null], [null, null]] as [$after, $seconds]) {
    $server->answer(503, '', $after === null ? [] : ['headers' => ['Retry-After' => $after]]);
    check('retry after ' . shown($after), $seconds, thrown(fn () => $role->load(5))->getRetryAfter());
}
$server->answer(302, '', ['headers' => ['Location' => 'https://login.example/']]);
check('location', 'https://login.example/', thrown(fn () => $role->load(5))->getLocation());
foreach ([[200, ''], [200, '<html>'], [200, 'null']] as [$status, $body]) {
    $server->answer($status, $body);
    check("$status '$body'", E\DecodeException::class, get_class(thrown(fn () => $role->load(5))));
}

// Errors stay on the object as well, and a success clears them.
$server->answer(404, '{"errors":["gone"]}')->ok('{"role":{"id":5}}');
$thrown = thrown(fn () => $role->load(5));
check('both', [['gone'], 'not-found'], [$role->error, $role->getErrorKind()]);
$role->load(5);
check('cleared', null, $role->error);

// Transport. A kept connection that turns out to be dead is replaced once, hence two.
$server->raw('')->raw('');
$thrown = thrown(fn () => $role->getList());
check('dropped', [E\ConnectException::class, true], [get_class($thrown), $thrown instanceof E\TransportException]);
$server->raw('');
$role->_id = 5;
$thrown = thrown(fn () => $role->delete());
check('dropped after it was sent', true, $thrown->wasSent());
$server->answer(200, '{}', ['delay' => 20]);
$role->setOption('timeout', 0.2);
check('timeout', E\TimeoutException::class, get_class(thrown(fn () => $role->getList())));
$role->setOption('timeout', 10);
$role->setOption('max_response_size', 100);
$server->ok('[' . str_repeat(' ', 5000) . ']');
check('size', E\ResponseTooLargeException::class, get_class(thrown(fn () => $role->getList())));

// The option wins over the setting, and the other way round it does not.
ini_set('onapp.throw_exceptions', '1');
$quiet = connected()[1]->factory('Role');
$quiet->setOption('throw_exceptions', false);
check('option off', false, $quiet->load());
?>
===DONE===
--EXPECT--
===DONE===
