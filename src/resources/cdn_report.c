/*
 * CDN reports and acceleration dashboards.
 */
#include "resources.h"

/* ---- OnApp_AccelerationDashboard_SummaryCharts ----------------------------------------------------------- */

static const onapp_field acceleration_dashboard_summary_charts_fields[] = {
	F("timestamp",     "integer", RW),
	F("website_count", "integer", RW),
};

static const onapp_closed acceleration_dashboard_summary_charts_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_AccelerationDashboard_SummaryCharts = {
	.name = "OnApp_AccelerationDashboard_SummaryCharts",
	.root = "summary_chart",
	.resource = "acceleration_dashboard/summary_charts",
	.first_version = ONAPP_V(6, 3),
	FIELDS(acceleration_dashboard_summary_charts_fields),
	CLOSES(acceleration_dashboard_summary_charts_closed),
};

/* ---- OnApp_AccelerationDashboard_SummaryMetrics ---------------------------------------------------------- */

static const onapp_field acceleration_dashboard_summary_metrics_fields[] = {
	F("highest_cdn_bandwidth",    "string", RW),
	F("highest_origin_bandwidth", "string", RW),
};

static const onapp_closed acceleration_dashboard_summary_metrics_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_AccelerationDashboard_SummaryMetrics = {
	.name = "OnApp_AccelerationDashboard_SummaryMetrics",
	.root = "summary_metrics",
	.resource = "acceleration_dashboard/summary_metrics",
	.first_version = ONAPP_V(6, 3),
	FIELDS(acceleration_dashboard_summary_metrics_fields),
	CLOSES(acceleration_dashboard_summary_metrics_closed),
};

/* ---- OnApp_CDNReport_Admin ------------------------------------------------------------------------------- */

static const onapp_field cdn_report_admin_fields[] = {
	F("cache_statistic_admin_line_chart",      "array", RW, .nested = "CDNReport_CacheStatistic_LineChart"),
	F("top_five_resources_admin_table",        "array", RW, .nested = "CDNReport_OverviewTopFive_ResourcesTable"),
	F("top_five_locations_admin",              "array", RW, .nested = "CDNReport_OverviewTopFive_LocationTable"),
	F("top_five_http_error_codes_admin_table", "array", RW, .nested = "CDNReport_OverviewTopFive_HtpErrorCodesTable"),
};

static const onapp_route cdn_report_admin_routes[] = {
	R("GET", "cdn/reports/admin", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_admin_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"admin(frequency: {frequency}, start_date: {start_date}, end_date: {end_date})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_admin_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_Admin = {
	.name = "OnApp_CDNReport_Admin",
	.root = "admin",
	.resource = "cdn/reports/admin",
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_admin_fields),
	ROUTES(cdn_report_admin_routes),
	ACTIONS(cdn_report_admin_actions),
	CLOSES(cdn_report_admin_closed),
};

/* ---- OnApp_CDNReport_AdminLocation ----------------------------------------------------------------------- */

static const onapp_field cdn_report_admin_location_fields[] = {
	F("location_admin_table", "array", RW, .nested = "CDNReport_Location_AdminTable"),
};

static const onapp_route cdn_report_admin_location_routes[] = {
	R("GET", "cdn/reports/admin/locations", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_admin_location_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"admin(frequency: {frequency}, start_date: {start_date}, end_date: {end_date})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_admin_location_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_AdminLocation = {
	.name = "OnApp_CDNReport_AdminLocation",
	.root = "locations",
	.resource = "cdn/reports/admin/locations",
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_admin_location_fields),
	ROUTES(cdn_report_admin_location_routes),
	ACTIONS(cdn_report_admin_location_actions),
	CLOSES(cdn_report_admin_location_closed),
};

/* ---- OnApp_CDNReport_AdminTopFiftyCDNResource ------------------------------------------------------------ */

static const onapp_field cdn_report_admin_top_fifty_cdn_resource_fields[] = {
	F("top_fifty_resources_admin_table", "array", RW, .nested = "CDNReport_TopFifty_AdminTable"),
};

