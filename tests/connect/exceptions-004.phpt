--TEST--
Connecting with exceptions switched on; the first request of an XML connection
--INI--
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$classes = [
    [401, '{"errors":["wrong"]}', 'AuthenticationException'],
    [403, '{"errors":["no"]}', 'PermissionException'],
    [404, '', 'NotFoundException'],
    [200, '', 'DecodeException'],
    [404, 'x', 'NotFoundException'],
    [302, 'x', 'RedirectException'],
    [503, 'x', 'UnavailableException'],
    [500, '{}', 'ServerException'],
    [200, '<html></html>', 'DecodeException'],
];
ini_set('onapp.retries', '0');
foreach ($classes as [$status, $body, $class]) {
    $server->answer($status, $body);
    $thrown = thrown(fn () => new OnApp_Factory($server->url, 'admin', 'pass'));
    check("$status $body", 'OnApp\Exception\\' . $class, $thrown === null ? null : get_class($thrown));
}
$thrown = thrown(fn () => new OnApp_Factory('http://pa nel', 'admin', 'pass'));
check('address', 'OnApp\Exception\InvalidArgumentException', get_class($thrown));

[$xml, $client] = connected_xml('3.1.2');
check('xml version', [3.1, '3.1.2'], [$client->_version, $client->getAPIVersionText()]);
$xml->xml(200, '<?xml version="1.0"?><version>4.0</version>');
$client->auth($xml->url, 'admin', 'x');
[$request] = $xml->requests();
check('xml request', ['GET /version.xml', 'application/xml', 'application/xml'],
    [$request->line(), $request->header('accept'), $request->header('content-type')]);
check('bare version', [true, 4.0], [$client->isAuthenticate(), $client->_version]);
?>
===DONE===
--EXPECT--
===DONE===
