<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;

/** Places and accepts orders of one product. */
final class Orders
{
    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<int, int> $options chosen suboption, or quantity, by configurable option
     * @return array{orderid: int, serviceid: int, invoiceid: int, created?: array<string, mixed>}
     */
    public function place(
        int $clientId,
        int $productId,
        string $domain,
        array $options = [],
        string $password = '',
        ?BillingCycle $cycle = null,
        ?string $price = null,
    ): array {
        $database = $this->host->database;
        Tables::row($database, 'tblclients', $clientId);
        $product = Tables::row($database, 'tblproducts', $productId);
        $cycle ??= $this->onlyCycle($product);
        $choices = (new OptionChoices($database))->resolve($productId, $options);
        $amounts = $this->amounts($product, $cycle, $clientId, $choices, $price);
        [$orderId, $serviceId] = $database->transaction(
            fn (): array => $this->store($clientId, $product, $domain, $choices, $password, $cycle, $amounts),
        );
        $invoiceId = $this->invoice($orderId, $serviceId, $clientId, $product, $domain, $amounts['first']);
        $this->host->logs()->activity("New order $orderId", $clientId);
        $placed = ['orderid' => $orderId, 'serviceid' => $serviceId, 'invoiceid' => $invoiceId];
        if ($product->autosetup === 'order') {
            $placed['created'] = $this->host->runner()->run($serviceId, ModuleAction::Create, true)->toArray();
        }
        return $placed;
    }

    /**
     * @param bool|null $autosetup null follows the product's setting
     * @return array{services: array<int, array<string, mixed>>}
     */
    public function accept(int $orderId, ?bool $autosetup = null): array
    {
        $database = $this->host->database;
        $order = Tables::row($database, 'tblorders', $orderId);
        if ($order->status !== 'Pending') {
            throw new HostError("order $orderId is {$order->status}, not Pending");
        }
        $results = [];
        foreach ($database->table('tblhosting')->where('orderid', $orderId)->orderBy('id')->get() as $service) {
            if ($this->shallCreate($service, $order, $autosetup)) {
                $run = $this->host->runner()->run((int) $service->id, ModuleAction::Create, true);
                $results[(int) $service->id] = $run->toArray();
            }
        }
        $database->table('tblorders')->where('id', $orderId)->update(['status' => 'Active']);
        $this->host->logs()->activity("Order $orderId accepted", (int) $order->userid);
        $this->host->hooks()->run('AcceptOrder', ['orderid' => $orderId]);
        return ['services' => $results];
    }

    /** The least used enabled server of the product's group, else the default server of its module. */
    public function serverFor(stdClass $product): int
    {
        $query = $this->host->database->table('tblservers as s')->where('s.disabled', 0);
        if ((int) $product->servergroup !== 0) {
            $query->join('tblservergroupsrel as r', 'r.serverid', '=', 's.id')
                ->where('r.groupid', $product->servergroup);
        } else {
            $query->where('s.type', $product->servertype)->where('s.active', 1);
        }
        $used = '(SELECT COUNT(*) FROM tblhosting h WHERE h.server = s.id AND h.domainstatus <> \'Terminated\')';
        return (int) $query->orderByRaw($used)->orderBy('s.id')->value('s.id');
    }

    private function shallCreate(stdClass $service, stdClass $order, ?bool $autosetup): bool
    {
        if ($service->domainstatus !== 'Pending' || $autosetup === false) {
            return false;
        }
        $product = Tables::row($this->host->database, 'tblproducts', (int) $service->packageid);
        if ($product->servertype === '') {
            return false;
        }
        if ($autosetup === true) {
            return true;
        }
        return match ($product->autosetup) {
            'on', 'order' => true,
            'payment' => $this->isPaid((int) $order->invoiceid),
            default => false,
        };
    }

    private function isPaid(int $invoiceId): bool
    {
        $status = $this->host->database->table('tblinvoices')->where('id', $invoiceId)->value('status');
        return $invoiceId === 0 || $status === 'Paid';
    }