static const onapp_route cdn_report_admin_top_fifty_cdn_resource_routes[] = {
	R("GET", "cdn/reports/admin/top_50_cdn_resources", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_admin_top_fifty_cdn_resource_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"admin(frequency: {frequency}, start_date: {start_date}, end_date: {end_date})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_admin_top_fifty_cdn_resource_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_AdminTopFiftyCDNResource = {
	.name = "OnApp_CDNReport_AdminTopFiftyCDNResource",
	.root = "top_50_cdn_resources",
	.resource = "cdn/reports/admin/top_50_cdn_resources",
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_admin_top_fifty_cdn_resource_fields),
	ROUTES(cdn_report_admin_top_fifty_cdn_resource_routes),
	ACTIONS(cdn_report_admin_top_fifty_cdn_resource_actions),
	CLOSES(cdn_report_admin_top_fifty_cdn_resource_closed),
};

/* ---- OnApp_CDNReport_AdminTopFiftyHttpError -------------------------------------------------------------- */

static const onapp_field cdn_report_admin_top_fifty_http_error_fields[] = {
	F("top_fifty_http_error_codes_admin_table", "array", RW, .nested = "CDNReport_TopFifty_HttpErrorCode"),
};

static const onapp_route cdn_report_admin_top_fifty_http_error_routes[] = {
	R("GET", "cdn/reports/admin/top_50_http_errors", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_admin_top_fifty_http_error_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"admin(frequency: {frequency}, start_date: {start_date}, end_date: {end_date})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_admin_top_fifty_http_error_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_AdminTopFiftyHttpError = {
	.name = "OnApp_CDNReport_AdminTopFiftyHttpError",
	.root = "top_50_http_errors",
	.resource = "cdn/reports/admin/top_50_http_errors",
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_admin_top_fifty_http_error_fields),
	ROUTES(cdn_report_admin_top_fifty_http_error_routes),
	ACTIONS(cdn_report_admin_top_fifty_http_error_actions),
	CLOSES(cdn_report_admin_top_fifty_http_error_closed),
};

/* ---- OnApp_CDNReport_BandwidthStatistic ------------------------------------------------------------------ */

static const onapp_field cdn_report_bandwidth_statistic_fields[] = {
	F("stat", "array", RW, .property = "_stats"),
};

static const onapp_route cdn_report_bandwidth_statistic_routes[] = {
	R("GET", "cdn/reports/bandwidth_statistics", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_bandwidth_statistic_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"bandwidth(start: {start}, end: {end}, locations?: {locations}, resources?: {resources}, "
		"group_by?: {group_by}, type: {type})", RESULT,
		.needs = "{start}, {end}, {type}"),
};

static const onapp_closed cdn_report_bandwidth_statistic_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_BandwidthStatistic = {
	.name = "OnApp_CDNReport_BandwidthStatistic",
	.root = "stats",
	.resource = "cdn/reports/bandwidth_statistics",
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_bandwidth_statistic_fields),
	ROUTES(cdn_report_bandwidth_statistic_routes),
	ACTIONS(cdn_report_bandwidth_statistic_actions),
	CLOSES(cdn_report_bandwidth_statistic_closed),
};

/* ---- OnApp_CDNReport_CacheStatistic ---------------------------------------------------------------------- */

static const onapp_field cdn_report_cache_statistic_fields[] = {
	F("cache_statistic_line_chart", "array", RW, .nested = "CDNReport_CacheStatistic_LineChart"),
	F("cache_statistic_table",      "array", RW, .nested = "CDNReport_CacheStatistic_Table"),
};

static const onapp_route cdn_report_cache_statistic_routes[] = {
	R("GET", "cdn/reports/cache_statistics", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_cache_statistic_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"cache_statistics(frequency: {frequency}, start_date: {start_date}, end_date: {end_date}, "
		"filter_type: {filter_type}, entity_id?: {entity_id})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}, {filter_type}"),
};

