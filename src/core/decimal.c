#include "decimal.h"

#include <stdlib.h>
#include <string.h>

#define MOST_DIGITS ONAPP_DECIMAL_MOST_DIGITS

/* Exponents are read no further than to a size that no number of MOST_DIGITS can make up for. */
#define MOST_EXPONENT 1000000L

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static const mp_limb_t *limbs_of(const onapp_decimal *decimal)
{
	return decimal->limb_count > ONAPP_DECIMAL_FEW_LIMBS ? decimal->limbs.many : decimal->limbs.few;
}

/* The signed number without its point, for reading only; nothing to free. */
static mpz_srcptr view(mpz_t number, const onapp_decimal *decimal)
{
	mp_size_t size = decimal->limb_count;

	return mpz_roinit_n(number, limbs_of(decimal), decimal->is_negative ? -size : size);
}

static void power_of_ten(mpz_t number, unsigned long exponent)
{
	mpz_ui_pow_ui(number, 10, exponent);
}

static bool has_too_many_digits(const mpz_t number)
{
	size_t digits = mpz_sizeinbase(number, 10); /* exact or one too many */

	if (digits <= MOST_DIGITS) {
		return false;
	}
	if (digits > MOST_DIGITS + 1) {
		return true;
	}
	mpz_t limit;
	mpz_init(limit);
	power_of_ten(limit, MOST_DIGITS);
	bool too_many = mpz_cmpabs(number, limit) >= 0;
	mpz_clear(limit);
	return too_many;
}

/* Makes a kept number of a calculated one. */
static onapp_decimal_status store(onapp_decimal *result, const mpz_t number, unsigned long scale)
{
	size_t count = mpz_size(number);
	onapp_decimal made = {.limb_count = (uint16_t) count,
		.scale = (uint16_t) scale,
		.is_negative = mpz_sgn(number) < 0};

	if (scale > MOST_DIGITS || has_too_many_digits(number)) {
		return ONAPP_DECIMAL_TOO_LONG;
	}
	mp_limb_t *target = made.limbs.few;
	if (count > ONAPP_DECIMAL_FEW_LIMBS) {
		made.limbs.many = malloc(count * sizeof *made.limbs.many);
		if (made.limbs.many == NULL) {
			return ONAPP_DECIMAL_NO_MEMORY;
		}
		target = made.limbs.many;
	}
	if (count > 0) {
		memcpy(target, mpz_limbs_read(number), count * sizeof *target);
	}
	onapp_decimal_free(result);
	*result = made;
	return ONAPP_DECIMAL_OK;
}

void onapp_decimal_free(onapp_decimal *decimal)
{
	if (decimal->limb_count > ONAPP_DECIMAL_FEW_LIMBS) {
		free(decimal->limbs.many);
	}
	*decimal = (onapp_decimal) {0};
}

onapp_decimal_status onapp_decimal_copy(onapp_decimal *result, const onapp_decimal *from)
{
	mpz_t number;

	if (result == from) {
		return ONAPP_DECIMAL_OK;
	}
	return store(result, view(number, from), from->scale);
}

onapp_decimal_status onapp_decimal_set_integer(onapp_decimal *result, int64_t value)
{
	/* Not by mpz_set_si: a long has 32 bits on some systems. */
	uint64_t magnitude = value < 0 ? 0 - (uint64_t) value : (uint64_t) value;
	mpz_t number;

	mpz_init(number);
	mpz_import(number, 1, -1, sizeof magnitude, 0, 0, &magnitude);
	if (value < 0) {
		mpz_neg(number, number);
	}
	onapp_decimal_status status = store(result, number, 0);
	mpz_clear(number);
	return status;
}

/* What a text says, before its digits become a number. */
typedef struct {
	char digits[MOST_DIGITS + 1]; /* from the first that is not 0 on */
	size_t digit_count;           /* may be more than fit */
	bool is_negative;
	bool has_digits;
	long scale; /* below 0: zeros to append */
} decimal_text;

/* Takes the digits at the cursor; returns how many. */
static long read_digits(decimal_text *text, const char **cursor, const char *end)
{
	const char *start = *cursor;

	for (; *cursor < end && is_digit(**cursor); (*cursor)++) {
		text->has_digits = true;
		if (text->digit_count == 0 && **cursor == '0') {
			continue;
		}
		if (text->digit_count < MOST_DIGITS) {
			text->digits[text->digit_count] = **cursor;
		}
		text->digit_count++;
	}
	return (long) (*cursor - start);
}

