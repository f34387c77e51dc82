<?php

declare(strict_types=1);

namespace WHMCS\User;

use Illuminate\Database\Eloquent\Relations\HasMany;
use OnApp\Host\Model;
use WHMCS\Service\Service;

/** A client, table tblclients. */
final class Client extends Model
{
    protected $table = 'tblclients';

    public function services(): HasMany
    {
        return $this->hasMany(Service::class, 'userid');
    }

    public function getFullNameAttribute(): string
    {
        return trim($this->attributes['firstname'] . ' ' . $this->attributes['lastname']);
    }

    protected function propertyMap(): array
    {
        return [
            'fullName' => 'full_name',
            'firstName' => 'firstname',
            'lastName' => 'lastname',
            'companyName' => 'companyname',
            'phoneNumber' => 'phonenumber',
            'taxId' => 'tax_id',
            'currencyId' => 'currency',
            'dateCreated' => 'datecreated',
            'lastLogin' => 'lastlogin',
        ];
    }
}
