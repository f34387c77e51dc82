<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Web\Form;

/** The host name, typed by whoever wants to destroy data: a click alone is made by mistake. */
final class TypedName
{
    public static function form(Visit $visit): Form
    {
        $name = (string) ($visit->facts()['hostname'] ?? '');
        $isName = static fn (string $typed): bool => strcasecmp($typed, $name) === 0;
        return new Form([
            'hostname' => ['check' => $isName, 'wants' => 'wants_this_name', 'with' => ['name' => $name]],
        ]);
    }
}
