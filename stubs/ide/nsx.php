<?php

/*
 * NSX edges and edge gateways.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `nsxt_edge_gateways`, root `vcloud_nsxt_edge_gateway`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property string|null $_status string
 * @property string|null $_description string
 * @property bool|null $_distributed_routing_enabled boolean
 * @property int|string|null $_vdc_id integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_firewalls_locked boolean
 * @property int|string|null $_organization_id integer
 * @property int|string|null $_external_network_id integer
 * @property string|null $_primary_ip string
 * @property array|null $_ip_ranges array
 * @property array|null $_ip_settings array, since 6.6
 * @method list<OnApp_NSX_EdgeGateways>|false getList($params = null, $url_args = null) GET nsxt_edge_gateways
 * @method OnApp_NSX_EdgeGateways|false load($id = null) GET nsxt_edge_gateways/{id}
 * @method null delete() DELETE nsxt_edge_gateways/{id}
 */
class OnApp_NSX_EdgeGateways extends OnApp
{
    /**
     * PUT nsxt_edge_gateways/wizard/summary
     * PATCH nsxt_edge_gateways/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `ip_sec_vpns`, root `vcloud_nsxt_ip_sec_vpn`.
 * Not offered: delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_description string
 * @property bool|null $_enabled boolean
 * @property string|null $_authentication_mode string
 * @property int|string|null $_vcloud_nsxt_edge_gateway_id integer
 * @property bool|null $_logging boolean
 * @property int|string|null $_version integer
 * @property bool|null $_security_profile boolean
 * @property string|null $_pre_shared_key string, secret
 * @property string|null $_local_endpoint string
 * @property string|null $_local_ip string
 * @property string|null $_local_networks string
 * @property string|null $_remote_endpoint string
 * @property string|null $_remote_ip string
 * @property string|null $_remote_networks string
 * @property int|string|null $_nsxt_edge_gateway_id integer
 * @method list<OnApp_NSX_EdgeGatewaysIpSecVpns>|false getList($params = null, $url_args = null) GET nsxt_edge_gateways/{nsxt_edge_gateway_id}/ip_sec_vpns
 * @method OnApp_NSX_EdgeGatewaysIpSecVpns|false load($id = null) GET nsxt_edge_gateways/{nsxt_edge_gateway_id}/ip_sec_vpns/{id}
 */
class OnApp_NSX_EdgeGatewaysIpSecVpns extends OnApp
{
    /**
     * POST nsxt_edge_gateways/{nsxt_edge_gateway_id}/ip_sec_vpns
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `nat_rules`, root `vcloud_nsxt_nat_rule`.
 * Not offered: delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_description string
 * @property bool|null $_enabled boolean
 * @property string|null $_rule_type string
 * @property int|string|null $_vcloud_nsxt_edge_gateway_id integer
 * @property int|string|null $_port integer
 * @property bool|null $_logging boolean
 * @property bool|null $_system boolean
 * @property int|string|null $_version integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_nsxt_edge_gateway_id integer
 * @property string|null $_vcloud_nsxt_application_port_profile_id string
 * @property string|null $_vcloud_nsxt_external_ip_address string
 * @property string|null $_vcloud_nsxt_internal_ip_address string
 * @property string|null $_vcloud_nsxt_destination_ip_address string
 * @method list<OnApp_NSX_EdgeGatewaysNatRules>|false getList($params = null, $url_args = null) GET nsxt_edge_gateways/{nsxt_edge_gateway_id}/nat_rules
 * @method OnApp_NSX_EdgeGatewaysNatRules|false load($id = null) GET nsxt_edge_gateways/{nsxt_edge_gateway_id}/nat_rules/{id}
 */
class OnApp_NSX_EdgeGatewaysNatRules extends OnApp
{
    /**
     * POST nsxt_edge_gateways/{nsxt_edge_gateway_id}/nat_rules
     * PUT nsxt_edge_gateways/{nsxt_edge_gateway_id}/nat_rules/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE nsxt_edge_gateways/{nsxt_edge_gateway_id}/nat_rules_batch_destroy
     *
     * @param mixed $nsxtNatRulesIdentifiers
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deleteOnappNatRulesBatchDestroy($nsxtNatRulesIdentifiers) {}
}

/**
 * Resource `nsxt_firewall_rules`, root `vcloud_nsxt_firewall_rule`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_status string
 * @property string|null $_description string
 * @property string|null $_direction string
 * @property string|null $_ip_protocol string
 * @property string|null $_rule_type string
 * @property bool|null $_enabled boolean
 * @property bool|null $_logging boolean
 * @property int|string|null $_vcloud_nsxt_edge_gateway_id integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_version integer
 * @property int|string|null $_nsxt_edge_gateway_id integer
 * @property array|null $_nsxt_firewall_rules array
 * @property array|null $_sources array, since 6.7
 * @property array|null $_destinations array, since 6.7
 * @property array|null $_applications array, since 6.7
 * @property string|null $action string, since 6.7
 * @property string|null $_rule_action string, 6.5 to 6.6
 * @method list<OnApp_NSX_EdgeGatewaysNsxtFirewallRules>|false getList($params = null, $url_args = null) GET nsxt_edge_gateways/{nsxt_edge_gateway_id}/nsxt_firewall_rules
 */
class OnApp_NSX_EdgeGatewaysNsxtFirewallRules extends OnApp
{
    /**
     * PUT nsxt_edge_gateways/{nsxt_edge_gateway_id}/nsxt_firewall_rules
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `vcenter_edges`, root `nsx_edge`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string, read-only
 * @property int|string|null $_manager_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_state string
 * @property string|null $_status string
 * @method list<OnApp_NSX_Edges>|false getList($params = null, $url_args = null) GET vcenter_edges
 * @method OnApp_NSX_Edges|false load($id = null) GET vcenter_edges/{id}
 */
class OnApp_NSX_Edges extends OnApp
{
}

/**
 * Resource `crls`, root `nsx_crl`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property string|null $_issuer_common_name string
 * @property int|string|null $_edge_id integer, read-only
 * @property string|null $_next_update datetime, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_NSX_Edges_CRL>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/crls
 */
class OnApp_NSX_Edges_CRL extends OnApp
{
}

/**
 * Resource `certificates`, root `nsx_certificate`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_common_name string
 * @property string|null $_issuer_common_name string
 * @property string|null $_certificate_type string
 * @property int|string|null $_edge_id integer, read-only
 * @property string|null $_valid_from string
 * @property string|null $_not_after string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_signature_algorithm string
 * @property string|null $_public_key_algorithm string
 * @property int|string|null $_public_key_length integer
 * @method list<OnApp_NSX_Edges_Certificates>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/certificates
 */
class OnApp_NSX_Edges_Certificates extends OnApp
{
}

/**
 * Comes within others.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_target_type string
 * @property string|null $_value string
 */
class OnApp_NSX_Edges_Firewall_Fields_Destinations extends OnApp
{
}

/**
 * Comes within others.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_protocol string
 * @property string|null $_source_port string
 * @property string|null $_destination_port string
 */
class OnApp_NSX_Edges_Firewall_Fields_Services extends OnApp
{
}

/**
 * Comes within others.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_target_type string
 * @property string|null $_value string
 */
class OnApp_NSX_Edges_Firewall_Fields_Sources extends OnApp
{
}

/**
 * Resource `firewall/service/rules`, root `nsx_firewall_rule`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property bool|null $_enabled boolean
 * @property string|null $_label string
 * @property string|null $_rule_type string
 * @property bool|null $_source_excluded boolean
 * @property bool|null $_destination_excluded boolean
 * @property string|null $_action string
 * @property bool|null $_logging boolean
 * @property array|null $_sources array
 * @property array|null $_destinations array
 * @property array|null $_services array
 * @property int|string|null $_firewall_service_id integer, read-only
 * @property int|string|null $_edge_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_NSX_Edges_Firewall_Rules>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/firewall/service/rules
 * @method OnApp_NSX_Edges_Firewall_Rules|false load($id = null) GET nsx/edges/{edge_id}/firewall/service/rules/{id}
 * @method null save() POST nsx/edges/{edge_id}/firewall/service/rules, PUT nsx/edges/{edge_id}/firewall/service/rules/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/firewall/service/rules/{id}
 */
class OnApp_NSX_Edges_Firewall_Rules extends OnApp
{
}

/**
 * Resource `firewall/service`, root `nsx_firewall_service`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_enabled boolean
 * @property int|string|null $_edge_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_locked boolean, read-only
 * @property array|null $_firewall_rules array
 * @method list<OnApp_NSX_Edges_Firewall_Service>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/firewall/service
 */
class OnApp_NSX_Edges_Firewall_Service extends OnApp
{
    /**
     * PUT nsx/edges/{edge_id}/firewall/service
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `load_balancer/service/application_profiles`, root `nsx_load_balancer_application_profile`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property string|null $_label string
 * @property string|null $_http_redirect_url string, read-only
 * @property string|null $_cookie_name string, read-only
 * @property string|null $_cipher string
 * @property string|null $_client_auth string
 * @property string|null $_mode string, read-only
 * @property string|null $_persistence string
 * @property string|null $_type string
 * @property string|null $_expires string
 * @property bool|null $_insert_x_forwarded boolean
 * @property bool|null $_ssl_passthrough boolean
 * @property bool|null $_server_ssl boolean
 * @property int|string|null $_load_balancer_service_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_ca_certificates array
 * @property string|null $_service_certificate string
 * @property int|string|null $_service_certificate_id integer, read-only
 * @method list<OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/load_balancer/service/application_profiles
 * @method OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles|false load($id = null) GET nsx/edges/{edge_id}/load_balancer/service/application_profiles/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/load_balancer/service/application_profiles/{id}
 */
class OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles extends OnApp
{
    /**
     * POST nsx/edges/{edge_id}/load_balancer/service/application_profiles
     * PUT nsx/edges/{edge_id}/load_balancer/service/application_profiles/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `load_balancer/service/application_rules`, root `nsx_load_balancer_application_rule`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property string|null $_label string
 * @property string|null $_script string
 * @property int|string|null $_load_balancer_service_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_NSX_Edges_LoadBalancer_ApplicationRules>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/load_balancer/service/application_rules
 * @method OnApp_NSX_Edges_LoadBalancer_ApplicationRules|false load($id = null) GET nsx/edges/{edge_id}/load_balancer/service/application_rules/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/load_balancer/service/application_rules/{id}
 */
class OnApp_NSX_Edges_LoadBalancer_ApplicationRules extends OnApp
{
    /**
     * POST nsx/edges/{edge_id}/load_balancer/service/application_rules
     * PUT nsx/edges/{edge_id}/load_balancer/service/application_rules/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Comes within others.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_label string
 * @property string|null $_ip_address string
 * @property string|null $_monitor_port string
 * @property string|null $_port string
 * @property bool|null $_enabled boolean
 * @property string|null $_weight string
 * @property string|null $_max_conn string
 * @property string|null $_min_conn string
 */
class OnApp_NSX_Edges_LoadBalancer_Fields_Members extends OnApp
{
}

/**
 * Resource `load_balancer/service/monitors`, root `nsx_load_balancer_monitor`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property string|null $_label string
 * @property string|null $_url string
 * @property string|null $_expected string
 * @property string|null $_send_data string
 * @property string|null $_receive_data string
 * @property string|null $_extension string
 * @property string|null $_type string
 * @property string|null $_method_data string
 * @property int|string|null $_interval integer
 * @property int|string|null $_timeout integer
 * @property int|string|null $_max_retries integer
 * @property int|string|null $_load_balancer_service_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_NSX_Edges_LoadBalancer_Monitors>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/load_balancer/service/monitors
 * @method OnApp_NSX_Edges_LoadBalancer_Monitors|false load($id = null) GET nsx/edges/{edge_id}/load_balancer/service/monitors/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/load_balancer/service/monitors/{id}
 */
class OnApp_NSX_Edges_LoadBalancer_Monitors extends OnApp
{
    /**
     * POST nsx/edges/{edge_id}/load_balancer/service/monitors
     * PUT nsx/edges/{edge_id}/load_balancer/service/monitors/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `load_balancer/service/pools`, root `nsx_load_balancer_pool`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property string|null $_label string
 * @property string|null $_description string
 * @property string|null $_algorithm_params string, read-only
 * @property string|null $_algorithm string
 * @property bool|null $_transparent boolean
 * @property int|string|null $_monitor_id integer, read-only
 * @property string|null $_monitor string
 * @property int|string|null $_load_balancer_service_id integer, read-only
 * @property array|null $_members array
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_status string, read-only
 * @method list<OnApp_NSX_Edges_LoadBalancer_Pools>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/load_balancer/service/pools
 * @method OnApp_NSX_Edges_LoadBalancer_Pools|false load($id = null) GET nsx/edges/{edge_id}/load_balancer/service/pools/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/load_balancer/service/pools/{id}
 */
class OnApp_NSX_Edges_LoadBalancer_Pools extends OnApp
{
    /**
     * POST nsx/edges/{edge_id}/load_balancer/service/pools
     * PUT nsx/edges/{edge_id}/load_balancer/service/pools/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `load_balancer/service`, root `nsx_load_balancer_service`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_enabled boolean
 * @property bool|null $_acceleration boolean
 * @property bool|null $_logging boolean
 * @property string|null $_log_level string
 * @property int|string|null $_edge_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_locked boolean, read-only
 * @property array|null $_application_profiles array
 * @property array|null $_monitors array
 * @property array|null $_pools array
 * @property array|null $_application_rules array
 * @property array|null $_virtual_servers array
 * @method list<OnApp_NSX_Edges_LoadBalancer_Service>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/load_balancer/service
 */
class OnApp_NSX_Edges_LoadBalancer_Service extends OnApp
{
    /**
     * PUT nsx/edges/{edge_id}/load_balancer/service
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `load_balancer/service/virtual_servers`, root `nsx_load_balancer_virtual_server`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property string|null $_label string
 * @property string|null $_description string
 * @property string|null $_ip_address string
 * @property string|null $_port string
 * @property string|null $_protocol string
 * @property int|string|null $_connection_limit integer
 * @property int|string|null $_connection_rate_limit integer
 * @property bool|null $_enabled boolean
 * @property bool|null $_acceleration boolean
 * @property int|string|null $_default_pool_id integer
 * @property int|string|null $_load_balancer_service_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_application_profile_id integer, read-only
 * @property string|null $_application_profile string
 * @property string|null $_default_pool string, read-only
 * @property array|null $_application_rules array
 * @method list<OnApp_NSX_Edges_LoadBalancer_VirtualServers>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/load_balancer/service/virtual_servers
 * @method OnApp_NSX_Edges_LoadBalancer_VirtualServers|false load($id = null) GET nsx/edges/{edge_id}/load_balancer/service/virtual_servers/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/load_balancer/service/virtual_servers/{id}
 */
class OnApp_NSX_Edges_LoadBalancer_VirtualServers extends OnApp
{
    /**
     * POST nsx/edges/{edge_id}/load_balancer/service/virtual_servers
     * PUT nsx/edges/{edge_id}/load_balancer/service/virtual_servers/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `nat/service/rules`, root `nsx_nat_rule`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_action string
 * @property bool|null $_enabled boolean
 * @property int|string|null $_interface integer
 * @property int|string|null $_interface_id integer, read-only
 * @property string|null $_identifier string, read-only
 * @property bool|null $_logging boolean
 * @property int|string|null $_nat_service_id integer, read-only
 * @property string|null $_original_ip string
 * @property string|null $_rule_type string
 * @property string|null $_translated_ip string
 * @property string|null $_original_port string
 * @property string|null $_protocol string
 * @property string|null $_translated_port string
 * @property string|null $_icmp_type string, read-only
 * @property string|null $_description string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_interface_type string, read-only
 * @method list<OnApp_NSX_Edges_Nat_Rules>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/nat/service/rules
 * @method OnApp_NSX_Edges_Nat_Rules|false load($id = null) GET nsx/edges/{edge_id}/nat/service/rules/{id}
 * @method null save() POST nsx/edges/{edge_id}/nat/service/rules, PUT nsx/edges/{edge_id}/nat/service/rules/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/nat/service/rules/{id}
 */
class OnApp_NSX_Edges_Nat_Rules extends OnApp
{
}

/**
 * Resource `nat/service`, root `nsx_nat_service`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_enabled boolean
 * @property int|string|null $_edge_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_locked boolean, read-only
 * @property array|null $_nat_rules array
 * @method list<OnApp_NSX_Edges_Nat_Service>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/nat/service
 */
class OnApp_NSX_Edges_Nat_Service extends OnApp
{
    /**
     * PUT nsx/edges/{edge_id}/nat/service
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `vpn/ipsec/service`, root `nsx_ipsec_service`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_enabled boolean
 * @property bool|null $_logging boolean
 * @property int|string|null $_edge_id integer, read-only
 * @property int|string|null $_service_certificate_id integer, read-only
 * @property string|null $_psk string
 * @property string|null $_log_level string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_locked boolean, read-only
 * @property string|null $_service_certificate string
 * @property bool|null $_certificate_auth_enabled boolean
 * @property array|null $_ipsec_sites array
 * @method list<OnApp_NSX_Edges_VPN_IPSec_Service>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/vpn/ipsec/service
 */
class OnApp_NSX_Edges_VPN_IPSec_Service extends OnApp
{
    /**
     * PUT nsx/edges/{edge_id}/vpn/ipsec/service
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `vpn/ipsec/service/sites`, root `nsx_ipsec_site`.
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_enabled boolean
 * @property string|null $_label string
 * @property string|null $_identifier string, read-only
 * @property int|string|null $_ipsec_service_id integer, read-only
 * @property string|null $_local_id string
 * @property string|null $_local_ip string
 * @property string|null $_peer_id string
 * @property string|null $_peer_ip string
 * @property string|null $_ipsec_session_type string
 * @property string|null $_encryption_algorithm string
 * @property bool|null $_enable_pfs boolean
 * @property string|null $_dh_group string
 * @property string|null $_tunnel_interface_ip_address string
 * @property int|string|null $_tunnel_interface_mtu integer
 * @property array|null $_local_subnets array
 * @property array|null $_peer_subnets array
 * @property string|null $_psk string, read-only
 * @property string|null $_authentication_mode string
 * @property string|null $_extension string, read-only
 * @property string|null $_digest_algorithm string
 * @property bool|null $_responder_only boolean
 * @property string|null $_compliance_suite string
 * @property string|null $_ike_option string
 * @property int|string|null $_certificate_id integer, read-only
 * @property string|null $_certificate string
 * @method list<OnApp_NSX_Edges_VPN_IPSec_Sites>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/vpn/ipsec/service/sites
 * @method OnApp_NSX_Edges_VPN_IPSec_Sites|false load($id = null) GET nsx/edges/{edge_id}/vpn/ipsec/service/sites/{id}
 * @method null save() POST nsx/edges/{edge_id}/vpn/ipsec/service/sites, PUT nsx/edges/{edge_id}/vpn/ipsec/service/sites/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/vpn/ipsec/service/sites/{id}
 */
class OnApp_NSX_Edges_VPN_IPSec_Sites extends OnApp
{
}

/**
 * Resource `vpn/l2_vpn/service/peer_sites`, root `nsx_l2_vpn_peer_site`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property string|null $_description string
 * @property array|null $_egress_optimization array
 * @property bool|null $_enabled boolean
 * @property string|null $_user_id string
 * @property string|null $_user_password string, secret
 * @property bool|null $_routed_remote_subnets_enabled boolean
 * @property int|string|null $_l2_vpn_service_id integer
 * @property int|string|null $_ca_certificate_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_sub_interfaces array
 * @method list<OnApp_NSX_Edges_VPN_L2_PeerSites>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/vpn/l2_vpn/service/peer_sites
 * @method OnApp_NSX_Edges_VPN_L2_PeerSites|false load($id = null) GET nsx/edges/{edge_id}/vpn/l2_vpn/service/peer_sites/{id}
 * @method null save() POST nsx/edges/{edge_id}/vpn/l2_vpn/service/peer_sites, PUT nsx/edges/{edge_id}/vpn/l2_vpn/service/peer_sites/{id}
 * @method null delete() DELETE nsx/edges/{edge_id}/vpn/l2_vpn/service/peer_sites/{id}
 */
class OnApp_NSX_Edges_VPN_L2_PeerSites extends OnApp
{
}

/**
 * Resource `vpn/l2_vpn/service`, root `nsx_l2_vpn_service`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_enabled boolean
 * @property bool|null $_logging boolean, read-only
 * @property string|null $_log_level string, read-only
 * @property int|string|null $_edge_id integer, read-only
 * @property bool|null $_routed_remote_subnets_enabled boolean, read-only
 * @property string|null $_mode string
 * @property string|null $_listener_ip string
 * @property int|string|null $_listener_port integer
 * @property string|null $_server_address string
 * @property string|null $_server_port string
 * @property int|string|null $_service_certificate_id integer, read-only
 * @property string|null $_service_certificate string
 * @property string|null $_ca_certificate_id string, read-only
 * @property array|null $_encryption_algorithm array
 * @property array|null $_egress_optimization array
 * @property string|null $_user_id string
 * @property string|null $_user_password string, secret
 * @property string|null $_proxy_type string, read-only
 * @property string|null $_proxy_address string
 * @property string|null $_proxy_port string
 * @property string|null $_proxy_user_name string
 * @property string|null $_proxy_user_password string, secret
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_locked boolean, read-only
 * @property string|null $_ca_certificate string
 * @property array|null $_sub_interfaces array
 * @property bool|null $_certificate_auth_enabled boolean
 * @property bool|null $_secure_proxy_enabled boolean
 * @property array|null $_l2_vpn_peer_sites array
 * @method list<OnApp_NSX_Edges_VPN_L2_Service>|false getList($params = null, $url_args = null) GET nsx/edges/{edge_id}/vpn/l2_vpn/service
 */
class OnApp_NSX_Edges_VPN_L2_Service extends OnApp
{
    /**
     * PUT nsx/edges/{edge_id}/vpn/l2_vpn/service
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

class_alias(OnApp_NSX_EdgeGateways::class, 'OnApp\NSX\EdgeGateways');
class_alias(OnApp_NSX_EdgeGatewaysIpSecVpns::class, 'OnApp\NSX\EdgeGatewaysIpSecVpns');
class_alias(OnApp_NSX_EdgeGatewaysNatRules::class, 'OnApp\NSX\EdgeGatewaysNatRules');
class_alias(OnApp_NSX_EdgeGatewaysNsxtFirewallRules::class, 'OnApp\NSX\EdgeGatewaysNsxtFirewallRules');
class_alias(OnApp_NSX_Edges::class, 'OnApp\NSX\Edges');
class_alias(OnApp_NSX_Edges_CRL::class, 'OnApp\NSX\Edges\CRL');
class_alias(OnApp_NSX_Edges_Certificates::class, 'OnApp\NSX\Edges\Certificates');
class_alias(OnApp_NSX_Edges_Firewall_Fields_Destinations::class, 'OnApp\NSX\Edges\Firewall\Fields\Destinations');
class_alias(OnApp_NSX_Edges_Firewall_Fields_Services::class, 'OnApp\NSX\Edges\Firewall\Fields\Services');
class_alias(OnApp_NSX_Edges_Firewall_Fields_Sources::class, 'OnApp\NSX\Edges\Firewall\Fields\Sources');
class_alias(OnApp_NSX_Edges_Firewall_Rules::class, 'OnApp\NSX\Edges\Firewall\Rules');
class_alias(OnApp_NSX_Edges_Firewall_Service::class, 'OnApp\NSX\Edges\Firewall\Service');
class_alias(OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles::class, 'OnApp\NSX\Edges\LoadBalancer\ApplicationProfiles');
class_alias(OnApp_NSX_Edges_LoadBalancer_ApplicationRules::class, 'OnApp\NSX\Edges\LoadBalancer\ApplicationRules');
class_alias(OnApp_NSX_Edges_LoadBalancer_Fields_Members::class, 'OnApp\NSX\Edges\LoadBalancer\Fields\Members');
class_alias(OnApp_NSX_Edges_LoadBalancer_Monitors::class, 'OnApp\NSX\Edges\LoadBalancer\Monitors');
class_alias(OnApp_NSX_Edges_LoadBalancer_Pools::class, 'OnApp\NSX\Edges\LoadBalancer\Pools');
class_alias(OnApp_NSX_Edges_LoadBalancer_Service::class, 'OnApp\NSX\Edges\LoadBalancer\Service');
class_alias(OnApp_NSX_Edges_LoadBalancer_VirtualServers::class, 'OnApp\NSX\Edges\LoadBalancer\VirtualServers');
class_alias(OnApp_NSX_Edges_Nat_Rules::class, 'OnApp\NSX\Edges\Nat\Rules');
class_alias(OnApp_NSX_Edges_Nat_Service::class, 'OnApp\NSX\Edges\Nat\Service');
class_alias(OnApp_NSX_Edges_VPN_IPSec_Service::class, 'OnApp\NSX\Edges\VPN\IPSec\Service');
class_alias(OnApp_NSX_Edges_VPN_IPSec_Sites::class, 'OnApp\NSX\Edges\VPN\IPSec\Sites');
class_alias(OnApp_NSX_Edges_VPN_L2_PeerSites::class, 'OnApp\NSX\Edges\VPN\L2\PeerSites');
class_alias(OnApp_NSX_Edges_VPN_L2_Service::class, 'OnApp\NSX\Edges\VPN\L2\Service');
