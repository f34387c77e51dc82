--TEST--
getInfo(): the figures of the last request of an object
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

check('none yet', null, (new OnApp_Role())->getInfo());
[$server, $factory] = connected('6.0.0');
check('login', ['GET', "$server->url/version.json", 200], [$factory->getInfo()->method, $factory->getInfo()->url, $factory->getInfo()->status]);
$role = $factory->factory('Role');
check('none yet', null, $role->getInfo());
$server->answer(200, '{"role":{"id":1}}', ['delay' => 0.05, 'headers' => ['Content-Type' => 'application/json', 'X-Request-Id' => 'abc']]);
$role->load(1);
$info = $role->getInfo();
check('class', OnApp\RequestInfo::class, get_class($info));
check('texts', ['GET', "$server->url/roles/1.json", 'ok', null, 'application/json', '1.1', '127.0.0.1', 'abc'],
    [$info->method, $info->url, $info->kind, $info->message, $info->contentType, $info->httpVersion, $info->primaryIp, $info->requestId]);
check('numbers', [200, 0, 17], [$info->status, $info->retries, $info->bodyBytes]);
check('a kept connection', true, $info->connectionReused);
check('sizes', true, $info->requestBytes > 100 && $info->headerBytes > 50);
check('times grow', true, $info->firstByte <= $info->total && $info->total <= $info->seconds);
check('nothing to connect', 0.0, $info->connect);
$first = $factory->getInfo();
check('to connect', true, $first->nameLookup <= $first->connect && 0 < $first->connect && $first->connect <= $first->firstByte);
check('seconds', true, $info->total >= 0.05 && $info->seconds < 10);
check('no TLS', 0.0, $info->tls);

// A new connection, more tries, another kind.
[$second, $other] = connected('6.0.0');
$role = $other->factory('Role');
ini_set('onapp.retry_delay', '0.01');
$second->answer(503, '', ['end' => 'close'])->answer(403, '{"errors":["no"]}');
$role->load(1);
$info = $role->getInfo();
check('another try', [403, 'permission', 1, false], [$info->status, $info->kind, $info->retries, $info->connectionReused]);
check('what came of it is kept', 200, $other->getInfo()->status);
$role->setOptions(['url' => 'http://127.0.0.1:1', 'retries' => 0]);
$role->load(1);
$info = $role->getInfo();
check('nobody there', [null, 'connect', null, null, false], [$info->status, $info->kind, $info->contentType, $info->primaryIp, $info->connectionReused]);
check('why', true, is_string($info->message) && $info->message !== '');
check('read only', 'Error', get_class(thrown(static function () use ($info): void {
    $info->status = 1;
})));

// A response that the caller hands in is no request.
$cast = new class extends OnApp_Role {
    public function cast(): mixed
    {
        return $this->castStringToClass(['response_body' => '{"role":{"id":1}}', 'info' => ['http_code' => 200]]);
    }
};
check('handed in', [1, null], [$cast->cast()->_id, $cast->getInfo()]);
?>
===DONE===
--EXPECT--
===DONE===
