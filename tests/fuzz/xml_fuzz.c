/*
 * XML: what is accepted is what libxml2's own parser accepts, but for what we refuse by our own rules; and a walk over
 * the text, or over the plain text that is made where the document cannot be walked, finds the same elements, attributes
 * and texts as the tree of libxml2 has, each of which can be read by itself.
 */
#include "fuzz.h"

#include "../../src/codec/utf8.h"
#include "../../src/codec/xml_parse.h"
#include "../../src/codec/xml_plain.h"
#include "../../src/codec/xml_walk.h"

#include <libxml/parser.h>

#define DEPTH 24

static int depth_of(xmlNodePtr element)
{
	int deepest = 0;

	for (xmlNodePtr child = xmlFirstElementChild(element); child != NULL; child = xmlNextElementSibling(child)) {
		int depth = depth_of(child);
		deepest = depth > deepest ? depth : deepest;
	}
	return deepest + 1;
}

/* An element's own text, as libxml2 has it. Owned by the caller. */
static char *own_text(xmlNodePtr element)
{
	xmlChar *text = xmlStrdup(BAD_CAST "");

	for (xmlNodePtr child = element->children; child != NULL; child = child->next) {
		if ((child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) && child->content != NULL) {
			text = xmlStrcat(text, child->content);
		}
	}
	FUZZ_CHECK(text != NULL);
	return (char *) text;
}

static bool has_any(const char *text, size_t length, const char *bytes)
{
	for (; *bytes != '\0'; bytes++) {
		if (memchr(text, *bytes, length) != NULL) {
			return true;
		}
	}
	return false;
}

static void check_attributes(const onapp_xml_element *found, xmlNodePtr expected)
{
	size_t length;

	for (xmlAttrPtr attribute = expected->properties; attribute != NULL; attribute = attribute->next) {
		const char *name = (const char *) attribute->name;
		const char *value = onapp_xml_attribute(found, name, &length);
		FUZZ_CHECK(value != NULL && value > found->name && value + length < found->content);

		/* It is as it is written: libxml2 resolves references and makes blanks of line ends. */
		if (!has_any(value, length, "&\r\n\t")) {
			char *meant = (char *) xmlGetNoNsProp(expected, attribute->name);
			FUZZ_CHECK(meant != NULL && strlen(meant) == length && memcmp(meant, value, length) == 0);
			xmlFree(meant);
		}
	}
	FUZZ_CHECK(xmlHasProp(expected, BAD_CAST "type") != NULL || onapp_xml_attribute(found, "type", &length) == NULL);
}

/* Read by itself, the span of an element is an element with the same text. */
static void check_span(const onapp_xml_element *found, const char *text)
{
	onapp_decode_error error;
	xmlDocPtr alone = onapp_xml_parse(found->start, (size_t) (found->end - found->start), DEPTH, &error);
	FUZZ_CHECK(alone != NULL);

	char *own = own_text(xmlDocGetRootElement(alone));
	FUZZ_CHECK(strcmp(own, text) == 0);
	xmlFree(own);
	xmlFreeDoc(alone);
}

static void check_element(const onapp_xml_element *found, xmlNodePtr expected, bool has_all_attributes)
{
	xmlNodePtr child = xmlFirstElementChild(expected);
	char *text = own_text(expected);
	onapp_xml_element next;

	FUZZ_CHECK(found->name == found->start + 1 && *found->start == '<' && found->end[-1] == '>');
	FUZZ_CHECK(found->name_length == strlen((const char *) expected->name));
	FUZZ_CHECK(memcmp(found->name, expected->name, found->name_length) == 0);
	FUZZ_CHECK(found->content + found->content_length <= found->end);
	FUZZ_CHECK(found->is_leaf == (child == NULL));
	if (has_all_attributes) {
		check_attributes(found, expected);
	}
	check_span(found, text);
	/* What is taken as it stands. */
	if (found->is_leaf && !has_any(found->content, found->content_length, "&\r")) {
		FUZZ_CHECK(strlen(text) == found->content_length && memcmp(text, found->content, found->content_length) == 0);
	}
	for (const char *at = found->content; onapp_xml_next_child(at, found->end, &next); at = next.end) {
		FUZZ_CHECK(child != NULL && next.start >= at && next.end <= found->content + found->content_length);
		check_element(&next, child, has_all_attributes);
		child = xmlNextElementSibling(child);
	}
	FUZZ_CHECK(child == NULL);
	xmlFree(text);
}

