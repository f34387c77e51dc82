--TEST--
Properties: partners _x and x, isset, empty, unset, ??, declared properties
--FILE--
<?php
require __DIR__ . '/../inc/check.inc';

foreach (['without fields' => null, 'with fields' => '6.0'] as $kind => $version) {
    $o = new OnApp_User();
    if ($version !== null) {
        $o->initFields($version);
    }
    // _login is a field's property, aflexi_username is one without underscore, own is none at all.
    foreach (['login', 'aflexi_username', 'own', '5', 'a b'] as $name) {
        $what = "$kind, '$name'";
        check("$what: unset gives null", null, $o->$name);
        $o->{"_$name"} = 'v';
        check("$what: partner", 'v', $o->$name);
        check("$what: exact", 'v', $o->{"_$name"});
        check("$what: isset", [true, true], [isset($o->$name), isset($o->{"_$name"})]);
        check("$what: __x is the partner of _x", ['v', null], [$o->{"__$name"}, $o->{"___$name"}]);
        $o->$name = 'w';
        check("$what: both", ['w', 'v'], [$o->$name, $o->{"_$name"}]);
        $o->{"_$name"} = null;
        check("$what: null shows the partner", ['w', 'w'], [$o->$name, $o->{"_$name"}]);
        unset($o->{"_$name"});
        check("$what: unset takes the partner", [null, null, false], [$o->$name, $o->{"_$name"}, isset($o->$name)]);
        $o->$name = 1;
        $o->{"_$name"} = 2;
        unset($o->$name);
        check("$what: unset takes the exact one first", [2, 2], [$o->$name, $o->{"_$name"}]);
        unset($o->$name, $o->$name);
    }
    $o->deep = 'x';
    check("$kind: __x is no partner of x", null, $o->__deep);
    $o->__mine = 'y';
    check("$kind: the partner of _x is x", [null, null, 'y'], [$o->_mine, $o->mine, $o->__mine]);

    foreach ([0, '', false, [], 0.0, '0'] as $value) {
        $o->_email = $value;
        check("$kind: isset of " . shown($value), [true, true, true], [isset($o->_email), isset($o->email), empty($o->_email)]);
        check("$kind: ?? of " . shown($value), $value, $o->email ?? 'other');
    }
    $o->_email = null;
    check("$kind: null", [false, true, 'other'], [isset($o->email), empty($o->email), $o->email ?? 'other']);
    $o->_list = ['a' => ['b' => 7]];
    check("$kind: inside", [7, true, false, null], [$o->list['a']['b'] ?? null, isset($o->_list['a']['b']),
        isset($o->list['a']['c']), $o->list['x']['y'] ?? null]);
    $o->_n ??= 4;
    $o->n ??= 5;
    $o->_n += 6;
    $o->_n++;
    $o->text = 'a';
    $o->text .= 'b';
    check("$kind: assignments", [11, 11, 'ab'], [$o->_n, $o->n, $o->text]);
}

// Declared properties win and have no partner.
$o = new OnApp_User();
check('declared', ['user', 'users', null, null], [$o->_tagRoot, $o->_resource, $o->tagRoot, $o->is_auth]);
$o->_resource = 'people';
$o->tagRoot = 'mine';
check('declared written', ['people', 'people', 'user', 'mine'], [$o->_resource, $o->getResource(), $o->_tagRoot, $o->tagRoot]);

// error and _version read the state, whatever is written.
$o->error = 'x';
$o->_version = 3;
check('error, _version', [null, null, false, false], [$o->error, $o->_version, isset($o->error), isset($o->_version)]);
$o->setErrors('bad');
check('error set', [['bad'], ['bad'], true], [$o->error, $o->getErrorsAsArray(), isset($o->error)]);
check('_error does not', 'x', $o->_error);
$o->initFields(5.2);
check('_version set', [5.2, true, 5.2], [$o->_version, isset($o->_version), $o->getAPIVersion()]);

// What is hidden from outside.
$o = new OnApp_User();
$o->initFields('6.0');
$o->setErrors('bad');
check('hidden', [null, null, null, null], [$o->errors, $o->fields, $o->version, $o->className]);

$o = new OnApp_Disk();
check('property_exists', [false, false, true], [property_exists($o, '_id'), property_exists($o, 'id'), property_exists($o, '_obj')]);
$o->_id = 1;
$declared = ['_knownOptions', 'options', '_ch', '_obj', '_resource', '_tagRoot', '_tagRequired', '_is_auth', '_is_changed',
    '_is_deleted', '_release', 'logger'];
check('property_exists after', false, property_exists($o, '_id'));
check('get_object_vars', $declared, array_keys(get_object_vars($o)));
check('array', $declared, array_keys((array) $o));
$seen = [];
foreach ($o as $name => $value) {
    $seen[] = $name;
}
check('foreach', $declared, $seen);
check('array_column', [1], array_column([$o], '_id'));
?>
===DONE===
--EXPECT--
===DONE===
