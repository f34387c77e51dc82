<?php

/*
 * Billing plans up to 5.x.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `billing_plans`, root `billing_plan`.
 *
 * @property mixed $_label required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource>|OnApp_BillingPlan_BaseResource|null $_base_resources read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_monthly_price integer, required
 * @property string|null $_currency_code string, required, read-only
 * @property bool|null $_show_price boolean, required, read-only, preset true
 * @property bool|null $_allows_mak boolean, read-only
 * @property bool|null $_allows_kms boolean, read-only
 * @property bool|null $_allows_own boolean, read-only
 * @property string|null $default_base_resources string, read-only, since 3.1
 * @property string|null $_type string, since 4.2
 * @method list<OnApp_BillingPlan>|false getList($params = null, $url_args = null) GET billing_plans
 * @method OnApp_BillingPlan|false load($id = null) GET billing_plans/{id}
 * @method null save() POST billing_plans, PUT billing_plans/{id}
 * @method null delete() DELETE billing_plans/{id}
 */
class OnApp_BillingPlan extends OnApp
{
    /**
     * GET billing_plans/{id}/users
     *
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function users() {}

    /**
     * POST billing_plans/{id}/create_copy
     *
     * @return OnApp_BillingPlan|list<OnApp_BillingPlan>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function create_copy() {}
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, preset 'Resource::CpuShare'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_BaseResource|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_BaseResource extends OnApp
{
    /**
     * GET billing_plans/{billing_plan_id}/base_resources
     *
     * @param mixed $billing_plan_id
     * @param mixed $url_args
     * @return list<OnApp_BillingPlan_BaseResource>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($billing_plan_id = null, $url_args = null) {}

    /**
     * POST billing_plans/{billing_plan_id}/base_resources
     * PUT billing_plans/{billing_plan_id}/base_resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Acceleration'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_Acceleration|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_Acceleration extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::ApplicationServer'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ApplicationServer|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ApplicationServer extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_limit_free integer, read-only
 * @property mixed $limit since 3.1
 * @property mixed $_id since 3.1
 * @property mixed $billing_plan_id since 3.1
 * @property mixed $limit_free_cpu since 3.1
 * @property mixed $limit_free_cpu_share since 3.1
 * @property mixed $limit_free_memory since 3.1
 * @property mixed $limit_cpu since 3.1
 * @property mixed $limit_cpu_share since 3.1
 * @property mixed $limit_memory since 3.1
 * @property mixed $limit_default_cpu since 3.1
 * @property mixed $limit_default_cpu_share since 3.1
 * @property mixed $limit_rate since 3.1
 * @property mixed $limit_ip since 3.1
 * @property int|string|null $_limit integer, read-only, 2.1 to 3.0
 * @method list<OnApp_BillingPlan_BaseResource_Limit>|false getList($params = null, $url_args = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method OnApp_BillingPlan_BaseResource_Limit|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}/{id}
 * @method null save() POST billing_plans/{billing_plan_id}/base_resources/{id}, PUT billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}/{id}
 */
class OnApp_BillingPlan_BaseResource_Limit extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_price_on integer, read-only
 * @property int|string|null $_price_off integer, read-only
 * @property int|string|null $_price integer, read-only
 * @method list<OnApp_BillingPlan_BaseResource_Price>|false getList($params = null, $url_args = null) GET
 * @method OnApp_BillingPlan_BaseResource_Price|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_BillingPlan_BaseResource_Price extends OnApp
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Autoscale'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceAutoScale|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceAutoScale extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Backup'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceBackup|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceBackup extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Cpu'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceCpu|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceCpu extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @method OnApp_BillingPlan_ResourceCpuShare|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceCpuShare extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::DRaaS'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceDRaaS|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceDRaaS extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::DiskSize'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceDiskSize|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceDiskSize extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_price string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::EdgeGroup'
 * @property string|null $_target_type string, required, read-only, preset 'EdgeGroup'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceEdgeGroup|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceEdgeGroup extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_price string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::HypervisorGroup'
 * @property string|null $_target_type string, required, read-only, preset 'EdgeGroup'
 * @property string|null $_in_bucket_zone string, preset '1'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceHypervisorGroup|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceHypervisorGroup extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::IpAddress'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceIpAddress|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceIpAddress extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Memory'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceMemory|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceMemory extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::StorageDiskSize'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceStorageDiskSize|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceStorageDiskSize extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::Template'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceTemplate|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceTemplate extends OnApp_BillingPlan_BaseResource
{
}

/**
 * Resource `base_resources`, root `base_resource`.
 *
 * @property int|string|null $_id integer, required, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Limit>|OnApp_BillingPlan_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, required, read-only
 * @property mixed $_unit required, read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingPlan_BaseResource_Price>|OnApp_BillingPlan_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string, required
 * @property string|null $_limit_type string, required
 * @property string|null $_limit_free string, required
 * @property string|null $_price string, required
 * @property string|null $_price_on string, required
 * @property string|null $_price_off string, required
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::VmLimit'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingPlan_ResourceVmLimit|false load($id = null) GET billing_plans/{billing_plan_id}/base_resources/{id}
 * @method null delete() DELETE billing_plans/{billing_plan_id}/base_resources/{id}
 */
class OnApp_BillingPlan_ResourceVmLimit extends OnApp_BillingPlan_BaseResource
{
}

class_alias(OnApp_BillingPlan::class, 'OnApp\BillingPlan');
class_alias(OnApp_BillingPlan_BaseResource::class, 'OnApp\BillingPlan\BaseResource');
class_alias(OnApp_BillingPlan_Acceleration::class, 'OnApp\BillingPlan\Acceleration');
class_alias(OnApp_BillingPlan_ApplicationServer::class, 'OnApp\BillingPlan\ApplicationServer');
class_alias(OnApp_BillingPlan_BaseResource_Limit::class, 'OnApp\BillingPlan\BaseResource\Limit');
class_alias(OnApp_BillingPlan_BaseResource_Price::class, 'OnApp\BillingPlan\BaseResource\Price');
class_alias(OnApp_BillingPlan_ResourceAutoScale::class, 'OnApp\BillingPlan\ResourceAutoScale');
class_alias(OnApp_BillingPlan_ResourceBackup::class, 'OnApp\BillingPlan\ResourceBackup');
class_alias(OnApp_BillingPlan_ResourceCpu::class, 'OnApp\BillingPlan\ResourceCpu');
class_alias(OnApp_BillingPlan_ResourceCpuShare::class, 'OnApp\BillingPlan\ResourceCpuShare');
class_alias(OnApp_BillingPlan_ResourceDRaaS::class, 'OnApp\BillingPlan\ResourceDRaaS');
class_alias(OnApp_BillingPlan_ResourceDiskSize::class, 'OnApp\BillingPlan\ResourceDiskSize');
class_alias(OnApp_BillingPlan_ResourceEdgeGroup::class, 'OnApp\BillingPlan\ResourceEdgeGroup');
class_alias(OnApp_BillingPlan_ResourceHypervisorGroup::class, 'OnApp\BillingPlan\ResourceHypervisorGroup');
class_alias(OnApp_BillingPlan_ResourceIpAddress::class, 'OnApp\BillingPlan\ResourceIpAddress');
class_alias(OnApp_BillingPlan_ResourceMemory::class, 'OnApp\BillingPlan\ResourceMemory');
class_alias(OnApp_BillingPlan_ResourceStorageDiskSize::class, 'OnApp\BillingPlan\ResourceStorageDiskSize');
class_alias(OnApp_BillingPlan_ResourceTemplate::class, 'OnApp\BillingPlan\ResourceTemplate');
class_alias(OnApp_BillingPlan_ResourceVmLimit::class, 'OnApp\BillingPlan\ResourceVmLimit');
