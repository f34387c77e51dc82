<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;

/** Renders e-mails with the merge fields of product messages and keeps them in a table; nothing is sent. */
final class Mailer
{
    private const INVALID_DATE = '0000-00-00';

    public function __construct(private readonly Host $host)
    {
    }

    public function welcome(int $serviceId): void
    {
        $database = $this->host->database;
        $service = Tables::row($database, 'tblhosting', $serviceId);
        $product = Tables::row($database, 'tblproducts', (int) $service->packageid);
        if ((int) $product->welcomeemail !== 0) {
            $name = $database->table('tblemailtemplates')->where('id', $product->welcomeemail)->value('name');
            $this->sendTemplate((string) $name, $serviceId);
        }
    }

    /** @param array<string, mixed> $customFields */
    public function sendTemplate(string $name, int $relatedId, array $customFields = []): bool
    {
        $template = $this->host->database->table('tblemailtemplates')
            ->where('name', $name)->where('language', '')->first();
        if ($template === null) {
            throw new HostError("there is no e-mail template \"$name\"");
        }
        if ((int) $template->disabled !== 0) {
            return false;
        }
        return $this->send($template->type, $name, $template->subject, $template->message, $relatedId, $customFields);
    }

    /** @param array<string, mixed> $customFields */
    public function send(
        string $type,
        string $name,
        string $subject,
        string $message,
        int $relatedId,
        array $customFields = [],
    ): bool {
        [$clientId, $fields] = $this->mergeFields($type, $relatedId);
        $fields = array_merge($fields, $customFields);
        $arguments = ['messagename' => $name, 'relid' => $relatedId, 'mergefields' => $fields];
        foreach ($this->host->hooks()->run('EmailPreSend', $arguments) as $answer) {
            if (is_array($answer) && ($answer['abortsend'] ?? false) === true) {
                return false;
            }
            $fields = array_merge($fields, is_array($answer) ? $answer : []);
        }
        $this->host->database->table('host_mail')->insert([
            'date' => $this->host->clock->stamp(),
            'client_id' => $clientId,
            'related_id' => $relatedId,
            'recipient' => $fields['client_email'],
            'template' => $name,
            'subject' => $this->host->templates()->renderText($subject, $fields),
            'message' => $this->host->templates()->renderText($message, $fields),
            'merge_fields' => json_encode($fields, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE),
        ]);
        return true;
    }

    /** @return array{0: int, 1: array<string, mixed>} client id and fields, read afresh from the database */
    private function mergeFields(string $type, int $relatedId): array
    {
        $service = $type === 'product' ? Tables::row($this->host->database, 'tblhosting', $relatedId) : null;
        $invoice = $type === 'invoice' ? Tables::row($this->host->database, 'tblinvoices', $relatedId) : null;
        $clientId = (int) ($service->userid ?? $invoice->userid ?? $relatedId);
        $fields = $this->clientFields($clientId);
        if ($service !== null) {
            $fields += $this->serviceFields($service);
        }
        if ($invoice !== null) {
            $fields += [
                'invoice_id' => (int) $invoice->id,
                'invoice_total' => $invoice->total,
                'invoice_date_due' => $invoice->duedate,
                'invoice_status' => $invoice->status,
            ];
        }
        return [$clientId, $fields];
    }

    /** @return array<string, mixed> */
    private function clientFields(int $clientId): array
    {
        $client = Tables::row($this->host->database, 'tblclients', $clientId);
        $settings = $this->host->database->table('tblconfiguration')->pluck('value', 'setting');
        return [
            'client_id' => $clientId,
            'client_name' => trim("{$client->firstname} {$client->lastname}"),
            'client_first_name' => $client->firstname,
            'client_last_name' => $client->lastname,
            'client_company_name' => $client->companyname,
            'client_email' => $client->email,
            'client_language' => $client->language,
            'company_name' => $settings['CompanyName'] ?? '',
            'whmcs_url' => $settings['SystemURL'] ?? '',
            'signature' => $settings['Signature'] ?? '',
        ];
    }

    /** @return array<string, mixed> */
    private function serviceFields(stdClass $service): array
    {
        $database = $this->host->database;
        $product = Tables::row($database, 'tblproducts', (int) $service->packageid);
        $server = $database->table('tblservers')->where('id', $service->server)->first();
        $dueDate = (string) $service->nextduedate;
        return [
            'service_id' => (int) $service->id,
            'service_order_id' => (int) $service->orderid,
            'service_reg_date' => $service->regdate,
            'service_product_name' => $product->name,
            'service_product_description' => $product->description,
            'service_domain' => $service->domain,
            'service_first_payment_amount' => $service->firstpaymentamount,
            'service_recurring_amount' => $service->amount,
            'service_payment_method' => $service->paymentmethod,
            'service_billing_cycle' => $service->billingcycle,
            'service_next_due_date' => $dueDate === self::INVALID_DATE ? '' : $dueDate,
            'service_status' => $service->domainstatus,
            'service_username' => $service->username,
            'service_password' => $service->password === '' ? '' : $this->host->secrets()->decrypt($service->password),
            'service_dedicated_ip' => $service->dedicatedip,
            'service_assigned_ips' => $service->assignedips,
            'service_ns1' => $service->ns1,
            'service_ns2' => $service->ns2,
            'service_suspension_reason' => $service->suspendreason,
            'service_server_name' => $server->name ?? '',
            'service_server_hostname' => $server->hostname ?? '',
            'service_server_ip' => $server->ipaddress ?? '',
        ];
    }
}
