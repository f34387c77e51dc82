<?php

declare(strict_types=1);

namespace OnApp\Panel;

use OnApp\Panel\Engine\Clock;
use OnApp\Panel\Engine\Options;
use OnApp\Panel\Engine\Version;
use OnApp\Panel\Http\Certificates;
use OnApp\Panel\Seed\Documents;

/** The command line, checked. */
final class Settings
{
    public const USAGE = <<<'TEXT'
        Usage: php tests/panel/panel.php [options]
          --document NAME      minimal (default), demo, large, second_cp, v3, v6
          --seed N             seed of everything that looks random (default 42)
          --version X.Y        panel version, 2.0 to 6.7 (default: the document's)
          --clock MODE         manual (default), real, scaled
          --scale N            virtual seconds per second of the scaled clock (default 60)
          --port N             API port on 127.0.0.1 (default 0: any free one)
          --control-port N     control port on 127.0.0.1 (default 0: any free one)
          --tls MODE           adds an HTTPS port: self-signed, expired, wrong-host, old, good
          --log FILE           appends every request as one line of JSON
          --option NAME=VALUE  switch of behaviour, repeatable; VALUE is JSON or text
          --scratch DIR        where certificates are made (default build/panel)
          --die-with-stdin     stop when standard input ends
        TEXT;

    private const VALUES = [
        'document', 'seed', 'version', 'clock', 'scale', 'port', 'control-port', 'tls', 'log', 'option', 'scratch',
    ];

    public string $document = 'minimal';
    public int $seed = 42;
    public string $version = '';
    public string $clock = 'manual';
    public int $scale = 60;
    public int $port = 0;
    public int $controlPort = 0;
    public ?string $tls = null;
    public ?string $log = null;
    public ?string $scratch = null;
    public bool $dieWithStdin = false;

    /** @var array<string, mixed> */
    public array $options = [];

    /** @param list<string> $arguments without the program's name */
    public static function parse(array $arguments): self
    {
        $settings = new self();
        while ($arguments !== []) {
            $argument = array_shift($arguments);
            [$name, $value] = array_pad(explode('=', $argument, 2), 2, null);
            if ($name === '--die-with-stdin') {
                $settings->dieWithStdin = true;
                continue;
            }
            if (!str_starts_with($name, '--') || !in_array(substr($name, 2), self::VALUES, true)) {
                throw new \InvalidArgumentException("Unknown option $argument");
            }
            $value ??= array_shift($arguments) ?? throw new \InvalidArgumentException("$name needs a value");
            $settings->set(substr($name, 2), $value);
        }
        $settings->check();

        return $settings;
    }

    private function set(string $name, string $value): void
    {
        match ($name) {
            'document', 'version', 'clock', 'tls', 'log', 'scratch' => $this->$name = $value,
            'seed', 'scale', 'port' => $this->$name = $this->number($name, $value),
            'control-port' => $this->controlPort = $this->number($name, $value),
            'option' => $this->setOption($value),
            default => throw new \LogicException($name),
        };
    }

    private function setOption(string $text): void
    {
        [$name, $value] = array_pad(explode('=', $text, 2), 2, '');
        $this->options[$name] = json_decode($value, true) ?? $value;
    }

    private function number(string $name, string $value): int
    {
        if (preg_match('~^[0-9]{1,9}$~', $value) !== 1) {
            throw new \InvalidArgumentException("--$name wants a number");
        }

        return (int) $value;
    }

    private function check(): void
    {
        if (!in_array($this->document, Documents::NAMES, true)) {
            throw new \InvalidArgumentException("No document $this->document");
        }
        if (!in_array($this->clock, Clock::MODES, true)) {
            throw new \InvalidArgumentException("No clock mode $this->clock");
        }
        if ($this->tls !== null && !in_array($this->tls, Certificates::MODES, true)) {
            throw new \InvalidArgumentException("No certificate mode $this->tls");
        }
        if ($this->scale < 1) {
            throw new \InvalidArgumentException('--scale wants 1 or more');
        }
        if ($this->version === '') {
            $this->version = Documents::defaultVersion($this->document) ?? '6.7';
        }
        new Version($this->version);
        (new Options())->set($this->options);
    }
}
