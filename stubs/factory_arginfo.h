/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 7101050f84b56b080afc972a22c60f0589405c1a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Factory___construct, 0, 0, 3)
	ZEND_ARG_INFO(0, hostname)
	ZEND_ARG_INFO(0, username)
	ZEND_ARG_INFO(0, password)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, proxy, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, timeout, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Factory_factory, 0, 0, 1)
	ZEND_ARG_INFO(0, name)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, debug, "false")
ZEND_END_ARG_INFO()


static ZEND_METHOD(OnApp_Factory, __construct);
static ZEND_METHOD(OnApp_Factory, factory);


static const zend_function_entry class_OnApp_Factory_methods[] = {
	ZEND_ME(OnApp_Factory, __construct, arginfo_class_OnApp_Factory___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Factory, factory, arginfo_class_OnApp_Factory_factory, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Factory(zend_class_entry *class_entry_OnApp)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "OnApp_Factory", class_OnApp_Factory_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
