/*
 * Headers: what is accepted for sending holds no line end; what is received is walked to its end, inside its bounds.
 */
#include "fuzz.h"

#include "../../src/core/header.h"

static void check_sent(const uint8_t *data, size_t size)
{
	const char *value;
	size_t value_length, name_length = fuzz_split(data, size, &value, &value_length);
	const char *name = (const char *) data;
	onapp_buffer line = ONAPP_BUFFER_EMPTY;

	if (onapp_header_problem(name, name_length, value, value_length) != NULL) {
		return;
	}
	char *copy = strndup(name, name_length);
	FUZZ_CHECK(copy != NULL && onapp_header_append(&line, copy, value, value_length));
	FUZZ_CHECK(line.length == name_length + 2 + value_length);
	for (size_t i = 0; i < line.length; i++) {
		FUZZ_CHECK(line.data[i] != '\r' && line.data[i] != '\n' && line.data[i] != '\0');
	}
	free(copy);
	onapp_buffer_free(&line);
}

static void check_received(const char *block, size_t length)
{
	size_t last_length = 0, count = 0;
	const char *last = onapp_header_last_block(block, length, &last_length);
	onapp_header header;

	if (last == NULL) {
		return;
	}
	FUZZ_CHECK(last >= block && last_length <= length && last + last_length <= block + length);
	for (const char *cursor = last; onapp_header_next(&cursor, last + last_length, &header); count++) {
		FUZZ_CHECK(count <= length);
		FUZZ_CHECK(header.name >= last && header.name + header.name_length <= last + last_length);
		FUZZ_CHECK(header.value_length == 0 || header.value + header.value_length <= last + last_length);
	}
	if (onapp_header_find(block, length, "Retry-After", &header)) {
		(void) onapp_header_retry_after(header.value, header.value_length, 1.0e9);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* A block that is a heap object of exactly this size, so that one byte too far is seen. */
	char *block = malloc(size > 0 ? size : 1);

	if (block == NULL) {
		return 0;
	}
	memcpy(block, data, size);
	check_sent(data, size);
	check_received(block, size);
	double seconds = onapp_header_retry_after(block, size, 1.0e9);
	FUZZ_CHECK(seconds >= 0 || seconds == -1);
	free(block);
	return 0;
}
