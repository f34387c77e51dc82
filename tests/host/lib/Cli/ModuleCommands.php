<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\ClientPage;
use OnApp\Host\ConfigOptionsForm;
use OnApp\Host\Cron;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\ModuleAction;
use OnApp\Host\ModuleContract;
use OnApp\Host\ServerModule;
use OnApp\Host\Tables;
use OnApp\Host\UsageMetrics;
use OnApp\Host\Visit;
use WHMCS\Module\Server\CustomAction;

/** Commands that call a module's functions. */
final class ModuleCommands
{
    private const LIFECYCLE = [
        'create' => ModuleAction::Create,
        'unsuspend' => ModuleAction::Unsuspend,
        'terminate' => ModuleAction::Terminate,
        'change-package' => ModuleAction::ChangePackage,
        'renew' => ModuleAction::Renew,
    ];

    /** @return array<string, Command> */
    public static function all(): array
    {
        $commands = [];
        foreach (self::LIFECYCLE as $name => $action) {
            $run = static fn (Arguments $arguments): Answer => Answer::ofModule(
                Host::current()->runner()->run($arguments->id('SERVICE'), $action, $arguments->has('automated')),
            );
            $summary = "Call {$action->value}; --automated puts a failure into the module queue.";
            $commands[$name] = new Command($summary, ['SERVICE'], [], [], ['automated'], $run);
        }
        return $commands + [
            'suspend' => new Command(
                'Call SuspendAccount.',
                ['SERVICE'],
                [],
                ['reason'],
                ['automated'],
                self::suspend(...),
            ),
            'change-password' => new Command(
                'Call ChangePassword; the new password is stored when the module succeeds.',
                ['SERVICE'],
                ['password'],
                [],
                [],
                self::changePassword(...),
            ),
            'custom' => new Command(
                'Call a custom function as administrator, or with --client as the service\'s client.',
                ['SERVICE', 'FUNCTION'],
                [],
                ['get', 'post'],
                ['client'],
                self::custom(...),
            ),
            'custom-actions' => new Command(
                'List the custom actions of a service; --run NAME carries one out.',
                ['SERVICE'],
                [],
                ['run'],
                [],
                self::customActions(...),
            ),
            'single-sign-on' => new Command(
                'Call ServiceSingleSignOn and print where it leads.',
                ['SERVICE'],
                [],
                [],
                [],
                self::singleSignOn(...),
            ),
            'admin-sign-on' => new Command(
                'Call AdminSingleSignOn for a server and print where it leads.',
                ['SERVER'],
                [],
                [],
                [],
                self::adminSignOn(...),
            ),
            'metrics' => new Command(
                'Call MetricProvider: the metrics without a server, then what each tenant of a server has used.',
                ['SERVER'],
                [],
                [],
                [],
                self::metrics(...),
            ),
            'test-connection' => new Command(
                'Call TestConnection for a server.',
                ['SERVER'],
                [],
                [],
                [],
                self::testConnection(...),
            ),
            'config-options' => new Command(
                'Call ConfigOptions and its loaders; prints the fields with their choices.',
                ['PRODUCT'],
                [],
                [],
                [],
                self::configOptions(...),
            ),
            'cron' => new Command(
                'One run of the system cron; --at sets the clock.',
                [],
                [],
                [],
                [],
                self::cron(...),
            ),
        ];
    }

    private static function suspend(Arguments $arguments): Answer
    {
        $extra = ['suspendreason' => $arguments->text('reason')];
        $id = $arguments->id('SERVICE');
        $automated = $arguments->has('automated');
        return Answer::ofModule(Host::current()->runner()->run($id, ModuleAction::Suspend, $automated, $extra));
    }

    private static function changePassword(Arguments $arguments): Answer
    {
        $extra = ['password' => $arguments->text('password')];
        $id = $arguments->id('SERVICE');
        return Answer::ofModule(Host::current()->runner()->run($id, ModuleAction::ChangePassword, false, $extra));
    }

    private static function custom(Arguments $arguments): Answer
    {
        $host = Host::current();
        $service = Tables::row($host->database, 'tblhosting', $arguments->id('SERVICE'));
        $asClient = $arguments->has('client');
        $visit = $asClient ? Visit::asClient($host->run, (int) $service->userid)
            : Visit::asAdmin($host->run);
        $visit->begin($arguments->json('get'), $arguments->json('post'));
        $result = $host->runner()->custom((int) $service->id, $arguments->word('FUNCTION'), $asClient);
        $data = $result->toArray();
        if (is_array($result->value)) {
            $data['html'] = (new ClientPage($host))->render((int) $service->id, $result->value);
        }
        $visit->end();
        return new Answer($data, $result->success);
    }

