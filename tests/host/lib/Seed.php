<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;

/** The rows that every fresh host starts with. */
final class Seed
{
    public const PAYMENT_METHOD = 'mailin';
    /** Of the administrator and of every new client: the pages are there for tests, on the loopback device only. */
    public const PASSWORD = 'demo';
    public const WELCOME_MAIL = 'Dedicated/VPS Server Welcome Email';

    private const SETTINGS = [
        'SystemURL' => 'http://127.0.0.1/',
        'CompanyName' => 'Example Hosting',
        'Email' => 'office@example.com',
        'Signature' => 'Example Hosting',
        'Language' => 'english',
        'Template' => 'twenty-one',
        'DateFormat' => 'YYYY-MM-DD',
        'Charset' => 'utf-8',
        'ModuleDebugMode' => 'on',
        'AutoSuspension' => 'on',
        'AutoSuspensionDays' => '5',
        'AutoUnsuspend' => 'on',
        'AutoTermination' => 'on',
        'AutoTerminationDays' => '30',
        'CreateInvoiceDaysBefore' => '14',
    ];

    public static function plant(Connection $database, string $now): void
    {
        foreach (self::SETTINGS as $setting => $value) {
            $database->table('tblconfiguration')->insert(['setting' => $setting, 'value' => $value]);
        }
        $database->table('tbladminroles')->insert(['id' => 1, 'name' => 'Full Administrator']);
        $database->table('tbladmins')->insert([
            'roleid' => 1,
            'username' => 'admin',
            'firstname' => 'Site',
            'lastname' => 'Administrator',
            'email' => 'admin@example.com',
        ]);
        Web\Session::setPassword($database, 'admin', 1, self::PASSWORD);
        $database->table('tblcurrencies')->insert([
            'code' => 'USD', 'prefix' => '$', 'suffix' => ' USD', 'format' => 1, 'rate' => '1.00000', 'default' => 1,
        ]);
        $database->table('tblproductgroups')->insert(['name' => 'Virtual Servers', 'slug' => 'virtual-servers']);
        foreach (['name' => 'Mail In Payment', 'visible' => 'on'] as $setting => $value) {
            $row = ['gateway' => self::PAYMENT_METHOD, 'setting' => $setting, 'value' => $value];
            $database->table('tblpaymentgateways')->insert($row);
        }
        self::plantMailTemplates($database);
        self::plantClient($database, $now);
    }

    private static function plantMailTemplates(Connection $database): void
    {
        $templates = [
            self::WELCOME_MAIL => [
                'Your server {$service_domain} is ready',
                "Dear {\$client_first_name},\n\n{\$service_product_name} is set up.\n"
                . "Host name: {\$service_domain}\nAddress: {\$service_dedicated_ip}\n"
                . "Further addresses: {\$service_assigned_ips}\nUser: {\$service_username}\n"
                . "Password: {\$service_password}\n\n{\$signature}",
            ],
            'Service Suspension Notification' => [
                'Your service {$service_domain} is suspended',
                "Dear {\$client_first_name},\n\nreason: {\$service_suspension_reason}\n\n{\$signature}",
            ],
        ];
        foreach ($templates as $name => [$subject, $message]) {
            $database->table('tblemailtemplates')->insert([
                'type' => 'product', 'name' => $name, 'subject' => $subject, 'message' => $message,
                'attachments' => '', 'fromname' => '', 'fromemail' => '', 'language' => '', 'copyto' => '',
                'plaintext' => 1,
            ]);
        }
    }

    private static function plantClient(Connection $database, string $now): void
    {
        (new Setup($database))->addClient([
            'firstname' => 'Ada',
            'lastname' => "O'Neill",
            'email' => 'ada@example.com',
            'address1' => '1 High Street',
            'city' => 'Springfield',
            'state' => 'Oregon',
            'postcode' => '97477',
            'country' => 'US',
            'phonenumber' => '+1.5415550100',
        ], $now);
    }
}
