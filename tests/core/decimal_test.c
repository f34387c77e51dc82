#include "check.h"

#include "../../src/core/decimal.h"

#include <stdio.h>
#include <stdlib.h>

/* The number of a text that is one. */
static onapp_decimal number(const char *text)
{
	onapp_decimal result = {0};
	size_t fault;

	if (onapp_decimal_parse(&result, text, strlen(text), &fault) != ONAPP_DECIMAL_OK) {
		fail_msg("%s was not taken", text);
	}
	return result;
}

static void assert_decimal(onapp_decimal *decimal, const char *text)
{
	char written[ONAPP_DECIMAL_TEXT_SIZE];

	assert_int_equal(onapp_decimal_text(decimal, written), strlen(text));
	assert_string_equal(written, text);
	onapp_decimal_free(decimal);
}

static char *repeated(const char *prefix, char digit, size_t count, const char *suffix)
{
	char *text = malloc(strlen(prefix) + count + strlen(suffix) + 1);

	assert_non_null(text);
	strcpy(text, prefix);
	memset(text + strlen(prefix), digit, count);
	strcpy(text + strlen(prefix) + count, suffix);
	return text;
}

static void reads_and_writes_plain_text(void **state)
{
	static const char *const cases[][2] = {
		{"0", "0"},
		{"-0", "0"},
		{"-0.00", "0.00"},
		{"12", "12"},
		{"+12", "12"},
		{"-12.50", "-12.50"},
		{".5", "0.5"},
		{"5.", "5"},
		{"0.001", "0.001"},
		{"-.001", "-0.001"},
		{"007", "7"},
		{"1e3", "1000"},
		{"1.5E+3", "1500"},
		{"1.5e-3", "0.0015"},
		{"1.50e1", "15.0"},
		{"0e5", "0"},
		{"0e999999999999", "0"},
		{"0.1e1", "1"},
		{"123456789012345678901234567890.123456789012345678901",
			"123456789012345678901234567890.123456789012345678901"},
		{"18446744073709551616", "18446744073709551616"},
		{"340282366920938463463374607431768211456", "340282366920938463463374607431768211456"},
	};
	(void) state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		onapp_decimal decimal = number(cases[i][0]);
		assert_decimal(&decimal, cases[i][1]);
	}
}

static void refuses_other_text_and_says_where(void **state)
{
	static const struct {
		const char *text;
		size_t fault;
	} cases[] = {
		{"", 0},
		{"-", 1},
		{".", 1},
		{"+.", 2},
		{"e5", 0},
		{"1e", 2},
		{"1e+", 3},
		{"1x", 1},
		{" 1", 0},
		{"1 ", 1},
		{"1.2.3", 3},
		{"--1", 1},
		{"1,5", 1},
		{"0x1F", 1},
		{"NaN", 0},
		{"INF", 0},
		{"1e5.5", 3},
		{"1\n", 1},
	};
	(void) state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		onapp_decimal decimal = number("7");
		size_t fault = 99;
		assert_int_equal(onapp_decimal_parse(&decimal, cases[i].text, strlen(cases[i].text), &fault),
			ONAPP_DECIMAL_NOT_A_NUMBER);
		assert_int_equal(fault, cases[i].fault);
		assert_decimal(&decimal, "7");
	}
	onapp_decimal decimal = {0};
	size_t fault;
	assert_int_equal(onapp_decimal_parse(&decimal, "1\0002", 3, &fault), ONAPP_DECIMAL_NOT_A_NUMBER);
	assert_int_equal(fault, 1);
}

