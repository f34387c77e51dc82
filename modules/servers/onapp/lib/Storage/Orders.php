<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use WHMCS\Database\Capsule;

/** Orders: services of products with a pinned server go there; all others stay where WHMCS's rotation put them. */
final class Orders
{
    public static function placeOnPinnedServers(int $orderId): void
    {
        if ($orderId <= 0) {
            return;
        }
        $services = Capsule::table('tblhosting as h')->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->where('h.orderid', $orderId)->where('p.servertype', 'onapp')
            ->get(['h.id', 'h.server', 'p.configoption1']);
        foreach ($services as $service) {
            $pinned = (int) $service->configoption1;
            // A machine that is there stays on its panel, whatever its product says later.
            if ($pinned > 0 && $pinned !== (int) $service->server && !self::hasMachine((int) $service->id)) {
                Capsule::table('tblhosting')->where('id', $service->id)->update(['server' => $pinned]);
            }
        }
    }

    private static function hasMachine(int $serviceId): bool
    {
        return Capsule::schema()->hasTable(ServiceRows::TABLE)
            && Capsule::table(ServiceRows::TABLE)->where('service_id', $serviceId)->exists();
    }
}
