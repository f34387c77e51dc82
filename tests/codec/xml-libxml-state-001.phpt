--TEST--
XML: a script's own use of libxml is not disturbed
--EXTENSIONS--
onapp
libxml
simplexml
--SKIPIF--
<?php
require __DIR__ . '/codec.inc';
skip_without_dev();
?>
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/codec.inc';

use OnApp\Testing\Codec;

libxml_use_internal_errors(true);
$asked = 0;
libxml_set_external_entity_loader(function () use (&$asked) {
    $asked++;
    return null;
});

$faulty = ['<a', '<a>&x;</a>', '<n:a/>', "<a>\xFF</a>", '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>', ''];
$readFaulty = function () use ($faulty): void {
    foreach ($faulty as $body) {
        outcome(fn () => Codec::whole('xml', $body));
        Codec::errors('xml', $body);
    }
};

$readFaulty();
same('no errors', [[], false], [libxml_get_errors(), libxml_get_last_error()]);

simplexml_load_string('<own');
$errors = libxml_get_errors();
$last = libxml_get_last_error();
same('own errors', true, count($errors) > 0 && $last !== false);
$readFaulty();
Codec::whole('xml', '<a><b>1</b></a>');
Codec::write('xml', 'a', ['b' => 1]);
same('errors kept', [$errors, $last], [libxml_get_errors(), libxml_get_last_error()]);
same('loader not asked', 0, $asked);
same('still internal', true, libxml_use_internal_errors());
?>
===DONE===
--EXPECT--
===DONE===
