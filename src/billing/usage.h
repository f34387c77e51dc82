/*
 * Traffic by interface and hour, each hour once.
 */
#ifndef ONAPP_BILLING_USAGE_H
#define ONAPP_BILLING_USAGE_H

#include "php.h"

#include "../classes/decimal.h"

typedef struct {
	HashTable interfaces; /* by id: HashTable by hour (hours since 1970) */
} onapp_traffic;

typedef struct {
	zend_long interface;
	zend_long moment;                     /* unix time */
	zend_long revision;                   /* grows with each correction of the same hour */
	const onapp_decimal *sent, *received; /* kilobytes; borrowed */
} onapp_traffic_record;

void onapp_traffic_init(onapp_traffic *traffic);
void onapp_traffic_free(onapp_traffic *traffic);

/* Keeps copies. Of two records of an hour the later revision counts, of the same revision the larger one. False with an
 * exception. */
bool onapp_traffic_add(onapp_traffic *traffic, const onapp_traffic_record *record);

/* Decimals by interface, of the hours that begin in [start, end). result: a new array. False with an exception. */
bool onapp_traffic_sums(onapp_traffic *traffic, zend_long start, zend_long end, zval *result);
zend_long onapp_traffic_hours(onapp_traffic *traffic, zend_long start, zend_long end);

void onapp_usage_handlers_init(void);
zend_object *onapp_usage_create(zend_class_entry *ce);

#endif
