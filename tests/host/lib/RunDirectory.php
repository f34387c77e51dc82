<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Paths and stored settings of one running host. Everything the host writes lies below one directory. */
final class RunDirectory
{
    private const SETTINGS = 'host.json';

    /** @var array<string, mixed>|null */
    private ?array $settings = null;

    public function __construct(public readonly string $path)
    {
    }

    public static function open(string $path): self
    {
        $real = realpath($path);
        if ($real === false || !is_file($real . '/' . self::SETTINGS)) {
            throw new HostError("no host in $path (run the command up first)");
        }
        return new self($real);
    }

    public function exists(): bool
    {
        return is_file($this->path . '/' . self::SETTINGS);
    }

    /** Directory that modules know as ROOTDIR. */
    public function root(): string
    {
        return $this->path . '/root';
    }

    public function serverModules(): string
    {
        return $this->root() . '/modules/servers';
    }

    public function dataDirectory(): string
    {
        return $this->path . '/mysql';
    }

    public function socket(): string
    {
        return $this->path . '/mysql.sock';
    }

    public function pidFile(): string
    {
        return $this->path . '/mysql.pid';
    }

    public function serverLog(): string
    {
        return $this->path . '/mysql.log';
    }

    public function faultLog(): string
    {
        return $this->path . '/gaps.log';
    }

    public function compiledTemplates(): string
    {
        return $this->path . '/templates_c';
    }

    public function sessionFile(string $visitor): string
    {
        return $this->path . '/sessions/' . $visitor . '.json';
    }

    /** @return array<string, mixed> */
    public function settings(): array
    {
        if ($this->settings === null) {
            $text = file_get_contents($this->path . '/' . self::SETTINGS);
            if ($text === false) {
                throw new HostError("cannot read the settings in {$this->path}");
            }
            $this->settings = (array) json_decode($text, true, 16, JSON_THROW_ON_ERROR);
        }
        return $this->settings;
    }

    public function setting(string $name): string
    {
        $value = $this->settings()[$name] ?? null;
        if (!is_string($value)) {
            throw new HostError("setting $name is missing in {$this->path}");
        }
        return $value;
    }

    /** @param array<string, mixed> $settings */
    public function store(array $settings): void
    {
        $target = $this->path . '/' . self::SETTINGS;
        Files::write($target, json_encode($settings, JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR) . "\n", 0600);
        $this->settings = $settings;
    }
}
