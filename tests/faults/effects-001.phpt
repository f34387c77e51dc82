--TEST--
Faults: every effect of the simulator against list, load, create, edit and delete ends in time, in a result or an error
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip slow under a sanitizer');
}
?>
--INI--
onapp.retries=1
onapp.retry_delay=0.01
memory_limit=1G
--FILE--
<?php
require __DIR__ . '/../inc/panel.inc';
require __DIR__ . '/../inc/check.inc';

$panel = panel_start();
$factory = new OnApp_Factory($panel->api, $panel->logins['admin']['login'], $panel->logins['admin']['password'], null, 2);
check('connected', [true, null], [$factory->isAuthenticate(), $factory->error]);
$factory->setOption('max_response_size', 5_000_000);
$number = 0;
$make = function () use ($factory, &$number): OnApp {
    $user = $factory->factory('User');
    $name = 'fault' . ++$number;
    foreach (['_login' => $name, '_email' => "$name@example.test", '_first_name' => 'F', '_last_name' => 'L', '_password' => 'Passw0rd!x',
        '_group_id' => 1, '_role_ids' => [2]] as $property => $value) {
        $user->$property = $value;
    }

    return $user;
};
$operations = [
    'list' => fn ($user) => $user->getList(),
    'load' => fn ($user) => $user->load(1),
    'create' => fn ($user) => $user->save(),
    'edit' => function ($user) use ($panel): void {
        $user->_password = null;
        $user->_id = $panel->logins['user2']['id'];
        $user->save();
    },
    'delete' => function ($user): void {
        $user->_id = 99999;
        $user->delete();
    },
];
// Kinds that an effect may end in; '' is success. not-found is what the delete of an unknown user ends in without any fault.
$broken = ['connect', 'timeout', 'decode'];
$effects = [
    [['effect' => 'latency', 'ms' => 50], ['']],
    [['effect' => 'latency', 'ms' => 20000], ['timeout']],
    [['effect' => 'slow_stream', 'bytes_per_second' => 20], ['timeout', 'connect']],
    [['effect' => 'status', 'status' => 500], ['server']],
    [['effect' => 'status', 'status' => 502], ['server']],
    [['effect' => 'status', 'status' => 503], ['unavailable']],
    [['effect' => 'status', 'status' => 429], ['unavailable']],
    [['effect' => 'status', 'status' => 401], ['authentication']],
    [['effect' => 'html_page'], ['server', 'decode', 'unavailable', '']],
    [['effect' => 'wrong_type', 'content_type' => 'text/html'], ['']],
    [['effect' => 'reset_before'], ['connect']],
    [['effect' => 'reset_after'], ['connect']],
    [['effect' => 'truncate', 'bytes' => 10], [...$broken, '']],
    [['effect' => 'truncate', 'bytes' => 10, 'length' => 'cut'], [...$broken, '']],
    [['effect' => 'chunk_error'], [...$broken, '']],
    [['effect' => 'empty_body'], ['decode', '']],
    [['effect' => 'duplicate_delivery', 'mode' => 'list'], ['']],
    [['effect' => 'redirect'], ['redirect']],
    [['effect' => 'bad_json', 'variant' => 'trailing'], ['decode', '']],
    [['effect' => 'bad_json', 'variant' => 'bom'], ['decode', '']],
    [['effect' => 'bad_json', 'variant' => 'nan'], ['decode', '']],
    [['effect' => 'bad_json', 'variant' => 'huge_number'], ['decode', '', 'missing-value']],
    [['effect' => 'bad_json', 'variant' => 'deep', 'depth' => 100000], ['decode', '']],
    [['effect' => 'bad_json', 'variant' => 'duplicate_keys'], ['', 'missing-value']],
    [['effect' => 'bad_json', 'variant' => 'invalid_utf8'], ['decode', '', 'missing-value']],
    [['effect' => 'bad_json', 'variant' => 'huge_text', 'bytes' => 6_000_000], ['too-large', 'timeout', '']],
    [['effect' => 'bad_xml'], ['decode', '']],
    [['effect' => 'types', 'kind' => 'numbers_as_text'], ['']],
    [['effect' => 'types', 'kind' => 'null_for_object'], ['']],
    [['effect' => 'types', 'kind' => 'object_for_list'], ['']],
    [['effect' => 'types', 'kind' => 'single_for_list'], ['']],
];
foreach ($effects as [$rule, $kinds]) {
    foreach ($operations as $name => $call) {
        $panel->fault($rule + ['path' => '/users']);
        $user = $make();
        $start = hrtime(true);
        $result = $call($user);
        $seconds = (hrtime(true) - $start) / 1e9;
        $what = implode(' ', $rule) . ", $name";
        $kind = $user->getErrorKind() ?? '';
        check("$what: in time", true, $seconds < 8 ? true : $seconds);
        check("$what: kind '$kind'", true, in_array($kind, $kinds, true) || ($name === 'delete' && $kind === 'not-found'));
        check("$what: errors", $kind !== '', is_array($user->error) && $user->error !== []);
        if ($name === 'list') {
            check("$what: result", $kind === '' ? 'array' : 'bool', get_debug_type($result));
        } elseif ($name === 'load' && $kind !== '') {
            check("$what: result", false, $result);
        } elseif ($name === 'delete') {
            check("$what: flag", $kind === '', $user->isDelete());
        }
        $panel->clearFaults();
        // The connection and the object stay usable.
        check("$what: afterwards", 1, $user->load(1)->_id ?? null);
    }
}
// A creation is never sent twice, whatever happened to the first.
foreach (['reset_after', 'reset_before', 'empty_body'] as $effect) {
    $since = count($panel->requests());
    $panel->fault(['effect' => $effect, 'method' => 'POST', 'path' => '/users']);
    $make()->save();
    $panel->clearFaults();
    $posts = array_filter(array_slice($panel->requests(), $since), fn ($request) => $request['method'] === 'POST');
    check("$effect: creations", true, count($posts) <= 1 ? true : count($posts));
}
?>
===DONE===
--EXPECT--
===DONE===
