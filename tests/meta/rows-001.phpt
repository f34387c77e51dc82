--TEST--
Meta: every method of every class can be called with sentinel arguments: the notation of all rows can be read
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$versions = ['2.0.0', '2.3.0', '5.0.0', '6.0.0', '6.7.0'];
$called = 0;
foreach ($versions as $version) {
    $server->always(200, json_encode(['version' => $version]));
    $factory = new OnApp_Factory($server->url, 'a', 'b');
    $server->requests();
    $server->always(204);
    foreach (get_declared_classes() as $name) {
        if (!str_starts_with(strtolower($name), 'onapp_') || !is_subclass_of($name, 'OnApp') || $name === 'OnApp_Factory') {
            continue;
        }
        $class = new ReflectionClass($name);
        foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
            if ($method->getDeclaringClass()->getName() === 'OnApp' && !in_array($method->getName(), ['getList', 'load', 'save', 'delete'], true)) {
                continue;
            }
            foreach (['all' => true, 'required' => false] as $how => $all) {
                $object = null;
                $arguments = [];
                foreach ($method->getParameters() as $parameter) {
                    if ($all || !$parameter->isOptional()) {
                        $isList = $parameter->getType()?->getName() === 'array' || str_contains($parameter->getName(), 'url_args');
                        $arguments[] = $isList ? ['k' => 'v'] : 7;
                    }
                }
                try {
                    $object = $factory->factory(substr($name, 6));
                    foreach ($object->getClassFields() as $field) {
                        $object->{$field['map']} = 7;
                    }
                    foreach (['_id', '_user_id', '_virtual_machine_id', '_hypervisor_id', '_network_id', '_template_id', '_application_server_id'] as $id) {
                        $object->$id = 7;
                    }
                    $method->invokeArgs($object, $arguments);
                    $called++;
                } catch (OnApp\Exception\Exception) {
                    continue; // a class, an operation or a value that is not there at this version
                } catch (Throwable $thrown) {
                    echo "$version $name::{$method->getName()}() with $how arguments: ", get_class($thrown), ': ', $thrown->getMessage(), "\n";
                }
            }
        }
    }
    // Classes that come inside of others only have no resource: their requests go to "/.json".
    foreach ($server->requests() as $request) {
        if (preg_match('#^/([^/\s{}$]+(/[^/\s{}$]+)*)?\.(json|xml)(\?\S+)?$#', $request->target) !== 1 || str_contains($request->body, '{$')) {
            echo "$version odd request: {$request->line()}\n";
        }
        if ($request->body !== '' && !in_array($request->header('content-type'), ['application/json'], true)) {
            check('other bodies are forms', 'application/x-www-form-urlencoded', $request->header('content-type'));
        } elseif ($request->body !== '' && json_decode($request->body) === null && json_last_error() !== JSON_ERROR_NONE) {
            echo "$version body is no JSON: {$request->line()}\n";
        }
    }
}
check('many methods were called', true, $called > 3000 ? true : $called);
?>
===DONE===
--EXPECT--
===DONE===
