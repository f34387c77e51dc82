<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Dependencies;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;

/** The two ways in: WHMCS's daily cron, server by server, and the module's own script. */
final class BandwidthCron
{
    /** WHMCS makes its invoices in the same run: no panel may keep it for longer. */
    private const DAILY_SECONDS = 900.0;

    /** @param array<string, mixed> $params of UsageUpdate */
    public static function daily(array $params): void
    {
        self::run(static function (Report $report) use ($params): BandwidthResult {
            $run = new BandwidthRun(Database::prepared(), $report, true, self::DAILY_SECONDS);
            $result = $run->server(ServerCall::fromParams($params));
            $run->withoutMachine($result);
            return $result;
        }, true);
    }

    /** @return string|null what went wrong */
    public static function everything(bool $bills, float $seconds, ?int $atOnce = null): ?string
    {
        return self::run(static function (Report $report) use ($bills, $seconds, $atOnce): BandwidthResult {
            $atOnce = max(1, min(BandwidthRun::AT_ONCE, $atOnce ?? BandwidthRun::AT_ONCE));
            return (new BandwidthRun(Database::prepared(), $report, $bills, $seconds, $atOnce))->everything();
        }, $bills);
    }

    /**
     * @param callable(Report): BandwidthResult $work
     * @param bool $tells whether a run without trouble is worth an entry in the log
     */
    private static function run(callable $work, bool $tells): ?string
    {
        $report = new Report();
        $problem = Dependencies::problem();
        $result = null;
        try {
            $result = $problem === null ? $work($report) : null;
        } catch (\Throwable $trouble) {
            $problem = $report->mask(Explanation::of($trouble));
        }
        $text = $problem ?? (string) $result?->summary();
        $isWell = $problem === null && $result?->troubles === [];
        if (!$isWell || $tells) {
            logActivity($text);
        }
        return $isWell ? null : $text;
    }
}
