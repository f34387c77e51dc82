/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 860df1bd10a845c2bd153c4654cc1d7311a059f0 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Journal_find, 0, 1, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, subject, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Journal_begin, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, subject, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, row, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Journal_update, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, subject, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, changes, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Journal_remove, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, subject, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Provisioning_Panel___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, settings, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_address, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, server, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_version, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_factory, 0, 0, OnApp_Factory, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_as, 0, 2, OnApp\\Provisioning\\Panel, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, apiKey, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_choices, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, what, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_missingPermissions, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Panel_missingUserPermissions, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, roleIds, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Provisioning_Users___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, administrator, OnApp\\Provisioning\\Panel, 0)
	ZEND_ARG_OBJ_INFO(0, journal, OnApp\\Provisioning\\Journal, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Users_ensure, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Provisioning_Users_password arginfo_class_OnApp_Provisioning_Panel_version

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Provisioning_Machines___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, administrator, OnApp\\Provisioning\\Panel, 0)
	ZEND_ARG_OBJ_INFO(0, journal, OnApp\\Provisioning\\Journal, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_create, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, owner, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, order, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_facts, 0, 1, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_factsOf, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, machine, OnApp_VirtualMachine, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_suspend, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Provisioning_Machines_unsuspend arginfo_class_OnApp_Provisioning_Machines_suspend

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_delete, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_resize, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, wanted, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_network, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, wanted, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, recorded, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_addresses, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secondaryNetwork, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Machines_power, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, action, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Provisioning_Jobs___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, panel, OnApp\\Provisioning\\Panel, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deadline, IS_DOUBLE, 0, "600.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, interval, IS_DOUBLE, 0, "2.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Provisioning_Jobs_waitForTransaction, 0, 1, OnApp_Transaction, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Provisioning_Jobs_waitForMachine, 0, 1, OnApp_VirtualMachine, 1)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "\"idle\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Provisioning_Jobs_waitForDisk, 0, 1, OnApp_Disk, 1)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "\"idle\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Provisioning_Jobs_waitForBackup, 0, 1, OnApp_VirtualMachine_Backup, 1)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "\"idle\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Resources_effective, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, base, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, additional, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Resources_amount, 0, 2, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, type, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, sortOrder, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, quantity, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Resources_hostname, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Resources_marker, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, installation, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, service, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Provisioning_Resources_planAddresses, 0, 3, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, held, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, recorded, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, wanted, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, releaseStrangers, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()


ZEND_METHOD(OnApp_Provisioning_Panel, __construct);
ZEND_METHOD(OnApp_Provisioning_Panel, address);
ZEND_METHOD(OnApp_Provisioning_Panel, version);
ZEND_METHOD(OnApp_Provisioning_Panel, factory);
ZEND_METHOD(OnApp_Provisioning_Panel, as);
ZEND_METHOD(OnApp_Provisioning_Panel, choices);
ZEND_METHOD(OnApp_Provisioning_Panel, missingPermissions);
ZEND_METHOD(OnApp_Provisioning_Panel, missingUserPermissions);
ZEND_METHOD(OnApp_Provisioning_Users, __construct);
ZEND_METHOD(OnApp_Provisioning_Users, ensure);
ZEND_METHOD(OnApp_Provisioning_Users, password);
ZEND_METHOD(OnApp_Provisioning_Machines, __construct);
ZEND_METHOD(OnApp_Provisioning_Machines, create);
ZEND_METHOD(OnApp_Provisioning_Machines, facts);
ZEND_METHOD(OnApp_Provisioning_Machines, factsOf);
ZEND_METHOD(OnApp_Provisioning_Machines, suspend);
ZEND_METHOD(OnApp_Provisioning_Machines, unsuspend);
ZEND_METHOD(OnApp_Provisioning_Machines, delete);
ZEND_METHOD(OnApp_Provisioning_Machines, resize);
ZEND_METHOD(OnApp_Provisioning_Machines, network);
ZEND_METHOD(OnApp_Provisioning_Machines, addresses);
ZEND_METHOD(OnApp_Provisioning_Machines, power);
ZEND_METHOD(OnApp_Provisioning_Jobs, __construct);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForTransaction);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForMachine);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForDisk);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForBackup);
ZEND_METHOD(OnApp_Provisioning_Resources, effective);
ZEND_METHOD(OnApp_Provisioning_Resources, amount);
ZEND_METHOD(OnApp_Provisioning_Resources, hostname);
ZEND_METHOD(OnApp_Provisioning_Resources, marker);
ZEND_METHOD(OnApp_Provisioning_Resources, planAddresses);


