/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 9dc43919713aee0fc926c72f63e085aaa278e905 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Testing_MockTransport___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_answer, 0, 0, IS_STATIC, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, body, IS_MIXED, 0, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, status, IS_LONG, 0, "200")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, headers, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, for, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, times, IS_LONG, 1, "1")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seconds, IS_DOUBLE, 0, "0.0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_fail, 0, 0, IS_STATIC, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, kind, IS_STRING, 0, "\"connect\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sent, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, for, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, times, IS_LONG, 1, "1")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seconds, IS_DOUBLE, 0, "0.0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_install, 0, 0, IS_STATIC, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, panel, OnApp, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Testing_MockTransport_uninstall arginfo_class_OnApp_Testing_MockTransport_install

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_connect, 0, 0, OnApp_Factory, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, version, IS_STRING, 0, "\"7.0\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, url, IS_STRING, 0, "\"https://panel.example\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, username, IS_STRING, 0, "\"admin\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, password, IS_STRING, 0, "\"secret\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_requests, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_lastRequest, 0, 0, OnApp\\Testing\\Request, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_assertAllUsed, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_MockTransport_reset, 0, 0, IS_STATIC, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Testing_Cassette___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, file, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, mode, IS_STRING, 0, "OnApp\\Testing\\Cassette::AUTO")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secrets, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Testing_Cassette_install arginfo_class_OnApp_Testing_MockTransport_install

#define arginfo_class_OnApp_Testing_Cassette_uninstall arginfo_class_OnApp_Testing_MockTransport_install

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_Cassette_isRecording, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Testing_Cassette_save arginfo_class_OnApp_Testing_MockTransport_assertAllUsed

#define arginfo_class_OnApp_Testing_Cassette_count arginfo_class_OnApp_Testing_MockTransport_count

#define arginfo_class_OnApp_Testing_Cassette_assertAllUsed arginfo_class_OnApp_Testing_MockTransport_assertAllUsed

#define arginfo_class_OnApp_Testing_Request___construct arginfo_class_OnApp_Testing_MockTransport___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_Request_json, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Testing_Request___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(OnApp_Testing_MockTransport, __construct);
ZEND_METHOD(OnApp_Testing_MockTransport, answer);
ZEND_METHOD(OnApp_Testing_MockTransport, fail);
ZEND_METHOD(OnApp_Testing_MockTransport, install);
ZEND_METHOD(OnApp_Testing_MockTransport, uninstall);
ZEND_METHOD(OnApp_Testing_MockTransport, connect);
ZEND_METHOD(OnApp_Testing_MockTransport, requests);
ZEND_METHOD(OnApp_Testing_MockTransport, lastRequest);
ZEND_METHOD(OnApp_Testing_MockTransport, count);
ZEND_METHOD(OnApp_Testing_MockTransport, assertAllUsed);
ZEND_METHOD(OnApp_Testing_MockTransport, reset);
ZEND_METHOD(OnApp_Testing_Cassette, __construct);
ZEND_METHOD(OnApp_Testing_Cassette, install);
ZEND_METHOD(OnApp_Testing_Cassette, uninstall);
ZEND_METHOD(OnApp_Testing_Cassette, isRecording);
ZEND_METHOD(OnApp_Testing_Cassette, save);
ZEND_METHOD(OnApp_Testing_Cassette, count);
ZEND_METHOD(OnApp_Testing_Cassette, assertAllUsed);
ZEND_METHOD(OnApp_Testing_Request, __construct);
ZEND_METHOD(OnApp_Testing_Request, json);
ZEND_METHOD(OnApp_Testing_Request, __toString);


