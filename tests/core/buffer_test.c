#include "check.h"

#include "../../src/core/buffer.h"

static void appends_and_ends_with_nul(void **state)
{
	onapp_buffer buffer = ONAPP_BUFFER_EMPTY;

	(void) state;
	assert_true(onapp_buffer_append(&buffer, "", 0));
	assert_string_equal(buffer.data, "");
	assert_true(onapp_buffer_append(&buffer, "a\0b", 3));
	assert_true(onapp_buffer_append_text(&buffer, "cd"));
	assert_true(onapp_buffer_append_byte(&buffer, '!'));
	assert_int_equal(buffer.length, 6);
	assert_memory_equal(buffer.data, "a\0bcd!", 7);
	onapp_buffer_free(&buffer);
	assert_null(buffer.data);
}

static void grows_without_losing_a_byte(void **state)
{
	onapp_buffer buffer = ONAPP_BUFFER_EMPTY;

	(void) state;
	for (int i = 0; i < 100000; i++) {
		assert_true(onapp_buffer_append_byte(&buffer, (char) (i % 251)));
	}
	for (int i = 0; i < 100000; i++) {
		assert_int_equal(buffer.data[i], (char) (i % 251));
	}
	assert_true(buffer.capacity < 300000);
	onapp_buffer_free(&buffer);
}

static void clears_but_keeps_the_memory(void **state)
{
	onapp_buffer buffer = ONAPP_BUFFER_EMPTY;

	(void) state;
	assert_true(onapp_buffer_append_text(&buffer, "hello"));
	size_t capacity = buffer.capacity;
	onapp_buffer_clear(&buffer);
	assert_int_equal(buffer.length, 0);
	assert_int_equal(buffer.capacity, capacity);
	assert_string_equal(buffer.data, "");
	onapp_buffer_free(&buffer);
	onapp_buffer_clear(&buffer);
	assert_null(buffer.data);
}

static void refuses_sizes_that_overflow_and_stays_as_it_was(void **state)
{
	onapp_buffer buffer = ONAPP_BUFFER_EMPTY;

	(void) state;
	assert_true(onapp_buffer_append_text(&buffer, "hello"));
	assert_false(onapp_buffer_reserve(&buffer, SIZE_MAX));
	assert_false(onapp_buffer_reserve(&buffer, SIZE_MAX - 5));
	assert_int_equal(buffer.length, 5);
	assert_string_equal(buffer.data, "hello");
	onapp_buffer_free(&buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(appends_and_ends_with_nul),
		cmocka_unit_test(grows_without_losing_a_byte),
		cmocka_unit_test(clears_but_keeps_the_memory),
		cmocka_unit_test(refuses_sizes_that_overflow_and_stays_as_it_was),
	};
	return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
