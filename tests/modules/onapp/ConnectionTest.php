<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Addresses, credentials, certificates, permissions: each trouble has its own sentence, and none harms anything. */
final class ConnectionTest extends ModuleTestCase
{
    public function testAServerThatIsWell(): void
    {
        $this->ok('test-connection', (string) $this->addServer());
    }

    public function testAWrongPassword(): void
    {
        $server = $this->addServer(['password' => 'wrong-Secret9']);
        $message = $this->refused('test-connection', (string) $server);
        self::assertStringContainsString('401', $message);
        self::assertStringNotContainsString('wrong-Secret9', $message);
        $service = $this->order($this->addProduct($server));
        self::assertStringContainsString('401', $this->refused('create', (string) $service));
        self::assertSame([], $this->rows($service)['tblonappservices']);
    }

    public function testNobodyAnswers(): void
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $port = substr((string) strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
        fclose($socket);
        self::assertNotSame('', $this->refused('test-connection', (string) $this->addServer(['port' => $port])));
    }

    public function testSomethingElseAnswers(): void
    {
        $address = parse_url($this->panel->control);
        $message = $this->refused('test-connection', (string) $this->addServer(['port' => (string) $address['port']]));
        self::assertNotSame('', $message);
        self::assertStringNotContainsString('{', $message);
    }

    public function testAServerWithoutAnAddress(): void
    {
        $server = $this->addServer(['hostname' => '', 'ip' => '']);
        self::assertStringContainsString('no server', $this->refused('test-connection', (string) $server));
    }

    /** @dataProvider writings */
    public function testTheAddressAsPeopleWriteIt(string $hostname, string $ip): void
    {
        $this->ok('test-connection', (string) $this->addServer(['hostname' => $hostname, 'ip' => $ip]));
    }

    /** @return array<string, array{0: string, 1: string}> */
    public static function writings(): array
    {
        return [
            'host name' => ['localhost', ''],
            'host name with scheme' => ['http://localhost/', ''],
            'only the address' => ['', '127.0.0.1'],
            'address with scheme' => ['', 'http://127.0.0.1'],
            'the host name wins' => ['127.0.0.1', '192.0.2.1'],
        ];
    }

    public function testTheManualsRoleLacksWhatTheMessageNames(): void
    {
        $login = $this->panel->logins['manual_admin'];
        $server = $this->addServer(['username' => $login['login'], 'password' => $login['password']]);
        $message = $this->refused('test-connection', (string) $server);
        self::assertStringContainsString('users.update_api_key', $message);
        self::assertStringContainsString('disks.read', $message);
        self::assertStringNotContainsString('virtual_machines.create', $message);
    }

    public function testAMissingPermissionIsNamedWhereItIsMissed(): void
    {
        $extendedAdministrator = 4;
        $service = $this->newService();
        $this->panel->control('POST', "/roles/$extendedAdministrator", ['remove' => ['users.create']]);
        self::assertStringContainsString('users.create', $this->refused('create', (string) $service));
        self::assertSame([], $this->rows($service)['tblonappclients'], 'nothing is left behind');
        $this->panel->control('POST', "/roles/$extendedAdministrator", ['add' => ['users.create']]);
        $this->ok('create', (string) $service);
    }

    public function testASelfSignedCertificateIsRefusedUnlessTheProductAllowsIt(): void
    {
        $panel = Equipment::panel('tls', ['tls' => 'self-signed']);
        $panel->control('POST', '/reset', ['document' => 'minimal']);
        $port = (string) parse_url((string) $panel->tls['api'], PHP_URL_PORT);
        $server = $this->addServer(['port' => $port, 'hostname' => 'https://127.0.0.1'], $panel);
        self::assertMatchesRegularExpression('/certificate/i', $this->refused('test-connection', (string) $server));
        $refused = $this->order($this->addProduct($server));
        self::assertMatchesRegularExpression('/certificate/i', $this->refused('create', (string) $refused));
        self::assertSame([], $panel->requests());
        $accepted = $this->order($this->addProduct($server, [], ['tls_verify' => false]));
        $this->ok('create', (string) $accepted);
        self::assertCount(1, $this->machines($panel));
    }

    public function testAPrivateAuthorityIsTrustedByItsFile(): void
    {
        $panel = Equipment::panel('private', ['tls' => 'good']);
        $panel->control('POST', '/reset', ['document' => 'minimal']);
        $port = (string) parse_url((string) $panel->tls['api'], PHP_URL_PORT);
        $server = $this->addServer(['port' => $port, 'hostname' => 'https://127.0.0.1'], $panel);
        $service = $this->order($this->addProduct($server, [], ['ca_file' => $panel->tls['ca']]));
        $this->ok('create', (string) $service);
        self::assertCount(1, $this->machines($panel));
    }

    public function testTheLinkForStaffCarriesNoCredentials(): void
    {
        $server = $this->addServer(['hostname' => 'cp.example.com"><script>', 'port' => '8443']);
        $link = $this->evaluate("return onapp_AdminLink(OnApp\\Host\\Host::current()->params()->forServer($server));");
        self::assertSame('', $link, 'an address that cannot be part of a link has none');
        $server = $this->addServer(['hostname' => 'cp.example.com', 'port' => '8443']);
        $link = $this->evaluate("return onapp_AdminLink(OnApp\\Host\\Host::current()->params()->forServer($server));");
        self::assertStringContainsString('href="http://cp.example.com:8443"', $link);
        self::assertStringNotContainsString($this->panel->logins['reseller']['password'], $link);
    }

    public function testMetaData(): void
    {
        self::assertSame([
            'DisplayName' => 'OnApp', 'APIVersion' => '1.1', 'RequiresServer' => true, 'DefaultNonSSLPort' => '80',
            'DefaultSSLPort' => '443',
        ], $this->evaluate('return onapp_MetaData();'));
    }
}
