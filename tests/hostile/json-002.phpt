--TEST--
Hostile panel: JSON that nests, repeats, counts and encodes beyond reason
--INI--
memory_limit=512M
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/hostile.inc';

/** The same row for several plays; MB of memory are for bodies of some 10 MB. */
function all(string $expected, string $words, string ...$plays): array
{
    return array_fill_keys($plays, [$expected, $words, 96.0, ['max_response_size' => 16 << 20]]);
}

$server = new HostileServer();
check_plays(
    $server,
    all('DecodeException', 'nested deeper than 128', 'deep-lists', 'deep-lists-open', 'deep-objects', 'deep-mixed',
        'deep-field', 'deep-error')
    + all('DecodeException', 'not valid UTF-8 at byte', 'utf8-overlong', 'utf8-surrogate', 'utf8-beyond', 'utf8-cut',
        'utf8-end', 'utf8-name')
    + all('DecodeException', 'NUL in a name|control character|behind the end|unexpected character', 'name-nul',
        'name-nul-first', 'nul-byte', 'nul-behind', 'nul-only', 'control')
    + all('DecodeException', 'malformed number', 'leading-zeros')
    + all('DecodeException', 'unpaired surrogate', 'lone-surrogate')
    + all('DecodeException', 'at byte', 'utf16', 'byte-order-mark', 'comment', 'nan', 'single-quotes', 'two-values', 'html')
    + all('DecodeException', 'empty', 'empty', 'blanks')
    // What is JSON is read: numbers of any length, names that are there twice (the last one counts).
    + all("'x'", 'x', 'long-integer', 'long-negative', 'long-fraction', 'long-exponent', 'long-zeros')
    + all("'b'", 'b', 'twice', 'twice-roots', 'twice-often')
    + all('NULL', 'NULL', 'names-many', 'names-collide', 'long-name')
    + all('INF', 'INF', 'exponent-huge')
    + all('0.0', '0', 'exponent-tiny'),
    static fn (OnApp $role): mixed => $role->load(1)->_label,
);

// An integer that nothing holds is the infinite float that json_decode() makes of it, as in the PHP client.
foreach (['long-integer' => INF, 'long-negative' => -INF] as $play => $value) {
    check($play, $value, $server->object($play, ['max_response_size' => 16 << 20])->load(1)->_id);
}
check('escapes', 1_000_000, strlen($server->object('escapes-many')->load(1)->_label));
check('NUL in a text', "a\0b", $server->object('nul-escape')->load(1)->_label);

// In contract mode the same: false, and one sentence.
foreach (['deep-error', 'utf8-name', 'html', 'endless-body'] as $play) {
    $role = $server->object($play, ['throw_exceptions' => false]);
    check("$play: contract mode", [false, 1], [$role->load(1), count($role->getErrorsAsArray())]);
}
?>
===DONE===
--EXPECT--
===DONE===
