#include "check.h"

#include "../../src/core/route.h"

#include <string.h>

static void splits_templates(void **state)
{
	const char *cursor = "settings/disks/{id!*}/backups/{other}{x*}/{y!}.z";
	const char *literal = cursor, *literal_end;
	onapp_placeholder found;

	(void) state;
	assert_true(onapp_route_next(&cursor, &literal_end, &found));
	assert_int_equal(literal_end - literal, 15);
	assert_int_equal(found.length, 2);
	assert_memory_equal(found.name, "id", 2);
	assert_true(found.required);
	assert_true(found.fallback);

	literal = cursor;
	assert_true(onapp_route_next(&cursor, &literal_end, &found));
	assert_memory_equal(literal, "/backups/", (size_t) (literal_end - literal));
	assert_memory_equal(found.name, "other", found.length);
	assert_false(found.required);
	assert_false(found.fallback);

	literal = cursor;
	assert_true(onapp_route_next(&cursor, &literal_end, &found));
	assert_int_equal(literal_end - literal, 0);
	assert_int_equal(found.length, 1);
	assert_false(found.required);
	assert_true(found.fallback);

	assert_true(onapp_route_next(&cursor, &literal_end, &found));
	assert_true(found.required);
	assert_false(found.fallback);

	literal = cursor;
	assert_false(onapp_route_next(&cursor, &literal_end, &found));
	assert_memory_equal(literal, ".z", (size_t) (literal_end - literal));
	assert_ptr_equal(cursor, literal_end);
	assert_false(onapp_route_next(&cursor, &literal_end, &found));
}

static void takes_an_open_brace_as_text(void **state)
{
	const char *text = "a{b", *cursor = text, *literal_end;
	onapp_placeholder found;

	(void) state;
	assert_false(onapp_route_next(&cursor, &literal_end, &found));
	assert_int_equal(literal_end - text, 3);
}

static void encodes_segments(void **state)
{
	onapp_buffer path = ONAPP_BUFFER_EMPTY;

	(void) state;
	assert_true(onapp_route_append_segment(&path, "", 0));
	assert_string_equal(path.data, "");
	assert_true(onapp_route_append_segment(&path, "aZ09-._~", 8));
	assert_true(onapp_route_append_segment(&path, " /?#%+&\xc3\xa4", 9));
	assert_string_equal(path.data, "aZ09-._~%20%2F%3F%23%25%2B%26%C3%A4");
	onapp_buffer_free(&path);
}

static const char *segment(const char *text)
{
	return onapp_segment_problem(text, strlen(text));
}

static void refuses_segments_that_would_lead_elsewhere(void **state)
{
	(void) state;
	assert_null(segment("42"));
	assert_null(segment("a b"));
	assert_null(segment("..."));
	assert_null(segment("a.b"));
	assert_null(segment(".htaccess"));
	assert_string_equal(segment(""), "is empty");
	assert_string_equal(segment("."), "is a dot segment");
	assert_string_equal(segment(".."), "is a dot segment");
	assert_string_equal(segment("5/../../users/1"), "is a dot segment");
	assert_string_equal(segment("5\\..\\1"), "is a dot segment");
	assert_string_equal(segment("%2e%2E"), "is a dot segment");
	assert_string_equal(segment("a\r\nb"), "has control characters");
	assert_string_equal(onapp_segment_problem("a\0b", 3), "has control characters");
	assert_string_equal(segment("a\x7f"), "has control characters");
}

static const char *path(const char *text)
{
	return onapp_path_problem(text, strlen(text));
}

static void refuses_unsafe_paths(void **state)
{
	(void) state;
	assert_null(path(""));
	assert_null(path("/virtual_machines/5.json"));
	assert_null(path("a//b"));
	assert_null(path("a/...b/.c"));
	assert_non_null(path("a b"));
	assert_non_null(path("a\tb"));
	assert_non_null(path("a?b"));
	assert_non_null(path("a#b"));
	assert_string_equal(path("a/../b"), "has a dot segment");
	assert_string_equal(path("a/.%2e"), "has a dot segment");
	assert_string_equal(path("./a"), "has a dot segment");
	assert_string_equal(path("a/."), "has a dot segment");
}

static void joins_paths_with_single_slashes(void **state)
{
	onapp_buffer url = ONAPP_BUFFER_EMPTY;

	(void) state;
	assert_true(onapp_buffer_append_text(&url, "http://h/"));
	assert_true(onapp_route_append_path(&url, "//users//5///x/", 15));
	assert_string_equal(url.data, "http://h/users/5/x/");
	onapp_buffer_free(&url);
}

static void judges_base_urls(void **state)
{
	static const char *const good[] = {
		"http://h",
		"https://panel.example.com",
		"HTTPS://Panel.Example.com/",
		"h",
		"10.0.0.1",
		"10.0.0.1:8080/api",
		"http://[::1]:80/x",
		"http://[fe80::1%25eth0]/",
		"http://b\xc3\xbcro.example/",
		"ftp.example.com",
		"h:80",
	};
	static const char *const bad[] = {
		"",
		"http://",
		"https:///x",
		"ftp://h",
		"file:///etc/passwd",
		"javascript:alert(1)",
		"http://u:p@h/",
		"u@h",
		"http://h?x",
		"http://h/#x",
		"http://h /",
		"http://h/a\tb",
		"http://h\r\nX: y",
		"http://h:",
		"http://h:0",
		"http://h:65536",
		"http://h:8x",
		"http://[::1",
		"http://[]/",
		"http://[::1]x/",
		"http://h/../x",
		"http://h\\@e/",
		"http:h",
		"http:/h",
		"http://h%2f/",
		"//h",
	};
	(void) state;
	for (size_t i = 0; i < COUNT_OF(good); i++) {
		const char *problem = onapp_base_url_problem(good[i], strlen(good[i]));
		if (problem != NULL) {
			fail_msg("%s %s", good[i], problem);
		}
	}
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		if (onapp_base_url_problem(bad[i], strlen(bad[i])) == NULL) {
			fail_msg("%s was taken", bad[i]);
		}
	}
	assert_non_null(onapp_base_url_problem("http://h\0x", 10));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(splits_templates),
		cmocka_unit_test(takes_an_open_brace_as_text),
		cmocka_unit_test(encodes_segments),
		cmocka_unit_test(refuses_segments_that_would_lead_elsewhere),
		cmocka_unit_test(refuses_unsafe_paths),
		cmocka_unit_test(joins_paths_with_single_slashes),
		cmocka_unit_test(judges_base_urls),
	};
	return cmocka_run_group_tests_name("route", tests, NULL, NULL);
}