static const onapp_closed cdn_report_cache_statistic_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_CacheStatistic = {
	.name = "OnApp_CDNReport_CacheStatistic",
	.root = "cache_statistics",
	.resource = "cdn/reports/cache_statistics",
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_cache_statistic_fields),
	ROUTES(cdn_report_cache_statistic_routes),
	ACTIONS(cdn_report_cache_statistic_actions),
	CLOSES(cdn_report_cache_statistic_closed),
};

/* ---- OnApp_CDNReport_CacheStatistic_LineChart ------------------------------------------------------------ */

static const onapp_field cdn_report_cache_statistic_line_chart_fields[] = {
	F("time",     "datetime", RW),
	F("cached",   "float",    RW),
	F("uncached", "float",    RW),
	F("hit",      "float",    RW),
	F("miss",     "float",    RW),
	F("gb",       "float",    RW),
};

const onapp_class onapp_class_CDNReport_CacheStatistic_LineChart = {
	.name = "OnApp_CDNReport_CacheStatistic_LineChart",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_cache_statistic_line_chart_fields),
};

/* ---- OnApp_CDNReport_CacheStatistic_Table ---------------------------------------------------------------- */

static const onapp_field cdn_report_cache_statistic_table_fields[] = {
	F("locationId", "integer", RW),
	F("request",    "float",   RW),
	F("speed",      "float",   RW),
	F("hit",        "float",   RW),
	F("miss",       "float",   RW),
	F("gb",         "float",   RW),
};

const onapp_class onapp_class_CDNReport_CacheStatistic_Table = {
	.name = "OnApp_CDNReport_CacheStatistic_Table",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_cache_statistic_table_fields),
};

/* ---- OnApp_CDNReport_ConcurrentStatistics ---------------------------------------------------------------- */

static const onapp_field cdn_report_concurrent_statistics_fields[] = {
	F("stream_concurrent_line_chart", "_array", RW),
};

static const onapp_action cdn_report_concurrent_statistics_actions[] = {
	A("getList", "params = null, url_args = null", BASE_LIST, NULL,
		"concurrent_statistics(start: $params.start, end: $params.end, resources: $params.resources, "
		"locations: $params.locations)", RESULT),
};

static const onapp_closed cdn_report_concurrent_statistics_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_ConcurrentStatistics = {
	.name = "OnApp_CDNReport_ConcurrentStatistics",
	.root = "concurrent_statistics",
	.resource = "cdn/reports/concurrent_statistics",
	.first_version = ONAPP_V(6, 0),
	FIELDS(cdn_report_concurrent_statistics_fields),
	ACTIONS(cdn_report_concurrent_statistics_actions),
	CLOSES(cdn_report_concurrent_statistics_closed),
};

/* ---- OnApp_CDNReport_Location_AdminTable ----------------------------------------------------------------- */

static const onapp_field cdn_report_location_admin_table_fields[] = {
	F("locationId", "integer", RW),
	F("operatorId", "integer", RW),
	F("bandwidth",  "string",  RW),
};

const onapp_class onapp_class_CDNReport_Location_AdminTable = {
	.name = "OnApp_CDNReport_Location_AdminTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_location_admin_table_fields),
};

/* ---- OnApp_CDNReport_Location_VisitorCountryTable -------------------------------------------------------- */

static const onapp_field cdn_report_location_visitor_country_table_fields[] = {
	F("country",         "string",  RW),
	F("avgLatency",      "float",   RW),
	F("avgTransferRate", "float",   RW),
	F("request",         "integer", RW),
	F("bandwidth",       "string",  RW),
};

const onapp_class onapp_class_CDNReport_Location_VisitorCountryTable = {
	.name = "OnApp_CDNReport_Location_VisitorCountryTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_location_visitor_country_table_fields),
};

/* ---- OnApp_CDNReport_OverviewReport ---------------------------------------------------------------------- */

