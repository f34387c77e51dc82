#include "codec.h"

#include "errors.h"
#include "json_scan.h"
#include "json_value.h"
#include "json_write.h"

#include <limits.h>

/*
 * Walks an answer. The text has been scanned as a whole, json-c makes a tree of one entry at a time: a long list never
 * is in memory as a tree.
 */
typedef struct {
	const char *body; /* borrowed from the caller, or `marked` */
	size_t length;
	zend_string *marked; /* the body with marks behind wide integers; NULL when there are none. Owned */
	onapp_json_outline outline;
	int depth;
	json_tokener *tokener;
	size_t position; /* where the next entry of a list begins */
	bool started;
	json_object *tree;  /* owned: the entry as it was read */
	json_object *entry; /* borrowed from tree: without its root */
	struct json_object_iterator member;
	const char *scalar_name; /* of an entry that is a scalar, until it has been given out. Borrowed */
} json_reader;

static json_reader *json_of(onapp_reader *reader)
{
	return (json_reader *) reader;
}

static void describe_fault(onapp_json_fault fault, size_t offset, int depth, onapp_decode_error *error)
{
	if (fault == ONAPP_JSON_DEPTH) {
		snprintf(error->message, sizeof(error->message), "nested deeper than %d", depth);
	} else {
		snprintf(error->message, sizeof(error->message), "%s", onapp_json_fault_text(fault));
	}
	error->offset = offset;
}

/* json-c keeps the text of floats only, so integers it would clip are shown to it as floats. */
static void mark_wide_integers(json_reader *json)
{
	static const size_t mark = sizeof(ONAPP_JSON_WIDE_MARK) - 1;
	const onapp_json_outline *outline = &json->outline;
	size_t done = 0;
	char *to;

	json->marked = zend_string_safe_alloc(outline->wide_count, mark, json->length, false);
	to = ZSTR_VAL(json->marked);
	for (size_t i = 0; i < outline->wide_count; i++) {
		memcpy(to, json->body + done, outline->wide[i] - done);
		to += outline->wide[i] - done;
		memcpy(to, ONAPP_JSON_WIDE_MARK, mark);
		to += mark;
		done = outline->wide[i];
	}
	memcpy(to, json->body + done, json->length - done);
	to[json->length - done] = '\0';
	json->body = ZSTR_VAL(json->marked);
	json->length = ZSTR_LEN(json->marked);
}

static void json_close(onapp_reader *reader)
{
	json_reader *json = json_of(reader);

	json_object_put(json->tree);
	if (json->tokener != NULL) {
		json_tokener_free(json->tokener);
	}
	if (json->marked != NULL) {
		zend_string_release_ex(json->marked, false);
	}
	onapp_json_outline_free(&json->outline);
	efree(json);
}

static onapp_reader *json_open(const char *body, size_t length, int depth, onapp_decode_error *error)
{
	json_reader *json = ecalloc(1, sizeof(*json));
	onapp_json_fault fault;
	size_t offset;

	json->body = body;
	json->length = length;
	json->depth = onapp_codec_depth(depth);
	fault = onapp_json_scan(body, length, json->depth, &json->outline, &offset);
	if (fault == ONAPP_JSON_OK) {
		if (json->outline.wide_count > 0) {
			mark_wide_integers(json);
		}
		/* json-c counts the scalars at the bottom as a level. */
		json->tokener = json->length < INT_MAX ? json_tokener_new_ex(json->depth + 1) : NULL;
		fault = json->tokener != NULL ? ONAPP_JSON_OK : ONAPP_JSON_MEMORY;
	}
	if (fault != ONAPP_JSON_OK) {
		describe_fault(fault, offset, json->depth, error);
		json_close((onapp_reader *) json);
		return NULL;
	}
	/* Strictness and UTF-8 were checked by the scan; json-c 0.18 refuses non-ASCII text when it is asked to be strict. */
	json_tokener_set_flags(json->tokener, JSON_TOKENER_ALLOW_TRAILING_CHARS);
	json->position = json->outline.start + 1;
	return (onapp_reader *) json;
}

/*
 * The tree of the value that begins at offset (owned by the caller); *end is where it ends. False, with an exception,
 * when json-c refuses what the scan let pass: it is out of memory then.
 */
static bool parse_at(json_reader *json, size_t offset, json_object **tree, size_t *end)
{
	enum json_tokener_error error;

	json_tokener_reset(json->tokener);
	*tree = json_tokener_parse_ex(json->tokener, json->body + offset, (int) (json->length - offset));
	error = json_tokener_get_error(json->tokener);
	*end = offset + json_tokener_get_parse_end(json->tokener);
	if (error == json_tokener_continue) {
		/* A number at the end of the body: only a byte behind it says that it is complete. */
		*tree = json_tokener_parse_ex(json->tokener, "", 1);
		error = json_tokener_get_error(json->tokener);
	}
	if (error != json_tokener_success) {
		zend_throw_error(NULL, "The JSON text could not be read at byte %zu: %s", offset,
			json_tokener_error_desc(error));
		return false;
	}
	return true;
}

