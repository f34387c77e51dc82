--TEST--
Properties: PHP classes below ours: overridden methods, own fields, magic, protected state, constructors
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

// As sub-classes for the PHP client are written: fields by version, one chain.
class OnApp_Widget extends OnApp
{
    public $_tagRoot = 'widget';
    public $_resource = 'widgets';
    public array $seen = [];

    public function __construct()
    {
        parent::__construct();
        $this->seen[] = 'made';
    }

    public function initFields($version = null, $className = '')
    {
        switch ($version) {
            case 2.0:
                $this->fields = [
                    'id' => ['map' => '_id', 'type' => 'integer', 'read_only' => true],
                    'label' => ['map' => '_label', 'required' => true, 'default' => ''],
                ];
                break;
            default:
                $this->initFields(2.0);
                $this->fields['size'] = ['map' => '_size', 'type' => 'integer'];
                $this->fields['color'] = ['map' => 'color', 'skip' => true];
                $this->fields['parts'] = ['map' => '_parts', 'type' => 'array', 'class' => 'Widget_Part'];
                $this->fields['label']['default'] = 'none';
                unset($this->fields['color']);
                break;
        }
        parent::initFields($version, __CLASS__);

        return $this->fields;
    }

    public function getResource($action = ONAPP_GETRESOURCE_DEFAULT)
    {
        return $action === 'spin' ? $this->getResource('load') . '/spin' : parent::getResource($action);
    }

    public function activateCheck($action_name)
    {
        $this->seen[] = $action_name;
        if ($action_name === ONAPP_ACTIVATE_DELETE) {
            throw new LogicException('no delete');
        }
    }

    public function spin()
    {
        return $this->sendPost('spin', ['root' => 'widget', 'data' => ['speed' => 3]]);
    }

    public function state(): array
    {
        return [$this->errors, $this->version, $this->className, array_keys($this->fields)];
    }

    public function addError(string $text): void
    {
        $this->errors[] = $text;
    }
}

class OnApp_Widget_Part extends OnApp
{
    public $_tagRoot = 'part';

    public function initFields($version = null, $className = '')
    {
        $this->fields = ['id' => ['map' => '_id'], 'name' => ['map' => '_name']];
        parent::initFields($version, __CLASS__);

        return $this->fields;
    }
}

[$server, $factory] = connected('6.10.0');
$widget = $factory->factory('Widget');
check('fields', ['id', 'label', 'size', 'parts'], array_keys($widget->getClassFields()));
check('exact version survives', ['6.10.0', 6.1], [$widget->getAPIVersionText(), $widget->_version]);
check('state', [null, 6.1, 'OnApp_Widget', ['id', 'label', 'size', 'parts']], $widget->state());
check('constructor', ['made'], $widget->seen);
check('hidden from outside', [null, false], [$widget->fields, isset($widget->errors)]);

$server->ok('{"widget":{"id":4,"label":"l","size":9,"color":"red","parts":[{"part":{"id":1,"name":"n"}}]}}');
$loaded = $widget->load(4);
check('loaded', ['OnApp_Widget', 'l', 9, null], [get_class($loaded), $loaded->_label, $loaded->size, $loaded->color]);
check('nested', ['OnApp_Widget_Part', 'n'], [get_class($loaded->_parts[0]), $loaded->parts[0]->_name]);
check('asked', ['made', 'load'], $widget->seen);
check('request', 'GET /widgets/4.json', $server->lines());

$server->ok('{"widget":{"id":4}}')->ok('{"widget":{"id":4}}');
$widget->_label = 'new';
$widget->save();
check('save', 'PUT /widgets/4.json {"widget":{"id":4,"label":"new","size":9,"parts":[{"id":1,"name":"n"}]}}'
    . ' | GET /widgets/4.json', $server->lines());
