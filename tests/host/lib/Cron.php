<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;

/** One run of the system cron at the clock's moment; the daily part runs once a day. */
final class Cron
{
    private const LAST_DAILY_RUN = 'HostLastDailyRun';

    /** @var list<array<string, mixed>> */
    private array $actions = [];

    public function __construct(private readonly Host $host)
    {
    }

    /** @return array{date: string, daily: bool, actions: list<array<string, mixed>>} */
    public function run(): array
    {
        $today = $this->host->clock->today();
        $daily = $this->setting(self::LAST_DAILY_RUN) !== $today;
        if ($daily) {
            $this->host->hooks()->run('PreCronJob', []);
            $this->createInvoices();
            $this->suspendOverdue();
            $this->terminateOverdue();
            $this->updateUsage();
            $this->host->database->table('tblconfiguration')
                ->updateOrInsert(['setting' => self::LAST_DAILY_RUN], ['value' => $today]);
            $this->host->hooks()->run('DailyCronJobPreEmail', []);
            $this->host->hooks()->run('DailyCronJob', []);
        }
        $this->host->hooks()->run('AfterCronJob', []);
        return ['date' => $this->host->clock->stamp(), 'daily' => $daily, 'actions' => $this->actions];
    }

    /** Renewal invoices for services whose next invoice date has come near. */
    private function createInvoices(): void
    {
        $this->host->hooks()->run('PreInvoicingGenerateInvoiceItems', []);
        $until = $this->host->clock->day((int) $this->setting('CreateInvoiceDaysBefore'));
        $services = $this->host->database->table('tblhosting')
            ->whereIn('domainstatus', ['Active', 'Suspended'])
            ->where('nextinvoicedate', '<=', $until)->where('nextinvoicedate', '>', '0000-00-00')
            ->where('amount', '>', 0)->orderBy('id')->get();
        foreach ($services as $service) {
            if (BillingCycle::named($service->billingcycle)->isRecurring() && !$this->isInvoiced($service)) {
                $this->createInvoice($service);
            }
        }
        $this->host->hooks()->run('AfterInvoicingGenerateInvoiceItems', []);
    }

    private function isInvoiced(stdClass $service): bool
    {
        return $this->host->database->table('tblinvoiceitems as i')
            ->join('tblinvoices as n', 'n.id', '=', 'i.invoiceid')
            ->where('i.type', 'Hosting')->where('i.relid', $service->id)
            ->where('n.status', 'Unpaid')->exists();
    }

    private function createInvoice(stdClass $service): void
    {
        $product = Tables::row($this->host->database, 'tblproducts', (int) $service->packageid);
        $end = BillingCycle::named($service->billingcycle)->next((string) $service->nextduedate);
        $item = [
            'type' => 'Hosting',
            'relid' => (int) $service->id,
            'description' => "{$product->name} - {$service->domain} ({$service->nextduedate} - $end)",
            'amount' => (string) $service->amount,
        ];
        $id = $this->host->invoices()->create((int) $service->userid, [$item], (string) $service->nextduedate);
        $this->host->database->table('tblhosting')->where('id', $service->id)->update(['nextinvoicedate' => $end]);
        $this->actions[] = ['action' => 'invoice', 'serviceid' => (int) $service->id, 'invoiceid' => $id,
            'success' => true, 'message' => 'success'];
    }

    private function suspendOverdue(): void
    {
        if ($this->setting('AutoSuspension') !== 'on') {
            return;
        }
        $today = $this->host->clock->today();
        foreach ($this->overdue('Active', (int) $this->setting('AutoSuspensionDays')) as $service) {
            if ((int) $service->overideautosuspend === 1 && (string) $service->overidesuspenduntil >= $today) {
                continue;
            }
            $extra = ['suspendreason' => 'Overdue on Payment'];
            $result = $this->host->runner()->run((int) $service->id, ModuleAction::Suspend, true, $extra);
            $this->note('suspend', (int) $service->id, $result);
            if ($result->success) {
                $this->host->mailer()->sendTemplate('Service Suspension Notification', (int) $service->id);
            }
        }
    }

    private function terminateOverdue(): void
    {
        if ($this->setting('AutoTermination') !== 'on') {
            return;
        }
        foreach ($this->overdue('Suspended', (int) $this->setting('AutoTerminationDays')) as $service) {
            $result = $this->host->runner()->run((int) $service->id, ModuleAction::Terminate, true);
            $this->note('terminate', (int) $service->id, $result);
        }
    }

    /** @return iterable<stdClass> services with a module and an invoice unpaid for at least $days days */
    private function overdue(string $status, int $days): iterable
    {
        return $this->host->database->table('tblhosting as h')
            ->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->where('h.domainstatus', $status)->where('p.servertype', '<>', '')
            ->whereExists(function ($query) use ($days): void {
                $query->selectRaw('1')->from('tblinvoiceitems as i')
                    ->join('tblinvoices as n', 'n.id', '=', 'i.invoiceid')
                    ->where('i.type', 'Hosting')->whereColumn('i.relid', 'h.id')
                    ->where('n.status', 'Unpaid')->where('n.duedate', '<=', $this->host->clock->day(-$days));
            })->orderBy('h.id')->get(['h.*']);
    }

    /** Once for every enabled server whose module reports usage. */
    private function updateUsage(): void
    {
        $servers = $this->host->database->table('tblservers')->where('disabled', 0)->orderBy('id')->get();
        foreach ($servers as $server) {
            $module = $this->host->module($server->type);
            if ($module->has('UsageUpdate')) {
                $ignored = static fn (string $function, mixed $value): mixed => $value;
                $params = $this->host->params()->forServer((int) $server->id);
                $result = $module->call('UsageUpdate', [$params], $ignored);
                $this->actions[] = ['action' => 'usage', 'serverid' => (int) $server->id] + $result->toArray();
            }
        }
    }

    private function note(string $action, int $serviceId, ModuleResult $result): void
    {
        $this->actions[] = ['action' => $action, 'serviceid' => $serviceId] + $result->toArray();
    }

    private function setting(string $name): string
    {
        return (string) $this->host->database->table('tblconfiguration')->where('setting', $name)->value('value');
    }
}
