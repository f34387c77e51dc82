<?php

/*
 * Company billing plans of vCloud.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `billing/company/plans`, root `company_plan`.
 *
 * @property mixed $_label required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_monthly_price integer, required
 * @property string|null $_currency_code string, required, read-only
 * @property bool|null $_show_price boolean, required, read-only, preset true
 * @property bool|null $_allows_mak boolean, read-only
 * @property bool|null $_allows_kms boolean, read-only
 * @property bool|null $_allows_own boolean, read-only
 * @property list<OnApp_BillingCompany_BaseResource>|OnApp_BillingCompany_BaseResource|null $_base_resources read-only
 * @method list<OnApp_BillingCompany>|false getList($params = null, $url_args = null) GET billing/company/plans
 * @method OnApp_BillingCompany|false load($id = null) GET billing/company/plans/{id}
 * @method null save() POST billing/company/plans, PUT billing/company/plans/{id}
 * @method null delete() DELETE billing/company/plans/{id}
 */
class OnApp_BillingCompany extends OnApp
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Limit>|OnApp_BillingCompany_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Price>|OnApp_BillingCompany_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, preset 'Billing::Company::Resource::VCloud::ComputeZone'
 * @property bool|null $_is_default boolean
 * @property bool|null $_use_default boolean
 * @property string|null $_preferences string
 * @property int|string|null $_target_id integer, read-only
 * @property string|null $_target_type string
 * @method OnApp_BillingCompany_BaseResource|false load($id = null) GET billing/company/resources/{id}, GET billing/company/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/company/resources/{id}, DELETE billing/company/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingCompany_BaseResource extends OnApp
{
    /**
     * GET billing/company/resources
     * GET billing/company/plans/{billing_plan_id}/resources
     *
     * @param mixed $billing_plan_id
     * @param mixed $url_args
     * @return list<OnApp_BillingCompany_BaseResource>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($billing_plan_id = null, $url_args = null) {}

    /**
     * POST billing/company/resources
     * POST billing/company/plans/{billing_plan_id}/resources
     * PUT billing/company/resources/{id}
     * PUT billing/company/plans/{billing_plan_id}/resources/{id}
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
 * @property mixed $_limit_free_ip
 * @property mixed $_limit_free_data_sent
 * @property mixed $_limit_free_data_received
 * @property mixed $_limit_ip
 * @property mixed $_limit_free_disk_size
 * @property mixed $_limit_min_disk_size
 * @property mixed $_limit_disk_size
 * @property mixed $_limit_free_allocation_cpu_allocation
 * @property mixed $_limit_free_allocation_cpu_resources_guaranteed
 * @property mixed $_limit_free_allocation_memory_allocation
 * @property mixed $_limit_free_allocation_memory_resources_guaranteed
 * @property mixed $_limit_min_allocation_cpu_allocation
 * @property mixed $_limit_min_allocation_cpu_resources_guaranteed
 * @property mixed $_limit_min_allocation_memory_allocation
 * @property mixed $_limit_min_allocation_memory_resources_guaranteed
 * @property mixed $_limit_allocation_cpu_allocation
 * @property mixed $_limit_allocation_cpu_resources_guaranteed
 * @property mixed $_limit_allocation_memory_allocation
 * @property mixed $_limit_allocation_memory_resources_guaranteed
 * @property mixed $_limit_free_reservation_cpu_allocation
 * @property mixed $_limit_free_reservation_memory_allocation
 * @property mixed $_limit_min_reservation_cpu_allocation
 * @property mixed $_limit_min_reservation_memory_allocation
 * @property mixed $_limit_reservation_cpu_allocation
 * @property mixed $_limit_reservation_memory_allocation
 * @property mixed $_limit_free_allocation_vcpu_speed
 * @property mixed $_limit_min_allocation_vcpu_speed
 * @property mixed $_limit_allocation_vcpu_speed
 * @property mixed $_limit_free_pay_as_you_go_cpu_limit since 5.0
 * @property mixed $_limit_free_pay_as_you_go_memory_limit since 5.0
 * @property mixed $_limit_free_pay_as_you_go_cpu_used since 5.0
 * @property mixed $_limit_free_pay_as_you_go_memory_used since 5.0
 * @property mixed $_limit_min_pay_as_you_go_cpu_limit since 5.0
 * @property mixed $_limit_min_pay_as_you_go_memory_limit since 5.0
 * @property mixed $_limit_pay_as_you_go_cpu_limit since 5.0
 * @property mixed $_limit_pay_as_you_go_memory_limit since 5.0
 * @property mixed $_limit_free_disk_size_used since 5.0
 * @property mixed $_limit_min_disk_size_used since 5.0
 * @property mixed $_limit_disk_size_used since 5.0
 * @method list<OnApp_BillingCompany_BaseResource_Limit>|false getList($params = null, $url_args = null) GET resources
 * @method OnApp_BillingCompany_BaseResource_Limit|false load($id = null) GET resources/{id}
 * @method null save() POST resources, PUT resources/{id}
 * @method null delete() DELETE resources/{id}
 */
class OnApp_BillingCompany_BaseResource_Limit extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property mixed $_price_ip
 * @property mixed $_price_data_sent
 * @property mixed $_price_data_received
 * @property mixed $_price_disk_size
 * @property mixed $_price_allocation_cpu_allocation
 * @property mixed $_price_allocation_cpu_resources_guaranteed
 * @property mixed $_price_allocation_memory_allocation
 * @property mixed $_price_allocation_memory_resources_guaranteed
 * @property mixed $_price_reservation_cpu_allocation
 * @property mixed $_price_reservation_memory_allocation
 * @property mixed $_price_allocation_vcpu_speed
 * @property mixed $_price_pay_as_you_go_cpu_limit since 5.0
 * @property mixed $_price_pay_as_you_go_memory_limit since 5.0
 * @property mixed $_price_pay_as_you_go_cpu_used since 5.0
 * @property mixed $_price_pay_as_you_go_memory_used since 5.0
 * @property mixed $_price_pay_as_you_go_cpu_limit_unlimited since 5.0
 * @property mixed $_price_pay_as_you_go_memory_limit_unlimited since 5.0
 * @property mixed $_price_disk_size_used since 5.0
 * @property mixed $_price_disk_size_unlimited since 5.0
 * @method list<OnApp_BillingCompany_BaseResource_Price>|false getList($params = null, $url_args = null) GET
 * @method OnApp_BillingCompany_BaseResource_Price|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_BillingCompany_BaseResource_Price extends OnApp
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Limit>|OnApp_BillingCompany_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Price>|OnApp_BillingCompany_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Billing::Company::Resource::VCloud::ComputeZone'
 * @property bool|null $_is_default boolean
 * @property bool|null $_use_default boolean
 * @property string|null $_preferences string
 * @property int|string|null $_target_id integer, read-only
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property int|string|null $_limit_free_allocation_cpu_allocation integer
 * @property int|string|null $_limit_min_allocation_cpu_allocation integer
 * @property int|string|null $_limit_allocation_cpu_allocation integer
 * @property int|string|null $_price_allocation_cpu_allocation integer
 * @property int|string|null $_limit_free_allocation_cpu_resources_guaranteed integer
 * @property int|string|null $_limit_min_allocation_cpu_resources_guaranteed integer
 * @property int|string|null $_limit_allocation_cpu_resources_guaranteed integer
 * @property int|string|null $_price_allocation_cpu_resources_guaranteed integer
 * @property int|string|null $_limit_free_allocation_memory_allocation integer
 * @property int|string|null $_limit_min_allocation_memory_allocation integer
 * @property int|string|null $_limit_allocation_memory_allocation integer
 * @property int|string|null $_price_allocation_memory_allocation integer
 * @property int|string|null $_limit_free_allocation_memory_resources_guaranteed integer
 * @property int|string|null $_limit_min_allocation_memory_resources_guaranteed integer
 * @property int|string|null $_limit_allocation_memory_resources_guaranteed integer
 * @property int|string|null $_price_allocation_memory_resources_guaranteed integer
 * @property int|string|null $_limit_free_allocation_vcpu_speed integer
 * @property int|string|null $_limit_min_allocation_vcpu_speed integer
 * @property int|string|null $_limit_allocation_vcpu_speed integer
 * @property int|string|null $_price_allocation_vcpu_speed integer
 * @property int|string|null $_limit_free_reservation_cpu_allocation integer
 * @property int|string|null $_limit_min_reservation_cpu_allocation integer
 * @property int|string|null $_limit_reservation_cpu_allocation integer
 * @property int|string|null $_price_reservation_cpu_allocation integer
 * @property int|string|null $_limit_free_reservation_memory_allocation integer
 * @property int|string|null $_limit_min_reservation_memory_allocation integer
 * @property int|string|null $_limit_reservation_memory_allocation integer
 * @property int|string|null $_price_reservation_memory_allocation integer
 * @property int|string|null $_limit_free_pay_as_you_go_cpu_limit integer, since 5.0
 * @property int|string|null $_limit_free_pay_as_you_go_memory_limit integer, since 5.0
 * @property int|string|null $_limit_free_pay_as_you_go_cpu_used integer, since 5.0
 * @property int|string|null $_limit_free_pay_as_you_go_memory_used integer, since 5.0
 * @property int|string|null $_limit_min_pay_as_you_go_cpu_limit integer, since 5.0
 * @property int|string|null $_limit_min_pay_as_you_go_memory_limit integer, since 5.0
 * @property int|string|null $_limit_pay_as_you_go_cpu_limit integer, since 5.0
 * @property int|string|null $_limit_pay_as_you_go_memory_limit integer, since 5.0
 * @property int|string|null $_price_pay_as_you_go_cpu_limit integer, since 5.0
 * @property int|string|null $_price_pay_as_you_go_memory_limit integer, since 5.0
 * @property int|string|null $_price_pay_as_you_go_cpu_used integer, since 5.0
 * @property int|string|null $_price_pay_as_you_go_memory_used integer, since 5.0
 * @property int|string|null $_price_pay_as_you_go_cpu_limit_unlimited integer, since 5.0
 * @property int|string|null $_price_pay_as_you_go_memory_limit_unlimited integer, since 5.0
 * @method OnApp_BillingCompany_ResourceVCloudComputeZone|false load($id = null) GET billing/company/resources/{id}, GET billing/company/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/company/resources/{id}, DELETE billing/company/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingCompany_ResourceVCloudComputeZone extends OnApp_BillingCompany_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Limit>|OnApp_BillingCompany_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Price>|OnApp_BillingCompany_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Billing::Company::Resource::VCloud::DataStoreZone'
 * @property bool|null $_is_default boolean
 * @property bool|null $_use_default boolean
 * @property string|null $_preferences string
 * @property int|string|null $_target_id integer
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property int|string|null $_limit_free_disk_size integer
 * @property int|string|null $_limit_min_disk_size integer
 * @property int|string|null $_limit_disk_size integer
 * @property int|string|null $_price_disk_size integer
 * @property int|string|null $_limit_free_disk_size_used integer, since 5.0
 * @property int|string|null $_limit_min_disk_size_used integer, since 5.0
 * @property int|string|null $_limit_disk_size_used integer, since 5.0
 * @property int|string|null $_price_disk_size_used integer, since 5.0
 * @property int|string|null $_price_disk_size_unlimited integer, since 5.0
 * @method OnApp_BillingCompany_ResourceVCloudDataStoreZone|false load($id = null) GET billing/company/resources/{id}, GET billing/company/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/company/resources/{id}, DELETE billing/company/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingCompany_ResourceVCloudDataStoreZone extends OnApp_BillingCompany_BaseResource
{
}

/**
 * Resource `resources`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Limit>|OnApp_BillingCompany_BaseResource_Limit|null $_limits read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property mixed $_unit read-only
 * @property string|null $_resource_name string, read-only
 * @property list<OnApp_BillingCompany_BaseResource_Price>|OnApp_BillingCompany_BaseResource_Price|null $_prices read-only
 * @property string|null $_limit string
 * @property string|null $_limit_type string
 * @property string|null $_limit_free string
 * @property string|null $_price string
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Billing::Company::Resource::VCloud::NetworkZone'
 * @property bool|null $_is_default boolean
 * @property bool|null $_use_default boolean
 * @property string|null $_preferences string
 * @property int|string|null $_target_id integer
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property int|string|null $_limit_free_ip integer
 * @property int|string|null $_limit_ip integer
 * @property int|string|null $_price_ip integer
 * @property int|string|null $_limit_free_data_sent integer
 * @property int|string|null $_price_data_sent integer
 * @property int|string|null $_limit_free_data_received integer
 * @property int|string|null $_price_data_received integer
 * @method OnApp_BillingCompany_ResourceVCloudNetworkZone|false load($id = null) GET billing/company/resources/{id}, GET billing/company/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/company/resources/{id}, DELETE billing/company/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingCompany_ResourceVCloudNetworkZone extends OnApp_BillingCompany_BaseResource
{
}

class_alias(OnApp_BillingCompany::class, 'OnApp\BillingCompany');
class_alias(OnApp_BillingCompany_BaseResource::class, 'OnApp\BillingCompany\BaseResource');
class_alias(OnApp_BillingCompany_BaseResource_Limit::class, 'OnApp\BillingCompany\BaseResource\Limit');
class_alias(OnApp_BillingCompany_BaseResource_Price::class, 'OnApp\BillingCompany\BaseResource\Price');
class_alias(OnApp_BillingCompany_ResourceVCloudComputeZone::class, 'OnApp\BillingCompany\ResourceVCloudComputeZone');
class_alias(OnApp_BillingCompany_ResourceVCloudDataStoreZone::class, 'OnApp\BillingCompany\ResourceVCloudDataStoreZone');
class_alias(OnApp_BillingCompany_ResourceVCloudNetworkZone::class, 'OnApp\BillingCompany\ResourceVCloudNetworkZone');
