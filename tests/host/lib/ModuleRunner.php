<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;

/** Runs a module's functions for services the way WHMCS documents it: hooks, checks, status, mail, queue. */
final class ModuleRunner
{
    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param bool $automated whether nobody is watching: a failure then goes to the module queue
     * @param array<string, mixed> $extra parameters beside the usual ones (a new password, for instance)
     */
    public function run(int $serviceId, ModuleAction $action, bool $automated = false, array $extra = []): ModuleResult
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $module = $this->moduleOf($service);
        if ($action === ModuleAction::Create) {
            $this->provideLogin($service);
        }
        // The suspension reason is the host's to store; no document gives it to the module.
        $given = array_diff_key($extra, ['suspendreason' => true]);
        $params = array_merge($this->host->params()->forService($serviceId), $given);
        $params = $this->runPreHooks($action->hookName(), $params);
        if ($params === null) {
            return ModuleResult::failure('stopped by a hook');
        }
        $result = $module->call($action->value, [$params], ModuleContract::lifecycle(...));
        if ($result->success && $result->value !== 'success') {
            $result = ModuleResult::failure($result->value);
        }
        $this->record($service, $module->name, $action, $result, $automated);
        if ($result->success) {
            $this->applySuccess($serviceId, $action, $extra);
        }
        $this->runPostHooks($action->hookName(), $params, $result, $action->hasAfterHook());
        if ($result->success && $action === ModuleAction::Create) {
            $this->host->mailer()->welcome($serviceId);
        }
        return $result;
    }

    /** A custom function pressed by an administrator, or by the client when $asClient is set. */
    public function custom(int $serviceId, string $function, bool $asClient): ModuleResult
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $module = $this->moduleOf($service);
        if (preg_match('/^\w+$/', $function) !== 1) {
            return ModuleResult::failure('not the name of a function');
        }
        if ($asClient) {
            if (!in_array($function, $this->clientFunctions($module, $serviceId), true)) {
                return ModuleResult::failure("clients may not call $function");
            }
            if ($service->domainstatus !== 'Active') {
                return ModuleResult::failure('the service is not active');
            }
        }
        $params = $this->runPreHooks('Custom', $this->host->params()->forService($serviceId));
        if ($params === null) {
            return ModuleResult::failure('stopped by a hook');
        }
        $result = $module->call($function, [$params], ModuleContract::customFunction(...));
        if ($result->success && is_string($result->value) && $result->value !== 'success') {
            $result = ModuleResult::failure($result->value);
        }
        $this->runPostHooks('Custom', $params, $result, true);
        $outcome = $result->success ? 'Successful' : 'Failed: ' . $result->message;
        $this->host->logs()->activity("Module function $function of service $serviceId: $outcome", $service->userid);
        return $result;
    }

    /** @return list<string> suffixes of the functions a client may call */
    public function clientFunctions(ServerModule $module, int $serviceId): array
    {
        $names = [];
        foreach (['ClientAreaCustomButtonArray', 'ClientAreaAllowedFunctions'] as $list) {
            if ($module->has($list)) {
                $params = $this->host->params()->forService($serviceId);
                $result = $module->call($list, [$params], ModuleContract::stringMap(...));
                array_push($names, ...array_values($result->success ? $result->value : []));
            }
        }
        return $names;
    }

    public function moduleOf(stdClass $service): ServerModule
    {
        $product = Tables::row($this->host->database, 'tblproducts', (int) $service->packageid);
        if ($product->servertype === '') {
            throw new HostError("product {$product->id} has no module");
        }
        return $this->host->module($product->servertype);
    }

    /** WHMCS makes up a login when the order brought none; the sparse profile leaves it out on purpose. */
    private function provideLogin(stdClass $service): void
    {
        $new = [];
        if ($service->username === '' && $this->host->profile !== Profile::Sparse) {
            $letters = (string) preg_replace('/[^a-z0-9]/', '', strtolower($service->domain));
            $new['username'] = substr($letters === '' ? 'service' : $letters, 0, 8);
        }
        if ($service->password === '') {
            $new['password'] = $this->host->secrets()->encrypt(Secrets::password());
        }
        if ($new !== []) {
            $this->host->database->table('tblhosting')->where('id', $service->id)->update($new);
        }
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, mixed>|null the parameters with the hooks' overrides, or null when a hook stops the call
     */
    private function runPreHooks(string $hookName, array $params): ?array
    {
        foreach ($this->host->hooks()->run("PreModule$hookName", ['params' => $params]) as $answer) {
            if (!is_array($answer)) {
                continue;
            }
            if (($answer['abortcmd'] ?? false) === true) {
                return null;
            }
            unset($answer['abortcmd']);
            $params = array_merge($params, $answer);
        }
        return $params;
    }

    /** @param array<string, mixed> $params */
    private function runPostHooks(string $hookName, array $params, ModuleResult $result, bool $hasAfterHook): void
    {
        if (!$hasAfterHook) {
            return;
        }
        $arguments = ['params' => $params];
        if ($result->success) {
            $this->host->hooks()->run("AfterModule$hookName", $arguments);
            return;
        }
        $arguments['failureResponseMessage'] = $result->message;
        $this->host->hooks()->run("AfterModule{$hookName}Failed", $arguments);
    }

    private function record(
        stdClass $service,
        string $module,
        ModuleAction $action,
        ModuleResult $result,
        bool $automated,
    ): void {
        $outcome = $result->success ? 'Successful' : 'Failed: ' . $result->message;
        $text = "Module {$action->hookName()} of service {$service->id}: $outcome";
        $this->host->logs()->activity($text, (int) $service->userid);
        if ($result->success) {
            $this->host->queue()->succeeded((int) $service->id, $action->value);
        } elseif ($automated) {
            $this->host->queue()->failed((int) $service->id, $module, $action->value, $result->message);
        }
    }

    /** @param array<string, mixed> $extra */
    private function applySuccess(int $serviceId, ModuleAction $action, array $extra): void
    {
        $change = [];
        if ($action->statusAfter() !== null) {
            $change['domainstatus'] = $action->statusAfter();
        }
        if ($action === ModuleAction::Suspend) {
            $change['suspendreason'] = (string) ($extra['suspendreason'] ?? '');
        }
        if ($action === ModuleAction::Unsuspend) {
            $change['suspendreason'] = '';
        }
        if ($action === ModuleAction::Terminate) {
            $change['termination_date'] = $this->host->clock->today();
        }
        if ($action === ModuleAction::ChangePassword && isset($extra['password'])) {
            $change['password'] = $this->host->secrets()->encrypt((string) $extra['password']);
        }
        if ($change !== []) {
            $change['updated_at'] = $this->host->clock->stamp();
            $this->host->database->table('tblhosting')->where('id', $serviceId)->update($change);
        }
    }
}
