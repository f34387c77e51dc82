/*
 * What is ordered, and whose it will be: checked, and written into a new machine.
 */
#ifndef ONAPP_PROVISIONING_ORDER_H
#define ONAPP_PROVISIONING_ORDER_H

#include "record.h"

/* False with an exception that names the key. */
bool onapp_order_check(HashTable *order);
bool onapp_owner_check(HashTable *owner);

/* Writes the order into a new machine object. */
void onapp_order_apply(HashTable *order, onapp_object *machine);

/* The fields a new machine is sent with. */
extern const onapp_tweak onapp_order_tweaks[];

bool onapp_order_flag(HashTable *order, const char *name);
/* A text that onapp_order_check or onapp_owner_check has found there. Borrowed. */
zend_string *onapp_order_text(HashTable *array, const char *name);

#endif
