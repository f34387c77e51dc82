<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

use OnApp\Panel\Engine\Version;

/** Which fields each resource shows, by the version that brought them. */
final class Fields
{
    private const TABLE = [
        'virtual_machine' => [
            '2.0' => 'id allow_resize_without_reboot allowed_swap booted built cpu_shares cpus created_at'
                . ' hostname hypervisor_id identifier initial_root_password ip_addresses label'
                . ' local_remote_access_port locked memory min_disk_size monthly_bandwidth_used'
                . ' operating_system operating_system_distro price_per_hour price_per_hour_powered_off'
                . ' recovery_mode remote_access_password template_id template_label total_disk_size'
                . ' updated_at user_id xen_id',
            '2.1' => 'admin_note allowed_hot_migrate enable_autoscale enable_monitis note'
                . ' strict_virtual_machine_id suspended',
            '2.3' => 'add_to_marketplace aflexi_city_id aflexi_id aflexi_price custom_nginx_config'
                . ' custom_nginx_config_on speed_limit state vip volume_limit',
            '3.0' => 'cores_per_socket cpu_sockets cpu_threads cpu_units customer_network_id deleted_at'
                . ' edge_server_type firewall_notrack initial_root_password_encrypted iso_id'
                . ' local_remote_access_ip_address service_password storage_server_type',
            '4.2' => 'acceleration acceleration_status autoscale_service built_from_iso cdboot cpu_priority'
                . ' draas_keys draas_mode hot_add_cpu hot_add_memory preferred_hvs'
                . ' support_incremental_backups time_zone vapp_id',
            '4.3' => 'hypervisor_type instance_package_id vmware_tools',
            '5.2' => 'built_from_ova vcenter_moref',
            '5.4' => 'domain openstack_id vcenter_reserved_memory vdc_id',
            '6.0' => 'acceleration_allowed cpu_topology properties',
            '6.1' => 'trim_disabled vcenter_cluster_id virsh_console',
            '6.4' => 'vcenter_resource_pool_id',
        ],
        'user' => [
            '2.0' => 'id activated_at created_at deleted_at disk_space_available email first_name last_name'
                . ' login memory_available outstanding_amount payment_amount role_ids roles status time_zone'
                . ' total_amount updated_at used_cpu_shares used_cpus used_disk_size used_ip_addresses'
                . ' used_memory',
            '2.1' => 'api_key billing_plan_id image_template_group_id locale suspend_at user_group_id',
            '2.3' => 'additional_fields aflexi_key aflexi_user_id aflexi_username cdn_account_status'
                . ' cdn_status',
            '3.0' => 'avatar firewall_id identifier infoboxes password_changed_at supplied system_theme'
                . ' use_gravatar wowza_key',
            '4.2' => 'cdn_reference registered_yubikey',
            '6.0' => 'bucket_id discount_due_to_free monthly_price total_amount_with_discount',
            '6.4' => 'totp_enabled',
            '6.6' => 'cdn_bandwidth_limit_set',
        ],
        'disk' => [
            '2.0' => 'id add_to_linux_fstab built created_at data_store_id disk_size disk_vm_number'
                . ' file_system has_autobackups identifier is_swap locked mount_point primary updated_at'
                . ' virtual_machine_id',
            '3.0' => 'add_to_freebsd_fstab burst_bw burst_iops integrated_storage_cache_enabled'
                . ' integrated_storage_cache_override integrated_storage_cache_settings iqn label max_bw'
                . ' max_iops min_iops volume_id',
            '4.3' => 'mounted',
            '5.4' => 'io_limits io_limits_override openstack_id read_iops read_throughput'
                . ' temporary_virtual_machine_id write_iops write_throughput',
            '6.0' => 'hot_migrate_disk',
            '6.2' => 'draas_metadata',
            '6.6' => 'virtio_enabled',
        ],
        'transaction' => [
            '2.0' => 'id action actor created_at dependent_transaction_id log_output params parent_id'
                . ' parent_type pid priority status updated_at user_id',
            '2.1' => 'allowed_cancel identifier start_after',
            '2.2' => 'finished_at started_at',
            '3.0' => 'associated_object_id associated_object_type scheduled',
            '5.4' => 'chain_id',
            '6.1' => 'lock_version',
        ],
        'log_item' => [
            '2.0' => 'id action created_at status target_id target_type updated_at',
            '5.3' => 'resource_diff_id',
            '5.5' => 'resource_diff_ids',
        ],
        'ip_address' => [
            '2.0' => 'id address broadcast created_at disallowed_primary free gateway netmask network_address'
                . ' network_id updated_at',
            '2.3' => 'user_id',
            '3.0' => 'customer_network_id hypervisor_id ip_address_pool_id pxe',
            '5.4' => 'ip_range_id ipv4 prefix',
            '6.1' => 'external_address',
            '6.6' => 'primary vcloud_edge_gateways_sub_allocated_ip_range_id',
        ],
        'ip_address_join' => [
            '2.0' => 'id created_at ip_address ip_address_id network_interface_id updated_at',
        ],
        'network_interface' => [
            '2.0' => 'id created_at default_firewall_rule identifier label mac_address network_join_id primary'
                . ' rate_limit updated_at usage usage_last_reset_at usage_month_rolled_at virtual_machine_id',
            '3.0' => 'connected edge_gateway_id',
            '5.5' => 'openstack_id use_as_gateway',
            '6.0' => 'adapter_type',
            '6.6' => 'vcloud_nsxt_edge_gateway_id',
        ],
        'backup' => [
            '2.0' => 'id allow_resize_without_reboot allowed_swap backup_size backup_type built built_at'
                . ' created_at disk_id identifier locked min_disk_size operating_system'
                . ' operating_system_distro template_id updated_at',
            '2.1' => 'allowed_hot_migrate',
            '2.2' => 'backup_server_id',
            '4.2' => 'data_store_type initiated iqn marked_for_delete min_memory_size note target_id'
                . ' target_type user_id volume_id',
            '6.2' => 'compatible',
        ],
        'schedule' => [
            '2.0' => 'id action created_at duration failure_count params period schedule_logs start_at status'
                . ' target_id target_type updated_at user_id',
            '3.0' => 'rotation_period',
        ],
        'schedule_log' => [
            '2.0' => 'id created_at log_output schedule_id status updated_at',
        ],
        'auto_scaling_configuration' => [
            '2.3' => 'id adjust_units created_at direction enabled for_minutes limit_trigger resource up_to'
                . ' updated_at virtual_machine_id',
        ],
        'firewall_rule' => [
            '2.0' => 'id address command created_at network_interface_id port position protocol updated_at',
            '4.3' => 'description destination_ip enable_logging enabled identifier protocol_type source_port',
            '6.1' => 'comment',
        ],
        'image_template' => [
            '2.0' => 'id allow_resize_without_reboot allowed_swap checksum created_at file_name label'
                . ' min_disk_size operating_system operating_system_distro state template_size updated_at'
                . ' user_id version',
            '2.1' => 'allowed_hot_migrate operating_system_arch operating_system_edition operating_system_tail'
                . ' parent_template_id virtualization',
            '2.2' => 'disk_target_device min_memory_size',
            '2.3' => 'backup_server_id cdn',
            '3.0' => 'application_server baremetal_server ext4 initial_password initial_username manager_id'
                . ' remote_id resize_without_reboot_policy smart_server type',
            '4.3' => 'draas',
            '5.2' => 'properties',
            '5.3' => 'locked',
            '5.4' => 'openstack_id',
            '6.2' => 'datacenter_id identifier',
        ],
        'hypervisor' => [
            '2.0' => 'id called_in_at created_at failure_count ip_address label locked memory_overhead online'
                . ' spare updated_at',
            '2.1' => 'enabled hypervisor_group_id hypervisor_type',
            '2.3' => 'cpu_cores disable_failover free_disk_space free_memory memory_allocated_by_running_vms'
                . ' total_cpus total_memory total_memory_allocated_by_vms used_cpu_resources',
            '3.0' => 'maintenance_mode',
            '4.2' => 'allow_unsafe_assigned_interrupts amqp_exchange_name backup backup_ip_address blocked'
                . ' built cloud_boot_os cpu_flags cpu_idle cpu_units cpus disks_per_storage_controller'
                . ' dom0_memory_size format_disks infiniband_identifier mac mtu ovs rebooting server_type'
                . ' storage_controller_memory_size',
            '5.1' => 'storage_controller_db_size',
            '5.2' => 'os_version',
            '5.4' => 'integrated_storage_disabled os_version_minor',
            '6.0' => 'apply_hypervisor_group_custom_config cpu_model crash_debug storage_vlan',
            '6.1' => 'collect_stats',
            '6.4' => 'vcenter_cluster_id vcenter_server_id',
        ],
        'hypervisor_group' => [
            '2.0' => 'id created_at label updated_at',
            '4.2' => 'closed cpu_flags cpu_flags_enabled cpu_units failover_timeout federation_enabled'
                . ' federation_id identifier location_group_id preconfigured_only prefer_local_reads'
                . ' provider_name recovery_type release_resource_type run_sysprep server_type'
                . ' supplier_provider supplier_version traded',
            '4.3' => 'provider_vdc_id',
            '5.0' => 'tier',
            '5.2' => 'supports_virtual_server_motion',
            '5.5' => 'additional_fields',
            '6.0' => 'custom_config',
            '6.1' => 'datacenter_id',
            '6.3' => 'cpu_model_configuration',
        ],
        'data_store_group' => [
            '2.0' => 'id created_at label updated_at',
            '4.2' => 'closed default_burst_iops default_max_iops federation_enabled federation_id identifier'
                . ' location_group_id min_disk_size preconfigured_only traded',
            '4.3' => 'provider_vdc_id',
            '5.3' => 'server_type',
            '5.5' => 'additional_fields',
            '6.1' => 'datacenter_id',
            '6.3' => 'cpu_model_configuration',
        ],
        'data_store' => [
            '2.0' => 'id created_at data_store_size enabled identifier label updated_at zombie_disks_size',
            '2.1' => 'data_store_group_id ip',
            '2.2' => 'capacity usage',
            '3.0' => 'data_store_type hypervisor_group_id integrated_storage_cache_enabled iscsi_ip vdc_id',
            '5.3' => 'auto_healing',
            '5.4' => 'io_limits read_iops read_throughput write_iops write_throughput',
            '5.5' => 'epoch',
            '6.1' => 'default trim',
        ],
        'network' => [
            '2.0' => 'id created_at identifier label updated_at vlan',
            '2.1' => 'network_group_id',
            '3.0' => 'default_nat_rule_number default_outside_ip_address_id dns_suffix dvportgroup enabled'
                . ' fence_mode gateway ip_address_pool_id is_nated netmask prefix_size primary_dns'
                . ' secondary_dns shared user_id vapp_id vdc_id',
            '4.3' => 'parent_network_id',
            '5.4' => 'type',
            '5.5' => 'openstack_id vcenter_identifier',
            '6.1' => 'dv_switch_id universal_router_id vdc_group_id',
            '6.6' => 'backing_type',
        ],
        'network_group' => [
            '2.0' => 'id created_at label updated_at',
            '3.0' => 'location_group_id',
            '3.2' => 'closed federation_enabled federation_id identifier preconfigured_only traded',
            '4.3' => 'provider_vdc_id',
            '5.3' => 'server_type',
            '5.5' => 'additional_fields',
            '6.1' => 'datacenter_id',
            '6.3' => 'cpu_model_configuration',
        ],
        'network_join' => [
            '2.0' => 'id created_at hypervisor_id interface network_id updated_at',
            '2.1' => 'target_join_id target_join_type',
            '6.0' => 'identifier',
        ],
        'role' => [
            '2.0' => 'id created_at identifier label permissions updated_at',
            '3.0' => 'users_count',
            '5.4' => 'system',
            '6.4' => 'template',
        ],
        'user_group' => [
            '2.0' => 'id created_at label updated_at',
            '3.0' => 'billing_plans closed federation_enabled federation_id identifier roles traded',
            '4.2' => 'company_billing_plan_id preconfigured_only',
            '4.3' => 'provider_vdc_id',
            '5.5' => 'additional_fields',
            '6.0' => 'assign_vcloud_roles bucket_id role_ids user_buckets',
            '6.1' => 'datacenter_id',
            '6.3' => 'cpu_model_configuration',
        ],
        'billing_plan' => [
            '2.0' => 'id allows_kms allows_mak allows_own base_resources created_at currency_code label'
                . ' monthly_price show_price updated_at',
            '4.2' => 'associated_with_users type',
        ],
        'bucket' => [
            '6.0' => 'id allows_kms allows_mak allows_own associated_with_users created_at currency_code label'
                . ' monthly_price show_price type updated_at',
        ],
        'base_resource' => [
            '2.1' => 'id billing_plan_id created_at label limits prices resource_class resource_name unit'
                . ' updated_at',
            '2.2' => 'target_id',
            '3.0' => 'is_default preferences use_default',
        ],
        'payment' => [
            '2.0' => 'id amount created_at invoice_number updated_at user_id',
            '3.0' => 'payer_id type',
            '6.0' => 'payer_type',
        ],
        'resource_limit' => [
            '2.0' => 'id cpu_shares cpus created_at disk_size memory storage_disk_size updated_at user_id'
                . ' virtual_machines_count',
            '2.2' => 'backups_templates_count ip_address_count ip_address_mask rate',
        ],
        'locale' => [
            '2.3' => 'code name',
            '6.0' => 'id created_at updated_at',
        ],
        'currency' => [
            '2.0' => 'id code created_at delimiter format name precision precision_for_unit separator unit'
                . ' updated_at',
        ],
        'remote_access_session' => [
            '2.0' => 'id called_in_at created_at port remote_key updated_at virtual_machine_id',
        ],
        'cpu_hourly_stat' => [
            '2.0' => 'id cpu_time created_at stat_time updated_at user_id virtual_machine_id',
        ],
        'net_hourly_stat' => [
            '2.0' => 'id created_at data_received data_sent network_interface_id stat_time updated_at user_id'
                . ' virtual_machine_id',
        ],
        'nameserver' => [
            '2.0' => 'id address created_at network_id updated_at',
        ],
        'software_license' => [
            '2.1' => 'id arch count created_at distro edition license tail total updated_at',
        ],
        'permission' => [
            '2.0' => 'id created_at identifier label updated_at',
        ],
        'dns_zone' => [
            '3.0' => 'id created_at name updated_at user_id',
            '4.2' => 'cdn_reference',
        ],
        'cdn_resource' => [
            '2.3' => 'id aflexi_resource_id cdn_hostname created_at edge_groups last_24h_cost origins_for_api'
                . ' resource_type status updated_at user_id',
            '3.0' => 'cname origins push_origin_hostname secondary_hostnames',
            '3.1' => 'cdn_reference',
            '6.0' => 'cdn_ssl_certificate_id letsencrypt_ssl_on',
        ],
        // What `/advanced` shows below the same root.
        'cdn_resource_advanced' => [
            '2.3' => 'id cache_expiry countries country_access_policy domains hotlink_policy ip_access_policy'
                . ' ip_addresses password_on password_unauthorized_html passwords publisher_name url_signing_key'
                . ' url_signing_on',
            '3.0' => 'flv_pseudo_on ignore_set_cookie_on mp4_pseudo_on secondary_hostnames',
            '6.2' => 'cors_on hls_on origin_policy',
        ],
        'edge_group' => [
            '2.3' => 'id assigned_locations available_locations created_at label updated_at',
            '3.0' => 'aflexi_id cdn_reference',
        ],
    ];

