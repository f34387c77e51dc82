<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;

/** What an administrator enters before anybody can order: servers, products, options, clients. */
final class Setup
{
    public const OPTION_TYPES = ['dropdown' => 1, 'radio' => 2, 'yesno' => 3, 'quantity' => 4];
    private const LAST_CONFIG_OPTION = 24;

    public function __construct(private readonly Connection $database)
    {
    }

    /** @param array<string, string> $client columns of tblclients */
    public function addClient(array $client, string $now): int
    {
        if ($this->database->table('tblclients')->where('email', $client['email'])->exists()) {
            throw new HostError("there is already a client with the address {$client['email']}");
        }
        $id = (int) $this->database->table('tblclients')->insertGetId($client + [
            'uuid' => self::uuid(),
            'language' => 'english',
            'defaultgateway' => Seed::PAYMENT_METHOD,
            'datecreated' => substr($now, 0, 10),
            'created_at' => $now,
            'updated_at' => $now,
        ]);
        $userId = $this->database->table('tblusers')->insertGetId([
            'first_name' => $client['firstname'],
            'last_name' => $client['lastname'],
            'email' => $client['email'],
        ]);
        $this->database->table('tblusers_clients')->insert(['auth_user_id' => $userId, 'client_id' => $id]);
        Web\Session::setPassword($this->database, 'client', $id, Seed::PASSWORD);
        return $id;
    }

    /**
     * The first server of a type becomes its default.
     *
     * @param array<string, string|int|null> $server columns of tblservers
     */
    public function addServer(array $server): int
    {
        $isFirst = !$this->database->table('tblservers')->where('type', $server['type'])->exists();
        return (int) $this->database->table('tblservers')->insertGetId($server + ['active' => (int) $isFirst]);
    }

    /** Removes the client with its services, orders and invoices. */
    public function deleteClient(int $clientId): void
    {
        foreach ($this->database->table('tblhosting')->where('userid', $clientId)->pluck('id') as $serviceId) {
            $this->deleteService((int) $serviceId);
        }
        foreach (['tblorders', 'tblinvoiceitems', 'tblinvoices', 'tblaccounts'] as $table) {
            $this->database->table($table)->where('userid', $clientId)->delete();
        }
        $users = $this->database->table('tblusers_clients')->where('client_id', $clientId)->pluck('auth_user_id');
        $this->database->table('tblusers_clients')->where('client_id', $clientId)->delete();
        $this->database->table('tblusers')->whereIn('id', $users)->delete();
        $this->database->table('tblclients')->where('id', $clientId)->delete();
    }

    public function deleteService(int $serviceId): void
    {
        $fields = $this->database->table('tblcustomfields')->where('type', 'product')->pluck('id');
        $this->database->table('tblcustomfieldsvalues')
            ->where('relid', $serviceId)->whereIn('fieldid', $fields)->delete();
        $this->database->table('tblhostingconfigoptions')->where('relid', $serviceId)->delete();
        $this->database->table('tblupgrades')->where('relid', $serviceId)->delete();
        $this->database->table('tblhosting')->where('id', $serviceId)->delete();
    }

    /** @param list<int> $serverIds */
    public function addServerGroup(string $name, array $serverIds): int
    {
        $group = (int) $this->database->table('tblservergroups')->insertGetId(['name' => $name]);
        foreach ($serverIds as $serverId) {
            Tables::row($this->database, 'tblservers', $serverId);
            $this->database->table('tblservergroupsrel')->insert(['groupid' => $group, 'serverid' => $serverId]);
        }
        return $group;
    }