/* Reads what follows an "e"; false when no digit does. */
static bool read_exponent(long *exponent, const char **cursor, const char *end)
{
	bool is_negative = *cursor < end && **cursor == '-';
	long value = 0;

	if (*cursor < end && (**cursor == '-' || **cursor == '+')) {
		(*cursor)++;
	}
	if (*cursor >= end || !is_digit(**cursor)) {
		return false;
	}
	for (; *cursor < end && is_digit(**cursor); (*cursor)++) {
		if (value < MOST_EXPONENT) {
			value = value * 10 + (**cursor - '0');
		}
	}
	*exponent = is_negative ? -value : value;
	return true;
}

static bool read_text(decimal_text *text, const char **cursor, const char *end)
{
	long exponent = 0;

	if (*cursor < end && (**cursor == '-' || **cursor == '+')) {
		text->is_negative = **cursor == '-';
		(*cursor)++;
	}
	read_digits(text, cursor, end);
	if (*cursor < end && **cursor == '.') {
		(*cursor)++;
		text->scale = read_digits(text, cursor, end);
	}
	if (!text->has_digits) {
		return false;
	}
	if (*cursor < end && (**cursor == 'e' || **cursor == 'E')) {
		(*cursor)++;
		if (!read_exponent(&exponent, cursor, end)) {
			return false;
		}
		text->scale -= exponent;
	}
	return *cursor == end;
}

onapp_decimal_status onapp_decimal_parse(onapp_decimal *result, const char *text, size_t length, size_t *fault)
{
	decimal_text parts = {.digit_count = 0};
	const char *cursor = text;

	*fault = 0;
	if (!read_text(&parts, &cursor, text + length)) {
		*fault = (size_t) (cursor - text);
		return ONAPP_DECIMAL_NOT_A_NUMBER;
	}
	/* Before anything is computed: neither digits nor exponents can ask for more work than these limits allow. */
	if (parts.digit_count > MOST_DIGITS || parts.scale > MOST_DIGITS) {
		return ONAPP_DECIMAL_TOO_LONG;
	}
	unsigned long zeros = parts.scale < 0 && parts.digit_count > 0 ? (unsigned long) -parts.scale : 0;
	if (zeros > MOST_DIGITS) {
		return ONAPP_DECIMAL_TOO_LONG;
	}
	mpz_t number, factor;
	mpz_init(number);
	if (parts.digit_count > 0) {
		parts.digits[parts.digit_count] = '\0';
		mpz_set_str(number, parts.digits, 10);
	}
	if (zeros > 0) {
		mpz_init(factor);
		power_of_ten(factor, zeros);
		mpz_mul(number, number, factor);
		mpz_clear(factor);
	}
	if (parts.is_negative) {
		mpz_neg(number, number);
	}
	onapp_decimal_status status = store(result, number, parts.scale > 0 ? (unsigned long) parts.scale : 0);
	mpz_clear(number);
	return status;
}

size_t onapp_decimal_text(const onapp_decimal *decimal, char *text)
{
	char digits[MOST_DIGITS + 3]; /* sign, one that mpz_sizeinbase may overestimate, NUL */
	mpz_t number;
	size_t scale = decimal->scale;
	char *out = text;

	mpz_get_str(digits, 10, view(number, decimal));
	const char *first = digits;
	if (*first == '-') {
		*out++ = *first++;
	}
	size_t count = strlen(first);
	size_t whole = count > scale ? count - scale : 0;
	memcpy(out, first, whole);
	out += whole;
	if (whole == 0) {
		*out++ = '0';
	}
	if (scale > 0) {
		size_t missing = count < scale ? scale - count : 0;
		*out++ = '.';
		memset(out, '0', missing);
		out += missing;
		memcpy(out, first + whole, count - whole);
		out += count - whole;
	}
	*out = '\0';
	return (size_t) (out - text);
}

/* Both numbers in units of the finer scale, which is returned. The caller clears them. */
static unsigned align(mpz_t left, mpz_t right, const onapp_decimal *a, const onapp_decimal *b)
{
	mpz_t number;

	mpz_init_set(left, view(number, a));
	mpz_init_set(right, view(number, b));
	if (a->scale == b->scale) {
		return a->scale;
	}
	mpz_t factor;
	mpz_init(factor);
	if (a->scale < b->scale) {
		power_of_ten(factor, (unsigned long) (b->scale - a->scale));
		mpz_mul(left, left, factor);
	} else {
		power_of_ten(factor, (unsigned long) (a->scale - b->scale));
		mpz_mul(right, right, factor);
	}
	mpz_clear(factor);
	return a->scale > b->scale ? a->scale : b->scale;
}

onapp_decimal_status onapp_decimal_add(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b)
{
	mpz_t left, right;
	unsigned scale = align(left, right, a, b);

	mpz_add(left, left, right);
	onapp_decimal_status status = store(result, left, scale);
	mpz_clears(left, right, NULL);
	return status;
}

