<?php

/*
 * User billing plans of 5.x.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `billing/user/plans`, root `user_plan`.
 *
 * @property mixed $_label required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource>|OnApp_BillingPlan_BaseResource|null $_base_resources read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_monthly_price integer
 * @property string|null $_currency_code string, read-only
 * @property bool|null $_show_price boolean, required, read-only, preset true
 * @property bool|null $_allows_mak boolean, read-only
 * @property bool|null $_allows_kms boolean, read-only
 * @property bool|null $_allows_own boolean, read-only
 * @property string|null $default_base_resources string, read-only, since 3.1
 * @property string|null $_type string, since 4.2
 * @property int|string|null $_associated_with_users integer, since 4.2
 * @method list<OnApp_BillingUser>|false getList($params = null, $url_args = null) GET billing/user/plans
 * @method OnApp_BillingUser|false load($id = null) GET billing/user/plans/{id}
 * @method null save() POST billing/user/plans, PUT billing/user/plans/{id}
 * @method null delete() DELETE billing/user/plans/{id}
 */
class OnApp_BillingUser extends OnApp
{
    /**
     * GET billing/user/plans/{id}/plans
     *
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function users() {}

    /**
     * POST billing/user/plans/{id}/create_copy
     *
     * @return OnApp_BillingUser|list<OnApp_BillingUser>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function create_copy() {}
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, preset 'Resource::CpuShare'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_BaseResource|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_BaseResource extends OnApp
{
    /**
     * GET billing/user/resources
     * GET billing/user/plans/{billing_plan_id}/resources
     *
     * @param mixed $billing_plan_id
     * @param mixed $url_args
     * @return list<OnApp_BillingUser_BaseResource>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($billing_plan_id = null, $url_args = null) {}

    /**
     * POST billing/user/resources
     * POST billing/user/plans/{billing_plan_id}/resources
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_limit_free integer, read-only
 * @property mixed $_limit since 3.4; integer, read-only, 2.1 to 3.3
 * @property mixed $_limit_cpu_units since 3.3
 * @property mixed $_limit_free_cpu_units since 3.3
 * @property mixed $_id since 3.4
 * @property mixed $_billing_plan_id since 3.4
 * @property mixed $_limit_free_cpu since 3.4
 * @property mixed $_limit_free_cpu_share since 3.4
 * @property mixed $_limit_free_memory since 3.4
 * @property mixed $_limit_cpu since 3.4
 * @property mixed $_limit_cpu_share since 3.4
 * @property mixed $_limit_memory since 3.4
 * @property mixed $_limit_default_cpu since 3.4
 * @property mixed $_limit_default_cpu_share since 3.4
 * @property mixed $_limit_rate since 3.4
 * @property mixed $_limit_ip since 3.4
 * @property mixed $_limit_data_read_free since 4.2
 * @property mixed $_limit_data_written_free since 4.2
 * @property mixed $_limit_reads_completed_free since 4.2
 * @property mixed $_limit_writes_completed_free since 4.2
 * @property mixed $_limit_rate_free since 4.2
 * @property mixed $_limit_ip_free since 4.2
 * @property mixed $_limit_data_sent_free since 4.2
 * @property mixed $_limit_data_received_free since 4.2
 * @property mixed $_limit_backup since 4.2
 * @property mixed $_limit_backup_disk_size since 4.2
 * @property mixed $_limit_template since 4.2
 * @property mixed $_limit_template_disk_size since 4.2
 * @property mixed $_limit_backup_free since 4.2
 * @property mixed $_limit_backup_disk_size_free since 4.2
 * @property mixed $_limit_template_free since 4.2
 * @property mixed $_limit_template_disk_size_free since 4.2
 * @method list<OnApp_BillingUser_BaseResource_Limit>|false getList($params = null, $url_args = null) GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method OnApp_BillingUser_BaseResource_Limit|false load($id = null) GET billing/user/plans/{billing_plan_id}/resources/{id}/{id}
 * @method null save() POST billing/user/plans/{billing_plan_id}/resources/{id}, PUT billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/plans/{billing_plan_id}/resources/{id}/{id}
 */
class OnApp_BillingUser_BaseResource_Limit extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_price_on integer, read-only
 * @property int|string|null $_price_off integer, read-only
 * @property int|string|null $_price integer, read-only
 * @property mixed $_price_data_read since 3.0
 * @property mixed $_price_data_written since 3.0
 * @property mixed $_price_reads_completed since 3.0
 * @property mixed $_price_writes_completed since 3.0
 * @property mixed $_price_rate_on since 3.0
 * @property mixed $_price_rate_off since 3.0
 * @property mixed $_price_ip_on since 3.0
 * @property mixed $_price_ip_off since 3.0
 * @property mixed $_price_data_sent since 3.0
 * @property mixed $_price_data_received since 3.0
 * @property mixed $_price_backup since 3.0
 * @property mixed $_price_backup_disk_size since 3.0
 * @property mixed $_price_template since 3.0
 * @property mixed $_price_template_disk_size since 3.0
 * @property mixed $_price_overused_bandwidth since 3.0
 * @property mixed $_price_disk_size since 3.0
 * @property mixed $_price_memory since 3.0
 * @property mixed $_price_cpus since 3.0
 * @property mixed $_price_cpu_shares since 3.0
 * @property mixed $_price_cpu_units since 3.0
 * @property string|null $_price_on_cpu string, since 3.0
 * @property string|null $_price_off_cpu string, since 3.0
 * @property string|null $_price_on_cpu_share string, since 3.0
 * @property string|null $_price_off_cpu_share string, since 3.0
 * @property string|null $_price_on_memory string, since 3.0
 * @property string|null $_price_off_memory string, since 3.0
 * @property string|null $_price_on_cpu_units string, since 3.0
 * @property string|null $_price_off_cpu_units string, since 3.0
 * @method list<OnApp_BillingUser_BaseResource_Price>|false getList($params = null, $url_args = null) GET
 * @method OnApp_BillingUser_BaseResource_Price|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_BillingUser_BaseResource_Price extends OnApp
{
}

/**
 * Resource `billing/user/payments`, root `payment`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_payer_id integer
 * @property int|string|null $_amount integer
 * @property string|null $_invoice_number string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_BillingUser_Payments>|false getList($params = null, $url_args = null) GET billing/user/payments
 */
class OnApp_BillingUser_Payments extends OnApp
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Acceleration'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceAcceleration|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceAcceleration extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::ApplicationServer'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceApplicationServer|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceApplicationServer extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Autoscale'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceAutoScale|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceAutoScale extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Backup'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceBackup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceBackup extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Cpu'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceCpu|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceCpu extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @method OnApp_BillingUser_ResourceCpuShare|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceCpuShare extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::CustomerNetwork'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceCustomerNetwork|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceCustomerNetwork extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::DRaaS'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceDRaaS|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceDRaaS extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::DiskSize'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceDiskSize|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceDiskSize extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit_type string
 * @property string|null $_resource_class string, required, read-only, preset 'Billing::Resource::InstancePackage'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'InstancePackage'
 * @property string|null $_hypervisor_group_ids string
 * @property string|null $_data_store_group_ids string
 * @property string|null $_network_group_ids string
 * @property string|null $_price_overused_bandwidth string
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceInstancePackage|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceInstancePackage extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit_type string
 * @property string|null $_resource_class string, required, read-only, preset 'Billing::Resource::InstanceType'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'InstanceType'
 * @property string|null $_hypervisor_group_ids string
 * @property string|null $_data_store_group_ids string
 * @property string|null $_network_group_ids string
 * @property string|null $_price_overused_bandwidth string
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceInstanceType|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceInstanceType extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::IpAddress'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceIpAddress|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceIpAddress extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Memory'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceMemory|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceMemory extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::ServiceAddon'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceServiceAddon|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceServiceAddon extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::StorageDiskSize'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceStorageDiskSize|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceStorageDiskSize extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Template'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceTemplate|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceTemplate extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::TemplateIso'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceTemplateIso|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceTemplateIso extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit_type string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::VmLimit'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceVmLimit|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceVmLimit extends OnApp_BillingUser_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingUser_BaseResource_Limit>|OnApp_BillingUser_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingUser_BaseResource_Price>|OnApp_BillingUser_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::VmMonit'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @property string|null $_price_nodes string, since 5.1
 * @method OnApp_BillingUser_ResourceVmMonit|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceVmMonit extends OnApp_BillingUser_BaseResource
{
}

class_alias(OnApp_BillingUser::class, 'OnApp\BillingUser');
class_alias(OnApp_BillingUser_BaseResource::class, 'OnApp\BillingUser\BaseResource');
class_alias(OnApp_BillingUser_BaseResource_Limit::class, 'OnApp\BillingUser\BaseResource\Limit');
class_alias(OnApp_BillingUser_BaseResource_Price::class, 'OnApp\BillingUser\BaseResource\Price');
class_alias(OnApp_BillingUser_Payments::class, 'OnApp\BillingUser\Payments');
class_alias(OnApp_BillingUser_ResourceAcceleration::class, 'OnApp\BillingUser\ResourceAcceleration');
class_alias(OnApp_BillingUser_ResourceApplicationServer::class, 'OnApp\BillingUser\ResourceApplicationServer');
class_alias(OnApp_BillingUser_ResourceAutoScale::class, 'OnApp\BillingUser\ResourceAutoScale');
class_alias(OnApp_BillingUser_ResourceBackup::class, 'OnApp\BillingUser\ResourceBackup');
class_alias(OnApp_BillingUser_ResourceCpu::class, 'OnApp\BillingUser\ResourceCpu');
class_alias(OnApp_BillingUser_ResourceCpuShare::class, 'OnApp\BillingUser\ResourceCpuShare');
class_alias(OnApp_BillingUser_ResourceCustomerNetwork::class, 'OnApp\BillingUser\ResourceCustomerNetwork');
class_alias(OnApp_BillingUser_ResourceDRaaS::class, 'OnApp\BillingUser\ResourceDRaaS');
class_alias(OnApp_BillingUser_ResourceDiskSize::class, 'OnApp\BillingUser\ResourceDiskSize');
class_alias(OnApp_BillingUser_ResourceInstancePackage::class, 'OnApp\BillingUser\ResourceInstancePackage');
class_alias(OnApp_BillingUser_ResourceInstanceType::class, 'OnApp\BillingUser\ResourceInstanceType');
class_alias(OnApp_BillingUser_ResourceIpAddress::class, 'OnApp\BillingUser\ResourceIpAddress');
class_alias(OnApp_BillingUser_ResourceMemory::class, 'OnApp\BillingUser\ResourceMemory');
class_alias(OnApp_BillingUser_ResourceServiceAddon::class, 'OnApp\BillingUser\ResourceServiceAddon');
class_alias(OnApp_BillingUser_ResourceStorageDiskSize::class, 'OnApp\BillingUser\ResourceStorageDiskSize');
class_alias(OnApp_BillingUser_ResourceTemplate::class, 'OnApp\BillingUser\ResourceTemplate');
class_alias(OnApp_BillingUser_ResourceTemplateIso::class, 'OnApp\BillingUser\ResourceTemplateIso');
class_alias(OnApp_BillingUser_ResourceVmLimit::class, 'OnApp\BillingUser\ResourceVmLimit');
class_alias(OnApp_BillingUser_ResourceVmMonit::class, 'OnApp\BillingUser\ResourceVmMonit');
