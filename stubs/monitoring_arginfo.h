/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 03fabbea989cdfdb1cc1bc3159f052520d52e1d6 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_RequestInfo___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Monitoring_Subscriber_requestStarted, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, event, OnApp\\Monitoring\\RequestStarted, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Monitoring_Subscriber_requestSucceeded, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, event, OnApp\\Monitoring\\RequestSucceeded, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Monitoring_Subscriber_requestFailed, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, event, OnApp\\Monitoring\\RequestFailed, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Monitoring_Monitor___construct arginfo_class_OnApp_RequestInfo___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Monitoring_Monitor_subscribe, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, subscriber, OnApp\\Monitoring\\Subscriber, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, panel, OnApp, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Monitoring_Monitor_unsubscribe arginfo_class_OnApp_Monitoring_Monitor_subscribe

#define arginfo_class_OnApp_Monitoring_RequestStarted___construct arginfo_class_OnApp_RequestInfo___construct

#define arginfo_class_OnApp_Monitoring_RequestSucceeded___construct arginfo_class_OnApp_RequestInfo___construct

#define arginfo_class_OnApp_Monitoring_RequestFailed___construct arginfo_class_OnApp_RequestInfo___construct


ZEND_METHOD(OnApp_RequestInfo, __construct);
ZEND_METHOD(OnApp_Monitoring_Monitor, __construct);
ZEND_METHOD(OnApp_Monitoring_Monitor, subscribe);
ZEND_METHOD(OnApp_Monitoring_Monitor, unsubscribe);
ZEND_METHOD(OnApp_Monitoring_RequestStarted, __construct);
ZEND_METHOD(OnApp_Monitoring_RequestSucceeded, __construct);
ZEND_METHOD(OnApp_Monitoring_RequestFailed, __construct);


