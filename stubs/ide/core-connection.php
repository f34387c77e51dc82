<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/connection.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp;

/**
 * @var string
 */
const VERSION = '1.0.0';

/**
 * What `_ch` holds: the credentials and the proxy of a panel, shared by all objects of one factory.
 */
final class Connection
{
    private function __construct() {}

    /** The login; never the password. */
    public function getUsername(): ?string {}
}
