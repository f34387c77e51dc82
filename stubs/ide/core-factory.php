<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/factory.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/** Connects to a panel, asks for its version and makes objects of its classes. */
class OnApp_Factory extends OnApp
{
    /**
     * @param mixed $hostname
     * @param mixed $username
     * @param mixed $password
     * @param mixed $proxy
     * @param mixed $timeout
     */
    public function __construct($hostname, $username, #[\SensitiveParameter] $password, $proxy = null, $timeout = 0) {}

    /**
     * @return OnApp an object of class OnApp_$name at the same panel
     * @param mixed $name
     * @param mixed $debug
     */
    public function factory($name, $debug = false) {}
}
