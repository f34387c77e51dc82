<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;

/** The line that no exception crosses: calls end in "success" or one sentence, and in the module log. */
final class Boundary
{
    /**
     * A function about a service that must return "success" or an error text.
     *
     * @param array<string, mixed> $params
     * @param callable(ServiceCall, Report): void $work
     */
    public static function lifecycle(string $function, array $params, callable $work): string
    {
        $problem = Dependencies::problem();
        if ($problem !== null) {
            return $problem;
        }
        // A closed browser must not end a workflow half-way; what ends it all the same is taken up again.
        $ignored = ignore_user_abort(true);
        $report = new Report();
        $attempt = static function () use ($params, $work, $report): string {
            $work(ServiceCall::fromParams($params), $report);
            return 'success';
        };
        try {
            return self::logged($function, $report, $attempt);
        } finally {
            ignore_user_abort((bool) $ignored);
        }
    }

    /**
     * Runs a workflow of a panel; what is thrown becomes its result, without secrets.
     *
     * @param callable(): string $attempt
     */
    public static function logged(string $function, Report $report, callable $attempt): string
    {
        try {
            $result = $attempt();
        } catch (\Throwable $trouble) {
            $result = $report->mask(Explanation::of($trouble));
        }
        $report->log($function, $result);
        return $result;
    }
}
