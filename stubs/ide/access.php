<?php

/*
 * Roles, groups, profiles, restrictions.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `approvals`, root `approval`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_user_id integer
 * @property string|null $_status string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_log_item_id integer
 * @method OnApp_Approval|false load($id = null) GET approvals/{id}
 */
class OnApp_Approval extends OnApp
{
    /**
     * GET approvals
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_Approval>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Resource `groups`, root `group`.
 *
 * @property int|string|null $_id integer, read-only, only 2.0
 * @property string|null $_created_at datetime, read-only, only 2.0
 * @property int|string|null $_identifier integer, read-only, only 2.0
 * @property mixed $_label required, preset '', only 2.0
 * @property float|int|string|null $_price_cpu decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_cpu_share decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_disk_size decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_memory decimal, required, preset '0.0', only 2.0
 * @property string|null $_updated_at datetime, read-only, only 2.0
 * @property mixed $_price_ip_address required, only 2.0
 * @property float|int|string|null $_price_storage_disk_size decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_cpu_power_off decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_memory_power_off decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_disk_size_power_off decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_cpu_share_power_off decimal, required, preset '0.0', only 2.0
 * @property float|int|string|null $_price_ip_address_power_off decimal, required, preset '0.0', only 2.0
 * @method list<OnApp_Group>|false getList($params = null, $url_args = null) GET groups
 * @method OnApp_Group|false load($id = null) GET groups/{id}
 * @method null save() POST groups, PUT groups/{id}
 * @method null delete() DELETE groups/{id}
 */
class OnApp_Group extends OnApp
{
}

/**
 * Resource `profile`, root `user`.
 * Not offered: getList, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_activated_at datetime, read-only
 * @property int|string|null $_memory_available integer, read-only
 * @property int|string|null $_used_memory integer, read-only
 * @property float|int|string|null $_outstanding_amount float, read-only
 * @property string|null $_suspend_at datetime, read-only
 * @property string|null $_remember_token_expires_at datetime, read-only
 * @property list<OnApp_Role>|OnApp_Role|null $_roles read-only
 * @property float|int|string|null $_total_amount float, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_deleted_at datetime, read-only
 * @property list<OnApp_IpAddress>|OnApp_IpAddress|null $_used_ip_addresses read-only
 * @property int|string|null $_billing_plan_id integer, read-only
 * @property int|string|null $_used_disk_size integer, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_group_id integer, read-only
 * @property int|string|null $_user_group_id integer, read-only
 * @property int|string|null $_disk_space_available integer, read-only
 * @property int|string|null $_used_cpu_shares integer, read-only
 * @property float|int|string|null $_payment_amount decimal, read-only
 * @property int|string|null $_remember_token integer, read-only, secret
 * @property string|null $_last_name string, read-only
 * @property string|null $_time_zone string, read-only
 * @property string|null $_locale string, read-only
 * @property int|string|null $_image_template_group_id integer, read-only
 * @property int|string|null $_used_cpus integer, read-only
 * @property string|null $_status string, read-only
 * @property string|null $_login string, read-only
 * @property string|null $_first_name string, read-only
 * @property string|null $_email string, read-only
 * @property bool|null $_update_billing_stat bolean, read-only
 * @property array|null $_additional_fields array, since 3.0
 * @property string|null $_avatar string, since 3.0
 * @property string|null $_cdn_account_status string, since 3.0
 * @property string|null $_cdn_status string, since 3.0
 * @property string|null $_firewall_id string, since 3.0
 * @property string|null $_identifier string, since 3.0
 * @property string|null $_infoboxes string, since 3.0
 * @property string|null $_password_changed_at datetime, since 3.0
 * @property string|null $_registered_yubikey string, since 3.0
 * @property bool|null $_supplied boolean, since 3.0
 * @property string|null $_system_theme string, since 3.0
 * @property bool|null $_use_gravatar boolean, since 3.0
 * @property string|null $_cdn_reference string, since 5.4
 * @property int|string|null $_bucket_id integer, since 6.0
 * @property float|int|string|null $_discount_due_to_free float, since 6.0
 * @property float|int|string|null $_monthly_price float, since 6.0
 * @property float|int|string|null $_total_amount_with_discount float, since 6.0
 * @property bool|null $_totp_enabled boolean, since 6.4
 * @property bool|null $_cdn_bandwidth_limit_set boolean, since 6.6
 * @method null save() POST profile, PUT profile
 */
class OnApp_Profile extends OnApp
{
    /**
     * GET profile
     *
     * @param mixed $id
     * @return OnApp_Profile|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null) {}
}

/**
 * Resource `restrictions/sets`, root `restrictions_set`.
 *
 * @property string|null $_created_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_updated_at datetime
 * @property array|null $_roles array
 * @property array|null $_restrictions_resources array
 * @property string|null $_restriction_type string
 * @method list<OnApp_Restriction>|false getList($params = null, $url_args = null) GET restrictions/sets
 * @method OnApp_Restriction|false load($id = null) GET restrictions/sets/{id}
 * @method null save() POST restrictions/sets, PUT restrictions/sets/{id}
 * @method null delete() DELETE restrictions/sets/{id}
 */
class OnApp_Restriction extends OnApp
{
    /**
     * GET restrictions/sets/resources
     *
     * @return OnApp_Restriction|list<OnApp_Restriction>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restrictionResource() {}
}

/**
 * Resource `roles`, root `role`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_identifier string
 * @property list<OnApp_Role_Permission>|OnApp_Role_Permission|null $_permissions
 * @property mixed $_label required
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_users_count integer, since 3.0
 * @property array|string|null $_permission_ids array, since 3.0; string, read-only, 2.0 to 2.2
 * @property string|null $_system string, since 5.4
 * @property string|null $_template string, since 6.4
 * @method list<OnApp_Role>|false getList($params = null, $url_args = null) GET roles
 * @method OnApp_Role|false load($id = null) GET roles/{id}
 * @method null save() POST roles, PUT roles/{id}
 * @method null delete() DELETE roles/{id}
 */
class OnApp_Role extends OnApp
{
    /**
     * POST roles/{id}/clone
     *
     * @return OnApp_Role|list<OnApp_Role>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function cloneRole() {}
}

/**
 * Resource `set_approvals`, root `role`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property bool|null $_system boolean
 * @property int|string|null $_users_count integer
 * @property mixed $_permissions
 * @property mixed $_transaction_action_approve
 * @method OnApp_Role_Approval|false load($id = null) GET roles/{role_id}/set_approvals
 */
class OnApp_Role_Approval extends OnApp
{
    /**
     * GET roles/{role_id}/set_approvals
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_Role_Approval>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Resource `permissions`, root `permission`.
 *
 * @property int|string|null $_id integer, read-only
 * @property mixed $_label required
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property mixed $_identifier read-only
 * @method list<OnApp_Role_Permission>|false getList($params = null, $url_args = null) GET permissions
 * @method OnApp_Role_Permission|false load($id = null) GET permissions/{id}
 * @method null save() POST permissions, PUT permissions/{id}
 * @method null delete() DELETE permissions/{id}
 */
class OnApp_Role_Permission extends OnApp
{
}

/**
 * Resource `permissions`, root `permission`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_action string
 * @property bool|null $_enabled boolean
 * @method list<OnApp_Role_TransactionActionApprove>|false getList($params = null, $url_args = null) GET permissions
 * @method OnApp_Role_TransactionActionApprove|false load($id = null) GET permissions/{id}
 * @method null save() POST permissions, PUT permissions/{id}
 * @method null delete() DELETE permissions/{id}
 */
class OnApp_Role_TransactionActionApprove extends OnApp
{
}

/**
 * Resource `/settings/ssh_keys`, root `ssh_key`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_user_id integer
 * @property string|null $_key string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_name string, since 6.7
 * @method list<OnApp_SSH>|false getList($params = null, $url_args = null) GET settings/ssh_keys
 * @method OnApp_SSH|false load($id = null) GET settings/ssh_keys/{id}
 * @method null save() POST users/{user_id}/ssh_keys, PUT settings/ssh_keys/{id}
 * @method null delete() DELETE settings/ssh_keys/{id}
 */
class OnApp_SSH extends OnApp
{
}

class_alias(OnApp_Approval::class, 'OnApp\Approval');
class_alias(OnApp_Group::class, 'OnApp\Group');
class_alias(OnApp_Profile::class, 'OnApp\Profile');
class_alias(OnApp_Restriction::class, 'OnApp\Restriction');
class_alias(OnApp_Role::class, 'OnApp\Role');
class_alias(OnApp_Role_Approval::class, 'OnApp\Role\Approval');
class_alias(OnApp_Role_Permission::class, 'OnApp\Role\Permission');
class_alias(OnApp_Role_TransactionActionApprove::class, 'OnApp\Role\TransactionActionApprove');
class_alias(OnApp_SSH::class, 'OnApp\SSH');
