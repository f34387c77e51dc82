<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;

/** Changes of a service's configurable options or product: ordered, paid, then handed to ChangePackage. */
final class Upgrades
{
    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<int, int> $options new choices by option; those left out stay
     * @return array{amount: string, upgradeids: list<int>, invoiceid: int, applied: list<array<string, mixed>>}
     */
    public function orderOptions(int $serviceId, array $options, bool $onlyCalculate = false): array
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $choices = new OptionChoices($this->host->database);
        $current = $choices->current($serviceId);
        $prices = new Prices($this->host->database, (int) $service->userid);
        $cycle = BillingCycle::named($service->billingcycle);
        $before = $choices->resolve((int) $service->packageid, $current);
        $after = $choices->resolve((int) $service->packageid, $options + $current);
        $rows = [];
        foreach ($after as $optionId => $choice) {
            if ($choice == $before[$optionId]) {
                continue;
            }
            $difference = $prices->choices([$choice], $cycle) - $prices->choices([$before[$optionId]], $cycle);
            $isNumber = OptionChoices::isNumber((int) $choice['option']->optiontype);
            $key = $isNumber ? 'quantity' : 'suboption';
            $rows[] = [
                'name' => $choice['option']->optionname,
                'type' => 'configoptions',
                'originalvalue' => $optionId . '=>' . $before[$optionId][$key],
                'newvalue' => (string) $choice[$key],
                'recurringchange' => $difference,
            ];
        }
        return $this->order($service, $rows, $onlyCalculate);
    }

    /** @return array{amount: string, upgradeids: list<int>, invoiceid: int, applied: list<array<string, mixed>>} */
    public function orderProduct(
        int $serviceId,
        int $productId,
        ?BillingCycle $cycle,
        bool $onlyCalculate = false,
    ): array {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $product = Tables::row($this->host->database, 'tblproducts', $productId);
        $cycle ??= BillingCycle::named($service->billingcycle);
        $prices = new Prices($this->host->database, (int) $service->userid);
        $old = BillingCycle::named($service->billingcycle);
        $oldPrice = $old === BillingCycle::Free ? 0 : $prices->product((int) $service->packageid, $old);
        $newPrice = $cycle === BillingCycle::Free ? 0 : $prices->product($productId, $cycle);
        $row = [
            'name' => $product->name,
            'type' => 'package',
            'originalvalue' => (string) $service->packageid,
            'newvalue' => $productId . ',' . strtolower($cycle->value),
            'recurringchange' => $newPrice - $oldPrice,
        ];
        return $this->order($service, [$row], $onlyCalculate);
    }

    /** Puts one paid upgrade into effect. */
    public function apply(int $upgradeId, bool $automated): ModuleResult
    {
        $database = $this->host->database;
        $upgrade = Tables::row($database, 'tblupgrades', $upgradeId);
        if ($upgrade->status !== 'Pending') {
            throw new HostError("upgrade $upgradeId is {$upgrade->status}");
        }
        $serviceId = (int) $upgrade->relid;
        $service = Tables::row($database, 'tblhosting', $serviceId);
        $amount = Money::cents((string) $service->amount) + Money::cents((string) $upgrade->recurringchange);
        $change = ['amount' => Money::text($amount)];
        if ($upgrade->type === 'package') {
            [$productId, $cycle] = explode(',', $upgrade->newvalue, 2);
            $change += ['packageid' => (int) $productId, 'billingcycle' => BillingCycle::named($cycle)->value];
        } else {
            $this->storeOption($service, $upgrade);
        }
        $database->table('tblhosting')->where('id', $serviceId)->update($change);
        $done = ['status' => 'Completed', 'paid' => 'Y'];
        $database->table('tblupgrades')->where('id', $upgradeId)->update($done);
        $result = $this->host->runner()->run($serviceId, ModuleAction::ChangePackage, $automated);
        $point = $upgrade->type === 'package' ? 'AfterProductUpgrade' : 'AfterConfigOptionsUpgrade';
        $this->host->hooks()->run($point, ['upgradeid' => $upgradeId]);
        return $result;
    }

    private function storeOption(stdClass $service, stdClass $upgrade): void
    {
        $optionId = (int) explode('=>', $upgrade->originalvalue, 2)[0];
        $choices = new OptionChoices($this->host->database);
        $wanted = [$optionId => (int) $upgrade->newvalue] + $choices->current((int) $service->id);
        $resolved = $choices->resolve((int) $service->packageid, $wanted);
        $choices->store((int) $service->id, [$optionId => $resolved[$optionId]]);
    }

    /**
     * No proration: the difference of one cycle is charged at once. A change that costs nothing applies at once.
     *
     * @param list<array<string, mixed>> $rows
     * @return array{amount: string, upgradeids: list<int>, invoiceid: int, applied: list<array<string, mixed>>}
     */
    private function order(stdClass $service, array $rows, bool $onlyCalculate): array
    {
        if ($rows === []) {
            throw new HostError("nothing changes for service {$service->id}");
        }
        $total = 0;
        $ids = [];
        $items = [];
        foreach ($rows as $row) {
            $charge = max(0, $row['recurringchange']);
            $total += $charge;
            if ($onlyCalculate) {
                continue;
            }
            $row['recurringchange'] = Money::text($row['recurringchange']);
            $row += ['relid' => $service->id, 'amount' => Money::text($charge), 'status' => 'Pending', 'paid' => 'N'];
            $id = (int) $this->host->database->table('tblupgrades')->insertGetId($row);
            $ids[] = $id;
            $items[] = [
                'type' => 'Upgrade',
                'relid' => $id,
                'description' => 'Upgrade: ' . OptionName::label($row['name']),
                'amount' => Money::text($charge),
            ];
        }
        $answer = ['amount' => Money::text($total), 'upgradeids' => $ids, 'invoiceid' => 0, 'applied' => []];
        if ($total > 0 && !$onlyCalculate) {
            $today = $this->host->clock->today();
            $answer['invoiceid'] = $this->host->invoices()->create((int) $service->userid, $items, $today);
            return $answer;
        }
        foreach ($ids as $id) {
            $answer['applied'][] = $this->apply($id, true)->toArray();
        }
        return $answer;
    }
}
