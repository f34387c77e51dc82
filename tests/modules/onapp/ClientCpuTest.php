<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The page of CPU usage: sentence, table and the figures that the chart is drawn from. */
final class ClientCpuTest extends ClientTestCase
{
    /** @return array{0: list<int>, 1: list<float|null>} */
    private static function series(string $page): array
    {
        self::assertSame(1, preg_match('/data-onapp-series="([^"]*)"/', $page, $found));
        return json_decode(html_entity_decode($found[1], ENT_QUOTES), true, 8, JSON_THROW_ON_ERROR);
    }

    public function testTheChartTheSentenceAndTheTableAreThePanelsFigures(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'cpuusage');
        $words = self::words($this->open($path));
        self::assertStringContainsString('The Control Panel has no figures yet.', $words);
        $this->panel->clock(10 * 86400);
        $rows = array_map(
            static fn (array $row): array => $row['cpu_hourly_stat'],
            $this->askPanel('GET', '/virtual_machines/1/cpu_usage.json'),
        );
        $page = $this->open($path);
        [$times, $values] = self::series($page);
        $last = array_slice($rows, -24);
        self::assertSame(array_map(static fn (array $row): int => strtotime($row['stat_time']), $last), $times);
        self::assertEquals(array_column($last, 'cpu_time'), $values);
        $words = self::words($page);
        self::assertStringContainsString(sprintf('the average was %.2f', array_sum($values) / 24), $words);
        self::assertStringContainsString(sprintf('the highest value %.2f', max($values)), $words);
        $newest = gmdate('Y-m-d H:i', end($times));
        self::assertStringContainsString(sprintf('Hour (UTC) CPU time %s %.2f', $newest, end($values)), $words);
        $page = $this->open("$path&days=7");
        self::assertCount(7 * 24, self::series($page)[0]);
        self::assertStringContainsString('Day (UTC) Average Highest ' . gmdate('Y-m-d', end($times)), self::words($page));
        self::assertCount(count($rows), self::series($this->open("$path&days=90"))[0], 'all there is');
        self::assertCount(24, self::series($this->open("$path&days=100000"))[0], 'no such span');
    }

    public function testNothingComesFromAnotherHostOrRunsFromTheMarkup(): void
    {
        $service = $this->runningService();
        $this->panel->clock(7200);
        $page = $this->open(self::page($service, 'cpuusage'));
        $start = (int) strpos($page, '<div class="onapp">');
        $part = substr($page, $start, (int) strpos($page, 'client.js?', $start) + 20 - $start);
        preg_match_all('/(?:src|href)="([^"]+)"/', $part, $found);
        $files = array_filter($found[1], static fn (string $link): bool => str_contains($link, '/assets/'));
        self::assertCount(4, $files, implode(' ', $files));
        foreach ($files as $file) {
            self::assertStringStartsWith('modules/servers/onapp/assets/', $file);
            self::assertSame(200, $this->client->get($file)->status, $file);
        }
        self::assertDoesNotMatchRegularExpression('/<script(?![^>]* src=)| style=| on[a-z]+=/', $part);
        self::assertStringContainsString('role="img" aria-label="From 20', $part);
    }

    public function testRowsThatCannotBeReadAreLeftOut(): void
    {
        $code = '$row = static fn ($time, $value) => (object) ["_stat_time" => $time, "_created_at" => null,
                "_cpu_time" => $value];
            $series = WHMCS\Module\Server\Onapp\Client\Part\CpuSeries::of([
                $row("2026-01-01T03:00:00Z", "30.5"), $row("2026-01-01T02:07:12+01:00", 10), $row("tomorrow", 1),
                $row("2026-01-01T02:00:00Z", "much"), $row("2026-01-01T04:00:00Z", INF), $row(null, 5),
                $row("2026-99-99T00:00:00Z", 7), $row(["x"], 1), $row("2026-01-01T05:00:00Z", "1e3"),
            ]);
            return [$series->columns(), $series->summary(), $series->table(true), $series->last(1)->columns()];';
        [$columns, $summary, $table, $last] = $this->evaluate($code);
        $hour = static fn (int $number): int => gmmktime($number, 0, 0, 1, 1, 2026);
        $expected = [[$hour(1), $hour(2), $hour(3), $hour(4), $hour(5)], [10, null, 30.5, null, 1000]];
        self::assertEquals($expected, $columns, 'in order, with gaps');
        self::assertSame([
            'from' => '2026-01-01 01:00', 'to' => '2026-01-01 06:00', 'average' => '346.83', 'highest' => '1000.00',
            'at' => '2026-01-01 05:00',
        ], $summary);
        self::assertSame([['when' => '2026-01-01', 'average' => '346.83', 'highest' => '1000.00']], $table);
        self::assertEquals([[$hour(5)], [1000]], $last);
    }

    public function testFiguresOfAnotherMachineAreNotAskedFor(): void
    {
        $service = $this->runningService();
        $before = count($this->panel->requests());
        $this->open(self::page($service, 'cpuusage', ['virtual_machine_id' => 2]));
        $asked = array_column(array_slice($this->panel->requests(), $before), 'path');
        self::assertSame(['/version', '/virtual_machines/1', '/virtual_machines/1/cpu_usage'], $asked);
    }
}
