<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use PHPUnit\Framework\TestCase;

/** Drives the host by its command line, as users do; every test starts with a fresh database. */
abstract class HostTestCase extends TestCase
{
    protected function setUp(): void
    {
        $this->ok('reset');
    }

    protected function host(string ...$words): CliResult
    {
        return SharedHost::command([...$words, '--dir', SharedHost::directory(), '--json']);
    }

    /** @return array<mixed> */
    protected function ok(string ...$words): array
    {
        $result = $this->host(...$words);
        self::assertSame(0, $result->status, implode(' ', $words) . ': ' . $result->errors);
        self::assertSame('', $result->errors);
        return $result->json();
    }

    protected function refused(string $message, string ...$words): CliResult
    {
        $result = $this->host(...$words);
        self::assertSame(1, $result->status, implode(' ', $words) . ' should have failed');
        self::assertMatchesRegularExpression('/^error: .*\n$/', $result->errors, 'one line');
        self::assertStringContainsString($message, $result->errors);
        return $result;
    }

    /** Runs PHP code in a process of its own that has loaded the run directory's init.php, as a cron script does. */
    protected function script(string $code): CliResult
    {
        $init = var_export(SharedHost::directory() . '/root/init.php', true);
        return CliResult::of([PHP_BINARY, '-r', "require $init; $code"]);
    }

    /** @return mixed what the code returned */
    protected function evaluate(string $code): mixed
    {
        $result = $this->script("echo json_encode((function () { $code })(), JSON_THROW_ON_ERROR);");
        self::assertSame(0, $result->status, $result->errors . $result->output);
        return json_decode($result->output, true, 64, JSON_THROW_ON_ERROR);
    }

    protected function addServer(string $hostname = 'cp.example.com'): int
    {
        return $this->ok(
            'server-add',
            '--type',
            'sample',
            '--hostname',
            $hostname,
            '--ip',
            '192.0.2.50',
            '--username',
            'admin',
            '--password',
            'sesame',
            '--secure'
        )['serverid'];
    }

    /** A product of the sample module on a server of its own; $mode is the misbehaviour it asks for. */
    protected function addProduct(string $autosetup = '', string $mode = '', string ...$more): int
    {
        $config = (string) json_encode(['1' => $mode, '2' => '128']);
        $server = (string) $this->addServer();
        return $this->ok(
            'product-add',
            '--name',
            'VPS',
            '--module',
            'sample',
            '--server-id',
            $server,
            '--config',
            $config,
            '--autosetup',
            $autosetup,
            ...$more
        )['productid'];
    }

    /** @return array{orderid: int, serviceid: int, invoiceid: int} */
    protected function order(int $product, string $domain = 'vm1.example.com', string ...$more): array
    {
        return $this->ok('order', '--client', '1', '--product', (string) $product, '--domain', $domain, ...$more);
    }

    /** @return array<string, mixed> */
    protected function service(int $id): array
    {
        return $this->ok('service', (string) $id)['service'];
    }

    /** @return list<array<string, mixed>> */
    protected function logged(string $name): array
    {
        return $this->host('log', $name)->json()['entries'];
    }

    /** @return list<string> */
    protected function activity(): array
    {
        return array_column($this->logged('activity'), 'description');
    }
}