static const onapp_field cdn_report_overview_report_fields[] = {
	F("cache_statistic_line_chart",                    "array", RW, .nested = "CDNReport_CacheStatistic_LineChart"),
	F("overview_top_five_http_error_codes_table",      "array", RW,
		.nested = "CDNReport_OverviewTopFive_HtpErrorCodesTable"),
	F("overview_top_five_resources_table",             "array", RW,
		.nested = "CDNReport_OverviewTopFive_ResourcesTable"),
	F("overview_top_five_locations_table",             "array", RW,
		.nested = "CDNReport_OverviewTopFive_LocationTable"),
	F("overview_top_five_visitor_locations_pie_chart", "array", RW,
		.nested = "CDNReport_OverviewTopFive_VisitorLocationsPieChart"),
};

static const onapp_route cdn_report_overview_report_routes[] = {
	R("GET", "cdn/reports/overview", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_overview_report_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"overview(frequency: {frequency}, start_date: {start_date}, end_date: {end_date})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_overview_report_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_OverviewReport = {
	.name = "OnApp_CDNReport_OverviewReport",
	.root = "overview",
	.resource = "cdn/reports/overview",
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_overview_report_fields),
	ROUTES(cdn_report_overview_report_routes),
	ACTIONS(cdn_report_overview_report_actions),
	CLOSES(cdn_report_overview_report_closed),
};

/* ---- OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable -------------------------------------------------- */

static const onapp_field cdn_report_overview_top_five_htp_error_codes_table_fields[] = {
	F("resourceId",   "integer", RW),
	F("errorRequest", "float",   RW),
};

const onapp_class onapp_class_CDNReport_OverviewTopFive_HtpErrorCodesTable = {
	.name = "OnApp_CDNReport_OverviewTopFive_HtpErrorCodesTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_overview_top_five_htp_error_codes_table_fields),
};

/* ---- OnApp_CDNReport_OverviewTopFive_LocationTable ------------------------------------------------------- */

static const onapp_field cdn_report_overview_top_five_location_table_fields[] = {
	F("locationId", "integer", RW),
	F("bandwidth",  "float",   RW),
};

const onapp_class onapp_class_CDNReport_OverviewTopFive_LocationTable = {
	.name = "OnApp_CDNReport_OverviewTopFive_LocationTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_overview_top_five_location_table_fields),
};

/* ---- OnApp_CDNReport_OverviewTopFive_ResourcesTable ------------------------------------------------------ */

static const onapp_field cdn_report_overview_top_five_resources_table_fields[] = {
	F("resourceId", "integer", RW),
	F("bandwidth",  "float",   RW),
	F("cacheHit",   "float",   RW),
	F("miss",       "float",   RW),
};

const onapp_class onapp_class_CDNReport_OverviewTopFive_ResourcesTable = {
	.name = "OnApp_CDNReport_OverviewTopFive_ResourcesTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_overview_top_five_resources_table_fields),
};

/* ---- OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart ------------------------------------------- */

static const onapp_field cdn_report_overview_top_five_visitor_countries_line_chart_fields[] = {
	F("time",    "datetime", RW),
	F("country", "string",   RW),
	F("request", "integer",  RW),
};

const onapp_class onapp_class_CDNReport_OverviewTopFive_VisitorCountriesLineChart = {
	.name = "OnApp_CDNReport_OverviewTopFive_VisitorCountriesLineChart",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_overview_top_five_visitor_countries_line_chart_fields),
};

/* ---- OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart -------------------------------------------- */

static const onapp_field cdn_report_overview_top_five_visitor_locations_pie_chart_fields[] = {
	F("country", "string", RW),
	F("request", "float",  RW),
};

const onapp_class onapp_class_CDNReport_OverviewTopFive_VisitorLocationsPieChart = {
	.name = "OnApp_CDNReport_OverviewTopFive_VisitorLocationsPieChart",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_overview_top_five_visitor_locations_pie_chart_fields),
};

/* ---- OnApp_CDNReport_StatusCode -------------------------------------------------------------------------- */

