--TEST--
Every class at version 5.5, XML: create, load, list, edit, delete, and each method of its own
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/walk.inc';

TableWalk::all('5.5', true);
?>
===DONE===
--EXPECT--
===DONE===
