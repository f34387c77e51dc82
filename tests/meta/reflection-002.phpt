--TEST--
Meta: what reflection says of classes, methods, constants and declared properties is what is there
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/check.inc';

$listed = [];
$sources = array_filter([__DIR__ . '/../../src', dirname(getenv('ONAPP_EXTENSION') ?: '', 4) . '/src'], is_dir(...));
foreach ($sources as $source) {
    preg_match_all('/^ONAPP_RESOURCE\((\w+)\)/m', file_get_contents("$source/resources/classes.def"), $match);
    $listed = $match[1];
    $files = implode('', array_map(file_get_contents(...), glob("$source/resources/*.c")));
    foreach ($listed as $name) {
        check("one table of $name", 1, preg_match_all("/^const onapp_class onapp_class_$name = \{/m", $files));
    }
    check('none is there twice', count($listed), count(array_unique($listed)));
    break;
}
$extension = new ReflectionExtension('onapp');
$classes = array_filter($extension->getClasses(), fn ($class) => $class->isSubclassOf('OnApp') && stripos($class->getName(), 'onapp_') === 0
    && $class->getName() !== 'OnApp_Factory');
if ($listed !== []) {
    $registered = array_values(array_unique(array_map(fn ($class) => substr($class->getName(), 6), $classes)));
    sort($listed);
    sort($registered);
    check('classes.def and registered classes', $listed, $registered);
}
check('no functions', [], $extension->getFunctions());
check('constants', ['2.0', 'users', 'GET'], [ONAPP_VERSION, (new OnApp_User())->_resource, ONAPP_REQUEST_METHOD_GET]);
check('own version', phpversion('onapp'), OnApp\VERSION);

foreach ($classes as $class) {
    $name = $class->getName();
    $alias = 'OnApp\\' . str_replace('_', '\\', substr($name, 6));
    check("$name: alias", $name, (new ReflectionClass($alias))->getName());
    check("$name: declared first", ['_knownOptions', 'options', '_ch', '_obj', '_resource', '_tagRoot', '_tagRequired', '_is_auth', '_is_changed',
        '_is_deleted', '_release', 'logger'], array_slice(array_keys(get_object_vars($class->newInstanceWithoutConstructor())), 0, 12));
    check("$name: not final", false, $class->isFinal());
    foreach ($class->getMethods() as $method) {
        $optional = false;
        foreach ($method->getParameters() as $parameter) {
            $what = "$name::{$method->getName()}($" . $parameter->getName() . ')';
            check("$what: after an optional one", false, $optional && !$parameter->isOptional());
            $optional = $parameter->isOptional();
            if ($optional && $parameter->isDefaultValueAvailable()) {
                $thrown = thrown(fn () => $parameter->getDefaultValue());
                check("$what: preset", null, $thrown?->getMessage());
            }
            $secret = preg_match('/^(initial_root_)?password(_confirmation)?$|^api_key$|^encryption_?key$/i', $parameter->getName()) === 1;
            check("$what: sensitive", $secret, !$secret ? false : $parameter->getAttributes('SensitiveParameter') !== []);
        }
        if ($method->isPublic() && $method->getNumberOfRequiredParameters() > 0 && !$method->isConstructor()
            && $method->getDeclaringClass()->getName() === $name) {
            check("$name::{$method->getName()}() without arguments", 'ArgumentCountError',
                get_class(thrown(fn () => $method->invoke($class->newInstanceWithoutConstructor())) ?? new Error()));
        }
    }
}

// Settings: all are documented, all have a value that reads back.
$settings = $extension->getINIEntries();
foreach ($settings as $name => $value) {
    check("$name: prefix", true, str_starts_with($name, 'onapp.'));
    check("$name: reads back", $value, ini_get($name) === false ? null : $value);
}
$page = __DIR__ . '/../../docs/ini.md';
if (is_file($page)) {
    preg_match_all('/`(onapp\.[a-z0-9_]+)`/', file_get_contents($page), $match);
    $documented = array_values(array_unique($match[1]));
    $names = array_keys($settings);
    check('documented settings', [], array_values(array_diff($names, $documented)));
    check('settings that are not there', [], array_values(array_diff($documented, $names)));
}
?>
===DONE===
--EXPECT--
===DONE===
