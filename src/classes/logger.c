/*
 * OnApp_Helper_Logger: the log that an object keeps in memory. Nothing is ever printed, no script is ended.
 */
#include "../model/model.h"
#include "../model/log.h"
#include "classes.h"

#include "../../php_onapp.h"

#include "../../stubs/logger_arginfo.h"
#include "ext/date/php_date.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#include <sys/time.h>

#define LOG_ENTRIES_MAX 10000 /* a daemon that never reads its log must not grow without end */

zend_class_entry *onapp_ce_logger;
extern zend_class_entry *onapp_ce_logged_error;

static uint32_t debug_offset; /* of the property, which each request asks for. Read-only after the start */

void onapp_logger_register(void)
{
	onapp_ce_logger = register_class_OnApp_Helper_Logger();
	debug_offset =
		((zend_property_info *) zend_hash_str_find_ptr(&onapp_ce_logger->properties_info, ZEND_STRL("_debug")))->offset;
}

void onapp_logger_set_debug(zend_object *logger, bool debug)
{
	zend_update_property_bool(onapp_ce_logger, logger, ZEND_STRL("_debug"), debug);
}

void onapp_logger_make(zval *result, bool debug)
{
	object_init_ex(result, onapp_ce_logger);
	if (debug) {
		onapp_logger_set_debug(Z_OBJ_P(result), true);
	}
}

bool onapp_logger_hears_debug(zend_object *logger)
{
	return zend_is_true(OBJ_PROP(logger, debug_offset));
}

void onapp_logger_write(zend_object *logger, const char *kind, const char *text, size_t length)
{
	zval storage, entry;
	struct timeval now;

	if (!length || (strcmp(kind, "DEBUG") == 0 && !onapp_logger_hears_debug(logger))) {
		return;
	}
	zval *log = zend_read_property(onapp_ce_logger, logger, ZEND_STRL("_log"), true, &storage);
	ZVAL_DEREF(log);
	if (Z_TYPE_P(log) != IS_ARRAY) {
		return;
	}
	gettimeofday(&now, NULL);
	array_init_size(&entry, 2);
	add_assoc_double(&entry, "time", (double) now.tv_sec + (double) now.tv_usec / 1000000);
	add_assoc_str(&entry, "log", zend_strpprintf(0, "[%s]%*s%s", kind, (int) (6 - strlen(kind)), "", text));
	SEPARATE_ARRAY(log);
	if (zend_hash_num_elements(Z_ARRVAL_P(log)) >= LOG_ENTRIES_MAX) {
		zend_ulong oldest;
		zend_string *name;
		zend_hash_internal_pointer_reset(Z_ARRVAL_P(log));
		if (zend_hash_get_current_key(Z_ARRVAL_P(log), &name, &oldest) == HASH_KEY_IS_LONG) {
			zend_hash_index_del(Z_ARRVAL_P(log), oldest);
		}
	}
	add_next_index_zval(log, &entry);
}

static void write_message(INTERNAL_FUNCTION_PARAMETERS, const char *kind)
{
	zval *message;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(message)
	ZEND_PARSE_PARAMETERS_END();
	zend_string *text = zval_try_get_string(message);
	if (text) {
		onapp_logger_write(Z_OBJ_P(ZEND_THIS), kind, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	}
}

static ZEND_METHOD(OnApp_Helper_Logger, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static ZEND_METHOD(OnApp_Helper_Logger, setDebug)
{
	zval *debug = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(debug)
	ZEND_PARSE_PARAMETERS_END();
	if (debug && Z_TYPE_P(debug) != IS_NULL) {
		onapp_logger_set_debug(Z_OBJ_P(ZEND_THIS), zend_is_true(debug));
	}
}

static ZEND_METHOD(OnApp_Helper_Logger, setTimezone)
{
	ZEND_PARSE_PARAMETERS_NONE();
	const char *zone = zend_ini_string("date.timezone", sizeof("date.timezone") - 1, 0);
	const char *text = zone && *zone ? "The time zone is that of the setting date.timezone"
									 : "The setting date.timezone is not set";
	onapp_logger_write(Z_OBJ_P(ZEND_THIS), zone && *zone ? "MSG" : "WARN", text, strlen(text));
}

static ZEND_METHOD(OnApp_Helper_Logger, add)
{
	write_message(INTERNAL_FUNCTION_PARAM_PASSTHRU, "MSG");
}

static ZEND_METHOD(OnApp_Helper_Logger, warning)
{
	write_message(INTERNAL_FUNCTION_PARAM_PASSTHRU, "WARN");
}

static ZEND_METHOD(OnApp_Helper_Logger, debug)
{
	write_message(INTERNAL_FUNCTION_PARAM_PASSTHRU, "DEBUG");
}

static ZEND_METHOD(OnApp_Helper_Logger, error)
{
	zval *message, *file = NULL, *line = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ZVAL(message)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(file)
		Z_PARAM_ZVAL(line)
	ZEND_PARSE_PARAMETERS_END();
	zend_string *text = zval_try_get_string(message);
	if (text) {
		onapp_logger_write(Z_OBJ_P(ZEND_THIS), "ERROR", ZSTR_VAL(text), ZSTR_LEN(text));
		zend_throw_exception(onapp_ce_logged_error, ZSTR_VAL(text), 0);
		zend_string_release(text);
	}
}

static ZEND_METHOD(OnApp_Helper_Logger, logs)
{
	zval storage, format_storage, *entry;
	smart_str text = {0};
	ZEND_PARSE_PARAMETERS_NONE();
	zval *log = zend_read_property(onapp_ce_logger, Z_OBJ_P(ZEND_THIS), ZEND_STRL("_log"), true, &storage);
	zval *format = zend_read_property(onapp_ce_logger, Z_OBJ_P(ZEND_THIS), ZEND_STRL("_date_format"), true,
		&format_storage);
	ZVAL_DEREF(log);
	if (Z_TYPE_P(log) == IS_ARRAY && Z_TYPE_P(format) == IS_STRING) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(log), entry) {
			zval *time = Z_TYPE_P(entry) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(entry), ZEND_STRL("time")) : NULL;
			zval *line = Z_TYPE_P(entry) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(entry), ZEND_STRL("log")) : NULL;
			if (!time || !line || Z_TYPE_P(line) != IS_STRING) {
				continue;
			}
			double seconds = zval_get_double(time);
			zend_string *date = php_format_date(Z_STRVAL_P(format), Z_STRLEN_P(format), (time_t) seconds, true);
			smart_str_append_printf(&text, "[%s %06d] %s\n", ZSTR_VAL(date),
				(int) ((seconds - (double) (time_t) seconds) * 1000000), Z_STRVAL_P(line));
			zend_string_release(date);
		}
		ZEND_HASH_FOREACH_END();
	}
	RETURN_STR(smart_str_extract(&text));
}
