<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Billing plans; from 5.0 also user plans, from 6.0 buckets with rate cards and access controls. */
final class Billing
{
    private const RULES = ['label' => ['required', 'max:255']];

    private const UNITS = ['memory' => 'MB', 'disk_size' => 'GB', 'rate' => 'Mbps', 'edge_group' => 'GB'];

    public function list(Context $context): Answer
    {
        $plans = $context->store->all('billing_plans');
        if ($context->scope === 'own') {
            $plans = array_intersect_key($plans, [$context->user()['billing_plan_id'] => true]);
        }
        $root = $this->root($context);

        return $context->list(
            $root,
            $plans,
            fn (array $plan): array => $this->values($context, $plan),
        );
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($this->document($context, $this->find($context)));
    }

    public function copy(Context $context): Answer
    {
        $plan = $this->find($context);
        $id = $plan['id'];
        $label = Value::text($context->fields($this->root($context))['label'] ?? null) ?? '';
        unset($plan['id'], $plan['created_at'], $plan['updated_at']);
        $copy = $context->store->insert('billing_plans', [
            'label' => $label !== '' ? $label : 'Copy of ' . $plan['label'],
        ] + $plan);
        foreach ($context->store->where('base_resources', 'billing_plan_id', $id) as $resource) {
            unset($resource['id'], $resource['created_at'], $resource['updated_at']);
            $context->store->insert('base_resources', ['billing_plan_id' => $copy['id']] + $resource);
        }

        return Answer::created($this->document($context, $copy));
    }

    public function update(Context $context): Answer
    {
        $plan = $this->find($context);
        $fields = $context->fields($this->root($context));
        $check = new Validator($fields, self::RULES, true);
        $changes = [];
        if (array_key_exists('label', $fields)) {
            $changes['label'] = (string) Value::text($fields['label']);
        }
        foreach (['show_price', 'allows_mak', 'allows_kms', 'allows_own'] as $name) {
            if (array_key_exists($name, $fields)) {
                $changes[$name] = Value::bool($fields[$name]);
            }
        }
        if (array_key_exists('monthly_price', $fields)) {
            $changes['monthly_price'] = Decimal::parse($fields['monthly_price']);
            if ($changes['monthly_price'] === null) {
                $check->add('monthly_price', 'is not a number');
            }
        }
        if (array_key_exists('currency_code', $fields)) {
            $changes['currency_code'] = (string) Value::text($fields['currency_code']);
        }
        $check->throwIfInvalid();
        $plan = $context->store->update('billing_plans', $plan['id'], $changes);
        $asObject = $context->world->options->bool('put_returns_object');

        return Answer::changed($asObject ? $this->document($context, $plan) : null);
    }

    public function delete(Context $context): Answer
    {
        $plan = $this->find($context);
        if ($this->usersOf($context, $plan['id']) !== []) {
            throw ApiError::refused('Billing plan is in use');
        }
        foreach ($context->store->where('base_resources', 'billing_plan_id', $plan['id']) as $resource) {
            $context->store->delete('base_resources', $resource['id']);
        }
        $context->store->delete('billing_plans', $plan['id']);

        return $context->deleted();
    }

    public function users(Context $context): Answer
    {
        $plan = $this->find($context);

        return $context->list(
            'user',
            $this->usersOf($context, $plan['id']),
            static fn (array $user): array => UserView::values($context, $user),
        );
    }

    public function baseResources(Context $context): Answer
    {
        $plan = $this->find($context);

        return $context->list(
            'base_resource',
            $context->store->where('base_resources', 'billing_plan_id', $plan['id']),
            fn (array $resource): array => $this->resourceValues($resource),
        );
    }

    public function rateCards(Context $context): Answer
    {
        return $this->cards($context, 'rate_card', static fn (array $resource): array => [
            'prices' => [
                'limit_free' => $resource['limit_free'],
                'price_on' => Decimal::ofUnits($resource['price_on']),
                'price_off' => Decimal::ofUnits($resource['price_off']),
            ],
        ]);
    }

    public function accessControls(Context $context): Answer
    {
        return $this->cards($context, 'access_control', static fn (array $resource): array => [
            'limits' => ['limit' => $resource['limit']],
            'preferences' => ['use_cpu_units' => false],
        ]);
    }

    /** @param \Closure(array<string, mixed>): array<string, mixed> $content */
    private function cards(Context $context, string $root, \Closure $content): Answer
    {
        $plan = $this->find($context);
        $items = [];
        foreach ($context->store->where('base_resources', 'billing_plan_id', $plan['id']) as $resource) {
            $items[] = [
                'bucket_id' => $plan['id'],
                'server_type' => 'virtual',
                'timing_strategy' => 'hourly',
                'target_id' => $resource['target_id'],
                'target_name' => $resource['label'],
                'type' => $resource['resource_name'] . '_resource',
            ] + $content($resource);
        }

        return Answer::ok(Document::list($root, $items));
    }

    private function root(Context $context): string
    {
        return match (true) {
            str_starts_with($context->request->path, '/billing/buckets') => 'bucket',
            str_starts_with($context->request->path, '/billing/user/plans') => 'user_plan',
            default => 'billing_plan',
        };
    }

    /** @param array<string, mixed> $plan */
    private function document(Context $context, array $plan): Document
    {
        return $context->object($this->root($context), $this->values($context, $plan));
    }

    /** @return array<string, mixed> */
    private function find(Context $context): array
    {
        $plan = $context->store->get('billing_plans', $context->id());
        $own = $context->scope === 'own' && $context->user()['billing_plan_id'] !== $context->id();
        if ($plan === null || $own) {
            throw ApiError::notFound($this->root($context) === 'bucket' ? 'Bucket' : 'BillingPlan');
        }

        return $plan;
    }

    /** @return array<int, array<string, mixed>> */
    private function usersOf(Context $context, int $planId): array
    {
        return array_filter(
            $context->store->all('users'),
            static fn (array $user): bool
                => $user['billing_plan_id'] === $planId && $context->reaches($user['id'], 'users.read'),
        );
    }

    /**
     * @param array<string, mixed> $plan
     * @return array<string, mixed>
     */
    private function values(Context $context, array $plan): array
    {
        $resources = [];
        foreach ($context->store->where('base_resources', 'billing_plan_id', $plan['id']) as $resource) {
            $resources[] = ['base_resource' => $context->show('base_resource', $this->resourceValues($resource))];
        }
        $onPlan = static fn (array $user): bool => $user['billing_plan_id'] === $plan['id'];

        return [
            'monthly_price' => Decimal::ofUnits($plan['monthly_price']),
            'base_resources' => $resources,
            'associated_with_users' => count(array_filter($context->store->all('users'), $onPlan)),
        ] + $plan;
    }

    /**
     * @param array<string, mixed> $resource
     * @return array<string, mixed>
     */
    private function resourceValues(array $resource): array
    {
        return [
            'unit' => self::UNITS[$resource['resource_name']] ?? '',
            'limits' => ['limit' => $resource['limit'], 'limit_free' => $resource['limit_free']],
            'prices' => [
                'price' => Decimal::ofUnits($resource['price_on']),
                'price_on' => Decimal::ofUnits($resource['price_on']),
                'price_off' => Decimal::ofUnits($resource['price_off']),
            ],
            'resource_class' => 'Billing::Resource::' . str_replace('_', '', ucwords($resource['resource_name'], '_')),
            'is_default' => false,
            'use_default' => false,
        ] + $resource;
    }
}
