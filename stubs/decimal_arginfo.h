/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 4808c70548b4ea886f0cc2db0e06a7b10e2d7663 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Decimal___construct, 0, 0, 1)
	ZEND_ARG_TYPE_MASK(0, value, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Decimal_of, 0, 1, OnApp\\Decimal, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, value, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG|MAY_BE_DOUBLE, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Decimal_add, 0, 1, OnApp\\Decimal, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, other, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Decimal_sub arginfo_class_OnApp_Decimal_add

#define arginfo_class_OnApp_Decimal_mul arginfo_class_OnApp_Decimal_add

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Decimal_div, 0, 2, OnApp\\Decimal, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, divisor, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_TYPE_INFO(0, scale, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rounding, IS_LONG, 0, "OnApp\\Decimal::HALF_UP")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Decimal_round, 0, 1, OnApp\\Decimal, 0)
	ZEND_ARG_TYPE_INFO(0, scale, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rounding, IS_LONG, 0, "OnApp\\Decimal::HALF_UP")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Decimal_neg, 0, 0, OnApp\\Decimal, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Decimal_abs arginfo_class_OnApp_Decimal_neg

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal_sign, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal_isZero, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal_compareTo, 0, 1, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, other, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal_equals, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, other, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Decimal_scale arginfo_class_OnApp_Decimal_sign

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal_toFloat, 0, 0, IS_DOUBLE, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Decimal_jsonSerialize arginfo_class_OnApp_Decimal___toString

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Decimal___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Decimal___set_state, 0, 1, OnApp\\Decimal, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


static ZEND_METHOD(OnApp_Decimal, __construct);
static ZEND_METHOD(OnApp_Decimal, of);
static ZEND_METHOD(OnApp_Decimal, add);
static ZEND_METHOD(OnApp_Decimal, sub);
static ZEND_METHOD(OnApp_Decimal, mul);
static ZEND_METHOD(OnApp_Decimal, div);
static ZEND_METHOD(OnApp_Decimal, round);
static ZEND_METHOD(OnApp_Decimal, neg);
static ZEND_METHOD(OnApp_Decimal, abs);
static ZEND_METHOD(OnApp_Decimal, sign);
static ZEND_METHOD(OnApp_Decimal, isZero);
static ZEND_METHOD(OnApp_Decimal, compareTo);
static ZEND_METHOD(OnApp_Decimal, equals);
static ZEND_METHOD(OnApp_Decimal, scale);
static ZEND_METHOD(OnApp_Decimal, toFloat);
static ZEND_METHOD(OnApp_Decimal, __toString);
static ZEND_METHOD(OnApp_Decimal, jsonSerialize);
static ZEND_METHOD(OnApp_Decimal, __serialize);
static ZEND_METHOD(OnApp_Decimal, __unserialize);
static ZEND_METHOD(OnApp_Decimal, __set_state);


static const zend_function_entry class_OnApp_Decimal_methods[] = {
	ZEND_ME(OnApp_Decimal, __construct, arginfo_class_OnApp_Decimal___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, of, arginfo_class_OnApp_Decimal_of, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Decimal, add, arginfo_class_OnApp_Decimal_add, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, sub, arginfo_class_OnApp_Decimal_sub, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, mul, arginfo_class_OnApp_Decimal_mul, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, div, arginfo_class_OnApp_Decimal_div, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, round, arginfo_class_OnApp_Decimal_round, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, neg, arginfo_class_OnApp_Decimal_neg, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, abs, arginfo_class_OnApp_Decimal_abs, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, sign, arginfo_class_OnApp_Decimal_sign, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, isZero, arginfo_class_OnApp_Decimal_isZero, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, compareTo, arginfo_class_OnApp_Decimal_compareTo, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, equals, arginfo_class_OnApp_Decimal_equals, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, scale, arginfo_class_OnApp_Decimal_scale, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, toFloat, arginfo_class_OnApp_Decimal_toFloat, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, __toString, arginfo_class_OnApp_Decimal___toString, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, jsonSerialize, arginfo_class_OnApp_Decimal_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, __serialize, arginfo_class_OnApp_Decimal___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, __unserialize, arginfo_class_OnApp_Decimal___unserialize, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Decimal, __set_state, arginfo_class_OnApp_Decimal___set_state, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Decimal(zend_class_entry *class_entry_Stringable, zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp", "Decimal", class_OnApp_Decimal_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 2, class_entry_Stringable, class_entry_JsonSerializable);

	zval const_HALF_UP_value;
	ZVAL_LONG(&const_HALF_UP_value, ONAPP_ROUND_HALF_UP);
	zend_string *const_HALF_UP_name = zend_string_init_interned("HALF_UP", sizeof("HALF_UP") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_HALF_UP_name, &const_HALF_UP_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_HALF_UP_name);

	zval const_HALF_EVEN_value;
	ZVAL_LONG(&const_HALF_EVEN_value, ONAPP_ROUND_HALF_EVEN);
	zend_string *const_HALF_EVEN_name = zend_string_init_interned("HALF_EVEN", sizeof("HALF_EVEN") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_HALF_EVEN_name, &const_HALF_EVEN_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_HALF_EVEN_name);

	zval const_DOWN_value;
	ZVAL_LONG(&const_DOWN_value, ONAPP_ROUND_DOWN);
	zend_string *const_DOWN_name = zend_string_init_interned("DOWN", sizeof("DOWN") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DOWN_name, &const_DOWN_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DOWN_name);

	zval const_UP_value;
	ZVAL_LONG(&const_UP_value, ONAPP_ROUND_UP);
	zend_string *const_UP_name = zend_string_init_interned("UP", sizeof("UP") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UP_name, &const_UP_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UP_name);

	zval const_FLOOR_value;
	ZVAL_LONG(&const_FLOOR_value, ONAPP_ROUND_FLOOR);
	zend_string *const_FLOOR_name = zend_string_init_interned("FLOOR", sizeof("FLOOR") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FLOOR_name, &const_FLOOR_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FLOOR_name);

	zval const_CEILING_value;
	ZVAL_LONG(&const_CEILING_value, ONAPP_ROUND_CEILING);
	zend_string *const_CEILING_name = zend_string_init_interned("CEILING", sizeof("CEILING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CEILING_name, &const_CEILING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CEILING_name);

	return class_entry;
}
