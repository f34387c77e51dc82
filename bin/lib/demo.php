<?php

/** What bin/demo needs beside the shell: values out of JSON, the panel's jobs as they happen, the tables at the end. */

declare(strict_types=1);

/** Leaves a process that ends when the demonstration ends by itself, not by an error message. */
function fail(string $message): never
{
    fwrite(STDERR, "demo: $message\n");
    exit(1);
}

/** @return array<mixed> */
function decoded(string $text): array
{
    $value = json_decode($text, true);
    return is_array($value) ? $value : fail('expected JSON, got: ' . substr(trim($text), 0, 200));
}

/** @return array<mixed>|null null: the panel is gone */
function askControl(string $control, string $path): ?array
{
    $context = stream_context_create(['http' => ['timeout' => 10, 'header' => 'Connection: close']]);
    $text = @file_get_contents($control . $path, false, $context);
    return $text === false ? null : decoded($text);
}

/** Prints the value at a dotted path of the JSON on standard input. */
function printField(string $path): void
{
    $value = decoded((string) stream_get_contents(STDIN));
    foreach (explode('.', $path) as $key) {
        $value = is_array($value) && array_key_exists($key, $value) ? $value[$key] : fail("there is no $path");
    }
    echo is_scalar($value) ? $value : json_encode($value, JSON_UNESCAPED_SLASHES), "\n";
}

/** Prints a line for each job of new machines, when it begins and when it has ended, until the file is there. */
function watchJobs(string $control, int $since, int $secondsSoFar, string $stopFile): void
{
    $started = hrtime(true);
    $known = [];
    do {
        // Looked for before the panel is asked, so that nothing that happened before it is missed.
        clearstatcache();
        $isLast = is_file($stopFile);
        $state = askControl($control, '/state');
        foreach ($state['tables']['transactions'] ?? [] as $job) {
            $status = $job['status'];
            if ($job['id'] <= $since || $status === 'pending' || ($known[$job['id']] ?? '') === $status) {
                continue;
            }
            $known[$job['id']] = $status;
            $seconds = $secondsSoFar + intdiv(hrtime(true) - $started, 1000000000);
            fprintf(STDERR, "[%4ds]   machine %d: %s %s\n", $seconds, $job['parent_id'], $job['action'], $status);
        }
        usleep($isLast ? 0 : 250000);
    } while (!$isLast && $state !== null);
}

/** The number of the last job there is. */
function printLastJob(string $control): void
{
    $state = askControl($control, '/state') ?? fail('the panel does not answer');
    echo max(0, ...array_column($state['tables']['transactions'] ?? [], 'id')), "\n";
}

/** @param list<array{0: string, 1: string}> $rows */
function printRows(string $heading, array $rows): void
{
    echo "\n$heading\n";
    foreach ($rows as [$name, $value]) {
        printf("  %-14s %s\n", $name, $value);
    }
}

/** @param array<string, mixed> $machine @return list<array{0: string, 1: string}> */
function machineRows(array $machine): array
{
    $addresses = array_map(static fn (array $item): string => $item['ip_address']['address'], $machine['ip_addresses']);
    $state = match (true) {
        (bool) $machine['suspended'] => 'suspended',
        (bool) $machine['booted'] => 'running',
        default => 'not running',
    };
    return [
        ['id', "{$machine['id']} ({$machine['identifier']})"],
        ['state', $state . ($machine['locked'] ? ', busy' : '')],
        ['host name', $machine['hostname']],
        ['addresses', implode(', ', $addresses)],
        ['template', $machine['template_label']],
        ['memory', $machine['memory'] . ' MB'],
        ['CPUs', "{$machine['cpus']} at {$machine['cpu_shares']} %"],
        ['disks', $machine['total_disk_size'] . ' GB'],
        ['owner', 'user ' . $machine['user_id']],
        ['note', (string) ($machine['note'] ?? $machine['admin_note'])],
    ];
}

