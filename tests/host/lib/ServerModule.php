<?php

declare(strict_types=1);

namespace OnApp\Host;

/** One server module: loads its file and calls its functions under watch. */
final class ServerModule
{
    public readonly string $directory;

    public function __construct(private readonly Host $host, public readonly string $name)
    {
        if (preg_match('/^[a-z][a-z0-9]*$/', $name) !== 1) {
            throw new HostError("a server module's name is lowercase letters and digits, not \"$name\"");
        }
        $this->directory = $host->run->serverModules() . '/' . $name;
        $file = "{$this->directory}/$name.php";
        if (!is_file($file)) {
            throw new HostError("there is no server module $name in this host");
        }
        $host->loadModuleFile($file);
    }

    public function has(string $function): bool
    {
        return function_exists($this->functionName($function));
    }

    public function functionName(string $function): string
    {
        return $this->name . '_' . $function;
    }

    /**
     * Calls a function and checks its return value; every trouble becomes a failed result.
     *
     * @param array<mixed> $arguments
     * @param callable(string, mixed): mixed $check one of ModuleContract's checks
     */
    public function call(string $function, array $arguments, callable $check): ModuleResult
    {
        $name = $this->functionName($function);
        if (!$this->has($function)) {
            return ModuleResult::failure("module {$this->name} has no function $function");
        }
        $before = $this->host->faults->count();
        $capture = $this->host->trap->capture($name, static fn (): mixed => $name(...$arguments));
        $value = null;
        if ($capture->thrown instanceof HostGap) {
            return ModuleResult::failure($capture->thrown->getMessage(), $this->host->faults->since($before));
        }
        if ($capture->thrown !== null) {
            $place = $capture->thrown->getFile() . ':' . $capture->thrown->getLine();
            $text = "$name threw " . $capture->thrown::class . ': ' . $capture->thrown->getMessage();
            $this->host->faults->fault($text, $place);
        } else {
            try {
                $value = $check($name, $capture->value);
            } catch (ContractBreach $breach) {
                $this->host->faults->fault($breach->getMessage(), $name);
            }
        }
        $faults = $this->host->faults->since($before);
        if ($faults !== []) {
            return new ModuleResult(false, $faults[0]['message'], $value, $faults);
        }
        return new ModuleResult(true, 'success', $value, []);
    }

    /** @return array<string, mixed> what MetaData says, or nothing when the module has none */
    public function metaData(): array
    {
        if (!$this->has('MetaData')) {
            return [];
        }
        $check = static function (string $function, mixed $value): array {
            return is_array($value) ? $value : throw new ContractBreach("$function must return an array");
        };
        $result = $this->call('MetaData', [], $check);
        return is_array($result->value) ? $result->value : [];
    }
}