/* Moves over blanks and the comma in front of the next entry of a list; false at its end. */
static bool list_goes_on(const json_reader *json, size_t *position)
{
	while (strchr(" \t\r\n,", json->body[*position]) != NULL) {
		++*position;
	}
	return json->body[*position] != ']';
}

static bool is_bare_scalar(const json_reader *json)
{
	return json->outline.first != '{' && json->outline.first != '[';
}

/* The scalar that is the whole body, in PHP's eyes. */
static bool scalar_is_true(json_reader *json)
{
	json_object *tree;
	size_t end;
	zval scalar;
	bool is_true;

	if (!parse_at(json, json->outline.start, &tree, &end)) {
		return false;
	}
	onapp_json_to_zval(tree, json->depth, &scalar);
	is_true = zend_is_true(&scalar);
	zval_ptr_dtor(&scalar);
	json_object_put(tree);
	return is_true;
}

static onapp_shape json_shape(onapp_reader *reader, const char *root, size_t *count)
{
	json_reader *json = json_of(reader);

	(void) root;
	*count = 0;
	if (json->outline.first == '[') {
		*count = json->outline.entries;
		return *count == 0 ? ONAPP_SHAPE_EMPTY_LIST : ONAPP_SHAPE_LIST;
	}
	if (json->outline.first == '{' && json->length == 2) {
		return ONAPP_SHAPE_EMPTY_LIST;
	}
	if (is_bare_scalar(json) && !scalar_is_true(json)) {
		return ONAPP_SHAPE_NONE;
	}
	*count = 1;
	return ONAPP_SHAPE_SINGLE;
}

static bool json_next_entry(onapp_reader *reader, const char *root)
{
	json_reader *json = json_of(reader);
	size_t start = json->outline.start;
	size_t count;

	json_object_put(json->tree);
	json->tree = NULL;
	json->entry = NULL;
	json->scalar_name = NULL;
	if (json->outline.first == '[') {
		if (!list_goes_on(json, &json->position)) {
			return false;
		}
		start = json->position;
	} else if (json->started || json_shape(reader, root, &count) != ONAPP_SHAPE_SINGLE) {
		return false;
	}
	json->started = true;
	if (!parse_at(json, start, &json->tree, &json->position)) {
		return false;
	}
	json->entry = onapp_json_unwrap(json->tree, root);
	if (json_object_is_type(json->entry, json_type_object)) {
		json->member = json_object_iter_begin(json->entry);
	} else if (json->entry != NULL && !json_object_is_type(json->entry, json_type_array)) {
		json->scalar_name = root;
	}
	return true;
}

static bool json_next_member(onapp_reader *reader, onapp_member *member)
{
	json_reader *json = json_of(reader);

	if (json_object_is_type(json->entry, json_type_object)) {
		struct json_object_iterator end = json_object_iter_end(json->entry);

		if (json_object_iter_equal(&json->member, &end)) {
			return false;
		}
		member->name = json_object_iter_peek_name(&json->member);
		member->value = json_object_iter_peek_value(&json->member);
		json_object_iter_next(&json->member);
	} else {
		if (json->scalar_name == NULL) {
			return false;
		}
		member->name = json->scalar_name;
		member->value = json->entry;
		json->scalar_name = NULL;
	}
	member->name_length = strlen(member->name);
	return true;
}

static void json_value(onapp_reader *reader, void *value, onapp_value_kind kind, const char *nested_root, zval *result,
	zend_string **text)
{
	json_reader *json = json_of(reader);

	onapp_json_to_field(value, json->depth, kind, nested_root, result);
	if (text != NULL) {
		*text = onapp_json_exact_text(value, json->marked != NULL);
	}
}

static void json_whole(onapp_reader *reader, zval *result)
{
	json_reader *json = json_of(reader);
	size_t position = json->outline.start;
	json_object *tree;
	zval entry;

	ZVAL_NULL(result);
	if (json->outline.first != '[') {
		if (parse_at(json, position, &tree, &position)) {
			onapp_json_to_zval(tree, json->depth, result);
			json_object_put(tree);
		}
		return;
	}
	array_init_size(result, (uint32_t) json->outline.entries);
	for (position++; list_goes_on(json, &position);) {
		if (!parse_at(json, position, &tree, &position)) {
			return;
		}
		onapp_json_to_zval(tree, json->depth, &entry);
		json_object_put(tree);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(result), &entry);
	}
}

static void json_errors(const char *body, size_t length, int depth, zval *result)
{
	onapp_decode_error error;
	onapp_reader *reader = json_open(body, length, depth, &error);
	zval answer;

	ZVAL_NULL(result);
	if (reader == NULL) {
		return;
	}
	json_whole(reader, &answer);
	onapp_errors_of_answer(&answer, result);
	zval_ptr_dtor(&answer);
	json_close(reader);
}

const onapp_codec onapp_codec_json = {
	.data_type = "json",
	.content_type = "application/json",
	.open = json_open,
	.close = json_close,
	.shape = json_shape,
	.next_entry = json_next_entry,
	.next_member = json_next_member,
	.value = json_value,
	.whole = json_whole,
	.errors = json_errors,
	.write = onapp_json_write,
};
