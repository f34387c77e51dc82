<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\BillingCycle;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Seed;
use OnApp\Host\Setup;
use OnApp\Host\Tables;
use WHMCS\Config\Setting;

/** Commands for what an administrator enters: servers, products, options, clients. */
final class SetupCommands
{
    private const CLIENT_COLUMNS = ['firstname', 'lastname', 'companyname', 'address1', 'city', 'state', 'postcode',
        'country', 'phonenumber', 'language'];
    private const AUTOSETUP = ['order', 'payment', 'on', ''];
    private const PRODUCT_TYPES = ['hostingaccount', 'reselleraccount', 'server', 'other'];

    /** @return array<string, Command> */
    public static function all(): array
    {
        return [
            'server-add' => new Command(
                'Add a server; a port of 0 or none leaves the module\'s default.',
                [],
                ['type'],
                ['name', 'hostname', 'ip', 'port', 'username', 'password', 'accesshash'],
                ['secure', 'disabled'],
                self::addServer(...),
            ),
            'server-edit' => new Command(
                'Change a server; only the given options change.',
                ['SERVER'],
                [],
                ['name', 'hostname', 'ip', 'port', 'username', 'password', 'accesshash', 'secure', 'disabled'],
                [],
                self::editServer(...),
            ),
            'group-add' => new Command(
                'Add a server group; --servers is a JSON list of server ids.',
                [],
                ['name', 'servers'],
                [],
                [],
                self::addGroup(...),
            ),
            'product-add' => new Command(
                'Add a product; --config maps positions 1 to 24 to module settings.',
                [],
                ['name', 'module'],
                ['server-id', 'group', 'config', 'autosetup', 'price', 'cycle', 'type', 'welcome-email', 'columns'],
                [],
                self::addProduct(...),
            ),
            'product-edit' => new Command(
                'Save a product\'s module settings: --config changes the named positions; fires ProductEdit.',
                ['PRODUCT'],
                [],
                ['config'],
                [],
                self::editProduct(...),
            ),
            'configoption-add' => new Command(
                'Add a configurable option; --suboptions is a JSON list of {"name", "order", "price"}.',
                [],
                ['product', 'name', 'suboptions'],
                ['type', 'group'],
                [],
                self::addConfigOption(...),
            ),
            'client-add' => new Command('Add a client.', [], ['email'], self::CLIENT_COLUMNS, [], self::addClient(...)),
            'client-delete' => new Command(
                'Delete a client with everything of it; fires PreDeleteClient and ClientDelete.',
                ['CLIENT'],
                [],
                [],
                [],
                self::deleteClient(...),
            ),
            'service-delete' => new Command(
                'Delete a service\'s rows without calling its module; fires ServiceDelete.',
                ['SERVICE'],
                [],
                [],
                [],
                self::deleteService(...),
            ),
            'setting' => new Command(
                'Print a setting of the installation, or store --value.',
                ['NAME'],
                [],
                ['value'],
                [],
                self::setting(...),
            ),
        ];
    }

    private static function addServer(Arguments $arguments): Answer
    {
        $host = Host::current();
        $password = $arguments->text('password');
        $host->module($arguments->text('type'));
        $id = $host->setup()->addServer([
            'name' => $arguments->text('name', $arguments->text('hostname', $arguments->text('ip', 'Server'))),
            'type' => $arguments->text('type'),
            'hostname' => $arguments->text('hostname'),
            'ipaddress' => $arguments->text('ip'),
            'port' => $arguments->number('port') ?: null,
            'username' => $arguments->text('username'),
            'password' => $password === '' ? '' : $host->secrets()->encrypt($password),
            'accesshash' => $arguments->text('accesshash'),
            'secure' => $arguments->has('secure') ? 'on' : '',
            'disabled' => (int) $arguments->has('disabled'),
        ]);
        $host->hooks()->run('ServerAdd', ['serverid' => $id]);
        return new Answer(['serverid' => $id]);
    }

    private static function editServer(Arguments $arguments): Answer
    {
        $host = Host::current();
        $id = $arguments->id('SERVER');
        Tables::row($host->database, 'tblservers', $id);
        $change = [];
        foreach (['name', 'hostname', 'ip' => 'ipaddress', 'username', 'accesshash'] as $option => $column) {
            $option = is_string($option) ? $option : $column;
            if ($arguments->given($option)) {
                $change[$column] = $arguments->text($option);
            }
        }
        if ($arguments->given('port')) {
            $change['port'] = $arguments->number('port') ?: null;
        }
        if ($arguments->given('password')) {
            $change['password'] = $host->secrets()->encrypt($arguments->text('password'));
        }
        if ($arguments->given('secure')) {
            $change['secure'] = self::oneOf('secure', $arguments->text('secure'), ['on', 'off']) === 'on' ? 'on' : '';
        }
        if ($arguments->given('disabled')) {
            $change['disabled'] = (int) (self::oneOf('disabled', $arguments->text('disabled'), ['on', 'off']) === 'on');
        }
        $host->database->table('tblservers')->where('id', $id)->update($change);
        $host->hooks()->run('ServerEdit', ['serverid' => $id]);
        return new Answer(['serverid' => $id]);
    }

