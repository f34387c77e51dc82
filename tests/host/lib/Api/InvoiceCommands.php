<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\HostGap;
use OnApp\Host\Money;
use OnApp\Host\Tables;
use stdClass;

/** Internal API commands for invoices and their payment. */
final class InvoiceCommands
{
    private const STATUSES = ['Draft', 'Unpaid', 'Paid', 'Cancelled', 'Refunded', 'Collections', 'Payment Pending'];
    /** Documented parameters for features that this host lacks; zero and false mean the same as leaving them out. */
    private const UNSUPPORTED = ['taxrate', 'taxrate2', 'autoapplycredit', 'fees'];

    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function createInvoice(array $values): array
    {
        self::refuseUnsupported('CreateInvoice', $values);
        $clientId = (int) $values['userid'];
        Tables::row($this->host->database, 'tblclients', $clientId);
        $draft = (bool) ($values['draft'] ?? false);
        if ($draft && ($values['sendinvoice'] ?? false)) {
            throw new HostError('A draft invoice cannot be sent');
        }
        $status = self::status((string) ($values['status'] ?? ($draft ? 'Draft' : 'Unpaid')));
        $dueDate = (string) ($values['duedate'] ?? $this->host->clock->today());
        $notes = (string) ($values['notes'] ?? '');
        $id = $this->host->invoices()->create($clientId, self::items($values), $dueDate, 'api', $status, $notes);
        $this->change($id, $values, ['date', 'paymentmethod']);
        return ['invoiceid' => $id, 'status' => $status];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function getInvoice(array $values): array
    {
        $id = (int) $values['invoiceid'];
        $invoice = Tables::row($this->host->database, 'tblinvoices', $id);
        $items = $this->host->database->table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get()
            ->map(static fn (stdClass $item): array => [
                'id' => (int) $item->id,
                'type' => $item->type,
                'relid' => (int) $item->relid,
                'description' => $item->description,
                'amount' => $item->amount,
                'taxed' => (int) $item->taxed,
            ])->all();
        $payments = $this->host->database->table('tblaccounts')->where('invoiceid', $id)->orderBy('id')->get()
            ->map(static fn (stdClass $payment): array => (array) $payment)->all();
        return ['invoiceid' => $id] + (array) $invoice + [
            'balance' => Money::text($this->host->invoices()->balance($id)),
            'items' => ['item' => $items],
            // As documented: an empty text, not an empty list, when there is none.
            'transactions' => $payments === [] ? '' : ['transaction' => $payments],
        ];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function updateInvoice(array $values): array
    {
        $id = (int) $values['invoiceid'];
        $invoice = Tables::row($this->host->database, 'tblinvoices', $id);
        $touchesLines = array_intersect_key($values, array_flip(['itemdescription', 'itemamount', 'itemtaxed',
            'newitemdescription', 'newitemamount', 'newitemtaxed', 'deletelineids'])) !== [];
        if ($touchesLines) {
            if ($this->host->profile->publishedInvoicesAreFinal() && $invoice->status !== 'Draft') {
                throw new HostError('A published invoice cannot be changed');
            }
            $this->changeLines($id, $values);
            $this->host->invoices()->recalculate($id);
        }
        $this->change($id, $values, ['date', 'duedate', 'datepaid', 'paymentmethod', 'notes']);
        if (isset($values['status'])) {
            $this->host->invoices()->setStatus($id, self::status((string) $values['status']));
        }
        if (($values['publish'] ?? false) || ($values['publishandsendemail'] ?? false)) {
            $this->host->invoices()->publish($id);
        }
        return ['invoiceid' => $id];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function addInvoicePayment(array $values): array
    {
        self::refuseUnsupported('AddInvoicePayment', $values);
        $cents = isset($values['amount']) ? Money::cents((string) $values['amount']) : null;
        $transaction = (string) $values['transid'];
        $this->host->invoices()->pay((int) $values['invoiceid'], $cents, $transaction, (string) $values['gateway']);
        return [];
    }

    /** @param array<string, mixed> $values */
    private function changeLines(int $invoiceId, array $values): void
    {
        $lines = fn (): \Illuminate\Database\Query\Builder => $this->host->database->table('tblinvoiceitems')
            ->where('invoiceid', $invoiceId);
        $columns = ['itemdescription' => 'description', 'itemamount' => 'amount', 'itemtaxed' => 'taxed'];
        foreach ($columns as $name => $column) {
            foreach ((array) ($values[$name] ?? []) as $lineId => $value) {
                $lines()->where('id', $lineId)->exists() || throw new HostError("invoice line $lineId does not exist");
                $lines()->where('id', $lineId)->update([$column => $value]);
            }
        }
        foreach ((array) ($values['newitemdescription'] ?? []) as $key => $description) {
            $amount = $values['newitemamount'][$key] ?? throw new HostError('newitemamount is required');
            $this->host->invoices()->addItem($invoiceId, [
                'description' => (string) $description,
                'amount' => (string) $amount,
                'taxed' => (int) ($values['newitemtaxed'][$key] ?? 0),
            ]);
        }
        if (isset($values['deletelineids'])) {
            $lines()->whereIn('id', (array) $values['deletelineids'])->delete();
        }
    }

    /**
     * @param array<string, mixed> $values
     * @param list<string> $columns
     */
    private function change(int $invoiceId, array $values, array $columns): void
    {
        $change = array_intersect_key($values, array_flip($columns));
        if ($change !== []) {
            $this->host->database->table('tblinvoices')->where('id', $invoiceId)->update($change);
        }
    }

    /**
     * @param array<string, mixed> $values
     * @return list<array{description: string, amount: string, taxed: int}>
     */
    private static function items(array $values): array
    {
        $items = [];
        foreach ($values as $name => $description) {
            if (preg_match('/^itemdescription(\d+)$/', (string) $name, $found) === 1) {
                $items[(int) $found[1]] = [
                    'description' => (string) $description,
                    'amount' => (string) ($values["itemamount{$found[1]}"] ?? '0'),
                    'taxed' => (int) ($values["itemtaxed{$found[1]}"] ?? 0),
                ];
            }
        }
        ksort($items);
        return array_values($items);
    }

    /** @param array<string, mixed> $values */
    private static function refuseUnsupported(string $command, array $values): void
    {
        foreach (self::UNSUPPORTED as $name) {
            if ((float) ($values[$name] ?? 0) !== 0.0) {
                throw new HostGap("localAPI $command: this host does not support $name");
            }
        }
    }

    private static function status(string $status): string
    {
        return in_array($status, self::STATUSES, true) ? $status : throw new HostError("Invalid status $status");
    }
}
