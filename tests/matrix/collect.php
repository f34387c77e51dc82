<?php

/**
 * Put before each test of a run under the leak sanitizer: a PHP that is no debug build ends without collecting cycles of
 * objects, which would then look like leaks.
 */

declare(strict_types=1);

namespace OnApp\Tests\Matrix;

/** A named function and no closure, because that would be object #1, a number which some tests show. */
function collect_cycles(): void
{
    foreach (array_keys($GLOBALS) as $name) {
        if (!in_array($name, ['_GET', '_POST', '_COOKIE', '_FILES', '_SERVER', '_ENV', '_REQUEST', 'argv', 'argc'], true)) {
            unset($GLOBALS[$name]);
        }
    }
    gc_collect_cycles();
}

register_shutdown_function('OnApp\Tests\Matrix\collect_cycles');
