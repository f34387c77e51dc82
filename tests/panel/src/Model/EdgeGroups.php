<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Groups of CDN locations; a plan names the groups its users may choose from. */
final class EdgeGroups
{
    public function list(Context $context): Answer
    {
        return $context->list(
            'edge_group',
            $context->store->all('edge_groups'),
            fn (array $group): array => $this->values($context, $group),
        );
    }

    public function show(Context $context): Answer
    {
        $group = $context->store->get('edge_groups', $context->id()) ?? throw ApiError::notFound('EdgeGroup');

        return Answer::ok($context->object('edge_group', $this->values($context, $group)));
    }

    /** The groups of the caller's own plan, with their locations under a name of their own. */
    public function available(Context $context): Answer
    {
        $items = [];
        foreach (self::ofPlan($context, $context->user()['billing_plan_id']) as $id) {
            $group = $context->store->get('edge_groups', $id);
            $items[] = [
                'id' => $group['id'],
                'label' => $group['label'],
                'edge_group_locations' => array_map(
                    static fn (array $location): array => ['edge_group_location' => $location],
                    $this->locations($context, $group['location_ids']),
                ),
            ];
        }

        return Answer::ok(Document::list('edge_group', $items));
    }

    /** @return list<int> ids of the groups a plan allows */
    public static function ofPlan(Context $context, ?int $planId): array
    {
        $resources = $planId === null ? [] : $context->store->where('base_resources', 'billing_plan_id', $planId);
        $allowed = array_filter(
            $resources,
            static fn (array $resource): bool => $resource['resource_name'] === 'edge_group'
                && $context->store->get('edge_groups', (int) $resource['target_id']) !== null,
        );

        return array_values(array_column($allowed, 'target_id'));
    }

    /**
     * @param array<string, mixed> $group
     * @return array<string, mixed>
     */
    private function values(Context $context, array $group): array
    {
        $others = array_diff(array_keys($context->store->all('edge_locations')), $group['location_ids']);
        $wanted = Value::bool($context->input('available_locations'));

        return [
            'assigned_locations' => $this->locations($context, $group['location_ids']),
            'available_locations' => $wanted ? $this->locations($context, array_values($others)) : [],
        ] + $group;
    }

    /**
     * @param list<int> $ids
     * @return list<array<string, mixed>>
     */
    private function locations(Context $context, array $ids): array
    {
        $locations = [];
        foreach ($ids as $id) {
            $location = $context->store->get('edge_locations', $id);
            unset($location['created_at'], $location['updated_at']);
            $locations[] = $location;
        }

        return $locations;
    }
}
