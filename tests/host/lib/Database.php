<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Capsule\Manager;
use Illuminate\Database\Connection;

/** Connects Illuminate's Capsule, which modules know as WHMCS\Database\Capsule, to the private server. */
final class Database
{
    public static function connect(RunDirectory $run): Connection
    {
        require_once 'Illuminate/Database/autoload.php';
        $settings = $run->settings();
        $mode = MariaDb::sqlMode($run->setting('sqlMode'));
        $capsule = new Manager();
        $capsule->addConnection([
            'driver' => 'mysql',
            'host' => '127.0.0.1',
            'port' => $settings['port'] ?? '',
            'unix_socket' => $settings['socket'] ?? '',
            'database' => MariaDb::DATABASE,
            'username' => MariaDb::USER,
            'password' => $run->setting('password'),
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_unicode_ci',
            'prefix' => '',
            'modes' => $mode === '' ? [] : explode(',', $mode),
        ]);
        $capsule->setAsGlobal();
        $capsule->bootEloquent();
        return $capsule->getConnection();
    }
}
