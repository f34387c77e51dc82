<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Dependencies;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\Products;

/** Checks a product when it was saved. WHMCS lets nobody stop that, so what is wrong goes into the activity log. */
final class SavedProduct
{
    public static function review(int $productId): void
    {
        if ($productId <= 0 || Dependencies::problem() !== null) {
            return;
        }
        $products = new Products(Database::prepared());
        $columns = $products->columns($productId);
        if ($columns === null) {
            return;
        }
        $problems = (new Review(new Report()))->run($productId, $columns);
        if ($problems !== []) {
            $values = ['product' => $products->name($productId), 'reasons' => Review::sentences($problems)];
            logActivity(Language::text('product_wrong', $values));
        }
    }
}
