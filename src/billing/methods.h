/*
 * The methods of OnApp\Billing; their table is in billing.c, they themselves where their work is done.
 */
#ifndef ONAPP_BILLING_METHODS_H
#define ONAPP_BILLING_METHODS_H

#include "php.h"

#define ONAPP_PERIOD_DAYS 31
#define ONAPP_HOUR 3600 /* seconds */

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

#endif
