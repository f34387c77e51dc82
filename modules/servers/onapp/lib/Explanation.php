<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

use Illuminate\Database\QueryException;
use OnApp\Exception\Exception as PanelTrouble;
use OnApp\Exception\HttpException;
use OnApp\Exception\NotFoundException;
use OnApp\Exception\PermissionException;

/** Turns any trouble into one line for staff. */
final class Explanation
{
    private const LONGEST = 500;

    public static function of(\Throwable $trouble): string
    {
        $line = trim((string) preg_replace('/\s+/u', ' ', self::text($trouble)));
        return mb_strimwidth($line === '' ? $trouble::class : $line, 0, self::LONGEST, '…', 'UTF-8');
    }

    private static function text(\Throwable $trouble): string
    {
        if ($trouble instanceof PermissionException && $trouble->getPermission() !== null) {
            $values = ['permission' => $trouble->getPermission(), 'message' => $trouble->getMessage()];
            return Language::text('permission_missing', $values);
        }
        if ($trouble instanceof NotFoundException) {
            return Language::text('panel_does_not_know', ['message' => $trouble->getMessage()]);
        }
        if ($trouble instanceof HttpException) {
            $values = ['status' => $trouble->getStatusCode(), 'message' => $trouble->getMessage()];
            $tellsIt = str_contains($values['message'], (string) $values['status']);
            return $tellsIt ? $values['message'] : Language::text('panel_answered', $values);
        }
        if ($trouble instanceof ModuleException || $trouble instanceof PanelTrouble) {
            return $trouble->getMessage();
        }
        // The message of a failed statement holds its values.
        if ($trouble instanceof QueryException || $trouble instanceof \PDOException) {
            return Language::text('database_failed', ['code' => (string) $trouble->getCode()]);
        }
        $place = basename($trouble->getFile()) . ':' . $trouble->getLine();
        return Language::text('internal_error', ['class' => $trouble::class, 'place' => $place]);
    }
}
