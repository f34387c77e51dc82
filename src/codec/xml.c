#include "codec.h"

#include "errors.h"
#include "xml_parse.h"
#include "xml_plain.h"
#include "xml_value.h"
#include "xml_walk.h"
#include "xml_write.h"

typedef struct {
	const char *text; /* the body, or `plain` */
	size_t length;
	zend_string *plain; /* the document without what keeps it from being walked as text; NULL: nothing does. Owned */
	int depth;
	onapp_xml_element top; /* the document element */
	const char *next;      /* where the next child is looked for; NULL: there is none */
} xml_reader;

static xml_reader *xml_of(onapp_reader *reader)
{
	return (xml_reader *) reader;
}

/* The document with comments, instructions and namespaces left out and CDATA sections as text; NULL with *error set. */
static zend_string *make_plain(const char *body, size_t length, int depth, onapp_decode_error *error)
{
	onapp_held *held = onapp_xml_hold();
	zend_string *plain = NULL;

	held->what = onapp_xml_parse(body, length, depth, error);
	if (held->what != NULL) {
		plain = onapp_xml_plain(xmlDocGetRootElement(held->what));
	}
	onapp_held_free(held);
	return plain;
}

static onapp_reader *xml_open(const char *body, size_t length, int depth, onapp_decode_error *error)
{
	zend_string *plain = NULL;
	bool is_plain;
	xml_reader *xml;

	depth = onapp_codec_depth(depth);
	if (!onapp_xml_check(body, length, depth, error, &is_plain)) {
		return NULL;
	}
	if (!is_plain) {
		plain = make_plain(body, length, depth, error);
		if (plain == NULL) {
			return NULL;
		}
	}
	xml = ecalloc(1, sizeof(*xml));
	xml->plain = plain;
	xml->text = plain != NULL ? ZSTR_VAL(plain) : body;
	xml->length = plain != NULL ? ZSTR_LEN(plain) : length;
	xml->depth = depth;
	xml->top = onapp_xml_top(xml->text, xml->text + xml->length);
	xml->next = xml->top.start;
	return (onapp_reader *) xml;
}

static void xml_close(onapp_reader *reader)
{
	xml_reader *xml = xml_of(reader);

	if (xml->plain != NULL) {
		zend_string_release_ex(xml->plain, false);
	}
	efree(xml);
}

static zend_string *xml_own_text(onapp_reader *reader)
{
	xml_reader *xml = xml_of(reader);

	return xml->plain != NULL ? zend_string_copy(xml->plain) : NULL;
}

/* The next child of the document element, from `at` on, whose name is root. */
static bool next_named(const xml_reader *xml, const char *at, const char *root, onapp_xml_element *child)
{
	while (onapp_xml_next_child(at, xml->top.end, child)) {
		if (onapp_xml_is_named(child->name, child->name_length, root)) {
			return true;
		}
		at = child->end;
	}
	return false;
}

static onapp_shape xml_shape(onapp_reader *reader, const char *root, size_t *count)
{
	xml_reader *xml = xml_of(reader);
	onapp_xml_element child;

	*count = 0;
	for (const char *at = xml->top.content; next_named(xml, at, root, &child); at = child.end) {
		++*count;
	}
	if (*count > 0) {
		return ONAPP_SHAPE_LIST;
	}
	if (!xml->top.is_leaf) {
		*count = 1;
		return ONAPP_SHAPE_SINGLE;
	}
	return onapp_xml_is_array_in_text(&xml->top) ? ONAPP_SHAPE_EMPTY_LIST : ONAPP_SHAPE_NONE;
}

static bool xml_next_entry(onapp_reader *reader, const char *root, onapp_passage *passage)
{
	xml_reader *xml = xml_of(reader);
	onapp_xml_element entry;
	bool is_first = xml->next == xml->top.start;

	if (xml->next == NULL) {
		return false;
	}
	if (next_named(xml, is_first ? xml->top.content : xml->next, root, &entry)) {
		xml->next = entry.end;
	} else {
		xml->next = NULL;
		if (!is_first || xml->top.is_leaf) {
			return false;
		}
		entry = xml->top;
	}
	*passage = (onapp_passage) {
		.text = entry.start,
		.length = (size_t) (entry.end - entry.start),
		.depth = xml->depth,
		.root = entry.is_leaf && entry.content_length > 0 ? root : NULL,
	};
	return true;
}

