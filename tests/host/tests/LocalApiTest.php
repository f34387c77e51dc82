<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use OnApp\Host\Api\CommandTable;

/** The internal API as a script sees it that only loaded init.php. */
final class LocalApiTest extends HostTestCase
{
    public function testEveryCommandRefusesACallWithoutItsRequiredParameters(): void
    {
        foreach (CommandTable::names() as $command) {
            $required = CommandTable::find($command)->required;
            if ($required !== []) {
                $answer = $this->api($command);
                self::assertSame(['result' => 'error', 'message' => "{$required[0]} is required"], $answer);
            }
        }
    }

    public function testClientsAndTheirProducts(): void
    {
        $placed = $this->order($this->addProduct('order'));
        $client = $this->api('GetClientsDetails', ['email' => 'ada@example.com']);
        self::assertSame([1, "O'Neill"], [$client['client']['id'], $client['lastname']]);
        self::assertSame('ada@example.com', $client['client']['users']['user'][0]['email']);
        self::assertSame('error', $this->api('GetClientsDetails', ['clientid' => 99])['result']);
        $list = $this->api('GetClientsProducts', ['serviceid' => $placed['serviceid']]);
        self::assertSame([1, 'vm1.example.com', 'root'], [$list['totalresults'],
            $list['products']['product'][0]['domain'], $list['products']['product'][0]['username']]);
        self::assertSame(0, $this->api('GetClientsProducts', ['clientid' => 99])['numreturned']);
    }

    public function testAServiceIsChanged(): void
    {
        $product = $this->addProduct('order');
        $option = $this->quantityOption($product, '0.50');
        $id = $this->order($product)['serviceid'];
        $this->evaluate("OnApp\\Host\\Host::current(); WHMCS\\Service\\Service::find($id)->serviceProperties"
            . "->save(['Colour' => 'red']);");
        $answer = $this->api('UpdateClientProduct', [
            'serviceid' => $id,
            'dedicatedip' => '198.51.100.7',
            'servicepassword' => 'new one',
            'autorecalc' => true,
            'configoptions' => base64_encode(serialize([$option => ['optionid' => 0, 'qty' => 4]])),
            'customfields' => base64_encode(serialize(['Colour' => 'blue'])),
            'unset' => ['assignedips'],
        ]);
        self::assertSame(['result' => 'success', 'serviceid' => $id], $answer);
        $whole = $this->ok('service', (string) $id);
        self::assertSame(['198.51.100.7', 'new one', '', '12.00'], [$whole['service']['dedicatedip'],
            $whole['service']['password'], $whole['service']['assignedips'], $whole['service']['amount']]);
        self::assertSame([['memory' => 4], ['Colour' => 'blue']], [$whole['configoptions'], $whole['customfields']]);
        foreach ([['status' => 'Sleeping'], ['configoptions' => 'x'], ['unset' => ['id']]] as $wrong) {
            self::assertSame('error', $this->api('UpdateClientProduct', ['serviceid' => $id] + $wrong)['result']);
        }
    }

    public function testModuleCommandsRunTheModule(): void
    {
        $id = $this->order($this->addProduct(''))['serviceid'];
        $states = [];
        $commands = ['ModuleCreate' => [], 'ModuleSuspend' => ['suspendreason' => 'why not'], 'ModuleUnsuspend' => [],
            'ModuleChangePackage' => [], 'ModuleChangePw' => ['servicepassword' => 'long enough'],
            'ModuleCustom' => ['func_name' => 'reboot'], 'ModuleTerminate' => []];
        foreach ($commands as $command => $more) {
            self::assertSame(['result' => 'success'], $this->api($command, ['serviceid' => $id] + $more), $command);
            $states[] = $this->service($id)['domainstatus'];
        }
        $expected = ['Active', 'Suspended', 'Active', 'Active', 'Active', 'Active', 'Terminated'];
        self::assertSame($expected, $states);
        self::assertSame('long enough', $this->service($id)['password']);
        $wrong = $this->api('ModuleCustom', ['serviceid' => $id, 'func_name' => 'check']);
        self::assertSame(['result' => 'error', 'message' => 'the machine is not well'], $wrong);
    }

    public function testAnOrderIsPlacedAcceptedAndItsFailureListed(): void
    {
        $product = $this->addProduct('on', 'fail');
        $order = ['clientid' => 1, 'paymentmethod' => 'mailin', 'pid' => [$product], 'domain' => ['api.example.com'],
            'billingcycle' => ['monthly'], 'priceoverride' => ['3.00']];
        $placed = $this->api('AddOrder', $order);
        $service = $this->service((int) $placed['serviceids']);
        self::assertSame(['api.example.com', '3.00'], [$service['domain'], $service['amount']]);
        $accept = ['orderid' => $placed['orderid'], 'serviceusername' => 'given', 'servicepassword' => 'chosen'];
        self::assertSame('success', $this->api('AcceptOrder', $accept)['result']);
        self::assertSame('chosen', $this->service((int) $placed['serviceids'])['password']);
        self::assertSame('given', $this->service((int) $placed['serviceids'])['username']);
        $queue = $this->api('GetModuleQueue', ['moduleName' => 'sample']);
        self::assertSame([1, 'CreateAccount', 'no room left'], [$queue['count'], $queue['queue'][0]['moduleAction'],
            $queue['queue'][0]['lastAttemptError']]);
        self::assertSame(0, $this->api('GetModuleQueue', ['moduleName' => 'other'])['count']);
    }

