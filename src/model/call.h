/*
 * One call of a method that stands in a table: what its rows, and its C function where it has one, work with.
 */
#ifndef ONAPP_MODEL_CALL_H
#define ONAPP_MODEL_CALL_H

#include "model.h"

#define ONAPP_PARAMETERS_MAX 24

/* A parameter, read from the signature text once, in MINIT. */
typedef struct {
	const char *name; /* points into the table */
	size_t length;
	onapp_literal preset; /* of an optional one; no literal: null */
	bool optional;
	bool array; /* must be an array (or null where optional) */
} onapp_parameter;

/* A method of a table: what EX(func) leads to. Made in MINIT, read-only afterwards. */
typedef struct {
	const onapp_class *table;
	const onapp_action *rows;
	uint32_t row_count;
	uint32_t parameter_count, required;
	onapp_parameter *parameters; /* malloc'd */
} onapp_method;

typedef struct onapp_call {
	onapp_object *object; /* borrowed */
	const onapp_method *method;
	const onapp_action *action; /* the row at work */
	zval *arguments;            /* one per parameter, presets filled in; borrowed */
	uint32_t given, required;   /* arguments the caller passed; those without a preset */
	zval *result;               /* null at the start; owned by the caller of the function */
} onapp_call;

/* The argument of a parameter by name; never NULL (a null zval when there is none). Borrowed. */
zval *onapp_argument(const onapp_call *call, const char *name, size_t length);
#define onapp_argument_literal(call, name) onapp_argument(call, name, sizeof(name) - 1)

/* Does one row: for C functions that decide themselves which. */
void onapp_call_row(onapp_call *call, const onapp_action *row);

/* A member of a decoded JSON object; NULL when value is no object or has none of that name. Borrowed. */
static inline zval *onapp_member_of(zval *value, const char *name)
{
	return value && Z_TYPE_P(value) == IS_OBJECT ? zend_hash_str_find_ind(Z_OBJPROP_P(value), name, strlen(name))
												 : NULL;
}

/* template.c: values from the notation of the rows. All false with an exception. */
bool onapp_template_body(onapp_call *call, const char *notation, zend_string **root, zval *data);
bool onapp_template_data(onapp_call *call, const char *notation, zval *data);
bool onapp_template_sets(onapp_call *call, const char *sets);
bool onapp_template_needs(onapp_call *call, const char *needs);
bool onapp_template_holds(onapp_call *call, const char *condition); /* false also when it does not hold */

/* dispatch.c: the one function behind every method of every table. */
void onapp_dispatch(INTERNAL_FUNCTION_PARAMETERS);
void onapp_dispatch_startup(void);
void onapp_dispatch_shutdown(void);
/* The registered function; method: borrowed, lives on. */
zend_function *onapp_dispatch_attach(zend_class_entry *ce, const onapp_method *method);

#endif
