<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

use OnApp\Host\BillingCycle;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Money;
use OnApp\Host\ModuleAction;
use OnApp\Host\ModuleResult;
use OnApp\Host\OptionChoices;
use OnApp\Host\Prices;
use OnApp\Host\Tables;
use stdClass;

/** Internal API commands that change services and run their modules. */
final class ServiceCommands
{
    /** Parameters of UpdateClientProduct by column; the others need more than a copy. */
    private const COLUMNS = [
        'pid' => 'packageid', 'serverid' => 'server', 'regdate' => 'regdate', 'nextduedate' => 'nextduedate',
        'terminationDate' => 'termination_date', 'completedDate' => 'completed_date', 'domain' => 'domain',
        'firstpaymentamount' => 'firstpaymentamount', 'recurringamount' => 'amount',
        'paymentmethod' => 'paymentmethod', 'billingcycle' => 'billingcycle', 'subscriptionid' => 'subscriptionid',
        'status' => 'domainstatus', 'notes' => 'notes', 'serviceusername' => 'username',
        'overideautosuspend' => 'overideautosuspend', 'overidesuspenduntil' => 'overidesuspenduntil', 'ns1' => 'ns1',
        'ns2' => 'ns2', 'dedicatedip' => 'dedicatedip', 'assignedips' => 'assignedips', 'diskusage' => 'diskusage',
        'disklimit' => 'disklimit', 'bwusage' => 'bwusage', 'bwlimit' => 'bwlimit',
        'suspendreason' => 'suspendreason', 'promoid' => 'promoid',
    ];
    /** Columns that the parameter unset may empty. */
    private const UNSETTABLE = ['domain' => 'domain', 'serviceusername' => 'username', 'servicepassword' => 'password',
        'subscriptionid' => 'subscriptionid', 'ns1' => 'ns1', 'ns2' => 'ns2', 'dedicatedip' => 'dedicatedip',
        'assignedips' => 'assignedips', 'notes' => 'notes', 'suspendreason' => 'suspendreason'];
    private const STATUSES = ['Pending', 'Active', 'Suspended', 'Terminated', 'Cancelled', 'Fraud', 'Completed'];

    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function updateClientProduct(array $values): array
    {
        $service = Tables::row($this->host->database, 'tblhosting', (int) $values['serviceid']);
        if (isset($values['status']) && !in_array($values['status'], self::STATUSES, true)) {
            throw new HostError("Invalid status {$values['status']}");
        }
        $change = [];
        foreach ((array) ($values['unset'] ?? []) as $name) {
            $column = self::UNSETTABLE[$name] ?? throw new HostError("$name cannot be unset");
            $change[$column] = '';
        }
        foreach (array_intersect_key(self::COLUMNS, $values) as $parameter => $column) {
            $change[$column] = $values[$parameter];
        }
        if (isset($values['servicepassword'])) {
            $change['password'] = $this->host->secrets()->encrypt((string) $values['servicepassword']);
        }
        if (isset($values['configoptions'])) {
            $this->storeOptions($service, self::unpacked('configoptions', $values['configoptions']));
        }
        if (isset($values['customfields'])) {
            $this->storeCustomFields($service, self::unpacked('customfields', $values['customfields']));
        }
        $services = $this->host->database->table('tblhosting')->where('id', $service->id);
        $services->update($change + ['updated_at' => $this->host->clock->stamp()]);
        if (($values['autorecalc'] ?? false) && !isset($values['recurringamount'])) {
            $this->recalculate((int) $service->id);
        }
        $arguments = ['userid' => (int) $service->userid, 'serviceid' => (int) $service->id];
        $this->host->hooks()->run('ServiceEdit', $arguments);
        return ['serviceid' => (int) $service->id];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function upgradeProduct(array $values): array
    {
        $serviceId = (int) $values['serviceid'];
        $onlyCalculate = (bool) ($values['calconly'] ?? false);
        $cycle = $values['newproductbillingcycle'] ?? null;
        $cycle = $cycle === null ? null : BillingCycle::named((string) $cycle);
        $answer = match ($values['type']) {
            'configoptions' => $this->host->upgrades()->orderOptions(
                $serviceId,
                array_map('intval', (array) ($values['configoptions'] ?? [])),
                $onlyCalculate,
            ),
            'product' => $this->host->upgrades()->orderProduct(
                $serviceId,
                (int) ($values['newproductid'] ?? 0),
                $cycle,
                $onlyCalculate,
            ),
            default => throw new HostError("type must be product or configoptions, not {$values['type']}"),
        };
        return [
            'price' => $answer['amount'],
            'invoiceid' => $answer['invoiceid'],
            'upgradeids' => $answer['upgradeids'],
        ];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleCreate(array $values): array
    {
        return $this->run($values, ModuleAction::Create);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleSuspend(array $values): array
    {
        return $this->run($values, ModuleAction::Suspend, ['suspendreason' => $values['suspendreason'] ?? '']);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleUnsuspend(array $values): array
    {
        return $this->run($values, ModuleAction::Unsuspend);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleTerminate(array $values): array
    {
        return $this->run($values, ModuleAction::Terminate);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleChangePackage(array $values): array
    {
        return $this->run($values, ModuleAction::ChangePackage);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleChangePw(array $values): array
    {
        $extra = isset($values['servicepassword']) ? ['password' => (string) $values['servicepassword']] : [];
        return $this->run($values, ModuleAction::ChangePassword, $extra);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function moduleCustom(array $values): array
    {
        $result = $this->host->runner()->custom((int) $values['serviceid'], (string) $values['func_name'], false);
        return self::answer($result);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function getModuleQueue(array $values): array
    {
        $query = $this->host->database->table('host_module_queue')->where('completed', 0);
        $filters = ['serviceType' => 'service_type', 'moduleName' => 'module_name', 'moduleAction' => 'module_action'];
        foreach ($filters as $parameter => $column) {
            if (isset($values[$parameter])) {
                $query->where($column, $values[$parameter]);
            }
        }
        if (isset($values['since'])) {
            $query->where('last_attempt', '>=', $values['since']);
        }
        $queue = $query->orderBy('id')->get()->map(static fn (stdClass $row): array => [
            'id' => (int) $row->id,
            'serviceType' => $row->service_type,
            'serviceId' => (int) $row->service_id,
            'moduleName' => $row->module_name,
            'moduleAction' => $row->module_action,
            'lastAttempt' => $row->last_attempt,
            'lastAttemptError' => $row->last_attempt_error,
            'numRetries' => (int) $row->num_retries,
            'completed' => (int) $row->completed,
        ])->all();
        return ['count' => count($queue), 'queue' => $queue];
    }

    /**
     * @param array<string, mixed> $values
     * @param array<string, mixed> $extra
     * @return array<string, mixed>
     */
    private function run(array $values, ModuleAction $action, array $extra = []): array
    {
        return self::answer($this->host->runner()->run((int) $values['serviceid'], $action, false, $extra));
    }

    /** @return array<string, mixed> */
    private static function answer(ModuleResult $result): array
    {
        return $result->success ? [] : throw new HostError($result->message);
    }

    /** @param array<mixed> $options */
    private function storeOptions(stdClass $service, array $options): void
    {
        $chosen = [];
        foreach ($options as $optionId => $value) {
            $chosen[(int) $optionId] = (int) (is_array($value) ? ($value['qty'] ?? $value['optionid'] ?? 0) : $value);
        }
        $choices = new OptionChoices($this->host->database);
        $resolved = $choices->resolve((int) $service->packageid, $chosen + $choices->current((int) $service->id));
        $choices->store((int) $service->id, $resolved);
    }

    /** @param array<mixed> $fields value by field id or by field name */
    private function storeCustomFields(stdClass $service, array $fields): void
    {
        foreach ($fields as $field => $value) {
            $column = is_int($field) ? 'id' : 'fieldname';
            $id = $this->host->database->table('tblcustomfields')
                ->where(['type' => 'product', 'relid' => $service->packageid, $column => $field])->value('id');
            if ($id === null) {
                throw new HostError("there is no custom field $field for this product");
            }
            $this->host->database->table('tblcustomfieldsvalues')
                ->updateOrInsert(['fieldid' => $id, 'relid' => $service->id], ['value' => (string) $value]);
        }
    }

    private function recalculate(int $serviceId): void
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $cycle = BillingCycle::named($service->billingcycle);
        if (!$cycle->isRecurring()) {
            return;
        }
        $prices = new Prices($this->host->database, (int) $service->userid);
        $options = new OptionChoices($this->host->database);
        $chosen = $options->resolve((int) $service->packageid, $options->current($serviceId));
        $amount = $prices->product((int) $service->packageid, $cycle) + $prices->choices($chosen, $cycle);
        $this->host->database->table('tblhosting')->where('id', $serviceId)->update(['amount' => Money::text($amount)]);
    }

    /** @return array<mixed> */
    private static function unpacked(string $parameter, mixed $packed): array
    {
        $text = base64_decode((string) $packed, true);
        $value = $text === false ? false : @unserialize($text, ['allowed_classes' => false]);
        return is_array($value) ? $value : throw new HostError("$parameter must be a base64-encoded serialised array");
    }
}
