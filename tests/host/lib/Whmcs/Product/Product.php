<?php

declare(strict_types=1);

namespace WHMCS\Product;

use Illuminate\Database\Eloquent\Relations\BelongsTo;
use OnApp\Host\Model;

/** A product, table tblproducts. */
final class Product extends Model
{
    public $timestamps = false;

    protected $table = 'tblproducts';

    public function productGroup(): BelongsTo
    {
        return $this->belongsTo(Group::class, 'gid');
    }

    protected function propertyMap(): array
    {
        return [
            'productGroupId' => 'gid',
            'paymentType' => 'paytype',
            'autoSetup' => 'autosetup',
            'module' => 'servertype',
            'serverGroupId' => 'servergroup',
            'welcomeEmailTemplateId' => 'welcomeemail',
            'stockControlEnabled' => 'stockcontrol',
        ] + array_combine(
            array_map(static fn (int $n): string => "moduleConfigOption$n", range(1, 24)),
            array_map(static fn (int $n): string => "configoption$n", range(1, 24)),
        );
    }
}
