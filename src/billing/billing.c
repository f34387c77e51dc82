/*
 * Registration of OnApp\Billing.
 */
#include "billing.h"
#include "collector.h"
#include "methods.h"
#include "usage.h"

#include "Zend/zend_attributes.h"

#include "../../stubs/billing_arginfo.h"

void onapp_billing_register(void)
{
	zend_class_entry *usage = register_class_OnApp_Billing_Usage();
	usage->create_object = onapp_usage_create;
	usage->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	onapp_usage_handlers_init();

	register_class_OnApp_Billing_Period();
	register_class_OnApp_Billing_Overage();

	zend_class_entry *collector = register_class_OnApp_Billing_Collector();
	collector->create_object = onapp_collector_create;
	collector->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	onapp_collector_handlers_init();
}
