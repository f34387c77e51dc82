<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Templates, zones, hypervisors, stores and networks: read only, from the seed document. */
final class Infrastructure
{
    public function templates(Context $context): Answer
    {
        $own = $context->scope === 'own';

        return $context->list('image_template', array_filter(
            $context->store->all('templates'),
            static fn (array $template): bool => !$own || $template['user_id'] === $context->userId(),
        ));
    }

    public function ownTemplates(Context $context): Answer
    {
        return $context->list('image_template', array_filter(
            $context->store->all('templates'),
            static fn (array $template): bool => $template['user_id'] === $context->userId(),
        ));
    }

    public function template(Context $context): Answer
    {
        $template = $context->store->get('templates', $context->id());
        if ($template === null || ($context->scope === 'own' && $template['user_id'] !== $context->userId())) {
            throw ApiError::notFound('ImageTemplate');
        }

        return Answer::ok($context->object('image_template', $template));
    }

    public function hypervisorZones(Context $context): Answer
    {
        return $context->list('hypervisor_group', $context->store->all('hypervisor_groups'));
    }

    public function hypervisorZone(Context $context): Answer
    {
        return $this->one($context, 'hypervisor_group', 'hypervisor_groups', 'HypervisorGroup');
    }

    public function hypervisorsOfZone(Context $context): Answer
    {
        $zone = $this->zone($context);

        return $this->hypervisorList(
            $context,
            static fn (array $hypervisor): bool => $hypervisor['hypervisor_group_id'] === $zone['id'],
        );
    }

    public function networksOfZone(Context $context): Answer
    {
        $zone = $this->zone($context);
        $ids = [];
        foreach ($context->store->all('network_joins') as $join) {
            $hypervisor = $join['target_join_type'] === 'Hypervisor'
                ? $context->store->get('hypervisors', $join['target_join_id'])
                : null;
            $zoneId = $hypervisor === null ? $join['target_join_id'] : $hypervisor['hypervisor_group_id'];
            if ($zoneId === $zone['id']) {
                $ids[$join['network_id']] = true;
            }
        }

        return $context->list('network', array_intersect_key($context->store->all('networks'), $ids));
    }

    public function joinsOfZone(Context $context): Answer
    {
        return $this->joins($context, 'HypervisorGroup', $this->zone($context)['id']);
    }

    public function hypervisors(Context $context): Answer
    {
        return $this->hypervisorList($context, static fn (array $hypervisor): bool => true);
    }

    public function hypervisor(Context $context): Answer
    {
        $hypervisor = $context->store->get('hypervisors', $context->id()) ?? throw ApiError::notFound('Hypervisor');

        return Answer::ok($context->object('hypervisor', $this->hypervisorValues($context, $hypervisor)));
    }

    public function joinsOfHypervisor(Context $context): Answer
    {
        $hypervisor = $context->store->get('hypervisors', $context->id()) ?? throw ApiError::notFound('Hypervisor');

        return $this->joins($context, 'Hypervisor', $hypervisor['id']);
    }

    public function dataStoreZones(Context $context): Answer
    {
        return $context->list('data_store_group', $context->store->all('data_store_groups'));
    }

    public function dataStoreZone(Context $context): Answer
    {
        return $this->one($context, 'data_store_group', 'data_store_groups', 'DataStoreGroup');
    }

    public function dataStores(Context $context): Answer
    {
        return $context->list('data_store', $context->store->all('data_stores'));
    }

    public function dataStore(Context $context): Answer
    {
        return $this->one($context, 'data_store', 'data_stores', 'DataStore');
    }

    public function networks(Context $context): Answer
    {
        return $context->list('network', $context->store->all('networks'));
    }

    public function network(Context $context): Answer
    {
        return $this->one($context, 'network', 'networks', 'Network');
    }

    public function networkZones(Context $context): Answer
    {
        return $context->list('network_group', $context->store->all('network_groups'));
    }

    public function networkZone(Context $context): Answer
    {
        return $this->one($context, 'network_group', 'network_groups', 'NetworkGroup');
    }

    public function addresses(Context $context): Answer
    {
        $network = $context->store->get('networks', $context->id()) ?? throw ApiError::notFound('Network');

        return $context->list(
            'ip_address',
            $context->store->where('ip_addresses', 'network_id', $network['id']),
            static fn (array $address): array => MachineView::address($context, $address),
        );
    }

    public function licenses(Context $context): Answer
    {
        return $context->list('software_license', $context->store->all('software_licenses'));
    }

    public function nameservers(Context $context): Answer
    {
        return $context->list('nameserver', $context->store->all('nameservers'));
    }

    private function one(Context $context, string $root, string $table, string $className): Answer
    {
        $record = $context->store->get($table, $context->id()) ?? throw ApiError::notFound($className);

        return Answer::ok($context->object($root, $record));
    }

    /** @return array<string, mixed> */
    private function zone(Context $context): array
    {
        return $context->store->get('hypervisor_groups', $context->id()) ?? throw ApiError::notFound('HypervisorGroup');
    }

    private function joins(Context $context, string $type, int $id): Answer
    {
        return $context->list('network_join', array_filter(
            $context->store->all('network_joins'),
            static fn (array $join): bool => $join['target_join_type'] === $type && $join['target_join_id'] === $id,
        ));
    }

    /** @param \Closure(array<string, mixed>): bool $belongs */
    private function hypervisorList(Context $context, \Closure $belongs): Answer
    {
        return $context->list(
            'hypervisor',
            array_filter($context->store->all('hypervisors'), $belongs),
            fn (array $hypervisor): array => $this->hypervisorValues($context, $hypervisor),
        );
    }

    /**
     * @param array<string, mixed> $hypervisor
     * @return array<string, mixed>
     */
    private function hypervisorValues(Context $context, array $hypervisor): array
    {
        $running = 0;
        $allocated = 0;
        foreach ($context->store->all('virtual_machines') as $machine) {
            if ($machine['hypervisor_id'] === $hypervisor['id'] && $machine['deleted_at'] === null) {
                $allocated += $machine['memory'];
                $running += $machine['booted'] ? $machine['memory'] : 0;
            }
        }

        return [
            'free_memory' => max(0, $hypervisor['total_memory'] - $allocated),
            'memory_allocated_by_running_vms' => $running,
            'total_memory_allocated_by_vms' => $allocated,
            'free_disk_space' => null,
            'cpu_flags' => [],
        ] + $hypervisor;
    }
}
