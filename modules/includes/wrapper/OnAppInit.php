<?php

/**
 * Stands where the PHP client stood: its classes now come with the PHP extension "onapp". Scripts keep their require
 * lines.
 */

declare(strict_types=1);

if (!extension_loaded('onapp')) {
    throw new RuntimeException(
        'The PHP extension "onapp" is not loaded. Add extension=onapp to the configuration of this PHP (' . PHP_SAPI
        . ', ' . (php_ini_loaded_file() ?: 'without php.ini') . ').',
    );
}
