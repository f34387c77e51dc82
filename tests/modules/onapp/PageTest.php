<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** What clients and staff see of a service. */
final class PageTest extends ModuleTestCase
{
    private const PROBE = '<img src=x onerror="alert(1)">\'&amp;';

    private function clientPage(int $service): string
    {
        return $this->ok('client-page', (string) $service)['html'];
    }

    /** @return array<string, string> */
    private function tab(int $service): array
    {
        return $this->ok('admin-page', (string) $service)['fields'];
    }

    public function testTheMachineOfAClient(): void
    {
        $page = $this->clientPage($this->runningService());
        foreach (['vm1.example.com', 'Running', '10.1.0.10', '512 MB', '80 %', 'root', 'Debian 12 x64'] as $text) {
            self::assertStringContainsString($text, $page);
        }
        self::assertStringContainsString('action="onapp.php"', $page);
    }

    public function testBeforeTheMachineExists(): void
    {
        $service = $this->newService();
        self::assertStringContainsString('has not been created yet', $this->clientPage($service));
        self::assertSame('none yet', $this->tab($service)['OnApp machine']);
        self::assertSame([], $this->panel->requests(), 'nobody is asked');
    }

    public function testAnInterruptedCreation(): void
    {
        $service = $this->newService();
        $this->panel->fault(['effect' => 'reset_before', 'method' => 'POST', 'path' => 'virtual_machines$']);
        $this->refused('create', (string) $service);
        self::assertStringContainsString('was interrupted', $this->clientPage($service));
        self::assertSame('- (creating)', $this->tab($service)['OnApp machine']);
        self::assertStringContainsString('interrupted', $this->refused('terminate', (string) $service));
        self::assertStringContainsString('interrupted', $this->refused('suspend', (string) $service));
    }

    public function testProbesArriveAsText(): void
    {
        $service = $this->runningService();
        $state = $this->panel->control('GET', '/state');
        foreach (['label', 'hostname'] as $column) {
            $state['tables']['virtual_machines'][0][$column] = self::PROBE;
        }
        $state['tables']['templates'][0]['label'] = self::PROBE;
        $state['tables']['ip_addresses'][0]['address'] = self::PROBE;
        $this->panel->control('PUT', '/state', $state);
        foreach ([$this->clientPage($service), implode(' ', $this->tab($service))] as $html) {
            self::assertStringNotContainsString('<img', $html);
            self::assertStringContainsString('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#039;&amp;amp;', $html);
        }
    }

    public function testASuspendedService(): void
    {
        $service = $this->runningService();
        $this->ok('suspend', (string) $service);
        $page = $this->clientPage($service);
        self::assertStringContainsString('Your virtual server is suspended.', $page);
        self::assertStringNotContainsString('<form', $page);
        self::assertStringNotContainsString('<button', $page);
    }

    public function testAMachineThatIsGone(): void
    {
        $service = $this->runningService();
        $this->askPanel('DELETE', '/virtual_machines/1.json');
        $this->panel->clock(600);
        self::assertStringContainsString('was not found', $this->clientPage($service));
        self::assertStringContainsString('no such machine', $this->tab($service)['State']);
    }

    /** @dataProvider troubles */
    public function testTroubleIsToldToStaffAndNotToClients(array $rule, string $forStaff): void
    {
        $service = $this->runningService([], ['timeout' => 1]);
        $this->panel->fault($rule);
        $page = $this->clientPage($service);
        self::assertStringContainsString('currently unavailable', $page);
        self::assertDoesNotMatchRegularExpression('/127\.0\.0\.1|Exception|curl|\d{3}|\.php/', strip_tags($page));
        self::assertMatchesRegularExpression($forStaff, $this->tab($service)['State']);
        $this->panel->clearFaults();
        self::assertStringContainsString('Running', $this->clientPage($service));
    }

    /** @return array<string, array{0: array<string, mixed>, 1: string}> */
    public static function troubles(): array
    {
        return [
            'refused' => [['effect' => 'refuse', 'ms' => 20000], '/./'],
            'slow' => [['effect' => 'latency', 'ms' => 3000, 'path' => 'virtual_machines'], '/time/i'],
            'server error' => [['effect' => 'status', 'status' => 500, 'path' => 'virtual_machines'], '/500/'],
            'login' => [['effect' => 'status', 'status' => 401], '/401/'],
        ];
    }

    public function testAPageNeverChangesAnything(): void
    {
        $service = $this->runningService();
        $changes = $this->changes();
        $rows = $this->rows($service);
        $this->clientPage($service);
        $this->tab($service);
        self::assertSame($changes, $this->changes());
        self::assertSame($rows, $this->rows($service));
    }

    public function testWhatStaffSees(): void
    {
        $service = $this->runningService();
        $fields = $this->tab($service);
        self::assertSame('1 (created)', $fields['OnApp machine']);
        self::assertSame('6 (ada@example.com)', $fields['OnApp user']);
        self::assertSame('Running', $fields['State']);
        self::assertSame('10.1.0.10', $fields['IP addresses']);
        self::assertSame('RAM 512, CPU cores 2, CPU priority 80, Disks together 11 GB', $fields['Resources']);
    }
}
