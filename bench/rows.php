<?php

/*
 * What is measured. ours, peer: works/GROUP.php, or a number that was calculated; cost: seconds, cpu (seconds) or grown
 * (kB of peak resident memory more than before the work); units: what the cost is divided by; bar: the largest ratio
 * that is good enough, rows without one are for orientation; one_processor: client and server share one, because
 * waking each other up on another processor takes longer than the work and the system decides anew each time where.
 */

declare(strict_types=1);

$list = ['path' => '/1000', 'cost' => 'seconds', 'pairs' => 15];
$batch = ['path' => '', 'cost' => 'seconds', 'pairs' => 7];
$ideal = 500 / 32 * 0.020;

return [
    'two-fields' => $list + [
        'name' => '1,000 machines, 2 fields; curl + json_decode',
        'ours' => 'onapp/two-fields', 'peer' => 'curl/two-fields', 'bar' => 0.5,
    ],
    'two-fields-cpu' => ['cost' => 'cpu'] + $list + [
        'name' => 'the same, processor time', 'ours' => 'onapp/two-fields', 'peer' => 'curl/two-fields',
    ],
    'count' => $list + [
        'name' => '1,000 machines, count only', 'ours' => 'onapp/count', 'peer' => 'curl/count', 'bar' => 0.35,
    ],
    'all-fields' => $list + [
        'name' => '1,000 machines, all fields', 'ours' => 'onapp/all-fields', 'peer' => 'curl/all-fields', 'bar' => 1.2,
    ],
    'memory' => ['cost' => 'grown', 'pairs' => 5] + $list + [
        'name' => '1,000 machines, 2 fields: memory', 'ours' => 'onapp/two-fields', 'peer' => 'curl/two-fields',
        'bar' => 0.4,
    ],
    'xml' => $list + [
        'name' => '1,000 machines as XML; SimpleXML', 'ours' => 'onapp/xml', 'peer' => 'curl/xml', 'bar' => 0.8,
    ],
    'receive' => $list + [
        'name' => 'raw limit: receive only', 'ours' => 'onapp/two-fields', 'peer' => 'curl/receive',
    ],
    'decode' => $list + [
        'name' => 'json_decode of a body in memory', 'ours' => 'onapp/two-fields', 'peer' => 'curl/decode',
    ],
    'ten-thousand' => ['pairs' => 5, 'path' => '/10000'] + $list + [
        'name' => '10,000 to 1,000, per machine', 'ours' => 'onapp/two-fields', 'peer' => 'onapp/two-fields',
        'peer_path' => '/1000', 'units' => 10000, 'peer_units' => 1000, 'bar' => 1.8,
    ],
    'fifty-thousand' => ['pairs' => 3, 'path' => '/50000'] + $list + [
        'name' => '50,000 to 10,000, per machine', 'ours' => 'onapp/two-fields', 'peer' => 'onapp/two-fields',
        'peer_path' => '/10000', 'units' => 50000, 'peer_units' => 10000, 'bar' => 1.25,
    ],
    'batch-ideal' => $batch + [
        'name' => '500 GETs of 20 ms, 32 at once; ideal', 'ours' => 'onapp/batch', 'peer' => $ideal, 'bar' => 1.25,
    ],
    'batch-guzzle' => $batch + [
        'name' => 'the same; pool of Guzzle', 'ours' => 'onapp/batch', 'peer' => 'guzzle/batch', 'bar' => 1.0,
    ],
    'batch-guzzle-cpu' => ['cost' => 'cpu', 'pairs' => 15] + $batch + [
        'name' => 'the same, processor time; Guzzle', 'ours' => 'onapp/batch', 'peer' => 'guzzle/batch', 'bar' => 0.5,
    ],
    'batch-symfony' => $batch + [
        'name' => 'the same; symfony/http-client', 'ours' => 'onapp/batch', 'peer' => 'symfony/batch',
    ],
    'save' => ['path' => '', 'pairs' => 41, 'one_processor' => true] + $list + [
        'name' => '100 x save() with 30 fields', 'ours' => 'onapp/save', 'peer' => 'curl/save', 'bar' => 1.0,
    ],
];
