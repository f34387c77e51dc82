<?php

/*
 * Federation.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `federation/hypervisor_zones`, root `hypervisor_zone`.
 *
 * @property int|string|null $_hypervisor_zones_id integer
 * @property int|string|null $_data_store_zone_label integer
 * @property list<OnApp_Federation_DataStoreZonePricing>|OnApp_Federation_DataStoreZonePricing|null $_data_store_zone_pricing
 * @property list<OnApp_Federation_DataStoreZonePricing>|OnApp_Federation_DataStoreZonePricing|null $_data_store_zone_pricing_attributes
 * @property string|null $_description string
 * @property int|string|null $_hypervisor_type integer
 * @property list<OnApp_Federation_HypervisorZonePricing>|OnApp_Federation_HypervisorZonePricing|null $_hypervisor_zone_pricing
 * @property list<OnApp_Federation_HypervisorZonePricing>|OnApp_Federation_HypervisorZonePricing|null $_hypervisor_zone_pricing_attributes
 * @property string|null $_label string
 * @property int|string|null $_network_zone_label integer
 * @property list<OnApp_Federation_NetworkZonePricing>|OnApp_Federation_NetworkZonePricing|null $_network_zone_pricing
 * @property list<OnApp_Federation_NetworkZonePricing>|OnApp_Federation_NetworkZonePricing|null $_network_zone_pricing_attributes
 * @property int|string|null $_template_group_id integer
 * @property list<OnApp_Federation_UserVirtualServerPricing>|OnApp_Federation_UserVirtualServerPricing|null $_user_virtual_server_pricing
 * @property string|null $_federation_id string
 * @property string|null $_network_zone_id string, since 4.2
 * @property string|null $_data_store_zone_id string, since 4.2
 * @property string|null $_provider_name string, since 4.2
 * @property string|null $_seller_page_url string, since 4.2
 * @property string|null $_country string, since 4.2
 * @property string|null $_city string, since 4.2
 * @property string|null $_uptime_percentage string, since 4.2
 * @property string|null $_cpu_score string, since 4.2
 * @property string|null $_cpu_index string, since 4.2
 * @property string|null $_bandwidth_score string, since 4.2
 * @property string|null $_bandwidth_index string, since 4.2
 * @property string|null $_disk_score string, since 4.2
 * @property string|null $_disk_index string, since 4.2
 * @property string|null $_cloud_index string, since 4.2
 * @property string|null $_hypervisor_group_label string, since 4.2
 * @property string|null $_hypervisor_label string, since 4.2
 * @property string|null $_data_store_group_label string, since 4.2
 * @property string|null $_data_store_label string, since 4.2
 * @property string|null $_network_group_label string, since 4.2
 * @property string|null $_network_label string, since 4.2
 * @property string|null $_image_template_group_label string, since 4.2
 * @property string|null $_vm_identifier string, since 4.2
 * @property string|null $_private string, since 4.2
 * @property string|null $_latitude string, since 4.3
 * @property string|null $_longitude string, since 4.3
 * @property string|null $_tier string, since 4.3
 * @property list<OnApp_Federation_TierOptions>|OnApp_Federation_TierOptions|null $_tier_options since 4.3
 * @property list<OnApp_Federation_TierOptions>|OnApp_Federation_TierOptions|null $_tier_options_attributes since 4.3
 * @property string|null $_certificates string, since 5.4
 * @property string|null $_tier_bandwidth_index string, since 5.4
 * @property string|null $_tier_cloud_index string, since 5.4
 * @property string|null $_tier_cpu_index string, since 5.4
 * @property string|null $_tier_disk_index string, since 5.4
 * @property string|null $_backup_server_group_label string, since 5.5
 * @property string|null $_backup_server_label string, since 5.5
 * @property int|string|null $_hypervisor_zone_id integer, since 6.3
 * @method OnApp_Federation|false load($id = null) GET federation/hypervisor_zones/{id}
 * @method null save() POST federation/hypervisor_zones, PUT federation/hypervisor_zones/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{id}
 */
