/*
 * OnApp\Billing\Collector: traffic as a panel tells it.
 */
#ifndef ONAPP_BILLING_COLLECTOR_H
#define ONAPP_BILLING_COLLECTOR_H

#include "php.h"

void onapp_collector_handlers_init(void);
zend_object *onapp_collector_create(zend_class_entry *ce);

#endif
