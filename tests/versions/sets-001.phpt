--TEST--
Versions: which fields a panel of each version gets, and what objects say of it
--INI--
onapp.version_ttl=0
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$at = static function (string $version) use ($server): OnApp_Factory {
    $server->ok(json_encode(['version' => $version]));

    return new OnApp_Factory($server->url, 'a', 'b');
};
$names = static fn (OnApp $object): array => array_keys($object->getClassFields());
$rows = [
    // version; the float that callers compare with, 6.0 for what shares its fields; the version whose fields it has
    ['2.0.0', 2.0, '2.0'], ['5.0.0-12', 5.0, '5.0'], ['5.1', 5.1, '5.1'], ['5.1.0-3', 5.1, '5.1'], ['5.2', 5.2, '5.2'], ['5.5', 5.5, '5.5'],
    ['5.6', 6.0, '6.0'], ['5.7.1', 6.0, '6.0'], ['5.9', 6.0, '6.0'], ['5.10', 6.0, '6.0'], ['5.10.0-4', 6.0, '6.0'], ['6.0.0-67', 6.0, '6.0'],
    ['6.1', 6.1, '6.1'], ['6.10.0', 6.1, '7.0'], ['7.0.0', 7.0, '7.0'], ['8.1', 8.1, '7.0'], ['9.0.0-beta', 9.0, '7.0'], ['abc', 0.0, '7.0'], ['', 0.0, '7.0'],
];
foreach ($rows as [$version, $float, $same]) {
    $factory = $at($version);
    $user = $factory->factory('User');
    check("$version: float", [$float, $float, $float], [$user->_version, $user->getAPIVersion(), $factory->_version]);
    check("$version: text", $version, $user->getAPIVersionText());
    $reference = $at($same);
    foreach (['User', 'VirtualMachine', 'Disk', 'UserGroup', 'Payment'] as $class) {
        check("$version: fields of $class", $names($reference->factory($class)), $names($factory->factory($class)));
    }
}

// Fields and flags that came and went.
$has = static fn (string $version, string $class, string $field): bool => isset($at($version)->factory($class)->getClassFields()[$field]);
check('billing_plan_id of users', [false, true, true], [$has('2.0', 'User', 'billing_plan_id'), $has('2.1', 'User', 'billing_plan_id'), $has('6.0', 'User', 'billing_plan_id')]);
check('bucket_id of users', [false, false, true, true, true], array_map(fn ($v) => $has($v, 'User', 'bucket_id'), ['5.1', '5.5', '5.6', '5.10', '6.10']));
check('5.10 is above 5.1', [false, true], [$has('5.1', 'User', 'built_from_ova'), $has('5.10', 'User', 'built_from_ova')]);
$old = $at('2.0')->factory('User')->getClassFields()['group_id'];
$new = $at('3.0')->factory('User')->getClassFields()['group_id'];
check('required', [true, false], [$old['required'], $new['required']]);

// Changing the version of an object, and classes that a version does not have.
$user = $at('6.0')->factory('User');
foreach ([['5.0', 5.0], [4.2, 4.2], [6, 6.0], ['6.10.1', 6.1]] as [$version, $float]) {
    $fields = $user->initFields($version);
    check('initFields ' . shown($version), [$float, true], [$user->_version, $fields === $user->getClassFields()]);
}
check('handed back', '6.10.1', (function () use ($user) {
    $user->initFields($user->_version);
    return $user->getAPIVersionText();
})());
$user->_login = 'kept';
$user->initFields('2.0');
check('values stay', 'kept', $user->_login);
foreach (get_declared_classes() as $class) {
    if (!is_subclass_of($class, 'OnApp') || !str_starts_with($class, 'OnApp_') || $class === 'OnApp_Factory') {
        continue;
    }
    foreach (['2.0', '2.3', '3.1', '4.2', '5.1', '5.5', '6.0', '6.7', '7.0'] as $version) {
        $thrown = thrown(fn () => (new $class())->initFields($version));
        if ($thrown !== null) {
            check("$class at $version", 'OnApp\Exception\UnsupportedVersionException', get_class($thrown));
            check("$class at $version: message", true, str_contains($thrown->getMessage(), $class) && str_contains($thrown->getMessage(), $version));
        }
    }
}
?>
===DONE===
--EXPECT--
===DONE===
