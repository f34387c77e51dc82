<?php

/** bin/install-whmcs: every file it writes or removes stands in a list beside the module, with its checksum. */

declare(strict_types=1);

final class Refusal extends RuntimeException
{
}

/** A list of files below a WHMCS folder with their checksums. */
final class Manifest
{
    public const FILE = 'modules/servers/onapp/installed.json';

    /** @return array<string, string>|null checksum by path; null: this program never installed there */
    public static function read(string $root): ?array
    {
        $text = @file_get_contents("$root/" . self::FILE);
        $list = $text === false ? null : json_decode($text, true);
        return is_array($list) ? $list : null;
    }

    /** @param array<string, string> $list */
    public static function write(string $root, array $list): void
    {
        ksort($list);
        $flags = JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR;
        Copying::write("$root/" . self::FILE, json_encode($list, $flags) . "\n");
    }
}

/** Files are written beside their place and renamed, so that no request ever sees half of one. */
final class Copying
{
    public static function write(string $path, string $text): void
    {
        $folder = dirname($path);
        if (!is_dir($folder) && !mkdir($folder, 0755, true)) {
            throw new Refusal("cannot make the folder $folder");
        }
        $new = "$path.new-" . getmypid();
        if (@file_put_contents($new, $text) !== strlen($text) || !chmod($new, 0644) || !rename($new, $path)) {
            @unlink($new);
            throw new Refusal("cannot write $path");
        }
    }

    public static function move(string $from, string $to): void
    {
        $text = file_get_contents($from);
        if ($text === false) {
            throw new Refusal("cannot read $from");
        }
        self::write($to, $text);
        self::remove($from);
    }

    public static function remove(string $path): void
    {
        if (!unlink($path)) {
            throw new Refusal("cannot remove $path");
        }
    }
}

final class Installation
{
    /** Below the project => below WHMCS. Nothing here is part of a theme. */
    private const PARTS = ['modules/servers/onapp' => 'modules/servers/onapp', 'modules/onapp.php' => 'onapp.php'];

    /** Files that the versions of 2014 had and this one has not: a web server would still run them. */
    private const OBSOLETE = ['includes/hooks/onapp.php'];

    /** Folders of themes that those versions filled. */
    private const OLD_THEME_FILES = 'templates/*/onapp';

    private readonly string $root;

    public function __construct(private readonly string $source, string $folder, private readonly ?string $backup)
    {
        $root = realpath($folder);
        if ($root === false || !is_file("$root/init.php") || !is_dir("$root/modules/servers")) {
            throw new Refusal("$folder is no WHMCS folder: it has no init.php and modules/servers");
        }
        $this->root = $root;
    }

    public function install(): void
    {
        $files = $this->files();
        $known = Manifest::read($this->root);
        $version = trim($files['modules/servers/onapp/version'] ?? '');
        $before = trim((string) @file_get_contents("$this->root/modules/servers/onapp/version"));
        $this->setAside($files, $known ?? []);
        $written = 0;
        $sums = [];
        foreach ($files as $path => $text) {
            $sums[$path] = hash('sha256', $text);
            if (@file_get_contents("$this->root/$path") !== $text) {
                Copying::write("$this->root/$path", $text);
                $written++;
            }
        }
        Manifest::write($this->root, $sums);
        $what = $before === '' ? "Installed version $version" : "Version $before is now $version";
        self::say($written === 0 ? "Nothing to do: version $version is there." : "$what: $written files written.");
        $this->check($version);
    }

    public function remove(): void
    {
        $known = Manifest::read($this->root);
        if ($known === null) {
            throw new Refusal('this program installed nothing there: ' . Manifest::FILE . ' is missing');
        }
        $removed = 0;
        foreach ($known as $path => $sum) {
            $full = "$this->root/$path";
            if (is_file($full) && hash_file('sha256', $full) === $sum) {
                Copying::remove($full);
                $removed++;
            } elseif (is_file($full)) {
                self::say("Kept, because it was changed here: $path");
            }
        }
        Copying::remove("$this->root/" . Manifest::FILE);
        $this->removeEmptyFolders("$this->root/modules/servers/onapp");
        self::say("Removed: $removed files. The tables tblonapp* and everything at the Control Panel stay.");
    }

    /** @return array<string, string> contents by path below WHMCS */
    private function files(): array
    {
        $files = [];
        foreach (self::PARTS as $from => $to) {
            $full = "$this->source/$from";
            if (is_file($full)) {
                $files[$to] = (string) file_get_contents($full);
            }
            foreach (is_dir($full) ? self::below($full) : [] as $path) {
                $files["$to/$path"] = (string) file_get_contents("$full/$path");
            }
        }
        if (!isset($files['modules/servers/onapp/version'])) {
            throw new Refusal("the module is not complete: $this->source/modules/servers/onapp/version is missing");
        }
        return $files;
    }

