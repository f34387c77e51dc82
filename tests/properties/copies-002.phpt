--TEST--
Properties: arrays are copies, references see no property, clone, comparison
--FILE--
<?php
require __DIR__ . '/../inc/check.inc';

$o = new OnApp_User();
$o->initFields('6.0');
$o->_list = [1, 2];
$o->_list[] = 3;
$o->list['x'] = 4;
check('array unchanged', [1, 2], $o->_list);
unset($o->_list[0]);
check('element stays', [1, 2], $o->_list);
$reference = &$o->_list;
$reference[] = 9;
check('reference', [1, 2], $o->_list);
foreach ($o->_list as &$item) {
    $item = 0;
}
unset($item);
check('foreach by reference', [1, 2], $o->list);

$value = 'before';
check('a reference cannot be stored', 'Error: Cannot assign by reference to overloaded object',
    outcome(function () use ($o, &$value) { $o->_login = &$value; }));
$o->_login = $value;
$reference = &$value;
$o->_email = $reference;
$value = 'after';
check('values are copies', ['before', 'before'], [$o->_login, $o->_email]);
function change(&$argument)
{
    $argument = 'changed';
}
change($o->_login);
check('argument by reference', 'before', $o->_login);
$o->_object = new stdClass();
$o->_object->x = 5;
check('objects are shared', 5, $o->object->x);
$new = $o->_created['key'] ?? null;
check('not created by looking', false, isset($o->_created));

$o->_obj = new OnApp_User();
$o->setErrors('bad');
$copy = clone $o;
$copy->_login = 'copy';
$copy->own = 1;
check('clone', ['before', 'copy', null, 1], [$o->_login, $copy->_login, $o->own, $copy->own]);
check('clone shares', [true, true], [$copy->_obj === $o->_obj, $copy->logger === $o->logger]);
check('clone keeps errors and version', [['bad'], 6.0], [$copy->error, $copy->_version]);

$a = new OnApp_Role();
$b = new OnApp_Role();
check('equal', true, $a == $b);
$a->_label = 'x';
check('unequal', false, $a == $b);
$b->_label = 'x';
check('equal again', [true, false], [$a == $b, $a === $b]);
check('other class', false, $a == new OnApp_User());
check('in_array', true, in_array($a, [$b], false));
// Objects that hold themselves must end a comparison, not the process.
$a->_self = $a;
$b->_self = $b;
check('recursion', true, in_array(get_class(thrown(fn () => $a == $b) ?? new Error()), ['Error'], true));
?>
===DONE===
--EXPECTF--
Notice: Indirect modification of overloaded property OnApp_User::$_list has no effect in %s on line %d

Notice: Indirect modification of overloaded property OnApp_User::$list has no effect in %s on line %d

Notice: Indirect modification of overloaded property OnApp_User::$_list has no effect in %s on line %d

Notice: Indirect modification of overloaded property OnApp_User::$_list has no effect in %s on line %d

Notice: Indirect modification of overloaded property OnApp_User::$_list has no effect in %s on line %d

Notice: Indirect modification of overloaded property OnApp_User::$_login has no effect in %s on line %d

Notice: Indirect modification of overloaded property OnApp_User::$_login has no effect in %s on line %d
===DONE===
