#include "../../src/core/base64.h"

#include "check.h"

#include <string.h>

static void check(const char *bytes, size_t length, const char *expected)
{
	onapp_buffer text = ONAPP_BUFFER_EMPTY;

	assert_true(onapp_base64_append(&text, bytes, length));
	assert_string_equal(length > 0 ? text.data : "", expected);
	onapp_buffer_free(&text);
}

/* RFC 4648, section 10. */
static void test_vectors_of_the_rfc(void **state)
{
	(void) state;
	static const char *const vectors[][2] = {
		{"", ""},
		{"f", "Zg=="},
		{"fo", "Zm8="},
		{"foo", "Zm9v"},
		{"foob", "Zm9vYg=="},
		{"fooba", "Zm9vYmE="},
		{"foobar", "Zm9vYmFy"},
	};

	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		check(vectors[i][0], strlen(vectors[i][0]), vectors[i][1]);
	}
}

static void test_bytes_with_the_high_bit(void **state)
{
	(void) state;
	check("\xfb\xff\xfe", 3, "+//+");
	check("\xff\x00\x80\xff", 4, "/wCA/w==");
}

static void test_what_is_there_stays(void **state)
{
	(void) state;
	onapp_buffer text = ONAPP_BUFFER_EMPTY;

	assert_true(onapp_buffer_append_text(&text, "Basic "));
	assert_true(onapp_base64_append(&text, "a:b", 3));
	assert_string_equal(text.data, "Basic YTpi");
	onapp_buffer_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors_of_the_rfc),
		cmocka_unit_test(test_bytes_with_the_high_bit),
		cmocka_unit_test(test_what_is_there_stays),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
