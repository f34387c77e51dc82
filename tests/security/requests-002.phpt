--TEST--
Security: no header injection, redirects are not followed, no credentials in addresses, size limit
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$role = $factory->factory('Role');
$invalid = 'OnApp\Exception\InvalidArgumentException';
foreach (["application/json\r\nX-Evil: 1", "a\nb", "a\0b"] as $value) {
    $role->setOption('content', $value);
    check('content ' . shown($value), [$invalid, ''], [get_class(thrown(fn () => $role->load(1)) ?? new Error('none')), $server->lines()]);
}
$role->resetOptions();
$role->setOption('url', $server->url);
$role->setOption('user_agent', "agent\r\nX-Evil: 1");
check('user agent', [$invalid, ''], [get_class(thrown(fn () => $role->load(1)) ?? new Error('none')), $server->lines()]);
$role->setOption('user_agent', null);
foreach (['ca_file' => "/etc/hosts\0.pem", 'client_cert' => "a\nb", 'proxy' => "http://127.0.0.1\r\nX: y"] as $option => $value) {
    $role->setOption($option, $value);
    check($option, [$invalid, ''], [get_class(thrown(fn () => $role->load(1)) ?? new Error('none')), $server->lines()]);
    $role->setOption($option, null);
}
ini_set('onapp.user_agent', "agent\r\nX-Evil: 1");
$thrown = thrown(fn () => $role->load(1));
foreach ($server->requests() as $request) {
    check('user agent of the settings', null, $request->header('x-evil'));
}
ini_restore('onapp.user_agent');
foreach (['http://u:p@127.0.0.1', "http://127.0.0.1/\r\nX: y", 'file:///etc/passwd', 'gopher://127.0.0.1', 'http://127.0.0.1/?a=b', 'http://127.0.0.1/#a', 'http://'] as $url) {
    $role->setOption('url', $url);
    check("address $url", $invalid, get_class(thrown(fn () => $role->load(1)) ?? new Error('none')));
}
$role->setOption('url', $server->url);

// A redirect is an answer, not an invitation: the credentials stay here.
$other = ScriptedServer::start();
foreach ([301, 302, 303, 307, 308] as $status) {
    $server->answer($status, '', ['headers' => ['Location' => "$other->url/roles/1.json"]]);
    check("$status", [false, 'redirect'], [$role->load(1), $role->getErrorKind()]);
}
check('nobody asked', 0, $other->connections());

// Secrets in a query do not reach logs.
class OnApp_Query extends OnApp_Role
{
    public function ask(array $query)
    {
        return $this->sendGet('default', null, $query);
    }
}
$server->always(200, '[]');
$lines = '';
$query = $factory->factory('Query', true);
$query->setLogger(function ($level, $message, $context) use (&$lines): void {
    $lines .= $message . print_r($context, true);
});
$query->ask(['password' => 'hunter2', 'user' => ['api_key' => 'hunter2', 'name' => 'joe'], 'q' => 'x', 'TOKEN' => 'hunter2']);
check('query', [false, true, true, false], [str_contains($lines, 'hunter2'), str_contains($lines, 'joe'), str_contains($lines, 'password=***'),
    str_contains($query->logs(), 'hunter2')]);
[$request] = array_slice($server->requests(), -1);
check('sent all the same', true, str_contains($request->target, 'hunter2'));

// Size limit, also for what unpacks to more than it says.
$query->setOption('max_response_size', 10000);
$server->answer(200, gzencode(str_repeat(' ', 5_000_000) . '[]'), ['headers' => ['Content-Encoding' => 'gzip']]);
$query->ask([]);
check('unpacked size', 'too-large', $query->getErrorKind());
?>
===DONE===
--EXPECT--
===DONE===
