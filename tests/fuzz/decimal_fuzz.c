/*
 * Decimals: a number survives its text, and the laws of arithmetic hold for any two of them.
 */
#include "fuzz.h"

#include "../../src/core/decimal.h"

static bool parse(onapp_decimal *number, const char *text, size_t length)
{
	size_t fault = 0;
	onapp_decimal_status status = onapp_decimal_parse(number, text, length, &fault);

	FUZZ_CHECK(status != ONAPP_DECIMAL_NOT_A_NUMBER || fault <= length);
	return status == ONAPP_DECIMAL_OK;
}

static void check_text(const onapp_decimal *number)
{
	char text[ONAPP_DECIMAL_TEXT_SIZE], again[ONAPP_DECIMAL_TEXT_SIZE];
	onapp_decimal copy = {0};
	size_t length = onapp_decimal_text(number, text);

	FUZZ_CHECK(length < sizeof text && strlen(text) == length);
	FUZZ_CHECK(parse(&copy, text, length));
	FUZZ_CHECK(onapp_decimal_compare(&copy, number) == 0);
	FUZZ_CHECK(onapp_decimal_text(&copy, again) == length && memcmp(text, again, length) == 0);
	onapp_decimal_free(&copy);
}

/* (a + b) - b = a, and a * b = b * a, where the digits suffice. */
static void check_arithmetic(const onapp_decimal *a, const onapp_decimal *b)
{
	onapp_decimal left = {0}, right = {0};

	if (onapp_decimal_add(&left, a, b) == ONAPP_DECIMAL_OK &&
		onapp_decimal_subtract(&left, &left, b) == ONAPP_DECIMAL_OK) {
		FUZZ_CHECK(onapp_decimal_compare(&left, a) == 0);
	}
	if (onapp_decimal_multiply(&left, a, b) == ONAPP_DECIMAL_OK &&
		onapp_decimal_multiply(&right, b, a) == ONAPP_DECIMAL_OK) {
		FUZZ_CHECK(onapp_decimal_compare(&left, &right) == 0);
		FUZZ_CHECK(onapp_decimal_sign(&left) == onapp_decimal_sign(a) * onapp_decimal_sign(b));
	}
	FUZZ_CHECK(onapp_decimal_compare(a, b) == -onapp_decimal_compare(b, a));
	onapp_decimal_free(&left);
	onapp_decimal_free(&right);
}

/* Rounded up and down there are the number and its neighbours; a quotient times the divisor comes back. */
static void check_rounding(const onapp_decimal *a, const onapp_decimal *b, unsigned scale)
{
	onapp_decimal floor = {0}, ceiling = {0}, nearest = {0};

	if (onapp_decimal_round(&floor, a, scale, ONAPP_ROUND_FLOOR) == ONAPP_DECIMAL_OK &&
		onapp_decimal_round(&ceiling, a, scale, ONAPP_ROUND_CEILING) == ONAPP_DECIMAL_OK &&
		onapp_decimal_round(&nearest, a, scale, ONAPP_ROUND_HALF_EVEN) == ONAPP_DECIMAL_OK) {
		FUZZ_CHECK(onapp_decimal_compare(&floor, a) <= 0 && onapp_decimal_compare(a, &ceiling) <= 0);
		FUZZ_CHECK(onapp_decimal_compare(&nearest, &floor) == 0 || onapp_decimal_compare(&nearest, &ceiling) == 0);
	}
	if (onapp_decimal_sign(b) == 0) {
		FUZZ_CHECK(onapp_decimal_divide(&floor, a, b, scale, ONAPP_ROUND_DOWN) == ONAPP_DECIMAL_DIVISION_BY_ZERO);
	} else if (onapp_decimal_multiply(&nearest, a, b) == ONAPP_DECIMAL_OK &&
		onapp_decimal_divide(&floor, &nearest, b, a->scale, ONAPP_ROUND_DOWN) == ONAPP_DECIMAL_OK) {
		FUZZ_CHECK(onapp_decimal_compare(&floor, a) == 0);
	}
	onapp_decimal_free(&floor);
	onapp_decimal_free(&ceiling);
	onapp_decimal_free(&nearest);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *second;
	size_t second_length, first_length = fuzz_split(data, size, &second, &second_length);
	onapp_decimal a = {0}, b = {0};

	if (parse(&a, (const char *) data, first_length)) {
		check_text(&a);
		if (parse(&b, second, second_length)) {
			check_arithmetic(&a, &b);
			check_rounding(&a, &b, second_length % 8);
		}
	}
	onapp_decimal_free(&a);
	onapp_decimal_free(&b);
	return 0;
}
