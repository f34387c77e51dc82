<?php

/** The class of this name comes with the PHP extension "onapp". */

declare(strict_types=1);

require_once __DIR__ . '/OnAppInit.php';