static void keeps_hostile_text_small(void **state)
{
	static const char *const cases[] = {"1e999999999", "1e-999999999", "1e1000", "1e-1001", "0e-99999999999999999999"};
	onapp_decimal decimal = {0};
	size_t fault;

	(void) state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_int_equal(onapp_decimal_parse(&decimal, cases[i], strlen(cases[i]), &fault), ONAPP_DECIMAL_TOO_LONG);
	}
	char *most = repeated("", '9', 1000, ""), *more = repeated("", '9', 1001, ""),
		 *zeros = repeated("", '0', 5000, "1");
	char *fraction = repeated("0.", '0', 1000, "1");
	decimal = number(most);
	assert_decimal(&decimal, most);
	char *longest = repeated("-0.", '7', 1000, "");
	decimal = number(longest);
	assert_decimal(&decimal, longest);
	free(longest);
	decimal = number(zeros);
	assert_decimal(&decimal, "1");
	assert_int_equal(onapp_decimal_parse(&decimal, more, strlen(more), &fault), ONAPP_DECIMAL_TOO_LONG);
	assert_int_equal(onapp_decimal_parse(&decimal, fraction, strlen(fraction), &fault), ONAPP_DECIMAL_TOO_LONG);
	decimal = number("1e999");
	onapp_decimal ten = number("10");
	assert_int_equal(onapp_decimal_multiply(&decimal, &decimal, &ten), ONAPP_DECIMAL_TOO_LONG);
	assert_int_equal(onapp_decimal_compare(&decimal, &ten), 1);
	onapp_decimal_free(&decimal);
	decimal = number("1e-1000");
	onapp_decimal tenth = number("0.1");
	assert_int_equal(onapp_decimal_multiply(&decimal, &decimal, &tenth), ONAPP_DECIMAL_TOO_LONG);
	assert_int_equal(onapp_decimal_round(&decimal, &decimal, 1001, ONAPP_ROUND_DOWN), ONAPP_DECIMAL_TOO_LONG);
	onapp_decimal_free(&decimal);
	free(most);
	free(more);
	free(zeros);
	free(fraction);
}

static void takes_integers_of_every_size(void **state)
{
	onapp_decimal decimal = {0};

	(void) state;
	assert_int_equal(onapp_decimal_set_integer(&decimal, 0), ONAPP_DECIMAL_OK);
	assert_decimal(&decimal, "0");
	assert_int_equal(onapp_decimal_set_integer(&decimal, INT64_MAX), ONAPP_DECIMAL_OK);
	assert_decimal(&decimal, "9223372036854775807");
	assert_int_equal(onapp_decimal_set_integer(&decimal, INT64_MIN), ONAPP_DECIMAL_OK);
	assert_decimal(&decimal, "-9223372036854775808");
}

typedef onapp_decimal_status (*operation)(onapp_decimal *, const onapp_decimal *, const onapp_decimal *);

static void assert_operation(operation operate, const char *a, const char *b, const char *expected)
{
	onapp_decimal left = number(a), right = number(b), result = {0};

	assert_int_equal(operate(&result, &left, &right), ONAPP_DECIMAL_OK);
	assert_decimal(&result, expected);
	/* The result may be an operand. */
	assert_int_equal(operate(&left, &left, &right), ONAPP_DECIMAL_OK);
	assert_decimal(&left, expected);
	onapp_decimal_free(&right);
}

static void adds_subtracts_and_multiplies(void **state)
{
	(void) state;
	assert_operation(onapp_decimal_add, "0.1", "0.2", "0.3");
	assert_operation(onapp_decimal_add, "1", "0.005", "1.005");
	assert_operation(onapp_decimal_add, "-1.50", "1.5", "0.00");
	assert_operation(onapp_decimal_add, "9999999999999999999999999999999999999999", "1",
		"10000000000000000000000000000000000000000");
	assert_operation(onapp_decimal_subtract, "1", "0.99", "0.01");
	assert_operation(onapp_decimal_subtract, "0.01", "1", "-0.99");
	assert_operation(onapp_decimal_multiply, "1.10", "1.1", "1.210");
	assert_operation(onapp_decimal_multiply, "-0.5", "0", "0.0");
	assert_operation(onapp_decimal_multiply, "-99999999999999999999", "-99999999999999999999",
		"9999999999999999999800000000000000000001");
}

