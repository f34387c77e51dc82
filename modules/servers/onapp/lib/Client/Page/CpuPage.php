<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Part\CpuSeries;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Release;
use WHMCS\Module\Server\Onapp\Web\View;

/** CPU usage: a chart, the same in one sentence, and a table for those who have no chart. */
final class CpuPage implements ClientPage
{
    private const ASSETS = 'modules/servers/onapp/assets/';

    /** Days that can be looked at; from the second on, the table has a line for each day. */
    private const SPANS = [1, 7, 30, 90];
    private const HOURS_PER_DAY = 24;

    public function show(Visit $visit): View
    {
        $wanted = $visit->request->id('days');
        $days = in_array($wanted, self::SPANS, true) ? $wanted : self::SPANS[0];
        $rows = $visit->parts('VirtualMachine_CpuUsage');
        $series = CpuSeries::of($rows)->last($days * self::HOURS_PER_DAY);
        $version = rawurlencode(Release::version());
        return new View('cpuusage', Language::text('nav_cpu'), [
            'spans' => $this->spans($visit, $days),
            'is_empty' => $series->isEmpty(),
            'sentence' => $series->isEmpty() ? '' : Language::text('cpu_summary', $series->summary()),
            'series' => json_encode($series->columns(), JSON_THROW_ON_ERROR),
            'is_by_day' => $days > 1,
            'table' => $series->table($days > 1),
            'chart_library' => self::ASSETS . "uplot/uPlot.iife.min.js?v=$version",
            'chart_style' => self::ASSETS . "uplot/uPlot.min.css?v=$version",
            'chart_script' => self::ASSETS . "chart.js?v=$version",
        ]);
    }

    /** @return list<array{label: string, href: string, current: bool}> */
    private function spans(Visit $visit, int $chosen): array
    {
        return array_map(static fn (int $days): array => [
            'label' => Language::text($days === 1 ? 'span_day' : 'span_days', ['days' => $days]),
            'href' => Links::page($visit->service->id, 'cpuusage', ['days' => $days]),
            'current' => $days === $chosen,
        ], self::SPANS);
    }
}
