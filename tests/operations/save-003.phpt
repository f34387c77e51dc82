--TEST--
Operations: save creates or edits, what it sends, what it reads back
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
ini_set('onapp.retries', '0');
function role(array $values = []): OnApp_Role
{
    global $factory;
    $role = $factory->factory('Role');
    foreach ($values as $name => $value) {
        $role->$name = $value;
    }

    return $role;
}

// Create: two requests, id taken over, own values stay.
$server->answer(201, '{"role":{"id":5,"label":"from post"}}')->ok('{"role":{"id":5,"label":"from get"}}');
$role = role(['_label' => 'mine']);
check('result', null, $role->save());
check('create', 'POST /roles.json {"role":{"label":"mine"}} | GET /roles/5.json', $server->lines());
check('afterwards', ['mine', 'from get', 5, null], [$role->_label, $role->_obj->_label, $role->_id, $role->error]);

// Edit, which knows the loaded values.
$server->answer(200, '{}')->ok('{"role":{"id":5,"label":"again"}}');
$role->_label = 'changed';
check('result', null, $role->save());
[$put, $get] = $server->requests();
check('edit', ['PUT /roles/5.json', 'changed', 5, 'GET /roles/5.json'], ["$put->method $put->target",
    json_decode($put->body, true)['role']['label'], json_decode($put->body, true)['role']['id'], $get->line()]);
check('loaded', 'again', $role->_obj->_label);

// 0 and '' are ids: an edit; '' is no path, though.
$server->answer(204);
role(['_id' => 0, '_label' => 'x'])->save();
check('id 0', 'PUT /roles/0.json {"role":{"id":0,"label":"x"}}', $server->lines());
check("id ''", 'OnApp\Exception\MissingValueException', get_class(thrown(fn () => role(['_id' => '', '_label' => 'x'])->save())));

// After an edit: statuses.
foreach ([[200, '', true, null], [201, '', true, null], [202, '', false, null], [203, '', false, null], [204, '', false, null],
    [202, '{"errors":["x"]}', false, ['x']], [302, '', false, ['Bad response ( code => 302 )']],
    [404, '{"errors":["x"]}', false, ['x']], [422, '{"errors":{"label":["taken"]}}', false, ['label' => ['taken']]],
    [500, '', false, ["We're sorry, but something went wrong."]]] as [$status, $body, $loads, $errors]) {
    $role = role(['_id' => 5, '_label' => 'x']);
    $server->answer($status, $body);
    if ($loads) {
        $server->ok('{"role":{"id":5}}');
    }
    $role->save();
    check("edit $status $body", [$loads ? 2 : 1, $errors, $loads], [count($server->requests()), $role->error, $role->_obj !== null]);
}

// After a create: statuses. A failure is not followed by a load.
foreach ([[200, '{"role":{"id":9}}', true, null], [201, '{"role":{"id":9}}', true, null], [202, '{"role":{"id":9}}', true, null],
    [422, '{"errors":{"label":["taken"]}}', false, ['label' => ['taken']]], [404, '{"error":"x"}', false, ['x']],
    [500, '<html>', false, ["We're sorry, but something went wrong."]]] as [$status, $body, $loads, $errors]) {
    $role = role(['_label' => 'x']);
    $server->answer($status, $body);
    if ($loads) {
        $server->ok('{"role":{"id":9}}');
    }
    $role->save();
    check("create $status", [$loads ? 2 : 1, $errors, $loads ? 9 : null], [count($server->requests()), $role->error, $role->_id]);
}
// An empty answer that says where the new object is.
$server->answer(201, '', ['headers' => ['Location' => "$server->url/roles/31"]])->ok('{"role":{"id":31}}');
$role = role(['_label' => 'x']);
$role->save();
check('location', [31, null, 'POST /roles.json {"role":{"label":"x"}} | GET /roles/31.json'], [$role->_id, $role->error, $server->lines()]);
$server->answer(201, '');
$role = role(['_label' => 'x']);
$role->save();
check('nowhere', [null, 'decode', 1], [$role->_id, $role->getErrorKind(), count($server->requests())]);

// Which fields are sent: a table of its own.
class OnApp_Sent extends OnApp
{
    public $_tagRoot = 'sent';
    public $_resource = 'sent';