    /**
     * @param array<string, string|int> $product columns of tblproducts
     * @param array<int|string, string> $config module settings by position
     */
    public function addProduct(array $product, array $config, string $price, BillingCycle $cycle): int
    {
        $group = $this->database->table('tblproductgroups')->min('id');
        $payType = match ($cycle) {
            BillingCycle::Free => 'free',
            BillingCycle::OneTime => 'onetime',
            default => 'recurring',
        };
        $id = (int) $this->database->table('tblproducts')->insertGetId(
            $product + self::configColumns($config) + [
                'gid' => (int) $group,
                'paytype' => $payType,
                'configoptionsupgrade' => 1,
            ],
        );
        $this->setPrice('product', $id, $cycle, $price);
        return $id;
    }

    /** @param array<int|string, string> $config module settings by position */
    public function configureProduct(int $productId, array $config): void
    {
        Tables::row($this->database, 'tblproducts', $productId);
        $this->database->table('tblproducts')->where('id', $productId)->update(self::configColumns($config));
    }

    /** Saving a product's module settings is the moment at which WHMCS notices a module's hooks.php. */
    public function noticeHooks(string $kind, string $module, string $moduleRoot): void
    {
        $row = ['kind' => $kind, 'name' => $module];
        $this->database->table('host_module_hooks')->where($row)->delete();
        if (is_file("$moduleRoot/modules/$kind/$module/hooks.php")) {
            $this->database->table('host_module_hooks')->insert($row);
        }
    }

    /**
     * @param list<array{name: string, order?: int, price?: string}> $choices
     * @return array{group: int, option: int, suboptions: array<string, int>}
     */
    public function addConfigOption(int $productId, string $group, string $name, int $type, array $choices): array
    {
        Tables::row($this->database, 'tblproducts', $productId);
        $groups = $this->database->table('tblproductconfiggroups');
        $groupId = (int) ($groups->where('name', $group)->value('id') ?? $groups->insertGetId(['name' => $group]));
        $this->database->table('tblproductconfiglinks')->insertOrIgnore(['gid' => $groupId, 'pid' => $productId]);
        $optionId = (int) $this->database->table('tblproductconfigoptions')->insertGetId([
            'gid' => $groupId,
            'optionname' => $name,
            'optiontype' => (string) $type,
            'qtymaximum' => $type === self::OPTION_TYPES['quantity'] ? 100 : 0,
        ]);
        $suboptions = [];
        foreach ($choices as $position => $choice) {
            $id = (int) $this->database->table('tblproductconfigoptionssub')->insertGetId([
                'configid' => $optionId,
                'optionname' => $choice['name'],
                'sortorder' => (int) ($choice['order'] ?? $position),
            ]);
            $this->setPrice('configoptions', $id, BillingCycle::Monthly, (string) ($choice['price'] ?? '0.00'));
            $suboptions[$choice['name']] = $id;
        }
        return ['group' => $groupId, 'option' => $optionId, 'suboptions' => $suboptions];
    }

    /** A suboption costs the same in every cycle: tests of prices by cycle need no more. */
    private function setPrice(string $type, int $id, BillingCycle $cycle, string $price): void
    {
        $amount = Money::text(Money::cents($price));
        $columns = $type === 'product'
            ? [$cycle->priceColumn()]
            : ['monthly', 'quarterly', 'semiannually', 'annually', 'biennially', 'triennially'];
        foreach ($this->database->table('tblcurrencies')->pluck('id') as $currency) {
            $row = ['type' => $type, 'currency' => $currency, 'relid' => $id];
            $this->database->table('tblpricing')->insert($row + array_fill_keys($columns, $amount));
        }
    }

    /**
     * @param array<int|string, string> $config
     * @return array<string, string>
     */
    private static function configColumns(array $config): array
    {
        $columns = [];
        foreach ($config as $position => $value) {
            if (!ctype_digit((string) $position) || $position < 1 || $position > self::LAST_CONFIG_OPTION) {
                throw new HostError("module settings are numbered 1 to 24, not $position");
            }
            $columns['configoption' . $position] = (string) $value;
        }
        return $columns;
    }

    private static function uuid(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr((ord($bytes[6]) & 0x0f) | 0x40);
        $bytes[8] = chr((ord($bytes[8]) & 0x3f) | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }
}