class OnApp_Federation extends OnApp
{
    /**
     * POST federation/hypervisor_zones/{hypervisor_zones_id}/add
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function addZoneToFederation($hypervisor_zones_id = null) {}

    /**
     * POST federation/hypervisor_zones/{hypervisor_zones_id}/activate
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function activate($hypervisor_zones_id = null) {}

    /**
     * POST federation/hypervisor_zones/{hypervisor_zones_id}/deactivate
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deactivate($hypervisor_zones_id = null) {}

    /**
     * DELETE federation/hypervisor_zones/{hypervisor_zones_id}/remove
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function remove($hypervisor_zones_id = null) {}

    /**
     * GET federation/hypervisor_zones/unsubscribed?q
     *
     * @param mixed $query
     * @return list<OnApp_Federation>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListUnsubscribed($query = null) {}

    /**
     * GET federation/hypervisor_zones/subscribed
     *
     * @return list<OnApp_Federation>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListSubscribed() {}

    /**
     * GET federation/hypervisor_zones/subscribed
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_Federation>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}

    /**
     * POST federation/hypervisor_zones/{federation_id}/subscribe
     *
     * @param mixed $federation_id
     * @param mixed $defaultLabel
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function subscribe($federation_id = null, $defaultLabel = '') {}

    /**
     * DELETE federation/hypervisor_zones/{hypervisor_zones_id}/unsubscribe
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unsubscribe($hypervisor_zones_id = null) {}

    /**
     * PUT federation/hypervisor_zones/{hypervisor_zones_id}/close
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function suspend($hypervisor_zones_id = null) {}

    /**
     * PUT federation/hypervisor_zones/{hypervisor_zones_id}/open
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unsuspend($hypervisor_zones_id = null) {}

    /**
     * POST federation/virtual_machines/{vm_identifier}/report_a_problem
     *
     * @param mixed $body
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reportAProblem($body = null) {}

    /**
     * PUT federation/hypervisor_zones/{hypervisor_zones_id}/make_public
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function makePublic($hypervisor_zones_id = null) {}

    /**
     * PUT federation/hypervisor_zones/{hypervisor_zones_id}/make_private
     *
     * @param mixed $hypervisor_zones_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function makePrivate($hypervisor_zones_id = null) {}
}

/**
 * Resource `federation/hypervisor_zones`, root `announcement`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_finish_at datetime
 * @property string|null $_start_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_text string
 * @property string|null $_federation_id string
 * @property int|string|null $_hypervisor_group_id integer
 * @property bool|null $_kind boolean
 * @method list<OnApp_Federation_Announcement>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones/{hypervisor_group_id}/announcements
 * @method OnApp_Federation_Announcement|false load($id = null) GET federation/hypervisor_zones/{hypervisor_group_id}/announcements/{id}
 * @method null save() POST federation/hypervisor_zones/{hypervisor_group_id}/announcements, PUT federation/hypervisor_zones/{hypervisor_group_id}/announcements/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{hypervisor_group_id}/announcements/{id}
 */
class OnApp_Federation_Announcement extends OnApp
{
    /**
     * POST federation/hypervisor_zones/{hypervisor_group_id}/announcements/{id}/notify_users
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function notify_users() {}
}

/**
 * Resource `federation/trader_tokens`, root `token`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_sender string
 * @property string|null $_token string, secret
 * @method list<OnApp_Federation_BuyerToken>|false getList($params = null, $url_args = null) GET federation/trader_tokens
 * @method OnApp_Federation_BuyerToken|false load($id = null) GET federation/trader_tokens/{id}
 * @method null save() POST federation/trader_tokens, PUT federation/trader_tokens/{id}
 * @method null delete() DELETE federation/trader_tokens/{id}
 */
class OnApp_Federation_BuyerToken extends OnApp
{
}

/**
 * Resource `federation/hypervisor_zones`, root `data_store_zone_pricing`.
 *
 * @property int|string|null $_limit_free field data_read, integer
 * @property int|string|null $_data_write integer
 * @property int|string|null $_disk_size_max integer
 * @property int|string|null $_disk_size_off integer
 * @property int|string|null $_disk_size_on integer
 * @property int|string|null $_input_requests integer
 * @property int|string|null $_output_requests integer
 * @method list<OnApp_Federation_DataStoreZonePricing>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones
 * @method OnApp_Federation_DataStoreZonePricing|false load($id = null) GET federation/hypervisor_zones/{id}
 * @method null save() POST federation/hypervisor_zones, PUT federation/hypervisor_zones/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{id}
 */
class OnApp_Federation_DataStoreZonePricing extends OnApp
{
}

/**
 * Resource `failed_actions`, root `federation_failed_action`.
 *
 * @property string|null $_action string
 * @property string|null $_created_at datetime
 * @property array|null $_errors array
 * @property int|string|null $_id integer
 * @property string|null $_updated_at datetime
 * @property int|string|null $_virtual_machine_id integer
 * @method list<OnApp_Federation_FederationFailedAction>|false getList($params = null, $url_args = null) GET federation/failed_actions, GET federation/virtual_machines/{virtual_machine_id}/failed_actions
 * @method OnApp_Federation_FederationFailedAction|false load($id = null) GET federation/failed_actions/{id}, GET federation/virtual_machines/{virtual_machine_id}/failed_actions/{id}
 * @method null save() POST federation/failed_actions, POST federation/virtual_machines/{virtual_machine_id}/failed_actions, PUT federation/failed_actions/{id}, PUT federation/virtual_machines/{virtual_machine_id}/failed_actions/{id}
 * @method null delete() DELETE federation/failed_actions/{id}, DELETE federation/virtual_machines/{virtual_machine_id}/failed_actions/{id}
 */
class OnApp_Federation_FederationFailedAction extends OnApp
{
}

/**
 * Resource `federation/hypervisor_zones`, root `hypervisor_zone_pricing`.
 *
 * @property int|string|null $_cpu_max integer
 * @property int|string|null $_cpu_off integer
 * @property int|string|null $_cpu_on integer
 * @property int|string|null $_cpu_priority_max integer
 * @property int|string|null $_cpu_priority_off integer
 * @property int|string|null $_cpu_priority_on integer
 * @property int|string|null $_memory_max integer
 * @property int|string|null $_memory_off integer
 * @property int|string|null $_memory_on integer
 * @method list<OnApp_Federation_HypervisorZonePricing>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones
 * @method OnApp_Federation_HypervisorZonePricing|false load($id = null) GET federation/hypervisor_zones/{id}
 * @method null save() POST federation/hypervisor_zones, PUT federation/hypervisor_zones/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{id}
 */
class OnApp_Federation_HypervisorZonePricing extends OnApp
{
}

/**
 * Resource `scores`, root `hypervisor_zone_score`.
 *
 * @property int|string|null $_cpu_score integer
 * @property int|string|null $_disk_score integer
 * @property int|string|null $_bandwidth_score integer
 * @property int|string|null $_cpu_index integer
 * @property int|string|null $_disk_index integer
 * @property int|string|null $_bandwidth_index integer
 * @property int|string|null $_cloud_index integer
 * @property string|null $_created_at datetime
 * @property int|string|null $_federation_id integer
 * @method OnApp_Federation_HypervisorZoneScore|false load($id = null) GET scores/{id}
 * @method null save() POST scores, PUT scores/{id}
 * @method null delete() DELETE scores/{id}
 */
class OnApp_Federation_HypervisorZoneScore extends OnApp
{
    /**
     * GET federation/hypervisor_zones/{federation_id}/scores
     *
     * @param mixed $federation_id
     * @param mixed $url_args
     * @return list<OnApp_Federation_HypervisorZoneScore>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($federation_id = null, $url_args = null) {}
}

/**
 * Resource `uptime`, root `hypervisor_zone_uptime`.
 *
 * @property string|null $_date string
 * @property string|null $_uptime_percentage string
 * @property int|string|null $_federation_id integer
 * @method OnApp_Federation_HypervisorZoneUptime|false load($id = null) GET uptime/{id}
 * @method null save() POST uptime, PUT uptime/{id}
 * @method null delete() DELETE uptime/{id}
 */
class OnApp_Federation_HypervisorZoneUptime extends OnApp
{
    /**
     * GET federation/hypervisor_zones/{federation_id}/uptime
     *
     * @param mixed $federation_id
     * @param mixed $url_args
     * @return list<OnApp_Federation_HypervisorZoneUptime>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($federation_id = null, $url_args = null) {}
}

/**
 * Resource `federation/hypervisor_zones`, root `network_zone_pricing`.
 *
 * @property int|string|null $_data_rxed integer
 * @property int|string|null $_data_sent integer
 * @property int|string|null $_ip_addresses_max integer
 * @property int|string|null $_ip_addresses_off integer
 * @property int|string|null $_ip_addresses_on integer
 * @property int|string|null $_port_speed integer
 * @property int|string|null $_port_speed_max integer
 * @method list<OnApp_Federation_NetworkZonePricing>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones
 * @method OnApp_Federation_NetworkZonePricing|false load($id = null) GET federation/hypervisor_zones/{id}
 * @method null save() POST federation/hypervisor_zones, PUT federation/hypervisor_zones/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{id}
 */
class OnApp_Federation_NetworkZonePricing extends OnApp
{
}

/**
 * Resource `federation/hypervisor_zones`, root `token`.
 *
 * @property int|string|null $_hypervisor_group_id integer
 * @property int|string|null $_id integer
 * @property string|null $_receiver string
 * @property string|null $_token string, secret
 * @property bool|null $_used boolean
 * @method list<OnApp_Federation_SellerToken>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones/{hypervisor_zones_id}/supplier_tokens
 * @method OnApp_Federation_SellerToken|false load($id = null) GET federation/hypervisor_zones/{hypervisor_zones_id}/supplier_tokens/{id}
 * @method null save() POST federation/hypervisor_zones/{hypervisor_zones_id}/supplier_tokens, PUT federation/hypervisor_zones/{hypervisor_zones_id}/supplier_tokens/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{hypervisor_zones_id}/supplier_tokens/{id}
 */
class OnApp_Federation_SellerToken extends OnApp
{
}

/**
 * Resource `federation/hypervisor_zones`, root `tier_options`.
 *
 * @property string|null $_ha string
 * @property string|null $_sla string
 * @property string|null $_storage_performance string
 * @property string|null $_backups string
 * @property string|null $_templates string
 * @property string|null $_windows_license string
 * @property string|null $_ddos_protection string
 * @property string|null $_ipv6 string
 * @property string|null $_dns string
 * @property string|null $_replication string
 * @method list<OnApp_Federation_TierOptions>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones
 * @method OnApp_Federation_TierOptions|false load($id = null) GET federation/hypervisor_zones/{id}
 * @method null save() POST federation/hypervisor_zones, PUT federation/hypervisor_zones/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{id}
 */
class OnApp_Federation_TierOptions extends OnApp
{
}

/**
 * Resource `federation/hypervisor_zones`, root `user_virtual_server_pricing`.
 *
 * @property int|string|null $_auto_scaling integer
 * @property int|string|null $_auto_scaling_max integer
 * @property int|string|null $_backup_disk_size integer
 * @property int|string|null $_backup_disk_size_max integer
 * @property int|string|null $_template_backup_store integer
 * @property int|string|null $_template_backup_store_max integer
 * @property int|string|null $_template_disk_size integer
 * @property int|string|null $_template_disk_size_max integer
 * @property int|string|null $_backup integer
 * @property int|string|null $_template integer
 * @property int|string|null $_backup_max integer
 * @property int|string|null $_template_max integer
 * @method list<OnApp_Federation_UserVirtualServerPricing>|false getList($params = null, $url_args = null) GET federation/hypervisor_zones
 * @method OnApp_Federation_UserVirtualServerPricing|false load($id = null) GET federation/hypervisor_zones/{id}
 * @method null save() POST federation/hypervisor_zones, PUT federation/hypervisor_zones/{id}
 * @method null delete() DELETE federation/hypervisor_zones/{id}
 */
class OnApp_Federation_UserVirtualServerPricing extends OnApp
{
}

class_alias(OnApp_Federation::class, 'OnApp\Federation');
class_alias(OnApp_Federation_Announcement::class, 'OnApp\Federation\Announcement');
class_alias(OnApp_Federation_BuyerToken::class, 'OnApp\Federation\BuyerToken');
class_alias(OnApp_Federation_DataStoreZonePricing::class, 'OnApp\Federation\DataStoreZonePricing');
class_alias(OnApp_Federation_FederationFailedAction::class, 'OnApp\Federation\FederationFailedAction');
class_alias(OnApp_Federation_HypervisorZonePricing::class, 'OnApp\Federation\HypervisorZonePricing');
class_alias(OnApp_Federation_HypervisorZoneScore::class, 'OnApp\Federation\HypervisorZoneScore');
class_alias(OnApp_Federation_HypervisorZoneUptime::class, 'OnApp\Federation\HypervisorZoneUptime');
class_alias(OnApp_Federation_NetworkZonePricing::class, 'OnApp\Federation\NetworkZonePricing');
class_alias(OnApp_Federation_SellerToken::class, 'OnApp\Federation\SellerToken');
class_alias(OnApp_Federation_TierOptions::class, 'OnApp\Federation\TierOptions');
class_alias(OnApp_Federation_UserVirtualServerPricing::class, 'OnApp\Federation\UserVirtualServerPricing');
