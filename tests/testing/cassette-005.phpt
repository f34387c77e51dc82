--TEST--
Cassette: what a panel said is recorded without secrets and played back without the panel
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\Cassette;
use OnApp\Testing\UnexpectedRequestException;
use OnApp\Testing\UnusedAnswerException;

$folder = sys_get_temp_dir() . '/cassette-' . getmypid();
mkdir($folder);
register_shutdown_function(static function () use ($folder): void {
    array_map(unlink(...), [...glob("$folder/*") ?: [], ...glob("$folder/.[!.]*") ?: []]);
    rmdir($folder);
});
$file = "$folder/panel.json";

/** What the code under test does; the same while recording and playing back. */
$scenario = static function (string $url): array {
    $factory = new OnApp_Factory($url, 'admin@example.com', 'the-key-of-admin');
    $seen = [$factory->isAuthenticate(), $factory->getAPIVersionText()];
    $user = $factory->factory('User');
    $seen[] = array_map(static fn ($one) => [$one->_id, $one->_login, (string) $one->decimal('outstanding_amount')], $user->getList(null, ['page' => 2]));
    $seen[] = $user->getHeader('X-Total');
    $made = $factory->factory('User');
    [$made->_login, $made->_email, $made->_first_name, $made->_last_name, $made->_password] = ['new', 'n@example.com', 'N', 'N', 'pass-of-new'];
    $made->save();
    $seen[] = [$made->_obj->_id, $made->_obj->_first_name];
    $role = $factory->factory('Role');
    $role->setOption('retries', 1);
    $role->setOption('retry_delay', 0.01);
    $seen[] = [$role->load(404), $role->getErrorsAsArray(), $role->getErrorKind()];
    $seen[] = [$role->load(503), $role->getErrorKind()];
    $seen[] = [$role->load(1), $role->getErrorKind()];
    $seen[] = $role->load(7)->_label;
    $role->setOption('data_type', 'xml');
    $seen[] = $role->load(8)->_label;
    $seen[] = $role->load(9);
    $seen[] = $role->getErrorKind();
    $role->setOption('data_type', 'json');
    $seen[] = [$role->load(7)->_label, $role->load(7)->_label];

    return $seen;
};
$user = '{"user":{"id":%d,"login":"%s","first_name":"%s","outstanding_amount":%s,"api_key":"%s","password":null}}';
$server = ScriptedServer::start();
$script = static function () use ($server, $user): void {
    $server->answer(200, '{"version":"6.0.0"}', ['headers' => ['Set-Cookie' => 'session=abc-session', 'X-Request-Id' => 'r1']])
        ->answer(200, '[' . sprintf($user, 1, 'a', "\\u00e4\\/", '10.10', 'abc-key-1') . ', ' . sprintf($user, 2, 'b', '', '123456789012345678901234567890.50', 'abc-key-2') . ']',
            ['headers' => ['X-Total' => '2']])
        ->answer(201, sprintf($user, 3, 'new', 'said: the-key-of-admin', '0.0', 'abc-key-3'))
        ->answer(200, sprintf($user, 3, 'new', 'said: the-key-of-admin', '0.0', 'abc-key-3'))
        ->answer(404, '{"errors":["Resource not found"]}')
        ->answer(503, 'busy')->answer(503, 'busy')
        ->raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        ->answer(200, '{"role":{"id":7,"label":"first"}}')
        ->xml(200, "<role>\n <id>8</id><label>xml</label><api-key type=\"string\">abc-key-8</api-key><password nil=\"true\"/></role>")
        ->answer(200, "no \xff XML")
        ->answer(200, '{"role":{"id":7,"label":"second"}}')->answer(200, '{"role":{"id":7,"label":"third"}}');
};
$script();
$without = $scenario($server->url);
$server->requests();
check('over the network', [true, '6.0.0'], [$without[0], $without[1]]);
check('exact', [[1, 'a', '10.1'], [2, 'b', '123456789012345678901234567890.50']], $without[2]);
check('the end', ['second', 'third'], end($without));

$script();
$cassette = new Cassette($file);
check('records', [true, false], [$cassette->isRecording(), file_exists($file)]);
$cassette->install();
$recorded = $scenario($server->url);
check('seen while recording', $without, $recorded);
check('the panel was asked', 13, count($server->requests()));
check('nothing is written yet', false, file_exists($file));
check('exchanges', 12, count($cassette));
$cassette->assertAllUsed();
$cassette->uninstall();
check('one file', ['panel.json'], array_values(array_diff(scandir($folder), ['.', '..'])));