static const onapp_field cdn_report_status_code_fields[] = {
	F("status_code_line_chart", "array", RW, .nested = "CDNReport_StatusCode_LineChart"),
	F("status_code_table",      "array", RW, .nested = "CDNReport_StatusCode_Table"),
	F("http_error_code_table",  "array", RW, .nested = "CDNReport_StatusCode_HttpErrorCodeTable"),
};

static const onapp_route cdn_report_status_code_routes[] = {
	R("GET", "cdn/reports/status_codes", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_status_code_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"status_codes(frequency: {frequency}, start_date: {start_date}, end_date: {end_date}, "
		"entity_id?: {entity_id})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_status_code_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_StatusCode = {
	.name = "OnApp_CDNReport_StatusCode",
	.root = "status_codes",
	.resource = "cdn/reports/status_codes",
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_status_code_fields),
	ROUTES(cdn_report_status_code_routes),
	ACTIONS(cdn_report_status_code_actions),
	CLOSES(cdn_report_status_code_closed),
};

/* ---- OnApp_CDNReport_StatusCode_HttpErrorCodeTable ------------------------------------------------------- */

static const onapp_field cdn_report_status_code_http_error_code_table_fields[] = {
	F("errorRequest", "float",   RW),
	F("resourceId",   "integer", RW),
};

const onapp_class onapp_class_CDNReport_StatusCode_HttpErrorCodeTable = {
	.name = "OnApp_CDNReport_StatusCode_HttpErrorCodeTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_status_code_http_error_code_table_fields),
};

/* ---- OnApp_CDNReport_StatusCode_LineChart ---------------------------------------------------------------- */

static const onapp_field cdn_report_status_code_line_chart_fields[] = {
	F("time",       "datetime", RW),
	F("statusCode", "integer",  RW),
	F("request",    "float",    RW),
};

const onapp_class onapp_class_CDNReport_StatusCode_LineChart = {
	.name = "OnApp_CDNReport_StatusCode_LineChart",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_status_code_line_chart_fields),
};

/* ---- OnApp_CDNReport_StatusCode_Table -------------------------------------------------------------------- */

static const onapp_field cdn_report_status_code_table_fields[] = {
	F("statusCode", "integer", RW),
	F("request",    "float",   RW),
};

const onapp_class onapp_class_CDNReport_StatusCode_Table = {
	.name = "OnApp_CDNReport_StatusCode_Table",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_status_code_table_fields),
};

/* ---- OnApp_CDNReport_TopFifty_AdminTable ----------------------------------------------------------------- */

static const onapp_field cdn_report_top_fifty_admin_table_fields[] = {
	F("resourceId",  "integer", RW),
	F("pastHour",    "integer", RW),
	F("currentHour", "integer", RW),
	F("bandwidth",   "string",  RW),
};

const onapp_class onapp_class_CDNReport_TopFifty_AdminTable = {
	.name = "OnApp_CDNReport_TopFifty_AdminTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_top_fifty_admin_table_fields),
};

/* ---- OnApp_CDNReport_TopFifty_FilesTable ----------------------------------------------------------------- */

static const onapp_field cdn_report_top_fifty_files_table_fields[] = {
	F("resourceId", "integer", RW),
	F("fileUrl",    "string",  RW),
	F("request",    "float",   RW),
	F("hit",        "float",   RW),
	F("miss",       "float",   RW),
	F("bandwidth",  "float",   RW),
};

const onapp_class onapp_class_CDNReport_TopFifty_FilesTable = {
	.name = "OnApp_CDNReport_TopFifty_FilesTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_top_fifty_files_table_fields),
};

/* ---- OnApp_CDNReport_TopFifty_HttpErrorCode -------------------------------------------------------------- */

static const onapp_field cdn_report_top_fifty_http_error_code_fields[] = {
	F("resourceId",   "integer", RW),
	F("errorRequest", "integer", RW),
};

