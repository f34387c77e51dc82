/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: b15149d924368bb2a7d90fc1fadd91739121756f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Cursor___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Cursor_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Cursor_key arginfo_class_OnApp_Cursor_current

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Cursor_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Cursor_rewind arginfo_class_OnApp_Cursor_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Cursor_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Cursor_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Cursor_hasChanged arginfo_class_OnApp_Cursor_valid

#define arginfo_class_OnApp_Cursor_fetch arginfo_class_OnApp_Cursor_next


ZEND_METHOD(OnApp_Cursor, __construct);
ZEND_METHOD(OnApp_Cursor, current);
ZEND_METHOD(OnApp_Cursor, key);
ZEND_METHOD(OnApp_Cursor, next);
ZEND_METHOD(OnApp_Cursor, rewind);
ZEND_METHOD(OnApp_Cursor, valid);
ZEND_METHOD(OnApp_Cursor, count);
ZEND_METHOD(OnApp_Cursor, hasChanged);
ZEND_METHOD(OnApp_Cursor, fetch);


static const zend_function_entry class_OnApp_Cursor_methods[] = {
	ZEND_ME(OnApp_Cursor, __construct, arginfo_class_OnApp_Cursor___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(OnApp_Cursor, current, arginfo_class_OnApp_Cursor_current, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, key, arginfo_class_OnApp_Cursor_key, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, next, arginfo_class_OnApp_Cursor_next, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, rewind, arginfo_class_OnApp_Cursor_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, valid, arginfo_class_OnApp_Cursor_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, count, arginfo_class_OnApp_Cursor_count, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, hasChanged, arginfo_class_OnApp_Cursor_hasChanged, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Cursor, fetch, arginfo_class_OnApp_Cursor_fetch, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Cursor(zend_class_entry *class_entry_Iterator, zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp", "Cursor", class_OnApp_Cursor_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 2, class_entry_Iterator, class_entry_Countable);

	return class_entry;
}
