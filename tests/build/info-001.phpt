--TEST--
phpinfo: version, libraries as compiled and as linked, features, settings; no global functions
--EXTENSIONS--
onapp
--FILE--
<?php
(new ReflectionExtension('onapp'))->info();
var_dump(phpversion('onapp'));
var_dump((new ReflectionExtension('onapp'))->getFunctions());
var_dump((new ReflectionExtension('onapp'))->getDependencies());
?>
===DONE===
--EXPECTF--
onapp

onapp support => enabled
Version => %d.%d.%d
API versions => 2.0 to 7.0
API classes => %d

Library => Compiled => Linked
libcurl => %d.%d.%d%S => %d.%d.%d%S
json-c => 0.%d%S => 0.%d%S
libxml2 => 2.%d.%d%S => 2.%d.%d
GMP => 6.%d.%d => 6.%d.%d

TLS back-end => %S
HTTP/2 => %r(yes|no)%r
Asynchronous DNS => %r(yes|no)%r
Thread-safe libcurl => %r(yes|no)%r

Directive => Local Value => Master Value
%A
string(%d) "%d.%d.%d%S"
array(0) {
}
array(3) {
  ["json"]=>
  string(8) "Required"
  ["spl"]=>
  string(8) "Required"
  ["libxml"]=>
  string(8) "Optional"
}
===DONE===