const onapp_class onapp_class_CDNReport_TopFifty_HttpErrorCode = {
	.name = "OnApp_CDNReport_TopFifty_HttpErrorCode",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_top_fifty_http_error_code_fields),
};

/* ---- OnApp_CDNReport_TopFifty_ReferersTable -------------------------------------------------------------- */

static const onapp_field cdn_report_top_fifty_referers_table_fields[] = {
	F("resourceId", "integer", RW),
	F("referer",    "string",  RW),
	F("request",    "float",   RW),
};

const onapp_class onapp_class_CDNReport_TopFifty_ReferersTable = {
	.name = "OnApp_CDNReport_TopFifty_ReferersTable",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(5, 3),
	FIELDS(cdn_report_top_fifty_referers_table_fields),
};

/* ---- OnApp_CDNReport_TopFile ----------------------------------------------------------------------------- */

static const onapp_field cdn_report_top_file_fields[] = {
	F("top_fifty_files_table", "array", RW, .nested = "CDNReport_TopFifty_FilesTable"),
};

static const onapp_route cdn_report_top_file_routes[] = {
	R("purge", "cdn/reports/top_files/{id}/purge", "ONAPP_TOP_FILES_PURGE", .needs = "remote_id, url"),
};

static const onapp_action cdn_report_top_file_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("purge", "", POST, "purge", "(remote_id: {remote_id}, url: {url})", NONE, .needs = "{remote_id}, {url}"),
};

static const onapp_closed cdn_report_top_file_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_TopFile = {
	.name = "OnApp_CDNReport_TopFile",
	.root = "top_files",
	.resource = "cdn/reports/top_files",
	.first_version = ONAPP_V(5, 2),
	FIELDS(cdn_report_top_file_fields),
	ROUTES(cdn_report_top_file_routes),
	ACTIONS(cdn_report_top_file_actions),
	CLOSES(cdn_report_top_file_closed),
};

/* ---- OnApp_CDNReport_TopReferrer ------------------------------------------------------------------------- */

static const onapp_field cdn_report_top_referrer_fields[] = {
	F("top_fifty_referers_table", "array", RW, .nested = "CDNReport_TopFifty_ReferersTable"),
};

static const onapp_action cdn_report_top_referrer_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
};

static const onapp_closed cdn_report_top_referrer_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_TopReferrer = {
	.name = "OnApp_CDNReport_TopReferrer",
	.root = "top_referrers",
	.resource = "cdn/reports/top_referrers",
	.first_version = ONAPP_V(5, 2),
	FIELDS(cdn_report_top_referrer_fields),
	ACTIONS(cdn_report_top_referrer_actions),
	CLOSES(cdn_report_top_referrer_closed),
};

/* ---- OnApp_CDNReport_Visitor ----------------------------------------------------------------------------- */

static const onapp_field cdn_report_visitor_fields[] = {
	F("top_five_visitor_countries_line_chart", "array", RW,
		.nested = "CDNReport_OverviewTopFive_VisitorCountriesLineChart"),
	F("visitor_country_table",                 "array", RW, .nested = "CDNReport_Location_VisitorCountryTable"),
};

static const onapp_route cdn_report_visitor_routes[] = {
	R("GET", "cdn/reports/visitors", "ONAPP_REQUEST_METHOD_GET"),
};

static const onapp_action cdn_report_visitor_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("overview", "", GET, "GET",
		"visitors(frequency: {frequency}, start_date: {start_date}, end_date: {end_date})", RESULT,
		.needs = "{frequency}, {start_date}, {end_date}"),
};

static const onapp_closed cdn_report_visitor_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNReport_Visitor = {
	.name = "OnApp_CDNReport_Visitor",
	.root = "visitors",
	.resource = "cdn/reports/visitors",
	.first_version = ONAPP_V(5, 4),
	FIELDS(cdn_report_visitor_fields),
	ROUTES(cdn_report_visitor_routes),
	ACTIONS(cdn_report_visitor_actions),
	CLOSES(cdn_report_visitor_closed),
};
