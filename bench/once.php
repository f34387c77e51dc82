<?php

/*
 * Does one piece of work in this fresh process and prints what it cost as a line of JSON.
 *
 * usage: php once.php GROUP/NAME URL, e.g. onapp/list-two-fields http://127.0.0.1:8080/1000
 * A file works/GROUP.php returns name => function (string $url): callable. What the function itself does (connecting,
 * asking for the version) is not measured; the callable is.
 */

declare(strict_types=1);

/** Kilobytes; VmHWM is the peak. */
function benchStatus(string $field): int
{
    preg_match("/^$field:\\s+(\\d+) kB/m", (string) file_get_contents('/proc/self/status'), $match);

    return (int) $match[1];
}

function benchProcessorSeconds(): float
{
    $usage = getrusage();

    return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
}

[, $name, $url] = $argv;
[$group, $work] = explode('/', $name);
$works = require __DIR__ . "/works/$group.php";
$callable = $works[$work]($url);
$before = benchStatus('VmRSS');
$processor = benchProcessorSeconds();
$start = hrtime(true);
$answer = $callable();
$seconds = (hrtime(true) - $start) / 1e9;
echo json_encode([
    'seconds' => $seconds,
    'cpu' => benchProcessorSeconds() - $processor,
    'grown' => benchStatus('VmHWM') - $before,
    'peak' => benchStatus('VmHWM'),
    'answer' => $answer,
], JSON_THROW_ON_ERROR), "\n";
