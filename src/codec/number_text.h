/*
 * Whether a binary float says the same as the decimal text it was read from. PHP-free.
 */
#ifndef ONAPP_CODEC_NUMBER_TEXT_H
#define ONAPP_CODEC_NUMBER_TEXT_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
	size_t significant; /* digits between the first and the last that is not zero, both included */
	size_t fraction;    /* digits after the point, without trailing zeros */
	bool exponent;
} onapp_number_digits;

/* Counts the digits of a decimal number. */
onapp_number_digits onapp_number_count(const char *text, size_t length);

/* True when value, read from text, prints back to the same decimal number with 15 digits or fewer. */
bool onapp_number_is_exact(const char *text, size_t length, double value);

#endif
