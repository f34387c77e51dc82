<?php

/*
 * CDN reports and acceleration dashboards.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `acceleration_dashboard/summary_charts`, root `summary_chart`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_timestamp integer
 * @property int|string|null $_website_count integer
 * @method list<OnApp_AccelerationDashboard_SummaryCharts>|false getList($params = null, $url_args = null) GET acceleration_dashboard/summary_charts
 */
class OnApp_AccelerationDashboard_SummaryCharts extends OnApp
{
}

/**
 * Resource `acceleration_dashboard/summary_metrics`, root `summary_metrics`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_highest_cdn_bandwidth string
 * @property string|null $_highest_origin_bandwidth string
 * @method list<OnApp_AccelerationDashboard_SummaryMetrics>|false getList($params = null, $url_args = null) GET acceleration_dashboard/summary_metrics
 */
class OnApp_AccelerationDashboard_SummaryMetrics extends OnApp
{
}

/**
 * Resource `cdn/reports/admin`, root `admin`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_CacheStatistic_LineChart>|OnApp_CDNReport_CacheStatistic_LineChart|null $_cache_statistic_admin_line_chart
 * @property list<OnApp_CDNReport_OverviewTopFive_ResourcesTable>|OnApp_CDNReport_OverviewTopFive_ResourcesTable|null $_top_five_resources_admin_table
 * @property list<OnApp_CDNReport_OverviewTopFive_LocationTable>|OnApp_CDNReport_OverviewTopFive_LocationTable|null $_top_five_locations_admin
 * @property list<OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable>|OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable|null $_top_five_http_error_codes_admin_table
 */
