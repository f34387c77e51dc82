<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

final class CronTest extends HostTestCase
{
    private string $id;

    protected function setUp(): void
    {
        parent::setUp();
        $product = $this->addProduct('payment');
        $placed = $this->order($product, 'vm1.example.com', '--at', '2030-01-10 12:00:00');
        $this->ok('pay', (string) $placed['invoiceid'], '--at', '2030-01-10 12:00:00');
        $this->id = (string) $placed['serviceid'];
    }

    public function testAMonthOfUnpaidServiceEndsInSuspensionThenTermination(): void
    {
        self::assertSame('2030-02-10', $this->service((int) $this->id)['nextduedate']);
        self::assertSame([], $this->actions('2030-01-26', 'invoice'));
        $invoice = $this->actions('2030-01-27', 'invoice')[0]['invoiceid'];
        self::assertSame([], $this->actions('2030-01-28', 'invoice'), 'invoiced once');
        self::assertSame([], $this->actions('2030-02-14', 'suspend'));
        self::assertCount(1, $this->actions('2030-02-15', 'suspend'));
        self::assertSame('Suspended', $this->service((int) $this->id)['domainstatus']);
        self::assertSame('Overdue on Payment', $this->service((int) $this->id)['suspendreason']);
        $mails = $this->logged('mail');
        self::assertStringContainsString('Overdue on Payment', end($mails)['message']);
        self::assertSame([], $this->actions('2030-03-11', 'terminate'));
        self::assertCount(1, $this->actions('2030-03-12', 'terminate'));
        self::assertSame('2030-03-12', $this->service((int) $this->id)['termination_date']);
        self::assertGreaterThan(0, $invoice);
    }

    public function testPaymentOfAnOverdueInvoiceUnsuspendsAndAdvancesTheDueDate(): void
    {
        $invoice = (string) $this->actions('2030-02-01', 'invoice')[0]['invoiceid'];
        $this->actions('2030-02-15', 'suspend');
        $this->ok('pay', $invoice, '--at', '2030-02-16 09:00:00');
        self::assertSame('Active', $this->service((int) $this->id)['domainstatus']);
        self::assertSame('2030-03-10', $this->service((int) $this->id)['nextduedate']);
    }

    public function testARenewalCallsRenew(): void
    {
        $invoice = (string) $this->actions('2030-02-01', 'invoice')[0]['invoiceid'];
        $this->ok('pay', $invoice, '--at', '2030-02-02 09:00:00');
        self::assertSame('renewed', $this->ok('service', $this->id)['tables']['mod_sample_machines'][0]['state']);
    }

    public function testAFailedSuspensionIsReportedAndQueued(): void
    {
        $this->actions('2030-02-01', 'invoice');
        $product = (string) $this->service((int) $this->id)['packageid'];
        $this->ok('product-edit', $product, '--config', '{"1":"fail"}');
        $this->refused('no room left', 'cron', '--at', '2030-02-15 01:00:00');
        self::assertSame('SuspendAccount', $this->logged('queue')[0]['module_action']);
        self::assertSame('Active', $this->service((int) $this->id)['domainstatus']);
    }

    public function testAutomationCanBeSwitchedOffOrPostponedForAService(): void
    {
        $this->actions('2030-02-01', 'invoice');
        $this->evaluate("localAPI('UpdateClientProduct', ['serviceid' => {$this->id}, 'overideautosuspend' => 1, "
            . "'overidesuspenduntil' => '2030-02-20']);");
        self::assertSame([], $this->actions('2030-02-20', 'suspend'));
        $this->ok('setting', 'AutoSuspension', '--value', '');
        self::assertSame([], $this->actions('2030-02-21', 'suspend'));
        $this->ok('setting', 'AutoSuspension', '--value', 'on');
        self::assertCount(1, $this->actions('2030-02-22', 'suspend'));
    }

    public function testTheDailyPartRunsOnceADayAndReportsUsageOfEnabledServers(): void
    {
        $spare = $this->addServer('spare.example.com');
        $this->ok('server-edit', (string) $spare, '--disabled', 'on');
        $first = $this->ok('cron', '--at', '2030-01-11 03:00:00');
        self::assertTrue($first['daily']);
        self::assertSame([1], array_column($first['actions'], 'serverid'));
        self::assertSame([512, 1024], [$this->service((int) $this->id)['bwusage'],
            $this->service((int) $this->id)['bwlimit']]);
        $second = $this->ok('cron', '--at', '2030-01-11 03:05:00');
        self::assertSame([false, []], [$second['daily'], $second['actions']]);
        self::assertTrue($this->ok('cron', '--at', '2030-01-12 03:00:00')['daily']);
        $counts = array_count_values($this->activity());
        self::assertSame([2, 2, 3], [$counts['hook PreCronJob'], $counts['hook DailyCronJob'],
            $counts['hook AfterCronJob']]);
        $this->refused('not a date', 'cron', '--at', 'someday');
    }

    /** @return list<array<string, mixed>> what the daily run of that date did of one kind */
    private function actions(string $date, string $kind): array
    {
        $report = $this->ok('cron', '--at', "$date 03:00:00");
        return array_values(array_filter(
            $report['actions'],
            static fn (array $action): bool => $action['action'] === $kind,
        ));
    }
}
