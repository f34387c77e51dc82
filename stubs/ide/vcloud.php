<?php

/*
 * vCloud, vCenter, orchestration.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `catalogs`, root `vcloud_catalog`.
 *
 * @property int|string|null $_user_id integer
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_label string
 * @property string|null $_published string
 * @property int|string|null $_user_group_id integer
 * @property string|null $_identifier string
 * @property int|string|null $_id integer
 * @property int|string|null $_data_store_id integer
 * @property int|string|null $_vdc_id integer
 * @property string|null $_description string, since 5.5
 * @property int|string|null $_organization_id integer, since 6.0
 * @method list<OnApp_Catalogs>|false getList($params = null, $url_args = null) GET catalogs
 * @method OnApp_Catalogs|false load($id = null) GET catalogs/{id}
 * @method null save() POST catalogs, PUT catalogs/{id}
 * @method null delete() DELETE catalogs/{id}
 */
class OnApp_Catalogs extends OnApp
{
}

/**
 * Resource `media`, root `vcloud_media`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_label string
 * @property int|string|null $_catalog_item_id integer
 * @property string|null $_identifier string
 * @property int|string|null $_id integer
 * @property string|null $_description string
 * @property string|null $_status string
 * @property int|string|null $_user_id integer
 * @property int|string|null $_data_store_id integer
 * @property string|null $_image_type string
 * @property string|null $_vdc_id string
 * @property string|null $_size string
 * @method list<OnApp_Catalogs_Media>|false getList($params = null, $url_args = null) GET catalogs/{catalog_item_id}/media
 * @method OnApp_Catalogs_Media|false load($id = null) GET catalogs/{catalog_item_id}/media/{id}
 * @method null save() POST catalogs/{catalog_item_id}/media, PUT catalogs/{catalog_item_id}/media/{id}
 * @method null delete() DELETE catalogs/{catalog_item_id}/media/{id}
 */
class OnApp_Catalogs_Media extends OnApp
{
}

/**
 * Resource `vapp_templates`, root `vcloud_vapp_template`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_label string
 * @property int|string|null $_catalog_item_id integer
 * @property string|null $_identifier string
 * @property int|string|null $_id integer
 * @property string|null $_description string
 * @property array|null $_virtual_machines array
 * @property string|null $_catalog string
 * @method list<OnApp_Catalogs_VAppTemplates>|false getList($params = null, $url_args = null) GET catalogs/{catalog_item_id}/vapp_templates
 * @method OnApp_Catalogs_VAppTemplates|false load($id = null) GET catalogs/{catalog_item_id}/vapp_templates/{id}
 * @method null save() POST catalogs/{catalog_item_id}/vapp_templates, PUT catalogs/{catalog_item_id}/vapp_templates/{id}
 * @method null delete() DELETE catalogs/{catalog_item_id}/vapp_templates/{id}
 */
class OnApp_Catalogs_VAppTemplates extends OnApp
{
}

/**
 * Resource `edge_gateways`, root `edge_gateway`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_description string
 * @property string|null $_identifier string
 * @property bool|null $_advanced_enabled boolean
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_gateway_backing_config string
 * @property bool|null $_ha_enabled boolean
 * @property string|null $_status string
 * @property bool|null $_use_default_route_for_dns_relay boolean
 * @property int|string|null $_vdc_id integer
 * @property array|null $_firewall_service array
 * @property array|null $_gateway_ipsec_vpn_service array
 * @property array|null $_nat_service array
 * @property bool|null $_distributed_routing_enabled boolean
 * @property bool|null $_configure_gateway boolean
 * @property string|null $_default_gateway string
 * @property array|null $_external_network_configurations_attributes array
 * @property string|null $_default_firewall_rule string
 * @property int|string|null $_network_join_id integer
 * @property array|null $_rate_limits array, since 6.6
 * @property string|null $_nsx_edge string, since 6.6
 * @property array|null $_sub_allocated_ip_ranges array, since 6.6
 * @method list<OnApp_EdgeGateways>|false getList($params = null, $url_args = null) GET edge_gateways
 * @method OnApp_EdgeGateways|false load($id = null) GET edge_gateways/{id}
 * @method null save() POST edge_gateways, PUT edge_gateways/{id}
 * @method null delete() DELETE edge_gateways/{id}
 */
