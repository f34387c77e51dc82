/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 9df0ab4373fa2eb693fceb29bbced15ddea35421 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp___get, 0, 0, 1)
	ZEND_ARG_INFO(0, name)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp___set, 0, 0, 2)
	ZEND_ARG_INFO(0, name)
	ZEND_ARG_INFO(0, value)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp___isset arginfo_class_OnApp___get

#define arginfo_class_OnApp___unset arginfo_class_OnApp___get

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_toArray arginfo_class_OnApp___serialize

#define arginfo_class_OnApp_jsonSerialize arginfo_class_OnApp___serialize

#define arginfo_class_OnApp__apiVersion arginfo_class_OnApp___construct

#define arginfo_class_OnApp_getAPIVersion arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_getAPIVersionText, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_getResponse arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_getHeader, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, label, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_resetOptions arginfo_class_OnApp___construct

#define arginfo_class_OnApp_setOption arginfo_class_OnApp___set

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_setOptions, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, options, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_setLogger, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_MASK(0, logger, MAY_BE_OBJECT|MAY_BE_CALLABLE|MAY_BE_NULL, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_getResource, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, action, "ONAPP_GETRESOURCE_DEFAULT")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_isAuthenticate arginfo_class_OnApp___construct

#define arginfo_class_OnApp_isChanged arginfo_class_OnApp___construct

#define arginfo_class_OnApp_isDelete arginfo_class_OnApp___construct

#define arginfo_class_OnApp_logs arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_auth, 0, 0, 3)
	ZEND_ARG_INFO(0, url)
	ZEND_ARG_INFO(0, user)
	ZEND_ARG_INFO(0, pass)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, proxy, "\'\'")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, timeout, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_setAPIVersion, 0, 0, 1)
	ZEND_ARG_INFO(0, data)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_initFields, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, version, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, className, "\'\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp__init_curl, 0, 0, 2)
	ZEND_ARG_INFO(0, user)
	ZEND_ARG_INFO(0, pass)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, cookiedir, "\'\'")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, timeout, "0")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_close_curl arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_setAPIResource, 0, 0, 1)
	ZEND_ARG_INFO(0, resource)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, append_api_version, "true")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, queryString, "\'\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_sendRequest, 0, 0, 1)
	ZEND_ARG_INFO(0, method)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, data, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp__errno_curl, 0, 0, 1)
	ZEND_ARG_INFO(0, response_body)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp__castResponseToClass, 0, 0, 1)
	ZEND_ARG_INFO(0, response)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, getAllFields, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_castStringToClass, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, content, IS_ARRAY, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, getAllFields, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_activateCheck, 0, 0, 1)
	ZEND_ARG_INFO(0, action_name)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_getList, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, params, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, url_args, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_iterate, 0, 0, OnApp\\Cursor, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, url_args, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, per_page, IS_LONG, 0, "100")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, prefetch, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, in_path, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_load, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, id, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_save arginfo_class_OnApp___construct

#define arginfo_class_OnApp__create arginfo_class_OnApp___construct

#define arginfo_class_OnApp__edit arginfo_class_OnApp___construct

#define arginfo_class_OnApp_getSerializedDataToSend arginfo_class_OnApp___construct

#define arginfo_class_OnApp_getFieldsToSend arginfo_class_OnApp___construct

#define arginfo_class_OnApp_delete arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_sendPost, 0, 0, 1)
	ZEND_ARG_INFO(0, resource)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, data, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_sendGet, 0, 0, 1)
	ZEND_ARG_INFO(0, resource)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, data, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, url_args, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, getAllFields, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_sendPut, 0, 0, 1)
	ZEND_ARG_INFO(0, resource)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, data, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, url_args, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_sendDelete arginfo_class_OnApp_sendPut

