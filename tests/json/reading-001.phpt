--TEST--
JSON: what answers become through objects
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$load = function (string $body, string $class = 'User') use ($server, $factory) {
    $server->ok($body);

    return $factory->factory($class)->load(1);
};
// Values keep their type, whatever the table says.
foreach (['"12"' => '12', '12' => 12, '-3' => -3, '1.5' => 1.5, '1e3' => 1000.0, '0' => 0, '-0' => -0.0, 'true' => true, 'false' => false, 'null' => null, '""' => '',
    '"a\u00e9\ud83d\ude00\n"' => "aé\u{1F600}\n", '9223372036854775807' => PHP_INT_MAX, '9223372036854775808' => 9223372036854775808.0,
    '[]' => [], '[1,"2",[3]]' => [1, '2', [3]]] as $json => $value) {
    $loaded = $load('{"user":{"id":1,"login":' . $json . '}}');
    check("value $json", shown($value === -0.0 ? json_decode('-0') : $value), shown($loaded->_login));
    check("isset $json", $value !== null, isset($loaded->_login));
}
$object = $load('{"user":{"id":1,"login":{"a":{"b":[1,{"c":2}]},"":5,"0":6}}}')->_login;
check('object', 'stdClass', get_class($object));
check('object inside', [1, 2, 5, 6], [$object->a->b[0], $object->a->b[1]->c, $object->{''}, $object->{'0'}]);

// Unwrapping.
check('root', 'x', $load('{"user":{"login":"x"}}')->_login);
check('no root', 'x', $load('{"login":"x"}')->_login);
check('root is null', null, $load('{"user":null,"login":"x"}') ->_id);
check('other root', null, $load('{"account":{"login":"x"}}')->_login);
check('root is a list', null, $load('{"user":[{"login":"x"}]}')->_login);
check('list of one', 'x', $load('[{"user":{"login":"x"}}]')->_login);
check('with blanks', 'x', $load(" \r\n\t{\"user\" : {\"login\":\"x\"} } \n")->_login);
check('blank object', 'OnApp_User', get_class($load(' {} ')));
check('byte order mark', [false, 'decode'], (function () use ($server, $factory) {
    $server->ok("\xEF\xBB\xBF{\"user\":{\"login\":\"x\"}}");
    $user = $factory->factory('User');
    $result = $user->load(1);
    return $result === false ? [false, $user->getErrorKind()] : [false, $result->_login === 'x' ? 'decode' : 'wrong'];
})());

// Repeated and unknown names.
check('last one wins', 'b', $load('{"user":{"login":"a","login":"b"}}')->_login);
$user = $load('{"user":{"id":1,"brand_new":"x","login":"y"}}');
check('unknown is dropped', [null, 'y'], [$user->_brand_new, $user->_login]);
$server->ok('{"user":{"id":1,"brand_new":{"a":1},"login":"y"}}');
$keeper = $factory->factory('User');
$keeper->setOption('keep_unknown_fields', true);
check('unknown is kept', [1, 'y'], [$keeper->load(1)->_brand_new->a, $keeper->_obj->_login]);
$user = $factory->factory('User');
$user->addStringField('brand_new');
$server->ok('{"user":{"id":1,"brand_new":"x"}}');
check('added field', 'x', $user->load(1)->_brand_new);
$user->unsetFields(['brand_new', 'login']);
$server->ok('{"user":{"id":1,"brand_new":"x","login":"y","email":"e"}}');
check('removed fields', [null, null, 'e'], [$user->load(1)->_brand_new, $user->_obj->_login, $user->_obj->_email]);
check('the class is as it was', 'y', $load('{"user":{"login":"y"}}')->_login);

// _array: entries under their keys, as they were decoded; anything else is an empty array.
class OnApp_Bag extends OnApp_Role
{
    public function initFields($version = null, $className = '')
    {
        $this->fields = ['id' => ['map' => '_id'], 'bag' => ['map' => '_bag', 'type' => '_array']];
        parent::initFields($version, __CLASS__);

        return $this->fields;
    }
}
foreach (['{"a":1,"b":{"c":2}}' => ['a' => 1, 'b' => (object) ['c' => 2]], '[1,[2]]' => [1, [2]], '[]' => [], '{}' => [], 'null' => []] as $json => $value) {
    check("_array $json", $value, $load('{"role":{"id":1,"bag":' . $json . '}}', 'Bag')->_bag);
}

// Exact numbers.
$user = $load('{"user":{"id":1,"total_amount":1234567890123456789.123456789,"payment_amount":0.1,"outstanding_amount":"10.50","monthly_price":7,"login":"x"}}');
check('decimals', ['1234567890123456789.123456789', '0.1', '10.50', '7', null], [(string) $user->decimal('_total_amount'), (string) $user->decimal('payment_amount'),
    (string) $user->decimal('outstanding_amount'), (string) $user->decimal('_monthly_price'), $user->decimal('_none')]);
check('no decimal', 'ValueError', get_class(thrown(fn () => $user->decimal('_login'))));
$user->_total_amount = 2.5;
check('written over', '2.5', (string) $user->decimal('total_amount'));
check('repeated', '2.5', (string) $load('{"user":{"total_amount":1234567890123456789.123456789,"total_amount":2.5}}')->decimal('total_amount'));

// Bodies that are none.
foreach (['{', '{"user":', '[1,]', '{"user":{"login":"x"}} x', "{\"user\":{\"login\":\"\xff\"}}", '{"user":{"login":"\ud800"}}', "{\"a\":\"\n\"}",
    str_repeat('[', 100000), '<html></html>', 'nul', "\0"] as $body) {
    $server->ok($body);
    $user = $factory->factory('User');
    check('body ' . substr($body, 0, 30), [false, 'decode', true], [$user->load(1), $user->getErrorKind(), count($user->error) === 1]);
}
?>
===DONE===
--EXPECT--
===DONE===
