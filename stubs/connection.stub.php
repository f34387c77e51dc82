<?php

/**
 * @generate-class-entries static
 * @generate-function-entries static
 */

namespace OnApp;

/**
 * @cvalue PHP_ONAPP_VERSION
 * @var string
 */
const VERSION = UNKNOWN;

/**
 * What `_ch` holds: the credentials and the proxy of a panel, shared by all objects of one factory.
 *
 * @not-serializable
 * @strict-properties
 */
final class Connection
{
    private function __construct() {}

    /** The login; never the password. */
    public function getUsername(): ?string {}
}
