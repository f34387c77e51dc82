<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;

/** Client details in the shape that $params['clientsdetails'] and GetClientsDetails share. */
final class Clients
{
    private const COLUMNS = ['uuid', 'firstname', 'lastname', 'companyname', 'email', 'address1', 'address2', 'city',
        'state', 'postcode', 'phonenumber', 'tax_id', 'status', 'language', 'credit', 'defaultgateway', 'notes'];

    public function __construct(private readonly Connection $database)
    {
    }

    /** @return array<string, mixed> */
    public function details(int $clientId): array
    {
        $client = Tables::row($this->database, 'tblclients', $clientId);
        $details = ['userid' => $clientId, 'id' => $clientId];
        foreach (self::COLUMNS as $column) {
            $details[$column] = (string) $client->$column;
        }
        $currency = $this->database->table('tblcurrencies')->where('id', $client->currency)->value('code');
        return $details + [
            'fullname' => trim("{$client->firstname} {$client->lastname}"),
            'country' => $client->country,
            'countrycode' => $client->country,
            'currency' => (int) $client->currency,
            'currency_code' => (string) $currency,
            'groupid' => (int) $client->groupid,
            'taxexempt' => (bool) $client->taxexempt,
        ];
    }
}
