--TEST--
Cookbook: Log all requests
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
$logger = new class () {
    /** @var list<array{0: string, 1: string, 2: array<string, mixed>}> */
    public array $lines = [];

    /** @param array<string, mixed> $context */
    public function log(string $level, string $message, array $context = []): void
    {
        $this->lines[] = [$level, $message, $context];
    }
};
Kitchen::$panel->fault(['effect' => 'latency', 'ms' => 300, 'path' => '^/virtual_machines/1$', 'after' => 1]);
$file = (string) tempnam(sys_get_temp_dir(), 'cookbook');
ini_set('error_log', $file);
cook('Log all requests', ['machineId' => 1, 'logger' => $logger]);
$slow = (string) file_get_contents($file);
unlink($file);
check('one request', 1, count($logger->lines));
[$level, $message, $context] = $logger->lines[0];
$url = Kitchen::$panel->api . '/virtual_machines/1.json';
check('line', ['debug', 'GET', $url, 200], [$level, $context['method'], $context['url'], $context['status']]);
check('message', true, str_starts_with($message, "GET $url answered 200 in "));
check('one slow request', [1, 1], [substr_count($slow, "\n"), substr_count($slow, "slow: GET $url answered 200")]);
check('no secrets', 0, preg_match('~Secret1~', serialize($logger->lines)));
?>
===DONE===
--EXPECT--
===DONE===