class OnApp_EdgeGateways extends OnApp
{
    /**
     * GET edge_gateways/{id}/gateway_interfaces
     *
     * @return OnApp_EdgeGateways|list<OnApp_EdgeGateways>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListOfEdgeGatewayInterfaces() {}

    /**
     * PUT edge_gateways/{id}/convert_to_advanced
     *
     * @return OnApp_EdgeGateways|list<OnApp_EdgeGateways>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function convertToAdvanced() {}
}

/**
 * Resource `vcloud/templates`, root `vcloud_template`.
 *
 * @property bool|null $_cpu_allocation_customizable boolean
 * @property int|string|null $_cpu_allocation_default integer
 * @property int|string|null $_cpu_allocation_max integer
 * @property int|string|null $_cpu_allocation_min integer
 * @property bool|null $_cpu_allocation_visible boolean
 * @property bool|null $_cpu_guaranteed_customizable boolean
 * @property int|string|null $_cpu_guaranteed_default integer
 * @property int|string|null $_cpu_guaranteed_max integer
 * @property int|string|null $_cpu_guaranteed_min integer
 * @property bool|null $_cpu_guaranteed_visible boolean
 * @property bool|null $_cpu_quota_customizable boolean
 * @property string|null $_cpu_quota_default string
 * @property string|null $_cpu_quota_max string
 * @property string|null $_cpu_quota_min string
 * @property bool|null $_cpu_quota_visible boolean
 * @property bool|null $_create_networks boolean
 * @property string|null $_created_at datetime
 * @property list<OnApp_OrchestrationModel_DataStore>|OnApp_OrchestrationModel_DataStore|null $_data_stores_to_create
 * @property string|null $_default_network_pool string
 * @property bool|null $_deploy_edge_gateway boolean
 * @property string|null $_edge_gateway_name string
 * @property string|null $_edge_gateway_network_id string
 * @property int|string|null $_edge_gateway_uplink_network_id integer
 * @property bool|null $_enable_fast_provisioning boolean
 * @property bool|null $_enable_thin_provisioning boolean
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property bool|null $_memory_customizable boolean
 * @property int|string|null $_memory_default integer
 * @property bool|null $_memory_guaranteed_customizable boolean
 * @property int|string|null $_memory_guaranteed_default integer
 * @property int|string|null $_memory_guaranteed_max integer
 * @property int|string|null $_memory_guaranteed_min integer
 * @property bool|null $_memory_guaranteed_visible boolean
 * @property int|string|null $_memory_max integer
 * @property int|string|null $_memory_min integer
 * @property bool|null $_memory_quota_customizable boolean
 * @property string|null $_memory_quota_default string
 * @property string|null $_memory_quota_max string
 * @property string|null $_memory_quota_min string
 * @property bool|null $_memory_quota_visible boolean
 * @property bool|null $_memory_visible boolean
 * @property list<OnApp_OrchestrationModel_Network>|OnApp_OrchestrationModel_Network|null $_networks_to_create
 * @property int|string|null $_provider_vdc_id integer
 * @property string|null $_updated_at datetime
 * @property bool|null $_vcpu_speed_customizable boolean
 * @property int|string|null $_vcpu_speed_default integer
 * @property int|string|null $_vcpu_speed_max integer
 * @property int|string|null $_vcpu_speed_min integer
 * @property bool|null $_vcpu_speed_visible boolean
 * @property string|null $_vdc_model_type string
 * @property bool|null $_vm_number_customizable boolean
 * @property int|string|null $_vm_number_default integer
 * @property int|string|null $_vm_number_max integer
 * @property int|string|null $_vm_number_min integer
 * @property bool|null $_vm_number_visible boolean
 * @property string|null $_storage_profile string
 * @property string|null $_vm_number string
 * @property string|null $_memory_quota string
 * @property string|null $_memory_guaranteed string
 * @property string|null $_memory string
 * @property string|null $_cpu_quota string
 * @property string|null $_vcpu_speed string
 * @property string|null $_cpu_guaranteed string
 * @property string|null $_cpu_allocation string
 * @property string|null $_vdc_label string
 * @property string|null $_user_group_id string
 * @property string|null $_networks_created string, since 6.0
 * @property string|null $_name string, since 6.0
 * @method list<OnApp_OrchestrationModel>|false getList($params = null, $url_args = null) GET vcloud/templates
 * @method OnApp_OrchestrationModel|false load($id = null) GET vcloud/templates/{id}
 * @method null save() POST vcloud/templates, PUT vcloud/templates/{id}
 * @method null delete() DELETE vcloud/templates/{id}
 */
class OnApp_OrchestrationModel extends OnApp
{
    /**
     * POST vcloud/templates/{id}/deploy
     *
     * @return OnApp_OrchestrationModel|list<OnApp_OrchestrationModel>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deploy() {}

    /**
     * PUT vcloud/templates/{id}/clone
     *
     * @param mixed $id
     * @return OnApp_OrchestrationModel|list<OnApp_OrchestrationModel>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function cloneOrchestrationModel($id) {}
}

/**
 * Resource `data_stores`, root `data_stores_to_create`.
 *
 * @property string|null $_id string
 * @property string|null $_label string
 * @property string|null $_min string
 * @property string|null $_max string
 * @property string|null $_default string
 * @property string|null $_data_store_customizable string
 * @property string|null $_data_store_visible string
 * @property string|null $_use_it string
 * @method list<OnApp_OrchestrationModel_DataStore>|false getList($params = null, $url_args = null) GET data_stores
 * @method OnApp_OrchestrationModel_DataStore|false load($id = null) GET data_stores/{id}
 * @method null save() POST data_stores, PUT data_stores/{id}
 * @method null delete() DELETE data_stores/{id}
 */
class OnApp_OrchestrationModel_DataStore extends OnApp
{
}

/**
 * Resource `networks`, root `networks_to_create`.
 *
 * @property string|null $_name string
 * @property string|null $_type string
 * @property string|null $_network_address string
 * @property string|null $_dns string
 * @method list<OnApp_OrchestrationModel_Network>|false getList($params = null, $url_args = null) GET networks
 * @method OnApp_OrchestrationModel_Network|false load($id = null) GET networks/{id}
 * @method null save() POST networks, PUT networks/{id}
 * @method null delete() DELETE networks/{id}
 */
class OnApp_OrchestrationModel_Network extends OnApp
{
}

/**
 * Resource `organizations`, root `vcloud_organization`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_user_group_id integer
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_label string, required, preset ''
 * @property string|null $_identifier string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_create_user_group boolean
 * @property int|string|null $_company_billing_plan_id integer
 * @method list<OnApp_Organizations>|false getList($params = null, $url_args = null) GET organizations
 * @method OnApp_Organizations|false load($id = null) GET organizations/{id}
 * @method null save() POST organizations, PUT organizations/{id}
 * @method null delete() DELETE organizations/{id}
 */
class OnApp_Organizations extends OnApp
{
}

/**
 * Resource `provider_vdcs`, root `provider_vdc`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property int|string|null $_cpu_allocated integer
 * @property int|string|null $_cpu_total integer
 * @property int|string|null $_cpu_used integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_enabled boolean
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_identifier string, read-only
 * @property int|string|null $_memory_allocated integer
 * @property int|string|null $_memory_total integer
 * @property int|string|null $_memory_used integer
 * @property int|string|null $_network_provider_type integer
 * @property array|null $_external_networks array
 * @property array|null $_storage_policies array
 * @property array|null $_network_pools array
 * @method list<OnApp_Provider_Vdcs>|false getList($params = null, $url_args = null) GET provider_vdcs
 * @method OnApp_Provider_Vdcs|false load($id = null) GET provider_vdcs/{id}
 */
class OnApp_Provider_Vdcs extends OnApp
{
}

/**
 * Resource `vdcs`, root `vdc`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_allocation_model string
 * @property string|null $_cpu_allocated string
 * @property int|string|null $_cpu_limit integer
 * @property string|null $_label string
 * @property int|string|null $_cpu_reserved integer, since 4.2
 * @property int|string|null $_cpu_used integer, since 4.2
 * @property string|null $_created_at datetime, since 4.2
 * @property bool|null $_enabled boolean, since 4.2
 * @property bool|null $_fast_provisioning boolean, since 4.2
 * @property int|string|null $_guaranteed_cpu integer, since 4.2
 * @property int|string|null $_guaranteed_memory integer, since 4.2
 * @property string|null $_identifier string, since 4.2
 * @property string|null $_memory_allocated string, since 4.2
 * @property int|string|null $_memory_limit integer, since 4.2
 * @property int|string|null $_memory_reserved integer, since 4.2
 * @property int|string|null $_memory_used integer, since 4.2
 * @property int|string|null $_network_quota integer, since 4.2
 * @property bool|null $_thin_provisioning boolean, since 4.2
 * @property string|null $_updated_at datetime, since 4.2
 * @property int|string|null $_user_group_id integer, since 4.2
 * @property int|string|null $_vcpu_speed integer, since 4.2
 * @property int|string|null $_vm_quota integer, since 4.2
 * @property string|null $_provider_vdc_id string, since 4.3
 * @property string|null $_network_pool_identifier string, since 4.3
 * @property list<OnApp_VDCS_DataStore>|OnApp_VDCS_DataStore|null $_data_stores_attributes since 4.3
 * @property int|string|null $_organization_id integer, since 6.0
 * @property bool|null $_locked boolean, since 6.2
 * @property string|null $_network_provider_type string, since 6.6
 * @method list<OnApp_VDCS>|false getList($params = null, $url_args = null) GET vdcs
 * @method OnApp_VDCS|false load($id = null) GET vdcs/{id}
 * @method null save() POST vdcs, PUT vdcs/{id}
 * @method null delete() DELETE vdcs/{id}
 */
class OnApp_VDCS extends OnApp
{
}

/**
 * Resource `cross_vdc_networks`, root `cross_vdc_network`.
 * Not offered: getList, load (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_vdc_group_id integer
 * @property string|null $_gateway_cidr string
 * @method null save() POST cross_vdc_networks, PUT cross_vdc_networks/{id}
 * @method null delete() DELETE cross_vdc_networks/{id}
 */
class OnApp_VDCS_CrossVdcNetworks extends OnApp
{
}

/**
 * Resource `data_stores`, root `data_store`.
 *
 * @property string|null $_id field _id, string
 * @property string|null $_vdcs_id string
 * @property string|null $_data_store_group_id string
 * @property string|null $_data_store_size string
 * @property string|null $_data_store_type string
 * @property bool|null $_enabled boolean
 * @property string|null $_default string, since 6.0
 * @method list<OnApp_VDCS_DataStore>|false getList($params = null, $url_args = null) GET vdcs/{vdcs_id}/data_stores
 * @method OnApp_VDCS_DataStore|false load($id = null) GET vdcs/{vdcs_id}/data_stores/{id}
 * @method null save() POST vdcs/{vdcs_id}/data_stores, PUT vdcs/{vdcs_id}/data_stores/{id}
 * @method null delete() DELETE vdcs/{vdcs_id}/data_stores/{id}
 */
class OnApp_VDCS_DataStore extends OnApp
{
}

/**
 * Resource `edge_gateways`, root `edge_gateway`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property mixed $_description
 * @property mixed $_identifier read-only
 * @property mixed $_label
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_vdc_id integer, read-only
 * @property string|null $_gateway_backing_config string, since 4.1
 * @property bool|null $_ha_enabled boolean, since 4.1
 * @property string|null $_status string, since 4.1
 * @property bool|null $_use_default_route_for_dns_relay boolean, since 4.1
 * @property array|null $_firewall_service array, since 4.3
 * @property array|null $_gateway_ipsec_vpn_service array, since 4.3
 * @property array|null $_nat_service array, since 4.3
 * @property bool|null $_advanced_enabled boolean, since 5.4
 * @property bool|null $_configure_gateway boolean, since 6.1
 * @property string|null $_default_gateway string, since 6.1
 * @property bool|null $_enable_rate_limits boolean, since 6.1
 * @property string|null $_incoming_rate_limit string, since 6.1
 * @property string|null $_outgoing_rate_limit string, since 6.1
 * @property bool|null $_participate boolean, since 6.1
 * @property bool|null $_auto_ip_assignment boolean, since 6.1
 * @property string|null $_ip_address string, since 6.1
 * @property array|null $_nsx_edge array, since 6.4
 * @property array|null $_external_network_ids array, 4.1 to 6.0
 * @method list<OnApp_VDCS_EdgeGateway>|false getList($params = null, $url_args = null) GET edge_gateways
 * @method OnApp_VDCS_EdgeGateway|false load($id = null) GET edge_gateways/{id}
 * @method null save() POST edge_gateways, PUT edge_gateways/{id}
 * @method null delete() DELETE edge_gateways/{id}
 */
class OnApp_VDCS_EdgeGateway extends OnApp
{
}

/**
 * Resource `firewall_service/firewall_rules`, root ``.
 * Exists only 4.0.
 *
 * @property int|string|null $_id integer, read-only, only 4.0
 * @property int|string|null $_vdc_id integer, read-only, only 4.0
 * @property int|string|null $_edge_gateway_id integer, read-only, only 4.0
 * @method list<OnApp_VDCS_EdgeGateway_FirewallRule>|false getList($params = null, $url_args = null) GET vdcs/{vdcs_id}/edge_gateways/{edge_gateway_id}/firewall_service/firewall_rules
 * @method OnApp_VDCS_EdgeGateway_FirewallRule|false load($id = null) GET vdcs/{vdcs_id}/edge_gateways/{edge_gateway_id}/firewall_service/firewall_rules/{id}
 * @method null save() POST vdcs/{vdcs_id}/edge_gateways/{edge_gateway_id}/firewall_service/firewall_rules, PUT vdcs/{vdcs_id}/edge_gateways/{edge_gateway_id}/firewall_service/firewall_rules/{id}
 * @method null delete() DELETE vdcs/{vdcs_id}/edge_gateways/{edge_gateway_id}/firewall_service/firewall_rules/{id}
 */
class OnApp_VDCS_EdgeGateway_FirewallRule extends OnApp
{
}

/**
 * Resource `firewall_services`, root `vcloud_firewall_rule`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_firewall_service_id integer, since 4.1
 * @property list<OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule>|OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule|null $_vcloud_firewall_rule since 4.1
 * @property string|null $_address string, since 4.1
 * @property string|null $_command string, since 4.1
 * @property string|null $_created_at datetime, read-only, since 4.1
 * @property string|null $_description string, since 4.1
 * @property string|null $_destination_ip string, since 4.1
 * @property string|null $_enable_logging string, since 4.1
 * @property string|null $_enabled string, since 4.1
 * @property string|null $_identifier string, since 4.1
 * @property int|string|null $_network_interface_id integer, since 4.1
 * @property string|null $_port string, since 4.1
 * @property string|null $_position string, since 4.1
 * @property string|null $_protocol string, since 4.1
 * @property string|null $_source_port string, since 4.1
 * @property string|null $_updated_at datetime, read-only, since 4.1
 * @method OnApp_VDCS_EdgeGateway_FirewallService|false load($id = null) GET firewall_services/{firewall_service_id}/firewall_rules/{id}
 * @method null save() POST firewall_services/{firewall_service_id}/firewall_rules, PUT firewall_services/{firewall_service_id}/firewall_rules/{id}
 * @method null delete() DELETE firewall_services/{firewall_service_id}/firewall_rules/{id}
 */
class OnApp_VDCS_EdgeGateway_FirewallService extends OnApp
{
    /**
     * GET firewall_services/{firewall_service_id}/firewall_rules
     *
     * @param mixed $firewall_service_id
     * @param mixed $url_args
     * @return list<OnApp_VDCS_EdgeGateway_FirewallService>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($firewall_service_id = null, $url_args = null) {}
}

/**
 * Comes within others.
 *
 * @property string|null $_address string
 * @property string|null $_command string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_description string
 * @property string|null $_destination_ip string
 * @property string|null $_enable_logging string
 * @property string|null $_enabled string
 * @property int|string|null $_firewall_service_id integer
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string
 * @property int|string|null $_network_interface_id integer
 * @property string|null $_port string
 * @property string|null $_position string
 * @property string|null $_protocol string
 * @property string|null $_source_port string
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule>|false getList($params = null, $url_args = null) GET
 * @method OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule extends OnApp
{
}

/**
 * Resource `gateway_interfaces`, root `gateway_interface`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_id integer
 * @property int|string|null $_network_join_id integer
 * @property string|null $_default_firewall_rule string
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property int|string|null $_edge_gateway_id integer
 * @method OnApp_VDCS_EdgeGateway_GatewayInterface|false load($id = null) GET edge_gateways/{edge_gateway_id}/gateway_interfaces/{id}
 * @method null save() POST edge_gateways/{edge_gateway_id}/gateway_interfaces, PUT edge_gateways/{edge_gateway_id}/gateway_interfaces/{id}
 * @method null delete() DELETE edge_gateways/{edge_gateway_id}/gateway_interfaces/{id}
 */
class OnApp_VDCS_EdgeGateway_GatewayInterface extends OnApp
{
    /**
     * GET edge_gateways/{edge_gateway_id}/gateway_interfaces
     *
     * @param mixed $edge_gateway_id
     * @param mixed $url_args
     * @return list<OnApp_VDCS_EdgeGateway_GatewayInterface>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($edge_gateway_id = null, $url_args = null) {}
}

/**
 * Resource `statistics`, root `vdc_stat`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_company_id integer
 * @property int|string|null $_vdc_id integer
 * @property int|string|null $_cost integer
 * @property string|null $_currency_code string
 * @property string|null $_stat_time datetime
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_vdc_model_type string
 * @property string|null $_status string
 * @property array|null $_data_stores array, since 4.3
 * @property array|null $_network_interfaces array, since 4.3
 * @property array|null $_resource_elements array, since 4.3
 * @method OnApp_VDCS_Statistics|false load($id = null) GET vdcs/{vdc_id}/statistics/{id}
 * @method null save() POST vdcs/{vdc_id}/statistics, PUT vdcs/{vdc_id}/statistics/{id}
 * @method null delete() DELETE vdcs/{vdc_id}/statistics/{id}
 */
class OnApp_VDCS_Statistics extends OnApp
{
    /**
     * GET vdcs/{vdc_id}/statistics
     *
     * @param mixed $vdc_id
     * @param mixed $url_args
     * @return list<OnApp_VDCS_Statistics>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($vdc_id = null, $url_args = null) {}
}

/**
 * Resource `vapps`, root `vapp`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property mixed $_identifier read-only
 * @property mixed $_name required
 * @property mixed $_status
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_vapp_template_id integer, read-only
 * @property int|string|null $_vdc_id integer, read-only
 * @property array|null $_virtual_machine_params array, read-only
 * @property string|null $_storage_lease_expiration string, since 4.2
 * @property bool|null $_deployed boolean, since 6.0
 * @property string|null $_description string, since 6.0
 * @property string|null $_network_quota string, since 6.1
 * @method list<OnApp_Vapp>|false getList($params = null, $url_args = null) GET vapps
 * @method OnApp_Vapp|false load($id = null) GET vapps/{id}
 * @method null save() POST vapps, PUT vapps/{id}
 */
class OnApp_Vapp extends OnApp
{
    /**
     * POST vapps/{id}/compose
     *
     * @param mixed $data
     * @param mixed $virtualMachines
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function compose($data, $virtualMachines) {}

    /**
     * POST vapps
     *
     * @param mixed $data
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function add($data) {}

    /**
     * PUT vapps/{id}/recompose
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function recompose($id) {}

    /**
     * PUT vapps/{id}
     *
     * @param mixed $name
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editName($name) {}

    /**
     * POST vapps/{id}/start
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function start() {}

    /**
     * POST vapps/{id}/stop
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function stop() {}

    /**
     * DELETE vapps/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}

    /**
     * POST vapps
     *
     * @param mixed $vmp_identifier
     * @param mixed $vmp_name
     * @param mixed $vmp_vcpu_per_vm
     * @param mixed $vmp_core_per_socket
     * @param mixed $vmp_memory
     * @param mixed $vmp_hard_disks_identifier
     * @param mixed $vmp_hard_disks_storage_policy
     * @param mixed $vmp_hard_disks_disk_space
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function create(
        $vmp_identifier,
        $vmp_name,
        $vmp_vcpu_per_vm,
        $vmp_core_per_socket,
        $vmp_memory,
        $vmp_hard_disks_identifier,
        $vmp_hard_disks_storage_policy,
        $vmp_hard_disks_disk_space,
    ) {}

    /**
     * PUT vapps/{id}/owner
     *
     * @param mixed $new_owner_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function changeOwner($new_owner_id) {}

    /**
     * POST vapps
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function suspend() {}

    /**
     * POST vapps
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unsuspend() {}

    /**
     * POST vapps
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reboot() {}

    /**
     * POST vapps
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function shutdown() {}
}

/**
 * Resource `vapp_template_groups`, root `vapp_template_group`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property mixed $_identifier read-only
 * @property mixed $_label required
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_group_id integer, read-only
 * @method list<OnApp_VappTemplateGroup>|false getList($params = null, $url_args = null) GET vapp_template_groups
 * @method OnApp_VappTemplateGroup|false load($id = null) GET vapp_template_groups/{id}
 * @method null save() POST vapp_template_groups, PUT vapp_template_groups/{id}
 * @method null delete() DELETE vapp_template_groups/{id}
 */
class OnApp_VappTemplateGroup extends OnApp
{
}

/**
 * Resource `startup_items`, root `vapps_startup_item`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_vapp_id integer, read-only
 * @property int|string|null $_virtual_machine_id integer
 * @property string|null $_vm_name string
 * @property int|string|null $_order integer; field start_delay, integer
 * @property string|null $_start_action string
 * @property string|null $_stop_action string
 * @property int|string|null $_stop_delay integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_startup_items_attributes array
 * @method list<OnApp_Vapp_StartupItems>|false getList($params = null, $url_args = null) GET vapps/{vapp_id}/startup_items
 * @method OnApp_Vapp_StartupItems|false load($id = null) GET vapps/{vapp_id}/startup_items/{id}
 * @method null delete() DELETE vapps/{vapp_id}/startup_items/{id}
 */
class OnApp_Vapp_StartupItems extends OnApp
{
    /**
     * PUT vapps/{vapp_id}/startup_items
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Comes within others.
 *
 * @property mixed $_identifier read-only
 * @property mixed $_name read-only
 * @property int|string|null $_vcpu_per_vm integer, read-only
 * @property int|string|null $_core_per_socket integer, read-only
 * @property int|string|null $_memory integer, read-only
 * @property int|string|null $_storage_policy integer, since 6.1
 * @property array|null $_hard_disks array, since 6.1
 * @property array|null $_nics array, since 6.1
 * @property int|string|null $_boot_vm integer, since 6.1
 * @method list<OnApp_Vapp_VirtualMachineParam>|false getList($params = null, $url_args = null) GET
 * @method OnApp_Vapp_VirtualMachineParam|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_Vapp_VirtualMachineParam extends OnApp
{
    /**
     * PUT {id}/recompose
     *
     * @param mixed $name
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function recomposing($name) {}

    /**
     * PUT {id}/edit
     *
     * @param mixed $name
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editName($name) {}

    /**
     * POST {id}/start
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function start() {}

    /**
     * POST {id}/stop
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function stop() {}
}

/**
 * Resource `vcenter/resource_pools`, root `vcenter_resource_pool`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property int|string|null $_cluster_id integer
 * @property int|string|null $_parent_id integer
 * @property int|string|null $_user_id integer
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_owner_id integer
 * @method list<OnApp_Vcenter_ResourcePools>|false getList($params = null, $url_args = null) GET vcenter/resource_pools
 * @method OnApp_Vcenter_ResourcePools|false load($id = null) GET vcenter/resource_pools/{id}
 * @method null delete() DELETE vcenter/resource_pools/{id}
 */
class OnApp_Vcenter_ResourcePools extends OnApp
{
    /**
     * POST vcenter/resource_pools
     * PUT vcenter/resource_pools/{id}
     * PATCH vcenter/resource_pools/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * PUT vcenter/resource_pools/{owner_id}/owner
     *
     * @param mixed $newOwnerID
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function changeVCenterResourcePoolOwner($newOwnerID) {}
}

/**
 * Resource `vcenter/templates`, root `vcenter_image_template`.
 * Not offered: delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_version string
 * @property string|null $_file_name string
 * @property string|null $_operating_system string
 * @property string|null $_operating_system_distro string
 * @property bool|null $_allowed_swap boolean
 * @property string|null $_state string
 * @property string|null $_checksum string
 * @property bool|null $_allow_resize_without_reboot boolean
 * @property int|string|null $_min_disk_size integer
 * @property int|string|null $_user_id integer
 * @property int|string|null $_template_size integer
 * @property bool|null $_allowed_hot_migrate boolean
 * @property string|null $_operating_system_arch string
 * @property string|null $_operating_system_edition string
 * @property string|null $_operating_system_tail string
 * @property int|string|null $_parent_template_id integer
 * @property array|null $_virtualization array
 * @property int|string|null $_min_memory_size integer
 * @property int|string|null $_disk_target_device integer
 * @property bool|null $_cdn boolean
 * @property int|string|null $_backup_server_id integer
 * @property bool|null $_ext4 boolean
 * @property bool|null $_smart_server boolean
 * @property bool|null $_baremetal_server boolean
 * @property string|null $_initial_password string, secret
 * @property string|null $_initial_username string
 * @property int|string|null $_remote_id integer
 * @property int|string|null $_manager_id integer
 * @property string|null $_resize_without_reboot_policy string
 * @property bool|null $_application_server boolean
 * @property bool|null $_draas boolean
 * @property array|null $_properties array
 * @property bool|null $_locked boolean
 * @property int|string|null $_openstack_id integer
 * @property int|string|null $_datacenter_id integer
 * @property string|null $_identifier string
 * @property string|null $_type string
 * @method list<OnApp_Vcenter_Templates>|false getList($params = null, $url_args = null) GET vcenter/templates
 * @method OnApp_Vcenter_Templates|false load($id = null) GET vcenter/templates/{id}
 */
class OnApp_Vcenter_Templates extends OnApp
{
    /**
     * PUT vcenter/templates
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

class_alias(OnApp_Catalogs::class, 'OnApp\Catalogs');
class_alias(OnApp_Catalogs_Media::class, 'OnApp\Catalogs\Media');
class_alias(OnApp_Catalogs_VAppTemplates::class, 'OnApp\Catalogs\VAppTemplates');
class_alias(OnApp_EdgeGateways::class, 'OnApp\EdgeGateways');
class_alias(OnApp_OrchestrationModel::class, 'OnApp\OrchestrationModel');
class_alias(OnApp_OrchestrationModel_DataStore::class, 'OnApp\OrchestrationModel\DataStore');
class_alias(OnApp_OrchestrationModel_Network::class, 'OnApp\OrchestrationModel\Network');
class_alias(OnApp_Organizations::class, 'OnApp\Organizations');
class_alias(OnApp_Provider_Vdcs::class, 'OnApp\Provider\Vdcs');
class_alias(OnApp_VDCS::class, 'OnApp\VDCS');
class_alias(OnApp_VDCS_CrossVdcNetworks::class, 'OnApp\VDCS\CrossVdcNetworks');
class_alias(OnApp_VDCS_DataStore::class, 'OnApp\VDCS\DataStore');
class_alias(OnApp_VDCS_EdgeGateway::class, 'OnApp\VDCS\EdgeGateway');
class_alias(OnApp_VDCS_EdgeGateway_FirewallRule::class, 'OnApp\VDCS\EdgeGateway\FirewallRule');
class_alias(OnApp_VDCS_EdgeGateway_FirewallService::class, 'OnApp\VDCS\EdgeGateway\FirewallService');
class_alias(OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule::class, 'OnApp\VDCS\EdgeGateway\FirewallService\FirewallRule');
class_alias(OnApp_VDCS_EdgeGateway_GatewayInterface::class, 'OnApp\VDCS\EdgeGateway\GatewayInterface');
class_alias(OnApp_VDCS_Statistics::class, 'OnApp\VDCS\Statistics');
class_alias(OnApp_Vapp::class, 'OnApp\Vapp');
class_alias(OnApp_VappTemplateGroup::class, 'OnApp\VappTemplateGroup');
class_alias(OnApp_Vapp_StartupItems::class, 'OnApp\Vapp\StartupItems');
class_alias(OnApp_Vapp_VirtualMachineParam::class, 'OnApp\Vapp\VirtualMachineParam');
class_alias(OnApp_Vcenter_ResourcePools::class, 'OnApp\Vcenter\ResourcePools');
class_alias(OnApp_Vcenter_Templates::class, 'OnApp\Vcenter\Templates');
