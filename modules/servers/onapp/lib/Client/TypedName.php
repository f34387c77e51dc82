<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Web\Form;

/** The host name, typed by whoever wants to destroy data: a click alone is made by mistake. */
final class TypedName
{
    /** Asks for nothing where the data is gone already. */
    public static function form(Visit $visit): Form
    {
        if ($visit->state() === Machine::DELETED) {
            return new Form([]);
        }
        $name = (string) ($visit->facts()['hostname'] ?? '');
        $isName = static fn (string $typed): bool => strcasecmp($typed, $name) === 0;
        return new Form([
            'hostname' => ['check' => $isName, 'wants' => 'wants_this_name', 'with' => ['name' => $name]],
        ]);
    }
}