static void rounds_in_six_ways(void **state)
{
	/* clang-format off */
	static const char *const values[] = {"2.5", "3.5", "-2.5", "-3.5", "2.51", "2.49", "-2.51", "-2.49", "2.0", "0.4", "-0.4"};
	static const char *const expected[][COUNT_OF(values)] = {
		[ONAPP_ROUND_HALF_UP]   = {"3", "4", "-3", "-4", "3", "2", "-3", "-2", "2", "0", "0"},
		[ONAPP_ROUND_HALF_EVEN] = {"2", "4", "-2", "-4", "3", "2", "-3", "-2", "2", "0", "0"},
		[ONAPP_ROUND_DOWN]      = {"2", "3", "-2", "-3", "2", "2", "-2", "-2", "2", "0", "0"},
		[ONAPP_ROUND_UP]        = {"3", "4", "-3", "-4", "3", "3", "-3", "-3", "2", "1", "-1"},
		[ONAPP_ROUND_FLOOR]     = {"2", "3", "-3", "-4", "2", "2", "-3", "-3", "2", "0", "-1"},
		[ONAPP_ROUND_CEILING]   = {"3", "4", "-2", "-3", "3", "3", "-2", "-2", "2", "1", "0"},
	};
	/* clang-format on */
	(void) state;
	assert_int_equal(COUNT_OF(expected), ONAPP_ROUND_COUNT);
	for (int rounding = 0; rounding < ONAPP_ROUND_COUNT; rounding++) {
		for (size_t i = 0; i < COUNT_OF(values); i++) {
			onapp_decimal decimal = number(values[i]);
			assert_int_equal(onapp_decimal_round(&decimal, &decimal, 0, (onapp_rounding) rounding), ONAPP_DECIMAL_OK);
			assert_decimal(&decimal, expected[rounding][i]);
		}
	}
	onapp_decimal decimal = number("1.005");
	assert_int_equal(onapp_decimal_round(&decimal, &decimal, 2, ONAPP_ROUND_HALF_UP), ONAPP_DECIMAL_OK);
	assert_decimal(&decimal, "1.01");
	decimal = number("1.5");
	assert_int_equal(onapp_decimal_round(&decimal, &decimal, 4, ONAPP_ROUND_HALF_UP), ONAPP_DECIMAL_OK);
	assert_decimal(&decimal, "1.5000");
}

static void divides_to_a_scale(void **state)
{
	static const struct {
		const char *a, *b;
		unsigned scale;
		onapp_rounding rounding;
		const char *expected;
	} cases[] = {
		{"1", "3", 5, ONAPP_ROUND_HALF_UP, "0.33333"},
		{"2", "3", 5, ONAPP_ROUND_HALF_UP, "0.66667"},
		{"-2", "3", 0, ONAPP_ROUND_HALF_UP, "-1"},
		{"1", "-8", 2, ONAPP_ROUND_HALF_EVEN, "-0.12"},
		{"1", "8", 2, ONAPP_ROUND_HALF_UP, "0.13"},
		{"-1", "-8", 3, ONAPP_ROUND_DOWN, "0.125"},
		{"10.00", "0.1", 0, ONAPP_ROUND_DOWN, "100"},
		{"0.00001", "1000", 2, ONAPP_ROUND_UP, "0.01"},
		{"0.00001", "1000", 2, ONAPP_ROUND_DOWN, "0.00"},
		{"-0.00001", "1000", 2, ONAPP_ROUND_FLOOR, "-0.01"},
		{"0", "7", 3, ONAPP_ROUND_UP, "0.000"},
		{"1.2345678", "1", 2, ONAPP_ROUND_HALF_UP, "1.23"},
	};
	(void) state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		onapp_decimal a = number(cases[i].a), b = number(cases[i].b), result = {0};
		assert_int_equal(onapp_decimal_divide(&result, &a, &b, cases[i].scale, cases[i].rounding), ONAPP_DECIMAL_OK);
		assert_decimal(&result, cases[i].expected);
		onapp_decimal_free(&a);
		onapp_decimal_free(&b);
	}
	onapp_decimal a = number("5"), zero = number("0.00");
	assert_int_equal(onapp_decimal_divide(&a, &a, &zero, 2, ONAPP_ROUND_DOWN), ONAPP_DECIMAL_DIVISION_BY_ZERO);
	assert_decimal(&a, "5");
}

