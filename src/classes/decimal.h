/*
 * OnApp\Decimal for other C code.
 */
#ifndef ONAPP_CLASSES_DECIMAL_H
#define ONAPP_CLASSES_DECIMAL_H

#include "php.h"

#include "../core/decimal.h"

extern zend_class_entry *onapp_ce_decimal;

/* Once, in MINIT. */
void onapp_decimal_register(void);

/* Makes an OnApp\Decimal of a text, owned by the caller; false, with result untouched, when the text is no number. */
bool onapp_decimal_from_text(zval *result, const char *text, size_t length);

/* Makes an OnApp\Decimal of a number, which is taken over and left 0. */
void onapp_decimal_from_number(zval *result, onapp_decimal *number);

/* The number of an OnApp\Decimal. Borrowed from the object. */
const onapp_decimal *onapp_decimal_number(const zend_object *object);

/* A number that was given: borrowed from an object, or made of a text or an integer and then to be freed. */
typedef struct {
	const onapp_decimal *number;
	onapp_decimal own;
} onapp_decimal_operand;

/* Reads an OnApp\Decimal, a text or an integer. Whatever the outcome, onapp_decimal_operand_free is right afterwards.
 * False with an exception, which names the argument. */
bool onapp_decimal_argument(onapp_decimal_operand *given, zval *value, uint32_t argument);
void onapp_decimal_operand_free(onapp_decimal_operand *given);

/* Takes the number over as an OnApp\Decimal, or throws why there is none. */
void onapp_decimal_return(zval *result, onapp_decimal *number, onapp_decimal_status status);

#endif