    /** Fields that a later version shows no more: last version that did. */
    private const LAST = [
        'resource_limit.id' => '2.1',
        'cdn_resource.aflexi_resource_id' => '3.0',
        'cdn_resource.origins_for_api' => '2.3',
    ];

    /** Times whose names do not end in `_at`. */
    private const TIMES = ['stat_time', 'start_after'];

    /** @var array<string, list<string>> by root and version */
    private static array $cache = [];

    /** @return list<string> */
    public static function names(string $root, Version $version): array
    {
        $key = $root . ' ' . $version->text();
        if (isset(self::$cache[$key])) {
            return self::$cache[$key];
        }
        $names = [];
        foreach (self::TABLE[$root === 'user_plan' ? 'billing_plan' : $root] as $since => $text) {
            foreach ($version->atLeast((string) $since) ? explode(' ', $text) : [] as $name) {
                if ($version->within(null, self::LAST[$root . '.' . $name] ?? null)) {
                    $names[] = $name;
                }
            }
        }

        return self::$cache[$key] = $names;
    }

    /**
     * The fields of the version, in its order; what the record does not hold is null, times become text.
     *
     * @param array<string, mixed> $values
     * @param \Closure(int): string $writeTime
     * @return array<string, mixed>
     */
    public static function show(string $root, array $values, Version $version, \Closure $writeTime): array
    {
        $fields = [];
        foreach (self::names($root, $version) as $name) {
            $value = $values[$name] ?? null;
            $isTime = is_int($value) && (str_ends_with($name, '_at') || in_array($name, self::TIMES, true));
            $fields[$name] = $isTime ? $writeTime($value) : $value;
        }

        return $fields;
    }
}
