/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 212f9d1d91b4b5310e39279d16723aea289c9eae */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Usage_add, 0, 4, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, interface, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, moment, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, sent, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, received, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, revision, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Usage_sums, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, start, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, end, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Billing_Usage_total, 0, 2, OnApp\\Decimal, 0)
	ZEND_ARG_TYPE_INFO(0, start, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, end, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Usage_hours, 0, 2, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, start, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, end, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Period_dayBegin, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, day, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeZone, IS_STRING, 0, "\"UTC\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Period_end, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, start, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeZone, IS_STRING, 0, "\"UTC\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, days, IS_LONG, 0, "OnApp\\Billing\\Period::DAYS")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Billing_Overage_megabytes, 0, 1, OnApp\\Decimal, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, kilobytes, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_OnApp_Billing_Overage_limit, 0, 1, OnApp\\Decimal, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, included, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, unit, IS_STRING, 0, "\"MB\"")
	ZEND_ARG_OBJ_TYPE_MASK(0, additional, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Overage_amount, 0, 3, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, traffic, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, limit, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, price, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, rate, OnApp\\Decimal, MAY_BE_STRING|MAY_BE_LONG, "1")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, unit, IS_STRING, 0, "\"MB\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scale, IS_LONG, 0, "2")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_OnApp_Billing_Collector___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, administrator, OnApp\\Provisioning\\Panel, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageSize, IS_LONG, 0, "1000")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Billing_Collector_traffic, 0, 3, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, machine, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, start, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, end, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, primaryOnly, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()


ZEND_METHOD(OnApp_Billing_Usage, add);
ZEND_METHOD(OnApp_Billing_Usage, sums);
ZEND_METHOD(OnApp_Billing_Usage, total);
ZEND_METHOD(OnApp_Billing_Usage, hours);
ZEND_METHOD(OnApp_Billing_Period, dayBegin);
ZEND_METHOD(OnApp_Billing_Period, end);
ZEND_METHOD(OnApp_Billing_Overage, megabytes);
ZEND_METHOD(OnApp_Billing_Overage, limit);
ZEND_METHOD(OnApp_Billing_Overage, amount);
ZEND_METHOD(OnApp_Billing_Collector, __construct);
ZEND_METHOD(OnApp_Billing_Collector, traffic);


static const zend_function_entry class_OnApp_Billing_Usage_methods[] = {
	ZEND_ME(OnApp_Billing_Usage, add, arginfo_class_OnApp_Billing_Usage_add, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Billing_Usage, sums, arginfo_class_OnApp_Billing_Usage_sums, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Billing_Usage, total, arginfo_class_OnApp_Billing_Usage_total, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Billing_Usage, hours, arginfo_class_OnApp_Billing_Usage_hours, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Billing_Period_methods[] = {
	ZEND_ME(OnApp_Billing_Period, dayBegin, arginfo_class_OnApp_Billing_Period_dayBegin, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Billing_Period, end, arginfo_class_OnApp_Billing_Period_end, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Billing_Overage_methods[] = {
	ZEND_ME(OnApp_Billing_Overage, megabytes, arginfo_class_OnApp_Billing_Overage_megabytes, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Billing_Overage, limit, arginfo_class_OnApp_Billing_Overage_limit, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(OnApp_Billing_Overage, amount, arginfo_class_OnApp_Billing_Overage_amount, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Billing_Collector_methods[] = {
	ZEND_ME(OnApp_Billing_Collector, __construct, arginfo_class_OnApp_Billing_Collector___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Billing_Collector, traffic, arginfo_class_OnApp_Billing_Collector_traffic, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Billing_Usage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Billing", "Usage", class_OnApp_Billing_Usage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Billing_Period(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Billing", "Period", class_OnApp_Billing_Period_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval const_DAYS_value;
	ZVAL_LONG(&const_DAYS_value, ONAPP_PERIOD_DAYS);
	zend_string *const_DAYS_name = zend_string_init_interned("DAYS", sizeof("DAYS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DAYS_name, &const_DAYS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DAYS_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Billing_Overage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Billing", "Overage", class_OnApp_Billing_Overage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Billing_Collector(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Billing", "Collector", class_OnApp_Billing_Collector_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}
