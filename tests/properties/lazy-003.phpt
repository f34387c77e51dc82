--TEST--
Properties: nested values become objects when they are read, under both names, of the panel they came from
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$body = '{"user":{"id":5,"login":"joe","roles":[{"role":{"id":1,"label":"A"}},{"id":2,"label":"B"}],'
    . '"used_ip_addresses":[{"address":"10.0.0.1"}],"infoboxes":{"hidden":[1]},"aflexi_username":"af"}}';
foreach (['roles', '_roles'] as $first) {
    $user = $factory->factory('User');
    $server->ok($body);
    $loaded = $user->load(5);
    check("$first: no fall-through", [null, 5], [$user->_login, $user->_id]);
    check("$first: loaded", ['joe', true], [$loaded->_login, $loaded === $user->_obj]);
    check("$first: isset", [true, true, false], [isset($loaded->roles), isset($loaded->_roles), empty($loaded->roles)]);
    $roles = $loaded->$first;
    check("$first: classes", ['OnApp_Role', 'OnApp_Role'], array_map(get_class(...), $roles));
    check("$first: values", [1, 'A', 2, 'B'], [$roles[0]->_id, $roles[0]->_label, $roles[1]->_id, $roles[1]->label]);
    check("$first: the same objects afterwards", [true, true],
        [$loaded->roles[0] === $roles[0], $loaded->_roles[1] === $roles[1]]);
    check("$first: bound to the panel", [6.0, true], [$roles[0]->_version, $roles[0]->_ch === $factory->_ch]);
    $server->ok('{"role":{"id":1,"label":"fresh"}}');
    check("$first: usable", 'fresh', $roles[0]->load()->_label);
    check("$first: property without underscore", ['af', 'af'], [$loaded->aflexi_username, $loaded->_aflexi_username]);
    check("$first: objects stay stdClass", 'stdClass', get_class($loaded->infoboxes));
    $server->requests();
}

// A list of one stays a list; an object is one object; a scalar is the empty list; null stays null.
$shapes = [
    '[{"role":{"id":1}}]' => fn ($v) => is_array($v) && count($v) === 1 && $v[0]->_id === 1,
    '{"id":1}' => fn ($v) => $v instanceof OnApp_Role && $v->_id === 1,
    '{"role":{"id":1}}' => fn ($v) => $v instanceof OnApp_Role && $v->_id === 1,
    '[]' => fn ($v) => $v === [],
    '5' => fn ($v) => $v === [],
    '"x"' => fn ($v) => $v === [],
    '[5,"x",null]' => fn ($v) => count($v) === 3 && $v[0] instanceof OnApp_Role && $v[2]->toArray() === [],
];
foreach ($shapes as $json => $fine) {
    $server->ok('{"user":{"id":5,"roles":' . $json . '}}');
    check("roles of $json", true, $fine($factory->factory('User')->load(5)->_roles));
}
$server->ok('{"user":{"id":5,"roles":null}}');
$loaded = $factory->factory('User')->load(5);
check('null counts as empty', [[], true], [$loaded->_roles, isset($loaded->_roles)]);

// Lazy values survive what callers do with objects before reading them.
foreach (['clone' => fn ($u) => clone $u, 'serialize' => fn ($u) => unserialize(serialize($u)),
    'initFields' => function ($u) { $u->initFields('5.0'); return $u; },
    'addStringField' => function ($u) { $u->addStringField('mine'); return $u; }] as $how => $do) {
    $server->ok($body);
    $changed = $do($factory->factory('User')->load(5));
    check("$how: roles", ['A', 'B'], array_map(fn ($role) => $role->_label, $changed->_roles));
}
$server->ok($body);
$user = $factory->factory('User');
$loaded = $user->load(5);
$loaded->_roles = 'replaced';
check('overwritten before it was read', ['replaced', 'replaced'], [$loaded->_roles, $loaded->roles]);

// A class that does not exist gives plain values, and class loaders are not asked for names out of our tables.
$asked = [];
spl_autoload_register(function (string $class) use (&$asked): void {
    $asked[] = $class;
});
$server->ok('{"vapp":{"id":1,"virtual_machine_params":[{"name":"n"}]}}');
$vapp = $factory->factory('Vapp')->load(1);
check('no such class', [['n'], false], [array_map(fn ($v) => $v->name, $vapp->_virtual_machine_params),
    class_exists('OnApp_Vapp_VirtualMachineParams', false)]);
check('class loaders', [], $asked);

// A class loader of the caller may do anything to the object meanwhile.
class OnApp_Pile extends OnApp_Role
{
    public function initFields($version = null, $className = '')
    {
        $this->fields = ['id' => ['map' => '_id'], 'things' => ['map' => '_things', 'type' => 'array', 'class' => 'Thing']];
        parent::initFields($version, __CLASS__);

        return $this->fields;
    }
}
$server->ok('{"role":{"id":1,"things":[{"id":3}]}}');
$pile = $factory->factory('Pile')->load(1);
spl_autoload_register(function (string $class) use ($pile): void {
    if ($class === 'OnApp_Thing') {
        $pile->_things = 'changed';
        $pile->addStringField('more');
        eval('class OnApp_Thing extends OnApp_Role {}');
    }
});
check('changed while resolving', true, in_array(shown($pile->_things), ["'changed'", 'NULL'], true));

// Nested in nested, with a cycle through the owner collected.
$server->ok('{"user_group":{"id":1,"roles":[{"role":{"id":2,"permissions":[{"permission":{"id":9}}]}}]}}');
$group = $factory->factory('UserGroup')->load(1);
check('two levels', 2, $group->_roles[0]->_id);
$role = $group->_roles[0];
$role->_owner = $group;
unset($group, $role);
check('cycle collected', true, gc_collect_cycles() > 0);
?>
===DONE===
--EXPECT--
===DONE===
