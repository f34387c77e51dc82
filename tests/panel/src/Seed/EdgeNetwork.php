<?php

declare(strict_types=1);

namespace OnApp\Panel\Seed;

use OnApp\Panel\World;

/** The CDN that every document can sell: three groups of three locations; plans allow the first two. */
final class EdgeNetwork
{
    /** Price per gigabyte in units of 1e-8, and the locations: city, country, latitude, longitude. */
    private const GROUPS = [
        'Europe' => [15000000, [
            ['London', 'GB', 51.5, -0.1], ['Frankfurt', 'DE', 50.1, 8.7], ['Milan', 'IT', 45.5, 9.2],
        ]],
        'America' => [18000000, [
            ['New York', 'US', 40.7, -74.0], ['Dallas', 'US', 32.8, -96.8], ['Toronto', 'CA', 43.7, -79.4],
        ]],
        'Asia' => [25000000, [
            ['Singapore', 'SG', 1.3, 103.8], ['Tokyo', 'JP', 35.7, 139.7], ['Mumbai', 'IN', 19.1, 72.9],
        ]],
    ];

    private const IN_PLANS = ['Europe', 'America'];

    public static function fill(World $world): void
    {
        foreach (self::GROUPS as $label => [$price, $places]) {
            $group = $world->store->insert('edge_groups', [
                'label' => $label,
                'location_ids' => self::locations($world, $label, $places),
                'aflexi_id' => null,
                'cdn_reference' => null,
            ]);
            foreach (in_array($label, self::IN_PLANS, true) ? $world->store->all('billing_plans') : [] as $plan) {
                $world->store->insert('base_resources', [
                    'billing_plan_id' => $plan['id'], 'label' => $label, 'resource_name' => 'edge_group',
                    'target_id' => $group['id'], 'limit' => null, 'limit_free' => 0,
                    'price_on' => $price, 'price_off' => 0,
                ]);
            }
        }
    }

    /**
     * @param list<array{0: string, 1: string, 2: float, 3: float}> $places
     * @return list<int> ids
     */
    private static function locations(World $world, string $region, array $places): array
    {
        $ids = [];
        foreach ($places as [$city, $country, $latitude, $longitude]) {
            $id = $world->store->nextId('edge_locations');
            $ids[] = $world->store->insert('edge_locations', [
                'aflexi_location_id' => 1000 + $id, 'city' => $city, 'country' => $country, 'region' => $region,
                'latitude' => $latitude, 'longitude' => $longitude, 'price' => null, 'status' => 'ACTIVE',
                'httpSupported' => true, 'streamSupported' => $id % 2 === 1,
                'operator' => ['id' => 1, 'name' => 'Example Networks'],
            ])['id'];
        }

        return $ids;
    }
}
