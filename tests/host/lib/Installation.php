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

    /**
     * A fresh directory gets a whole new host; one that was stopped is started again with its data.
     *
     * @param array{modules?: string, sqlMode?: string, profile?: string} $wanted what differs from the defaults,
     *        or from the stored settings when the host exists already
     */
    public function up(array $wanted): void
    {
        MariaDb::sqlMode($wanted['sqlMode'] ?? 'strict');
        Profile::named($wanted['profile'] ?? Profile::V813->value);
        if ($this->server->isRunning()) {
            throw new HostError("the host in {$this->run->path} is already up");
        }
        if ($this->run->exists()) {
            $settings = array_merge($this->run->settings(), $wanted);
            $address = $this->server->start($settings['password'], $settings['sqlMode']);
            $this->run->store(array_merge($settings, $address));
            ModuleFiles::sync($this->run);
            return;
        }
        if (glob($this->run->path . '/*') !== []) {
            throw new HostError("{$this->run->path} is neither empty nor a host");
        }
        try {
            $this->create($wanted + [
                'modules' => dirname(__DIR__, 3) . '/modules',
                'sqlMode' => 'strict',
                'profile' => Profile::V813->value,
            ]);
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

    /** @param array{modules: string, sqlMode: string, profile: string} $settings */
    private function create(array $settings): void
    {
        Files::makeDirectory($this->run->dataDirectory(), 0700);
        Files::makeDirectory($this->run->compiledTemplates());
        Files::makeDirectory($this->run->path . '/sessions');
        $password = bin2hex(random_bytes(16));
        $this->server->install();
        $address = $this->server->start($password, $settings['sqlMode']);
        $this->run->store($address + $settings + ['password' => $password, 'key' => Secrets::newKey()]);
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
