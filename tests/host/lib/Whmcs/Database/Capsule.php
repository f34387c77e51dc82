<?php

declare(strict_types=1);

use Illuminate\Database\Capsule\Manager;

// Modules write WHMCS\Database\Capsule for Illuminate's manager; it is the same class.
class_alias(Manager::class, 'WHMCS\Database\Capsule');
