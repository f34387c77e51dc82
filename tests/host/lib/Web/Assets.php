<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

/** Files that are sent as they are: Bootstrap and jQuery of Debian's packages, and what modules bring. */
final class Assets
{
    private const TYPES = [
        'css' => 'text/css', 'js' => 'text/javascript', 'png' => 'image/png', 'svg' => 'image/svg+xml',
        'gif' => 'image/gif', 'jpg' => 'image/jpeg', 'woff2' => 'font/woff2', 'woff' => 'font/woff',
        'ico' => 'image/x-icon', 'map' => 'application/json', 'txt' => 'text/plain', 'json' => 'application/json',
    ];
    private const LIBRARIES = [
        '/assets/host/' => __DIR__ . '/../../theme/',
        '/assets/bootstrap3/' => '/usr/share/javascript/bootstrap/',
        '/assets/bootstrap4/' => '/usr/share/javascript/bootstrap4/',
        '/assets/jquery/' => '/usr/share/javascript/jquery/',
    ];

    /** @return bool whether the address was one of a file, which has then been sent */
    public static function send(string $path, string $root): bool
    {
        if ($path === '/favicon.ico') {
            http_response_code(204);
            return true;
        }
        $type = self::TYPES[strtolower(pathinfo($path, PATHINFO_EXTENSION))] ?? null;
        $file = $type === null ? null : self::file($path, $root);
        if ($file === null) {
            return false;
        }
        header("Content-Type: $type" . (str_starts_with($type, 'text/') ? '; charset=utf-8' : ''));
        readfile($file);
        return true;
    }

    private static function file(string $path, string $root): ?string
    {
        if (str_contains($path, '..') || str_contains($path, "\0")) {
            return null;
        }
        foreach (self::LIBRARIES as $prefix => $directory) {
            if (str_starts_with($path, $prefix)) {
                $file = $directory . substr($path, strlen($prefix));
                return is_file($file) ? $file : null;
            }
        }
        $isPublic = preg_match('~^/(modules|templates|assets)/~', $path) === 1;
        return $isPublic && is_file($root . $path) ? $root . $path : null;
    }
}