    private function onlyCycle(stdClass $product): BillingCycle
    {
        if ($product->paytype !== 'recurring') {
            return $product->paytype === 'free' ? BillingCycle::Free : BillingCycle::OneTime;
        }
        $prices = $this->host->database->table('tblpricing')
            ->where('type', 'product')->where('relid', $product->id)->first();
        foreach (BillingCycle::cases() as $cycle) {
            if ($cycle->isRecurring() && $prices !== null && (float) $prices->{$cycle->priceColumn()} >= 0) {
                return $cycle;
            }
        }
        throw new HostError("product {$product->id} has no price");
    }

    /**
     * @param array<int, array{option: stdClass, suboption: int, quantity: int}> $choices
     * @return array{first: int, recurring: int} cents
     */
    private function amounts(
        stdClass $product,
        BillingCycle $cycle,
        int $clientId,
        array $choices,
        ?string $override,
    ): array {
        if ($cycle === BillingCycle::Free) {
            return ['first' => 0, 'recurring' => 0];
        }
        $prices = new Prices($this->host->database, $clientId);
        $recurring = $override === null ? $prices->product((int) $product->id, $cycle) : Money::cents($override);
        $first = $recurring + ($override === null ? $prices->setupFee((int) $product->id, $cycle) : 0);
        $extra = $prices->choices($choices, $cycle);
        return ['first' => $first + $extra, 'recurring' => $cycle->isRecurring() ? $recurring + $extra : 0];
    }

    /**
     * @param array<int, array{option: stdClass, suboption: int, quantity: int}> $choices
     * @param array{first: int, recurring: int} $amounts cents
     * @return array{0: int, 1: int} order and service
     */
    private function store(
        int $clientId,
        stdClass $product,
        string $domain,
        array $choices,
        string $password,
        BillingCycle $cycle,
        array $amounts,
    ): array {
        $database = $this->host->database;
        $today = $this->host->clock->today();
        $orderId = (int) $database->table('tblorders')->insertGetId([
            'ordernum' => random_int(1_000_000_000, 9_999_999_999),
            'userid' => $clientId,
            'date' => $this->host->clock->stamp(),
            'amount' => Money::text($amounts['first']),
            'paymentmethod' => Seed::PAYMENT_METHOD,
            'status' => 'Pending',
            'ipaddress' => '127.0.0.1',
        ]);
        $serviceId = (int) $database->table('tblhosting')->insertGetId([
            'userid' => $clientId,
            'orderid' => $orderId,
            'packageid' => $product->id,
            'server' => $this->serverFor($product),
            'regdate' => $today,
            'domain' => $domain,
            'paymentmethod' => Seed::PAYMENT_METHOD,
            'firstpaymentamount' => Money::text($amounts['first']),
            'amount' => Money::text($amounts['recurring']),
            'billingcycle' => $cycle->value,
            'nextduedate' => $today,
            'nextinvoicedate' => $today,
            'password' => $this->host->secrets()->encrypt($password === '' ? Secrets::password() : $password),
            'created_at' => $this->host->clock->stamp(),
            'updated_at' => $this->host->clock->stamp(),
        ]);
        (new OptionChoices($database))->store($serviceId, $choices);
        return [$orderId, $serviceId];
    }

    private function invoice(
        int $orderId,
        int $serviceId,
        int $clientId,
        stdClass $product,
        string $domain,
        int $cents,
    ): int {
        if ($cents <= 0) {
            return 0;
        }
        $item = [
            'type' => 'Hosting',
            'relid' => $serviceId,
            'description' => trim("{$product->name} - $domain", ' -'),
            'amount' => Money::text($cents),
        ];
        $invoiceId = $this->host->invoices()->create($clientId, [$item], $this->host->clock->today());
        $this->host->database->table('tblorders')->where('id', $orderId)->update(['invoiceid' => $invoiceId]);
        return $invoiceId;
    }
}
