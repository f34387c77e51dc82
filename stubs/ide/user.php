<?php

/*
 * Users and user groups.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `users`, root `user`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_activated_at datetime, read-only
 * @property string|null $_created_at datetime, read-only
 * @property mixed $_email required
 * @property mixed $_first_name required, read-only
 * @property mixed $_outstanding_amount read-only
 * @property mixed $_payment_amount read-only
 * @property int|string|null $_group_id integer, since 2.1; integer, required, only 2.0
 * @property mixed $_last_name read-only, since 2.1; required, read-only, only 2.0
 * @property mixed $_login required
 * @property mixed $_remember_token read-only, secret
 * @property mixed $_deleted_at read-only
 * @property string|null $_remember_token_expires_at datetime, read-only
 * @property list<OnApp_Role>|OnApp_Role|null $_roles
 * @property string|null $_time_zone string
 * @property mixed $_total_amount read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_used_cpu_shares integer, read-only
 * @property int|string|null $_used_cpus integer, read-only
 * @property int|string|null $_used_disk_size integer, read-only
 * @property list<OnApp_User_UsedIpAddress>|OnApp_User_UsedIpAddress|null $_used_ip_addresses read-only
 * @property int|string|null $_used_memory integer, read-only
 * @property int|string|null $_memory_available integer, read-only
 * @property int|string|null $_disk_space_available integer, read-only
 * @property mixed $_status
 * @property int|string|null $_billing_plan_id integer, since 2.1
 * @property int|string|null $_image_template_group_id integer, since 2.1
 * @property string|null $_api_key string, read-only, secret, since 2.1
 * @property string|null $_suspend_at string, read-only, since 2.1
 * @property int|string|null $_user_group_id integer, since 2.1
 * @property string|null $_locale string, since 2.1
 * @property string|null $update_billing_stat string, read-only, since 2.2
 * @property string|null $aflexi_username string, read-only, since 2.3
 * @property mixed $aflexi_key read-only, secret, since 2.3
 * @property string|null $cdn_status string, read-only, since 2.3
 * @property string|null $cdn_account_status string, read-only, since 2.3
 * @property string|null $aflexi_password string, read-only, secret, since 2.3
 * @property int|string|null $aflexi_user_id integer, read-only, since 2.3
 * @property mixed $_additional_fields since 2.3
 * @property int|string|null $_firewall_id integer, read-only, since 3.0
 * @property string|null $_wowza_key string, read-only, secret, since 3.0
 * @property string|null $avatar string, read-only, since 3.0
 * @property string|null $password_changed_at string, read-only, since 3.0
 * @property bool|null $use_gravatar boolean, read-only, since 3.0
 * @property mixed $infoboxes since 3.0
 * @property string|null $_identifier string, since 3.0
 * @property bool|null $_supplied boolean, since 3.0
 * @property string|null $_system_theme string, since 3.0
 * @property string|null $_registered_yubikey string, since 4.2
 * @property int|string|null $_cdn_reference integer, since 4.2
 * @property string|null $_message string, since 4.2
 * @property bool|null $_valid boolean, since 4.2
 * @property bool|null $_built_from_ova boolean, since 5.2
 * @property bool|null $_vcenter_moref boolean, since 5.2
 * @property int|string|null $_bucket_id integer, since 6.0
 * @property float|int|string|null $_discount_due_to_free float, since 6.0
 * @property float|int|string|null $_monthly_price float, since 6.0
 * @property float|int|string|null $_total_amount_with_discount float, since 6.0
 * @property bool|null $_totp_enabled boolean, since 6.4
 * @property bool|null $_cdn_bandwidth_limit_set boolean, since 6.6
 * @property mixed $_activation_code read-only, only 2.0
 * @method list<OnApp_User>|false getList($params = null, $url_args = null) GET users
 */
