--TEST--
Lists: an object whose values nobody has read behaves as one whose values are all there
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected('6.0.0');
$entries = [
    '"id":1,"label":"a \u00e9\ud83d\ude00 \"q\" \\\\ \/ \b\f\n\r\t","memory":512,"booted":true,"built":false,"note":null',
    '"id":9223372036854775807,"cpus":-9223372036854775808,"cpu_shares":9223372036854775808,"memory":-0,"price_per_hour":0.1',
    '"price_per_hour":12345678901234567.123456789,"price_per_hour_powered_off":1e400,"memory":1E+2,"label":"","note":"x"',
    '"label":"one","label":"two","id":3,"id":null,"l\u0061bel":"three"',
    ' "label" : "blanks" , "memory" : 7 , "ip_addresses" : [ { "ip_address" : { "id" : 1 , "address" : "10.0.0.1" } } , '
        . '{ "id" : 99999999999999999999 , "address" : "\u0041" } ] ',
    '"ip_addresses":{"ip_address":{"id":4}},"label":{"an":{"object":[1,2,{"x":"y"}]}},"note":[],"memory":{}',
    '"ip_addresses":5,"monthly_bandwidth_used":18446744073709551615,"label":"' . str_repeat("\u{20ac}x", 40) . '"',
    '',
];
$wrap = static fn (string $entry): string => '{"virtual_machine":{' . $entry . '}}';
$list = static function (string $body, bool $eager) use ($panel, $server): array {
    $machines = $panel->factory('VirtualMachine');
    // The one way to have all values made at once.
    $machines->setOption('keep_unknown_fields', $eager);
    $server->answer(200, $body);
    $list = $machines->getList();
    foreach ($list as $machine) {
        check('made at once', $eager, OnApp\Testing\Unread::of($machine) === null);
        $machine->setOption('keep_unknown_fields', false);
    }

    return $list;
};
$handlers = [
    'toArray' => static fn ($m) => $m->toArray(),
    'json_encode' => static fn ($m) => json_encode($m, JSON_PARTIAL_OUTPUT_ON_ERROR),
    'serialize' => static fn ($m) => serialize($m),
    'unserialize' => static fn ($m) => unserialize(serialize($m))->toArray(),
    'var_dump' => static function ($m) {
        ob_start();
        var_dump($m);

        return preg_replace('/#\d+/', '#', ob_get_clean());
    },
    'var_export' => static fn ($m) => var_export($m, true),
    'print_r' => static fn ($m) => print_r($m, true),
    'foreach' => static function ($m) {
        $seen = [];
        foreach ($m as $name => $value) {
            $seen[] = $name;
        }

        return $seen;
    },
    'get_object_vars' => static fn ($m) => array_keys(get_object_vars($m)),
    'cast' => static fn ($m) => array_keys((array) $m),
    'property_exists' => static fn ($m) => [property_exists($m, '_label'), property_exists($m, 'label')],
    'isset' => static fn ($m) => [isset($m->_label), isset($m->note), isset($m->_memory), isset($m->nothing)],
    'empty' => static fn ($m) => [empty($m->_label), empty($m->memory), empty($m->_note), empty($m->booted)],
    'read' => static fn ($m) => [$m->label, $m->_label, $m->_note, $m->_price_per_hour, $m->_id, $m->_cpu_shares, $m->_cpus],
    'nested' => static fn ($m) => $m->_ip_addresses,
    'nested, other name' => static fn ($m) => $m->ip_addresses,
    'write' => static function ($m) {
        $m->_label = 'mine';
        $m->price_per_hour = 7;

        return [$m->toArray(), $m->decimal('_price_per_hour')];
    },
    'write, then unset' => static function ($m) {
        $m->_label = 'mine';
        unset($m->_label, $m->memory, $m->_none);

        return $m->toArray();
    },
    'decimal' => static fn ($m) => array_map(static fn ($name) => outcome(static fn () => (string) $m->decimal($name)),
        ['_price_per_hour', 'price_per_hour', '_price_per_hour_powered_off', '_memory', '_cpu_shares', '_monthly_bandwidth_used']),
    'clone' => static fn ($m) => (clone $m)->toArray(),
    'clone, changed' => static function ($m) {
        $copy = clone $m;
        $copy->_label = 'copy';

        return [$copy->toArray(), $m->toArray()];
    },
    'read, then clone' => static function ($m) {
        $label = $m->_label;
        $copy = clone $m;

        return [$label, $copy->toArray(), $copy->decimal('_cpu_shares') === null, $m == $copy];
    },
    'equal' => static fn ($m) => [$m == clone $m, $m == new OnApp_VirtualMachine(), $m != clone $m],
    'initFields' => static function ($m) {
        $m->initFields('5.0');

        return $m->toArray();
    },
    'addStringField' => static function ($m) {
        $m->addStringField('mine');

        return $m->toArray();
    },
    'indirect' => static function ($m) {
        return [outcome(static fn () => @$m->_label['x'] = 1), $m->toArray()];
    },
    'errors' => static fn ($m) => [$m->getErrorsAsArray(), isset($m->error), $m->_version],
];
$bodies = array_map($wrap, $entries);
$body = '[' . implode(",\n", $bodies) . ']';
foreach ($handlers as $name => $handler) {
    $lazy = $list($body, false);
    $eager = $list($body, true);
    $server->requests();
    check("$name: as many", [count($entries), count($entries)], [count($lazy), count($eager)]);
    foreach (array_keys($entries) as $number) {
        $wanted = $handler($eager[$number]);
        check("$name $number", $wanted, $handler($lazy[$number]));
    }
    check("$name: sizes", true, $name !== 'toArray' || count(array_filter(array_map($handler, $lazy))) === 7);
}

// Equal to what json_decode() has, but for the dashes and names that the fields are found by.
$decoded = json_decode($body, true);
foreach ($list($body, false) as $number => $machine) {
    foreach ($decoded[$number]['virtual_machine'] as $name => $value) {
        if (!is_array($value) && $name !== 'ip_addresses') {
            check("$number: $name", $value, $machine->{"_$name"});
        }
    }
}
$numbers = $list($body, false);
check('exact texts', ['12345678901234567.123456789', '9223372036854775808', '18446744073709551615'], [
    (string) $numbers[2]->decimal('_price_per_hour'), (string) $numbers[1]->decimal('_cpu_shares'),
    (string) $numbers[6]->decimal('_monthly_bandwidth_used'),
]);

// Sending: the fields that are there, null or not, whether they have been read or not.
foreach ([false, true] as $read) {
    [$machine] = $list('[' . $wrap('"id":3,"label":"a","memory":512,"cpus":1,"note":null') . ',' . $wrap('') . ']', false);
    check('read', $read, $read && $machine->_memory === 512);
    $machine->_hostname = 'h';
    $server->requests();
    $server->answer(200, '{"virtual_machine":{"id":3}}');
    $server->answer(200, '{"virtual_machine":{"id":3}}');
    $machine->save();
    $sent = json_decode($server->requests()[0]->body, true)['virtual_machine'];
    check('sent', ['a', 512, 'h'], [$sent['label'], $sent['memory'], $sent['hostname']]);
}
?>
===DONE===
--EXPECT--
===DONE===
