<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;

/** What one service has ordered: the product's amounts plus those of the chosen configurable options. */
final class Ordered
{
    /** @var array<string, int> amount by resource */
    public readonly array $resources;

    /** @var array<string, int> what the configurable options add, by resource */
    public readonly array $additional;

    public readonly ?int $chosenTemplate;

    /** Addresses in the second network that an option adds to those included. */
    private readonly int $secondaryAddresses;

    /** @param int|null $picked the template that the client picked when the machine was made by hand */
    public function __construct(
        private readonly Settings $settings,
        ConfigurableOptions $options,
        int $serviceId,
        private readonly ?int $picked = null,
    ) {
        $ids = array_values($settings->options);
        if ($settings->templateOption !== null) {
            $ids[] = $settings->templateOption;
        }
        $secondaryOption = $settings->secondary?->option;
        if ($secondaryOption !== null) {
            $ids[] = $secondaryOption;
        }
        $amounts = $options->amounts($serviceId, $ids);
        $additional = [];
        foreach ($settings->options as $resource => $id) {
            $additional[$resource] = $amounts[$id] ?? 0;
        }
        $this->additional = $additional;
        $this->resources = Resources::effective($settings->base, $additional);
        $this->secondaryAddresses = $amounts[$secondaryOption ?? 0] ?? 0;
        $this->chosenTemplate = StoredNumber::id($amounts[$settings->templateOption ?? 0] ?? 0);
    }

    /** The chosen template, else the only one the product has, else the one of them that the client picked. */
    public function template(): int
    {
        if ($this->chosenTemplate !== null) {
            return $this->chosenTemplate;
        }
        if (count($this->settings->templates) === 1) {
            return $this->settings->templates[0];
        }
        if ($this->picked !== null && in_array($this->picked, $this->settings->templates, true)) {
            return $this->picked;
        }
        $key = $this->settings->templates === [] ? 'template_not_chosen' : 'template_ambiguous';
        throw ModuleException::because($key, ['count' => count($this->settings->templates)]);
    }

    /**
     * For Machines::network(): four sets of addresses, two port speeds, the second network.
     *
     * @return array<string, int>
     */
    public function network(): array
    {
        // A machine has a primary address in any case: the panel gives it one.
        $wanted = [
            'primary_base' => max(1, $this->settings->base['ip_addresses']),
            'primary_additional' => $this->additional['ip_addresses'] ?? 0,
            'rate_limit' => $this->resources['rate_limit'],
        ];
        $secondary = $this->settings->secondary;
        return $secondary === null ? $wanted : $wanted + [
            'secondary_network' => $secondary->network,
            'secondary_rate_limit' => $secondary->rateLimit,
            'secondary_base' => $secondary->addresses,
            'secondary_additional' => $this->secondaryAddresses,
        ];
    }

    /**
     * For Machines::create(). What the product leaves to the panel is left out.
     *
     * @return array<string, mixed>
     */
    public function machine(
        string $marker,
        string $hostname,
        #[\SensitiveParameter] string $password,
        bool $hasSwap,
    ): array {
        $settings = $this->settings;
        $order = [
            'marker' => $marker,
            'label' => $hostname,
            'hostname' => $hostname,
            'template_id' => $this->template(),
            'memory' => $this->resources['memory'],
            'cpus' => $this->resources['cpus'],
            'cpu_shares' => $this->resources['cpu_shares'],
            'primary_disk_size' => $this->resources['disk_size'],
            'swap_disk_size' => $hasSwap ? $settings->swap->size : null,
            'hypervisor_id' => $settings->placement->hypervisor,
            'hypervisor_group_id' => $settings->placement->zone,
            'data_store_group_primary_id' => $settings->disk->zone,
            'data_store_group_swap_id' => $hasSwap ? $settings->swap->zone : null,
            'primary_network_id' => $settings->network,
            'rate_limit' => $this->resources['rate_limit'],
            'initial_root_password' => $password,
            'required_virtual_machine_build' => $settings->buildsAtOnce,
            'required_virtual_machine_startup' => $settings->buildsAtOnce,
            'required_automatic_backup' => $settings->backsUp,
        ];
        return array_filter($order, static fn (mixed $value): bool => $value !== null);
    }
}