$server->ok('{"widget":{"id":4,"label":"spun"}}');
check('action', 'spun', $widget->spin()->_label);
check('action request', 'POST /widgets/4/spin.json {"widget":{"speed":3}}', $server->lines());
check('closed by the class', 'no delete', thrown(fn () => $widget->delete())?->getMessage());
$widget->addError('one');
$widget->addError('two');
check('errors', [['one', 'two'], 'one<br />two'], [$widget->getErrorsAsArray(), $widget->getErrorsAsString()]);
$server->ok('[{"widget":{"id":1}},{"widget":{"id":2}}]');
check('list', ['OnApp_Widget', [1, 2]], [get_class($widget->getList()[0]), array_column($widget->_obj, '_id')]);
check('default of the class', 'POST /widgets.json {"widget":{"label":"none"}} | GET /widgets/7.json', (function () use ($factory, $server) {
    $server->requests();
    $server->answer(201, '{"widget":{"id":7}}')->ok('{"widget":{"id":7}}');
    $factory->factory('Widget')->save();
    return $server->lines();
})());

// What is to be sent can be changed, and the operations themselves.
class OnApp_Careful extends OnApp_Role
{
    public int $loads = 0;

    protected function getFieldsToSend()
    {
        return ['extra' => 1] + parent::getFieldsToSend();
    }

    public function load($id = null)
    {
        $this->loads++;

        return parent::load($id);
    }
}
$careful = $factory->factory('Careful');
$server->answer(201, '{"role":{"id":3,"label":"c"}}')->ok('{"role":{"id":3,"label":"c"}}');
$careful->_label = 'c';
$careful->save();
check('getFieldsToSend', 'POST /roles.json {"role":{"extra":1,"label":"c"}} | GET /roles/3.json', $server->lines());
check('own load()', [1, 3], [$careful->loads, $careful->_id]);

// Own magic methods come first and may ask the parent.
class OnApp_Magic extends OnApp_Role
{
    private array $log = [];

    public function __get($name)
    {
        return $name === 'magic' ? 'own' : parent::__get($name);
    }

    public function __set($name, $value)
    {
        $this->log[] = $name;
        parent::__set($name, is_string($value) ? strtoupper($value) : $value);
    }

    public function __isset($name)
    {
        return $name === 'magic' || parent::__isset($name);
    }

    public function __unset($name)
    {
        $this->log[] = "-$name";
        parent::__unset($name);
    }

    public function log(): array
    {
        return $this->log;
    }
}
$magic = $factory->factory('Magic');
$magic->_label = 'abc';
check('magic', ['own', 'ABC', 'ABC', true, true, false], [$magic->magic, $magic->_label, $magic->label, isset($magic->magic),
    isset($magic->label), isset($magic->none)]);
unset($magic->label);
check('magic log', [['_label', '-label'], null], [$magic->log(), $magic->_label]);
$magic->setErrors('e');
check('magic error', [['e'], 6.1], [$magic->error, $magic->_version]);
$server->ok('{"role":{"id":3,"label":"c"}}');
check('magic load', 'c', $magic->load(3)->_label);

// A declared property of a field's name holds the field's value.
class OnApp_Declared extends OnApp_Role
{
    public $_label = 'preset';
    public $_users_count;
}
$declared = $factory->factory('Declared');
check('declared', ['preset', null, true], [$declared->_label, $declared->label, property_exists($declared, '_label')]);
$server->ok('{"role":{"id":3,"label":"c","users_count":7}}');
$loaded = $declared->load(3);
check('declared loaded', ['c', 7, null], [$loaded->_label, get_object_vars($loaded)['_users_count'], $loaded->label]);
$server->requests();
$server->ok('{}')->ok('{"role":{"id":3}}');
$declared->_id = 3;
$declared->_label = 'changed';
$declared->save();
check('declared saved', 'PUT /roles/3.json {"role":{"id":3,"label":"changed","users_count":7}} | GET /roles/3.json', $server->lines());

// A constructor that takes arguments, or forgets the parent's, or throws.
class OnApp_Needy extends OnApp_Role
{
    public function __construct(public int $number)
    {
    }
}
class OnApp_Silent extends OnApp_Role
{
    public function __construct()
    {
    }
}
class OnApp_Broken extends OnApp_Role
{
    public function __construct()
    {
        throw new DomainException('broken');
    }
}
check('needy', 'OnApp_Needy', get_class($factory->factory('Needy')));
$server->ok('{"role":{"id":3,"label":"c"}}');
check('silent', ['c', ''], [$factory->factory('Silent')->load(3)->_label, $factory->factory('Silent')->logs()]);
check('without connection', '', (new OnApp_Silent())->logs());
check('broken', 'broken', thrown(fn () => $factory->factory('Broken'))?->getMessage());
?>
===DONE===
--EXPECT--
===DONE===
