<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Admin;

/** What staff entered into the module's fields of a service: the only place that reads it. */
final class PostedFields
{
    public const LINK = 'onapp_link_machine';

    /** @return int|null the machine to link; null: none was entered; 0: no id */
    public static function machineToLink(): ?int
    {
        $text = $_REQUEST[self::LINK] ?? '';
        $text = is_string($text) ? trim($text) : '';
        if ($text === '') {
            return null;
        }
        return preg_match('/^[1-9][0-9]{0,8}$/D', $text) === 1 ? (int) $text : 0;
    }
}
