--TEST--
Every class at version 2.3, XML: create, load, list, edit, delete, and each method of its own
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/walk.inc';

TableWalk::all('2.3', true);
?>
===DONE===
--EXPECT--
===DONE===
