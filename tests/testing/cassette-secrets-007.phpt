--TEST--
Cassette: the password in every way of writing it, and the host of the panel, are not recorded
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\Cassette;

$file = sys_get_temp_dir() . '/cassette-secrets-' . getmypid() . '.json';
register_shutdown_function(static fn () => unlink($file));
$login = 'admin@example.com';
$password = "pä&ss \"+/<w>'%41\\ \u{1F511}";
$codes = [];
foreach (preg_split('//u', $password, -1, PREG_SPLIT_NO_EMPTY) as $one) {
    $codes[] = match (strlen($one)) {
        1 => ord($one),
        2 => (ord($one[0]) & 31) << 6 | ord($one[1]) & 63,
        4 => (ord($one[0]) & 7) << 18 | (ord($one[1]) & 63) << 12 | (ord($one[2]) & 63) << 6 | ord($one[3]) & 63,
    };
}
$server = ScriptedServer::start();
$server->ok('{"version":"6.0.0"}');
$panel = new OnApp_Factory($server->url, $login, $password);
$ways = [
    'as it is' => $password,
    'URL' => rawurlencode($password),
    'form' => urlencode($password),
    'lower case' => preg_replace_callback('/%../', static fn ($hit) => strtolower($hit[0]), rawurlencode($password)),
    'XML' => htmlspecialchars($password, ENT_QUOTES | ENT_XML1),
    'XML with numbers' => implode('', array_map(static fn ($one) => "&#$one;", $codes)),
    'XML with hexadecimal numbers' => implode('', array_map(static fn ($one) => sprintf('&#x%X;', $one), $codes)),
    'JSON' => trim(json_encode($password), '"'),
    'JSON with UTF-8' => trim(json_encode($password, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), '"'),
    'JSON with numbers' => trim(json_encode($password, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_QUOT | JSON_HEX_APOS), '"'),
    'basic' => base64_encode("$login:$password"),
    'basic in a URL' => rawurlencode(base64_encode("$login:$password")),
    'basic for URLs' => rtrim(strtr(base64_encode("$login:$password"), '+/', '-_'), '='),
    'base64' => base64_encode($password),
];
$record = static function (string $body, array $options = [], array $arguments = []) use ($panel, $server, $file): array {
    $cassette = (new Cassette($file, Cassette::RECORD))->install($panel);
    $server->answer(200, $body, $options);
    $panel->factory('Role')->getList(null, $arguments);
    $cassette->uninstall($panel);

    return json_decode(file_get_contents($file), true, 64, JSON_THROW_ON_ERROR)['exchanges'][0];
};
foreach ($ways as $way => $written) {
    $json = json_encode([['role' => ['id' => 1, 'label' => "a $written b", 'k' => ['x', $written, "$written "]]]]);
    check("JSON, $way", ['id' => 1, 'label' => '***', 'k' => ['x', '***', '***']], $record($json)['answer']['json'][0]['role']);
    check("text, $way", 'before *** behind', preg_replace('/\*\*\*(=|%3D)+/', '***', $record("before $written behind")['answer']['text']));
    $headers = $record('[]', ['headers' => ['X-Said' => "before $written behind"]])['answer']['headers'];
    check("header, $way", ['X-Said: before *** behind'], preg_replace('/\*\*\*(=|%3D)+/', '***', array_values(preg_grep('/^X-Said/', $headers))));
    check("argument, $way", '/roles.json?q=***', preg_replace('/\*\*\*(=|%3D)+$/', '***', $record('[]', [], ['q' => $written])['request']['target']));
}
check('names', [['***' => 1]], $record(json_encode([[$password => 1]]))['answer']['json']);
check('bytes', 'before *** behind ' . "\xff", base64_decode($record("before $password behind \xff")['answer']['base64']));
check('others', [['a' => '%70assword', 'b' => 'p&amp;', 'c' => base64_encode('admin@example.com:another')]],
    $record(json_encode([['a' => '%70assword', 'b' => 'p&amp;', 'c' => base64_encode('admin@example.com:another')]]))['answer']['json']);
check('broken ways of writing', '% %4 %zz & &# &#x; &#9 &amp \\ \\u \\u12 \\', $record('% %4 %zz & &# &#x; &#9 &amp \\ \\u \\u12 \\')['answer']['text']);

// The host, wherever an answer or a failure names it; not where it is part of another word.
$port = parse_url($server->url, PHP_URL_PORT);
$seen = $record('[{"a":"http:\/\/127.0.0.1:' . $port . '\/x","b":"127.0.0.1","c":"127.0.0.10, 1127.0.0.1, a.127.0.0.1, 127.0.0.1.b","d":"of 127.0.0.1."}]',
    ['headers' => ['Location' => "$server->url/roles/5"]], ['back' => "$server->url/x"]);
check('JSON', ['a' => "http://***:$port/x", 'b' => '***', 'c' => '127.0.0.10, 1127.0.0.1, a.127.0.0.1, 127.0.0.1.b', 'd' => 'of ***.'], $seen['answer']['json'][0]);
check('header', ["Location: http://***:$port/roles/5"], array_values(preg_grep('/^Location/', $seen['answer']['headers'])));
check('argument', "/roles.json?back=http%3A%2F%2F***%3A$port%2Fx", $seen['request']['target']);
$other = static function (string $url) use ($panel, $file): string {
    $cassette = (new Cassette($file, Cassette::RECORD))->install($panel);
    $role = $panel->factory('Role');
    $role->setOptions(['url' => $url, 'retries' => 0]);
    $role->load(1);
    $said = [$role->getErrorsAsString(), file_exists($file) ? 1 : 0];
    $cassette->uninstall($panel);
    check("$url: the caller is told", true, str_contains($said[0], parse_url($url, PHP_URL_HOST)));

    return json_decode(file_get_contents($file), true)['exchanges'][0]['failure']['message'];
};
$message = $other('http://127.0.0.1:1');
check('refused', [false, true], [str_contains($message, '127.0.0.1'), str_contains($message, '***')]);
$message = $other('http://no-such-host.invalid');
check('not found', [false, true], [str_contains($message, 'no-such-host'), str_contains($message, '***')]);
$message = $other('http://localhost:1');
check('a name without a dot', [false, true], [str_contains($message, 'localhost'), str_contains($message, '***')]);
$cassette = (new Cassette($file, Cassette::RECORD))->install($panel);
$role = $panel->factory('Role');
$role->setOption('url', "http://localhost:$port");
$server->answer(200, '[{"a":"localhost","b":"see http://localhost/x","c":"http://localhosts/"}]');
$role->getList();
$cassette->uninstall($panel);
check('only in a URL', ['a' => 'localhost', 'b' => 'see http://***/x', 'c' => 'http://localhosts/'],
    json_decode(file_get_contents($file), true)['exchanges'][0]['answer']['json'][0]);
?>
===DONE===
--EXPECT--
===DONE===
