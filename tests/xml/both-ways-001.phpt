--TEST--
XML: reading and sending through objects
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected_xml('6.0.0');
$load = function (string $inside, string $class = 'User') use ($server, $factory) {
    $server->xml(200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user>$inside</user>");

    return $factory->factory($class)->load(1);
};
foreach ([
    '<login>a &amp; b &#233; </login>' => 'a & b é ', '<login><![CDATA[<x>]]></login>' => '<x>', '<login/>' => '',
    '<login type="datetime">2011-04-19T18:30:33Z</login>' => '2011-04-19T18:30:33Z', '<login type="string">s</login>' => 's', '<login type="odd">s</login>' => 's',
    '<login type="integer">007</login>' => '7', '<login type="integer">x</login>' => '0', '<login type="integer"/>' => '0', '<login type="integer">-5</login>' => '-5',
    '<login type="integer">99999999999999999999</login>' => '9223372036854775807',
    '<login type="float">10.0</login>' => '10.000000', '<login type="decimal">1.5</login>' => '1.500000', '<login type="float"/>' => '0.000000',
    '<login type="boolean">true</login>' => true, '<login type="boolean">False</login>' => false, '<login type="boolean">0</login>' => false,
    '<login type="boolean"/>' => false, '<login nil="true"/>' => '', '<login>a</login><login>b</login>' => 'b',
] as $xml => $value) {
    check($xml, $value, $load($xml)->_login);
}
check('id is text', ['1', '1'], [$load('<id type="integer">1</id>')->_id, $factory->factory('User')->_id ?? '1']);

// Lists.
$list = function (string $body) use ($server, $factory) {
    $server->xml(200, $body);
    $user = $factory->factory('User');
    $result = $user->getList();

    return is_array($result) ? array_map(fn ($one) => $one->_login, $result) : [$result, $user->getErrorKind()];
};
check('two', ['a', 'b'], $list('<users type="array"><user><login>a</login></user><user><login>b</login></user></users>'));
check('one', ['a'], $list('<users type="array"><user><login>a</login></user></users>'));
check('none', [], $list('<users type="array"/>'));
check('single', ['a'], $list('<user><login>a</login></user>'));
check('any root', ['a'], $list('<whatever><login>a</login></whatever>'));
check('no XML', [false, 'decode'], $list('{"user":{}}'));
check('unfinished', [false, 'decode'], $list('<users><user>'));
check('DTD', [false, 'decode'], $list('<!DOCTYPE u [<!ENTITY x "y">]><users><user><login>&x;</login></user></users>'));

// Nested.
foreach (['<roles type="array"><role><id>1</id><label>x</label></role></roles>' => ['x'], '<roles type="array"><role><label>x</label></role><role><label>y</label></role></roles>' => ['x', 'y'],
    '<roles type="array"/>' => [], '<roles/>' => []] as $xml => $labels) {
    check($xml, $labels, array_map(fn ($role) => $role->_label, $load($xml)->_roles));
}
check('one object', 'x', $load('<roles><id>1</id><label>x</label></roles>')->_roles->_label);

// Sending.
$server->requests();
$role = $factory->factory('Role');
$role->_label = "<é> & \"q\" 'a' \u{1F600}";
$server->xml(201, '<role><id type="integer">4</id></role>')->xml(200, '<role><id type="integer">4</id><label>x</label></role>');
$role->save();
[$post, $get] = $server->requests();
check('create', ['POST /roles.xml', 'application/xml', 'GET /roles/4.xml'], ["$post->method $post->target", $post->header('content-type'), $get->line()]);
check('body', "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<role><label>&lt;é&gt; &amp; \"q\" 'a' \u{1F600}</label></role>\n", $post->body);
check('afterwards', ['4', 'x'], [$role->_id, $role->_obj->_label]);
$sent = function (mixed $data, string $root = 'r') use ($role, $server): string {
    $server->answer(204);
    $role->sendPut('load', ['root' => $root, 'data' => $data]);

    return trim(preg_replace('/^<\?xml[^>]*\?>\n/', '', $server->requests()[0]->body));
};
check('values', '<r><a>1</a><b/><c/><d>1.5</d><e/></r>', preg_replace('#<(\w)></\1>#', '<$1/>', $sent(['a' => true, 'b' => false, 'c' => null, 'd' => 1.5, 'e' => ''])));
check('list', '<r><ids type="array"><item>1</item><item>2</item></ids></r>', $sent(['ids' => [1, 2]]));
check('list of arrays', '<r><l type="array"><item type="array"><a>1</a></item></l></r>', $sent(['l' => [['a' => 1]]]));
check('scalar', '<mode>recovery</mode>', $sent('recovery', 'mode'));
check('bare', '<a>1</a>', $sent(['a' => 1], 'tmp_holder'));
check('not UTF-8', 'OnApp\Exception\EncodeException', get_class(thrown(fn () => $sent(['a' => "\xff"]))));
check('control characters', 'OnApp\Exception\EncodeException', get_class(thrown(fn () => $sent(['a' => "\x01"]))));
check('names', 'OnApp\Exception\EncodeException', get_class(thrown(fn () => $sent(['a b' => 1]))));
?>
===DONE===
--EXPECT--
===DONE===
