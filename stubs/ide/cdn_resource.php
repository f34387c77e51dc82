<?php

/*
 * CDN resources and what belongs to them.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `cdn_resources`, root `cdn_resource`.
 *
 * @property string|null $_created_at string, read-only
 * @property string|null $_updated_at string, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_user_id integer
 * @property string|null $_cdn_hostname string
 * @property int|string|null $_aflexi_resource_id integer
 * @property int|string|null $_last_24h_cost integer
 * @property string|null $_hotlink_policy string
 * @property string|null $_ip_access_policy string
 * @property string|null $_ip_addresses string
 * @property list<OnApp_EdgeGroup>|OnApp_EdgeGroup|null $_edge_groups
 * @property int|string|null $_resource_type integer, preset 'HTTP_PULL'
 * @property string|null $_country_access_policy string
 * @property string|null $_origin string
 * @property bool|null $_advanced_settings boolean
 * @property string|null $_domains string
 * @property bool|null $_url_signing_on boolean
 * @property string|null $_url_signing_key string, secret
 * @property int|string|null $_cache_expiry integer
 * @property bool|null $_password_on boolean
 * @property string|null $_password_unauthorized_html string
 * @property array|null $_pass array
 * @property array|null $_user array
 * @property array|null $_form_pass array
 * @property list<OnApp_CDNResource_Advanced_Country>|OnApp_CDNResource_Advanced_Country|null $_countries
 * @property string|null $_status string
 * @property string|null $_edge_group_ids string
 * @property string|list<OnApp_CDNResource_Origin>|OnApp_CDNResource_Origin|null $_origins string, since 3.1; only 3.0
 * @property array|null $_secondary_hostnames array, since 3.0
 * @property string|null $_ftp_password string, secret, since 3.0
 * @property bool|null $_mp4_pseudo_on boolean, since 3.0
 * @property bool|null $_flv_pseudo_on boolean, since 3.0
 * @property bool|null $_ignore_set_cookie_on boolean, since 3.0
 * @property string|null $_publishing_point string, since 3.0
 * @property bool|null $_anti_leech_on boolean, since 3.0
 * @property string|null $_anti_leech_domains string, since 3.0
 * @property bool|null $_secure_wowza_on boolean, since 3.0
 * @property string|null $_secure_wowza_token string, secret, since 3.0
 * @property int|string|null $_internal_publishing_point integer, since 3.0
 * @property int|string|null $_failover_internal_publishing_point integer, since 3.0
 * @property int|string|null $_external_publishing_location integer, since 3.0
 * @property int|string|null $_failover_external_publishing_location integer, since 3.0
 * @property string|null $origin_sites string, since 3.0
 * @property string|null $cname string, since 3.0
 * @property string|null $push_origin_hostname string, since 3.0
 * @property int|string|null $cdn_reference integer, since 3.1
 * @property bool|null $_letsencrypt_ssl_on boolean, since 6.0
 * @property int|string|null $_cdn_ssl_certificate_id integer, since 6.0
 * @property string|null $_cors_on string, since 6.1
 * @property list<OnApp_CDNResource_Origin>|OnApp_CDNResource_Origin|null $_origins_for_api read-only, only 2.3
 * @method list<OnApp_CDNResource>|false getList($params = null, $url_args = null) GET cdn_resources
 * @method OnApp_CDNResource|false load($id = null) GET cdn_resources/{id}
 * @method null delete() DELETE cdn_resources/{id}
 */
