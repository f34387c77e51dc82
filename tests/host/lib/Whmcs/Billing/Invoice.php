<?php

declare(strict_types=1);

namespace WHMCS\Billing;

use Illuminate\Database\Eloquent\Relations\BelongsTo;
use OnApp\Host\Model;
use WHMCS\User\Client;

/** An invoice, table tblinvoices. */
final class Invoice extends Model
{
    protected $table = 'tblinvoices';

    public function client(): BelongsTo
    {
        return $this->belongsTo(Client::class, 'userid');
    }

    protected function propertyMap(): array
    {
        return [
            'clientId' => 'userid',
            'invoiceNumber' => 'invoicenum',
            'dateCreated' => 'date',
            'dateDue' => 'duedate',
            'datePaid' => 'datepaid',
            'paymentGateway' => 'paymentmethod',
            'adminNotes' => 'notes',
        ];
    }
}
