#include "codec.h"

#include "errors.h"
#include "xml_parse.h"
#include "xml_value.h"
#include "xml_write.h"

typedef struct {
	xmlDocPtr document; /* owned */
	xmlNodePtr top;     /* the document element */
	bool is_list;       /* whether the entries are children of it, not itself */
	bool started;
	xmlNodePtr entry;      /* NULL before the first and behind the last */
	xmlNodePtr member;     /* the next one to give out */
	zend_string *undashed; /* the second name of the dashed member given out last. Owned */
	bool undashed_is_due;
	bool text_is_due; /* the entry is a text without elements, still to be given out */
	const char *root; /* borrowed, as the name of such a text */
} xml_reader;

static xml_reader *xml_of(onapp_reader *reader)
{
	return (xml_reader *) reader;
}

static onapp_reader *xml_open(const char *body, size_t length, int depth, onapp_decode_error *error)
{
	xmlDocPtr document = onapp_xml_parse(body, length, onapp_codec_depth(depth), error);
	xml_reader *xml;

	if (document == NULL) {
		return NULL;
	}
	xml = ecalloc(1, sizeof(*xml));
	xml->document = document;
	xml->top = xmlDocGetRootElement(document);
	return (onapp_reader *) xml;
}

static void xml_close(onapp_reader *reader)
{
	xml_reader *xml = xml_of(reader);

	if (xml->undashed != NULL) {
		zend_string_release_ex(xml->undashed, false);
	}
	xmlFreeDoc(xml->document);
	efree(xml);
}

static onapp_shape xml_shape(onapp_reader *reader, const char *root, size_t *count)
{
	xml_reader *xml = xml_of(reader);

	*count = onapp_xml_count_named(xml->top, root);
	if (*count > 0) {
		return ONAPP_SHAPE_LIST;
	}
	if (onapp_xml_first_element(xml->top) != NULL) {
		*count = 1;
		return ONAPP_SHAPE_SINGLE;
	}
	return onapp_xml_is_array(xml->top) ? ONAPP_SHAPE_EMPTY_LIST : ONAPP_SHAPE_NONE;
}

static xmlNodePtr named_from(xmlNodePtr element, const char *root)
{
	while (element != NULL && !onapp_xml_is_named(element, root)) {
		element = onapp_xml_next_element(element);
	}
	return element;
}

static bool has_text(xmlNodePtr element)
{
	zend_string *text = onapp_xml_text(element);
	bool is_there = ZSTR_LEN(text) > 0;

	zend_string_release(text);
	return is_there;
}

static bool xml_next_entry(onapp_reader *reader, const char *root)
{
	xml_reader *xml = xml_of(reader);
	size_t count;

	if (!xml->started) {
		onapp_shape shape = xml_shape(reader, root, &count);

		xml->started = true;
		xml->is_list = shape == ONAPP_SHAPE_LIST;
		if (xml->is_list) {
			xml->entry = named_from(onapp_xml_first_element(xml->top), root);
		} else if (shape == ONAPP_SHAPE_SINGLE) {
			xml->entry = xml->top;
		}
	} else if (xml->entry != NULL) {
		xml->entry = xml->is_list ? named_from(onapp_xml_next_element(xml->entry), root) : NULL;
	}
	if (xml->entry == NULL) {
		return false;
	}
	xml->member = onapp_xml_first_element(xml->entry);
	xml->undashed_is_due = false;
	xml->text_is_due = xml->member == NULL && has_text(xml->entry);
	xml->root = root;
	return true;
}

static bool xml_next_member(onapp_reader *reader, onapp_member *member)
{
	xml_reader *xml = xml_of(reader);

	if (xml->undashed_is_due) {
		xml->undashed_is_due = false;
		member->name = ZSTR_VAL(xml->undashed);
		member->value = xml->member;
		xml->member = onapp_xml_next_element(xml->member);
	} else if (xml->entry != NULL && xml->text_is_due) {
		xml->text_is_due = false;
		member->name = xml->root;
		member->value = xml->entry;
	} else if (xml->entry != NULL && xml->member != NULL) {
		member->name = (const char *) xml->member->name;
		member->value = xml->member;
		if (xml->undashed != NULL) {
			zend_string_release_ex(xml->undashed, false);
		}
		/* Nothing tells whether the fields are spelt with dashes: a few are, all others have underscores. */
		xml->undashed = onapp_xml_undashed(xml->member->name);
		xml->undashed_is_due = xml->undashed != NULL;
		if (!xml->undashed_is_due) {
			xml->member = onapp_xml_next_element(xml->member);
		}
	} else {
		return false;
	}
	member->name_length = strlen(member->name);
	return true;
}

static void xml_value(onapp_reader *reader, void *value, onapp_value_kind kind, const char *nested_root, zval *result,
	zend_string **text)
{
	(void) reader;
	onapp_xml_to_field(value, kind, nested_root, result);
	if (text != NULL) {
		*text = kind == ONAPP_VALUE_PLAIN ? onapp_xml_exact_text(value) : NULL;
	}
}

static void xml_whole(onapp_reader *reader, zval *result)
{
	xml_reader *xml = xml_of(reader);

	if (onapp_xml_first_element(xml->top) == NULL && onapp_xml_is_array(xml->top)) {
		ZVAL_EMPTY_ARRAY(result);
	} else {
		onapp_xml_to_zval(xml->top, result);
	}
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
	onapp_reader *reader = xml_open(body, length, depth, &error);
	xmlNodePtr top;
	zval texts;

	ZVAL_NULL(result);
	if (reader == NULL) {
		return;
	}
	top = xml_of(reader)->top;
	/* A page of the web server can be well-formed, too. A document without children says nothing. */
	if (xmlStrcasecmp(top->name, BAD_CAST "html") != 0 && (onapp_xml_first_element(top) != NULL || has_text(top))) {
		array_init(&texts);
		collect_texts(top, &texts);
		onapp_errors_to_array(&texts, result);
	}
	xml_close(reader);
}

const onapp_codec onapp_codec_xml = {
	.data_type = "xml",
	.content_type = "application/xml",
	.open = xml_open,
	.close = xml_close,
	.shape = xml_shape,
	.next_entry = xml_next_entry,
	.next_member = xml_next_member,
	.value = xml_value,
	.whole = xml_whole,
	.errors = xml_errors,
	.write = onapp_xml_write,
};
