--TEST--
planAddresses: four sets, shrunk before they are filled; strangers stay; the last primary address is never given back
--FILE--
<?php
use OnApp\Provisioning\Resources;

$show = static function (string $what, array $held, array $recorded, array $wanted, bool $strangers = false): void {
    $all = [];
    foreach ($held as $id => $letter) {
        $all[$id] = $letter === 'p' ? 'primary' : 'secondary';
    }
    $short = ['pb' => 'primary_base', 'pa' => 'primary_additional', 'sb' => 'secondary_base',
        'sa' => 'secondary_additional'];
    $named = array_map(static fn (string $set): string => $short[$set], $recorded);
    $sizes = array_combine(array_map(static fn (string $set): string => $short[$set], array_keys($wanted)), $wanted);
    $plan = Resources::planAddresses($all, $named, $sizes, $strangers);
    $sets = array_map(static fn (string $set): string => (string) array_search($set, $short, true), $plan['sets']);
    ksort($sets);
    $assign = [];
    foreach ($plan['assign'] as $set => $count) {
        $assign[] = array_search($set, $short, true) . "+$count";
    }
    echo str_pad($what, 34), json_encode($sets, JSON_FORCE_OBJECT), ' assign ', implode(' ', $assign) ?: '-',
        ' release ', implode(' ', $plan['release']) ?: '-', "\n";
};

$show('nothing', [], [], []);
$show('new machine', [7 => 'p'], [], ['pb' => 1]);
$show('new machine, three ordered', [7 => 'p'], [], ['pb' => 2, 'pa' => 1]);
$show('all as ordered', [7 => 'p', 8 => 'p'], [7 => 'pb', 8 => 'pa'], ['pb' => 1, 'pa' => 1]);
$show('recorded, gone', [7 => 'p'], [7 => 'pb', 8 => 'pa'], ['pb' => 1, 'pa' => 1]);
$show('one more', [7 => 'p', 8 => 'p'], [7 => 'pb', 8 => 'pa'], ['pb' => 1, 'pa' => 2]);
$show('one less, the newest', [7 => 'p', 8 => 'p', 9 => 'p'], [7 => 'pb', 8 => 'pa', 9 => 'pa'], ['pb' => 1, 'pa' => 1]);
$show('additional becomes base', [7 => 'p', 8 => 'p'], [7 => 'pb', 8 => 'pa'], ['pb' => 2]);
$show('base becomes additional', [7 => 'p', 8 => 'p'], [7 => 'pb', 8 => 'pb'], ['pb' => 1, 'pa' => 1]);
$show('ours before a stranger', [6 => 'p', 7 => 'p', 8 => 'p'], [7 => 'pb', 8 => 'pa'], ['pb' => 2]);
$show('a stranger fills a gap', [7 => 'p', 8 => 'p'], [7 => 'pb'], ['pb' => 1, 'pa' => 1]);
$show('a stranger stays', [7 => 'p', 8 => 'p'], [7 => 'pb'], ['pb' => 1]);
$show('a stranger goes on demand', [7 => 'p', 8 => 'p'], [7 => 'pb'], ['pb' => 1], true);
$show('the last one stays', [7 => 'p'], [7 => 'pb'], []);
$show('the last one stays on demand', [7 => 'p', 8 => 'p', 9 => 's'], [], [], true);
$show('secondary may go wholly', [7 => 'p', 9 => 's'], [7 => 'pb', 9 => 'sb'], ['pb' => 1]);
$show('no help across networks', [7 => 'p', 9 => 's'], [7 => 'pb'], ['pb' => 2, 'sb' => 1, 'sa' => 2]);
$show('in a set of the other network', [7 => 'p', 8 => 'p'], [7 => 'pb', 8 => 'sb'], ['pb' => 1, 'sb' => 1]);
$show('secondary sets swap', [7 => 'p', 8 => 's', 9 => 's'], [7 => 'pb', 8 => 'sb', 9 => 'sa'], ['pb' => 1, 'sa' => 2]);

