<?php

/**
 * Objects out of sessions that somebody has changed: unserialize() gives an object that can be read, copied, shown and
 * kept again, or an error of PHP's; it never ends the process.
 */

declare(strict_types=1);

namespace OnApp\Tests\Fuzz;

use OnApp\Testing\MockTransport;
use ReflectionClass;
use RuntimeException;
use Throwable;

require __DIR__ . '/Fuzzing.php';

$mock = new MockTransport();
$panel = $mock->connect('6.10.2');
$user = $panel->factory('User');
$mock->answer(['user' => ['id' => 5, 'login' => 'joe', 'roles' => [['role' => ['id' => 1, 'label' => 'A']]],
    'total_amount' => 0.1]]);
$user->load(5);
$user->_email = 'e@example.com';
$user->own = ['x' => [1, true, null]];
$mock->answer([['role' => ['id' => 1]], ['role' => ['id' => 2, 'permissions' => []]]]);
$list = $panel->factory('Role')->getList();

set_error_handler(static fn (): bool => true);
// PHP leaks the name of an unknown class when what follows it is broken; where looking for it throws, it does not.
spl_autoload_register(static fn (string $class): never => throw new RuntimeException("no class $class"));
// And the name of a known one, where it is written in another case or is an alias.
$named = static fn (array $found): string => class_exists($found[1], false)
    ? '"' . (new ReflectionClass($found[1]))->getName() . '"'
    : $found[0];
$try = static function (string $text) use ($named): void {
    $text = preg_replace_callback('~"([\\\\\w]+)"~', $named, $text);
    try {
        $value = unserialize($text);
        if ($value === false) {
            return;
        }
        $copy = is_object($value) ? clone $value : $value;
        var_export($copy, true) . print_r($value, true) . json_encode($value, JSON_PARTIAL_OUTPUT_ON_ERROR);
        foreach (is_iterable($value) || is_object($value) ? $value : [] as $entry) {
            $copy == $entry;
        }
        unserialize(serialize($value));
        if ($value instanceof \OnApp) {
            $value->toArray();
            $value->getErrorsAsString();
            $value->_id = 7;
            $value->load();
        }
    } catch (Throwable) {
        // Refused: in words, which is all that is asked for.
    }
};

Fuzzing::start($argv, [
    serialize($user), serialize($list), serialize(new \OnApp\Decimal('12.50')),
    serialize($panel->factory('VirtualMachine')),
    'O:10:"OnApp_User":2:{s:6:"values";a:0:{}s:8:"declared";a:2:{i:77;i:1;i:1;a:0:{}}}',
], [
    'O:10:"OnApp_User":0:{}', 'a:0:{}', 'i:5;', 'N;', 'b:1;', 'd:0.1;', 's:0:"";', 'R:1;', 'r:1;', 'R:2;', 'i:-1;', '}', '{',
    's:6:"values";', 's:7:"version";', 's:8:"declared";', 'O:8:"stdClass":0:{}', 'O:12:"OnApp_Factory":0:{}', ';', '9', '0',
    'O:13:"OnApp\Decimal":0:{}', 'C:10:"OnApp_User":0:{}', 'O:16:"OnApp\Connection":0:{}', 'E:1:"A";',
], $try);
