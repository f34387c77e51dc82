<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\Clock;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\HostGap;
use OnApp\Host\ModuleFiles;
use OnApp\Host\Profile;
use OnApp\Host\RunDirectory;
use Throwable;

/** Reads the command line, starts the host, prints the answer; exit status 0 only when all went well. */
final class Application
{
    private const JSON = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE
        | JSON_THROW_ON_ERROR;

    /** @return array<string, Command> */
    public static function commands(): array
    {
        return RunCommands::all() + SetupCommands::all() + OrderCommands::all() + ModuleCommands::all()
            + PageCommands::all() + ReportCommands::all();
    }

    /** @param list<string> $words the command line without the script's name */
    public static function main(array $words): int
    {
        $name = (string) array_shift($words);
        $commands = self::commands();
        if (in_array($name, ['', 'help', '--help'], true)) {
            fwrite(STDOUT, self::help($commands));
            return $name === '' ? 1 : 0;
        }
        $json = in_array('--json', $words, true);
        try {
            $command = $commands[$name] ?? throw new HostError("unknown command $name (try help)");
            $arguments = new Arguments($command, $words);
            if ($command->needsHost) {
                self::startHost($arguments);
            }
            $answer = ($command->run)($arguments);
        } catch (HostError | HostGap $e) {
            return self::fail($e->getMessage(), $json);
        } catch (Throwable $e) {
            $place = basename($e->getFile()) . ':' . $e->getLine();
            return self::fail($e::class . ': ' . $e->getMessage() . " ($place)", $json);
        }
        return self::report($answer, $json);
    }

    /** The run directory of a command: --dir, the environment, or the project's build directory. */
    public static function directory(Arguments $arguments): string
    {
        $fallback = (string) getenv('ONAPP_HOST_DIR');
        return $arguments->text('dir', $fallback === '' ? dirname(__DIR__, 4) . '/build/host' : $fallback);
    }

    private static function startHost(Arguments $arguments): void
    {
        $run = RunDirectory::open(self::directory($arguments));
        ModuleFiles::sync($run);
        $profile = $arguments->given('profile') ? Profile::named($arguments->text('profile')) : null;
        $clock = $arguments->given('at') ? Clock::at($arguments->text('at')) : null;
        Host::start($run, $profile, $clock)->loadHooks();
    }

    private static function report(Answer $answer, bool $json): int
    {
        $data = $answer->data;
        $success = $answer->success;
        $faults = Host::isStarted() ? Host::current()->faults->since(0) : [];
        if ($faults !== []) {
            $success = false;
            $data['faults'] = $faults;
        }
        if ($json || $answer->alwaysJson) {
            fwrite(STDOUT, json_encode($data === [] ? (object) [] : $data, self::JSON) . "\n");
        } elseif ($answer->text !== null) {
            fwrite(STDOUT, $answer->text . "\n");
        } elseif ($success && $data !== []) {
            fwrite(STDOUT, json_encode($data, self::JSON | JSON_PRETTY_PRINT) . "\n");
        }
        if (!$success) {
            $message = $faults === [] ? (string) ($data['message'] ?? 'failed') : $faults[0]['message'];
            fwrite(STDERR, 'error: ' . self::oneLine($message) . "\n");
        }
        return $success ? 0 : 1;
    }

    private static function fail(string $message, bool $json): int
    {
        if ($json) {
            $data = ['success' => false, 'message' => $message];
            fwrite(STDOUT, json_encode($data, self::JSON) . "\n");
        }
        fwrite(STDERR, 'error: ' . self::oneLine($message) . "\n");
        return 1;
    }

    private static function oneLine(string $text): string
    {
        return (string) preg_replace('/\s+/', ' ', trim($text));
    }

    /** @param array<string, Command> $commands */
    private static function help(array $commands): string
    {
        $lines = ['Usage: php host.php COMMAND [--dir RUNDIR] [--json] [--profile NAME] [--at "Y-m-d H:i:s"] ...', ''];
        foreach ($commands as $name => $command) {
            $lines[] = '  ' . $command->usage($name);
            $lines[] = '      ' . $command->summary;
        }
        return implode("\n", $lines) . "\n";
    }
}