class OnApp_CDNReport_Admin extends OnApp
{
    /**
     * GET cdn/reports/admin
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_Admin>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/admin
     *
     * @return OnApp_CDNReport_Admin|list<OnApp_CDNReport_Admin>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Resource `cdn/reports/admin/locations`, root `locations`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_Location_AdminTable>|OnApp_CDNReport_Location_AdminTable|null $_location_admin_table
 */
class OnApp_CDNReport_AdminLocation extends OnApp
{
    /**
     * GET cdn/reports/admin/locations
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_AdminLocation>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/admin/locations
     *
     * @return OnApp_CDNReport_AdminLocation|list<OnApp_CDNReport_AdminLocation>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Resource `cdn/reports/admin/top_50_cdn_resources`, root `top_50_cdn_resources`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_TopFifty_AdminTable>|OnApp_CDNReport_TopFifty_AdminTable|null $_top_fifty_resources_admin_table
 */
class OnApp_CDNReport_AdminTopFiftyCDNResource extends OnApp
{
    /**
     * GET cdn/reports/admin/top_50_cdn_resources
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_AdminTopFiftyCDNResource>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/admin/top_50_cdn_resources
     *
     * @return OnApp_CDNReport_AdminTopFiftyCDNResource|list<OnApp_CDNReport_AdminTopFiftyCDNResource>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Resource `cdn/reports/admin/top_50_http_errors`, root `top_50_http_errors`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_TopFifty_HttpErrorCode>|OnApp_CDNReport_TopFifty_HttpErrorCode|null $_top_fifty_http_error_codes_admin_table
 */
class OnApp_CDNReport_AdminTopFiftyHttpError extends OnApp
{
    /**
     * GET cdn/reports/admin/top_50_http_errors
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_AdminTopFiftyHttpError>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/admin/top_50_http_errors
     *
     * @return OnApp_CDNReport_AdminTopFiftyHttpError|list<OnApp_CDNReport_AdminTopFiftyHttpError>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Resource `cdn/reports/bandwidth_statistics`, root `stats`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property array|null $_stats field stat, array
 */
class OnApp_CDNReport_BandwidthStatistic extends OnApp
{
    /**
     * GET cdn/reports/bandwidth_statistics
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_BandwidthStatistic>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/bandwidth_statistics
     *
     * @return OnApp_CDNReport_BandwidthStatistic|list<OnApp_CDNReport_BandwidthStatistic>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Resource `cdn/reports/cache_statistics`, root `cache_statistics`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_CacheStatistic_LineChart>|OnApp_CDNReport_CacheStatistic_LineChart|null $_cache_statistic_line_chart
 * @property list<OnApp_CDNReport_CacheStatistic_Table>|OnApp_CDNReport_CacheStatistic_Table|null $_cache_statistic_table
 */
class OnApp_CDNReport_CacheStatistic extends OnApp
{
    /**
     * GET cdn/reports/cache_statistics
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_CacheStatistic>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/cache_statistics
     *
     * @return OnApp_CDNReport_CacheStatistic|list<OnApp_CDNReport_CacheStatistic>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Comes within others.
 *
 * @property string|null $_time datetime
 * @property float|int|string|null $_cached float
 * @property float|int|string|null $_uncached float
 * @property float|int|string|null $_hit float
 * @property float|int|string|null $_miss float
 * @property float|int|string|null $_gb float
 * @method list<OnApp_CDNReport_CacheStatistic_LineChart>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_CacheStatistic_LineChart|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_CacheStatistic_LineChart extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_locationId integer
 * @property float|int|string|null $_request float
 * @property float|int|string|null $_speed float
 * @property float|int|string|null $_hit float
 * @property float|int|string|null $_miss float
 * @property float|int|string|null $_gb float
 * @method list<OnApp_CDNReport_CacheStatistic_Table>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_CacheStatistic_Table|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_CacheStatistic_Table extends OnApp
{
}

/**
 * Resource `cdn/reports/concurrent_statistics`, root `concurrent_statistics`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property array|null $_stream_concurrent_line_chart array
 */
class OnApp_CDNReport_ConcurrentStatistics extends OnApp
{
    /**
     * GET cdn/reports/concurrent_statistics
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_CDNReport_ConcurrentStatistics>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Comes within others.
 *
 * @property int|string|null $_locationId integer
 * @property int|string|null $_operatorId integer
 * @property string|null $_bandwidth string
 * @method list<OnApp_CDNReport_Location_AdminTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_Location_AdminTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_Location_AdminTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property string|null $_country string
 * @property float|int|string|null $_avgLatency float
 * @property float|int|string|null $_avgTransferRate float
 * @property int|string|null $_request integer
 * @property string|null $_bandwidth string
 * @method list<OnApp_CDNReport_Location_VisitorCountryTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_Location_VisitorCountryTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_Location_VisitorCountryTable extends OnApp
{
}

/**
 * Resource `cdn/reports/overview`, root `overview`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_CacheStatistic_LineChart>|OnApp_CDNReport_CacheStatistic_LineChart|null $_cache_statistic_line_chart
 * @property list<OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable>|OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable|null $_overview_top_five_http_error_codes_table
 * @property list<OnApp_CDNReport_OverviewTopFive_ResourcesTable>|OnApp_CDNReport_OverviewTopFive_ResourcesTable|null $_overview_top_five_resources_table
 * @property list<OnApp_CDNReport_OverviewTopFive_LocationTable>|OnApp_CDNReport_OverviewTopFive_LocationTable|null $_overview_top_five_locations_table
 * @property list<OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart>|OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart|null $_overview_top_five_visitor_locations_pie_chart
 */
class OnApp_CDNReport_OverviewReport extends OnApp
{
    /**
     * GET cdn/reports/overview
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_OverviewReport>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/overview
     *
     * @return OnApp_CDNReport_OverviewReport|list<OnApp_CDNReport_OverviewReport>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Comes within others.
 *
 * @property int|string|null $_resourceId integer
 * @property float|int|string|null $_errorRequest float
 * @method list<OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_locationId integer
 * @property float|int|string|null $_bandwidth float
 * @method list<OnApp_CDNReport_OverviewTopFive_LocationTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_OverviewTopFive_LocationTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_OverviewTopFive_LocationTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_resourceId integer
 * @property float|int|string|null $_bandwidth float
 * @property float|int|string|null $_cacheHit float
 * @property float|int|string|null $_miss float
 * @method list<OnApp_CDNReport_OverviewTopFive_ResourcesTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_OverviewTopFive_ResourcesTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_OverviewTopFive_ResourcesTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property string|null $_time datetime
 * @property string|null $_country string
 * @property int|string|null $_request integer
 * @method list<OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property string|null $_country string
 * @property float|int|string|null $_request float
 * @method list<OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart extends OnApp
{
}

/**
 * Resource `cdn/reports/status_codes`, root `status_codes`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_StatusCode_LineChart>|OnApp_CDNReport_StatusCode_LineChart|null $_status_code_line_chart
 * @property list<OnApp_CDNReport_StatusCode_Table>|OnApp_CDNReport_StatusCode_Table|null $_status_code_table
 * @property list<OnApp_CDNReport_StatusCode_HttpErrorCodeTable>|OnApp_CDNReport_StatusCode_HttpErrorCodeTable|null $_http_error_code_table
 */
class OnApp_CDNReport_StatusCode extends OnApp
{
    /**
     * GET cdn/reports/status_codes
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_StatusCode>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/status_codes
     *
     * @return OnApp_CDNReport_StatusCode|list<OnApp_CDNReport_StatusCode>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

/**
 * Comes within others.
 *
 * @property float|int|string|null $_errorRequest float
 * @property int|string|null $_resourceId integer
 * @method list<OnApp_CDNReport_StatusCode_HttpErrorCodeTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_StatusCode_HttpErrorCodeTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_StatusCode_HttpErrorCodeTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property string|null $_time datetime
 * @property int|string|null $_statusCode integer
 * @property float|int|string|null $_request float
 * @method list<OnApp_CDNReport_StatusCode_LineChart>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_StatusCode_LineChart|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_StatusCode_LineChart extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_statusCode integer
 * @property float|int|string|null $_request float
 * @method list<OnApp_CDNReport_StatusCode_Table>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_StatusCode_Table|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_StatusCode_Table extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_resourceId integer
 * @property int|string|null $_pastHour integer
 * @property int|string|null $_currentHour integer
 * @property string|null $_bandwidth string
 * @method list<OnApp_CDNReport_TopFifty_AdminTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_TopFifty_AdminTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_TopFifty_AdminTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_resourceId integer
 * @property string|null $_fileUrl string
 * @property float|int|string|null $_request float
 * @property float|int|string|null $_hit float
 * @property float|int|string|null $_miss float
 * @property float|int|string|null $_bandwidth float
 * @method list<OnApp_CDNReport_TopFifty_FilesTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_TopFifty_FilesTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_TopFifty_FilesTable extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_resourceId integer
 * @property int|string|null $_errorRequest integer
 * @method list<OnApp_CDNReport_TopFifty_HttpErrorCode>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_TopFifty_HttpErrorCode|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_TopFifty_HttpErrorCode extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_resourceId integer
 * @property string|null $_referer string
 * @property float|int|string|null $_request float
 * @method list<OnApp_CDNReport_TopFifty_ReferersTable>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNReport_TopFifty_ReferersTable|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNReport_TopFifty_ReferersTable extends OnApp
{
}

/**
 * Resource `cdn/reports/top_files`, root `top_files`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_TopFifty_FilesTable>|OnApp_CDNReport_TopFifty_FilesTable|null $_top_fifty_files_table
 */
class OnApp_CDNReport_TopFile extends OnApp
{
    /**
     * GET cdn/reports/top_files
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_TopFile>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * POST cdn/reports/top_files/{id}/purge
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function purge() {}
}

/**
 * Resource `cdn/reports/top_referrers`, root `top_referrers`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_TopFifty_ReferersTable>|OnApp_CDNReport_TopFifty_ReferersTable|null $_top_fifty_referers_table
 */
class OnApp_CDNReport_TopReferrer extends OnApp
{
    /**
     * GET cdn/reports/top_referrers
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_TopReferrer>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}
}

/**
 * Resource `cdn/reports/visitors`, root `visitors`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property list<OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart>|OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart|null $_top_five_visitor_countries_line_chart
 * @property list<OnApp_CDNReport_Location_VisitorCountryTable>|OnApp_CDNReport_Location_VisitorCountryTable|null $_visitor_country_table
 */
class OnApp_CDNReport_Visitor extends OnApp
{
    /**
     * GET cdn/reports/visitors
     *
     * @param mixed $url_args
     * @param mixed $params
     * @return list<OnApp_CDNReport_Visitor>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($url_args = null, $params = null) {}

    /**
     * GET cdn/reports/visitors
     *
     * @return OnApp_CDNReport_Visitor|list<OnApp_CDNReport_Visitor>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function overview() {}
}

class_alias(OnApp_AccelerationDashboard_SummaryCharts::class, 'OnApp\AccelerationDashboard\SummaryCharts');
class_alias(OnApp_AccelerationDashboard_SummaryMetrics::class, 'OnApp\AccelerationDashboard\SummaryMetrics');
class_alias(OnApp_CDNReport_Admin::class, 'OnApp\CDNReport\Admin');
class_alias(OnApp_CDNReport_AdminLocation::class, 'OnApp\CDNReport\AdminLocation');
class_alias(OnApp_CDNReport_AdminTopFiftyCDNResource::class, 'OnApp\CDNReport\AdminTopFiftyCDNResource');
class_alias(OnApp_CDNReport_AdminTopFiftyHttpError::class, 'OnApp\CDNReport\AdminTopFiftyHttpError');
class_alias(OnApp_CDNReport_BandwidthStatistic::class, 'OnApp\CDNReport\BandwidthStatistic');
class_alias(OnApp_CDNReport_CacheStatistic::class, 'OnApp\CDNReport\CacheStatistic');
class_alias(OnApp_CDNReport_CacheStatistic_LineChart::class, 'OnApp\CDNReport\CacheStatistic\LineChart');
class_alias(OnApp_CDNReport_CacheStatistic_Table::class, 'OnApp\CDNReport\CacheStatistic\Table');
class_alias(OnApp_CDNReport_ConcurrentStatistics::class, 'OnApp\CDNReport\ConcurrentStatistics');
class_alias(OnApp_CDNReport_Location_AdminTable::class, 'OnApp\CDNReport\Location\AdminTable');
class_alias(OnApp_CDNReport_Location_VisitorCountryTable::class, 'OnApp\CDNReport\Location\VisitorCountryTable');
class_alias(OnApp_CDNReport_OverviewReport::class, 'OnApp\CDNReport\OverviewReport');
class_alias(OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable::class, 'OnApp\CDNReport\OverviewTopFive\HtpErrorCodesTable');
class_alias(OnApp_CDNReport_OverviewTopFive_LocationTable::class, 'OnApp\CDNReport\OverviewTopFive\LocationTable');
class_alias(OnApp_CDNReport_OverviewTopFive_ResourcesTable::class, 'OnApp\CDNReport\OverviewTopFive\ResourcesTable');
class_alias(OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart::class, 'OnApp\CDNReport\OverviewTopFive\VisitorCountriesLineChart');
class_alias(OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart::class, 'OnApp\CDNReport\OverviewTopFive\VisitorLocationsPieChart');
class_alias(OnApp_CDNReport_StatusCode::class, 'OnApp\CDNReport\StatusCode');
class_alias(OnApp_CDNReport_StatusCode_HttpErrorCodeTable::class, 'OnApp\CDNReport\StatusCode\HttpErrorCodeTable');
class_alias(OnApp_CDNReport_StatusCode_LineChart::class, 'OnApp\CDNReport\StatusCode\LineChart');
class_alias(OnApp_CDNReport_StatusCode_Table::class, 'OnApp\CDNReport\StatusCode\Table');
class_alias(OnApp_CDNReport_TopFifty_AdminTable::class, 'OnApp\CDNReport\TopFifty\AdminTable');
class_alias(OnApp_CDNReport_TopFifty_FilesTable::class, 'OnApp\CDNReport\TopFifty\FilesTable');
class_alias(OnApp_CDNReport_TopFifty_HttpErrorCode::class, 'OnApp\CDNReport\TopFifty\HttpErrorCode');
class_alias(OnApp_CDNReport_TopFifty_ReferersTable::class, 'OnApp\CDNReport\TopFifty\ReferersTable');
class_alias(OnApp_CDNReport_TopFile::class, 'OnApp\CDNReport\TopFile');
class_alias(OnApp_CDNReport_TopReferrer::class, 'OnApp\CDNReport\TopReferrer');
class_alias(OnApp_CDNReport_Visitor::class, 'OnApp\CDNReport\Visitor');
