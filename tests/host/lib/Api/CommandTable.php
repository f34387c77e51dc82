<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

/** The documented commands that this host has: handler, required and optional parameters. */
final class CommandTable
{
    private const COMMANDS = [
        'GetClientsDetails' => [ClientCommands::class, '', 'clientid email stats'],
        'GetClientsProducts' => [ClientCommands::class, '',
            'limitstart limitnum clientid serviceid pid domain username2'],
        'UpdateClientProduct' => [ServiceCommands::class, 'serviceid', 'pid serverid regdate nextduedate '
            . 'terminationDate completedDate domain firstpaymentamount recurringamount paymentmethod billingcycle '
            . 'subscriptionid status notes serviceusername servicepassword overideautosuspend overidesuspenduntil '
            . 'ns1 ns2 dedicatedip assignedips diskusage disklimit bwusage bwlimit suspendreason promoid unset '
            . 'autorecalc customfields configoptions'],
        'UpgradeProduct' => [ServiceCommands::class, 'serviceid paymentmethod type',
            'calconly newproductid newproductbillingcycle promocode configoptions'],
        'ModuleCreate' => [ServiceCommands::class, 'serviceid', ''],
        'ModuleSuspend' => [ServiceCommands::class, 'serviceid', 'suspendreason'],
        'ModuleUnsuspend' => [ServiceCommands::class, 'serviceid', ''],
        'ModuleTerminate' => [ServiceCommands::class, 'serviceid', ''],
        'ModuleChangePackage' => [ServiceCommands::class, 'serviceid', ''],
        'ModuleChangePw' => [ServiceCommands::class, 'serviceid', 'servicepassword'],
        'ModuleCustom' => [ServiceCommands::class, 'serviceid func_name', ''],
        'GetModuleQueue' => [ServiceCommands::class, '', 'serviceType moduleName moduleAction since'],
        'AddOrder' => [OrderCommands::class, 'clientid paymentmethod', 'pid domain billingcycle hostname rootpw '
            . 'customfields configoptions priceoverride promocode noinvoice noinvoiceemail noemail clientip ns1prefix '
            . 'ns2prefix qty'],
        'AcceptOrder' => [OrderCommands::class, 'orderid',
            'serverid serviceusername servicepassword registrar sendregistrar autosetup sendemail'],
        'CreateInvoice' => [InvoiceCommands::class, 'userid', 'status draft sendinvoice paymentmethod taxrate taxrate2 '
            . 'date duedate notes itemdescription# itemamount# itemtaxed# autoapplycredit'],
        'GetInvoice' => [InvoiceCommands::class, 'invoiceid', ''],
        'UpdateInvoice' => [InvoiceCommands::class, 'invoiceid', 'status paymentmethod date duedate datepaid notes '
            . 'itemdescription itemamount itemtaxed newitemdescription newitemamount newitemtaxed deletelineids '
            . 'publish publishandsendemail'],
        'AddInvoicePayment' => [InvoiceCommands::class, 'invoiceid transid gateway date', 'amount fees noemail'],
        'EncryptPassword' => [SystemCommands::class, 'password2', ''],
        'DecryptPassword' => [SystemCommands::class, 'password2', ''],
        'LogActivity' => [SystemCommands::class, 'description', 'clientid'],
        'SendEmail' => [SystemCommands::class, '', 'messagename id customtype customsubject custommessage customvars'],
        'GetConfigurationValue' => [SystemCommands::class, 'setting', ''],
        'SetConfigurationValue' => [SystemCommands::class, 'setting value', ''],
        'WhmcsDetails' => [SystemCommands::class, '', ''],
    ];

    public static function find(string $name): ?ApiCommand
    {
        if (!isset(self::COMMANDS[$name])) {
            return null;
        }
        [$handler, $required, $optional] = self::COMMANDS[$name];
        $words = static fn (string $text): array => $text === '' ? [] : explode(' ', $text);
        return new ApiCommand($handler, $words($required), $words($optional));
    }

    /** @return list<string> */
    public static function names(): array
    {
        return array_keys(self::COMMANDS);
    }
}