static const zend_function_entry class_OnApp_Provisioning_Journal_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Provisioning_Journal, find, arginfo_class_OnApp_Provisioning_Journal_find, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Provisioning_Journal, begin, arginfo_class_OnApp_Provisioning_Journal_begin, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Provisioning_Journal, update, arginfo_class_OnApp_Provisioning_Journal_update, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Provisioning_Journal, remove, arginfo_class_OnApp_Provisioning_Journal_remove, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Provisioning_Panel_methods[] = {
	ZEND_ME(OnApp_Provisioning_Panel, __construct, arginfo_class_OnApp_Provisioning_Panel___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Panel, address, arginfo_class_OnApp_Provisioning_Panel_address, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Provisioning_Panel, version, arginfo_class_OnApp_Provisioning_Panel_version, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Panel, factory, arginfo_class_OnApp_Provisioning_Panel_factory, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Panel, as, arginfo_class_OnApp_Provisioning_Panel_as, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Panel, choices, arginfo_class_OnApp_Provisioning_Panel_choices, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Panel, missingPermissions, arginfo_class_OnApp_Provisioning_Panel_missingPermissions, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Panel, missingUserPermissions, arginfo_class_OnApp_Provisioning_Panel_missingUserPermissions, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Provisioning_Users_methods[] = {
	ZEND_ME(OnApp_Provisioning_Users, __construct, arginfo_class_OnApp_Provisioning_Users___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Users, ensure, arginfo_class_OnApp_Provisioning_Users_ensure, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Users, password, arginfo_class_OnApp_Provisioning_Users_password, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Provisioning_Machines_methods[] = {
	ZEND_ME(OnApp_Provisioning_Machines, __construct, arginfo_class_OnApp_Provisioning_Machines___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, create, arginfo_class_OnApp_Provisioning_Machines_create, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, facts, arginfo_class_OnApp_Provisioning_Machines_facts, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, factsOf, arginfo_class_OnApp_Provisioning_Machines_factsOf, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Provisioning_Machines, suspend, arginfo_class_OnApp_Provisioning_Machines_suspend, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, unsuspend, arginfo_class_OnApp_Provisioning_Machines_unsuspend, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, delete, arginfo_class_OnApp_Provisioning_Machines_delete, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, resize, arginfo_class_OnApp_Provisioning_Machines_resize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, network, arginfo_class_OnApp_Provisioning_Machines_network, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, addresses, arginfo_class_OnApp_Provisioning_Machines_addresses, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Machines, power, arginfo_class_OnApp_Provisioning_Machines_power, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Provisioning_Jobs_methods[] = {
	ZEND_ME(OnApp_Provisioning_Jobs, __construct, arginfo_class_OnApp_Provisioning_Jobs___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Jobs, waitForTransaction, arginfo_class_OnApp_Provisioning_Jobs_waitForTransaction, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Jobs, waitForMachine, arginfo_class_OnApp_Provisioning_Jobs_waitForMachine, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Jobs, waitForDisk, arginfo_class_OnApp_Provisioning_Jobs_waitForDisk, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Provisioning_Jobs, waitForBackup, arginfo_class_OnApp_Provisioning_Jobs_waitForBackup, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Provisioning_Resources_methods[] = {
	ZEND_ME(OnApp_Provisioning_Resources, effective, arginfo_class_OnApp_Provisioning_Resources_effective, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Provisioning_Resources, amount, arginfo_class_OnApp_Provisioning_Resources_amount, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Provisioning_Resources, hostname, arginfo_class_OnApp_Provisioning_Resources_hostname, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Provisioning_Resources, marker, arginfo_class_OnApp_Provisioning_Resources_marker, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Provisioning_Resources, planAddresses, arginfo_class_OnApp_Provisioning_Resources_planAddresses, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Provisioning_Journal(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Provisioning", "Journal", class_OnApp_Provisioning_Journal_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Provisioning_Panel(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Provisioning", "Panel", class_OnApp_Provisioning_Panel_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "as", sizeof("as") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Provisioning_Users(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Provisioning", "Users", class_OnApp_Provisioning_Users_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Provisioning_Machines(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Provisioning", "Machines", class_OnApp_Provisioning_Machines_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Provisioning_Jobs(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Provisioning", "Jobs", class_OnApp_Provisioning_Jobs_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Provisioning_Resources(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Provisioning", "Resources", class_OnApp_Provisioning_Resources_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}