    public function testUpgradesAreCalculatedOrOrdered(): void
    {
        $product = $this->addProduct('order');
        $option = $this->quantityOption($product, '2');
        $id = $this->order($product)['serviceid'];
        $upgrade = ['serviceid' => $id, 'paymentmethod' => 'mailin', 'type' => 'configoptions',
            'configoptions' => [$option => 3]];
        $calculated = $this->api('UpgradeProduct', ['calconly' => true] + $upgrade);
        self::assertSame(['6.00', 0, []], [$calculated['price'], $calculated['invoiceid'], $calculated['upgradeids']]);
        $ordered = $this->api('UpgradeProduct', $upgrade);
        self::assertSame('6.00', $this->api('GetInvoice', ['invoiceid' => $ordered['invoiceid']])['total']);
        self::assertSame('error', $this->api('UpgradeProduct', ['type' => 'colour'] + $upgrade)['result']);
    }

    public function testInvoicesFromDraftToPaid(): void
    {
        $created = $this->api('CreateInvoice', ['userid' => 1, 'draft' => true, 'itemdescription1' => 'traffic',
            'itemamount1' => '1.25', 'itemtaxed1' => 0, 'itemdescription2' => 'disk', 'itemamount2' => '2.50']);
        self::assertSame('Draft', $created['status']);
        $id = $created['invoiceid'];
        $invoice = $this->api('GetInvoice', ['invoiceid' => $id]);
        self::assertSame(['3.75', '', 2], [$invoice['total'], $invoice['transactions'],
            count($invoice['items']['item'])]);
        $lines = array_column($invoice['items']['item'], 'id');
        self::assertNotContains('hook InvoiceCreated', $this->activity());
        $this->addProduct('');
        $this->api('UpdateInvoice', ['invoiceid' => $id, 'itemamount' => [$lines[0] => '2.00'],
            'deletelineids' => [$lines[1]], 'newitemdescription' => ['more'], 'newitemamount' => ['0.10'],
            'publish' => true]);
        $invoice = $this->api('GetInvoice', ['invoiceid' => $id]);
        self::assertSame(['2.10', 'Unpaid'], [$invoice['total'], $invoice['status']]);
        self::assertContains('hook InvoiceCreated', $this->activity());
        $payment = ['invoiceid' => $id, 'transid' => 'x1', 'gateway' => 'mailin', 'date' => '2030-01-01'];
        self::assertSame('success', $this->api('AddInvoicePayment', $payment)['result']);
        $invoice = $this->api('GetInvoice', ['invoiceid' => $id]);
        self::assertSame(['Paid', '0.00'], [$invoice['status'], $invoice['balance']]);
        self::assertSame('x1', $invoice['transactions']['transaction'][0]['transid']);
        self::assertSame('error', $this->api('AddInvoicePayment', $payment)['result']);
        $wrong = ['userid' => 1, 'draft' => true, 'sendinvoice' => true];
        self::assertSame('error', $this->api('CreateInvoice', $wrong)['result']);
    }

    public function testPasswordsSettingsMailsAndDetails(): void
    {
        $secret = $this->api('EncryptPassword', ['password2' => 'open & shut'])['password'];
        self::assertStringNotContainsString('open', $secret);
        self::assertSame('open & shut', $this->api('DecryptPassword', ['password2' => $secret])['password']);
        self::assertSame('', $this->api('DecryptPassword', ['password2' => 'never encrypted'])['password']);
        self::assertSame('Example Hosting', $this->api('GetConfigurationValue', ['setting' => 'CompanyName'])['value']);
        $set = $this->api('SetConfigurationValue', ['setting' => 'CompanyName', 'value' => 'Other']);
        self::assertTrue($set['value_changed']);
        self::assertSame('error', $this->api('GetConfigurationValue', ['setting' => 'Nothing'])['result']);
        $this->api('LogActivity', ['description' => 'seen by hand', 'clientid' => 1]);
        self::assertContains('seen by hand', $this->activity());
        self::assertSame('8.13.1', $this->api('WhmcsDetails')['whmcs']['version']);
        $id = $this->order($this->addProduct(''))['serviceid'];
        $mail = ['customtype' => 'product', 'customsubject' => 'About {$service_domain}',
            'custommessage' => 'It is {$colour}.', 'id' => $id,
            'customvars' => base64_encode(serialize(['colour' => 'green']))];
        self::assertSame('success', $this->api('SendEmail', $mail)['result']);
        $sent = $this->logged('mail')[0];
        self::assertSame(['About vm1.example.com', 'It is green.'], [$sent['subject'], $sent['message']]);
        self::assertSame('error', $this->api('SendEmail', ['messagename' => 'No such', 'id' => $id])['result']);
    }

    private function quantityOption(int $product, string $price): int
    {
        return $this->ok(
            'configoption-add',
            '--product',
            (string) $product,
            '--name',
            'memory',
            '--type',
            'quantity',
            '--suboptions',
            "[{\"name\":\"MB\",\"price\":\"$price\"}]"
        )['option'];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    private function api(string $command, array $values = []): array
    {
        return $this->evaluate("return localAPI('$command', " . var_export($values, true) . ');');
    }
}