    private static function deleteClient(Arguments $arguments): Answer
    {
        $host = Host::current();
        $id = $arguments->id('CLIENT');
        Tables::row($host->database, 'tblclients', $id);
        $host->hooks()->run('PreDeleteClient', ['userid' => $id]);
        $host->setup()->deleteClient($id);
        $host->hooks()->run('ClientDelete', ['userid' => $id]);
        return new Answer(['clientid' => $id]);
    }

    private static function deleteService(Arguments $arguments): Answer
    {
        $host = Host::current();
        $service = Tables::row($host->database, 'tblhosting', $arguments->id('SERVICE'));
        $host->setup()->deleteService((int) $service->id);
        $host->hooks()->run('ServiceDelete', [
            'userid' => (int) $service->userid,
            'clientId' => (int) $service->userid,
            'serviceid' => (int) $service->id,
        ]);
        return new Answer(['serviceid' => (int) $service->id]);
    }

    private static function setting(Arguments $arguments): Answer
    {
        $name = $arguments->word('NAME');
        if ($arguments->given('value')) {
            Setting::setValue($name, $arguments->text('value'));
        }
        $value = Setting::getValue($name) ?? throw new HostError("there is no setting $name");
        return new Answer(['setting' => $name, 'value' => $value], true, $value);
    }

    private static function addGroup(Arguments $arguments): Answer
    {
        $ids = array_map('intval', array_values($arguments->json('servers')));
        $group = Host::current()->setup()->addServerGroup($arguments->text('name'), $ids);
        return new Answer(['groupid' => $group]);
    }

    private static function addProduct(Arguments $arguments): Answer
    {
        $host = Host::current();
        $module = $arguments->text('module');
        $host->module($module);
        $autosetup = self::oneOf('autosetup', $arguments->text('autosetup'), self::AUTOSETUP);
        $type = self::oneOf('type', $arguments->text('type', 'server'), self::PRODUCT_TYPES);
        $group = $arguments->number('group');
        if ($arguments->given('server-id')) {
            $serverId = $arguments->number('server-id');
            $group = $host->setup()->addServerGroup("Server $serverId only", [$serverId]);
        }
        $welcome = $host->database->table('tblemailtemplates')->where('name', Seed::WELCOME_MAIL)->value('id');
        $columns = [
            'name' => $arguments->text('name'),
            'type' => $type,
            'servertype' => $module,
            'servergroup' => $group,
            'autosetup' => $autosetup,
            'welcomeemail' => $arguments->number('welcome-email', (int) $welcome),
        ] + $arguments->json('columns');
        $cycle = BillingCycle::named($arguments->text('cycle', 'Monthly'));
        $price = $arguments->text('price', '10.00');
        $id = $host->setup()->addProduct($columns, $arguments->json('config'), $price, $cycle);
        $host->setup()->noticeHooks('servers', $module, $host->run->root());
        return new Answer(['productid' => $id, 'groupid' => $group]);
    }

    private static function editProduct(Arguments $arguments): Answer
    {
        $host = Host::current();
        $id = $arguments->id('PRODUCT');
        $host->setup()->configureProduct($id, $arguments->json('config'));
        $product = (array) $host->database->table('tblproducts')->where('id', $id)->first();
        $host->setup()->noticeHooks('servers', $product['servertype'], $host->run->root());
        $host->hooks()->run('ProductEdit', ['pid' => $id] + $product);
        return new Answer(['productid' => $id]);
    }

    private static function addConfigOption(Arguments $arguments): Answer
    {
        $types = array_keys(Setup::OPTION_TYPES);
        $type = self::oneOf('type', $arguments->text('type', 'dropdown'), $types);
        $choices = array_values($arguments->json('suboptions'));
        foreach ($choices as $choice) {
            if (!is_array($choice) || !is_string($choice['name'] ?? null)) {
                throw new HostError('every suboption needs a name');
            }
        }
        $product = $arguments->number('product');
        return new Answer(Host::current()->setup()->addConfigOption(
            $product,
            $arguments->text('group', "Options of product $product"),
            $arguments->text('name'),
            Setup::OPTION_TYPES[$type],
            $choices,
        ));
    }

    private static function addClient(Arguments $arguments): Answer
    {
        $host = Host::current();
        $client = ['email' => $arguments->text('email'), 'firstname' => 'Test', 'lastname' => 'Client',
            'country' => 'US'];
        foreach (self::CLIENT_COLUMNS as $column) {
            if ($arguments->given($column)) {
                $client[$column] = $arguments->text($column);
            }
        }
        $id = $host->setup()->addClient($client, $host->clock->stamp());
        $host->hooks()->run('ClientAdd', ['client_id' => $id, 'user_id' => $id] + $client);
        return new Answer(['clientid' => $id]);
    }

    /** @param list<string> $allowed */
    private static function oneOf(string $option, string $value, array $allowed): string
    {
        if (!in_array($value, $allowed, true)) {
            throw new HostError("--$option must be one of: " . implode(', ', array_filter($allowed)) . ", not $value");
        }
        return $value;
    }
}
