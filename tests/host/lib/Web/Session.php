<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use Illuminate\Database\Connection;
use OnApp\Host\RunDirectory;

/** The visitor's PHP session: who is logged in, and the token that every form carries. */
final class Session
{
    public static function start(RunDirectory $run): void
    {
        session_save_path($run->path . '/sessions');
        session_name('HOSTSESSION');
        session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);
        $_SESSION['host_token'] ??= bin2hex(random_bytes(20));
    }

    public static function clientId(): int
    {
        return (int) ($_SESSION['uid'] ?? 0);
    }

    public static function adminId(): int
    {
        return (int) ($_SESSION['adminid'] ?? 0);
    }

    public static function token(): string
    {
        return (string) $_SESSION['host_token'];
    }

    /** A form from another site has no token. */
    public static function checkToken(): void
    {
        $given = $_POST['token'] ?? '';
        if (!is_string($given) || !hash_equals(self::token(), $given)) {
            throw Refusal::forbidden('The form has no valid token. Reload the page and try again.');
        }
    }

    public static function logIn(Connection $database, string $kind, int $subject, string $password): bool
    {
        $hash = $database->table('host_logins')->where('kind', $kind)->where('subject_id', $subject)
            ->value('password_hash');
        if (!is_string($hash) || !password_verify($password, $hash)) {
            return false;
        }
        session_regenerate_id(true);
        $_SESSION[$kind === 'admin' ? 'adminid' : 'uid'] = $subject;
        return true;
    }

    public static function logOut(string $kind): void
    {
        unset($_SESSION[$kind === 'admin' ? 'adminid' : 'uid']);
        session_regenerate_id(true);
    }

    public static function setPassword(Connection $database, string $kind, int $subject, string $password): void
    {
        // A weak cost on purpose: these accounts live as long as a test.
        $hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);
        $database->table('host_logins')->updateOrInsert(
            ['kind' => $kind, 'subject_id' => $subject],
            ['password_hash' => $hash],
        );
    }

    /** A sentence shown once, on the next page. */
    public static function flash(string $message, bool $good = true): void
    {
        $_SESSION['host_flash'][] = ['text' => $message, 'good' => $good];
    }

    /** @return list<array{text: string, good: bool}> */
    public static function takeFlash(): array
    {
        $messages = $_SESSION['host_flash'] ?? [];
        unset($_SESSION['host_flash']);
        return $messages;
    }
}
