<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;

/**
 * Invoices by WHMCS's internal API, which knows no idempotency. So an invoice is a draft first, found again by the
 * marker in its notes; only when its line is there it is published. What dies in between leaves a draft that nobody
 * owes.
 */
final class WhmcsInvoices implements InvoiceDesk
{
    /** A lock of the database server ends with its connection: a process that was given up cannot come back late. */
    private const LOCK = 'onapp_bandwidth_invoices';
    private const LOCK_SECONDS = 60;

    /** @param int $now unix time */
    public function __construct(private readonly Connection $connection, private readonly int $now)
    {
    }

    public function ensure(PeriodRow $row): int
    {
        $name = self::LOCK . "_{$row->service}";
        $answer = $this->connection->selectOne('SELECT GET_LOCK(?, ?) AS got', [$name, self::LOCK_SECONDS]);
        if ((int) $answer->got !== 1) {
            throw ModuleException::because('busy');
        }
        try {
            $id = $this->find($row) ?? $this->create($row);
            $this->complete($row, $id);
            return $id;
        } finally {
            $this->connection->selectOne('SELECT RELEASE_LOCK(?) AS released', [$name]);
        }
    }

    private function find(PeriodRow $row): ?int
    {
        $id = $this->connection->table('tblinvoices')
            ->where('userid', $row->bill['client'])->where('notes', 'like', '%' . $row->marker() . '%')
            ->orderBy('id')->value('id');
        return $id === null ? null : (int) $id;
    }

    private function create(PeriodRow $row): int
    {
        $days = (int) $this->connection->table('tblconfiguration')
            ->where('setting', 'CreateInvoiceDaysBefore')->value('value');
        $today = $this->day($this->now, $row);
        $answer = self::call('CreateInvoice', array_filter([
            'userid' => $row->bill['client'],
            'draft' => true,
            'date' => $today,
            'duedate' => (new \DateTimeImmutable($today))->modify("+$days days")->format('Y-m-d'),
            'paymentmethod' => $row->bill['payment_method'],
            'notes' => $row->marker(),
            'itemdescription1' => $this->line($row),
            'itemamount1' => $row->bill['amount'],
            'itemtaxed1' => $row->bill['taxed'] ? 1 : 0,
        ], static fn (mixed $value): bool => $value !== ''));
        return (int) $answer['invoiceid'];
    }

    /** Adds the line that an interrupted creation left out, and publishes. */
    private function complete(PeriodRow $row, int $id): void
    {
        $invoice = self::call('GetInvoice', ['invoiceid' => $id]);
        if ((string) ($invoice['status'] ?? '') !== 'Draft') {
            return;
        }
        if (($invoice['items']['item'] ?? []) === []) {
            self::call('UpdateInvoice', [
                'invoiceid' => $id,
                'newitemdescription' => [$this->line($row)],
                'newitemamount' => [$row->bill['amount']],
                'newitemtaxed' => [$row->bill['taxed'] ? 1 : 0],
            ]);
        }
        self::call('UpdateInvoice', ['invoiceid' => $id, 'publishandsendemail' => true]);
    }

    private function line(PeriodRow $row): string
    {
        $bill = $row->bill;
        return Language::text('bandwidth_line', [
            'title' => (string) $bill['title'],
            'start' => $this->day($row->start, $row),
            'end' => $this->day($row->end, $row),
            'traffic' => self::rounded((string) $bill['traffic_mb']),
            'limit' => self::rounded((string) $bill['limit_mb']),
            'overage' => self::rounded((string) $bill['overage_mb']),
            'price' => (string) $bill['price'],
            'unit' => (string) $bill['unit'],
        ]);
    }

    private static function rounded(string $megabytes): string
    {
        return (string) (new \OnApp\Decimal($megabytes))->round(2);
    }

    private function day(int $moment, PeriodRow $row): string
    {
        $zone = new \DateTimeZone((string) $row->bill['zone']);
        return (new \DateTimeImmutable("@$moment"))->setTimezone($zone)->format('Y-m-d');
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    private static function call(string $command, array $values): array
    {
        $answer = localAPI($command, $values);
        if (($answer['result'] ?? '') !== 'success') {
            $values = ['command' => $command, 'message' => (string) ($answer['message'] ?? '')];
            throw ModuleException::because('whmcs_refused', $values);
        }
        return $answer;
    }
}
