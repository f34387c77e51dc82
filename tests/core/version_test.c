#include "check.h"

#include "../../src/core/version.h"

#include <string.h>

static onapp_version parse(const char *text)
{
	return onapp_version_parse(text, strlen(text));
}

static void reads_major_and_minor(void **state)
{
	(void) state;
	assert_int_equal(parse("6.0.0-67"), ONAPP_V(6, 0));
	assert_int_equal(parse("6.10.0-67"), ONAPP_V(6, 10));
	assert_int_equal(parse("5.1"), ONAPP_V(5, 1));
	assert_int_equal(parse("7"), ONAPP_V(7, 0));
	assert_int_equal(parse("7."), ONAPP_V(7, 0));
	assert_int_equal(parse(" 4.2"), ONAPP_V(4, 2));
	assert_int_equal(parse(""), ONAPP_V_UNKNOWN);
	assert_int_equal(parse("abc"), ONAPP_V_UNKNOWN);
	assert_int_equal(parse(".5"), ONAPP_V_UNKNOWN);
	assert_int_equal(parse("-6.0"), ONAPP_V_UNKNOWN);
}

static void reads_no_further_than_the_length(void **state)
{
	(void) state;
	assert_int_equal(onapp_version_parse("6.12", 3), ONAPP_V(6, 1));
	assert_int_equal(onapp_version_parse("6.12", 2), ONAPP_V(6, 0));
	assert_int_equal(onapp_version_parse("6.12", 0), ONAPP_V_UNKNOWN);
}

static void orders_by_parts_even_beyond_a_byte(void **state)
{
	(void) state;
	assert_true(parse("5.10") > parse("5.9"));
	assert_true(parse("5.9") > parse("5.1"));
	assert_true(parse("5.999999999999") < parse("6.0"));
	assert_true(parse("99999999999999999999.0") >= parse("255.0"));
	assert_true(onapp_version_within(ONAPP_V(6, 0), ONAPP_V_ANY, ONAPP_V_NEWEST));
	assert_false(onapp_version_within(ONAPP_V(5, 5), ONAPP_V(6, 0), ONAPP_V_NEWEST));
}

static void gives_the_float_that_callers_compare_with(void **state)
{
	static const struct {
		const char *text;
		double value;
	} cases[] = {
		{"6.0.0-67", 6.0},
		{"4.2.0-15", 4.2},
		{"6.10", 6.1},
		{"6.7", 6.7},
		{"abc", 0.0},
		{"", 0.0},
		{"5.1", 5.1},
		{"5.5", 5.5},
		{"5.6", 6.0},
		{"5.10.0", 6.0},
		{"5.11", 5.11},
		{"2.3", 2.3},
		{"12.34", 12.34},
	};
	(void) state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_same_double(onapp_version_float(cases[i].text, strlen(cases[i].text)), cases[i].value);
	}
}

static void serves_the_set_of_the_version(void **state)
{
	static const struct {
		const char *text;
		onapp_version set;
	} cases[] = {
		{"2.0", ONAPP_V(2, 0)},
		{"2.3", ONAPP_V(2, 3)},
		{"3.5", ONAPP_V(3, 5)},
		{"4.3", ONAPP_V(4, 3)},
		{"5.1", ONAPP_V(5, 1)},
		{"5.5", ONAPP_V(5, 5)},
		{"5.6", ONAPP_V(6, 0)},
		{"5.9", ONAPP_V(6, 0)},
		{"5.10", ONAPP_V(6, 0)},
		{"6.0", ONAPP_V(6, 0)},
		{"6.7", ONAPP_V(6, 7)},
		{"2.4", ONAPP_V_NEWEST},
		{"2.9", ONAPP_V_NEWEST},
		{"4.4", ONAPP_V_NEWEST},
		{"5.11", ONAPP_V_NEWEST},
		{"6.8", ONAPP_V_NEWEST},
		{"6.10", ONAPP_V_NEWEST},
		{"7.0", ONAPP_V_NEWEST},
		{"1.0", ONAPP_V_NEWEST},
		{"", ONAPP_V_NEWEST},
	};
	(void) state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_int_equal(onapp_version_set(parse(cases[i].text)), cases[i].set);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_major_and_minor),
		cmocka_unit_test(reads_no_further_than_the_length),
		cmocka_unit_test(orders_by_parts_even_beyond_a_byte),
		cmocka_unit_test(gives_the_float_that_callers_compare_with),
		cmocka_unit_test(serves_the_set_of_the_version),
	};
	return cmocka_run_group_tests_name("version", tests, NULL, NULL);
}
