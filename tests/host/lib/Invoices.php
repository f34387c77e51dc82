<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;
use WHMCS\Billing\Invoice;

/** Invoices, payments and what a payment sets in motion. */
final class Invoices
{
    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param list<array{type?: string, relid?: int, description: string, amount: string, taxed?: int}> $items
     * @param string $source as the hook InvoiceCreation names it: autogen, adminarea or api
     */
    public function create(
        int $clientId,
        array $items,
        string $dueDate,
        string $source = 'autogen',
        string $status = 'Unpaid',
        string $notes = '',
    ): int {
        $stamp = $this->host->clock->stamp();
        $id = (int) $this->host->database->table('tblinvoices')->insertGetId([
            'userid' => $clientId,
            'date' => $this->host->clock->today(),
            'duedate' => $dueDate,
            'status' => $status,
            'paymentmethod' => Seed::PAYMENT_METHOD,
            'notes' => $notes,
            'created_at' => $stamp,
            'updated_at' => $stamp,
        ]);
        foreach ($items as $item) {
            $this->addItem($id, $item);
        }
        $arguments = ['source' => $source, 'user' => 'system', 'invoiceid' => $id, 'status' => $status];
        $this->host->hooks()->run('InvoiceCreation', $arguments);
        $this->recalculate($id);
        if ($status !== 'Draft') {
            $this->announce($id, $arguments);
        }
        return $id;
    }

    /** @param array{type?: string, relid?: int, description: string, amount: string, taxed?: int} $item */
    public function addItem(int $invoiceId, array $item): int
    {
        $invoice = Tables::row($this->host->database, 'tblinvoices', $invoiceId);
        return (int) $this->host->database->table('tblinvoiceitems')->insertGetId([
            'invoiceid' => $invoiceId,
            'userid' => $invoice->userid,
            'type' => $item['type'] ?? '',
            'relid' => $item['relid'] ?? 0,
            'description' => $item['description'],
            'amount' => Money::text(Money::cents($item['amount'])),
            'taxed' => $item['taxed'] ?? 0,
            'duedate' => $invoice->duedate,
            'paymentmethod' => $invoice->paymentmethod,
        ]);
    }

    /** The host charges no tax: the total is the sum of the lines less the credit applied. */
    public function recalculate(int $invoiceId): void
    {
        $invoice = Tables::row($this->host->database, 'tblinvoices', $invoiceId);
        $amounts = $this->host->database->table('tblinvoiceitems')->where('invoiceid', $invoiceId)->pluck('amount');
        $sum = 0;
        foreach ($amounts as $amount) {
            $sum += Money::cents((string) $amount);
        }
        $this->host->database->table('tblinvoices')->where('id', $invoiceId)->update([
            'subtotal' => Money::text($sum),
            'total' => Money::text($sum - Money::cents((string) $invoice->credit)),
        ]);
        $this->host->hooks()->run('UpdateInvoiceTotal', ['invoiceid' => $invoiceId]);
    }

    /** Moves a draft out of Draft. */
    public function publish(int $invoiceId): void
    {
        $invoice = Tables::row($this->host->database, 'tblinvoices', $invoiceId);
        if ($invoice->status !== 'Draft') {
            throw new HostError("invoice $invoiceId is not a draft");
        }
        $this->host->database->table('tblinvoices')->where('id', $invoiceId)->update(['status' => 'Unpaid']);
        $this->announce($invoiceId, [
            'source' => 'api', 'user' => 'system', 'invoiceid' => $invoiceId, 'status' => 'Unpaid',
        ]);
    }

    public function setStatus(int $invoiceId, string $status): void
    {
        Tables::row($this->host->database, 'tblinvoices', $invoiceId);
        $change = ['status' => $status];
        if ($status === 'Cancelled') {
            $change['date_cancelled'] = $this->host->clock->stamp();
        }
        $this->host->database->table('tblinvoices')->where('id', $invoiceId)->update($change);
        match ($status) {
            'Cancelled' => $this->host->hooks()->run('InvoiceCancelled', ['invoiceid' => $invoiceId]),
            'Unpaid' => $this->host->hooks()->run('InvoiceUnpaid', ['invoiceid' => $invoiceId]),
            default => [],
        };
    }

