<?php

declare(strict_types=1);

namespace OnApp\Host;

use ErrorException;
use Throwable;

/**
 * Watches module code: notices, warnings, deprecations, stray output and an early exit are its faults.
 *
 * Outside of module code the same notices are bugs of the host and become exceptions.
 */
final class ErrorTrap
{
    private const NAMES = [
        E_WARNING => 'warning', E_NOTICE => 'notice', E_DEPRECATED => 'deprecation',
        E_USER_WARNING => 'warning', E_USER_NOTICE => 'notice', E_USER_DEPRECATED => 'deprecation',
        E_USER_ERROR => 'error', E_RECOVERABLE_ERROR => 'error',
    ];
    private const FATAL = E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR;

    /** @var list<string> names of the module calls in progress, innermost last */
    private array $calls = [];

    public function __construct(private readonly FaultLog $log, private readonly RunDirectory $run)
    {
    }

    public function register(): void
    {
        error_reporting(E_ALL);
        ini_set('display_errors', '0');
        ini_set('log_errors', '0');
        set_error_handler($this->onError(...));
        register_shutdown_function($this->onShutdown(...));
    }

    /**
     * Runs module code and collects what it did besides returning.
     *
     * @param callable(): mixed $code
     */
    public function capture(string $call, callable $code, bool $outputAllowed = false): Capture
    {
        $before = $this->log->count();
        $this->calls[] = $call;
        $level = ob_get_level();
        ob_start();
        $value = null;
        $thrown = null;
        try {
            $value = $code();
        } catch (Throwable $e) {
            $thrown = $e;
        }
        $output = '';
        if (ob_get_level() <= $level) {
            $this->log->fault("$call closed an output buffer that is not its own", $call);
        }
        while (ob_get_level() > $level) {
            $output = ob_get_clean() . $output;
        }
        array_pop($this->calls);
        if ($output !== '' && !$outputAllowed) {
            $this->log->fault("$call printed: " . self::oneLine($output), $call);
        }
        return new Capture($value, $thrown, $output, $this->log->since($before));
    }

    private function onError(int $severity, string $message, string $file, int $line): bool
    {
        if ((error_reporting() & $severity) === 0) {
            return true;
        }
        $name = self::NAMES[$severity] ?? 'error';
        $inModule = str_starts_with($file, $this->run->root() . '/')
            || str_starts_with($file, $this->run->compiledTemplates() . '/');
        if ($this->calls === [] && !$inModule) {
            throw new ErrorException($message, 0, $severity, $file, $line);
        }
        $place = str_replace($this->run->root() . '/', '', $file) . ':' . $line;
        $call = $this->calls === [] ? '' : ' during ' . end($this->calls);
        $this->log->fault("PHP $name$call: $message", $place);
        return true;
    }

    private function onShutdown(): void
    {
        $error = error_get_last();
        $fatal = $error !== null && ($error['type'] & self::FATAL) !== 0;
        if ($this->calls === [] && !$fatal) {
            return;
        }
        $message = $fatal ? self::oneLine($error['message']) : end($this->calls) . ' ended the process';
        $this->log->fault($message, $fatal ? $error['file'] . ':' . $error['line'] : (string) end($this->calls));
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        fwrite(STDERR, "error: $message\n");
        exit(1);
    }

    private static function oneLine(string $text): string
    {
        return mb_strimwidth((string) preg_replace('/\s+/', ' ', trim($text)), 0, 200, '…');
    }
}
