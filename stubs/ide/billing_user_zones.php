<?php

/*
 * Zones and groups in the user billing plans of 5.x.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

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
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::BackupServerGroup'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property string|null $_limit_backup string
 * @property string|null $_limit_backup_free string
 * @property string|null $_price_backup string
 * @property string|null $_limit_backup_disk_size string
 * @property string|null $_limit_backup_disk_size_free string
 * @property string|null $_price_backup_disk_size string
 * @property string|null $_limit_template string
 * @property string|null $_limit_template_free string
 * @property string|null $_price_template string
 * @property string|null $_limit_template_disk_size string
 * @property string|null $_limit_template_disk_size_free string
 * @property string|null $_price_template_disk_size string
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceBackupServerGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceBackupServerGroup extends OnApp_BillingUser_BaseResource
{
    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_backup
     * @param mixed $limit_backup_free
     * @param mixed $price_backup
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editBackupsLimits($limit_backup = null, $limit_backup_free = null, $price_backup = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_backup_disk_size
     * @param mixed $limit_backup_disk_size_free
     * @param mixed $price_backup_disk_size
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editBackupDiskSizeLimits(
        $limit_backup_disk_size = null,
        $limit_backup_disk_size_free = null,
        $price_backup_disk_size = null,
    ) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_template
     * @param mixed $limit_template_free
     * @param mixed $price_template
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editTemplatesLimits($limit_template = null, $limit_template_free = null, $price_template = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_template_disk_size
     * @param mixed $limit_template_disk_size_free
     * @param mixed $price_template_disk_size
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editTemplatesDiskSizeLimits(
        $limit_template_disk_size = null,
        $limit_template_disk_size_free = null,
        $price_template_disk_size = null,
    ) {}
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
 * @property string|null $_price_on string
 * @property string|null $_price_off string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::DataStoreGroup'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property string|null $_limit_data_read_free string
 * @property string|null $_price_data_read string
 * @property string|null $_limit_data_written_free string
 * @property string|null $_price_data_written string
 * @property string|null $_limit_reads_completed_free string
 * @property string|null $_price_reads_completed string
 * @property string|null $_limit_writes_completed_free string
 * @property string|null $_price_writes_completed string
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceDataStoreGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceDataStoreGroup extends OnApp_BillingUser_BaseResource
{
    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit
     * @param mixed $limit_free
     * @param mixed $price_on
     * @param mixed $price_off
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editDiskSizeLimits($limit = null, $limit_free = null, $price_on = null, $price_off = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_data_read_free
     * @param mixed $price_data_read
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editDataReadLimits($limit_data_read_free = null, $price_data_read = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_data_written_free
     * @param mixed $price_data_written
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editDataWrittenLimits($limit_data_written_free = null, $price_data_written = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_reads_completed_free
     * @param mixed $price_reads_completed
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editInputRequestsLimits($limit_reads_completed_free = null, $price_reads_completed = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_writes_completed_free
     * @param mixed $price_writes_completed
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editOutputRequestsLimits($limit_writes_completed_free = null, $price_writes_completed = null) {}
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
 * @property string|null $_price string
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::EdgeGroup'
 * @property string|null $_target_type string, required, read-only, preset 'EdgeGroup'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceEdgeGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceEdgeGroup extends OnApp_BillingUser_BaseResource
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
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::HypervisorGroup'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property int|string|null $_master_resource_id integer
 * @property string|null $_use_cpu_units string
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property string|null $_limit_cpu string
 * @property string|null $_limit_free_cpu string
 * @property string|null $_price_on_cpu string
 * @property string|null $_price_off_cpu string
 * @property string|null $_limit_default_cpu string
 * @property string|null $_use_default_cpu string
 * @property string|null $_limit_cpu_share string
 * @property string|null $_limit_free_cpu_share string
 * @property string|null $_price_on_cpu_share string
 * @property string|null $_price_off_cpu_share string
 * @property string|null $_limit_default_cpu_share string
 * @property string|null $_use_default_cpu_share string
 * @property string|null $_limit_memory string
 * @property string|null $_limit_free_memory string
 * @property string|null $_price_on_memory string
 * @property string|null $_price_off_memory string
 * @property string|null $_limit_cpu_units string
 * @property string|null $_limit_free_cpu_units string
 * @property string|null $_price_on_cpu_units string
 * @property string|null $_price_off_cpu_units string
 * @property string|null $_limit_min_memory string
 * @property string|null $_limit_min_cpu_priority string
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceHypervisorGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceHypervisorGroup extends OnApp_BillingUser_BaseResource
{
    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_cpu
     * @param mixed $limit_free_cpu
     * @param mixed $price_on_cpu
     * @param mixed $price_off_cpu
     * @param mixed $limit_default_cpu
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editCPULimits(
        $limit_cpu = null,
        $limit_free_cpu = null,
        $price_on_cpu = null,
        $price_off_cpu = null,
        $limit_default_cpu = null,
    ) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function resetCPULimitsToDefault() {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_cpu_share
     * @param mixed $limit_free_cpu_share
     * @param mixed $price_on_cpu_share
     * @param mixed $price_off_cpu_share
     * @param mixed $limit_default_cpu_share
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editCPUShareLimits(
        $limit_cpu_share = null,
        $limit_free_cpu_share = null,
        $price_on_cpu_share = null,
        $price_off_cpu_share = null,
        $limit_default_cpu_share = null,
    ) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function resetCPUShareLimitsToDefault() {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_memory
     * @param mixed $limit_free_memory
     * @param mixed $price_on_memory
     * @param mixed $price_off_memory
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editMemoryLimits(
        $limit_memory = null,
        $limit_free_memory = null,
        $price_on_memory = null,
        $price_off_memory = null,
    ) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_cpu_units
     * @param mixed $limit_free_cpu_units
     * @param mixed $price_on_cpu_units
     * @param mixed $price_off_cpu_units
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editCPUUnitsLimits(
        $limit_cpu_units = null,
        $limit_free_cpu_units = null,
        $price_on_cpu_units = null,
        $price_off_cpu_units = null,
    ) {}
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
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::NetworkGroup'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'Pack'
 * @property string|null $_limit_ip string
 * @property string|null $_limit_ip_free string
 * @property string|null $_price_ip_on string
 * @property string|null $_price_ip_off string
 * @property string|null $_limit_rate string
 * @property string|null $_limit_rate_free string
 * @property string|null $_price_rate_on string
 * @property string|null $_price_rate_off string
 * @property string|null $_limit_data_received_free string
 * @property string|null $_price_data_received string
 * @property string|null $_limit_data_sent_free string
 * @property string|null $_price_data_sent string
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceNetworkGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceNetworkGroup extends OnApp_BillingUser_BaseResource
{
    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_ip
     * @param mixed $limit_ip_free
     * @param mixed $price_ip_on
     * @param mixed $price_ip_off
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editIPAddressLimits(
        $limit_ip = null,
        $limit_ip_free = null,
        $price_ip_on = null,
        $price_ip_off = null,
    ) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_rate
     * @param mixed $limit_rate_free
     * @param mixed $price_rate_on
     * @param mixed $price_rate_off
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editPortSpeedLimits(
        $limit_rate = null,
        $limit_rate_free = null,
        $price_rate_on = null,
        $price_rate_off = null,
    ) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_data_received_free
     * @param mixed $price_data_received
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editDataReceivedLimits($limit_data_received_free = null, $price_data_received = null) {}

    /**
     * PUT billing/user/resources/{id}
     * PUT billing/user/plans/{billing_plan_id}/resources/{id}
     *
     * @param mixed $limit_data_sent_free
     * @param mixed $price_data_sent
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editDataSentLimits($limit_data_sent_free = null, $price_data_sent = null) {}
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
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::RecipeGroup'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'RecipeGroup'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceRecipeGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceRecipeGroup extends OnApp_BillingUser_BaseResource
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
 * @property string|null $_resource_class string, required, read-only, preset 'Resource::TemplateGroup'
 * @property string|null $_in_master_zone string
 * @property bool|null $_master boolean
 * @property string|null $_target_type string, required, preset 'ImageTemplateGroup'
 * @property int|string|null $_target_id integer, read-only, since 2.2
 * @property bool|null $_is_default boolean, since 3.0
 * @property bool|null $_use_default boolean, since 3.0
 * @property string|null $_preferences string, since 3.0
 * @method OnApp_BillingUser_ResourceTemplateGroup|false load($id = null) GET billing/user/resources/{id}, GET billing/user/plans/{billing_plan_id}/resources/{id}
 * @method null delete() DELETE billing/user/resources/{id}, DELETE billing/user/plans/{billing_plan_id}/resources/{id}
 */
class OnApp_BillingUser_ResourceTemplateGroup extends OnApp_BillingUser_BaseResource
{
}

class_alias(OnApp_BillingUser_ResourceBackupServerGroup::class, 'OnApp\BillingUser\ResourceBackupServerGroup');
class_alias(OnApp_BillingUser_ResourceDataStoreGroup::class, 'OnApp\BillingUser\ResourceDataStoreGroup');
class_alias(OnApp_BillingUser_ResourceEdgeGroup::class, 'OnApp\BillingUser\ResourceEdgeGroup');
class_alias(OnApp_BillingUser_ResourceHypervisorGroup::class, 'OnApp\BillingUser\ResourceHypervisorGroup');
class_alias(OnApp_BillingUser_ResourceNetworkGroup::class, 'OnApp\BillingUser\ResourceNetworkGroup');
class_alias(OnApp_BillingUser_ResourceRecipeGroup::class, 'OnApp\BillingUser\ResourceRecipeGroup');
class_alias(OnApp_BillingUser_ResourceTemplateGroup::class, 'OnApp\BillingUser\ResourceTemplateGroup');
