/*
 * JSON: the scan accepts nothing that json-c's strict parser cannot read, so that a decoder behind it never meets a
 * malformed entry; it finds the entries of the outermost list where they are, and a walk over what it accepted finds the
 * same members and texts as json-c's tree has.
 */
#include "fuzz.h"

#include "../../src/codec/json_scan.h"
#include "../../src/codec/json_walk.h"

#include <json-c/json.h>

#define DEPTH 64

/* What is said of values that json-c misreads is said of their clarified text. */
static json_object *parse(const char *text, size_t length)
{
	size_t clear_length = onapp_json_clarify(text, length, NULL);
	char *clear = malloc(clear_length + 1);
	json_tokener *tokener = json_tokener_new_ex(DEPTH + 1);

	FUZZ_CHECK(clear != NULL && tokener != NULL);
	FUZZ_CHECK(onapp_json_clarify(text, length, clear) == clear_length);
	/* Behind the value there may be blanks; the tokener wants to see where a number ends. */
	clear[clear_length] = '\0';
	json_object *tree = json_tokener_parse_ex(tokener, clear, (int) clear_length + 1);
	FUZZ_CHECK(json_tokener_get_error(tokener) == json_tokener_success);
	json_tokener_free(tokener);
	free(clear);
	return tree;
}

static size_t unescaped(const char *text, size_t length, char **result)
{
	*result = malloc(length + 1);
	FUZZ_CHECK(*result != NULL);
	size_t written = onapp_json_unescape(text, length, *result);
	FUZZ_CHECK(written <= length);
	(*result)[written] = '\0';
	return written;
}

static void check_text(const char *text, size_t length, const char *expected, size_t expected_length)
{
	FUZZ_CHECK(length == expected_length && memcmp(text, expected, length) == 0);
}

static void check_value(const char *at, const char *end, json_object *tree);

static void check_object(const char *at, const char *end, json_object *tree)
{
	json_object *seen = json_object_new_object();
	const char *value_end = onapp_json_value_end(at, end);
	onapp_json_member member;

	FUZZ_CHECK(json_object_is_type(tree, json_type_object));
	for (const char *next = at; onapp_json_next_member(next, value_end, &member);) {
		char *name;
		json_object *value;
		size_t length = unescaped(member.name, member.name_length, &name);

		FUZZ_CHECK(strlen(name) == length);
		FUZZ_CHECK(json_object_object_get_ex(tree, name, &value));
		json_object_object_add(seen, name, json_object_new_int64((int64_t) (member.value - at)));
		free(name);
		next = onapp_json_value_end(member.value, value_end);
	}
	/* A name that is there twice is one member of the tree: the last. */
	FUZZ_CHECK(json_object_object_length(seen) == json_object_object_length(tree));
	json_object_object_foreach(seen, name, place) {
		check_value(at + json_object_get_int64(place), value_end, json_object_object_get(tree, name));
	}
	json_object_put(seen);
}

static void check_value(const char *at, const char *end, json_object *tree)
{
	bool escaped;
	const char *value_end = onapp_json_value_end(at, end);
	char *text;

	FUZZ_CHECK(value_end > at && value_end <= end);
	switch (*at) {
		case '{':
			check_object(at, end, tree);
			FUZZ_CHECK(value_end[-1] == '}');
			FUZZ_CHECK(onapp_json_is_empty(at, end) == (json_object_object_length(tree) == 0));
			break;
		case '[':
			FUZZ_CHECK(json_object_is_type(tree, json_type_array) && value_end[-1] == ']');
			FUZZ_CHECK(onapp_json_is_empty(at, end) == (json_object_array_length(tree) == 0));
			break;
		case '"':
			FUZZ_CHECK(json_object_is_type(tree, json_type_string));
			FUZZ_CHECK(onapp_json_string_end(at, end, &escaped) == value_end - 1);
			size_t length = unescaped(at + 1, (size_t) (value_end - at) - 2, &text);
			FUZZ_CHECK(escaped || length == (size_t) (value_end - at) - 2);
			check_text(text, length, json_object_get_string(tree), (size_t) json_object_get_string_len(tree));
			free(text);
			break;
		case 't':
		case 'f':
			FUZZ_CHECK(json_object_is_type(tree, json_type_boolean) && json_object_get_boolean(tree) == (*at == 't'));
			break;
		case 'n':
			FUZZ_CHECK(tree == NULL);
			break;
		default:
			FUZZ_CHECK(json_object_is_type(tree, json_type_int) || json_object_is_type(tree, json_type_double));
			break;
	}
}

/*
 * json-c keeps a text that is no UTF-8, or a name with a NUL, and gives way on control characters: that it takes more
 * than the scan is known (docs/differences.md). It must never take less, but for its own limit on depth.
 */
static void check_accepted(const char *text, size_t length, const onapp_json_outline *outline)
{
	json_object *tree = parse(text, length);
	bool is_list = outline->first == '[';

	FUZZ_CHECK(json_object_is_type(tree, json_type_array) == is_list);
	FUZZ_CHECK(outline->entries == (is_list ? json_object_array_length(tree) : 1));
	for (size_t i = 0; i < outline->entries; i++) {
		const onapp_json_entry *entry = &outline->entry[i];
		const char *start = text + entry->start;
		json_object *value = is_list ? json_object_array_get_idx(tree, i) : tree;

		FUZZ_CHECK(entry->start < length && entry->length > 0 && entry->length <= length - entry->start);
		FUZZ_CHECK(onapp_json_value_end(start, text + length) == start + entry->length);
		check_value(start, start + entry->length, value);
		if (entry->inner > 0) {
			onapp_json_member only;
			FUZZ_CHECK(json_object_object_length(value) == 1);
			FUZZ_CHECK(onapp_json_next_member(start, start + entry->length, &only));
			FUZZ_CHECK(only.value == text + entry->inner);
		}
	}
	json_object_put(tree);
}

/* The marked members are those that a walk finds. */
static void check_marks(const char *text, size_t length, const onapp_json_outline *outline)
{
	const char *start = text + outline->marked, *next = start, *end = text + length;
	onapp_json_member member;

	if (outline->marks == 0) {
		return;
	}
	FUZZ_CHECK(outline->marked < length && *start == '{');
	end = onapp_json_value_end(start, end);
	for (size_t i = 0; i < outline->marks; i++) {
		FUZZ_CHECK(onapp_json_next_member(next, end, &member));
		FUZZ_CHECK(!member.escaped && member.name == start + outline->mark[i].name);
		FUZZ_CHECK(
			member.name_length == outline->mark[i].name_length && member.value == start + outline->mark[i].value);
		next = onapp_json_value_end(member.value, end);
	}
	FUZZ_CHECK(!onapp_json_next_member(next, end, &member));
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
		FUZZ_CHECK(outline.length == size);
		check_accepted(text, size, &outline);
		check_marks(text, size, &outline);
	} else {
		FUZZ_CHECK(offset <= size);
		FUZZ_CHECK(onapp_json_fault_text(fault) != NULL);
	}
	onapp_json_outline_free(&outline);
	free(text);
	return 0;
}
