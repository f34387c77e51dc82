/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 3d81c00201a034a39fc9e91f2a46f0e6e9a864ff */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Connection___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Connection_getUsername, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()


static ZEND_METHOD(OnApp_Connection, __construct);
static ZEND_METHOD(OnApp_Connection, getUsername);


static const zend_function_entry class_OnApp_Connection_methods[] = {
	ZEND_ME(OnApp_Connection, __construct, arginfo_class_OnApp_Connection___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(OnApp_Connection, getUsername, arginfo_class_OnApp_Connection_getUsername, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static void register_connection_symbols(int module_number)
{
	REGISTER_STRING_CONSTANT("OnApp\\VERSION", PHP_ONAPP_VERSION, CONST_PERSISTENT);
}

static zend_class_entry *register_class_OnApp_Connection(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp", "Connection", class_OnApp_Connection_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
