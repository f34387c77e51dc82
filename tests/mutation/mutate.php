<?php

/**
 * Puts each fault of the table into a copy of the project and runs the test that must notice it, several at a time.
 * Before that, the same tests must pass without any fault.
 *
 * usage: php mutate.php COPY-FOLDER JOBS [FILTER]
 */

declare(strict_types=1);

use OnApp\MutationTests\Trial;

require __DIR__ . '/Trial.php';

[, $folder, $jobs] = $argv;
$filter = $argv[3] ?? '';
$chosen = [];
foreach (require __DIR__ . '/mutations.php' as $name => $row) {
    if ($filter === '' || preg_match("~$filter~", "$name $row[0]") === 1) {
        $chosen[] = new Trial($name, ...$row);
    }
}

/** @param list<array{0: Trial, 1: bool}> $work what to try, with or without its fault */
$run = static function (array $work) use ($folder, $jobs): int {
    $failed = 0;
    $places = range(1, (int) $jobs);
    $running = [];
    while ($work !== [] || $running !== []) {
        while ($work !== [] && $places !== []) {
            [$trial, $isFaulty] = array_shift($work);
            $place = array_shift($places);
            $running[$place] = $trial->start("$folder/$place", $isFaulty);
        }
        foreach ($running as $place => $trial) {
            if ($trial->isOver()) {
                $complaint = $trial->verdict();
                $failed += $complaint === '' ? 0 : 1;
                printf("%s %s%s\n", $complaint === '' ? 'ok  ' : 'FAIL', $trial->name, $complaint);
                unset($running[$place]);
                $places[] = $place;
            }
        }
        // Tests take seconds; there is nothing to be notified by.
        usleep(50000);
    }
    return $failed;
};

$tests = [];
foreach ($chosen as $trial) {
    $tests[$trial->suite][] = $trial->filter;
}
$sound = [];
foreach ($tests as $suite => $filters) {
    $all = implode('|', array_unique($filters));
    $sound[] = [new Trial("the tests of $suite pass without a fault", '', '', '', $suite, $all), false];
}
$failed = $run($sound);
// A test that fails anyway notices nothing.
$failed += $failed > 0 ? count($chosen) : $run(array_map(static fn (Trial $trial): array => [$trial, true], $chosen));
printf("%d passed, %d failed\n", count($sound) + count($chosen) - $failed, $failed);
exit($failed === 0 ? 0 : 1);
