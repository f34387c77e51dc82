#include "xml_write.h"

#include "held.h"
#include "utf8.h"
#include "write_fault.h"

#include <libxml/tree.h>
#include <libxml/xmlwriter.h>

typedef struct {
	xmlTextWriterPtr writer;
	onapp_write_fault fault;
} xml_output;

static bool write_content(xml_output *out, zval *value, int levels);

static bool fail(xml_output *out, const char *problem)
{
	out->fault.problem = problem;
	return false;
}

/* What libxml2 says to a call: a negative number when it ran out of memory. */
static bool written(xml_output *out, int result)
{
	return result >= 0 || fail(out, ONAPP_WRITE_MEMORY);
}

/* NULL when XML 1.0 can carry the text, else why not. */
static const char *text_problem(zend_string *text)
{
	const char *at = ZSTR_VAL(text);
	const char *end = at + ZSTR_LEN(text);

	while (at < end) {
		size_t sequence = onapp_utf8_sequence(at, (size_t) (end - at));
		uint32_t character;

		if (sequence == 0) {
			return ONAPP_WRITE_NOT_UTF8;
		}
		character = onapp_utf8_character(at, sequence);
		if ((character < 0x20 && character != '\t' && character != '\n' && character != '\r') || character == 0xFFFE ||
			character == 0xFFFF) {
			return "a character that XML cannot carry";
		}
		at += sequence;
	}
	return NULL;
}

/*
 * Text in an element, escaped by libxml2 but for the quotes: they may stay as they are there, and always have. It
 * takes terminated strings only, hence the copy.
 */
static bool write_escaped(xml_output *out, zend_string *text)
{
	char *copy = estrndup(ZSTR_VAL(text), ZSTR_LEN(text));
	char *part = copy;
	bool done = true;

	while (done && part != NULL) {
		char *quote = strchr(part, '"');

		if (quote != NULL) {
			*quote = '\0';
		}
		/* An element without any text call is closed in itself. */
		if (*part != '\0') {
			done = written(out, xmlTextWriterWriteString(out->writer, BAD_CAST part));
		}
		if (done && quote != NULL) {
			done = written(out, xmlTextWriterWriteRaw(out->writer, BAD_CAST "\""));
		}
		part = quote != NULL ? quote + 1 : NULL;
	}
	efree(copy);
	return done;
}

static bool write_text(xml_output *out, zend_string *text)
{
	const char *problem = text_problem(text);

	return problem != NULL ? fail(out, problem) : write_escaped(out, text);
}

static bool write_scalar(xml_output *out, zval *value)
{
	zend_string *text;
	bool done;

	if (Z_TYPE_P(value) == IS_DOUBLE && !zend_finite(Z_DVAL_P(value))) {
		return fail(out, ONAPP_WRITE_NOT_FINITE);
	}
	text = zval_get_string(value);
	done = write_text(out, text);
	zend_string_release(text);
	return done;
}

static bool write_element(xml_output *out, const char *name, size_t name_length, zval *value, int levels)
{
	ZVAL_DEREF(value);
	if (strlen(name) != name_length || onapp_utf8_check(name, name_length) != name_length ||
		xmlValidateNCName(BAD_CAST name, 0) != 0) {
		return fail(out, "a key that is no XML name");
	}
	if (!written(out, xmlTextWriterStartElement(out->writer, BAD_CAST name))) {
		return false;
	}
	if (Z_TYPE_P(value) == IS_ARRAY &&
		!written(out, xmlTextWriterWriteAttribute(out->writer, BAD_CAST "type", BAD_CAST "array"))) {
		return false;
	}
	return write_content(out, value, levels) && written(out, xmlTextWriterEndElement(out->writer));
}

static bool write_entries(xml_output *out, zval *value, int levels)
{
	HashTable *entries = onapp_write_entries(value, &out->fault);
	zend_ulong index;
	zend_string *key;
	zval *entry;

	if (entries == NULL) {
		return false;
	}
	if (levels == 0 && zend_hash_num_elements(entries) > 0) {
		return fail(out, ONAPP_WRITE_TOO_DEEP);
	}
	ZEND_HASH_FOREACH_KEY_VAL_IND(entries, index, key, entry) {
		const char *name = key != NULL ? ZSTR_VAL(key) : "item";
		size_t length = key != NULL ? ZSTR_LEN(key) : strlen("item");

		if (!write_element(out, name, length, entry, levels - 1)) {
			onapp_write_fault_below(&out->fault, key, index);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* What stands inside an element. Cycles of references end at the depth. */
static bool write_content(xml_output *out, zval *value, int levels)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
		case IS_FALSE:
			return true;
		case IS_TRUE:
		case IS_LONG:
		case IS_DOUBLE:
		case IS_STRING:
			return write_scalar(out, value);
		case IS_ARRAY:
		case IS_OBJECT:
			return write_entries(out, value, levels);
		default:
			return fail(out, ONAPP_WRITE_TYPE);
	}
}

/* The root carries no type, its entries do. */
static bool write_document(xml_output *out, const char *root, zval *data)
{
	if (!written(out, xmlTextWriterStartDocument(out->writer, "1.0", "UTF-8", NULL))) {
		return false;
	}
	if (root == NULL) {
		return write_content(out, data, ONAPP_WRITE_DEPTH);
	}
	if (xmlValidateNCName(BAD_CAST root, 0) != 0) {
		return fail(out, "a root that is no XML name");
	}
	if (!written(out, xmlTextWriterStartElement(out->writer, BAD_CAST root))) {
		return false;
	}
	if (!write_content(out, data, ONAPP_WRITE_DEPTH - 1)) {
		zend_string *key = zend_string_init(root, strlen(root), false);

		onapp_write_fault_below(&out->fault, key, 0);
		zend_string_release_ex(key, false);
		return false;
	}
	return written(out, xmlTextWriterEndElement(out->writer));
}

static void free_buffer(void *buffer)
{
	xmlBufferFree(buffer);
}

/* Flushes into its buffer. */
static void free_writer(void *writer)
{
	xmlFreeTextWriter(writer);
}

zend_string *onapp_xml_write(const char *root, zval *data, const char **problem, zend_string **where)
{
	xml_output out = {0};
	onapp_held *buffer = onapp_hold(free_buffer, NULL);
	onapp_held *writer = onapp_hold(free_writer, NULL);
	zend_string *body = NULL;
	bool done = false;

	buffer->what = xmlBufferCreate();
	if (buffer->what != NULL) {
		writer->what = xmlNewTextWriterMemory(buffer->what, 0);
	}
	out.writer = writer->what;
	if (out.writer == NULL) {
		fail(&out, ONAPP_WRITE_MEMORY);
	} else {
		done = write_document(&out, root, data) && written(&out, xmlTextWriterEndDocument(out.writer));
	}
	onapp_held_free(writer);
	if (done) {
		body = zend_string_init((const char *) xmlBufferContent(buffer->what), (size_t) xmlBufferLength(buffer->what),
			false);
	}
	onapp_held_free(buffer);
	onapp_write_fault_report(&out.fault, problem, where);
	return body;
}
