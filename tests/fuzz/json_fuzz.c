/*
 * JSON: the scan accepts nothing that json-c's strict parser cannot read, so that a decoder behind it never meets a
 * malformed entry; it counts the entries of the outermost list rightly, and its offsets lie inside the text.
 */
#include "fuzz.h"

#include "../../src/codec/json_scan.h"

#include <json-c/json.h>

#define DEPTH 64

/*
 * json-c keeps a text that is no UTF-8, or a name with a NUL, and gives way on control characters: that it takes more
 * than the scan is known (docs/differences.md). It must never take less, but for its own limit on depth.
 */
static void check_accepted(const char *text, size_t length, const onapp_json_outline *outline)
{
	json_tokener *tokener = json_tokener_new_ex(DEPTH + 1);
	FUZZ_CHECK(tokener != NULL);
	/* Behind the value there may be blanks; the tokener wants to see where a number ends. */
	char *ended = malloc(length + 1);
	FUZZ_CHECK(ended != NULL);
	memcpy(ended, text, length);
	ended[length] = '\0';
	json_object *tree = json_tokener_parse_ex(tokener, ended, (int) length + 1);
	FUZZ_CHECK(json_tokener_get_error(tokener) == json_tokener_success);
	if (outline->first == '[') {
		FUZZ_CHECK(json_object_is_type(tree, json_type_array));
		FUZZ_CHECK(json_object_array_length(tree) == outline->entries);
	} else if (outline->first == '{') {
		/* A name that is there twice is one member of the tree. */
		FUZZ_CHECK(json_object_is_type(tree, json_type_object));
		FUZZ_CHECK((size_t) json_object_object_length(tree) <= outline->entries);
	}
	json_object_put(tree);
	json_tokener_free(tokener);
	free(ended);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* A heap object of exactly this size, so that one byte too far is seen. */
	char *text = malloc(size > 0 ? size : 1);
	onapp_json_outline outline;
	size_t offset = 0;

	if (text == NULL) {
		return 0;
	}
	memcpy(text, data, size);
	onapp_json_fault fault = onapp_json_scan(text, size, DEPTH, &outline, &offset);
	if (fault == ONAPP_JSON_OK) {
		FUZZ_CHECK(outline.start < size && text[outline.start] == outline.first);
		for (size_t i = 0; i < outline.wide_count; i++) {
			FUZZ_CHECK(outline.wide[i] <= size && (i == 0 || outline.wide[i] > outline.wide[i - 1]));
		}
		check_accepted(text, size, &outline);
	} else {
		FUZZ_CHECK(offset <= size);
		FUZZ_CHECK(onapp_json_fault_text(fault) != NULL);
	}
	onapp_json_outline_free(&outline);
	free(text);
	return 0;
}
