--TEST--
Collector: the hours of a machine's interfaces, page by page, in the period; what is late comes later; gone is null
--FILE--
<?php
use OnApp\Billing\Collector;
use OnApp\Decimal;
use OnApp\Exception\Exception as PanelTrouble;
use OnApp\Provisioning\Panel;

require __DIR__ . '/../provisioning/provisioning.inc';

$process = panel_start(['document' => 'demo', 'clock' => 'manual']);
$address = parse_url($process->api);
$login = $process->logins['admin'];
$panel = new Panel(['hostname' => "{$address['host']}:{$address['port']}", 'secure' => false,
    'username' => $login['login'], 'password' => $login['password']]);
$tables = $process->control('GET', '/state')['tables'];
$running = fn (array $machine): bool => $machine['booted'] && $machine['deleted_at'] === null;
$machine = current(array_filter($tables['virtual_machines'], $running))['id'];
$process->clock(10 * 3600);
$now = $process->control('GET', '/clock')['now'];
$start = intdiv($now, 3600) * 3600 - 8 * 3600;

$sum = fn (array $sums): string => (string) array_reduce($sums, fn ($a, $b) => $a + $b, new Decimal(0));
$collector = new Collector($panel);
$whole = $collector->traffic($machine, $start, $now);
$small = (new Collector($panel, 3))->traffic($machine, $start, $now);
echo count($whole['sums']), ' interfaces, ', $whole['hours'], ' hours, ', json_encode($whole == $small), "\n";
echo 'until the end: ', json_encode($whole['until'] === $now), "\n";
$later = $collector->traffic($machine, $start, $now + 99999);
echo 'until the panel\'s clock: ', json_encode($later['until'] === $now), "\n";

echo "-- the same as the records themselves\n";
$records = 0;
$expected = new Decimal(0);
foreach (array_keys($whole['sums']) as $interface) {
    $usage = $panel->factory()->factory('VirtualMachine_NetworkInterface_Usage');
    foreach ($usage->getList($machine, $interface) as $row) {
        $moment = strtotime($row->_stat_time);
        if ($moment >= $start && $moment < $now) {
            $records++;
            $expected += $row->_data_sent + $row->_data_received;
        }
    }
}
echo json_encode([$records === $whole['hours'], (string) $expected === $sum($whole['sums']), $expected->sign()]), "\n";

echo "-- two halves make the whole\n";
$middle = $start + 4 * 3600;
$halves = [$collector->traffic($machine, $start, $middle), $collector->traffic($machine, $middle, $now)];
echo json_encode($sum($halves[0]['sums']) + $sum($halves[1]['sums']) == $sum($whole['sums'])), "\n";

echo "-- the primary interface only\n";
$primary = $collector->traffic($machine, $start, $now, true);
$same = array_intersect_key($whole['sums'], $primary['sums']) == $primary['sums'];
echo count($primary['sums']), ' ', json_encode($same), "\n";

echo "-- what is asked\n";
$query = $process->requests(['path' => 'usage'])[0]['query'];
$period = ['startdate' => gmdate('Y-m-d H:i:s', $start), 'enddate' => gmdate('Y-m-d H:i:s', $now)];
echo json_encode($query['period'] == $period), ' ', $query['per_page'], "\n";

echo "-- every record twice counts once\n";
$process->fault(['effect' => 'duplicate_delivery', 'mode' => 'list', 'path' => 'usage']);
echo json_encode($collector->traffic($machine, $start, $now) == $whole), "\n";
$process->clearFaults();

echo "-- a record without its hour or an amount is no answer\n";
foreach ([
    ['data_sent' => 1, 'data_received' => 1], ['stat_time' => '2026-01-10T00:00:00Z', 'data_sent' => 1],
    ['stat_time' => '2026-01-10T00:00:00Z', 'data_received' => 1],
] as $record) {
    $body = json_encode([['net_hourly_stat' => ['id' => 1] + $record]]);
    $process->fault(['effect' => 'status', 'status' => 200, 'body' => $body, 'text' => $body, 'path' => 'usage']);
    try {
        var_dump($collector->traffic($machine, $start, $now));
    } catch (PanelTrouble $trouble) {
        echo $trouble::class, ': ', $trouble->getMessage(), "\n";
    }
    $process->clearFaults();
}

echo "-- absent is null, anything else throws\n";
var_dump($collector->traffic(987654, $start, $now));
foreach ([['effect' => 'status', 'status' => 500], ['effect' => 'status', 'status' => 403]] as $fault) {
    $process->fault($fault + ['path' => 'network_interfaces']);
    try {
        var_dump($collector->traffic($machine, $start, $now));
    } catch (PanelTrouble $trouble) {
        echo $trouble::class, "\n";
    }
    $process->clearFaults();
}
foreach ([
    fn () => $collector->traffic(0, 1, 2), fn () => $collector->traffic(1, 2, 2),
    fn () => new Collector($panel, 0),
] as $call) {
    try {
        $call();
    } catch (PanelTrouble $trouble) {
        echo $trouble->getMessage(), "\n";
    }
}
?>
===DONE===
--EXPECT--
1 interfaces, 8 hours, true
until the end: true
until the panel's clock: true
-- the same as the records themselves
[true,true,1]
-- two halves make the whole
true
-- the primary interface only
1 true
-- what is asked
true 1000
-- every record twice counts once
true
-- a record without its hour or an amount is no answer
OnApp\Exception\DecodeException: The Control Panel sent an hour of traffic without stat_time
OnApp\Exception\DecodeException: The Control Panel sent an hour of traffic without data_received
OnApp\Exception\DecodeException: The Control Panel sent an hour of traffic without data_sent
-- absent is null, anything else throws
NULL
OnApp\Exception\ServerException
OnApp\Exception\PermissionException
The id of a virtual server must be a number from 1 on
The start must be before the end
Collector: pageSize must be from 1 to 10000
===DONE===
