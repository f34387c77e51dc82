--TEST--
XML: what is said of a broken document is one line of UTF-8; an instruction before the root is no declaration
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected_xml('6.0.0');
$user = $factory->factory('User');
// libxml2 quotes fifty bytes of a section that does not end, wherever they end.
foreach (range(36, 50) as $length) {
    $server->xml(200, '<user><login><![CDATA[' . str_repeat('x', $length) . "\u{e4}\u{20ac}\u{1f600}\u{e4}\u{e4}xxxxxx");
    check("result $length", false, $user->load(1));
    check("kind $length", 'decode', $user->getErrorKind());
    $text = $user->getErrorsAsString();
    check("text $length", [true, 0], [is_utf8(trim($text)), substr_count(trim($text), "\n")]);
}
$server->xml(200, '<?xml-stylesheet type="text/xsl" encoding="x"?><user><login>a</login></user>');
check('instruction', 'a', $user->load(1)->_login ?? $user->getErrorsAsString());
$server->xml(200, '<?xml version="1.0" encoding="ISO-8859-1"?><user><login>a</login></user>');
check('declaration', [false, 'decode'], [$user->load(1), $user->getErrorKind()]);

function is_utf8(string $text): bool
{
    return preg_match('//u', $text) === 1;
}
?>
===DONE===
--EXPECT--
===DONE===