class OnApp_User extends OnApp
{
    /**
     * POST users/{id}/suspend
     *
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function suspend() {}

    /**
     * POST users/{id}/activate
     *
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function activate_user() {}

    /**
     * POST users/{id}/make_new_api_key
     *
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function make_new_api_key() {}

    /**
     * POST users
     * PUT users/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * POST users/validate_login
     *
     * @param mixed $login
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function validate_login($login) {}

    /**
     * POST users/validate_login
     *
     * @param mixed $email
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function validate_mail($email) {}

    /**
     * POST users/{id}/unlock_account
     *
     * @param mixed $token
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unlock_account($token) {}

    /**
     * DELETE users/drop_all
     *
     * @return OnApp_User|list<OnApp_User>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function drop_all() {}

    /**
     * GET users/{id}
     *
     * @param mixed $id
     * @return OnApp_User|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null) {}

    /**
     * GET user_groups/{user_group_id}/users
     *
     * @param mixed $group_id
     * @return list<OnApp_User>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListByGroupId($group_id = null) {}

    /**
     * DELETE users/{id}
     *
     * @param mixed $force
     * @param mixed $take_ownership
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete($force = false, $take_ownership = false) {}
}

/**
 * Resource `user_additional_fields`, root `user_additional_field`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string, read-only
 * @property int|string|null $_default_value integer, read-only
 * @property string|null $_data_type string, read-only
 * @method list<OnApp_UserAdditionalField>|false getList($params = null, $url_args = null) GET user_additional_fields
 * @method OnApp_UserAdditionalField|false load($id = null) GET user_additional_fields/{id}
 * @method null save() POST user_additional_fields, PUT user_additional_fields/{id}
 * @method null delete() DELETE user_additional_fields/{id}
 */
class OnApp_UserAdditionalField extends OnApp
{
    /**
     * GET user_additional_fields?q
     *
     * @param mixed $question
     * @return OnApp_UserAdditionalField|list<OnApp_UserAdditionalField>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function search($question) {}
}

/**
 * Resource `user_groups`, root `user_group`.
 *
 * @property mixed $_label required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property list<OnApp_Role>|OnApp_Role|null $_roles since 3.0
 * @property list<OnApp_BillingPlan>|OnApp_BillingPlan|null $_billing_plans since 3.0
 * @property string|null $_identifier string, since 3.0
 * @property bool|null $_closed boolean, since 3.0
 * @property bool|null $_traded boolean, since 3.0
 * @property bool|null $_federation_enabled boolean, since 3.0
 * @property int|string|null $_federation_id integer, since 3.0
 * @property array|null $_billing_plan_ids array, since 6.0
 * @property string|null $_company_billing_plan_id string, since 4.2
 * @property string|null $_draas_id string, since 4.2
 * @property string|null $_hypervisor_id string, since 4.2
 * @property bool|null $_preconfigured_only boolean, since 4.2
 * @property string|null $_provider_vdc_id string, since 4.3
 * @property bool|null $_additional_fields boolean, since 5.5
 * @property array|null $_role_ids array, since 6.0
 * @property int|string|null $_bucket_id integer, since 6.0
 * @property array|null $_user_buckets array, since 6.0
 * @property bool|null $_assign_vcloud_roles boolean, since 6.0
 * @property int|string|null $_datacenter_id integer, since 6.1
 * @property string|null $_cpu_model_configuration string, since 6.3
 * @property mixed $billing_plan_ids 3.0 to 5.5
 * @method list<OnApp_UserGroup>|false getList($params = null, $url_args = null) GET user_groups
 * @method OnApp_UserGroup|false load($id = null) GET user_groups/{id}
 * @method null save() POST user_groups, PUT user_groups/{id}
 * @method null delete() DELETE user_groups/{id}
 */
class OnApp_UserGroup extends OnApp
{
}

/**
 * Resource `assigned_ips`, root `ip_addresses`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_user_group_id integer
 * @property array|null $_ip_address array
 * @method list<OnApp_UserGroup_AssignedIPs>|false getList($params = null, $url_args = null) GET user_groups/{user_group_id}/assigned_ips
 */
class OnApp_UserGroup_AssignedIPs extends OnApp
{
}

/**
 * Resource `reports`, root `billing_user_group_reports`.
 *
 * @property string|null $_from datetime
 * @property string|null $_till datetime
 * @property int|string|null $_user_id integer
 * @property int|string|null $_virtual_machine_id integer
 * @property float|int|string|null $_resource_pool_costs decimal
 * @property float|int|string|null $_network_costs decimal
 * @property float|int|string|null $_storage_costs decimal
 * @property float|int|string|null $_service_addon_costs decimal
 * @property float|int|string|null $_total_cost decimal
 * @property int|string|null $_id integer
 * @method list<OnApp_UserGroup_Report>|false getList($params = null, $url_args = null) GET user_groups/{id}/reports
 * @method OnApp_UserGroup_Report|false load($id = null) GET user_groups/{id}/reports/{id}
 * @method null save() POST user_groups/{id}/reports, PUT user_groups/{id}/reports/{id}
 * @method null delete() DELETE user_groups/{id}/reports/{id}
 */
class OnApp_UserGroup_Report extends OnApp
{
}

/**
 * Resource `virtual_server_ips`, root `ip_address_joins`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_user_group_id integer
 * @property array|null $_ip_address field ip_address_join, array
 * @method list<OnApp_UserGroup_VirtualServerIPs>|false getList($params = null, $url_args = null) GET user_groups/{user_group_id}/virtual_server_ips
 */
class OnApp_UserGroup_VirtualServerIPs extends OnApp
{
}

/**
 * Resource `assigned_ips`, root `ip_addresses`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_user_id integer
 * @property array|null $_ip_address array
 * @method list<OnApp_User_AssignedIPs>|false getList($params = null, $url_args = null) GET users/{user_id}/assigned_ips
 */
class OnApp_User_AssignedIPs extends OnApp
{
}

/**
 * Resource `backups`, root `backup`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 */
class OnApp_User_Backup extends OnApp_VirtualMachine_Backup
{
    /**
     * GET users/{user_id}/backups
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_User_Backup>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Resource `vm_stats`, root `vm_hourly_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_created_at datetime, read-only
 * @property float|int|string|null $_cost float, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_stat_time datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_vm_billing_stat_id integer, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property string|null $_billing_stats string, read-only
 * @property bool|null $_booted boolean, since 3.0
 * @property string|null $_currency_code string, since 3.0
 * @property int|string|null $_total_cost integer, since 3.0
 * @property int|string|null $_usage_cost integer, since 3.0
 * @property int|string|null $_vm_resources_cost integer, since 3.0
 */
class OnApp_User_BillingStatistics extends OnApp
{
    /**
     * GET users/{user_id}/vm_stats
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_User_BillingStatistics>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = null) {}
}

/**
 * Resource `settings/hypervisors`, root `hypervisor`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @method list<OnApp_User_Hypervisor>|false getList($params = null, $url_args = null) GET settings/hypervisors
 */
class OnApp_User_Hypervisor extends OnApp_Hypervisor
{
}

/**
 * Resource `last_access_log`, root `last_access_log_item`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_created_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_ip string
 * @property int|string|null $_user_id integer
 */
class OnApp_User_LastAccessLog extends OnApp
{
    /**
     * GET users/{user_id}/last_access_log
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_User_LastAccessLog>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = []) {}
}

/**
 * Resource `limits`, root `limits`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_memory integer
 * @property int|string|null $_cpus integer
 * @property int|string|null $_cpu_shares integer
 * @property int|string|null $_cpu_units integer
 * @property int|string|null $_rate integer
 * @property int|string|null $_disk_size integer
 * @property int|string|null $_primary_disk_size integer
 * @property int|string|null $_swap_disk_size integer
 * @property array|null $_network_groups array
 * @property array|null $_customer_networks array
 * @property array|null $_resource_network_groups array
 * @property array|null $_hypervisor_groups array
 * @property array|null $_hypervisors array
 * @property array|null $_available_hypervisors array
 * @property array|null $_data_store_groups array
 * @property array|null $_data_store_group_sizes array
 * @property int|string|null $_best_data_store_group_primary_id integer
 * @property int|string|null $_best_data_store_group_swap_id integer
 * @property int|string|null $_best_network_group_id integer
 * @property array|null $_clusters array, since 6.1
 * @property array|null $_datacenters array, since 6.1
 * @method list<OnApp_User_Limit>|false getList($params = null, $url_args = null) GET users/{user_id}/limits
 */
class OnApp_User_Limit extends OnApp
{
}

/**
 * Resource `monthly_bills`, root `vm_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property float|int|string|null $_cost float, read-only
 * @property int|string|null $_month integer, read-only
 */
class OnApp_User_MonthlyBill extends OnApp
{
    /**
     * GET users/{user_id}/monthly_bills
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_User_MonthlyBill>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = null) {}
}

/**
 * Resource `settings/network_zones`, root `network_group`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @method list<OnApp_User_NetworkZone>|false getList($params = null, $url_args = null) GET settings/network_zones
 */
class OnApp_User_NetworkZone extends OnApp_NetworkZone
{
}

/**
 * Resource `payments`, root `billing_user_payment`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property float|int|string|null $_amount float
 * @property string|null $_invoice_number string
 * @property int|string|null $_id integer
 * @property int|string|null $_user_id integer
 * @property array|null $_billing_user_payment array
 * @property int|string|null $_payer_id integer
 * @property string|null $_payment string, since 5.5
 * @method OnApp_User_Payments|false load($id = null) GET users/{user_id}/payments/{id}
 * @method null save() POST users/{user_id}/payments, PUT users/{user_id}/payments/{id}
 * @method null delete() DELETE users/{user_id}/payments/{id}
 */
class OnApp_User_Payments extends OnApp
{
    /**
     * POST users/{user_id}/payments
     *
     * @return OnApp_User_Payments|list<OnApp_User_Payments>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function _create() {}

    /**
     * PUT users/{user_id}/payments/{id}
     *
     * @return OnApp_User_Payments|list<OnApp_User_Payments>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function _edit() {}

    /**
     * GET users/{user_id}/payments
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return OnApp_User_Payments|list<OnApp_User_Payments>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Resource `ssh_keys`, root `ssh_keys`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_user_id integer
 * @property array|null $_ssh_key array
 * @method list<OnApp_User_SSHKeys>|false getList($params = null, $url_args = null) GET users/{user_id}/ssh_keys
 */
class OnApp_User_SSHKeys extends OnApp
{
}

/**
 * Resource `user_statistics`, root `user_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property float|int|string|null $_backup_cost float, read-only
 * @property float|int|string|null $_vm_cost float, read-only
 * @property float|int|string|null $_monit_cost float, read-only
 * @property list<OnApp_User_Statistics_VmStat>|OnApp_User_Statistics_VmStat|null $_vm_stats read-only
 * @property float|int|string|null $_storage_disk_size_cost float, read-only
 * @property float|int|string|null $_user_resources_cost float, read-only
 * @property float|int|string|null $_template_cost float, read-only
 * @property float|int|string|null $_total_cost float, read-only
 * @property float|int|string|null $_edge_group_cost float, read-only
 * @property int|string|null $_acceleration_cost integer, since 3.0
 * @property int|string|null $_backup_count_cost integer, since 3.0
 * @property int|string|null $_backup_disk_size_cost integer, since 3.0
 * @property string|null $_currency_code string, since 3.0
 * @property int|string|null $_customer_network_cost integer, since 3.0
 * @property string|null $_stat_time datetime, since 3.0
 * @property int|string|null $_template_count_cost integer, since 3.0
 * @property int|string|null $_template_iso_cost integer, since 3.0
 * @property int|string|null $_user_id integer, since 3.0
 * @property int|string|null $_template_disk_size_cost integer, since 3.0
 * @property string|null $_limit_ova string, since 5.2
 * @property string|null $_limit_ova_disk_size string, since 5.2
 * @property string|null $_limit_ova_free string, since 5.2
 * @property string|null $_limit_ova_disk_size_free string, since 5.2
 * @property string|null $_price_ova string, since 5.2
 * @property string|null $_price_ova_disk_size string, since 5.2
 * @property string|null $_parameters string, since 5.2
 * @property string|null $_autoscale_cost string, since 5.2
 * @property string|null $_ova_count_cost string, since 5.2
 * @property string|null $_ova_size_cost string, since 5.2
 * @property string|null $_provider_cpu_usage string, since 5.2
 * @property string|null $_provider_storage_usage string, since 5.2
 * @property int|string|null $_acceleration_discount_due_to_free integer, since 6.0
 * @property int|string|null $_autoscale_discount_due_to_free integer, since 6.0
 * @property int|string|null $_backup_count_discount_due_to_free integer, since 6.0
 * @property int|string|null $_backup_discount_due_to_free integer, since 6.0
 * @property int|string|null $_backup_disk_size_discount_due_to_free integer, since 6.0
 * @property int|string|null $_ova_count_discount_due_to_free integer, since 6.0
 * @property int|string|null $_ova_size_discount_due_to_free integer, since 6.0
 * @property int|string|null $_recovery_point_cost integer, since 6.0
 * @property int|string|null $_recovery_point_discount_due_to_free integer, since 6.0
 * @property int|string|null $_storage_disk_size_discount_due_to_free integer, since 6.0
 * @property int|string|null $_template_count_discount_due_to_free integer, since 6.0
 * @property int|string|null $_template_discount_due_to_free integer, since 6.0
 * @property int|string|null $_template_disk_size_discount_due_to_free integer, since 6.0
 * @property int|string|null $_template_iso_discount_due_to_free integer, since 6.0
 * @property float|int|string|null $_total_cost_with_discount float, since 6.0
 * @property float|int|string|null $_total_discount_due_to_free float, since 6.0
 * @property float|int|string|null $_user_resources_discount_due_to_free float, since 6.0
 * @property float|int|string|null $_vm_discount_due_to_free float, since 6.0
 * @property int|string|null $_backup_resource_usage_cost integer, since 6.1
 * @property int|string|null $_backup_resource_usage_discount_due_to_free integer, since 6.1
 * @property float|int|string|null $_monthly_discount_due_to_free float, since 6.1
 * @property int|string|null $_recovery_point_size_cost integer, since 6.1
 * @property int|string|null $_recovery_point_size_discount_due_to_free integer, since 6.1
 */
class OnApp_User_Statistics extends OnApp
{
    /**
     * GET users/{user_id}/user_statistics
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_User_Statistics>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = []) {}

    /**
     * GET users/{user_id}/user_statistics?hourly_stats
     *
     * @return OnApp_User_Statistics|list<OnApp_User_Statistics>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function hourly_stats() {}
}

/**
 * Comes within others.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property float|int|string|null $_usage_cost float, read-only
 * @property float|int|string|null $_vm_resources_cost float, read-only
 * @property float|int|string|null $_virtual_machine_id float, read-only
 * @property string|null $_total_cost string, read-only
 */
class OnApp_User_Statistics_VmStat extends OnApp
{
}

/**
 * Comes within others.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 */
class OnApp_User_UsedIpAddress extends OnApp_IpAddress
{
}

/**
 * Resource `virtual_machines`, root `virtual_machine`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 */
class OnApp_User_VirtualMachine extends OnApp_VirtualMachine
{
}

/**
 * Resource `virtual_server_ips`, root `ip_address_joins`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_user_id integer
 * @property array|null $_ip_address_join array
 * @method list<OnApp_User_VirtualServerIPs>|false getList($params = null, $url_args = null) GET users/{user_id}/virtual_server_ips
 */
class OnApp_User_VirtualServerIPs extends OnApp
{
}

/**
 * Resource `user_white_lists`, root `user_white_list`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property string|null $_ip string, read-only
 * @property string|null $_description string, read-only
 * @method null save() POST users/{user_id}/user_white_lists, PUT users/{user_id}/user_white_lists/{id}
 * @method null delete() DELETE users/{user_id}/user_white_lists/{id}
 */
class OnApp_User_WhiteList extends OnApp
{
    /**
     * GET users/{user_id}/user_white_lists
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_User_WhiteList>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = null) {}

    /**
     * GET users/{user_id}/user_white_lists/{id}
     *
     * @param mixed $id
     * @param mixed $user_id
     * @return OnApp_User_WhiteList|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $user_id = null) {}
}

/**
 * Resource `yubi_keys`, root `yubi_key`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property string|null $_label string
 * @property string|null $_last_used string
 * @property string|null $_otp string, secret
 * @method list<OnApp_User_YubiKey>|false getList($params = null, $url_args = null) GET users/{user_id}/yubi_keys
 * @method OnApp_User_YubiKey|false load($id = null) GET users/{user_id}/yubi_keys/{id}
 * @method null save() POST users/{user_id}/yubi_keys, PUT users/{user_id}/yubi_keys/{id}
 * @method null delete() DELETE users/{user_id}/yubi_keys/{id}
 */
class OnApp_User_YubiKey extends OnApp
{
}

class_alias(OnApp_User::class, 'OnApp\User');
class_alias(OnApp_UserAdditionalField::class, 'OnApp\UserAdditionalField');
class_alias(OnApp_UserGroup::class, 'OnApp\UserGroup');
class_alias(OnApp_UserGroup_AssignedIPs::class, 'OnApp\UserGroup\AssignedIPs');
class_alias(OnApp_UserGroup_Report::class, 'OnApp\UserGroup\Report');
class_alias(OnApp_UserGroup_VirtualServerIPs::class, 'OnApp\UserGroup\VirtualServerIPs');
class_alias(OnApp_User_AssignedIPs::class, 'OnApp\User\AssignedIPs');
class_alias(OnApp_User_Backup::class, 'OnApp\User\Backup');
class_alias(OnApp_User_BillingStatistics::class, 'OnApp\User\BillingStatistics');
class_alias(OnApp_User_Hypervisor::class, 'OnApp\User\Hypervisor');
class_alias(OnApp_User_LastAccessLog::class, 'OnApp\User\LastAccessLog');
class_alias(OnApp_User_Limit::class, 'OnApp\User\Limit');
class_alias(OnApp_User_MonthlyBill::class, 'OnApp\User\MonthlyBill');
class_alias(OnApp_User_NetworkZone::class, 'OnApp\User\NetworkZone');
class_alias(OnApp_User_Payments::class, 'OnApp\User\Payments');
class_alias(OnApp_User_SSHKeys::class, 'OnApp\User\SSHKeys');
class_alias(OnApp_User_Statistics::class, 'OnApp\User\Statistics');
class_alias(OnApp_User_Statistics_VmStat::class, 'OnApp\User\Statistics\VmStat');
class_alias(OnApp_User_UsedIpAddress::class, 'OnApp\User\UsedIpAddress');
class_alias(OnApp_User_VirtualMachine::class, 'OnApp\User\VirtualMachine');
class_alias(OnApp_User_VirtualServerIPs::class, 'OnApp\User\VirtualServerIPs');
class_alias(OnApp_User_WhiteList::class, 'OnApp\User\WhiteList');
class_alias(OnApp_User_YubiKey::class, 'OnApp\User\YubiKey');