    private static function customActions(Arguments $arguments): Answer
    {
        $host = Host::current();
        $service = Tables::row($host->database, 'tblhosting', $arguments->id('SERVICE'));
        $module = $host->runner()->moduleOf($service);
        $params = [$host->params()->forService((int) $service->id)];
        $result = $module->call('CustomActions', $params, ModuleContract::customActions(...));
        if (!$result->success) {
            return Answer::ofModule($result);
        }
        $actions = [];
        foreach ($result->value as $action) {
            $actions[$action->describe()['identifier']] = $action;
        }
        if (!$arguments->given('run')) {
            $list = array_map(static fn (CustomAction $action): array => $action->describe(), array_values($actions));
            return new Answer(['actions' => $list]);
        }
        $name = $arguments->text('run');
        $action = $actions[$name] ?? throw new HostError("there is no custom action $name");
        $capture = $host->trap->capture("custom action $name", $action->invoke(...));
        if ($capture->thrown !== null) {
            throw new HostError("custom action $name threw: " . $capture->thrown->getMessage());
        }
        $value = ModuleContract::singleSignOn("custom action $name", $capture->value);
        return new Answer($value + ['message' => $value['errorMsg'] ?? 'success'], $value['success']);
    }

    private static function singleSignOn(Arguments $arguments): Answer
    {
        $host = Host::current();
        $service = Tables::row($host->database, 'tblhosting', $arguments->id('SERVICE'));
        $params = [$host->params()->forService((int) $service->id)];
        return self::signedOn($host->runner()->moduleOf($service), 'ServiceSingleSignOn', $params);
    }

    private static function adminSignOn(Arguments $arguments): Answer
    {
        $host = Host::current();
        $server = Tables::row($host->database, 'tblservers', $arguments->id('SERVER'));
        $params = [$host->params()->forServer((int) $server->id)];
        return self::signedOn($host->module($server->type), 'AdminSingleSignOn', $params);
    }

    /** @param list<array<string, mixed>> $params */
    private static function signedOn(ServerModule $module, string $function, array $params): Answer
    {
        $result = $module->call($function, $params, ModuleContract::singleSignOn(...));
        if (!$result->success) {
            return Answer::ofModule($result);
        }
        return new Answer($result->value + ['message' => $result->value['errorMsg'] ?? ''], $result->value['success']);
    }

    private static function metrics(Arguments $arguments): Answer
    {
        $result = (new UsageMetrics(Host::current()))->of($arguments->id('SERVER'));
        return $result->success ? new Answer(['success' => true] + $result->value) : Answer::ofModule($result);
    }

    private static function testConnection(Arguments $arguments): Answer
    {
        $host = Host::current();
        $server = Tables::row($host->database, 'tblservers', $arguments->id('SERVER'));
        $params = $host->params()->forServer((int) $server->id);
        $check = ModuleContract::testConnection(...);
        $result = $host->module($server->type)->call('TestConnection', [$params], $check);
        if (!$result->success) {
            return Answer::ofModule($result);
        }
        $success = $result->value['success'];
        $message = $success ? 'success' : $result->value['error'];
        return new Answer(['success' => $success, 'message' => $message], $success);
    }

    private static function configOptions(Arguments $arguments): Answer
    {
        $id = $arguments->id('PRODUCT');
        // The settings page carries the product's id in its address, and published modules read it there.
        Visit::asAdmin(Host::current()->run)->begin(['action' => 'edit', 'id' => (string) $id], []);
        $fields = (new ConfigOptionsForm(Host::current()))->fields($id);
        $errors = array_filter(array_column($fields, 'loaderError'));
        if ($errors !== []) {
            return new Answer(['success' => false, 'message' => reset($errors), 'fields' => $fields], false);
        }
        return new Answer(['success' => true, 'fields' => $fields]);
    }

    private static function cron(Arguments $arguments): Answer
    {
        $report = (new Cron(Host::current()))->run();
        $failed = array_filter($report['actions'], static fn (array $action): bool => !$action['success']);
        if ($failed !== []) {
            return new Answer(['success' => false, 'message' => reset($failed)['message']] + $report, false);
        }
        return new Answer(['success' => true] + $report);
    }
}
