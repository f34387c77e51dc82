<?php

declare(strict_types=1);

namespace OnApp\Host;

use FilesystemIterator;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use SplFileInfo;

/** File operations that either work completely or throw. */
final class Files
{
    public static function makeDirectory(string $path, int $mode = 0777): void
    {
        if (!is_dir($path) && !@mkdir($path, $mode, true) && !is_dir($path)) {
            throw new HostError("cannot create the directory $path");
        }
    }

    /** Replaces a file in one step, so that a parallel reader sees the old or the new text, never half of it. */
    public static function write(string $path, string $text, int $mode = 0644): void
    {
        $temporary = $path . '.' . bin2hex(random_bytes(4));
        $written = @file_put_contents($temporary, $text) === strlen($text);
        if (!$written || !@chmod($temporary, $mode) || !@rename($temporary, $path)) {
            @unlink($temporary);
            throw new HostError("cannot write $path");
        }
    }

    /** Makes $target equal to $source: new and changed files are copied, files gone from the source are removed. */
    public static function mirror(string $source, string $target): void
    {
        self::makeDirectory($target);
        $wanted = self::relativeFiles($source);
        foreach (array_diff_key(self::relativeFiles($target), $wanted) as $name => $file) {
            @unlink($target . '/' . $name);
        }
        foreach ($wanted as $name => $file) {
            $copy = $target . '/' . $name;
            if (is_file($copy) && filesize($copy) === $file->getSize() && filemtime($copy) === $file->getMTime()) {
                continue;
            }
            self::makeDirectory(dirname($copy));
            $text = file_get_contents($file->getPathname());
            if ($text === false) {
                throw new HostError('cannot read ' . $file->getPathname());
            }
            self::write($copy, $text, $file->getPerms() & 0777);
            touch($copy, $file->getMTime());
        }
    }

    public static function remove(string $path): void
    {
        if (is_link($path) || is_file($path)) {
            @unlink($path);
            return;
        }
        if (!is_dir($path)) {
            return;
        }
        foreach (new FilesystemIterator($path, FilesystemIterator::SKIP_DOTS) as $entry) {
            self::remove($entry->getPathname());
        }
        @rmdir($path);
    }

    /** @return array<string, SplFileInfo> keyed by the path below $directory */
    private static function relativeFiles(string $directory): array
    {
        $files = [];
        $flags = FilesystemIterator::SKIP_DOTS | FilesystemIterator::FOLLOW_SYMLINKS;
        $walk = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($directory, $flags));
        foreach ($walk as $file) {
            if ($file->isFile()) {
                $files[substr($file->getPathname(), strlen($directory) + 1)] = $file;
            }
        }
        return $files;
    }
}
