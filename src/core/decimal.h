/*
 * Exact decimal numbers for money and usage: a whole number of up to 1,000 digits and a scale, that is, how many of
 * them stand behind the point. PHP-free; the arithmetic on whole numbers is GMP's.
 */
#ifndef ONAPP_CORE_DECIMAL_H
#define ONAPP_CORE_DECIMAL_H

#include <gmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ONAPP_DECIMAL_MOST_DIGITS 1000 /* also the largest scale */
#define ONAPP_DECIMAL_TEXT_SIZE 1008   /* sign, "0.", digits, NUL */
#define ONAPP_DECIMAL_FEW_LIMBS 2      /* so much, 38 digits on 64-bit machines, needs no memory of its own */

/*
 * All zero is the number 0. GMP's own allocation is not used for what is kept: ext/gmp replaces it by memory that ends
 * with the request, and does so for the whole process at the moment it is loaded.
 */
typedef struct {
	union {
		mp_limb_t few[ONAPP_DECIMAL_FEW_LIMBS];
		mp_limb_t *many; /* owned */
	} limbs;             /* of the number without its point, least significant first */
	uint16_t limb_count;
	uint16_t scale;
	bool is_negative; /* never with 0 */
} onapp_decimal;

typedef enum {
	ONAPP_ROUND_HALF_UP,   /* to the nearest; a half away from zero */
	ONAPP_ROUND_HALF_EVEN, /* to the nearest; a half to the even neighbour (banker's) */
	ONAPP_ROUND_DOWN,      /* towards zero */
	ONAPP_ROUND_UP,        /* away from zero */
	ONAPP_ROUND_FLOOR,     /* towards minus infinity */
	ONAPP_ROUND_CEILING,   /* towards plus infinity */
	ONAPP_ROUND_COUNT
} onapp_rounding;

typedef enum {
	ONAPP_DECIMAL_OK,
	ONAPP_DECIMAL_NOT_A_NUMBER,
	ONAPP_DECIMAL_TOO_LONG,
	ONAPP_DECIMAL_DIVISION_BY_ZERO,
	ONAPP_DECIMAL_NO_MEMORY
} onapp_decimal_status;

/*
 * Results are written over, so they must be numbers already, if only all zero; on failure they are unchanged. A result
 * may be one of the operands.
 */

/* "12", "-0.50", "+.5", "1.5e-3"; no blanks. *fault is the byte at which the text stops being a number. */
onapp_decimal_status onapp_decimal_parse(onapp_decimal *result, const char *text, size_t length, size_t *fault);
onapp_decimal_status onapp_decimal_set_integer(onapp_decimal *result, int64_t value);
onapp_decimal_status onapp_decimal_copy(onapp_decimal *result, const onapp_decimal *from);
void onapp_decimal_free(onapp_decimal *decimal); /* leaves 0 */

/* Plain, without exponent, all digits of the scale: "-0.50", into ONAPP_DECIMAL_TEXT_SIZE bytes. Returns the length. */
size_t onapp_decimal_text(const onapp_decimal *decimal, char *text);

/* The scale of the result is the larger one of add and subtract, the sum of both of multiply. */
onapp_decimal_status onapp_decimal_add(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b);
onapp_decimal_status onapp_decimal_subtract(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b);
onapp_decimal_status onapp_decimal_multiply(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b);

/* scale: 0 to ONAPP_DECIMAL_MOST_DIGITS. */
onapp_decimal_status onapp_decimal_divide(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b,
	unsigned scale, onapp_rounding rounding);
onapp_decimal_status onapp_decimal_round(onapp_decimal *result, const onapp_decimal *a, unsigned scale,
	onapp_rounding rounding);

void onapp_decimal_negate(onapp_decimal *decimal);
void onapp_decimal_absolute(onapp_decimal *decimal);

/* Below, equal to or above 0; 1.0 equals 1. */
int onapp_decimal_compare(const onapp_decimal *a, const onapp_decimal *b);
int onapp_decimal_sign(const onapp_decimal *decimal);

#endif
