/*
 * Which address belongs to which of the four sets of an order. Pure.
 */
#ifndef ONAPP_PROVISIONING_ADDRESSES_H
#define ONAPP_PROVISIONING_ADDRESSES_H

#include "php.h"

typedef enum {
	ONAPP_SET_PRIMARY_BASE,
	ONAPP_SET_PRIMARY_ADDITIONAL,
	ONAPP_SET_SECONDARY_BASE,
	ONAPP_SET_SECONDARY_ADDITIONAL,
	ONAPP_SET_COUNT,
	ONAPP_SET_NONE = ONAPP_SET_COUNT,
} onapp_address_set;

typedef struct {
	zend_long id;
	bool secondary;        /* its network */
	onapp_address_set set; /* as recorded; then as planned */
	bool surplus;          /* out: it was in a set that is too large now */
	bool release;          /* out */
} onapp_held_address;

typedef struct {
	onapp_held_address *held; /* borrowed */
	size_t count;
	zend_long wanted[ONAPP_SET_COUNT];
	bool strangers;                    /* release also what was never in a set */
	zend_long assign[ONAPP_SET_COUNT]; /* out: how many are to be added */
} onapp_address_plan;

void onapp_address_plan_make(onapp_address_plan *plan);

/* The name callers know a set by; NULL for ONAPP_SET_NONE. */
const char *onapp_address_set_name(onapp_address_set set);
/* False with an exception. */
bool onapp_address_set_read(zval *name, onapp_address_set *set);
/* The wanted sizes out of an array; missing ones are 0. False with an exception. */
bool onapp_address_wanted_read(HashTable *wanted, zend_long *sizes);

static inline bool onapp_address_set_is_secondary(onapp_address_set set)
{
	return set == ONAPP_SET_SECONDARY_BASE || set == ONAPP_SET_SECONDARY_ADDITIONAL;
}

#endif