echo "-- twice the same is nothing new\n";
$random = 12345;
$next = static function (int $most) use (&$random): int {
    $random = ($random * 1103515245 + 12345) % 2147483648;
    return intdiv($random, 65536) % ($most + 1);
};
$names = ['primary_base', 'primary_additional', 'secondary_base', 'secondary_additional'];
for ($run = 0; $run < 2000; $run++) {
    [$held, $recorded, $wanted] = [[], [], []];
    for ($id = 1, $count = $next(8); $id <= $count; $id++) {
        $held[$id] = $next(1) ? 'primary' : 'secondary';
        if ($next(2)) {
            $recorded[$id] = $names[$next(3)];
        }
    }
    foreach ($names as $name) {
        $wanted[$name] = $next(3);
    }
    $plan = Resources::planAddresses($held, $recorded, $wanted);
    $after = array_diff_key($held, array_flip($plan['release']));
    $sets = $plan['sets'];
    $fresh = 100;
    foreach ($plan['assign'] as $set => $number) {
        for (; $number > 0; $number--) {
            $after[$fresh] = str_starts_with($set, 'primary') ? 'primary' : 'secondary';
            $sets[$fresh++] = $set;
        }
    }
    $again = Resources::planAddresses($after, $sets, $wanted);
    $sizes = array_count_values($sets) + array_fill_keys($names, 0);
    foreach ($names as $name) {
        $isMore = $sizes[$name] > $wanted[$name];
        $isLess = $sizes[$name] < $wanted[$name];
        if ($isMore || $isLess) {
            echo "run $run: $name {$sizes[$name]} instead of {$wanted[$name]}\n";
        }
    }
    ksort($sets);
    ksort($again['sets']);
    if ($again['assign'] !== [] || $again['release'] !== [] || $again['sets'] !== $sets) {
        echo "run $run: a second plan differs\n";
    }
    if (in_array('primary', $held, true) && !in_array('primary', $after, true)) {
        echo "run $run: no primary address left\n";
    }
}

echo "-- refused\n";
foreach ([
    [[7 => 'third'], [], []],
    [['a' => 'primary'], [], []],
    [[7 => 'primary'], [7 => 'base'], []],
    [[7 => 'primary'], [], ['primary_base' => -1]],
    [[7 => 'primary'], [], ['secondary_base' => '2x']],
] as $arguments) {
    try {
        var_dump(Resources::planAddresses(...$arguments));
    } catch (OnApp\Exception\InvalidArgumentException $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
===DONE===
--EXPECT--
nothing                           {} assign - release -
new machine                       {"7":"pb"} assign - release -
new machine, three ordered        {"7":"pb"} assign pb+1 pa+1 release -
all as ordered                    {"7":"pb","8":"pa"} assign - release -
recorded, gone                    {"7":"pb"} assign pa+1 release -
one more                          {"7":"pb","8":"pa"} assign pa+1 release -
one less, the newest              {"7":"pb","8":"pa"} assign - release 9
additional becomes base           {"7":"pb","8":"pb"} assign - release -
base becomes additional           {"7":"pb","8":"pa"} assign - release -
ours before a stranger            {"7":"pb","8":"pb"} assign - release -
a stranger fills a gap            {"7":"pb","8":"pa"} assign - release -
a stranger stays                  {"7":"pb"} assign - release -
a stranger goes on demand         {"7":"pb"} assign - release 8
the last one stays                {} assign - release -
the last one stays on demand      {} assign - release 8 9
secondary may go wholly           {"7":"pb"} assign - release 9
no help across networks           {"7":"pb","9":"sb"} assign pb+1 sa+2 release -
in a set of the other network     {"7":"pb"} assign sb+1 release -
secondary sets swap               {"7":"pb","8":"sa","9":"sa"} assign - release -
-- twice the same is nothing new
-- refused
The held addresses must be "primary" or "secondary" by id
The held addresses must be "primary" or "secondary" by id
The recorded set of an address must be one of primary_base, primary_additional, secondary_base and secondary_additional
The wanted primary_base must be a whole number from 0 to 100000
The wanted secondary_base must be a whole number from 0 to 100000
===DONE===
