--TEST--
Requests: headers, lengths and bodies on the wire; nothing is left over from one to the next
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

class OnApp_Raw extends OnApp_Role
{
    public function get($data = null)
    {
        return $this->sendGet('load', $data);
    }
}
[$server, $factory] = connected('6.0.0');
$server->always(200, '{"role":{"id":1}}');
$raw = $factory->factory('Raw');
$raw->_id = 1;
$send = ['GET' => $raw->get(...), 'POST' => fn ($d = null) => $raw->sendPost('load', $d), 'PUT' => fn ($d = null) => $raw->sendPut('load', $d),
    'DELETE' => fn ($d = null) => $raw->sendDelete('load', $d), 'PATCH' => fn ($d = null) => $raw->sendPatch('load', $d)];
$data = ['root' => 'role', 'data' => ['label' => 'x']];
foreach ($send as $with => $first) {
    foreach ($send as $without => $second) {
        $first($data);
        $second();
        [$one, $two] = $server->requests();
        check("$with with body", [$with, '{"role":{"label":"x"}}', '22', null],
            [$one->method, $one->body, $one->header('content-length'), $one->header('transfer-encoding')]);
        check("$without after $with", [$without, '', null], [$two->method, $two->body, $two->header('transfer-encoding')]);
        check("$without after $with: length", true, in_array($two->header('content-length'), ['0', null], true)
            && ($without !== 'POST' || $two->header('content-length') === '0'));
        check("$without after $with: one connection", true, $one->connection === $two->connection);
        foreach ([$one, $two] as $request) {
            check("$with, $without: headers", ['application/json', 'application/json', null],
                [$request->header('accept'), $request->header('content-type'), $request->header('expect')]);
        }
    }
}
$raw->sendPost('load', '');
[$empty] = $server->requests();
check('an empty text is a body', '0', $empty->header('content-length'));

// A machine's purge and a user's suspend, as it was seen to go wrong.
$vm = $factory->factory('VirtualMachine');
$vm->_id = 3;
$vm->purge('/a');
$user = $factory->factory('User');
$user->_id = 1;
$user->suspend();
check('purge, then suspend', 'POST /virtual_machines/3/purge.json {"purge_paths":["\/a"]} | POST /users/1/suspend.json', $server->lines());

// A long body, and one with every byte that JSON may hold.
$long = str_repeat("\u{1F600}ä\n\"\\/", 30000);
$raw->sendPut('load', ['root' => 'r', 'data' => ['text' => $long]]);
[$request] = $server->requests();
check('long body', [true, null], [json_decode($request->body, true)['r']['text'] === $long, $request->header('expect')]);

// The content option is what both headers say; a line break in it is no new header.
$raw->setOption('content', 'application/vnd.panel+json');
$raw->get();
[$request] = $server->requests();
check('content', ['application/vnd.panel+json', 'application/vnd.panel+json'], [$request->header('accept'), $request->header('content-type')]);
$raw->setOption('content', "application/json\r\nX-Evil: 1");
check('line break', 'OnApp\Exception\InvalidArgumentException', get_class(thrown(fn () => $raw->get())));
check('nothing sent', '', $server->lines());

// The last answer.
$raw->setOption('content', 'application/json');
$server->answer(200, '{"role":{"id":1}}', ['headers' => ['X-Total' => '7', 'X-Name' => 'Zoë', 'X-Two' => ['a', 'b']]]);
$raw->get();
$response = $raw->getResponse();
check('response', ['response_body', 'info', 'headers'], array_keys($response));
check('parts', ['{"role":{"id":1}}', 200, 'application/json; charset=utf-8', "$server->url/roles/1.json"],
    [$response['response_body'], $response['info']['http_code'], $response['info']['content_type'], $response['info']['url']]);
check('header', ['7', '7', 'Zoë', ''], [$raw->getHeader('X-Total'), $raw->getHeader('x-total'), $raw->getHeader('X-Name'), $raw->getHeader('X-None')]);
check('no regular expression', '', $raw->getHeader('X-.*'));
check('all headers', true, str_contains($raw->getHeader(), "X-Total: 7\r\n"));
check('none yet', [null, ''], [$factory->factory('Role')->getResponse(), $factory->factory('Role')->getHeader()]);
?>
===DONE===
--EXPECT--
===DONE===
