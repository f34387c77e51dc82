#include "codec.h"

#include "errors.h"
#include "held.h"
#include "json_scan.h"
#include "json_text.h"
#include "json_value.h"
#include "json_walk.h"
#include "json_write.h"

/* Walks an answer, whose text has been scanned as a whole. */
typedef struct {
	const char *body; /* borrowed from the caller */
	onapp_json_outline outline;
	onapp_held *held; /* the outline */
	int depth;
	size_t next; /* entry of the outline */
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

static void free_outline(void *outline)
{
	onapp_json_outline_free(outline);
}

static void json_close(onapp_reader *reader)
{
	onapp_held_free(json_of(reader)->held);
	efree(reader);
}

static onapp_reader *json_open(const char *body, size_t length, int depth, onapp_decode_error *error)
{
	json_reader *json = ecalloc(1, sizeof(*json));
	onapp_json_fault fault;
	size_t offset;

	json->held = onapp_hold(free_outline, &json->outline);
	json->body = body;
	json->depth = onapp_codec_depth(depth);
	fault = onapp_json_scan(body, length, json->depth, &json->outline, &offset);
	if (fault != ONAPP_JSON_OK) {
		describe_fault(fault, offset, json->depth, error);
		json_close((onapp_reader *) json);
		return NULL;
	}
	return (onapp_reader *) json;
}

/* The entry with this number as a passage. */
static onapp_passage passage_of(const json_reader *json, size_t number)
{
	const onapp_json_entry *entry = &json->outline.entry[number];

	return (onapp_passage) {
		.text = json->body + entry->start,
		.length = entry->length,
		.depth = json->depth,
		.is_unclear = json->outline.is_unclear,
	};
}

static bool is_bare_scalar(const json_reader *json)
{
	return json->outline.first != '{' && json->outline.first != '[';
}

/* The scalar that is the whole body, in PHP's eyes. */
static bool scalar_is_true(const json_reader *json)
{
	onapp_passage passage = passage_of(json, 0);
	zval scalar;
	bool is_true;

	onapp_json_value(&passage, 0, ONAPP_VALUE_PLAIN, NULL, &scalar, NULL);
	is_true = zend_is_true(&scalar);
	zval_ptr_dtor(&scalar);
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
	if (json->outline.first == '{' && json->outline.length == 2) {
		return ONAPP_SHAPE_EMPTY_LIST;
	}
	if (is_bare_scalar(json) && !scalar_is_true(json)) {
		return ONAPP_SHAPE_NONE;
	}
	*count = 1;
	return ONAPP_SHAPE_SINGLE;
}

static bool is_named(const onapp_json_member *member, const char *name, size_t length)
{
	char *plain;
	bool same;

	if (!member->escaped) {
		return member->name_length == length && memcmp(member->name, name, length) == 0;
	}
	plain = emalloc(member->name_length);
	same = onapp_json_unescape(member->name, member->name_length, plain) == length && memcmp(plain, name, length) == 0;
	efree(plain);
	return same;
}

/* Narrows the passage to what root holds, where it holds something. inner: see onapp_json_entry. */
static void unwrap(onapp_passage *passage, const char *root, size_t inner)
{
	const char *end = passage->text + passage->length;
	const char *at = passage->text;
	const char *found = NULL;
	size_t root_length = root != NULL ? strlen(root) : 0;
	onapp_json_member member;

	if (root == NULL || *at != '{') {
		return;
	}
	while (onapp_json_next_member(at, end, &member)) {
		found = is_named(&member, root, root_length) ? member.value : found;
		if (inner > 0) {
			break;
		}
		at = onapp_json_value_end(member.value, end);
	}
	if (found == NULL || *found == 'n') {
		return;
	}
	if (inner > 0) {
		/* The only member: what is behind it is the closing brace. */
		for (end--; end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t';) {
			end--;
		}
	} else {
		end = onapp_json_value_end(found, end);
	}
	passage->text = found;
	passage->length = (size_t) (end - found);
}

static bool json_next_entry(onapp_reader *reader, const char *root, onapp_passage *passage)
{
	json_reader *json = json_of(reader);
	size_t count;

	if (json->next == json->outline.entries ||
		(json->outline.first != '[' && json_shape(reader, root, &count) != ONAPP_SHAPE_SINGLE)) {
		return false;
	}
	*passage = passage_of(json, json->next);
	unwrap(passage, root, json->outline.entry[json->next].inner);
	json->next++;
	if (json->outline.marks > 0 && passage->text == json->body + json->outline.marked) {
		passage->marks = json->outline.mark;
		passage->mark_count = json->outline.marks;
	}
	if (strchr("{[n", *passage->text) == NULL) {
		passage->root = root;
	}
	return true;
}

static zend_string *json_own_text(onapp_reader *reader)
{
	(void) reader;
	return NULL;
}

static void release_name(onapp_passage *passage)
{
	if (passage->name != NULL) {
		zend_string_release_ex(passage->name, false);
		passage->name = NULL;
	}
}

/* The name of a member with escapes in it, kept by the passage. */
static void give_unescaped(onapp_passage *passage, onapp_member *member)
{
	release_name(passage);
	passage->name = zend_string_alloc(member->name_length, false);
	ZSTR_LEN(passage->name) = onapp_json_unescape(member->name, member->name_length, ZSTR_VAL(passage->name));
	ZSTR_VAL(passage->name)[ZSTR_LEN(passage->name)] = '\0';
	member->name = ZSTR_VAL(passage->name);
	member->name_length = ZSTR_LEN(passage->name);
}

static bool json_next_member(onapp_passage *passage, onapp_member *member)
{
	const char *end = passage->text + passage->length;
	onapp_json_member found;

	if (passage->marks != NULL) {
		const onapp_json_mark *mark = &passage->marks[passage->next];

		if (passage->next == passage->mark_count) {
			return false;
		}
		*member = (onapp_member) {passage->text + mark->name, mark->name_length, mark->value};
		passage->next++;
		return true;
	}
	if (passage->root != NULL && passage->next == 0) {
		passage->next = passage->length;
		member->name = passage->root;
		member->name_length = strlen(passage->root);
		member->value = 0;
		return true;
	}
	if (passage->root != NULL || *passage->text != '{' ||
		!onapp_json_next_member(passage->text + passage->next, end, &found)) {
		release_name(passage);
		return false;
	}
	passage->next = (size_t) (onapp_json_value_end(found.value, end) - passage->text);
	member->name = found.name;
	member->name_length = found.name_length;
	member->value = (size_t) (found.value - passage->text);
	if (found.escaped) {
		give_unescaped(passage, member);
	}
	return true;
}

static void json_whole(onapp_reader *reader, zval *result)
{
	json_reader *json = json_of(reader);
	zval entry;

	if (json->outline.first != '[') {
		onapp_passage passage = passage_of(json, 0);

		onapp_json_value(&passage, 0, ONAPP_VALUE_PLAIN, NULL, result, NULL);
		return;
	}
	array_init_size(result, (uint32_t) json->outline.entries);
	for (size_t i = 0; i < json->outline.entries; i++) {
		onapp_passage passage = passage_of(json, i);

		onapp_json_value(&passage, 0, ONAPP_VALUE_PLAIN, NULL, &entry, NULL);
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
	.own_text = json_own_text,
	.next_member = json_next_member,
	.value = onapp_json_value,
	.whole = json_whole,
	.errors = json_errors,
	.write = onapp_json_write,
};