class OnApp_CDNResource extends OnApp
{
    /**
     * POST cdn_resources/{id}/prefetch
     *
     * @param mixed $cdn_resource_id
     * @param mixed $prefetch_paths
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function prefetch($cdn_resource_id, $prefetch_paths) {}

    /**
     * POST cdn_resources/{id}/purge
     *
     * @param mixed $cdn_resource_id
     * @param mixed $purge_paths
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function purge($cdn_resource_id, $purge_paths) {}

    /**
     * POST cdn_resources/enable
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enable() {}

    /**
     * POST cdn_resources/{id}/purge_all
     *
     * @param mixed $cdn_resource_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function purge_all($cdn_resource_id) {}

    /**
     * POST cdn_resources
     * PUT cdn_resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `advanced`, root `cdn_resource`.
 * Not offered: delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property array|null $_countries array, read-only
 * @property string|null $_hotlink_policy string, read-only
 * @property string|null $_ip_access_policy string, read-only
 * @property string|null $_country_access_policy string, read-only
 * @property string|null $_passwords string, read-only, secret
 * @property string|null $_domains string, read-only
 * @property int|string|null $_cache_expiry integer, read-only
 * @property string|null $_publisher_name string, read-only
 * @property bool|null $_password_on boolean, read-only
 * @property bool|null $_url_signing_on boolean, read-only
 * @property string|null $_password_unauthorized_html string, read-only
 * @property string|null $_ip_addresses string, read-only
 * @property string|null $_url_signing_key string, read-only, secret
 * @property array|null $_secondary_hostnames array, since 3.0
 * @property bool|null $_flv_pseudo_on boolean, since 3.0
 * @property bool|null $_mp4_pseudo_on boolean, since 3.0
 * @property bool|null $_ssl_on boolean, since 3.0
 * @property bool|null $_ignore_set_cookie_on boolean, since 3.0
 * @property bool|null $http_bot_blocked boolean, since 3.0
 * @property mixed $limit_rate since 3.0
 * @property mixed $limit_rate_after since 3.0
 * @property mixed $proxy_cache_key since 3.0
 * @property bool|null $_secure_wowza_on boolean, since 3.0
 * @property string|null $_secure_wowza_token string, secret, since 3.0
 * @property bool|null $_cors_on boolean, since 6.2
 * @property bool|null $_hls_on boolean, since 6.2
 * @property string|null $_origin_policy string, since 6.2
 * @property string|null $_hls_force_cache string, since 6.3
 * @property mixed $proxy_read_time_out 3.0 to 5.5
 * @property mixed $proxy_connect_time_out 3.0 to 5.5
 */
class OnApp_CDNResource_Advanced extends OnApp
{
    /**
     * GET cdn_resources/{id}/advanced
     *
     * @param mixed $cdn_resource_id
     * @param mixed $url_args
     * @return list<OnApp_CDNResource_Advanced>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($cdn_resource_id = null, $url_args = null) {}

    /**
     * GET cdn_resources/{id}/advanced
     *
     * @param mixed $id
     * @return OnApp_CDNResource_Advanced|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null) {}

    /**
     * POST cdn_resources/{id}/advanced
     * PUT cdn_resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Comes within others.
 * Exists since 2.2.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_continent string, read-only, since 2.2
 * @property string|null $_name string, read-only, since 2.2
 * @property string|null $_created_at string, read-only, since 2.2
 * @property string|null $_code string, read-only, since 2.2
 * @property string|null $_updated_at string, read-only, since 2.2
 * @property string|null $_id string, read-only, since 2.2
 */
class OnApp_CDNResource_Advanced_Country extends OnApp
{
}

/**
 * Resource `cdn_resources/available_edge_groups`, root `edge_group`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property mixed $_label required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property list<OnApp_CDNResource_AvailableEdgeGroup_Location>|OnApp_CDNResource_AvailableEdgeGroup_Location|null $_edge_group_locations
 * @property int|string|null $_cdn_reference integer, since 6.2
 * @method list<OnApp_CDNResource_AvailableEdgeGroup>|false getList($params = null, $url_args = null) GET cdn_resources/available_edge_groups
 */
class OnApp_CDNResource_AvailableEdgeGroup extends OnApp
{
}

/**
 * Comes within others.
 * Exists since 2.2.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_price string, read-only, since 2.2
 * @property string|null $_city string, read-only, since 2.2
 * @property string|null $_created_at string, read-only, since 2.2
 * @property string|null $_updated_at string, read-only, since 2.2
 * @property string|null $_country string, read-only, since 2.2
 * @property int|string|null $_aflexi_location_id integer, read-only, since 2.2
 * @property int|string|null $_id integer, read-only, since 2.2
 * @property string|null $_operator string, read-only, since 2.2
 * @property int|string|null $_edge_group_id integer, read-only, since 2.2
 * @property bool|null $_streamSupported boolean, since 3.0
 * @property bool|null $_httpSupported boolean, since 3.0
 */
class OnApp_CDNResource_AvailableEdgeGroup_Location extends OnApp
{
}

/**
 * Resource `cdn_resources/bandwidth`, root `stat`.
 * Exists 2.3 to 5.5.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_non_cached string, read-only, 2.3 to 5.5
 * @property string|null $_date string, read-only, 2.3 to 5.5
 * @property string|null $_cached string, read-only, 2.3 to 5.5
 */
class OnApp_CDNResource_Bandwidth extends OnApp
{
    /**
     * GET cdn_resources/bandwidth
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNResource_Bandwidth>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}
}

/**
 * Resource `billing`, root `user_hourly_stat`.
 * Exists since 2.3.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only, since 2.3
 * @property string|null $_data_cached string, read-only, since 2.3
 * @property string|null $_data_non_cached string, read-only, since 2.3
 * @property int|string|null $_edge_group_id integer, read-only, since 2.3
 * @property string|null $_cost string, since 3.0
 * @property string|null $_edge_group_label string, since 3.0
 * @property string|null $_stat_time string, since 3.0
 * @property string|null $_value string, since 3.0
 * @property string|null $_created_at string, read-only, only 2.3
 * @property string|null $_updated_at string, read-only, only 2.3
 * @property int|string|null $_cdn_resource_id integer, read-only, only 2.3
 * @property int|string|null $_user_id integer, read-only, only 2.3
 * @property int|string|null $_edge_group_location_id integer, read-only, only 2.3
 * @property int|string|null $_edge_id integer, read-only, only 2.3
 * @property int|string|null $_location_id integer, read-only, only 2.3
 */
class OnApp_CDNResource_BillingStatistic extends OnApp
{
    /**
     * GET cdn_resources/{id}/billing
     *
     * @param mixed $cdn_resource_id
     * @param mixed $url_args
     * @return list<OnApp_CDNResource_BillingStatistic>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($cdn_resource_id = null, $url_args = null) {}
}

/**
 * Resource `cdn_resources/edge_ips`, root `edge_ips`.
 *
 * @property string|null $_edge_ip string
 * @method list<OnApp_CDNResource_EdgeIps>|false getList($params = null, $url_args = null) GET cdn_resources/edge_ips
 * @method OnApp_CDNResource_EdgeIps|false load($id = null) GET cdn_resources/edge_ips/{id}
 * @method null save() POST cdn_resources/edge_ips, PUT cdn_resources/edge_ips/{id}
 * @method null delete() DELETE cdn_resources/edge_ips/{id}
 */
class OnApp_CDNResource_EdgeIps extends OnApp
{
}

/**
 * Resource `http_caching_rules`, root `rule`.
 *
 * @property string|null $_cdn_resource_id string
 * @property string|null $_id string
 * @property string|null $_name string
 * @property array|null $_conditions array
 * @property array|null $_actions array
 * @method list<OnApp_CDNResource_HTTPCachingRules>|false getList($params = null, $url_args = null) GET cdn_resources/{cdn_resource_id}/http_caching_rules
 * @method OnApp_CDNResource_HTTPCachingRules|false load($id = null) GET cdn_resources/{cdn_resource_id}/http_caching_rules/{id}
 * @method null save() POST cdn_resources/{cdn_resource_id}/http_caching_rules, PUT cdn_resources/{cdn_resource_id}/http_caching_rules/{id}
 * @method null delete() DELETE cdn_resources/{cdn_resource_id}/http_caching_rules/{id}
 */
class OnApp_CDNResource_HTTPCachingRules extends OnApp
{
    /**
     * POST cdn_resources/{cdn_resource_id}/http_caching_rules
     *
     * @param mixed $name
     * @param mixed $conditions
     * @param mixed $actions
     * @param mixed $cdn_resource_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function addRule($name, $conditions, $actions, $cdn_resource_id = null) {}

    /**
     * PUT cdn_resources/{cdn_resource_id}/http_caching_rules/{id}
     *
     * @param mixed $name
     * @param mixed $conditions
     * @param mixed $actions
     * @param mixed $cdn_resource_id
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editRule($name, $conditions, $actions, $cdn_resource_id = null, $id = null) {}
}

/**
 * Resource `instructions`, root `cdn_resource`.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property mixed $_cdn_hostname required, preset ''
 * @property mixed $_cdn_cname field cname, required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property mixed $_resource_type required, preset ''
 * @property mixed $_user_id required, preset ''
 * @property mixed $_last_24h_cost required, preset ''
 * @property mixed $_cdn_reference required, preset ''
 * @property mixed $_publishing_point required, preset ''
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property mixed $_instructions
 * @method OnApp_CDNResource_Instructions|false load($id = null) GET cdn_resources/{id}/instructions
 */
class OnApp_CDNResource_Instructions extends OnApp
{
}

/**
 * Resource `invalidations`, root `invalidations`.
 *
 * @property int|string|null $_cdn_resource_id integer, read-only
 * @property int|string|null $_id integer, read-only
 * @property string|null $_rule string
 * @property string|null $_invalidated_at datetime
 * @property string|null $_wildcard_invalidation_rule string
 * @property int|string|null $_wildcard_invalidation_rule_id integer
 * @method OnApp_CDNResource_Invalidation|false load($id = null) GET cdn_resources/{cdn_resource_id}/invalidations/{id}
 * @method null delete() DELETE cdn_resources/{cdn_resource_id}/invalidations/{id}
 */
class OnApp_CDNResource_Invalidation extends OnApp
{
    /**
     * GET cdn_resources/{cdn_resource_id}/invalidations
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return OnApp_CDNResource_Invalidation|list<OnApp_CDNResource_Invalidation>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}

    /**
     * POST cdn_resources/{cdn_resource_id}/invalidations
     * PUT cdn_resources/{cdn_resource_id}/invalidations/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `origins_for_api`, root `origin`.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_value string, read-only, since 3.0; field key, string, read-only, secret, 2.0 to 2.3
 * @property string|null $_key string, read-only, secret, since 3.0
 */
class OnApp_CDNResource_Origin extends OnApp
{
}

/**
 * Resource `waf`, root `resource`.
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_waf_on boolean
 * @property mixed $_waf_ruleset_blacklists
 * @property string|null $_waf_ruleset string, read-only
 * @method OnApp_CDNResource_WAF|false load($id = null) GET cdn_resources/{id}/waf/{id}
 * @method null delete() DELETE cdn_resources/{id}/waf/{id}
 */
class OnApp_CDNResource_WAF extends OnApp
{
    /**
     * GET cdn_resources/{id}/waf
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return OnApp_CDNResource_WAF|list<OnApp_CDNResource_WAF>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}

    /**
     * PUT cdn_resources/{id}/waf
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `waf_ruleset_blacklists`, root `waf_ruleset_blacklists`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_name string
 * @method list<OnApp_CDNResource_WAF_RulesetBlacklists>|false getList($params = null, $url_args = null) GET waf_ruleset_blacklists
 * @method OnApp_CDNResource_WAF_RulesetBlacklists|false load($id = null) GET waf_ruleset_blacklists/{id}
 * @method null save() POST waf_ruleset_blacklists, PUT waf_ruleset_blacklists/{id}
 * @method null delete() DELETE waf_ruleset_blacklists/{id}
 */
class OnApp_CDNResource_WAF_RulesetBlacklists extends OnApp
{
}

/**
 * Resource `cdn_ssl_certificates`, root `cdn_ssl_certificate`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property int|string|null $_user_id integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_cdn_reference integer, read-only
 * @method list<OnApp_CDNSSL>|false getList($params = null, $url_args = null) GET cdn_ssl_certificates
 * @method OnApp_CDNSSL|false load($id = null) GET cdn_ssl_certificates/{id}
 * @method null save() POST cdn_ssl_certificates, PUT cdn_ssl_certificates/{id}
 * @method null delete() DELETE cdn_ssl_certificates/{id}
 */
class OnApp_CDNSSL extends OnApp
{
    /**
     * GET cdn_ssl_certificates?q
     *
     * @param mixed $question
     * @return OnApp_CDNSSL|list<OnApp_CDNSSL>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function search($question) {}
}

/**
 * Resource `cdn_usage_statistics`, root `user_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_target_id integer
 * @property float|int|string|null $_non_cached field not_cached, float
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer
 * @property float|int|string|null $_cached float
 * @method list<OnApp_CDNUsageStatistic>|false getList($params = null, $url_args = null) GET cdn_usage_statistics
 */
class OnApp_CDNUsageStatistic extends OnApp
{
}

class_alias(OnApp_CDNResource::class, 'OnApp\CDNResource');
class_alias(OnApp_CDNResource_Advanced::class, 'OnApp\CDNResource\Advanced');
class_alias(OnApp_CDNResource_Advanced_Country::class, 'OnApp\CDNResource\Advanced\Country');
class_alias(OnApp_CDNResource_AvailableEdgeGroup::class, 'OnApp\CDNResource\AvailableEdgeGroup');
class_alias(OnApp_CDNResource_AvailableEdgeGroup_Location::class, 'OnApp\CDNResource\AvailableEdgeGroup\Location');
class_alias(OnApp_CDNResource_Bandwidth::class, 'OnApp\CDNResource\Bandwidth');
class_alias(OnApp_CDNResource_BillingStatistic::class, 'OnApp\CDNResource\BillingStatistic');
class_alias(OnApp_CDNResource_EdgeIps::class, 'OnApp\CDNResource\EdgeIps');
class_alias(OnApp_CDNResource_HTTPCachingRules::class, 'OnApp\CDNResource\HTTPCachingRules');
class_alias(OnApp_CDNResource_Instructions::class, 'OnApp\CDNResource\Instructions');
class_alias(OnApp_CDNResource_Invalidation::class, 'OnApp\CDNResource\Invalidation');
class_alias(OnApp_CDNResource_Origin::class, 'OnApp\CDNResource\Origin');
class_alias(OnApp_CDNResource_WAF::class, 'OnApp\CDNResource\WAF');
class_alias(OnApp_CDNResource_WAF_RulesetBlacklists::class, 'OnApp\CDNResource\WAF\RulesetBlacklists');
class_alias(OnApp_CDNSSL::class, 'OnApp\CDNSSL');
class_alias(OnApp_CDNUsageStatistic::class, 'OnApp\CDNUsageStatistic');