static void compares_by_value(void **state)
{
	static const char *const ascending[] = {"-1e30", "-1.5", "-1.05", "-0.001", "0", "0.001", "1", "1.05", "1.5",
		"1e30"};

	(void) state;
	for (size_t i = 0; i < COUNT_OF(ascending); i++) {
		for (size_t j = 0; j < COUNT_OF(ascending); j++) {
			onapp_decimal a = number(ascending[i]), b = number(ascending[j]);
			assert_int_equal(onapp_decimal_compare(&a, &b), (i > j) - (i < j));
			onapp_decimal_free(&a);
			onapp_decimal_free(&b);
		}
	}
	onapp_decimal short_one = number("1"), long_one = number("1.000");
	assert_int_equal(onapp_decimal_compare(&short_one, &long_one), 0);
}

static void changes_signs_and_copies(void **state)
{
	onapp_decimal decimal = number("1234567890123456789012345678901234567890.5"), copy = {0}, zero = number("0.0");

	(void) state;
	onapp_decimal_negate(&decimal);
	assert_int_equal(onapp_decimal_sign(&decimal), -1);
	assert_int_equal(onapp_decimal_copy(&copy, &decimal), ONAPP_DECIMAL_OK);
	onapp_decimal_absolute(&decimal);
	assert_int_equal(onapp_decimal_sign(&decimal), 1);
	assert_decimal(&decimal, "1234567890123456789012345678901234567890.5");
	assert_decimal(&copy, "-1234567890123456789012345678901234567890.5");
	onapp_decimal_negate(&zero);
	assert_int_equal(onapp_decimal_sign(&zero), 0);
	assert_decimal(&zero, "0.0");
}

/* (a + b) - b = a, (a * b) / b = a, and a < a + 1, over many numbers that a fixed rule makes. */
static void keeps_the_laws_of_arithmetic(void **state)
{
	uint64_t seed = 42;

	(void) state;
	for (int i = 0; i < 2000; i++) {
		char text_a[64], text_b[64];
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		snprintf(text_a, sizeof text_a, "%s%llu%05u.%0*u", seed & 1 ? "-" : "", (unsigned long long) (seed >> 7),
			(unsigned) (seed >> 40) % 100000, (int) (seed >> 60) + 1, (unsigned) (seed >> 33) % 10);
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		snprintf(text_b, sizeof text_b, "%s%llu.%u", seed & 1 ? "-" : "",
			(unsigned long long) (seed >> (seed % 60)) + 1, (unsigned) (seed >> 33) % 1000);
		onapp_decimal a = number(text_a), b = number(text_b), c = {0}, one = number("1");

		assert_int_equal(onapp_decimal_add(&c, &a, &b), ONAPP_DECIMAL_OK);
		assert_int_equal(onapp_decimal_subtract(&c, &c, &b), ONAPP_DECIMAL_OK);
		assert_int_equal(onapp_decimal_compare(&c, &a), 0);
		assert_int_equal(onapp_decimal_multiply(&c, &a, &b), ONAPP_DECIMAL_OK);
		assert_int_equal(onapp_decimal_divide(&c, &c, &b, a.scale, ONAPP_ROUND_DOWN), ONAPP_DECIMAL_OK);
		assert_decimal(&c, text_a);
		assert_int_equal(onapp_decimal_add(&c, &a, &one), ONAPP_DECIMAL_OK);
		assert_int_equal(onapp_decimal_compare(&a, &c), -1);
		onapp_decimal_free(&a);
		onapp_decimal_free(&b);
		onapp_decimal_free(&c);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_and_writes_plain_text),
		cmocka_unit_test(refuses_other_text_and_says_where),
		cmocka_unit_test(keeps_hostile_text_small),
		cmocka_unit_test(takes_integers_of_every_size),
		cmocka_unit_test(adds_subtracts_and_multiplies),
		cmocka_unit_test(rounds_in_six_ways),
		cmocka_unit_test(divides_to_a_scale),
		cmocka_unit_test(compares_by_value),
		cmocka_unit_test(changes_signs_and_copies),
		cmocka_unit_test(keeps_the_laws_of_arithmetic),
	};
	return cmocka_run_group_tests_name("decimal", tests, NULL, NULL);
}
