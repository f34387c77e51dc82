<?php

declare(strict_types=1);

namespace OnApp\Host;

use PDO;
use Throwable;

/** Makes, restarts, empties and stops a host in a run directory. */
final class Installation
{
    private readonly MariaDb $server;

    public function __construct(private readonly RunDirectory $run)
    {
        $this->server = new MariaDb($run);
    }

    /** A fresh directory gets a whole new host; one that was stopped is started again with its data. */
    public function up(string $modules, string $sqlMode, string $profile): void
    {
        if ($this->server->isRunning()) {
            throw new HostError("the host in {$this->run->path} is already up");
        }
        if ($this->run->exists()) {
            $address = $this->server->start($this->run->setting('password'), $this->run->setting('sqlMode'));
            $this->run->store(array_merge($this->run->settings(), $address));
            return;
        }
        if (glob($this->run->path . '/*') !== []) {
            throw new HostError("{$this->run->path} is neither empty nor a host");
        }
        MariaDb::sqlMode($sqlMode);
        try {
            $this->create($modules, $sqlMode, Profile::named($profile));
        } catch (Throwable $e) {
            $log = (string) @file_get_contents($this->run->serverLog());
            $this->server->stop();
            $this->purge();
            $lines = array_filter(explode("\n", $log));
            throw new HostError($e->getMessage() . ($lines === [] ? '' : '; log: ' . end($lines)), 0, $e);
        }
    }

    /** Drops every table, module tables included, and plants the seed again. */
    public function reset(): void
    {
        $database = $this->connect();
        Schema::dropEverything($database);
        $this->fill($database);
        foreach (['sessions', 'templates_c'] as $directory) {
            Files::remove($this->run->path . '/' . $directory);
            Files::makeDirectory($this->run->path . '/' . $directory);
        }
        Files::remove($this->run->faultLog());
        ModuleFiles::sync($this->run);
    }

    public function down(bool $purge): void
    {
        $this->server->stop();
        if ($purge) {
            $this->purge();
        }
    }

    private function create(string $modules, string $sqlMode, Profile $profile): void
    {
        Files::makeDirectory($this->run->dataDirectory(), 0700);
        Files::makeDirectory($this->run->compiledTemplates());
        Files::makeDirectory($this->run->path . '/sessions');
        $password = bin2hex(random_bytes(16));
        $this->server->install();
        $address = $this->server->start($password, $sqlMode);
        $this->run->store($address + [
            'password' => $password,
            'key' => Secrets::newKey(),
            'sqlMode' => $sqlMode,
            'profile' => $profile->value,
            'modules' => $modules,
        ]);
        $this->fill($this->connect());
        ModuleFiles::prepareRoot($this->run);
        ModuleFiles::sync($this->run);
    }

    private function fill(PDO $database): void
    {
        Schema::create($database);
        Seed::plant(Database::connect($this->run), (new Clock())->stamp());
    }

    private function connect(): PDO
    {
        $settings = $this->run->settings();
        $address = ['socket' => (string) $settings['socket'], 'port' => (string) $settings['port']];
        return MariaDb::connect($address, $this->run->setting('password'), MariaDb::DATABASE);
    }

    private function purge(): void
    {
        foreach (glob($this->run->path . '/*') ?: [] as $entry) {
            Files::remove($entry);
        }
    }
}