#define arginfo_class_OnApp_sendPatch arginfo_class_OnApp_sendPost

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp__action, 0, 0, 2)
	ZEND_ARG_INFO(0, method)
	ZEND_ARG_INFO(0, resource)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, data, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, url_args, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, getAllFields, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_modifyResponse, 0, 0, 2)
	ZEND_ARG_INFO(0, response)
	ZEND_ARG_INFO(0, resource)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_getClassName arginfo_class_OnApp___construct

#define arginfo_class_OnApp_getClassFields arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_setErrors, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, errors, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_getErrorsAsString, 0, 0, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, glue, "\'<br />\'")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_getErrorsAsArray arginfo_class_OnApp___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_getInfo, 0, 0, OnApp\\RequestInfo, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_getErrorKind arginfo_class_OnApp_getAPIVersionText

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_unsetFields, 0, 0, 1)
	ZEND_ARG_INFO(0, fields)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_addStringField, 0, 0, 1)
	ZEND_ARG_INFO(0, fieldName)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_setExtraField, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_decimal, 0, 1, OnApp\\Decimal, 1)
	ZEND_ARG_TYPE_INFO(0, property, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(OnApp, __construct);
ZEND_METHOD(OnApp, __get);
ZEND_METHOD(OnApp, __set);
ZEND_METHOD(OnApp, __isset);
ZEND_METHOD(OnApp, __unset);
ZEND_METHOD(OnApp, __serialize);
ZEND_METHOD(OnApp, __unserialize);
ZEND_METHOD(OnApp, toArray);
ZEND_METHOD(OnApp, jsonSerialize);
ZEND_METHOD(OnApp, _apiVersion);
ZEND_METHOD(OnApp, getAPIVersion);
ZEND_METHOD(OnApp, getAPIVersionText);
ZEND_METHOD(OnApp, getResponse);
ZEND_METHOD(OnApp, getHeader);
ZEND_METHOD(OnApp, resetOptions);
ZEND_METHOD(OnApp, setOption);
ZEND_METHOD(OnApp, setOptions);
ZEND_METHOD(OnApp, setLogger);
ZEND_METHOD(OnApp, getResource);
ZEND_METHOD(OnApp, isAuthenticate);
ZEND_METHOD(OnApp, isChanged);
ZEND_METHOD(OnApp, isDelete);
ZEND_METHOD(OnApp, logs);
ZEND_METHOD(OnApp, auth);
ZEND_METHOD(OnApp, setAPIVersion);
ZEND_METHOD(OnApp, initFields);
ZEND_METHOD(OnApp, _init_curl);
ZEND_METHOD(OnApp, close_curl);
ZEND_METHOD(OnApp, setAPIResource);
ZEND_METHOD(OnApp, sendRequest);
ZEND_METHOD(OnApp, _errno_curl);
ZEND_METHOD(OnApp, _castResponseToClass);
ZEND_METHOD(OnApp, castStringToClass);
ZEND_METHOD(OnApp, activateCheck);
ZEND_METHOD(OnApp, getList);
ZEND_METHOD(OnApp, iterate);
ZEND_METHOD(OnApp, load);
ZEND_METHOD(OnApp, save);
ZEND_METHOD(OnApp, _create);
ZEND_METHOD(OnApp, _edit);
ZEND_METHOD(OnApp, getSerializedDataToSend);
ZEND_METHOD(OnApp, getFieldsToSend);
ZEND_METHOD(OnApp, delete);
ZEND_METHOD(OnApp, sendPost);
ZEND_METHOD(OnApp, sendGet);
ZEND_METHOD(OnApp, sendPut);
ZEND_METHOD(OnApp, sendDelete);
ZEND_METHOD(OnApp, sendPatch);
ZEND_METHOD(OnApp, _action);
ZEND_METHOD(OnApp, modifyResponse);
ZEND_METHOD(OnApp, getClassName);
ZEND_METHOD(OnApp, getClassFields);
ZEND_METHOD(OnApp, setErrors);
ZEND_METHOD(OnApp, getErrorsAsString);
ZEND_METHOD(OnApp, getErrorsAsArray);
ZEND_METHOD(OnApp, getInfo);
ZEND_METHOD(OnApp, getErrorKind);
ZEND_METHOD(OnApp, unsetFields);
ZEND_METHOD(OnApp, addStringField);
ZEND_METHOD(OnApp, setExtraField);
ZEND_METHOD(OnApp, decimal);


static const zend_function_entry class_OnApp_methods[] = {
	ZEND_ME(OnApp, __construct, arginfo_class_OnApp___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, __get, arginfo_class_OnApp___get, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, __set, arginfo_class_OnApp___set, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, __isset, arginfo_class_OnApp___isset, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, __unset, arginfo_class_OnApp___unset, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, __serialize, arginfo_class_OnApp___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, __unserialize, arginfo_class_OnApp___unserialize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, toArray, arginfo_class_OnApp_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, jsonSerialize, arginfo_class_OnApp_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, _apiVersion, arginfo_class_OnApp__apiVersion, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getAPIVersion, arginfo_class_OnApp_getAPIVersion, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getAPIVersionText, arginfo_class_OnApp_getAPIVersionText, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getResponse, arginfo_class_OnApp_getResponse, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getHeader, arginfo_class_OnApp_getHeader, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, resetOptions, arginfo_class_OnApp_resetOptions, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setOption, arginfo_class_OnApp_setOption, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setOptions, arginfo_class_OnApp_setOptions, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setLogger, arginfo_class_OnApp_setLogger, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getResource, arginfo_class_OnApp_getResource, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, isAuthenticate, arginfo_class_OnApp_isAuthenticate, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, isChanged, arginfo_class_OnApp_isChanged, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, isDelete, arginfo_class_OnApp_isDelete, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, logs, arginfo_class_OnApp_logs, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, auth, arginfo_class_OnApp_auth, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setAPIVersion, arginfo_class_OnApp_setAPIVersion, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, initFields, arginfo_class_OnApp_initFields, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, _init_curl, arginfo_class_OnApp__init_curl, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, close_curl, arginfo_class_OnApp_close_curl, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setAPIResource, arginfo_class_OnApp_setAPIResource, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, sendRequest, arginfo_class_OnApp_sendRequest, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, _errno_curl, arginfo_class_OnApp__errno_curl, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, _castResponseToClass, arginfo_class_OnApp__castResponseToClass, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, castStringToClass, arginfo_class_OnApp_castStringToClass, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, activateCheck, arginfo_class_OnApp_activateCheck, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getList, arginfo_class_OnApp_getList, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, iterate, arginfo_class_OnApp_iterate, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(OnApp, load, arginfo_class_OnApp_load, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, save, arginfo_class_OnApp_save, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, _create, arginfo_class_OnApp__create, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, _edit, arginfo_class_OnApp__edit, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getSerializedDataToSend, arginfo_class_OnApp_getSerializedDataToSend, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, getFieldsToSend, arginfo_class_OnApp_getFieldsToSend, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, delete, arginfo_class_OnApp_delete, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, sendPost, arginfo_class_OnApp_sendPost, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, sendGet, arginfo_class_OnApp_sendGet, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, sendPut, arginfo_class_OnApp_sendPut, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, sendDelete, arginfo_class_OnApp_sendDelete, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, sendPatch, arginfo_class_OnApp_sendPatch, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, _action, arginfo_class_OnApp__action, ZEND_ACC_PROTECTED)
	ZEND_ME(OnApp, modifyResponse, arginfo_class_OnApp_modifyResponse, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getClassName, arginfo_class_OnApp_getClassName, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getClassFields, arginfo_class_OnApp_getClassFields, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setErrors, arginfo_class_OnApp_setErrors, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getErrorsAsString, arginfo_class_OnApp_getErrorsAsString, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getErrorsAsArray, arginfo_class_OnApp_getErrorsAsArray, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getInfo, arginfo_class_OnApp_getInfo, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, getErrorKind, arginfo_class_OnApp_getErrorKind, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, unsetFields, arginfo_class_OnApp_unsetFields, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, addStringField, arginfo_class_OnApp_addStringField, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, setExtraField, arginfo_class_OnApp_setExtraField, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp, decimal, arginfo_class_OnApp_decimal, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "OnApp", class_OnApp_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property__knownOptions_default_value;
	ZVAL_NULL(&property__knownOptions_default_value);
	zend_string *property__knownOptions_name = zend_string_init("_knownOptions", sizeof("_knownOptions") - 1, 1);
	zend_declare_property_ex(class_entry, property__knownOptions_name, &property__knownOptions_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__knownOptions_name);

	zval property_options_default_value;
	ZVAL_NULL(&property_options_default_value);
	zend_string *property_options_name = zend_string_init("options", sizeof("options") - 1, 1);
	zend_declare_property_ex(class_entry, property_options_name, &property_options_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property_options_name);

	zval property__ch_default_value;
	ZVAL_NULL(&property__ch_default_value);
	zend_string *property__ch_name = zend_string_init("_ch", sizeof("_ch") - 1, 1);
	zend_declare_property_ex(class_entry, property__ch_name, &property__ch_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__ch_name);

	zval property__obj_default_value;
	ZVAL_NULL(&property__obj_default_value);
	zend_string *property__obj_name = zend_string_init("_obj", sizeof("_obj") - 1, 1);
	zend_declare_property_ex(class_entry, property__obj_name, &property__obj_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__obj_name);

	zval property__resource_default_value;
	ZVAL_NULL(&property__resource_default_value);
	zend_string *property__resource_name = zend_string_init("_resource", sizeof("_resource") - 1, 1);
	zend_declare_property_ex(class_entry, property__resource_name, &property__resource_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__resource_name);

	zval property__tagRoot_default_value;
	ZVAL_NULL(&property__tagRoot_default_value);
	zend_string *property__tagRoot_name = zend_string_init("_tagRoot", sizeof("_tagRoot") - 1, 1);
	zend_declare_property_ex(class_entry, property__tagRoot_name, &property__tagRoot_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__tagRoot_name);

	zval property__tagRequired_default_value;
	ZVAL_NULL(&property__tagRequired_default_value);
	zend_string *property__tagRequired_name = zend_string_init("_tagRequired", sizeof("_tagRequired") - 1, 1);
	zend_declare_property_ex(class_entry, property__tagRequired_name, &property__tagRequired_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__tagRequired_name);

	zval property__is_auth_default_value;
	ZVAL_FALSE(&property__is_auth_default_value);
	zend_string *property__is_auth_name = zend_string_init("_is_auth", sizeof("_is_auth") - 1, 1);
	zend_declare_property_ex(class_entry, property__is_auth_name, &property__is_auth_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__is_auth_name);

	zval property__is_changed_default_value;
	ZVAL_FALSE(&property__is_changed_default_value);
	zend_string *property__is_changed_name = zend_string_init("_is_changed", sizeof("_is_changed") - 1, 1);
	zend_declare_property_ex(class_entry, property__is_changed_name, &property__is_changed_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__is_changed_name);

	zval property__is_deleted_default_value;
	ZVAL_FALSE(&property__is_deleted_default_value);
	zend_string *property__is_deleted_name = zend_string_init("_is_deleted", sizeof("_is_deleted") - 1, 1);
	zend_declare_property_ex(class_entry, property__is_deleted_name, &property__is_deleted_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__is_deleted_name);

	zval property__release_default_value;
	ZVAL_NULL(&property__release_default_value);
	zend_string *property__release_name = zend_string_init("_release", sizeof("_release") - 1, 1);
	zend_declare_property_ex(class_entry, property__release_name, &property__release_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property__release_name);

	zval property_logger_default_value;
	ZVAL_NULL(&property_logger_default_value);
	zend_string *property_logger_name = zend_string_init("logger", sizeof("logger") - 1, 1);
	zend_declare_property_ex(class_entry, property_logger_name, &property_logger_default_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(property_logger_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "auth", sizeof("auth") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "_init_curl", sizeof("_init_curl") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
