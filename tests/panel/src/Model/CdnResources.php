<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Format\Document;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** CDN resources, and what is fetched to the edges or thrown out there. */
final class CdnResources
{
    /** Seconds until the edges know a new resource. */
    private const ACTIVATION = 600;

    public function enable(Context $context): Answer
    {
        $context->store->update('users', $context->userId(), [
            'cdn_status' => 'ACTIVE', 'cdn_account_status' => 'ACTIVE',
        ]);

        return Answer::created(Document::object('cdn', ['status' => 'ACTIVE']));
    }

    public function list(Context $context): Answer
    {
        $refusal = $this->refusal($context);
        if ($refusal !== null) {
            return $refusal;
        }
        $resources = array_filter(
            $context->store->all('cdn_resources'),
            static fn (array $resource): bool => $context->reaches($resource['user_id'], 'cdn_resources.read'),
        );

        return $context->list(
            'cdn_resource',
            array_map(static fn (array $row): array => $row + ['hostname' => $row['cdn_hostname']], $resources),
            fn (array $resource): array => $this->values($context, $resource),
        );
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('cdn_resource', $this->values($context, $this->find($context))));
    }

    public function advanced(Context $context): Answer
    {
        $resource = $this->find($context);
        // PHP's empty array is a list; users and their passwords are an object even when there are none.
        $passwords = $resource['passwords'] === [] ? new \stdClass() : $resource['passwords'];

        return Answer::ok(Document::object(
            'cdn_resource',
            $context->show('cdn_resource_advanced', [
                'passwords' => $passwords, 'publisher_name' => $this->reference($context, $resource),
            ] + $resource),
        ));
    }

    public function create(Context $context): Answer
    {
        $refusal = $this->refusal($context);
        if ($refusal !== null) {
            return $refusal;
        }
        $user = $context->user();
        $form = new CdnForm($context, $context->fields('cdn_resource'), [], $user['billing_plan_id']);
        $resource = $context->store->insert('cdn_resources', ['user_id' => $user['id']] + $form->checked());

        return Answer::created(
            $context->object('cdn_resource', $this->values($context, $resource)),
            '/cdn_resources/' . $resource['id'],
        );
    }

    public function update(Context $context): Answer
    {
        $resource = $this->find($context);
        $planId = $context->store->get('users', $resource['user_id'])['billing_plan_id'] ?? null;
        $form = new CdnForm($context, $context->fields('cdn_resource'), $resource, $planId);
        $resource = $context->store->update('cdn_resources', $resource['id'], $form->checked());

        return $context->changed('cdn_resource', $this->values($context, $resource));
    }

    public function delete(Context $context): Answer
    {
        $context->store->delete('cdn_resources', $this->find($context)['id']);

        return $context->deleted();
    }

    public function prefetch(Context $context): Answer
    {
        return $this->order($context, 'prefetch', $this->paths($context, 'prefetch_paths'));
    }

    public function purge(Context $context): Answer
    {
        return $this->order($context, 'purge', $this->paths($context, 'purge_paths'));
    }

    public function purgeAll(Context $context): Answer
    {
        return $this->order($context, 'purge_all', []);
    }

    /** @return array<string, mixed> */
    private function find(Context $context): array
    {
        $resource = $context->store->get('cdn_resources', $context->id()) ?? throw ApiError::notFound('CdnResource');
        if (!$context->reaches($resource['user_id'], 'cdn_resources.read')) {
            throw $context->hidden('CdnResource');
        }

        return $resource;
    }

    /** Accounts that have not switched the CDN on are sent to where they can. */
    private function refusal(Context $context): ?Answer
    {
        if ($context->user()['cdn_status'] === 'ACTIVE') {
            return null;
        }
        if ($context->world->options->int('cdn_disabled_status') === 403) {
            throw ApiError::of(403, 'CDN is not enabled');
        }

        return Answer::redirect('/cdn_resources/enable');
    }

    /** @return list<string> */
    private function paths(Context $context, string $name): array
    {
        $paths = CdnForm::texts($context->input($name));
        $wrong = array_filter($paths, static fn (string $path): bool => preg_match('~^/[^\s]*$~', $path) !== 1);
        if ($paths === [] || $wrong !== []) {
            throw ApiError::refused($paths === [] ? 'No paths are given' : 'Invalid path: ' . reset($wrong));
        }

        return $paths;
    }

    /** @param list<string> $paths */
    private function order(Context $context, string $kind, array $paths): Answer
    {
        $resource = $this->find($context);
        if ($resource['resource_type'] !== 'HTTP_PULL') {
            throw ApiError::refused('Only HTTP pull resources can be prefetched or purged');
        }
        $context->store->insert('cdn_orders', [
            'cdn_resource_id' => $resource['id'], 'kind' => $kind, 'paths' => $paths,
        ]);

        return Answer::created($context->object('cdn_resource', $this->values($context, $resource)));
    }

    /**
     * @param array<string, mixed> $resource
     * @return array<string, mixed>
     */
    private function values(Context $context, array $resource): array
    {
        $reference = $this->reference($context, $resource);
        $groups = [];
        foreach ($resource['edge_group_ids'] as $id) {
            $group = $context->store->get('edge_groups', $id);
            $groups[] = ['edge_group' => ['id' => $group['id'], 'label' => $group['label']]];
        }
        $pairs = [];
        foreach ($resource['origins'] as $position => $origin) {
            $pairs[] = ['key' => $position + 1, 'value' => $origin];
        }
        $age = $context->world->clock->now() - $resource['created_at'];
        $modern = $context->version->atLeast('3.1');

        return [
            'status' => $age >= self::ACTIVATION ? 'active' : 'pending',
            'aflexi_resource_id' => $reference,
            'cdn_reference' => $reference,
            'cname' => "$reference.r.cdn.example.test",
            'origins' => $modern ? $resource['origins'] : $pairs,
            'origins_for_api' => $pairs,
            'push_origin_hostname' => str_ends_with($resource['resource_type'], '_PUSH')
                ? "$reference.origin.cdn.example.test" : null,
            'last_24h_cost' => Decimal::ofUnits(0),
            'edge_groups' => $groups,
        ] + $resource;
    }

    /** @param array<string, mixed> $resource */
    private function reference(Context $context, array $resource): int
    {
        return 100000000 + $context->world->random->below(900000000, 'cdn_reference', $resource['id']);
    }
}