static const zend_function_entry class_OnApp_Testing_MockTransport_methods[] = {
	ZEND_ME(OnApp_Testing_MockTransport, __construct, arginfo_class_OnApp_Testing_MockTransport___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, answer, arginfo_class_OnApp_Testing_MockTransport_answer, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, fail, arginfo_class_OnApp_Testing_MockTransport_fail, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, install, arginfo_class_OnApp_Testing_MockTransport_install, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, uninstall, arginfo_class_OnApp_Testing_MockTransport_uninstall, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, connect, arginfo_class_OnApp_Testing_MockTransport_connect, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, requests, arginfo_class_OnApp_Testing_MockTransport_requests, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, lastRequest, arginfo_class_OnApp_Testing_MockTransport_lastRequest, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, count, arginfo_class_OnApp_Testing_MockTransport_count, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, assertAllUsed, arginfo_class_OnApp_Testing_MockTransport_assertAllUsed, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_MockTransport, reset, arginfo_class_OnApp_Testing_MockTransport_reset, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Testing_Cassette_methods[] = {
	ZEND_ME(OnApp_Testing_Cassette, __construct, arginfo_class_OnApp_Testing_Cassette___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Cassette, install, arginfo_class_OnApp_Testing_Cassette_install, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Cassette, uninstall, arginfo_class_OnApp_Testing_Cassette_uninstall, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Cassette, isRecording, arginfo_class_OnApp_Testing_Cassette_isRecording, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Cassette, save, arginfo_class_OnApp_Testing_Cassette_save, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Cassette, count, arginfo_class_OnApp_Testing_Cassette_count, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Cassette, assertAllUsed, arginfo_class_OnApp_Testing_Cassette_assertAllUsed, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Testing_Request_methods[] = {
	ZEND_ME(OnApp_Testing_Request, __construct, arginfo_class_OnApp_Testing_Request___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(OnApp_Testing_Request, json, arginfo_class_OnApp_Testing_Request_json, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Testing_Request, __toString, arginfo_class_OnApp_Testing_Request___toString, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Testing_UnexpectedRequestException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Testing_UnusedAnswerException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Testing_CassetteException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Testing_MockTransport(zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Testing", "MockTransport", class_OnApp_Testing_MockTransport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Countable);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "connect", sizeof("connect") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Testing_Cassette(zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Testing", "Cassette", class_OnApp_Testing_Cassette_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Countable);

	zval const_RECORD_value;
	zend_string *const_RECORD_value_str = zend_string_init("record", strlen("record"), 1);
	ZVAL_STR(&const_RECORD_value, const_RECORD_value_str);
	zend_string *const_RECORD_name = zend_string_init_interned("RECORD", sizeof("RECORD") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_RECORD_name, &const_RECORD_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_RECORD_name);

	zval const_REPLAY_value;
	zend_string *const_REPLAY_value_str = zend_string_init("replay", strlen("replay"), 1);
	ZVAL_STR(&const_REPLAY_value, const_REPLAY_value_str);
	zend_string *const_REPLAY_name = zend_string_init_interned("REPLAY", sizeof("REPLAY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_REPLAY_name, &const_REPLAY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_REPLAY_name);

	zval const_AUTO_value;
	zend_string *const_AUTO_value_str = zend_string_init("auto", strlen("auto"), 1);
	ZVAL_STR(&const_AUTO_value, const_AUTO_value_str);
	zend_string *const_AUTO_name = zend_string_init_interned("AUTO", sizeof("AUTO") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_AUTO_name, &const_AUTO_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_AUTO_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Testing_Request(zend_class_entry *class_entry_Stringable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Testing", "Request", class_OnApp_Testing_Request_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Stringable);

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

	zval property_path_default_value;
	ZVAL_UNDEF(&property_path_default_value);
	zend_string *property_path_name = zend_string_init("path", sizeof("path") - 1, 1);
	zend_declare_typed_property(class_entry, property_path_name, &property_path_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_path_name);

	zval property_query_default_value;
	ZVAL_UNDEF(&property_query_default_value);
	zend_string *property_query_name = zend_string_init("query", sizeof("query") - 1, 1);
	zend_declare_typed_property(class_entry, property_query_name, &property_query_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_query_name);

	zval property_headers_default_value;
	ZVAL_UNDEF(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_headers_name);

	zval property_username_default_value;
	ZVAL_UNDEF(&property_username_default_value);
	zend_string *property_username_name = zend_string_init("username", sizeof("username") - 1, 1);
	zend_declare_typed_property(class_entry, property_username_name, &property_username_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_username_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Testing_UnexpectedRequestException(zend_class_entry *class_entry_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Testing", "UnexpectedRequestException", class_OnApp_Testing_UnexpectedRequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_LogicException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Testing_UnusedAnswerException(zend_class_entry *class_entry_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Testing", "UnusedAnswerException", class_OnApp_Testing_UnusedAnswerException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_LogicException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Testing_CassetteException(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Testing", "CassetteException", class_OnApp_Testing_CassetteException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}
