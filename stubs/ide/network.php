<?php

/*
 * Networks, network zones, IP addresses, DNS.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `customer_networks`, root `customer_network`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_user_id string
 * @property string|null $_prefix_size string
 * @property string|null $_is_nated string
 * @property string|null $_default_nat_rule_number string
 * @property string|null $_default_outside_ip_address_id string
 * @property string|null $_identifier string
 * @property string|null $_ip_address_pool_id string
 * @property string|null $_label string
 * @property string|null $_vlan string
 * @property string|null $_network_group_id string
 * @property string|null $_hypervisor_id string
 * @method OnApp_CustomerNetwork|false load($id = null) GET customer_networks/{id}
 * @method null delete() DELETE customer_networks/{id}
 */
class OnApp_CustomerNetwork extends OnApp
{
    /**
     * POST users/{user_id}/customer_networks
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * GET customer_networks
     * GET users/{id}/customer_networks
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_CustomerNetwork>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = null) {}
}

/**
 * Resource `settings/customer_vlans`, root `customer_vlan`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_user_id string
 * @property int|string|null $_vlan integer
 * @method list<OnApp_CustomerVLAN>|false getList($params = null, $url_args = null) GET settings/customer_vlans
 * @method OnApp_CustomerVLAN|false load($id = null) GET settings/customer_vlans/{id}
 * @method null save() POST settings/customer_vlans, PUT settings/customer_vlans/{id}
 * @method null delete() DELETE settings/customer_vlans/{id}
 */
class OnApp_CustomerVLAN extends OnApp
{
    /**
     * POST settings/customer_vlans
     *
     * @param mixed $start
     * @param mixed $end
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function addVLANsRange($start, $end) {}
}

/**
 * Resource `settings/dns_setup`, root `dns_setup`.
 *
 * @property string|null $_domain string, read-only
 * @property string|null $_ns1 string, read-only
 * @property string|null $_ns2 string, read-only
 * @property string|null $_ns3 string, read-only
 * @property string|null $_ns4 string, read-only
 * @method list<OnApp_DNSSetup>|false getList($params = null, $url_args = null) GET settings/dns_setup
 * @method OnApp_DNSSetup|false load($id = null) GET settings/dns_setup/{id}
 * @method null save() POST settings/dns_setup, PUT settings/dns_setup/{id}
 * @method null delete() DELETE settings/dns_setup/{id}
 */
class OnApp_DNSSetup extends OnApp
{
    /**
     * POST settings/dns_setup
     *
     * @param mixed $domain
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function setUpDNSDomain($domain) {}

    /**
     * PUT settings/dns_setup
     *
     * @param mixed $domain
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editDNSDomain($domain) {}

    /**
     * GET settings/dns_setup/glue_records
     *
     * @return list<OnApp_DNSSetup>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getGlueRecords() {}
}

/**
 * Resource `dns_zones`, root `dns_zone`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string, required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_auto_populate integer, required, preset 0
 * @property int|string|null $_cdn_reference integer, since 6.0
 * @method list<OnApp_DNSZone>|false getList($params = null, $url_args = null) GET dns_zones
 * @method OnApp_DNSZone|false load($id = null) GET dns_zones/{id}
 * @method null save() POST dns_zones, PUT dns_zones/{id}
 * @method null delete() DELETE dns_zones/{id}
 */
class OnApp_DNSZone extends OnApp
{
    /**
     * GET dns_zones?q
     *
     * @param mixed $question
     * @return OnApp_DNSZone|list<OnApp_DNSZone>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function search($question) {}

    /**
     * GET dns_zones/user?q
     *
     * @param mixed $question
     * @return OnApp_DNSZone|list<OnApp_DNSZone>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function searchUser($question) {}
}

/**
 * Resource `records`, root `dns_record`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_dns_zone_id integer, read-only
 * @property string|null $_type string, required
 * @property string|null $_name string, required
 * @property int|string|null $_ttl integer, required
 * @property int|string|null $_priority integer, required
 * @property string|null $_hostname string, required
 * @property int|string|null $_port integer, required
 * @property int|string|null $_weight integer, required
 * @property string|null $_ip string, required
 * @property string|null $_txt string, required
 * @property string|null $_serial string, required
 * @property string|null $_primaryNs string, required
 * @property int|string|null $_retry integer, required
 * @property int|string|null $_refresh integer, required
 * @property int|string|null $_minimum integer, required
 * @property int|string|null $_expire integer, required
 * @property string|null $_hostmaster string, required
 */
class OnApp_DNSZone_Record extends OnApp
{
    /**
     * GET dns_zones/{dns_zone_id}/records
     *
     * @param mixed $dns_zone_id
     * @param mixed $url_args
     * @return list<OnApp_DNSZone_Record>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($dns_zone_id = null, $url_args = null) {}

    /**
     * GET dns_zones/{dns_zone_id}/records/{id}
     *
     * @param mixed $id
     * @param mixed $dns_zone_id
     * @return OnApp_DNSZone_Record|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $dns_zone_id = null) {}

    /**
     * POST dns_zones/{dns_zone_id}/records
     * PUT dns_zones/{dns_zone_id}/records
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE dns_zones/{dns_zone_id}/records/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Resource `settings/firewalls`, root `firewall`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_firewall_cluster_id string
 * @property int|string|null $_id integer
 * @property int|string|null $_inside_cidr integer
 * @property string|null $_inside_interface string
 * @property string|null $_inside_ip_address string
 * @property string|null $_name_of_default_rule string
 * @property string|null $_outside_cidr_type string
 * @property string|null $_outside_gateway_address string
 * @property string|null $_outside_interface string
 * @property string|null $_outside_ip_address string
 * @property string|null $_preshared_cluster_secret string, secret
 * @property string|null $_password string, secret
 * @property string|null $_username string
 * @property int|string|null $_outside_cidr integer
 * @method list<OnApp_Firewall>|false getList($params = null, $url_args = null) GET settings/firewalls
 * @method OnApp_Firewall|false load($id = null) GET settings/firewalls/{id}
 * @method null save() POST settings/firewalls, PUT settings/firewalls/{id}
 * @method null delete() DELETE settings/firewalls/{id}
 */
class OnApp_Firewall extends OnApp
{
}

/**
 * Resource `settings/ip_address_pools`, root `ip_address_pool`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_cidr integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property bool|null $_ipv4 boolean
 * @property string|null $_network_address string
 * @method list<OnApp_IPAddressPool>|false getList($params = null, $url_args = null) GET settings/ip_address_pools
 * @method OnApp_IPAddressPool|false load($id = null) GET settings/ip_address_pools/{id}
 * @method null save() POST settings/ip_address_pools, PUT settings/ip_address_pools/{id}
 * @method null delete() DELETE settings/ip_address_pools/{id}
 */
class OnApp_IPAddressPool extends OnApp
{
}

/**
 * Resource `ip_addresses`, root `ip_address`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property mixed $_address required
 * @property mixed $_netmask required
 * @property mixed $_broadcast required
 * @property mixed $_network_address required
 * @property mixed $_gateway required
 * @property int|string|null $_network_id integer, read-only
 * @property bool|null $_free boolean, read-only
 * @property bool|null $_disallowed_primary boolean, read-only
 * @property int|string|null $_user_id integer, read-only, since 2.3
 * @property string|null $_customer_network_id string, since 3.0
 * @property string|null $_hypervisor_id string, since 3.0
 * @property string|null $_ip_address_pool_id string, since 3.0
 * @property string|null $_pxe string, since 3.0
 * @property string|null $_ip_range_id string, since 5.4
 * @property string|null $_ipv4 string, since 5.4
 * @property string|null $_prefix string, since 5.4
 * @property string|null $_external_address string, since 6.1
 * @property bool|null $_primary boolean, since 6.6
 * @property string|null $_vcloud_edge_gateways_sub_allocated_ip_range_id string, since 6.6
 * @method null delete() DELETE settings/networks/{network_id}/ip_addresses/{id}
 */
class OnApp_IpAddress extends OnApp
{
    /**
     * GET settings/networks/{network_id}/ip_addresses
     *
     * @param mixed $network_id
     * @param mixed $url_args
     * @return list<OnApp_IpAddress>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($network_id = null, $url_args = null) {}

    /**
     * GET settings/networks/{network_id}/ip_addresses/{id}
     *
     * @param mixed $id
     * @param mixed $network_id
     * @return OnApp_IpAddress|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $network_id = null) {}

    /**
     * PUT settings/networks/{network_id}/ip_addresses/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `external_address`, root ``.
 *
 * @property string|null $_external_address string
 * @method list<OnApp_IpAddress_ExternalAddress>|false getList($params = null, $url_args = null) GET ip_addresses/{ip_address_id}/external_address
 * @method OnApp_IpAddress_ExternalAddress|false load($id = null) GET ip_addresses/{ip_address_id}/external_address/{id}
 */
class OnApp_IpAddress_ExternalAddress extends OnApp
{
    /**
     * PUT ip_addresses/{ip_address_id}/external_address
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE ip_addresses/{ip_address_id}/external_address
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Resource `settings/nameservers`, root `nameserver`.
 *
 * @property int|string|null $_id integer, preset ''
 * @property mixed $_address preset ''
 * @property string|null $_created_at datetime, preset ''
 * @property int|string|null $_network_id integer, preset ''
 * @property string|null $_updated_at datetime, preset ''
 * @method list<OnApp_Nameserver>|false getList($params = null, $url_args = null) GET settings/nameservers
 * @method OnApp_Nameserver|false load($id = null) GET settings/nameservers/{id}
 * @method null save() POST settings/nameservers, PUT settings/nameservers/{id}
 * @method null delete() DELETE settings/nameservers/{id}
 */
class OnApp_Nameserver extends OnApp
{
}

/**
 * Resource `settings/networks`, root `network`.
 *
 * @property int|string|null $_id integer, read-only, since 5.4; integer, required, read-only, 2.0 to 5.3
 * @property string|null $_created_at datetime, read-only, since 5.4; datetime, required, read-only, 2.0 to 5.3
 * @property mixed $_identifier read-only, since 5.4; required, read-only, 2.0 to 5.3
 * @property mixed $_label required, read-only
 * @property string|null $_updated_at datetime, read-only, since 5.4; datetime, required, read-only, 2.0 to 5.3
 * @property int|string|null $_vlan integer, required, read-only
 * @property int|string|null $_network_group_id integer, required, since 2.1
 * @property int|string|null $_default_nat_rule_number integer, since 3.0
 * @property string|null $_default_outside_ip_address_id string, since 3.0
 * @property string|null $_dns_suffix string, since 3.0
 * @property string|null $_dvportgroup string, since 3.0
 * @property bool|null $_enabled boolean, since 3.0
 * @property string|null $_fence_mode string, since 3.0
 * @property string|null $_gateway string, since 3.0
 * @property string|null $_ip_address_pool_id string, since 3.0
 * @property bool|null $_is_nated boolean, since 3.0
 * @property string|null $_netmask string, since 3.0
 * @property string|null $_prefix_size string, since 3.0
 * @property string|null $_primary_dns string, since 3.0
 * @property string|null $_secondary_dns string, since 3.0
 * @property bool|null $_shared boolean, since 3.0
 * @property int|string|null $_user_id integer, since 3.0
 * @property int|string|null $_vapp_id integer, since 3.0
 * @property int|string|null $_vdc_id integer, since 3.0
 * @property int|string|null $_parent_network_id integer, since 4.3
 * @property string|null $_type string, since 5.4
 * @property string|null $_openstack_id string, since 5.5
 * @property string|null $_vcenter_identifier string, since 5.5
 * @property int|string|null $_dv_switch_id integer, since 6.1
 * @property int|string|null $_universal_router_id integer, since 6.1
 * @property int|string|null $_vdc_group_id integer, since 6.1
 * @property string|null $_backing_type string, since 6.6
 * @method list<OnApp_Network>|false getList($params = null, $url_args = null) GET settings/networks
 * @method OnApp_Network|false load($id = null) GET settings/networks/{id}
 * @method null save() POST settings/networks, PUT settings/networks/{id}
 * @method null delete() DELETE settings/networks/{id}
 */
class OnApp_Network extends OnApp
{
    /**
     * GET settings/hypervisor_zones/{hypervisor_group_id}/networks
     *
     * @param mixed $hypervisor_group_id
     * @return list<OnApp_Network>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListByHypervisorGroupId($hypervisor_group_id = null) {}

    /**
     * POST settings/networks/{id}/ip_addresses/assign
     *
     * @param mixed $ipAddresses
     * @param mixed $userID
     * @return OnApp_Network|list<OnApp_Network>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assignIPAddressToUser($ipAddresses, $userID) {}

    /**
     * POST settings/networks/{id}/ip_addresses/unassign
     *
     * @param mixed $ipAddressIDs
     * @return OnApp_Network|list<OnApp_Network>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unassignIPAddress($ipAddressIDs) {}

    /**
     * PATCH settings/hypervisor_zones/{hypervisor_group_id}/manage_failover
     *
     * @param mixed $hypervisor_group_id
     * @param mixed $failover_status
     * @return OnApp_Network|list<OnApp_Network>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function manageFailover($hypervisor_group_id, $failover_status) {}

    /**
     * POST settings/networks/{id}/assign_to_user
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assignToUser() {}

    /**
     * DELETE settings/networks/{id}/unassign_from_user
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unassignFromUser() {}
}

/**
 * Resource `settings/network_zones`, root `network_group`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_label string, read-only
 * @property bool|null $_location_group_id boolean, since 3.0
 * @property bool|null $_preconfigured_only boolean, since 3.2
 * @property bool|null $_closed boolean, since 3.2
 * @property int|string|null $_draas_id integer, since 3.2
 * @property bool|null $_federation_enabled boolean, since 3.2
 * @property int|string|null $_federation_id integer, since 3.2
 * @property int|string|null $_hypervisor_id integer, since 3.2
 * @property string|null $_identifier string, since 3.2
 * @property bool|null $_traded boolean, since 3.2
 * @property int|string|null $_provider_vdc_id integer, since 4.3
 * @property string|null $_server_type string, since 5.3
 * @property int|string|null $_network_id integer, since 5.3
 * @property string|null $_additional_fields string, since 5.5
 * @property int|string|null $_datacenter_id integer, since 6.1
 * @property string|null $_cpu_model_configuration string, since 6.3
 * @method list<OnApp_NetworkZone>|false getList($params = null, $url_args = null) GET settings/network_zones
 * @method OnApp_NetworkZone|false load($id = null) GET settings/network_zones/{id}
 * @method null save() POST settings/network_zones, PUT settings/network_zones/{id}
 * @method null delete() DELETE settings/network_zones/{id}
 */
class OnApp_NetworkZone extends OnApp
{
    /**
     * POST settings/network_zones/{id}/networks/{network_id}/attach
     *
     * @param mixed $network_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function attach($network_id = null) {}

    /**
     * POST settings/network_zones/{id}/networks/{network_id}/detach
     *
     * @param mixed $network_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function detach($network_id = null) {}
}

/**
 * Resource `settings/networks`, root `ip_net`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_network_address string
 * @property string|null $_default_gateway string
 * @property int|string|null $_network_mask integer
 * @property bool|null $_ipv4 boolean
 * @property string|null $_label string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_openstack_id integer
 * @property array|null $_network array
 * @property string|null $_network_id string
 * @property string|null $_add_default_ip_range string, since 6.0
 * @property string|null $_gateway_ouside_ip_net string, since 6.1
 * @method list<OnApp_Network_IpNet>|false getList($params = null, $url_args = null) GET settings/networks/{network_id}/ip_nets
 * @method OnApp_Network_IpNet|false load($id = null) GET settings/networks/{network_id}/ip_nets/{id}
 * @method null save() POST settings/networks/{network_id}/ip_nets, PUT settings/networks/{network_id}/ip_nets/{id}
 * @method null delete() DELETE settings/networks/{network_id}/ip_nets/{id}
 */
class OnApp_Network_IpNet extends OnApp
{
}

/**
 * Resource `settings/networks`, root `ip_range`.
 *
 * @property int|string|null $_id integer
 * @property bool|null $_ipv4 boolean
 * @property string|null $_default_gateway string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_start_address string
 * @property string|null $_end_address string
 * @property int|string|null $_net_id integer
 * @property int|string|null $_network_id integer
 * @property array|null $_ip_net array
 * @method list<OnApp_Network_IpNet_IpRange>|false getList($params = null, $url_args = null) GET settings/networks/{network_id}/ip_nets/{net_id}/ip_ranges
 * @method OnApp_Network_IpNet_IpRange|false load($id = null) GET settings/networks/{network_id}/ip_nets/{net_id}/ip_ranges/{id}
 * @method null save() POST settings/networks/{network_id}/ip_nets/{net_id}/ip_ranges, PUT settings/networks/{network_id}/ip_nets/{net_id}/ip_ranges/{id}
 * @method null delete() DELETE settings/networks/{network_id}/ip_nets/{net_id}/ip_ranges/{id}
 */
class OnApp_Network_IpNet_IpRange extends OnApp
{
}

/**
 * Resource `org_networks`, root `org_network`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_default_nat_rule_number string
 * @property string|null $_default_outside_ip_address_id string
 * @property string|null $_dns_suffix string
 * @property string|null $_dvportgroup string
 * @property string|null $_enabled string
 * @property string|null $_fence_mode string
 * @property string|null $_gateway string
 * @property string|null $_id string
 * @property string|null $_identifier string
 * @property string|null $_ip_address_pool_id string
 * @property string|null $_is_nated string
 * @property string|null $_label string
 * @property string|null $_netmask string
 * @property string|null $_network_group_id string
 * @property string|null $_prefix_size string
 * @property string|null $_primary_dns string
 * @property string|null $_secondary_dns string
 * @property string|null $_shared string
 * @property string|null $_user_id string
 * @property string|null $_vapp_id string
 * @property string|null $_vdc_id string
 * @property string|null $_vlan string
 * @property int|string|null $_openstack_id integer, required, since 6.0
 * @property int|string|null $_parent_network_id integer, required, since 6.0
 * @property string|null $_type string, required, since 6.0
 * @property string|null $_vcenter_identifier string, required, since 6.0
 * @property int|string|null $_dv_switch_id integer, since 6.1
 * @property int|string|null $_universal_router_id integer, since 6.1
 * @property int|string|null $_vdc_group_id integer, since 6.1
 * @method list<OnApp_OrgNetwork>|false getList($params = null, $url_args = null) GET org_networks
 * @method OnApp_OrgNetwork|false load($id = null) GET org_networks/{id}
 * @method null save() POST org_networks, PUT org_networks/{id}
 * @method null delete() DELETE org_networks/{id}
 */
class OnApp_OrgNetwork extends OnApp
{
    /**
     * POST org_networks
     *
     * @param mixed $user_group_id
     * @param mixed $label
     * @param mixed $vdc_id
     * @param mixed $fence_mode
     * @param mixed $parent_network_id
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function createDirectNetwork($user_group_id, $label, $vdc_id, $fence_mode, $parent_network_id) {}

    /**
     * POST org_networks
     *
     * @param mixed $user_group_id
     * @param mixed $label
     * @param mixed $vdc_id
     * @param mixed $fence_mode
     * @param mixed $network_gateway_cidr
     * @param mixed $shared
     * @param mixed $start_address
     * @param mixed $end_address
     * @param mixed $edge_gateway
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function createRoutedNetwork(
        $user_group_id,
        $label,
        $vdc_id,
        $fence_mode,
        $network_gateway_cidr,
        $shared,
        $start_address,
        $end_address,
        $edge_gateway,
    ) {}

    /**
     * POST org_networks
     *
     * @param mixed $user_group_id
     * @param mixed $label
     * @param mixed $vdc_id
     * @param mixed $fence_mode
     * @param mixed $network_gateway_cidr
     * @param mixed $shared
     * @param mixed $start_address
     * @param mixed $end_address
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function createIsolatedNetwork(
        $user_group_id,
        $label,
        $vdc_id,
        $fence_mode,
        $network_gateway_cidr,
        $shared,
        $start_address,
        $end_address,
    ) {}
}

/**
 * Resource `virtual_routers`, root `virtual_router`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_template_id integer
 * @property string|null $_identifier string
 * @property string|null $_hostname string
 * @property int|string|null $_memory integer
 * @property int|string|null $_cpus integer
 * @property int|string|null $_cpu_shares integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_built boolean
 * @property bool|null $_locked boolean
 * @property bool|null $_booted boolean
 * @property int|string|null $_xen_id integer
 * @property string|null $_remote_access_password string, secret
 * @property int|string|null $_local_remote_access_port integer
 * @property string|null $_label string
 * @property bool|null $_recovery_mode boolean
 * @property int|string|null $_user_id integer
 * @property string|null $_operating_system string
 * @property string|null $_operating_system_distro string
 * @property bool|null $_allowed_swap boolean
 * @property string|null $_template_label string
 * @property int|string|null $_min_disk_size integer
 * @property bool|null $_allowed_hot_migrate boolean
 * @property string|null $_note string
 * @property string|null $_admin_note string
 * @property bool|null $_suspended boolean
 * @property string|null $_strict_virtual_machine_id string
 * @property bool|null $_enable_autoscale boolean
 * @property string|null $_add_to_marketplace string
 * @property string|null $_state string
 * @property bool|null $_initial_root_password_encrypted boolean
 * @property string|null $_edge_server_type string
 * @property string|null $_storage_server_type string
 * @property bool|null $_firewall_notrack boolean
 * @property string|null $_service_password string, secret
 * @property array|null $_preferred_hvs array
 * @property string|null $_local_remote_access_ip_address string
 * @property int|string|null $_cpu_units integer
 * @property string|null $_cpu_sockets string
 * @property array|null $_draas_keys array
 * @property string|null $_iso_id string
 * @property int|string|null $_cores_per_socket integer
 * @property string|null $_instance_package_id string
 * @property string|null $_hot_add_cpu string
 * @property string|null $_hot_add_memory string
 * @property string|null $_time_zone string
 * @property int|string|null $_autoscale_service integer
 * @property bool|null $_cdboot boolean
 * @property int|string|null $_draas_mode integer
 * @property string|null $_vapp_id string
 * @property string|null $_vmware_tools string
 * @property string|null $_vcenter_moref string
 * @property string|null $_template_version string
 * @property string|null $_openstack_id string
 * @property string|null $_domain string
 * @property int|string|null $_vcenter_reserved_memory integer
 * @property string|null $_deleted_at string
 * @property array|null $_properties array
 * @property bool|null $_acceleration_allowed boolean
 * @property string|null $_vcenter_cluster_id string
 * @property mixed $_ip_addresses
 * @property string|null $_monthly_bandwidth_used string
 * @property int|string|null $_total_disk_size integer
 * @property bool|null $_support_incremental_backups boolean
 * @property int|string|null $_cpu_priority integer
 * @property bool|null $_built_from_iso boolean
 * @property bool|null $_built_from_ova boolean
 * @property bool|null $_acceleration boolean
 * @property string|null $_hypervisor_type string
 * @property string|null $_initial_root_password string, secret
 * @property string|null $_vip string
 * @property string|null $_price_per_hour string
 * @property string|null $_price_per_hour_powered_off string
 * @property string|null $_virsh_console string
 * @property string|null $_draas_shadow_ip_address_join_id string, since 6.3
 * @property bool|null $_infrastructure_mode boolean, since 6.3
 * @property bool|null $_trim_disabled boolean, since 6.3
 * @property string|null $_vcenter_resource_pool_id string, since 6.4
 * @method list<OnApp_VirtualRouters>|false getList($params = null, $url_args = null) GET virtual_routers
 * @method OnApp_VirtualRouters|false load($id = null) GET virtual_routers/{id}
 * @method null save() POST virtual_routers, PUT virtual_routers/{id}
 * @method null delete() DELETE virtual_routers/{id}
 */
class OnApp_VirtualRouters extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_id integer
 * @property string|null $_address string
 * @property string|null $_broadcast string
 * @property string|null $_network_address string
 * @property string|null $_gateway string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_user_id string
 * @property bool|null $_pxe boolean
 * @property string|null $_hypervisor_id string
 * @property int|string|null $_ip_range_id integer
 * @property string|null $_external_address string
 * @property string|null $_free string
 * @property string|null $_netmask string
 * @method list<OnApp_VirtualRouters_IpAddresses>|false getList($params = null, $url_args = null) GET
 * @method OnApp_VirtualRouters_IpAddresses|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_VirtualRouters_IpAddresses extends OnApp
{
}

/**
 * Resource `ip_nets`, root `ip_net`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_network_id integer
 * @property int|string|null $_network_mask integer
 * @property bool|null $_ipv4 boolean
 * @property string|null $_label string
 * @property bool|null $_gateway_outside_ip_net boolean
 * @property string|null $_network_address string
 * @property string|null $_default_gateway string
 * @method list<OnApp_VirtualRouters_IpNets>|false getList($params = null, $url_args = null) GET virtual_routers/{virtual_router_id}/ip_nets
 * @method OnApp_VirtualRouters_IpNets|false load($id = null) GET virtual_routers/{virtual_router_id}/ip_nets/{id}
 * @method null save() POST virtual_routers/{virtual_router_id}/ip_nets, PUT virtual_routers/{virtual_router_id}/ip_nets/{id}
 * @method null delete() DELETE virtual_routers/{virtual_router_id}/ip_nets/{id}
 */
class OnApp_VirtualRouters_IpNets extends OnApp
{
    /**
     * GET virtual_routers/{virtual_router_id}/attachable_ip_nets
     *
     * @return OnApp_VirtualRouters_IpNets|list<OnApp_VirtualRouters_IpNets>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function attachableIpNets() {}

    /**
     * POST virtual_routers/{virtual_router_id}/assign_ip_net
     *
     * @param mixed $ipNetId
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assignIpNet($ipNetId) {}

    /**
     * DELETE virtual_routers/{virtual_router_id}/unassign_ip_net
     *
     * @param mixed $ipNetId
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unassignIpNet($ipNetId) {}
}

class_alias(OnApp_CustomerNetwork::class, 'OnApp\CustomerNetwork');
class_alias(OnApp_CustomerVLAN::class, 'OnApp\CustomerVLAN');
class_alias(OnApp_DNSSetup::class, 'OnApp\DNSSetup');
class_alias(OnApp_DNSZone::class, 'OnApp\DNSZone');
class_alias(OnApp_DNSZone_Record::class, 'OnApp\DNSZone\Record');
class_alias(OnApp_Firewall::class, 'OnApp\Firewall');
class_alias(OnApp_IPAddressPool::class, 'OnApp\IPAddressPool');
class_alias(OnApp_IpAddress::class, 'OnApp\IpAddress');
class_alias(OnApp_IpAddress_ExternalAddress::class, 'OnApp\IpAddress\ExternalAddress');
class_alias(OnApp_Nameserver::class, 'OnApp\Nameserver');
class_alias(OnApp_Network::class, 'OnApp\Network');
class_alias(OnApp_NetworkZone::class, 'OnApp\NetworkZone');
class_alias(OnApp_Network_IpNet::class, 'OnApp\Network\IpNet');
class_alias(OnApp_Network_IpNet_IpRange::class, 'OnApp\Network\IpNet\IpRange');
class_alias(OnApp_OrgNetwork::class, 'OnApp\OrgNetwork');
class_alias(OnApp_VirtualRouters::class, 'OnApp\VirtualRouters');
class_alias(OnApp_VirtualRouters_IpAddresses::class, 'OnApp\VirtualRouters\IpAddresses');
class_alias(OnApp_VirtualRouters_IpNets::class, 'OnApp\VirtualRouters\IpNets');
