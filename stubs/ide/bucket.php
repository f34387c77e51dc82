<?php

/*
 * Buckets: what users may use and pay, from 6.0 on.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `billing/buckets`, root `bucket`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_currency_code string, read-only
 * @property bool|null $_show_price boolean, required, read-only, preset true
 * @property int|string|null $_monthly_price integer
 * @property bool|null $_allows_mak boolean, read-only
 * @property bool|null $_allows_kms boolean, read-only
 * @property bool|null $_allows_own boolean, read-only
 * @property string|null $_type string
 * @property int|string|null $_associated_with_users integer
 * @method list<OnApp_BillingBucket>|false getList($params = null, $url_args = null) GET billing/buckets
 * @method OnApp_BillingBucket|false load($id = null) GET billing/buckets/{id}
 * @method null save() POST billing/buckets, PUT billing/buckets/{id}
 * @method null delete() DELETE billing/buckets/{id}
 */
class OnApp_BillingBucket extends OnApp
{
    /**
     * POST billing/buckets/{id}/clone
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function bucketClone($id) {}
}

/**
 * Resource `access_controls`, root `access_control`.
 *
 * @property int|string|null $_bucket_id integer, read-only
 * @property string|null $_server_type string
 * @property string|null $_timing_strategy string
 * @property int|string|null $_target_id integer, read-only
 * @property string|null $_target_name string
 * @property string|null $_type string
 * @property mixed $_limits
 * @property mixed $_preferences
 * @property string|null $_cdn_bandwidth_resource string
 * @property string|null $_apply_to_all_resources_in_the_bucket string
 * @method list<OnApp_Bucket_AccessControls>|false getList($params = null, $url_args = null) GET billing/buckets/{bucket_id}/access_controls
 * @method OnApp_Bucket_AccessControls|false load($id = null) GET billing/buckets/{bucket_id}/access_controls/{id}
 */
class OnApp_Bucket_AccessControls extends OnApp
{
    /**
     * POST billing/buckets/{bucket_id}/access_controls
     * PUT billing/buckets/{bucket_id}/access_controls
     *
     * @param mixed $flag
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save($flag = false) {}

    /**
     * DELETE billing/buckets/{bucket_id}/access_controls
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Resource `limits`, root `limits`.
 *
 * @property string|null $_limit_ip string
 * @property string|null $_limit_rate field limit_rate , string
 * @property string|null $_limit_cpu_share string
 * @property string|null $_limit_cpu_units string
 * @property string|null $_limit_memory string
 * @property string|null $_limit_default_cpu string
 * @property string|null $_limit_min_cpu string
 * @property string|null $_limit_min_memory string
 * @property string|null $_limit_default_cpu_share string
 * @property string|null $_limit_min_cpu_priority string
 * @property string|null $_use_cpu_units string
 * @property string|null $_limit string
 * @property string|null $_limit_cpu string
 * @property string|null $_limit_min_allocation_cpu_allocation string
 * @property string|null $_limit_min_allocation_memory_allocation string
 * @property string|null $_limit_min_allocation_cpu_resources_guaranteed string
 * @property string|null $_limit_min_allocation_memory_resources_guaranteed string
 * @property string|null $_limit_min_allocation_vcpu_speed string
 * @property string|null $_limit_allocation_cpu_allocation string
 * @property string|null $_limit_allocation_memory_allocation string
 * @property string|null $_limit_allocation_cpu_resources_guaranteed string
 * @property string|null $_limit_allocation_memory_resources_guaranteed string
 * @property string|null $_limit_allocation_vcpu_speed string
 * @property string|null $_limit_min_reservation_cpu_allocation string
 * @property string|null $_limit_min_reservation_memory_allocation string
 * @property string|null $_limit_reservation_cpu_allocation string
 * @property string|null $_limit_reservation_memory_allocation string
 * @property string|null $_limit_min_pay_as_you_go_cpu_limit string
 * @property string|null $_limit_min_pay_as_you_go_memory_limit string
 * @property string|null $_limit_pay_as_you_go_cpu_limit string
 * @property string|null $_limit_pay_as_you_go_memory_limit string
 * @property string|null $_target_id string
 * @property string|null $_target_name string
 * @property string|null $_limit_backup string
 * @property string|null $_limit_backup_disk_size string
 * @property string|null $_limit_template string
 * @property string|null $_limit_template_disk_size string
 * @property string|null $_use_default_cpu string
 * @property string|null $_use_default_cpu_share string
 * @property string|null $_limit_ova string
 * @property string|null $_limit_ova_disk_size string
 * @property string|null $_limit_vs_cpu string
 * @property string|null $_limit_vs_memory string
 * @property string|null $_limit_min_disk_size string
 * @property string|null $_limit_disk_size string
 * @property string|null $_limit_vs_disk_size string
 * @property string|null $_limit_vs_ip string
 * @property string|null $_limit_min_allocation_vcpu string, since 6.3
 * @property string|null $_limit_allocation_vcpu string, since 6.3
 * @property string|null $_limit_min_reservation_vcpu string, since 6.3
 * @property string|null $_limit_min_pay_as_you_go_vcpu string, since 6.3
 * @property string|null $_limit_pay_as_you_go_vcpu string, since 6.3
 * @property string|null $_limit_reservation_vcpu string, since 6.3
 * @property string|null $_limit_nsxt_edge_gateways string, since 6.5
 * @method list<OnApp_Bucket_AccessControls_Limits>|false getList($params = null, $url_args = null) GET limits
 * @method OnApp_Bucket_AccessControls_Limits|false load($id = null) GET limits/{id}
 * @method null save() POST limits, PUT limits/{id}
 * @method null delete() DELETE limits/{id}
 */
class OnApp_Bucket_AccessControls_Limits extends OnApp
{
}

/**
 * Resource `preferences`, root `preferences`.
 *
 * @property string|null $_hypervisor_group_ids string
 * @property string|null $_data_store_group_ids string
 * @property string|null $_network_group_ids string
 * @method list<OnApp_Bucket_AccessControls_Preferences>|false getList($params = null, $url_args = null) GET preferences
 * @method OnApp_Bucket_AccessControls_Preferences|false load($id = null) GET preferences/{id}
 * @method null save() POST preferences, PUT preferences/{id}
 * @method null delete() DELETE preferences/{id}
 */
class OnApp_Bucket_AccessControls_Preferences extends OnApp
{
}

/**
 * Resource `rate_cards`, root `rate_card`.
 *
 * @property int|string|null $_bucket_id integer, read-only
 * @property string|null $_server_type string
 * @property string|null $_timing_strategy string
 * @property int|string|null $_target_id integer, read-only
 * @property string|null $_target_name string
 * @property string|null $_type string
 * @property mixed $_prices
 * @property string|null $_apply_to_all_resources_in_the_bucket string
 * @method list<OnApp_Bucket_RateCards>|false getList($params = null, $url_args = null) GET billing/buckets/{bucket_id}/rate_cards
 * @method OnApp_Bucket_RateCards|false load($id = null) GET billing/buckets/{bucket_id}/rate_cards/{id}
 */
class OnApp_Bucket_RateCards extends OnApp
{
    /**
     * POST billing/buckets/{bucket_id}/rate_cards
     * PUT billing/buckets/{bucket_id}/rate_cards
     *
     * @param mixed $flag
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save($flag = false) {}

    /**
     * DELETE billing/buckets/{bucket_id}/rate_cards
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Resource `prices`, root `prices`.
 *
 * @property string|null $_limit_free_cpu string
 * @property string|null $_limit_free_cpu_share string
 * @property string|null $_limit_free_cpu_units string
 * @property string|null $_limit_free_memory string
 * @property string|null $_price_on_cpu string
 * @property string|null $_price_off_cpu string
 * @property string|null $_price_on_cpu_share string
 * @property string|null $_price_off_cpu_share string
 * @property string|null $_price_on_cpu_units string
 * @property string|null $_price_off_cpu_units string
 * @property string|null $_price_on_memory string
 * @property string|null $_price_off_memory string
 * @property string|null $_limit_free string
 * @property string|null $_limit_data_read_free string
 * @property string|null $_limit_data_written_free string
 * @property string|null $_limit_reads_completed_free string
 * @property string|null $_limit_writes_completed_free string
 * @property string|null $_limit_free_monthly string
 * @property string|null $_limit_data_read_free_monthly string
 * @property string|null $_limit_data_written_free_monthly string
 * @property string|null $_limit_reads_completed_free_monthly string
 * @property string|null $_limit_writes_completed_free_monthly string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_price_data_read string
 * @property string|null $_price_data_written string
 * @property string|null $_price_reads_completed string
 * @property string|null $_price_writes_completed string
 * @property string|null $_limit_rate_free string
 * @property string|null $_limit_ip_free string
 * @property string|null $_limit_data_sent_free string
 * @property string|null $_limit_data_received_free string
 * @property string|null $_limit_ip_free_monthly string
 * @property string|null $_limit_data_sent_free_monthly string
 * @property string|null $_limit_data_received_free_monthly string
 * @property string|null $_price_rate_on string
 * @property string|null $_price_rate_off string
 * @property string|null $_price_ip_on string
 * @property string|null $_price_ip_off string
 * @property string|null $_price_data_sent string
 * @property string|null $_price_data_received string
 * @property string|null $_limit_backup_free string
 * @property string|null $_limit_backup_disk_size_free string
 * @property string|null $_limit_template_free string
 * @property string|null $_limit_template_disk_size_free string
 * @property string|null $_limit_ova_free string
 * @property string|null $_limit_ova_disk_size_free string
 * @property string|null $_price_backup string
 * @property string|null $_price_backup_disk_size string
 * @property string|null $_price_template string
 * @property string|null $_price_template_disk_size string
 * @property string|null $_price_ova string
 * @property string|null $_price_ova_disk_size string
 * @property string|null $_price_disk_size string
 * @property string|null $_price_memory string
 * @property string|null $_price_cpus string
 * @property string|null $_price_cpu_shares string
 * @property string|null $_price_cpu_units string
 * @property string|null $_price_nodes string
 * @property string|null $_price string
 * @property string|null $_price_vs_ip_on string
 * @property string|null $_price_vs_ip_off string
 * @property string|null $_limit_free_allocation_cpu_allocation string
 * @property string|null $_limit_free_allocation_memory_allocation string
 * @property string|null $_limit_free_allocation_cpu_used string
 * @property string|null $_limit_free_allocation_memory_used string
 * @property string|null $_limit_free_allocation_cpu_resources_guaranteed string
 * @property string|null $_limit_free_alocation_memory_resources_guaranteed string
 * @property string|null $_limit_free_allocation_vcpu_speed string
 * @property string|null $_limit_free_reservation_cpu_allocation string
 * @property string|null $_limit_free_reservation_memory_allocation string
 * @property string|null $_limit_free_pay_as_you_go_cpu_limit string
 * @property string|null $_limit_free_pay_as_you_go_memory_limit string
 * @property string|null $_limit_free_pay_as_you_go_cpu_used string
 * @property string|null $_limit_free_pay_as_you_go_memory_used string
 * @property string|null $_price_allocation_cpu_allocation string
 * @property string|null $_price_allocation_memory_allocation string
 * @property string|null $_price_allocation_cpu_resources_guaranteed string
 * @property string|null $_price_allocation_memory_resources_guaranteed string
 * @property string|null $_price_allocation_cpu_used string
 * @property string|null $_price_allocation_memory_used string
 * @property string|null $_price_allocation_vcpu_speed string
 * @property string|null $_price_reservation_cpu_allocation string
 * @property string|null $_price_reservation_memory_allocation string
 * @property string|null $_price_pay_as_you_go_cpu_limit string
 * @property string|null $_price_pay_as_you_go_memory_limit string
 * @property string|null $_price_pay_as_you_go_cpu_limit_unlimited string
 * @property string|null $_price_pay_as_you_go_memory_limit_unlimited string
 * @property string|null $_price_pay_as_you_go_cpu_used string
 * @property string|null $_price_pay_as_you_go_memory_used string
 * @property string|null $_limit_free_disk_size string
 * @property string|null $_limit_free_disk_size_used string
 * @property string|null $_price_disk_size_used string
 * @property string|null $_price_disk_size_unlimited string
 * @property string|null $_limit_free_ip string
 * @property string|null $_limit_free_data_sent string
 * @property string|null $_limit_free_data_received string
 * @property string|null $_price_ip string
 * @property string|null $_target_id string
 * @property string|null $_target_name string
 * @property string|null $_price_recovery_point_size string
 * @property string|null $_limit_recovery_point_size_free string
 * @property string|null $_limit_free_allocation_vcpu string, since 6.3
 * @property string|null $_limit_free_reservation_vcpu string, since 6.3
 * @property string|null $_limit_free_pay_as_you_go_vcpu string, since 6.3
 * @property string|null $_price_allocation_vcpu string, since 6.3
 * @property string|null $_price_reservation_vcpu string, since 6.3
 * @property string|null $_price_pay_as_you_go_vcpu string, since 6.3
 * @property string|null $_price_nsxt_edge_gateways string, since 6.5
 * @property string|null $_limit_free_nsxt_edge_gateways string, since 6.5
 * @property string|null $_limit_ip_vs_free string, since 6.5
 * @method list<OnApp_Bucket_RateCards_Prices>|false getList($params = null, $url_args = null) GET prices
 * @method OnApp_Bucket_RateCards_Prices|false load($id = null) GET prices/{id}
 * @method null save() POST prices, PUT prices/{id}
 * @method null delete() DELETE prices/{id}
 */
class OnApp_Bucket_RateCards_Prices extends OnApp
{
}

class_alias(OnApp_BillingBucket::class, 'OnApp\BillingBucket');
class_alias(OnApp_Bucket_AccessControls::class, 'OnApp\Bucket\AccessControls');
class_alias(OnApp_Bucket_AccessControls_Limits::class, 'OnApp\Bucket\AccessControls\Limits');
class_alias(OnApp_Bucket_AccessControls_Preferences::class, 'OnApp\Bucket\AccessControls\Preferences');
class_alias(OnApp_Bucket_RateCards::class, 'OnApp\Bucket\RateCards');
class_alias(OnApp_Bucket_RateCards_Prices::class, 'OnApp\Bucket\RateCards\Prices');