onapp_decimal_status onapp_decimal_subtract(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b)
{
	mpz_t left, right;
	unsigned scale = align(left, right, a, b);

	mpz_sub(left, left, right);
	onapp_decimal_status status = store(result, left, scale);
	mpz_clears(left, right, NULL);
	return status;
}

onapp_decimal_status onapp_decimal_multiply(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b)
{
	mpz_t product, left, right;

	mpz_init(product);
	mpz_mul(product, view(left, a), view(right, b));
	onapp_decimal_status status = store(result, product, (unsigned long) a->scale + b->scale);
	mpz_clear(product);
	return status;
}

/* Whether the quotient, cut off towards zero, has to be moved by one away from zero. */
static bool moves_away(const mpz_t quotient, const mpz_t rest, const mpz_t divisor, bool is_negative,
	onapp_rounding rounding)
{
	if (mpz_sgn(rest) == 0) {
		return false;
	}
	switch (rounding) {
		case ONAPP_ROUND_DOWN:
			return false;
		case ONAPP_ROUND_UP:
			return true;
		case ONAPP_ROUND_FLOOR:
			return is_negative;
		case ONAPP_ROUND_CEILING:
			return !is_negative;
		default:
			break;
	}
	mpz_t twice;
	mpz_init(twice);
	mpz_mul_2exp(twice, rest, 1);
	int against_half = mpz_cmpabs(twice, divisor);
	mpz_clear(twice);
	if (against_half != 0) {
		return against_half > 0;
	}
	return rounding == ONAPP_ROUND_HALF_UP || mpz_odd_p(quotient) != 0;
}

/* quotient = dividend / divisor as a whole number. */
static void divide_rounded(mpz_t quotient, const mpz_t dividend, const mpz_t divisor, onapp_rounding rounding)
{
	bool is_negative = (mpz_sgn(dividend) < 0) != (mpz_sgn(divisor) < 0);
	mpz_t rest;

	mpz_init(rest);
	mpz_tdiv_qr(quotient, rest, dividend, divisor);
	if (moves_away(quotient, rest, divisor, is_negative, rounding)) {
		if (is_negative) {
			mpz_sub_ui(quotient, quotient, 1);
		} else {
			mpz_add_ui(quotient, quotient, 1);
		}
	}
	mpz_clear(rest);
}

onapp_decimal_status onapp_decimal_divide(onapp_decimal *result, const onapp_decimal *a, const onapp_decimal *b,
	unsigned scale, onapp_rounding rounding)
{
	mpz_t dividend, divisor, factor, quotient, number;

	if (b->limb_count == 0) {
		return ONAPP_DECIMAL_DIVISION_BY_ZERO;
	}
	if (scale > MOST_DIGITS) {
		return ONAPP_DECIMAL_TOO_LONG;
	}
	mpz_init_set(dividend, view(number, a));
	mpz_init_set(divisor, view(number, b));
	mpz_inits(factor, quotient, NULL);
	/* The whole numbers' quotient has the scale a - b; the side that is short gets the zeros. */
	long shift = (long) scale + b->scale - a->scale;
	power_of_ten(factor, (unsigned long) (shift < 0 ? -shift : shift));
	if (shift >= 0) {
		mpz_mul(dividend, dividend, factor);
	} else {
		mpz_mul(divisor, divisor, factor);
	}
	divide_rounded(quotient, dividend, divisor, rounding);
	onapp_decimal_status status = store(result, quotient, scale);
	mpz_clears(dividend, divisor, factor, quotient, NULL);
	return status;
}

onapp_decimal_status onapp_decimal_round(onapp_decimal *result, const onapp_decimal *a, unsigned scale,
	onapp_rounding rounding)
{
	onapp_decimal one = {.limbs.few = {1}, .limb_count = 1};

	return onapp_decimal_divide(result, a, &one, scale, rounding);
}

void onapp_decimal_negate(onapp_decimal *decimal)
{
	decimal->is_negative = decimal->limb_count > 0 && !decimal->is_negative;
}

void onapp_decimal_absolute(onapp_decimal *decimal)
{
	decimal->is_negative = false;
}

int onapp_decimal_compare(const onapp_decimal *a, const onapp_decimal *b)
{
	int sign_a = onapp_decimal_sign(a), sign_b = onapp_decimal_sign(b);

	if (sign_a != sign_b) {
		return sign_a < sign_b ? -1 : 1;
	}
	mpz_t left, right;
	align(left, right, a, b);
	int order = mpz_cmp(left, right);
	mpz_clears(left, right, NULL);
	return (order > 0) - (order < 0);
}

int onapp_decimal_sign(const onapp_decimal *decimal)
{
	if (decimal->limb_count == 0) {
		return 0;
	}
	return decimal->is_negative ? -1 : 1;
}
