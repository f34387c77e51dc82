/*
 * Module entry: settings, life cycle and phpinfo. Everything else lives in src/, one folder per layer.
 */
#include "php_onapp.h"

#include "src/billing/billing.h"
#include "src/classes/classes.h"
#include "src/codec/held.h"
#include "src/model/events.h"
#include "src/model/model.h"
#include "src/model/scheduler.h"
#include "src/model/standin.h"
#include "src/provisioning/provisioning.h"
#include "src/classes/cursor.h"
#include "src/classes/decimal.h"
#include "src/classes/schema.h"
#include "src/testing/testing.h"
#ifdef ONAPP_DEV
#include "src/classes/testing_codec.h"
#include "src/classes/testing_unread.h"
#endif

#include "php_ini.h"
#include "ext/standard/info.h"

#include <curl/curl.h>
#include <gmp.h>
#include <json-c/json.h>
#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#include <math.h>

ZEND_DECLARE_MODULE_GLOBALS(onapp)

/* ---- Settings --------------------------------------------------------------------------------------------------- */

/* Refusing a value here keeps the one before, so that a typing error never switches a limit off. */
static ZEND_INI_MH(onapp_ini_seconds)
{
	double seconds = zend_strtod(ZSTR_VAL(new_value), NULL);

	if (!isfinite(seconds) || seconds < 0) {
		return FAILURE;
	}
	return OnUpdateReal(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

static ZEND_INI_MH(onapp_ini_positive)
{
	if (ZEND_STRTOL(ZSTR_VAL(new_value), NULL, 10) < 1) {
		return FAILURE;
	}
	return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

#define ONAPP_INI(name, preset, access, handler, member) \
	STD_PHP_INI_ENTRY("onapp." name, preset, access, handler, member, zend_onapp_globals, onapp_globals)
#define ONAPP_INI_FLAG(name, preset, access, member) \
	STD_PHP_INI_BOOLEAN("onapp." name, preset, access, OnUpdateBool, member, zend_onapp_globals, onapp_globals)

/* clang-format off */
PHP_INI_BEGIN()
	ONAPP_INI("connect_timeout",      "10",   PHP_INI_ALL,    onapp_ini_seconds,  connect_timeout)
	ONAPP_INI("timeout",              "60",   PHP_INI_ALL,    onapp_ini_seconds,  timeout)
	ONAPP_INI("low_speed_limit",      "1",    PHP_INI_ALL,    OnUpdateLongGEZero, low_speed_limit)
	ONAPP_INI("low_speed_time",       "30",   PHP_INI_ALL,    onapp_ini_seconds,  low_speed_time)
	ONAPP_INI("retries",              "2",    PHP_INI_ALL,    OnUpdateLongGEZero, retries)
	ONAPP_INI("retry_delay",          "0.25", PHP_INI_ALL,    onapp_ini_seconds,  retry_delay)
	ONAPP_INI("retry_max_delay",      "10",   PHP_INI_ALL,    onapp_ini_seconds,  retry_max_delay)
	ONAPP_INI("max_response_size",    "64M",  PHP_INI_ALL,    OnUpdateLongGEZero, max_response_size)
	ONAPP_INI("json_depth",           "128",  PHP_INI_ALL,    onapp_ini_positive, json_depth)
	ONAPP_INI("concurrency",          "8",    PHP_INI_ALL,    onapp_ini_positive, concurrency)
	ONAPP_INI_FLAG("persistent",      "1",    PHP_INI_SYSTEM, persistent)
	ONAPP_INI("pool_size",            "8",    PHP_INI_SYSTEM, onapp_ini_positive, pool_size)
	ONAPP_INI("pool_idle",            "60",   PHP_INI_SYSTEM, onapp_ini_seconds,  pool_idle)
	ONAPP_INI("version_ttl",          "300",  PHP_INI_SYSTEM, onapp_ini_seconds,  version_ttl)
	ONAPP_INI("ca_bundle",            "",     PHP_INI_SYSTEM, OnUpdateString,     ca_bundle)
	/* A script of one tenant must not be able to switch verification off for itself, hence not PHP_INI_ALL. */
	ONAPP_INI_FLAG("verify_tls",      "1",    PHP_INI_SYSTEM | PHP_INI_PERDIR, verify_tls)
	ONAPP_INI_FLAG("http2",           "1",    PHP_INI_ALL,    http2)
	ONAPP_INI("user_agent",           "",     PHP_INI_ALL,    OnUpdateString,     user_agent)
	ONAPP_INI_FLAG("throw_exceptions", "0",   PHP_INI_ALL,    throw_exceptions)
PHP_INI_END()
/* clang-format on */

/* ---- Life cycle ------------------------------------------------------------------------------------------------- */

static void onapp_globals_start(void *globals)
{
#if defined(ZTS) && defined(COMPILE_DL_ONAPP)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	/* A thread's globals come uninitialised. */
	memset(globals, 0, sizeof(zend_onapp_globals));
	zend_hash_init(&((zend_onapp_globals *) globals)->fieldsets, 32, NULL, NULL, true);
}

static void onapp_globals_stop(void *globals)
{
	zend_onapp_globals *own = globals;

	if (own->pool) {
		onapp_pool_destroy(own->pool);
	}
	onapp_fieldset_cache_destroy(&own->fieldsets);
	memset(globals, 0, sizeof(zend_onapp_globals));
}

static PHP_MINIT_FUNCTION(onapp)
{
	REGISTER_INI_ENTRIES();

	/* Both must happen while there is one thread only. ext/libxml may be absent, so libxml2 is started here too. */
	if (!onapp_transport_startup()) {
		php_error_docref(NULL, E_CORE_ERROR, "onapp: libcurl cannot be initialised");
		return FAILURE;
	}
	xmlInitParser();

	onapp_options_startup();
	onapp_registry_startup();
	onapp_exceptions_register();
	onapp_decimal_register();
	onapp_logger_register();
	onapp_connection_register(module_number);
	onapp_constants_register(module_number);
	onapp_base_register();
	onapp_factory_register();
	onapp_registry_register(type, module_number);
	onapp_provisioning_register();
	onapp_billing_register();
	onapp_scheduler_startup();
	onapp_batch_register();
	onapp_cursor_register();
	onapp_schema_register();
	onapp_monitoring_register();
	onapp_testing_register();
#ifdef ONAPP_DEV
	onapp_testing_codec_register();
	onapp_testing_unread_register();
#endif
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(onapp)
{
	UNREGISTER_INI_ENTRIES();
	onapp_registry_destroy();
	onapp_transport_shutdown();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(onapp)
{
#if defined(ZTS) && defined(COMPILE_DL_ONAPP)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(onapp)
{
	onapp_scheduler_stop();
	onapp_events_stop();
	onapp_stand_in_stop();
	zval_ptr_dtor(&ONAPP_G(options));
	zval_ptr_dtor(&ONAPP_G(known_options));
	ZVAL_UNDEF(&ONAPP_G(options));
	ZVAL_UNDEF(&ONAPP_G(known_options));
	/* dl() may have brought them. */
	ONAPP_G(curl_cainfo) = ONAPP_G(openssl_cafile) = NULL;
	if (ONAPP_G(pool) && ONAPP_G(persistent)) {
		onapp_pool_rest(ONAPP_G(pool));
	} else if (ONAPP_G(pool)) {
		onapp_pool_destroy(ONAPP_G(pool));
		ONAPP_G(pool) = NULL;
	}
	return SUCCESS;
}

/* After all objects are gone. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(onapp)
{
	onapp_held_stop();
	return SUCCESS;
}

/* ---- phpinfo ---------------------------------------------------------------------------------------------------- */

#define ONAPP_TEXT_OF(number) #number
#define ONAPP_DOTTED(major, minor, patch) ONAPP_TEXT_OF(major) "." ONAPP_TEXT_OF(minor) "." ONAPP_TEXT_OF(patch)
#define ONAPP_GMP_COMPILED ONAPP_DOTTED(__GNU_MP_VERSION, __GNU_MP_VERSION_MINOR, __GNU_MP_VERSION_PATCHLEVEL)

/* libxml2 gives its version at run time as "20914" or "20914-GITv2.9.14". */
static void onapp_libxml_version(char *text, size_t size)
{
	long number = strtol(xmlParserVersion, NULL, 10);

	snprintf(text, size, "%ld.%ld.%ld", number / 10000, number / 100 % 100, number % 100);
}

static void onapp_info_libraries(const curl_version_info_data *curl)
{
	char libxml[32];

	onapp_libxml_version(libxml, sizeof(libxml));
	php_info_print_table_start();
	php_info_print_table_header(3, "Library", "Compiled", "Linked");
	php_info_print_table_row(3, "libcurl", LIBCURL_VERSION, curl->version);
	php_info_print_table_row(3, "json-c", JSON_C_VERSION, json_c_version());
	php_info_print_table_row(3, "libxml2", LIBXML_DOTTED_VERSION, libxml);
	php_info_print_table_row(3, "GMP", ONAPP_GMP_COMPILED, gmp_version);
	php_info_print_table_end();
}

static const char *onapp_curl_feature(const curl_version_info_data *curl, int feature)
{
	return (curl->features & feature) ? "yes" : "no";
}

static PHP_MINFO_FUNCTION(onapp)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);
	char classes[16];

	snprintf(classes, sizeof(classes), "%u", onapp_class_count());

	php_info_print_table_start();
	php_info_print_table_row(2, "onapp support", "enabled");
	php_info_print_table_row(2, "Version", PHP_ONAPP_VERSION);
	php_info_print_table_row(2, "API versions", "2.0 to 7.0");
	php_info_print_table_row(2, "API classes", classes);
	php_info_print_table_end();

	onapp_info_libraries(curl);

	php_info_print_table_start();
	php_info_print_table_row(2, "TLS back-end", curl->ssl_version ? curl->ssl_version : "none");
	php_info_print_table_row(2, "HTTP/2", onapp_curl_feature(curl, CURL_VERSION_HTTP2));
	php_info_print_table_row(2, "Asynchronous DNS", onapp_curl_feature(curl, CURL_VERSION_ASYNCHDNS));
#ifdef CURL_VERSION_THREADSAFE
	php_info_print_table_row(2, "Thread-safe libcurl", onapp_curl_feature(curl, CURL_VERSION_THREADSAFE));
#else
	php_info_print_table_row(2, "Thread-safe libcurl", "no");
#endif
	php_info_print_table_end();

	DISPLAY_INI_ENTRIES();
}

/* ---- Module entry ----------------------------------------------------------------------------------------------- */

/* libxml is no requirement: no function of ext/libxml is called. Where it is there, it has to start before and stop
 * after this module, because both use the one libxml2 of the process. */
static const zend_module_dep onapp_deps[] = {
	ZEND_MOD_REQUIRED("json") ZEND_MOD_REQUIRED("spl") ZEND_MOD_OPTIONAL("libxml") ZEND_MOD_END};

zend_module_entry onapp_module_entry = {STANDARD_MODULE_HEADER_EX, NULL, onapp_deps, "onapp",
	NULL, /* no global functions: WHMCS takes names such as onapp_... for functions of a module */
	PHP_MINIT(onapp), PHP_MSHUTDOWN(onapp), PHP_RINIT(onapp), PHP_RSHUTDOWN(onapp), PHP_MINFO(onapp), PHP_ONAPP_VERSION,
	PHP_MODULE_GLOBALS(onapp), onapp_globals_start, onapp_globals_stop, ZEND_MODULE_POST_ZEND_DEACTIVATE_N(onapp),
	STANDARD_MODULE_PROPERTIES_EX};

#ifdef COMPILE_DL_ONAPP
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_DLEXPORT zend_module_entry *get_module(void);
ZEND_GET_MODULE(onapp)
#endif
