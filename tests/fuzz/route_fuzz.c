/*
 * Routes and URLs: a value never leaves its path segment, an accepted path stays one, templates are walked to the end.
 */
#include "fuzz.h"

#include "../../src/core/route.h"

static int hex_digit(char byte)
{
	if (byte >= '0' && byte <= '9') {
		return byte - '0';
	}
	return byte >= 'A' && byte <= 'F' ? byte - 'A' + 10 : -1;
}

/* The segment holds nothing that could end it, and decodes to the value it was made of. */
static void check_segment(const char *value, size_t length)
{
	onapp_buffer path = ONAPP_BUFFER_EMPTY;
	size_t at = 0;

	FUZZ_CHECK(onapp_route_append_segment(&path, value, length));
	for (size_t i = 0; i < path.length; i++) {
		unsigned char byte = (unsigned char) path.data[i];

		FUZZ_CHECK(strchr("/?#\\ \t\r\n", byte) == NULL);
		FUZZ_CHECK(at < length);
		if (byte == '%') {
			FUZZ_CHECK(i + 2 < path.length && hex_digit(path.data[i + 1]) >= 0 && hex_digit(path.data[i + 2]) >= 0);
			byte = (unsigned char) (hex_digit(path.data[i + 1]) * 16 + hex_digit(path.data[i + 2]));
			i += 2;
		}
		FUZZ_CHECK(byte == (unsigned char) value[at++]);
	}
	FUZZ_CHECK(at == length);
	onapp_buffer_free(&path);
}

static void check_path(const char *value, size_t length)
{
	onapp_buffer url = ONAPP_BUFFER_EMPTY;

	if (onapp_path_problem(value, length) != NULL) {
		return;
	}
	FUZZ_CHECK(onapp_route_append_path(&url, value, length));
	FUZZ_CHECK(url.length <= length);
	FUZZ_CHECK(url.length == 0 || url.data[0] != '/');
	FUZZ_CHECK(url.length == 0 || strstr(url.data, "//") == NULL);
	for (size_t i = 0; i < url.length; i++) {
		FUZZ_CHECK((unsigned char) url.data[i] > ' ' && strchr("?#", url.data[i]) == NULL);
	}
	onapp_buffer_free(&url);
}

static void check_template(const char *text)
{
	const char *cursor = text, *literal_end, *before;
	onapp_placeholder placeholder;
	bool more;

	do {
		before = cursor;
		more = onapp_route_next(&cursor, &literal_end, &placeholder);
		FUZZ_CHECK(literal_end >= before && literal_end <= text + strlen(text));
		FUZZ_CHECK(!more || cursor > before);
	} while (more);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *value = (const char *) data;
	char *text = malloc(size + 1);

	if (text == NULL) {
		return 0;
	}
	memcpy(text, data, size);
	text[size] = '\0';
	check_segment(value, size);
	check_path(value, size);
	check_template(text);
	(void) onapp_segment_problem(value, size);
	(void) onapp_base_url_problem(value, size);
	free(text);
	return 0;
}