/**
 * The service on standard input, its machine and the requests made for it.
 *
 * @return int exit status: 0 only when the machine runs and WHMCS knows its address
 */
function printSummary(string $api, string $control, string $login): int
{
    $service = decoded((string) stream_get_contents(STDIN));
    $row = $service['service'];
    // The summary's own request must not stand among those of the module.
    $requests = (askControl($control, '/requests') ?? fail('the panel does not answer'))['requests'];
    $machineId = $service['tables']['tblonappservices'][0]['vm_id'] ?? fail('no machine is recorded for the service');
    $context = stream_context_create(['http' => [
        'header' => ['Authorization: Basic ' . base64_encode($login), 'Connection: close'],
        'timeout' => 10,
    ]]);
    $text = @file_get_contents("$api/virtual_machines/$machineId.json", false, $context);
    $machine = decoded((string) $text)['virtual_machine'];

    printRows('WHMCS: the service', [
        ['id', (string) $row['id']],
        ['status', $row['domainstatus']],
        ['domain', $row['domain']],
        ['username', $row['username']],
        ['password', $row['password']],
        ['dedicated ip', $row['dedicatedip']],
    ]);
    printRows('Control Panel: the machine', machineRows($machine));
    echo "\nRequests made\n";
    foreach ($requests as $request) {
        printf("  %3d  %-6s %s\n", $request['status'], $request['method'], $request['path']);
    }
    $isDone = $row['domainstatus'] === 'Active' && $machine['booted'] && !$machine['locked']
        && $row['dedicatedip'] === ($machine['ip_addresses'][0]['ip_address']['address'] ?? null);
    echo "\n", $isDone ? 'The machine runs.' : 'The machine does not run as ordered.', "\n";
    return $isDone ? 0 : 1;
}

/** Puts markup into every label of the panel that holds none yet. */
function plantProbes(string $control, string $probe): void
{
    $state = askControl($control, '/state') ?? fail('the panel is gone');
    foreach ($state['tables'] as &$table) {
        foreach ($table as &$row) {
            if (is_string($row['label'] ?? null) && !str_contains($row['label'], '<')) {
                $row['label'] .= $probe;
            }
        }
    }
    unset($table, $row);
    $context = stream_context_create(['http' => [
        'method' => 'PUT',
        'header' => ['Connection: close', 'Content-Type: application/json'],
        'content' => json_encode($state, JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR),
        'timeout' => 30,
    ]]);
    if (@file_get_contents($control . '/state', false, $context) === false) {
        fail('the panel refuses its own state with other labels');
    }
}

/** Column 24 of a product that offers its clients all there is, as a JSON text within JSON. */
function printSwitches(): void
{
    require dirname(__DIR__, 2) . '/modules/servers/onapp/lib/Autoloader.php';
    WHMCS\Module\Server\Onapp\Autoloader::register();
    $class = new ReflectionClass(WHMCS\Module\Server\Onapp\Product\Switches::class);
    $names = preg_grep('/^client_/', array_keys($class->getConstant('DEFAULTS')));
    $all = json_encode((object) array_fill_keys($names, true), JSON_THROW_ON_ERROR);
    echo json_encode($all, JSON_THROW_ON_ERROR), "\n";
}

$arguments = array_slice($argv, 1);
exit(match (array_shift($arguments)) {
    'field' => printField(...$arguments) ?? 0,
    'last-job' => printLastJob(...$arguments) ?? 0,
    'watch' => watchJobs($arguments[0], (int) $arguments[1], (int) $arguments[2], $arguments[3]) ?? 0,
    'probe' => plantProbes(...$arguments) ?? 0,
    'switches' => printSwitches() ?? 0,
    'summary' => printSummary(...$arguments),
    default => fail('wants: field PATH, last-job CONTROL, watch CONTROL JOB SECONDS FILE, '
        . 'probe CONTROL TEXT, switches or summary API CONTROL LOGIN'),
});
