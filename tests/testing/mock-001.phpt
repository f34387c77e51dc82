--TEST--
Mock: login, lists, save and delete without a network, and what was asked for
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\MockTransport;

$mock = new MockTransport();
$panel = $mock->connect('6.0');
check('logged in', [true, '6.0', 6.0], [$panel->isAuthenticate(), $panel->getAPIVersionText(), $panel->_version]);
check('the login is not the test\'s', [[], null, 0], [$mock->requests(), $mock->lastRequest(), count($mock)]);

// One of each operation.
$machine = static fn (int $id): array => ['virtual_machine' => ['id' => $id, 'label' => "m$id", 'memory' => 1024]];
$mock->answer([$machine(1), $machine(2)], for: 'GET /virtual_machines', headers: ['X-Total' => 2])
    ->answer($machine(2), for: 'GET /virtual_machines/2')
    ->answer(null, 204, for: 'PUT /virtual_machines/2')
    ->answer('', 204, for: 'DELETE /virtual_machines/2');
check('queued', 4, count($mock));
$list = $panel->factory('VirtualMachine')->getList(null, ['period' => ['a b', 'c']]);
check('list', ['m1', 'm2'], array_map(static fn ($one) => $one->_label, $list));
$one = $list[1];
$one->load(2);
$one->_memory = 2048;
$one->save();
check('saved', null, $one->getErrorsAsArray());
$one->delete();
check('deleted', true, $one->isDelete());
$mock->assertAllUsed();
check('lines', [
    'GET /virtual_machines?period[0]=a+b&period[1]=c', 'GET /virtual_machines/2', 'PUT /virtual_machines/2',
    'DELETE /virtual_machines/2',
], array_map(static fn ($request) => rawurldecode((string) $request), $mock->requests()));

// A request, in full.
[$first, , $put] = $mock->requests();
check('method, path', ['GET', '/virtual_machines'], [$first->method, $first->path]);
check('url', 'https://panel.example/virtual_machines.json?period[0]=a+b&period[1]=c', rawurldecode($first->url));
check('query', ['period' => ['a b', 'c']], $first->query);
check('no body', ['', null], [$first->body, $first->json()]);
check('user', 'admin', $first->username);
check('headers', ['Accept' => 'application/json', 'Content-Type' => 'application/json', 'Authorization' => '***'], $first->headers);
check('body', 2048, $put->json()['virtual_machine']['memory']);
check('no secret anywhere', false, str_contains(print_r($mock, true) . print_r($mock->requests(), true) . serialize($put->headers), 'secret'));
check('constant', 'Error', get_class(thrown(function () use ($put): void {
    $put->body = 'x';
})));

// The answer looks as it does over the network.
check('header', '2', (static function () use ($mock, $panel): string {
    $mock->answer([], headers: ['X-Total' => 2]);
    $panel->factory('User')->getList();
    $users = $panel->factory('User');
    $mock->answer([], headers: ['X-Total' => 2]);
    $users->getList();

    return $users->getHeader('X-Total');
})());

// Errors, in both modes.
$role = $panel->factory('Role');
$mock->answer(['errors' => ['label' => ["is taken"]]], 422);
$role->_label = 'x';
$role->save();
check('errors', [['label' => ["is taken"]], 'validation'], [$role->getErrorsAsArray(), $role->getErrorKind()]);
$role->setOption('throw_exceptions', true);
$mock->answer(['errors' => ['Resource not found']], 404)->answer('<html>', 200);
check('thrown', 'OnApp\Exception\NotFoundException', get_class(thrown(static fn () => $role->load(9))));
check('unreadable', 'OnApp\Exception\DecodeException', get_class(thrown(static fn () => $role->load(9))));

// XML, with bodies as texts.
$xml = $mock->connect('6.0');
$xml->setOptions(['data_type' => 'xml', 'content' => 'application/xml']);
$mock->answer('<role><id type="integer">3</id><label>x</label></role>', for: 'GET /roles/3');
$role = $xml->factory('Role');
check('xml', '3', $role->load(3)->_id);
check('xml type', 'application/xml; charset=utf-8', $role->getHeader('content-type'));
check('xml url', 'https://panel.example/roles/3.xml', $mock->lastRequest()->url);

// A body that is made of the request.
$mock->answer(static function (OnApp\Testing\Request $request): array {
    return ['role' => ['id' => 77] + $request->json()['role']];
}, 201, for: 'POST /roles')->answer(['role' => ['id' => 77, 'label' => 'made']], for: 'GET /roles/77');
$role = $panel->factory('Role');
$role->_label = 'made';
$role->_identifier = 'm';
$role->save();
check('made of the request', [77, 'made'], [$role->_obj->_id, $role->_obj->_label]);

// What is thrown there, is thrown to the caller; the connection is closed to it, and open again afterwards.
$inner = null;
$mock->answer(static function () use ($panel, &$inner): never {
    $inner = thrown(static fn () => $panel->factory('Role')->load(1));
    throw new DomainException('from the test');
})->answer(static fn (): mixed => NAN)->answer(['role' => ['id' => 5]]);
check('thrown', 'DomainException: from the test', outcome(static fn () => $panel->factory('Role')->load(1)));
check('inner', 'OnApp\Exception\InvalidArgumentException', get_class($inner));
check('no JSON', 'JsonException', get_class(thrown(static fn () => $panel->factory('Role')->load(1))));
check('open again', 5, $panel->factory('Role')->load(5)->_id);

// Connected as the test wants it.
$other = $mock->connect('2.3', 'http://10.0.0.1:8080/cp', 'me', 'pass');
$mock->reset()->answer(['role' => ['id' => 5]], for: '/cp/roles/5');
check('own address', 5, $other->factory('Role')->load(5)->_id);
check('own name', ['http://10.0.0.1:8080/cp/roles/5.json', 'me'], [$mock->lastRequest()->url, $mock->lastRequest()->username]);
check('one', 1, count($mock->requests()));
?>
===DONE===
--EXPECT--
===DONE===
