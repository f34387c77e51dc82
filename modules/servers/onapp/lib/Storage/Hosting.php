<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use WHMCS\Module\Server\Onapp\ModuleException;

/** Writes facts about a machine to its service. The status is never touched: it belongs to WHMCS. */
final class Hosting
{
    /** @param array<string, string|int> $values parameters of UpdateClientProduct; an empty text empties the column */
    public function update(int $serviceId, #[\SensitiveParameter] array $values): void
    {
        $empty = array_keys($values, '', true);
        $parameters = array_diff_key($values, array_flip($empty));
        if ($empty !== []) {
            $parameters['unset'] = $empty;
        }
        $answer = localAPI('UpdateClientProduct', ['serviceid' => $serviceId] + $parameters);
        if (($answer['result'] ?? '') !== 'success') {
            throw ModuleException::because('not_written_back', ['message' => (string) ($answer['message'] ?? '')]);
        }
    }
}
