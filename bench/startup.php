<?php

/*
 * What loading the extension costs: time and peak memory of an empty script beside the same with ext/curl, and the
 * bytes of an object.
 *
 * usage: php -n bench/startup.php EXTENSION
 */

declare(strict_types=1);

/** @return array{float, int} milliseconds; kB of peak memory */
function benchEmptyScript(string $extension): array
{
    $code = 'preg_match("/VmHWM:\s+(\d+)/", file_get_contents("/proc/self/status"), $m); echo $m[1];';
    $start = hrtime(true);
    $process = proc_open([PHP_BINARY, '-n', '-d', "extension=$extension", '-r', $code], [1 => ['pipe', 'w']], $pipes);
    if ($process === false) {
        throw new RuntimeException('no process');
    }
    $peak = (int) stream_get_contents($pipes[1]);
    proc_close($process);

    return [(hrtime(true) - $start) / 1e6, $peak];
}

/** Bytes for each of 10,000 objects; 0 kB are in use for the array beforehand. */
function benchObject(string $extension, string $class): float
{
    $code = "\$a = array_fill(0, 10000, null); new $class; \$m = memory_get_usage();"
        . "for (\$i = 0; \$i < 10000; \$i++) { \$a[\$i] = new $class; } echo (memory_get_usage() - \$m) / 10000;";
    $command = implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', '-d', "extension=$extension", '-r', $code]));

    return (float) shell_exec($command);
}

/** @param list<float|int> $values */
function benchMedian(array $values): float
{
    sort($values);

    return (float) $values[intdiv(count($values), 2)];
}

$extension = $argv[1] ?? throw new InvalidArgumentException('usage: startup.php EXTENSION');
$times = $curlTimes = $more = $sizes = [];
for ($pair = 0; $pair < 41; $pair++) {
    [$ours, $oursPeak] = benchEmptyScript($extension);
    [$curl, $curlPeak] = benchEmptyScript('curl');
    [$times[], $curlTimes[], $more[], $sizes[]] = [$ours, $curl, $ours - $curl, $oursPeak - $curlPeak];
}
printf("| start-up | ours | ext/curl | more (median of pairs) | wanted |\n|---|---|---|---|---|\n");
printf(
    "| time | %.1f ms | %.1f ms | %.1f ms | 6 ms |\n",
    benchMedian($times),
    benchMedian($curlTimes),
    benchMedian($more),
);
printf("| peak memory | | | %.1f MB | 8 MB |\n\n", benchMedian($sizes) / 1024);
foreach (['OnApp_Role', 'OnApp_VirtualMachine'] as $class) {
    printf("%s: %.0f bytes an empty object\n", $class, benchObject($extension, $class));
}
echo "\n";
