<?php

/*
 * Runs the rows of rows.php in pairs, ours and the peer's alternating, each in a process of its own; prints the tables
 * and writes the chart.
 *
 * usage: php bench/run.php EXTENSION URL CHART [ROW...]
 * BENCH_SERVER is the server's process id.
 */

declare(strict_types=1);

final class BenchRun
{
    /** @var array<string, mixed> what each piece of work gave back, for a check that both sides did the same */
    private array $answers = [];

    /** @var list<string> */
    private array $prefix = [];

    public function __construct(private readonly string $extension, private readonly string $url)
    {
    }

    /**
     * @param array<string, mixed> $row
     * @return array{ours: float, peer: float, ratio: float, low: float, high: float} medians; quartiles of the ratio
     */
    public function measure(array $row): array
    {
        $ours = $peers = $ratios = [];
        $this->prefix = $this->place($row['one_processor'] ?? false);
        for ($pair = 0; $pair < $row['pairs']; $pair++) {
            $first = $this->once($row['ours'], $row['path'], $row['cost'], $row['units'] ?? 1);
            $second = $this->once($row['peer'], $row['peer_path'] ?? $row['path'], $row['cost'], $row['peer_units'] ?? 1);
            [$ours[], $peers[], $ratios[]] = [$first, $second, $first / $second];
        }

        $answers = array_unique($this->answers, SORT_REGULAR);
        $this->answers = [];
        if (count($answers) > 1 && isset($row['bar']) && !isset($row['peer_path'])) {
            throw new RuntimeException("{$row['name']}: the two did not do the same");
        }

        return [
            'ours' => $this->quantile($ours, 0.5),
            'peer' => $this->quantile($peers, 0.5),
            'ratio' => $this->quantile($ratios, 0.5),
            'low' => $this->quantile($ratios, 0.25),
            'high' => $this->quantile($ratios, 0.75),
        ];
    }

    /** A number is its own cost: the peer is then a bound that was calculated. */
    private function once(string|float $work, string $path, string $cost, int $units): float
    {
        if (is_float($work)) {
            return $work;
        }
        $command = [
            ...$this->prefix, PHP_BINARY, '-d', "extension=$this->extension", '-d', 'onapp.max_response_size=256M',
            '-d', 'onapp.throw_exceptions=1', '-d', 'memory_limit=-1', __DIR__ . '/once.php', $work, $this->url . $path,
        ];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        if ($process === false) {
            throw new RuntimeException('no process');
        }
        $output = (string) stream_get_contents($pipes[1]);
        $status = proc_close($process);
        $result = json_decode(trim($output), true);
        if ($status !== 0 || !is_array($result) || $result['answer'] === 0) {
            throw new RuntimeException("$work has failed: $output");
        }

        $this->answers[$work] = $result['answer'];

        return $result[$cost] / $units;
    }

    /**
     * Puts the server where it belongs.
     *
     * @return list<string> what puts a client there
     */
    private function place(bool $onOneProcessor): array
    {
        preg_match('/^Cpus_allowed_list:\s+(\d+)(\S*)/m', (string) file_get_contents('/proc/self/status'), $match);
        $list = $onOneProcessor ? $match[1] : $match[1] . $match[2];
        exec("taskset -cp $list " . (int) getenv('BENCH_SERVER') . ' 2>&1', $output, $status);
        if ($status !== 0) {
            throw new RuntimeException('the server cannot be put on a processor: ' . implode("\n", $output));
        }

        return $onOneProcessor ? ['taskset', '-c', $list] : [];
    }

    /** @param list<float|int> $values */
    private function quantile(array $values, float $part): float
    {
        sort($values);
        $place = $part * (count($values) - 1);
        $low = (int) floor($place);
        $high = min($low + 1, count($values) - 1);

        return $values[$low] + ($values[$high] - $values[$low]) * ($place - $low);
    }
}

/** One bar for each row, as long as its ratio to the peer, and a line at what is wanted. */
final class BenchChart
{
    private const LINE = 26;
    private const LEFT = 330;
    private const UNIT = 160;

    /** @param list<array{name: string, ratio: float, bar: float}> $rows */
    public function svg(array $rows): string
    {
        $height = self::LINE * (count($rows) + 2);
        $one = self::LEFT + self::UNIT;
        $svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 $height\" font-family=\"sans-serif\" "
            . "font-size=\"12\">\n<rect width=\"860\" height=\"$height\" fill=\"white\"/>\n"
            . "<text x=\"$one\" y=\"16\" text-anchor=\"middle\">1.0 = the peer</text>\n";
        foreach ($rows as $index => $row) {
            $svg .= $this->bar($row, self::LINE * ($index + 1));
        }
        $end = $height - self::LINE;

        return "$svg<line x1=\"$one\" y1=\"20\" x2=\"$one\" y2=\"$end\" stroke=\"black\"/>\n</svg>\n";
    }

    /** @param array{name: string, ratio: float, bar: float} $row */
    private function bar(array $row, int $top): string
    {
        $width = (int) (min($row['ratio'], 2.8) * self::UNIT);
        $goal = self::LEFT + (int) ($row['bar'] * self::UNIT);
        $colour = $row['ratio'] <= $row['bar'] ? '#3a7d44' : '#b5542f';

        return sprintf(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
            . "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"16\" fill=\"%s\"/>\n"
            . "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"black\" stroke-dasharray=\"2 2\"/>\n"
            . "<text x=\"%d\" y=\"%d\">%.2f (wanted: %.2f)</text>\n",
            self::LEFT - 8,
            $top + 13,
            htmlspecialchars($row['name'], ENT_XML1),
            self::LEFT,
            $top,
            $width,
            $colour,
            $goal,
            $top - 3,
            $goal,
            $top + 19,
            self::LEFT + max($width, $goal - self::LEFT) + 8,
            $top + 13,
            $row['ratio'],
            $row['bar'],
        );
    }
}

[, $extension, $url, $chart] = $argv;
$wanted = array_slice($argv, 4);
$run = new BenchRun($extension, $url);
$done = [];
echo "| row | ours | peer | ratio (quartiles) | wanted | |\n|---|---|---|---|---|---|\n";
foreach (require __DIR__ . '/rows.php' as $key => $row) {
    if ($wanted !== [] && !in_array($key, $wanted, true)) {
        continue;
    }
    $result = $run->measure($row);
    [$factor, $unit] = ['seconds' => [1000, 'ms'], 'cpu' => [1000, 'ms CPU'], 'grown' => [1 / 1024, 'MB']][$row['cost']];
    printf(
        "| %s | %.4g %s | %.4g %s | %.2f (%.2f-%.2f) | %s | %s |\n",
        $row['name'],
        $result['ours'] * $factor,
        $unit,
        $result['peer'] * $factor,
        $unit,
        $result['ratio'],
        $result['low'],
        $result['high'],
        isset($row['bar']) ? sprintf('%.2f', $row['bar']) : '',
        !isset($row['bar']) ? '' : ($result['ratio'] <= $row['bar'] ? 'met' : 'missed'),
    );
    if (isset($row['bar'])) {
        $done[] = ['name' => $row['name'], 'ratio' => $result['ratio'], 'bar' => $row['bar']];
    }
}
if (file_put_contents($chart, (new BenchChart())->svg($done)) === false) {
    throw new RuntimeException("$chart cannot be written");
}
