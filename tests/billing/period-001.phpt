--TEST--
Period: 31 days of the calendar, whatever the time zone does meanwhile
--FILE--
<?php
use OnApp\Billing\Period;
use OnApp\Exception\InvalidArgumentException;

echo Period::DAYS, "\n";
function show(int $moment, string $zone, string $format = 'Y-m-d H:i'): string
{
    return (new DateTimeImmutable("@$moment"))->setTimezone(new DateTimeZone($zone))->format($format);
}

foreach ([
    ['2024-01-10', 'UTC'], ['2024-03-10', 'Europe/London'], ['2024-10-01', 'Europe/London'],
    ['2024-02-01', 'Europe/London'], ['2026-03-29', 'Europe/Berlin'], ['2026-01-31', 'Asia/Kolkata'],
    ['2026-10-01', 'Australia/Lord_Howe'], ['2018-10-15', 'America/Sao_Paulo'], ['2024-02-29', 'Pacific/Auckland'],
] as [$day, $zone]) {
    $start = Period::dayBegin($day, $zone);
    $end = Period::end($start, $zone);
    echo "$zone: ", show($start, $zone), ' - ', show($end, $zone), ' ', ($end - $start) / 3600, " h\n";
}
echo "-- a start within a day, other lengths, a chain\n";
echo gmdate('c', Period::end(strtotime('2024-01-10 13:45:00 UTC'))), "\n";
echo gmdate('c', Period::end(strtotime('2024-01-10 00:00:00 UTC'), days: 1)), "\n";
$moment = Period::dayBegin('2024-01-10', 'Europe/London');
$days = [];
for ($i = 0; $i < 12; $i++) {
    $moment = Period::end($moment, 'Europe/London');
    $days[] = show($moment, 'Europe/London', 'md-H');
}
echo implode(' ', $days), "\n";
echo "-- the zone of the script does not matter\n";
date_default_timezone_set('Asia/Tokyo');
echo gmdate('c', Period::dayBegin('2024-01-10')), ' ', gmdate('c', Period::end(0)), "\n";
echo "-- refused\n";
foreach ([
    fn () => Period::dayBegin('2024-02-30'), fn () => Period::dayBegin('10.01.2024'), fn () => Period::dayBegin(''),
    fn () => Period::dayBegin('2024-13-01'), fn () => Period::dayBegin('2024-01-10', 'Mars/Olympus'),
    fn () => Period::end(0, ''), fn () => Period::end(0, 'UTC', 0), fn () => Period::end(0, 'UTC', 10001),
] as $call) {
    try {
        var_dump($call());
    } catch (InvalidArgumentException $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
===DONE===
--EXPECT--
31
UTC: 2024-01-10 00:00 - 2024-02-10 00:00 744 h
Europe/London: 2024-03-10 00:00 - 2024-04-10 00:00 743 h
Europe/London: 2024-10-01 00:00 - 2024-11-01 00:00 745 h
Europe/London: 2024-02-01 00:00 - 2024-03-03 00:00 744 h
Europe/Berlin: 2026-03-29 00:00 - 2026-04-29 00:00 743 h
Asia/Kolkata: 2026-01-31 00:00 - 2026-03-03 00:00 744 h
Australia/Lord_Howe: 2026-10-01 00:00 - 2026-11-01 00:00 743.5 h
America/Sao_Paulo: 2018-10-15 00:00 - 2018-11-15 00:00 743 h
Pacific/Auckland: 2024-02-29 00:00 - 2024-03-31 00:00 744 h
-- a start within a day, other lengths, a chain
2024-02-10T00:00:00+00:00
2024-01-11T00:00:00+00:00
0210-00 0312-00 0412-00 0513-00 0613-00 0714-00 0814-00 0914-00 1015-00 1115-00 1216-00 0116-00
-- the zone of the script does not matter
2024-01-10T00:00:00+00:00 1970-02-01T00:00:00+00:00
-- refused
There is no day 2024-02-30
"10.01.2024" is no day, written like 2026-03-29
"" is no day, written like 2026-03-29
There is no day 2024-13-01
There is no time zone "Mars/Olympus"
There is no time zone ""
A period must have from 1 to 10000 days
A period must have from 1 to 10000 days
===DONE===