    public function initFields($version = null, $className = '')
    {
        $this->fields = [
            'id' => ['map' => '_id', 'read_only' => true],
            'need' => ['map' => '_need', 'required' => true],
            'preset' => ['map' => '_preset', 'required' => true, 'default' => 'p'],
            'blank' => ['map' => '_blank', 'required' => true, 'default' => ''],
            'free' => ['map' => '_free'],
            'freed' => ['map' => '_freed', 'default' => 'f'],
            'never' => ['map' => '_never', 'skip' => true, 'required' => true],
            'bare' => ['map' => 'bare'],
        ];
        parent::initFields($version, __CLASS__);

        return $this->fields;
    }
}
function sent(array $values, ?array $loaded = null): string
{
    global $factory, $server;
    $object = $factory->factory('Sent');
    if ($loaded !== null) {
        $object->_obj = $factory->factory('Sent');
        foreach ($loaded as $name => $value) {
            $object->_obj->$name = $value;
        }
    }
    foreach ($values as $name => $value) {
        $object->$name = $value;
    }
    $server->answer(422, '{"errors":["stop"]}');
    $thrown = thrown(fn () => $object->save());
    if ($thrown !== null) {
        return get_class($thrown) . ': ' . $thrown->getMessage();
    }

    return json_encode(json_decode($server->requests()[0]->body, true)['sent']);
}
check('presets', '{"need":1,"preset":"p","blank":"","freed":"f"}', sent(['_need' => 1]));
check('all', '{"need":1,"preset":2,"blank":3,"free":4,"freed":5,"bare":6}',
    sent(['_need' => 1, '_preset' => 2, '_blank' => 3, '_free' => 4, '_freed' => 5, 'bare' => 6, '_never' => 7]));
check('partners', '{"need":1,"preset":"p","blank":"","free":4,"freed":"f","bare":6}', sent(['need' => 1, 'free' => 4, '_bare' => 6]));
check('empty required ones count as missing', '{"need":true,"preset":"p","blank":"","freed":"f"}',
    sent(['_need' => true, '_preset' => 0, '_blank' => '0']));
check('false is sent', '{"need":false,"preset":false,"blank":"","free":false,"freed":"f"}',
    sent(['_need' => false, '_preset' => false, '_free' => false]));
check('empty optional ones are sent', '{"need":1,"preset":"p","blank":"","free":"","freed":0,"bare":[]}',
    sent(['_need' => 1, '_free' => '', '_freed' => 0, 'bare' => []]));
check('loaded values', '{"need":"l","preset":"l","blank":"own","free":"l","freed":"own","bare":"l"}',
    sent(['_need' => 0, '_preset' => '', '_blank' => 'own', '_freed' => 'own'],
        ['_need' => 'l', '_preset' => 'l', '_blank' => 'l', '_free' => 'l', '_freed' => 'l', '_bare' => 'l']));
check('read only is sent on edit', '{"id":4,"need":1,"preset":"p","blank":"","freed":"f"}', sent(['_id' => 4, '_need' => 1]));
$object = $factory->factory('Sent');
$thrown = thrown(fn () => $object->save());
check('missing', ['OnApp\Exception\MissingValueException', true], [get_class($thrown), str_contains($thrown->getMessage(), '_need')]);
check('nothing sent', '', $server->lines());

// A field that the class does not know, for as long as it is wanted.
$object->_need = 1;
$object->setExtraField('brand_new', ['a' => 1]);
$server->answer(422, '{}')->answer(422, '{}');
$object->save();
$object->setExtraField('brand_new', null);
$object->save();
check('extra field', 'POST /sent.json {"sent":{"need":1,"preset":"p","blank":"","freed":"f","brand_new":{"a":1}}}'
    . ' | POST /sent.json {"sent":{"need":1,"preset":"p","blank":"","freed":"f"}}', $server->lines());

// Nested objects are sent as their values.
$server->ok('{"user_group":{"id":2,"label":"g","roles":[{"role":{"id":1,"label":"r"}}]}}')->answer(204);
$group = $factory->factory('UserGroup');
$group->load(2);
$group->save();
check('nested', 'GET /user_groups/2.json | PUT /user_groups/2.json {"user_group":{"label":"g","id":2,"roles":[{"id":1,"label":"r"}]}}',
    $server->lines());
?>
===DONE===
--EXPECT--
===DONE===
