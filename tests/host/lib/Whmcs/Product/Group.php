<?php

declare(strict_types=1);

namespace WHMCS\Product;

use OnApp\Host\Model;

/** A group of products, table tblproductgroups. */
final class Group extends Model
{
    protected $table = 'tblproductgroups';

    protected function propertyMap(): array
    {
        return ['orderFormTemplate' => 'orderfrmtpl', 'isHidden' => 'hidden', 'displayOrder' => 'order'];
    }
}
