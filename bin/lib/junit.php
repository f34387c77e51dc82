<?php

/**
 * Counts a JUnit report: prints "passed failed skipped". A test that was skipped without being on the list of allowed
 * skips (Class::method, as a regular expression) counts as failed.
 *
 * usage: php junit.php REPORT ALLOWED-SKIPS
 */

declare(strict_types=1);

/**
 * @return list<array{name: string, outcome: string}>
 */
function junit_cases(string $report): array
{
    // No XML extension is needed, so that this also runs under `php -n` of a system where it is a module of its own.
    preg_match_all('~<testcase\s([^>]*?)(/>|>(.*?)</testcase>)~s', $report, $matches, PREG_SET_ORDER);
    $cases = [];
    foreach ($matches as $match) {
        preg_match('~\bname="([^"]*)"~', $match[1], $name);
        preg_match('~\bclass="([^"]*)"~', $match[1], $class);
        $inner = $match[3] ?? '';
        $outcome = match (true) {
            str_contains($inner, '<failure'), str_contains($inner, '<error'), str_contains($inner, '<warning') => 'failed',
            str_contains($inner, '<skipped') => 'skipped',
            default => 'passed',
        };
        $cases[] = [
            'name' => html_entity_decode(($class[1] ?? '') . '::' . ($name[1] ?? ''), ENT_QUOTES | ENT_XML1),
            'outcome' => $outcome,
        ];
    }
    return $cases;
}

/**
 * @return list<string>
 */
function allowed_skips(string $file): array
{
    $lines = [];
    foreach (file($file, FILE_IGNORE_NEW_LINES) ?: [] as $line) {
        $line = trim(preg_replace('/#.*/', '', $line) ?? '');
        if ($line !== '') {
            $lines[] = $line;
        }
    }
    return $lines;
}

if ($argc !== 3 || !is_file($argv[1])) {
    fwrite(STDERR, "there is no report\n");
    exit(1);
}
$counts = ['passed' => 0, 'failed' => 0, 'skipped' => 0];
$allowed = allowed_skips($argv[2]);
foreach (junit_cases((string) file_get_contents($argv[1])) as $case) {
    $outcome = $case['outcome'];
    if ($outcome === 'skipped') {
        $matching = array_filter(
            $allowed,
            static fn (string $pattern): bool => preg_match('~^(?:' . $pattern . ')$~', $case['name']) === 1
        );
        if ($matching === []) {
            fwrite(STDERR, "FAIL skipped without being allowed to: {$case['name']}\n");
            $outcome = 'failed';
        }
    }
    $counts[$outcome]++;
}
echo implode(' ', $counts), "\n";
