<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\Files;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Installation;
use OnApp\Host\RunDirectory;
use OnApp\Host\Seed;
use OnApp\Host\Web\WebServer;
use WHMCS\Config\Setting;

/** Commands that make and stop a host. */
final class RunCommands
{
    /** @return array<string, Command> */
    public static function all(): array
    {
        return [
            'up' => new Command(
                'Make a host with its own MariaDB in RUNDIR, or start a stopped one again.',
                [],
                [],
                ['modules', 'sql-mode'],
                [],
                self::up(...),
                false,
            ),
            'down' => new Command(
                'Stop the host; --purge also removes its files.',
                [],
                [],
                [],
                ['purge'],
                self::down(...),
                false,
            ),
            'serve' => new Command(
                'Serve the pages on a free loopback port until serve --stop or down; --extension FILE loads onapp.so.',
                [],
                [],
                ['extension'],
                ['stop'],
                self::serve(...),
            ),
            'reset' => new Command(
                'Back to the state right after up: all tables dropped and seeded, logs and sessions removed.',
                [],
                [],
                [],
                [],
                self::reset(...),
                false,
            ),
        ];
    }

    private static function up(Arguments $arguments): Answer
    {
        $path = Application::directory($arguments);
        Files::makeDirectory($path, 0700);
        $path = (string) realpath($path);
        $wanted = [];
        foreach (['modules' => 'modules', 'sql-mode' => 'sqlMode', 'profile' => 'profile'] as $option => $setting) {
            if ($arguments->given($option)) {
                $wanted[$setting] = $arguments->text($option);
            }
        }
        if (isset($wanted['modules'])) {
            $wanted['modules'] = realpath($wanted['modules'])
                ?: throw new HostError("there is no directory {$wanted['modules']}");
        }
        $run = new RunDirectory($path);
        (new Installation($run))->up($wanted);
        $settings = $run->settings();
        return new Answer([
            'dir' => $path,
            'root' => $run->root(),
            'socket' => $settings['socket'],
            'port' => $settings['port'],
            'sqlMode' => $settings['sqlMode'],
            'profile' => $settings['profile'],
        ]);
    }

    private static function down(Arguments $arguments): Answer
    {
        $run = RunDirectory::open(Application::directory($arguments));
        (new WebServer($run))->stop();
        (new Installation($run))->down($arguments->has('purge'));
        return new Answer(['dir' => $run->path, 'stopped' => true]);
    }

    private static function serve(Arguments $arguments): Answer
    {
        $run = Host::current()->run;
        $server = new WebServer($run);
        if ($arguments->has('stop')) {
            $server->stop();
            return new Answer(['dir' => $run->path, 'stopped' => true]);
        }
        $url = $server->start($arguments->text('extension'));
        Setting::setValue('SystemURL', $url);
        $login = ['login' => 'admin', 'password' => Seed::PASSWORD];
        return new Answer(['url' => $url, 'admin' => $url . 'admin/'] + $login);
    }

    private static function reset(Arguments $arguments): Answer
    {
        $run = RunDirectory::open(Application::directory($arguments));
        (new Installation($run))->reset();
        return new Answer(['dir' => $run->path, 'reset' => true]);
    }
}
