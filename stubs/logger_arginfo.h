/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 32b22fe21864ed176503613a7f697432ca4c206f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Helper_Logger___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Helper_Logger_setDebug, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, debug, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Helper_Logger_setTimezone arginfo_class_OnApp_Helper_Logger___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Helper_Logger_add, 0, 0, 1)
	ZEND_ARG_INFO(0, message)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Helper_Logger_warning arginfo_class_OnApp_Helper_Logger_add

#define arginfo_class_OnApp_Helper_Logger_debug arginfo_class_OnApp_Helper_Logger_add

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Helper_Logger_error, 0, 0, 1)
	ZEND_ARG_INFO(0, message)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, file, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, line, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Helper_Logger_logs arginfo_class_OnApp_Helper_Logger___construct


static ZEND_METHOD(OnApp_Helper_Logger, __construct);
static ZEND_METHOD(OnApp_Helper_Logger, setDebug);
static ZEND_METHOD(OnApp_Helper_Logger, setTimezone);
static ZEND_METHOD(OnApp_Helper_Logger, add);
static ZEND_METHOD(OnApp_Helper_Logger, warning);
static ZEND_METHOD(OnApp_Helper_Logger, debug);
static ZEND_METHOD(OnApp_Helper_Logger, error);
static ZEND_METHOD(OnApp_Helper_Logger, logs);


static const zend_function_entry class_OnApp_Helper_Logger_methods[] = {
	ZEND_ME(OnApp_Helper_Logger, __construct, arginfo_class_OnApp_Helper_Logger___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, setDebug, arginfo_class_OnApp_Helper_Logger_setDebug, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, setTimezone, arginfo_class_OnApp_Helper_Logger_setTimezone, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, add, arginfo_class_OnApp_Helper_Logger_add, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, warning, arginfo_class_OnApp_Helper_Logger_warning, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, debug, arginfo_class_OnApp_Helper_Logger_debug, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, error, arginfo_class_OnApp_Helper_Logger_error, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Helper_Logger, logs, arginfo_class_OnApp_Helper_Logger_logs, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Helper_Logger(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "OnApp_Helper_Logger", class_OnApp_Helper_Logger_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property__timezone_default_value;
	zend_string *property__timezone_default_value_str = zend_string_init("America/Los_Angeles", strlen("America/Los_Angeles"), 1);
	ZVAL_STR(&property__timezone_default_value, property__timezone_default_value_str);
	zend_string *property__timezone_name = zend_string_init("_timezone", sizeof("_timezone") - 1, 1);
	zend_declare_property_ex(class_entry, property__timezone_name, &property__timezone_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__timezone_name);

	zval property__date_format_default_value;
	zend_string *property__date_format_default_value_str = zend_string_init("Y-m-d H:i:s", strlen("Y-m-d H:i:s"), 1);
	ZVAL_STR(&property__date_format_default_value, property__date_format_default_value_str);
	zend_string *property__date_format_name = zend_string_init("_date_format", sizeof("_date_format") - 1, 1);
	zend_declare_property_ex(class_entry, property__date_format_name, &property__date_format_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__date_format_name);

	zval property__debug_default_value;
	ZVAL_FALSE(&property__debug_default_value);
	zend_string *property__debug_name = zend_string_init("_debug", sizeof("_debug") - 1, 1);
	zend_declare_property_ex(class_entry, property__debug_name, &property__debug_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__debug_name);

	zval property__log_default_value;
	ZVAL_EMPTY_ARRAY(&property__log_default_value);
	zend_string *property__log_name = zend_string_init("_log", sizeof("_log") - 1, 1);
	zend_declare_property_ex(class_entry, property__log_name, &property__log_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__log_name);

	return class_entry;
}