static void check_walk(const char *text, size_t length, xmlDocPtr tree, bool is_plain)
{
	onapp_xml_element top;

	if (is_plain) {
		top = onapp_xml_top(text, text + length);
		FUZZ_CHECK(top.start >= text && top.end <= text + length);
		check_element(&top, xmlDocGetRootElement(tree), true);
		return;
	}
	zend_string *plain = onapp_xml_plain(xmlDocGetRootElement(tree));
	top = onapp_xml_top(ZSTR_VAL(plain), ZSTR_VAL(plain) + ZSTR_LEN(plain));
	FUZZ_CHECK(top.start == ZSTR_VAL(plain) && top.end == ZSTR_VAL(plain) + ZSTR_LEN(plain));
	check_element(&top, xmlDocGetRootElement(tree), false);
	free(plain);
}

#define OPTIONS (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)

/* Whether libxml2, left to itself, takes the text for something else than UTF-8. */
static bool has_other_encoding(const char *text, size_t length)
{
	xmlDocPtr tree = xmlReadMemory(text, (int) length, NULL, NULL, OPTIONS);
	const char *encoding = tree != NULL ? (const char *) tree->encoding : NULL;
	bool other = tree == NULL ||
		(encoding != NULL && strcasecmp(encoding, "UTF-8") != 0 && strcasecmp(encoding, "US-ASCII") != 0);

	xmlFreeDoc(tree);
	return other;
}

/* Whether a document that is well-formed to libxml2 is one that we refuse. */
static bool is_refused(const char *text, size_t length, xmlDocPtr tree)
{
	return onapp_utf8_check(text, length) != length || memchr(text, '\0', length) != NULL ||
		xmlGetIntSubset(tree) != NULL || depth_of(xmlDocGetRootElement(tree)) > DEPTH ||
		has_other_encoding(text, length);
}

static void check(const char *text, size_t length)
{
	xmlDocPtr reference = xmlReadMemory(text, (int) length, NULL, NULL, OPTIONS | XML_PARSE_IGNORE_ENC);
	onapp_decode_error error = {.message = ""};
	bool is_plain;
	bool accepted = onapp_xml_check(text, length, DEPTH, &error, &is_plain);
	xmlDocPtr tree = onapp_xml_parse(text, length, DEPTH, &error);

	FUZZ_CHECK(accepted == (tree != NULL));
	if (accepted) {
		FUZZ_CHECK(reference != NULL && xmlGetIntSubset(reference) == NULL);
		FUZZ_CHECK(depth_of(xmlDocGetRootElement(reference)) <= DEPTH);
		check_walk(text, length, reference, is_plain);
	} else {
		FUZZ_CHECK(reference == NULL || is_refused(text, length, reference));
		FUZZ_CHECK(error.offset <= length && *error.message != '\0');
		FUZZ_CHECK(memchr(error.message, '\0', sizeof(error.message)) != NULL);
		FUZZ_CHECK(onapp_utf8_check(error.message, strlen(error.message)) == strlen(error.message));
	}
	xmlFreeDoc(tree);
	xmlFreeDoc(reference);
	xmlResetLastError();
}

/* What libxml2 would print in spite of its options. */
static void be_silent(void *context, const char *format, ...)
{
	(void) context;
	(void) format;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* A heap object of exactly this size, so that one byte too far is seen. */
	char *text = malloc(size > 0 ? size : 1);

	if (text == NULL) {
		return 0;
	}
	memcpy(text, data, size);
	xmlSetGenericErrorFunc(NULL, be_silent);
	check(text, size);
	free(text);
	return 0;
}
