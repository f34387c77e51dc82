<?php

declare(strict_types=1);

namespace WHMCS\Service;

use Illuminate\Database\Eloquent\Relations\BelongsTo;
use OnApp\Host\Model;
use OnApp\Host\ServiceProperties;
use WHMCS\Product\Product;
use WHMCS\User\Client;

/** A client's service, table tblhosting. */
final class Service extends Model
{
    protected $table = 'tblhosting';

    public function client(): BelongsTo
    {
        return $this->belongsTo(Client::class, 'userid');
    }

    public function product(): BelongsTo
    {
        return $this->belongsTo(Product::class, 'packageid');
    }

    public function getServicePropertiesAttribute(): ServiceProperties
    {
        return new ServiceProperties((int) $this->getKey(), (int) $this->attributes['packageid']);
    }

    protected function propertyMap(): array
    {
        return [
            'serviceProperties' => 'service_properties',
            'clientId' => 'userid',
            'orderId' => 'orderid',
            'productId' => 'packageid',
            'packageId' => 'packageid',
            'serverId' => 'server',
            'registrationDate' => 'regdate',
            'paymentGateway' => 'paymentmethod',
            'firstPaymentAmount' => 'firstpaymentamount',
            'recurringAmount' => 'amount',
            'billingCycle' => 'billingcycle',
            'nextDueDate' => 'nextduedate',
            'nextInvoiceDate' => 'nextinvoicedate',
            'domainStatus' => 'domainstatus',
            'suspendReason' => 'suspendreason',
            'dedicatedIp' => 'dedicatedip',
            'assignedIps' => 'assignedips',
            'diskUsage' => 'diskusage',
            'diskLimit' => 'disklimit',
            'bandwidthUsage' => 'bwusage',
            'bandwidthLimit' => 'bwlimit',
            'lastUpdateDate' => 'lastupdate',
        ];
    }
}
