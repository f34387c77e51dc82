<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

/** Every way in which a module can break its contract must turn a command red and stay on record. */
final class ContractTest extends HostTestCase
{
    /** @dataProvider misbehaviours */
    public function testAMisbehavingCreateFails(string $mode, string $message, string $kind): void
    {
        $product = $this->addProduct('', $mode);
        $id = $this->order($product)['serviceid'];
        $this->refused($message, 'create', (string) $id, '--automated');
        self::assertSame('Pending', $this->service($id)['domainstatus']);
        $this->refused($message, 'log', 'gaps');
        $entry = $this->logged('gaps')[0];
        self::assertSame($kind, $entry['kind']);
        self::assertStringContainsString('sample', $entry['where'], 'attributed to the module');
        $this->host('log', 'gaps', '--clear');
        self::assertSame([], $this->ok('log', 'gaps')['entries']);
    }

    /** @return array<string, array{string, string, string}> */
    public static function misbehaviours(): array
    {
        return [
            'an array' => ['array', 'sample_CreateAccount must return the text "success"', 'fault'],
            'a boolean' => ['true', 'not bool', 'fault'],
            'an exception' => ['throw', 'sample_CreateAccount threw RuntimeException: broken pipe', 'fault'],
            'stray output' => ['echo', 'sample_CreateAccount printed: stray text', 'fault'],
            'a warning' => ['notice', 'PHP warning during sample_CreateAccount: Undefined array key', 'fault'],
            'ending the process' => ['exit', 'sample_CreateAccount ended the process', 'fault'],
            'an unknown class, exception swallowed' => ['swallow', 'WHMCS\Domain\Registrar does not exist', 'gap'],
            'an unknown API command' => ['api', 'localAPI command OpenTicket', 'gap'],
            'an unknown API parameter' => ['apiparameter', 'has no documented parameter client', 'gap'],
            'an unknown property' => ['property', 'WHMCS\Service\Service::$colour', 'gap'],
            'a misspelt hook point' => ['hook', 'hook point AfterModuleCreated is not documented', 'gap'],
        ];
    }

    public function testAnErrorTextIsNoFault(): void
    {
        $id = $this->order($this->addProduct('', 'fail'))['serviceid'];
        $this->refused('no room left', 'create', (string) $id);
        self::assertSame([], $this->ok('log', 'gaps')['entries']);
    }

    public function testAFailedCreateFailsOrderAcceptanceAndPaymentToo(): void
    {
        $atOnce = $this->host('order', '--client', '1', '--product', (string) $this->addProduct('order', 'fail'));
        self::assertSame(1, $atOnce->status);
        $onAccept = $this->order($this->addProduct('on', 'fail'));
        $this->refused('no room left', 'accept', (string) $onAccept['orderid']);
        $onPayment = $this->order($this->addProduct('payment', 'fail'));
        $this->refused('no room left', 'pay', (string) $onPayment['invoiceid']);
        self::assertCount(3, $this->logged('queue'));
    }

    public function testTestConnectionIsCheckedAndReported(): void
    {
        $server = (string) $this->addServer();
        self::assertTrue($this->ok('test-connection', $server)['success']);
        $this->ok('server-edit', $server, '--password', 'wrong');
        $this->refused('wrong password', 'test-connection', $server);
        $this->refused('there is no server 99', 'test-connection', '99');
    }

    /** @dataProvider badPages */
    public function testABadPageIsRefused(string $mode, string $message): void
    {
        $id = $this->order($this->addProduct('', $mode))['serviceid'];
        $this->refused($message, 'client-page', (string) $id);
        $this->refused($message, 'log', 'gaps');
    }

    /** @return array<string, array{string, string}> */
    public static function badPages(): array
    {
        return [
            'unknown keys' => ['badpage', 'unknown keys: variables'],
            'no such template' => ['notemplate', 'template missing.tpl of module sample does not exist'],
            'an undefined variable' => ['undefined', 'Undefined array key "nothingOfThisName"'],
        ];
    }

    public function testABrokenModuleFileIsNamed(): void
    {
        $result = $this->host('server-add', '--type', 'broken', '--hostname', 'x.example.com');
        self::assertSame(1, $result->status);
        self::assertStringContainsString('broken.php', $result->errors);
        $this->refused('no server module absent', 'server-add', '--type', 'absent');
        $this->refused('lowercase letters and digits', 'server-add', '--type', '../sample');
    }
}
