<?php

declare(strict_types=1);

namespace OnApp\Host;

use Closure;
use Illuminate\Database\Connection;

/** The running host of this process: one object of each service, made when first asked for. */
final class Host
{
    private static ?self $current = null;

    /** @var array<class-string, object> */
    private array $services = [];

    private function __construct(
        public readonly RunDirectory $run,
        public readonly Connection $database,
        public readonly Profile $profile,
        public readonly Clock $clock,
        public readonly FaultLog $faults,
        public readonly ErrorTrap $trap,
    ) {
    }

    public static function current(): self
    {
        return self::$current ?? throw new HostError('the host is not started (init.php was not loaded)');
    }

    public static function isStarted(): bool
    {
        return self::$current !== null;
    }

    /** Order as a module expects it: constants, error handler, database; hooks follow in loadHooks(). */
    public static function start(RunDirectory $run, ?Profile $profile = null, ?Clock $clock = null): self
    {
        date_default_timezone_set('UTC');
        defined('WHMCS') || define('WHMCS', true);
        defined('ROOTDIR') || define('ROOTDIR', $run->root());
        $faults = new FaultLog($run->faultLog(), $run->root());
        $faults->activate();
        $trap = new ErrorTrap($faults, $run);
        $database = Database::connect($run);
        ($clock ?? new Clock())->tell($database);
        $trap->register();
        $profile ??= Profile::named($run->setting('profile'));
        Autoloader::watchForGaps($run->root(), $profile->hiddenClasses());
        self::$current = new self($run, $database, $profile, $clock ?? new Clock(), $faults, $trap);
        require_once __DIR__ . '/functions.php';
        return self::$current;
    }

    /** Files of includes/hooks first, then hooks.php of every active module. */
    public function loadHooks(): void
    {
        $files = glob($this->run->root() . '/includes/hooks/*.php') ?: [];
        $files = array_filter($files, static fn (string $file): bool => basename($file)[0] !== '_');
        foreach ($this->database->table('host_module_hooks')->orderBy('kind')->orderBy('name')->get() as $row) {
            $files[] = $this->run->root() . "/modules/{$row->kind}/{$row->name}/hooks.php";
        }
        foreach ($files as $file) {
            if (is_file($file)) {
                $this->loadModuleFile($file);
            }
        }
    }

    public function loadModuleFile(string $file): void
    {
        $name = substr($file, strlen($this->run->root()) + 1);
        $load = static function () use ($file): void {
            require_once $file;
        };
        $capture = $this->trap->capture("loading $name", $load);
        if ($capture->thrown !== null) {
            if (!$capture->thrown instanceof HostGap) {
                $place = $capture->thrown->getFile() . ':' . $capture->thrown->getLine();
                $this->faults->fault("loading $name threw: " . $capture->thrown->getMessage(), $place);
            }
            throw $capture->thrown;
        }
    }

    public function hooks(): Hooks
    {
        return $this->service(Hooks::class, fn (): Hooks => new Hooks($this->trap, $this->faults));
    }

    public function logs(): Logs
    {
        return $this->service(Logs::class, fn (): Logs => new Logs($this->database, $this->clock));
    }

    public function secrets(): Secrets
    {
        return $this->service(Secrets::class, fn (): Secrets => new Secrets($this->run->setting('key')));
    }

    public function setup(): Setup
    {
        return $this->service(Setup::class, fn (): Setup => new Setup($this->database));
    }

    public function params(): ModuleParams
    {
        return $this->service(ModuleParams::class, fn (): ModuleParams => new ModuleParams($this));
    }

    public function runner(): ModuleRunner
    {
        return $this->service(ModuleRunner::class, fn (): ModuleRunner => new ModuleRunner($this));
    }

    public function queue(): ModuleQueue
    {
        return $this->service(ModuleQueue::class, fn (): ModuleQueue => new ModuleQueue($this->database, $this->clock));
    }

    public function mailer(): Mailer
    {
        return $this->service(Mailer::class, fn (): Mailer => new Mailer($this));
    }

    public function templates(): TemplateEngine
    {
        return $this->service(TemplateEngine::class, fn (): TemplateEngine => new TemplateEngine($this));
    }

    public function orders(): Orders
    {
        return $this->service(Orders::class, fn (): Orders => new Orders($this));
    }

    public function invoices(): Invoices
    {
        return $this->service(Invoices::class, fn (): Invoices => new Invoices($this));
    }

    public function upgrades(): Upgrades
    {
        return $this->service(Upgrades::class, fn (): Upgrades => new Upgrades($this));
    }

    public function api(): Api\LocalApi
    {
        return $this->service(Api\LocalApi::class, fn (): Api\LocalApi => new Api\LocalApi($this));
    }

    public function module(string $name): ServerModule
    {
        return new ServerModule($this, $name);
    }

    /**
     * @template T of object
     * @param class-string<T> $class
     * @param Closure(): T $make
     * @return T
     */
    private function service(string $class, Closure $make): object
    {
        return $this->services[$class] ??= $make();
    }
}