static const zend_function_entry class_OnApp_RequestInfo_methods[] = {
	ZEND_ME(OnApp_RequestInfo, __construct, arginfo_class_OnApp_RequestInfo___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Monitoring_Subscriber_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Monitoring_Subscriber, requestStarted, arginfo_class_OnApp_Monitoring_Subscriber_requestStarted, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Monitoring_Subscriber, requestSucceeded, arginfo_class_OnApp_Monitoring_Subscriber_requestSucceeded, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Monitoring_Subscriber, requestFailed, arginfo_class_OnApp_Monitoring_Subscriber_requestFailed, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Monitoring_Monitor_methods[] = {
	ZEND_ME(OnApp_Monitoring_Monitor, __construct, arginfo_class_OnApp_Monitoring_Monitor___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(OnApp_Monitoring_Monitor, subscribe, arginfo_class_OnApp_Monitoring_Monitor_subscribe, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Monitoring_Monitor, unsubscribe, arginfo_class_OnApp_Monitoring_Monitor_unsubscribe, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Monitoring_RequestStarted_methods[] = {
	ZEND_ME(OnApp_Monitoring_RequestStarted, __construct, arginfo_class_OnApp_Monitoring_RequestStarted___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Monitoring_RequestSucceeded_methods[] = {
	ZEND_ME(OnApp_Monitoring_RequestSucceeded, __construct, arginfo_class_OnApp_Monitoring_RequestSucceeded___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Monitoring_RequestFailed_methods[] = {
	ZEND_ME(OnApp_Monitoring_RequestFailed, __construct, arginfo_class_OnApp_Monitoring_RequestFailed___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_RequestInfo(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp", "RequestInfo", class_OnApp_RequestInfo_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_method_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_kind_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_message_name);

	zval property_retries_default_value;
	ZVAL_UNDEF(&property_retries_default_value);
	zend_string *property_retries_name = zend_string_init("retries", sizeof("retries") - 1, 1);
	zend_declare_typed_property(class_entry, property_retries_name, &property_retries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_retries_name);

	zval property_seconds_default_value;
	ZVAL_UNDEF(&property_seconds_default_value);
	zend_string *property_seconds_name = zend_string_init("seconds", sizeof("seconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_seconds_name, &property_seconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_seconds_name);

	zval property_nameLookup_default_value;
	ZVAL_UNDEF(&property_nameLookup_default_value);
	zend_string *property_nameLookup_name = zend_string_init("nameLookup", sizeof("nameLookup") - 1, 1);
	zend_declare_typed_property(class_entry, property_nameLookup_name, &property_nameLookup_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_nameLookup_name);

	zval property_connect_default_value;
	ZVAL_UNDEF(&property_connect_default_value);
	zend_string *property_connect_name = zend_string_init("connect", sizeof("connect") - 1, 1);
	zend_declare_typed_property(class_entry, property_connect_name, &property_connect_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_connect_name);

	zval property_tls_default_value;
	ZVAL_UNDEF(&property_tls_default_value);
	zend_string *property_tls_name = zend_string_init("tls", sizeof("tls") - 1, 1);
	zend_declare_typed_property(class_entry, property_tls_name, &property_tls_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_tls_name);

	zval property_firstByte_default_value;
	ZVAL_UNDEF(&property_firstByte_default_value);
	zend_string *property_firstByte_name = zend_string_init("firstByte", sizeof("firstByte") - 1, 1);
	zend_declare_typed_property(class_entry, property_firstByte_name, &property_firstByte_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_firstByte_name);

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_total_name);

	zval property_requestBytes_default_value;
	ZVAL_UNDEF(&property_requestBytes_default_value);
	zend_string *property_requestBytes_name = zend_string_init("requestBytes", sizeof("requestBytes") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestBytes_name, &property_requestBytes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_requestBytes_name);

	zval property_headerBytes_default_value;
	ZVAL_UNDEF(&property_headerBytes_default_value);
	zend_string *property_headerBytes_name = zend_string_init("headerBytes", sizeof("headerBytes") - 1, 1);
	zend_declare_typed_property(class_entry, property_headerBytes_name, &property_headerBytes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_headerBytes_name);

	zval property_bodyBytes_default_value;
	ZVAL_UNDEF(&property_bodyBytes_default_value);
	zend_string *property_bodyBytes_name = zend_string_init("bodyBytes", sizeof("bodyBytes") - 1, 1);
	zend_declare_typed_property(class_entry, property_bodyBytes_name, &property_bodyBytes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_bodyBytes_name);

	zval property_contentType_default_value;
	ZVAL_UNDEF(&property_contentType_default_value);
	zend_string *property_contentType_name = zend_string_init("contentType", sizeof("contentType") - 1, 1);
	zend_declare_typed_property(class_entry, property_contentType_name, &property_contentType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_contentType_name);

	zval property_httpVersion_default_value;
	ZVAL_UNDEF(&property_httpVersion_default_value);
	zend_string *property_httpVersion_name = zend_string_init("httpVersion", sizeof("httpVersion") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpVersion_name, &property_httpVersion_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_httpVersion_name);

	zval property_primaryIp_default_value;
	ZVAL_UNDEF(&property_primaryIp_default_value);
	zend_string *property_primaryIp_name = zend_string_init("primaryIp", sizeof("primaryIp") - 1, 1);
	zend_declare_typed_property(class_entry, property_primaryIp_name, &property_primaryIp_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_primaryIp_name);

	zval property_connectionReused_default_value;
	ZVAL_UNDEF(&property_connectionReused_default_value);
	zend_string *property_connectionReused_name = zend_string_init("connectionReused", sizeof("connectionReused") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectionReused_name, &property_connectionReused_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_connectionReused_name);

	zval property_requestId_default_value;
	ZVAL_UNDEF(&property_requestId_default_value);
	zend_string *property_requestId_name = zend_string_init("requestId", sizeof("requestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestId_name, &property_requestId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_requestId_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Monitoring_Subscriber(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Monitoring", "Subscriber", class_OnApp_Monitoring_Subscriber_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Monitoring_Monitor(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Monitoring", "Monitor", class_OnApp_Monitoring_Monitor_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Monitoring_RequestStarted(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Monitoring", "RequestStarted", class_OnApp_Monitoring_RequestStarted_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_number_name);

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_method_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_class_default_value;
	ZVAL_UNDEF(&property_class_default_value);
	zend_string *property_class_name = zend_string_init("class", sizeof("class") - 1, 1);
	zend_declare_typed_property(class_entry, property_class_name, &property_class_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_class_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Monitoring_RequestSucceeded(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Monitoring", "RequestSucceeded", class_OnApp_Monitoring_RequestSucceeded_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_number_name);

	zval property_class_default_value;
	ZVAL_UNDEF(&property_class_default_value);
	zend_string *property_class_name = zend_string_init("class", sizeof("class") - 1, 1);
	zend_declare_typed_property(class_entry, property_class_name, &property_class_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_class_name);

	zend_string *property_info_class_OnApp_RequestInfo = zend_string_init("OnApp\\RequestInfo", sizeof("OnApp\\RequestInfo")-1, 1);
	zval property_info_default_value;
	ZVAL_UNDEF(&property_info_default_value);
	zend_string *property_info_name = zend_string_init("info", sizeof("info") - 1, 1);
	zend_declare_typed_property(class_entry, property_info_name, &property_info_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_info_class_OnApp_RequestInfo, 0, 0));
	zend_string_release(property_info_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Monitoring_RequestFailed(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Monitoring", "RequestFailed", class_OnApp_Monitoring_RequestFailed_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_number_name);

	zval property_class_default_value;
	ZVAL_UNDEF(&property_class_default_value);
	zend_string *property_class_name = zend_string_init("class", sizeof("class") - 1, 1);
	zend_declare_typed_property(class_entry, property_class_name, &property_class_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_class_name);

	zend_string *property_info_class_OnApp_RequestInfo = zend_string_init("OnApp\\RequestInfo", sizeof("OnApp\\RequestInfo")-1, 1);
	zval property_info_default_value;
	ZVAL_UNDEF(&property_info_default_value);
	zend_string *property_info_name = zend_string_init("info", sizeof("info") - 1, 1);
	zend_declare_typed_property(class_entry, property_info_name, &property_info_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_info_class_OnApp_RequestInfo, 0, 0));
	zend_string_release(property_info_name);

	return class_entry;
}
