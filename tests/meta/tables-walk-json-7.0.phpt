--TEST--
Every class at version 7.0, JSON: create, load, list, edit, delete, and each method of its own
--FILE--
<?php
require __DIR__ . '/../inc/walk.inc';

TableWalk::all('7.0', false);
?>
===DONE===
--EXPECT--
===DONE===
