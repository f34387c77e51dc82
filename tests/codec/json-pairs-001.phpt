--TEST--
JSON: characters beyond U+FFFF that come as escaped pairs are read right, also in values that json-c reads
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

/* U+1DD1E is one of those whose second half, DD1E, json-c takes for one without a first. */
$pairs = ['\ud83d\ude00' => "\u{1F600}", '\ud837\udd1e' => "\u{1DD1E}", '\uD834\uDD1E' => "\u{1D11E}", '\udbff\udfff' => "\u{10FFFF}",
    '\ud800\udc00' => "\u{10000}"];
[$server, $factory] = connected('6.0.0');
$texts = $expected = [];
foreach ($pairs as $escaped => $character) {
    $texts[] = "a\\\\\\\"$escaped$escaped\\n\\\\ud83d\\/z";
    $expected[] = "a\\\"$character$character\n\\ud83d/z";
}
$list = implode('","', $texts);
$server->always(200, "{\"user\":{\"id\":12345678901234567890123,\"login\":\"$texts[1]\",\"infoboxes\":{\"$texts[1]\":[\"$list\"]},"
    . "\"roles\":[{\"role\":{\"id\":1,\"label\":\"$texts[2]\"}},{\"role\":{\"label\":\"$texts[3]\"}}]}}");
$user = $factory->factory('User')->load(1);
check('a text', $expected[1], $user->_login);
check('an array', [$expected[1] => $expected], (array) $user->_infoboxes);
check('objects', [$expected[2], $expected[3]], [$user->_roles[0]->_label, $user->_roles[1]->_label]);
?>
===DONE===
--EXPECT--
===DONE===
