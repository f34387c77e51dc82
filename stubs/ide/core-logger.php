<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/logger.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/** The log of an object: kept in memory, printed only where the caller prints it. */
class OnApp_Helper_Logger
{
    /** @var mixed */
    public $_timezone = "America/Los_Angeles";
    /** @var mixed */
    public $_date_format = "Y-m-d H:i:s";
    /** @var mixed */
    public $_debug = false;
    /** @var mixed */
    public $_log = [];

    public function __construct() {}

    /**
     * @param bool|null $debug null changes nothing
     * @return mixed
     */
    public function setDebug($debug = null) {}

    /** @return mixed */
    public function setTimezone() {}

    /**
     * @param mixed $message
     * @return mixed
     */
    public function add($message) {}

    /**
     * @param mixed $message
     * @return mixed
     */
    public function warning($message) {}

    /**
     * Kept in debug mode only.
     * @param mixed $message
     * @return mixed
     */
    public function debug($message) {}

    /**
     * Logs the message and throws it.
     * @throws OnApp\Exception\LoggedErrorException
     * @param mixed $message
     * @param mixed $file
     * @param mixed $line
     * @return mixed
     */
    public function error($message, $file = null, $line = null) {}

    /** @return string one line an entry: "[2026-01-02 03:04:05 123456] [MSG]   text" */
    public function logs() {}
}