static bool second_name(onapp_passage *passage, onapp_member *member)
{
	if (!passage->name_is_due) {
		return false;
	}
	passage->name_is_due = false;
	member->name = ZSTR_VAL(passage->name);
	member->name_length = ZSTR_LEN(passage->name);
	return true; /* the value is that of the call before */
}

static bool xml_next_member(onapp_passage *passage, onapp_member *member)
{
	const char *end = passage->text + passage->length;
	onapp_xml_element child;

	if (second_name(passage, member)) {
		return true;
	}
	if (passage->name != NULL) {
		zend_string_release_ex(passage->name, false);
		passage->name = NULL;
	}
	if (passage->root != NULL) {
		member->name = passage->root;
		member->name_length = strlen(passage->root);
		member->value = 0;
		return passage->next++ == 0;
	}
	if (passage->next == 0) {
		passage->next = (size_t) (onapp_xml_tag_end(passage->text, end) - passage->text);
	}
	if (!onapp_xml_next_child(passage->text + passage->next, end, &child)) {
		return false;
	}
	passage->next = (size_t) (child.end - passage->text);
	member->name = child.name;
	member->name_length = child.name_length;
	member->value = (size_t) (child.start - passage->text);
	/* Nothing tells whether the fields are spelt with dashes: a few are, all others have underscores. */
	passage->name = onapp_xml_undashed(child.name, child.name_length);
	passage->name_is_due = passage->name != NULL;
	return true;
}

static void xml_whole(onapp_reader *reader, zval *result)
{
	xml_reader *xml = xml_of(reader);
	onapp_decode_error error;
	onapp_held *held;

	if (xml->top.is_leaf && onapp_xml_is_array_in_text(&xml->top)) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	ZVAL_NULL(result);
	held = onapp_xml_hold();
	held->what = onapp_xml_parse(xml->text, xml->length, xml->depth, &error);
	if (held->what != NULL) {
		onapp_xml_to_zval(xmlDocGetRootElement(held->what), result);
	}
	onapp_held_free(held);
}

static bool has_text(xmlNodePtr element)
{
	zend_string *text = onapp_xml_text(element);
	bool is_there = ZSTR_LEN(text) > 0;

	zend_string_release(text);
	return is_there;
}

/* The texts of the innermost elements, in order. The parser bounded the depth. */
static void collect_texts(xmlNodePtr element, zval *texts)
{
	xmlNodePtr child = onapp_xml_first_element(element);

	if (child == NULL) {
		add_next_index_str(texts, onapp_xml_text(element));
	}
	for (; child != NULL; child = onapp_xml_next_element(child)) {
		collect_texts(child, texts);
	}
}

static void xml_errors(const char *body, size_t length, int depth, zval *result)
{
	onapp_decode_error error;
	onapp_held *held = onapp_xml_hold();
	xmlNodePtr top;
	zval texts;

	ZVAL_NULL(result);
	held->what = onapp_xml_parse(body, length, onapp_codec_depth(depth), &error);
	if (held->what == NULL) {
		onapp_held_free(held);
		return;
	}
	top = xmlDocGetRootElement(held->what);
	/* A page of the web server can be well-formed, too. A document without children says nothing. */
	if (xmlStrcasecmp(top->name, BAD_CAST "html") != 0 && (onapp_xml_first_element(top) != NULL || has_text(top))) {
		array_init(&texts);
		collect_texts(top, &texts);
		onapp_errors_to_array(&texts, result);
	}
	onapp_held_free(held);
}

const onapp_codec onapp_codec_xml = {
	.data_type = "xml",
	.content_type = "application/xml",
	.open = xml_open,
	.close = xml_close,
	.shape = xml_shape,
	.next_entry = xml_next_entry,
	.own_text = xml_own_text,
	.next_member = xml_next_member,
	.value = onapp_xml_value,
	.whole = xml_whole,
	.errors = xml_errors,
	.write = onapp_xml_write,
};