    public function balance(int $invoiceId): int
    {
        $invoice = Tables::row($this->host->database, 'tblinvoices', $invoiceId);
        $paid = 0;
        foreach ($this->host->database->table('tblaccounts')->where('invoiceid', $invoiceId)->get() as $payment) {
            $paid += Money::cents((string) $payment->amountin) - Money::cents((string) $payment->amountout);
        }
        return Money::cents((string) $invoice->total) - $paid;
    }

    /**
     * Records a payment; when nothing remains to be paid, automation follows.
     *
     * @return list<array<string, mixed>> results of the module calls that followed
     */
    public function pay(int $invoiceId, ?int $cents, string $transactionId, string $gateway): array
    {
        $invoice = Tables::row($this->host->database, 'tblinvoices', $invoiceId);
        if (!in_array($invoice->status, ['Unpaid', 'Payment Pending', 'Collections'], true)) {
            throw new HostError("invoice $invoiceId is {$invoice->status}");
        }
        $accounts = $this->host->database->table('tblaccounts');
        if ($accounts->where('gateway', $gateway)->where('transid', $transactionId)->exists()) {
            throw new HostError("transaction $transactionId is already recorded");
        }
        $this->host->database->table('tblaccounts')->insert([
            'userid' => $invoice->userid,
            'gateway' => $gateway,
            'date' => $this->host->clock->stamp(),
            'description' => 'Invoice Payment',
            'amountin' => Money::text($cents ?? $this->balance($invoiceId)),
            'transid' => $transactionId,
            'invoiceid' => $invoiceId,
        ]);
        $this->host->hooks()->run('AddInvoicePayment', ['invoiceid' => $invoiceId]);
        return $this->balance($invoiceId) <= 0 ? $this->markPaid($invoice) : [];
    }

    /** @param array<string, mixed> $arguments */
    private function announce(int $invoiceId, array $arguments): void
    {
        $this->host->hooks()->run('InvoiceCreated', $arguments);
        $this->host->hooks()->run('InvoiceCreationPreEmail', $arguments);
    }

    /** @return list<array<string, mixed>> */
    private function markPaid(stdClass $invoice): array
    {
        $database = $this->host->database;
        $id = (int) $invoice->id;
        $database->table('tblinvoices')->where('id', $id)->update([
            'status' => 'Paid',
            'datepaid' => $this->host->clock->stamp(),
        ]);
        $this->host->logs()->activity("Invoice $id paid", (int) $invoice->userid);
        $this->host->hooks()->run('InvoicePaidPreEmail', ['invoiceid' => $id]);
        $results = [];
        foreach ($database->table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get() as $item) {
            $followed = match ($item->type) {
                'Hosting' => $this->servicePaid((int) $item->relid),
                'Upgrade' => $this->host->upgrades()->apply((int) $item->relid, true),
                default => null,
            };
            if ($followed !== null) {
                $results[] = $followed->toArray();
            }
        }
        $this->host->hooks()->run('InvoicePaid', ['invoiceid' => $id, 'invoice' => Invoice::find($id)]);
        $order = $database->table('tblorders')->where('invoiceid', $id)->first();
        if ($order !== null) {
            $arguments = ['orderId' => (int) $order->id, 'userId' => (int) $order->userid, 'invoiceId' => $id];
            $this->host->hooks()->run('OrderPaid', $arguments);
        }
        return $results;
    }

    /** First payment creates, a late payment unsuspends, every later one renews; the due date moves on. */
    private function servicePaid(int $serviceId): ?ModuleResult
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $product = Tables::row($this->host->database, 'tblproducts', (int) $service->packageid);
        $cycle = BillingCycle::named($service->billingcycle);
        if ($cycle->isRecurring()) {
            $next = $cycle->next((string) $service->nextduedate);
            $change = ['nextduedate' => $next, 'nextinvoicedate' => $next];
            $this->host->database->table('tblhosting')->where('id', $serviceId)->update($change);
        }
        if ($product->servertype === '') {
            return null;
        }
        if ($service->domainstatus === 'Pending') {
            return $product->autosetup === 'payment'
                ? $this->host->runner()->run($serviceId, ModuleAction::Create, true)
                : null;
        }
        if ($service->domainstatus === 'Suspended') {
            return $this->host->runner()->run($serviceId, ModuleAction::Unsuspend, true);
        }
        $hasRenew = $this->host->module($product->servertype)->has(ModuleAction::Renew->value);
        return $service->domainstatus === 'Active' && $hasRenew
            ? $this->host->runner()->run($serviceId, ModuleAction::Renew, true)
            : null;
    }
}
