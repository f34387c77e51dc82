#include "check.h"

#include "../../src/core/header.h"

#include <string.h>

static const char *problem(const char *name, const char *value)
{
	return onapp_header_problem(name, strlen(name), value, strlen(value));
}

static void refuses_what_could_start_another_header(void **state)
{
	(void) state;
	assert_null(problem("Accept", "application/json"));
	assert_null(problem("X-Empty", ""));
	assert_null(problem("X", "tab\tand \xc3\xa4"));
	assert_non_null(problem("", "x"));
	assert_non_null(problem("a b", "x"));
	assert_non_null(problem("a:", "x"));
	assert_non_null(problem("a\r\nb", "x"));
	assert_non_null(problem("X", "a\rb"));
	assert_non_null(problem("X", "a\nb"));
	assert_non_null(problem("X",
		"a\x01"
		"b"));
	assert_non_null(onapp_header_problem("X", 1, "a\0b", 3));
	assert_non_null(onapp_header_problem("X\0Y", 3, "a", 1));
}

static void builds_lines(void **state)
{
	onapp_buffer line = ONAPP_BUFFER_EMPTY;

	(void) state;
	assert_true(onapp_header_append(&line, "X-Token", "abcdef", 3));
	assert_string_equal(line.data, "X-Token: abc");
	assert_false(onapp_header_append(&line, "X", "", SIZE_MAX - 2));
	assert_string_equal(line.data, "X-Token: abc");
	onapp_buffer_free(&line);
}

static const char block[] = "HTTP/1.1 100 Continue\r\nX-Total: early\r\n\r\n"
							"HTTP/1.1 200 OK: fine\r\nContent-Type:  application/json; charset=utf-8 \r\nX-Total: 1\r\n"
							"not a header\r\n folded: yes\r\nEmpty:\r\nx-tOTAL:\t7\r\n\r\n"
							"X-Total: trailer\r\n\r\n";

static void reads_the_last_answer_only(void **state)
{
	onapp_header header;

	(void) state;
	assert_true(onapp_header_find(block, sizeof block - 1, "X-Total", &header));
	assert_int_equal(header.value_length, 1);
	assert_memory_equal(header.value, "7", 1);
	assert_true(onapp_header_find(block, sizeof block - 1, "CONTENT-TYPE", &header));
	assert_int_equal(header.value_length, strlen("application/json; charset=utf-8"));
	assert_memory_equal(header.value, "application/json; charset=utf-8", header.value_length);
	assert_true(onapp_header_find(block, sizeof block - 1, "Empty", &header));
	assert_int_equal(header.value_length, 0);
	assert_false(onapp_header_find(block, sizeof block - 1, "folded", &header));
	assert_false(onapp_header_find(block, sizeof block - 1, "X-Tota", &header));
	assert_false(onapp_header_find(NULL, 0, "X", &header));
}

static void walks_all_headers_in_order(void **state)
{
	static const char *const names[] = {"Content-Type", "X-Total", "Empty", "x-tOTAL"};
	size_t length, count = 0;
	const char *cursor = onapp_header_last_block(block, sizeof block - 1, &length);
	const char *end = cursor + length;
	onapp_header header;

	(void) state;
	while (onapp_header_next(&cursor, end, &header)) {
		assert_true(count < COUNT_OF(names));
		assert_int_equal(header.name_length, strlen(names[count]));
		assert_memory_equal(header.name, names[count], header.name_length);
		count++;
	}
	assert_int_equal(count, COUNT_OF(names));
}

static void survives_every_cut(void **state)
{
	onapp_header header;

	(void) state;
	for (size_t length = 0; length < sizeof block; length++) {
		char copy[sizeof block];
		memcpy(copy, block, length);
		onapp_header_find(copy, length, "X-Total", &header);
	}
}

static double retry_after(const char *value)
{
	return onapp_header_retry_after(value, strlen(value), 1445412480.0);
}

static void reads_retry_after(void **state)
{
	(void) state;
	assert_same_double(retry_after("0"), 0);
	assert_same_double(retry_after("120"), 120);
	assert_same_double(retry_after("99999999999999999999999999"), 1e9);
	assert_same_double(retry_after("Wed, 21 Oct 2015 07:28:30 GMT"), 30);
	assert_same_double(retry_after("Wed, 21 Oct 2015 07:27:00 GMT"), 0);
	assert_same_double(retry_after(""), -1);
	assert_same_double(retry_after("-5"), -1);
	assert_same_double(retry_after("1.5"), -1);
	assert_same_double(retry_after("soon"), -1);
	assert_same_double(retry_after("20151021"), 20151021);
	assert_same_double(onapp_header_retry_after("1234", 2, 0), 12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_what_could_start_another_header),
		cmocka_unit_test(builds_lines),
		cmocka_unit_test(reads_the_last_answer_only),
		cmocka_unit_test(walks_all_headers_in_order),
		cmocka_unit_test(survives_every_cut),
		cmocka_unit_test(reads_retry_after),
	};
	return cmocka_run_group_tests_name("header", tests, NULL, NULL);
}
