/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e29484c1996e1920ab61e6e1a694782e1ba36153 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Schema___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Schema_classes, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Schema_versions arginfo_class_OnApp_Schema_classes

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Schema_describe, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, class, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, version, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Schema_fields arginfo_class_OnApp_Schema_describe

#define arginfo_class_OnApp_Schema_routes arginfo_class_OnApp_Schema_describe

#define arginfo_class_OnApp_Schema_actions arginfo_class_OnApp_Schema_describe


static ZEND_METHOD(OnApp_Schema, __construct);
static ZEND_METHOD(OnApp_Schema, classes);
static ZEND_METHOD(OnApp_Schema, versions);
static ZEND_METHOD(OnApp_Schema, describe);
static ZEND_METHOD(OnApp_Schema, fields);
static ZEND_METHOD(OnApp_Schema, routes);
static ZEND_METHOD(OnApp_Schema, actions);


static const zend_function_entry class_OnApp_Schema_methods[] = {
	ZEND_ME(OnApp_Schema, __construct, arginfo_class_OnApp_Schema___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(OnApp_Schema, classes, arginfo_class_OnApp_Schema_classes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Schema, versions, arginfo_class_OnApp_Schema_versions, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Schema, describe, arginfo_class_OnApp_Schema_describe, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Schema, fields, arginfo_class_OnApp_Schema_fields, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Schema, routes, arginfo_class_OnApp_Schema_routes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Schema, actions, arginfo_class_OnApp_Schema_actions, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Schema(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp", "Schema", class_OnApp_Schema_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
