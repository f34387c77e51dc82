--TEST--
Every class at version 7.0, JSON: create, load, list, edit, delete, and each method of its own
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/walk.inc';

TableWalk::all('7.0', false);
?>
===DONE===
--EXPECT--
===DONE===
