--TEST--
Lists: what is wrong anywhere in an answer is an error of the call, with class and byte
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected('6.0.0');
$good = '{"user":{"id":1,"login":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}';
$before = strlen("[$good,$good,");
$deep = str_repeat('[', 140) . str_repeat(']', 140);
// Body, and where it goes wrong behind the two good entries. The fault stands where names are the expected ones.
$json = [
    ['{"user":{"id":1,"login":"aaaaaaaaaaaaaaaaaa' . "\xff" . 'aaaa"}}', 43, 'not valid UTF-8'],
    ['{"user":{"id":1,"login":"aaa' . "\n" . 'aaa"}}', 28, 'control character in a string'],
    ['{"user":{"id":1,"login":"aaaaaaaaaaaaaaa\ud800"}}', 40, 'unpaired surrogate escape'],
    ['{"user":{"id":1,"login":"a\x"}}', 26, 'unknown escape in a string'],
    ['{"user":{"id":01,"login":"a"}}', 15, 'malformed number'],
    ['{"user":{"id":1,"login":tru}}', 27, 'unexpected character'],
    ['{"user":{"id":1 "login":"a"}}', 16, 'unexpected character'],
    ['{"user":{"id":1,"login","a"}}', 23, 'unexpected character'],
    ['{"user":{"id":1,"login":"a"}', 28, 'unexpected character'],
    ['{"user":{"id":1,"logim":"a"},}', 29, 'unexpected character'],
    ['{"user":{"id":1,"\u0000":"a"}}', 17, 'NUL in a name'],
    ['{"user":{"id":1,"login":' . $deep . '}}', 24 + 125, 'nested deeper than 128'],
];
foreach ($json as $number => [$entry, $place, $message]) {
    $users = $panel->factory('User');
    $server->answer(200, "[$good,$good,$entry]");
    check("json $number", false, $users->getList());
    check("json $number: errors", true, str_contains($users->getErrorsAsString(), "$message at byte " . $before + $place));
    $users->setOption('throw_exceptions', true);
    $server->answer(200, "[$good,$good,$entry]");
    $at = $before + $place;
    check("json $number: exception", 'OnApp\Exception\DecodeException: OnApp_User: the answer of the Control Panel cannot '
        . "be read as json (status 200, application/json; charset=utf-8): $message at byte $at", outcome($users->getList(...)));
    $server->requests();
}
foreach (['[', "[$good", "[$good,", "[$good]]", "[$good] x", substr("[$good]", 0, 40)] as $body) {
    $users = $panel->factory('User');
    $server->answer(200, $body);
    check($body, false, $users->getList());
}

$good = '<user><id type="integer">1</id><login>a</login></user>';
foreach ([
    "<users type=\"array\">$good<user><login>a</user></users>",
    "<users type=\"array\">$good<user><login>a &nbsp; b</login></user></users>",
    "<users type=\"array\">$good<user><login x=\"1\" x=\"2\">a</login></user></users>",
    "<users type=\"array\">$good<user><login>\xff</login></user></users>",
    "<users type=\"array\">$good<user><login>&#0;</login></user></users>",
    "<users type=\"array\">$good</users>$good",
    "<users type=\"array\">$good",
    '<!DOCTYPE users [<!ENTITY x "y">]>' . "<users>$good<user><login>&x;</login></user></users>",
    "<users>$good" . str_repeat('<a>', 140) . str_repeat('</a>', 140) . '</users>',
] as $number => $body) {
    $users = $panel->factory('User');
    $users->setOption('data_type', 'xml');
    $server->answer(200, $body);
    check("xml $number", false, $users->getList());
    $users->setOption('throw_exceptions', true);
    $server->answer(200, $body);
    check("xml $number", 1, preg_match('/^OnApp\\\\Exception\\\\DecodeException: OnApp_User: .* at byte \d+$/s',
        outcome($users->getList(...))));
    $server->requests();
}
?>
===DONE===
--EXPECT--
===DONE===
