--TEST--
Operations: single actions, every status in JSON and XML
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

/** sendGet() is protected in the client, and stays so. */
class OnApp_Actor extends OnApp_VirtualMachine
{
    public function act(string $method, mixed $data = null, mixed $query = null)
    {
        return match ($method) {
            'GET' => $this->sendGet('status', $data, $query),
            'POST' => $this->sendPost('reboot', $data),
            'PUT' => $this->sendPut('fqdn', $data, $query),
            'DELETE' => $this->sendDelete('suspend', $data, $query),
            'PATCH' => $this->sendPatch('fqdn', $data),
        };
    }
}

ini_set('onapp.retries', '0');
$paths = ['GET' => 'status', 'POST' => 'reboot', 'PUT' => 'fqdn', 'DELETE' => 'suspend', 'PATCH' => 'fqdn'];
$one = ['json' => '{"virtual_machine":{"id":1,"label":"x"}}',
    'xml' => '<virtual_machine><id type="integer">1</id><label>x</label></virtual_machine>'];
$list = ['json' => '[{"virtual_machine":{"id":1}},{"virtual_machine":{"id":2}}]',
    'xml' => '<virtual_machines type="array"><virtual_machine><id>1</id></virtual_machine>'
        . '<virtual_machine><id>2</id></virtual_machine></virtual_machines>'];
$error = ['json' => '{"errors":["bad"]}', 'xml' => '<errors><error>bad</error></errors>'];
foreach (['json' => connected('6.0.0'), 'xml' => connected_xml('6.0.0')] as $format => [$server, $factory]) {
    $vm = $factory->factory('Actor');
    $send = function (string $method, int $status, string $body) use ($vm, $server, $format) {
        $vm->_id = 1;
        $vm->_obj = 'old';
        $server->answer($status, $body, ['headers' => ['Content-Type' => "application/$format; charset=utf-8"]]);

        return $vm->act($method);
    };
    $state = static fn () => [$vm->_obj, $vm->error, $vm->getErrorKind()];
    foreach ($paths as $method => $path) {
        foreach ([200, 201] as $status) {
            $what = "$format $method $status";
            $result = $send($method, $status, $one[$format]);
            check("$what: object", ['OnApp_Actor', 'x', true, null], [get_class($result), $result->_label, $result === $vm->_obj, $vm->error]);
            check("$what: request", "$method /virtual_machines/1/$path.$format", $server->lines());
            check("$what: list", 2, count($send($method, $status, $list[$format])));
            $server->requests();
        }
        if ($format === 'json') {
            check("$format $method {}", [[], [[], null, null]], [$send($method, 200, '{}'), $state()]);
        }
        foreach ([202, 203, 206] as $status) {
            check("$format $method $status", [null, [null, ["Bad response ( code => $status )"], null]],
                [$send($method, $status, $one[$format]), $state()]);
        }
        foreach ([302 => 'redirect', 400 => 'bad-request'] as $status => $kind) {
            check("$format $method $status", [null, [null, ["Bad response ( code => $status )"], $kind]],
                [$send($method, $status, ''), $state()]);
        }
        foreach ([404 => 'not-found', 422 => 'validation', 401 => 'authentication', 403 => 'permission', 409 => 'bad-request',
            429 => 'unavailable', 502 => 'server', 503 => 'unavailable'] as $status => $kind) {
            check("$format $method $status with errors", [false, ['bad'], ['bad'], $kind],
                [$send($method, $status, $error[$format]), $vm->_obj->errors, $vm->error, $vm->getErrorKind()]);
            check("$format $method $status without", [false, ["Bad response ( code => $status )"], $kind],
                [$send($method, $status, ''), $vm->error, $vm->getErrorKind()]);
        }
        check("$format $method 500", [false, ["We're sorry, but something went wrong."], 'server'],
            [$send($method, 500, $error[$format]), $vm->error, $vm->getErrorKind()]);
        foreach ([200 => '', 204 => ''] as $status => $body) {
            $result = $send($method, $status, $body);
            $what = "$format $method $status empty";
            if ($method === 'PUT' || $method === 'DELETE') {
                check($what, $format === 'json' ? [] : true, $format === 'json' ? $result : $result instanceof OnApp_Actor && $result->toArray() === []);
                check("$what: error", null, $vm->error);
            } else {
                check($what, [null, null], [$result, $vm->_obj]);
                check("$what: error", $status === 204 || $method !== 'GET' ? null : 'decode', $vm->getErrorKind());
            }
        }
        check("$format $method unreadable", [false, null, 'decode'], [$send($method, 200, 'neither'), $vm->_obj, $vm->getErrorKind()]);
        $server->requests();
    }
    // Data: root and data, another array, a text, nothing.
    foreach (['POST', 'PUT', 'DELETE', 'PATCH', 'GET'] as $method) {
        $server->answer(204)->answer(204)->answer(204)->answer(204);
        foreach ([['root' => 'r', 'data' => ['a' => 1]], ['root' => 'tmp_holder', 'data' => ['a' => 1]], 'text=1', null] as $data) {
            $vm->_id = 1;
            $vm->act($method, $data);
        }
        $bodies = array_map(fn ($request) => trim(preg_replace('/^<\?xml[^>]*\?>\n/', '', $request->body)), $server->requests());
        check("$format $method bodies", $format === 'json' ? ['{"r":{"a":1}}', '{"a":1}', 'text=1', '']
            : ['<r><a>1</a></r>', '<a>1</a>', 'text=1', ''], array_map(fn ($b) => preg_replace('/>\s+</', '><', $b), $bodies));
    }
}

// No answer at all: null and an error.
$server->raw('');
$vm->_id = 1;
check('dropped', [null, 'connect'], [$vm->act('POST'), $vm->getErrorKind()]);
?>
===DONE===
--EXPECT--
===DONE===