// The file.
$text = file_get_contents($file);
$data = json_decode($text, true, 64, JSON_THROW_ON_ERROR);
check('format', [1, 12], [$data['format'], count($data['exchanges'])]);
foreach (['abc-', 'the-key', 'pass-of-new', '127.0.0.1', 'admin@example.com', base64_encode('admin@example.com:the-key-of-admin')] as $secret) {
    check("no $secret", false, str_contains($text, $secret));
}
check('request', ['method' => 'GET', 'target' => '/users.json?page=2'], $data['exchanges'][1]['request']);
check('body of a request', ['login' => 'new', 'password' => '***'],
    array_intersect_key($data['exchanges'][2]['request']['json']['user'], ['login' => 1, 'password' => 1]));
check('headers', true, in_array('Set-Cookie: ***', $data['exchanges'][0]['answer']['headers'], true)
    && in_array('X-Request-Id: r1', $data['exchanges'][0]['answer']['headers'], true));
check('none of the transfer', [], preg_grep('/^(content-length|connection|transfer-encoding):/i', $data['exchanges'][0]['answer']['headers']));
check('digits', true, str_contains($text, '"outstanding_amount": 123456789012345678901234567890.50'));
check('as it was written', true, str_contains($text, '"first_name": "\u00e4\/"'));
check('nothing stays nothing', true, str_contains($text, '"password": null'));
check('key', 2, preg_match_all('/"outstanding_amount": [\d.]+,\s+"api_key": "\*\*\*",\s+"password": null\s+\}\s+\}(,|\s+\])/', $text));
check('text', "<role>\n <id>8</id><label>xml</label><api-key type=\"string\">***</api-key><password nil=\"true\"/></role>", $data['exchanges'][8]['answer']['text']);
check('bytes', "no \xff XML", base64_decode($data['exchanges'][9]['answer']['base64']));
check('tries are one', [503, 'busy'], [$data['exchanges'][5]['answer']['status'], $data['exchanges'][5]['answer']['text']]);
check('no answer', ['connect', true], [$data['exchanges'][6]['failure']['kind'], $data['exchanges'][6]['failure']['sent']]);

// Played back, against another address.
$server->stop();
$cassette = new Cassette($file);
check('plays', [false, 12], [$cassette->isRecording(), count($cassette)]);
$cassette->install();
$expected = $without;
$expected[4][1] = '***';
check('played', $expected, $scenario('https://elsewhere.example'));
$cassette->assertAllUsed();
check('all were asked for', 0, count($cassette));
check('not written again', [$text, 12], [file_get_contents($file), count((new Cassette($file, Cassette::REPLAY)))]);
$cassette->uninstall();

// Requests that are not on it, answers nobody asked for.
$message = static fn (callable $call): string => preg_replace('~ [^ ]*/cassette-\d+/~', ' ', outcome($call));
$cassette = (new Cassette($file, Cassette::REPLAY))->install();
$factory = new OnApp_Factory('https://elsewhere.example', 'a', 'b');
$role = $factory->factory('Role');
$first = UnexpectedRequestException::class . ': GET /roles/405.json is not on the cassette panel.json: the nearest of 12 is number 5, GET /roles/404.json. '
    . 'Record it again if the request is right';
check('another path', $first, $message(static fn () => $role->load(405)));
check('another method', true, str_contains($message(static function () use ($factory): void {
    $role = $factory->factory('Role');
    $role->_id = 404;
    $role->delete();
}), 'DELETE /roles/404.json is not on the cassette panel.json: the nearest of 12 is number 5, GET /roles/404.json. '));
$save = static function (string $first_name, string $password) use ($factory): OnApp_User {
    $made = $factory->factory('User');
    [$made->_login, $made->_email, $made->_first_name, $made->_last_name, $made->_password] = ['new', 'n@example.com', $first_name, 'N', $password];
    $made->save();

    return $made;
};
check('another body', true, str_contains($message(static fn () => $save('M', 'x')),
    'POST /users.json is not on the cassette panel.json: the nearest of 12 is number 3, POST /users.json, where the body differs at '
    . 'user.first_name: "N" was recorded, "M" is sent. '));
check('another password', 3, $save('N', 'any other')->_obj->_id);
check('no more', true, str_contains($message(static fn () => $save('N', 'x')), 'number 3, POST /users.json, which was asked for already. '));
check('at the end', $first, $message(static fn () => $cassette->assertAllUsed()));
$cassette = (new Cassette($file, Cassette::REPLAY))->install();
new OnApp_Factory('https://elsewhere.example', 'a', 'b');
foreach ([404, 503, 1, 7, 7, 7] as $id) {
    $role->load($id);
}
check('unused', UnusedAnswerException::class . ': Of the cassette panel.json nobody asked for: 2, GET /users.json?page=2; 3, POST /users.json; '
    . '4, GET /users/3.json; 9, GET /roles/8.xml; 10, GET /roles/9.xml', $message(static fn () => $cassette->assertAllUsed()));
$cassette->uninstall();
?>
===DONE===
--EXPECT--
===DONE===