    /** @return list<string> paths of all files below a folder */
    private static function below(string $folder): array
    {
        $paths = [];
        $flags = FilesystemIterator::SKIP_DOTS;
        foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, $flags)) as $file) {
            $paths[] = substr($file->getPathname(), strlen($folder) + 1);
        }
        sort($paths);
        return $paths;
    }

    /**
     * What is in the way and not ours as we left it goes into the backup folder: files of the old module, and files
     * that somebody changed here.
     *
     * @param array<string, string> $files
     * @param array<string, string> $known
     */
    private function setAside(array $files, array $known): void
    {
        $module = "$this->root/modules/servers/onapp";
        $there = array_map(
            static fn (string $path): string => "modules/servers/onapp/$path",
            is_dir($module) ? self::below($module) : [],
        );
        foreach (array_unique([...$there, 'onapp.php', ...self::OBSOLETE]) as $path) {
            $full = "$this->root/$path";
            if ($path === Manifest::FILE || !is_file($full) || ($files[$path] ?? null) === file_get_contents($full)) {
                continue;
            }
            $isAsInstalled = isset($known[$path]) && hash_file('sha256', $full) === $known[$path];
            if ($isAsInstalled) {
                // Old, but nobody's work: replaced, or removed when this version has no such file.
                isset($files[$path]) || Copying::remove($full);
                continue;
            }
            if (!isset($files[$path]) && $path === 'onapp.php') {
                continue;
            }
            Copying::move($full, $this->backupFolder() . "/$path");
            self::say("Set aside: $path -> {$this->backupFolder()}/$path");
        }
        $this->removeEmptyFolders($module);
    }

    /** Outside of WHMCS, so that no web server runs what lies there. */
    private function backupFolder(): string
    {
        return $this->backup ?? dirname($this->root) . '/onapp-module-before-' . trim(
            (string) file_get_contents("$this->source/modules/servers/onapp/version"),
        );
    }

    private function removeEmptyFolders(string $folder): void
    {
        if (!is_dir($folder)) {
            return;
        }
        foreach (glob("$folder/*", GLOB_ONLYDIR) ?: [] as $inner) {
            $this->removeEmptyFolders($inner);
        }
        if (count((array) scandir($folder)) === 2) {
            rmdir($folder);
        }
    }

    private function check(string $version): void
    {
        foreach (glob("$this->root/" . self::OLD_THEME_FILES, GLOB_ONLYDIR) ?: [] as $folder) {
            $path = substr($folder, strlen($this->root) + 1);
            self::say("Look at $path: an older version put it into the theme. It is not needed; nothing was changed.");
        }
        if (PHP_VERSION_ID < 80100) {
            self::say('Still missing: PHP 8.1 or newer; this one is ' . PHP_VERSION . '.');
        }
        $extension = phpversion('onapp');
        if ($extension === false) {
            self::say('Still missing: the PHP extension onapp, in the PHP of the web server and of the command line.');
        } elseif (version_compare($extension, $version, '<')) {
            self::say("Still missing: the extension onapp $version or newer; PHP " . PHP_VERSION . " has $extension.");
        } else {
            self::say("The extension onapp $extension is loaded here. See to the PHP of the web server as well.");
        }
        self::say('Next: add a server of the type OnApp in WHMCS and press "Test Connection"; then save the module '
            . 'settings of each product once, which makes WHMCS load the hooks.');
    }

    private static function say(string $line): void
    {
        echo $line, "\n";
    }
}

(static function (array $words): never {
    [$isRemoval, $backup, $folders] = [false, null, []];
    while ($words !== []) {
        $word = array_shift($words);
        if ($word === '--remove') {
            $isRemoval = true;
        } elseif ($word === '--backup' && $words !== []) {
            $backup = array_shift($words);
        } else {
            $folders[] = $word;
        }
    }
    if (count($folders) !== 1 || str_starts_with($folders[0], '-')) {
        fwrite(STDERR, "usage: bin/install-whmcs [--remove] [--backup FOLDER] WHMCS-FOLDER\n");
        exit(2);
    }
    try {
        $installation = new Installation(dirname(__DIR__, 2), $folders[0], $backup);
        $isRemoval ? $installation->remove() : $installation->install();
    } catch (Refusal $refusal) {
        fwrite(STDERR, 'install-whmcs: ' . $refusal->getMessage() . "\n");
        exit(1);
    }
    exit(0);
})(array_slice($argv, 1));
