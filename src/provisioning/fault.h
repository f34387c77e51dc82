/*
 * Exceptions as values: looked at, put aside, thrown again. What a failed request says about the panel.
 */
#ifndef ONAPP_PROVISIONING_FAULT_H
#define ONAPP_PROVISIONING_FAULT_H

#include "../model/model.h"
#include "Zend/zend_exceptions.h"

/* The exception under way, taken out of the engine. Owned; NULL: there is none, or it ends the script. */
zend_object *onapp_fault_take(void);
void onapp_fault_throw(zend_object *fault);   /* consumed */
void onapp_fault_release(zend_object *fault); /* consumed; NULL is fine */

bool onapp_fault_is(const zend_object *fault, onapp_error_kind kind);

/* Whether a request that changes something may have been carried out although it failed with this. */
bool onapp_fault_leaves_doubt(zend_object *fault);

/* Whether a question that failed with this may get its answer later. */
bool onapp_fault_passes(zend_object *fault);

/* Whether the panel refused with an HTTP answer, or was not reached: not a mistake of ours, no exception of callers. */
bool onapp_fault_is_refusal(zend_object *fault);

zend_string *onapp_fault_message(zend_object *fault); /* owned */

/* The sentence of a failed step that must not hold up the others. NULL when the failure under way ends the whole call
 * and goes on. Owned. */
zend_string *onapp_fault_step(void);

#endif
