#include "xml_parse.h"

#include "utf8.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <limits.h>

/* libxml2 2.12 made the error that handlers get constant. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_error_argument;
#else
typedef xmlErrorPtr xml_error_argument;
#endif

#if LIBXML_VERSION >= 21300
#define NO_EXTERNAL_ENTITIES XML_PARSE_NO_XXE
#else
#define NO_EXTERNAL_ENTITIES 0 /* no entity is declared, as document types are refused */
#endif

/* IGNORE_ENC: the body is known to be UTF-8, and a conversion would report its errors to the whole process. */
#define PARSE_OPTIONS \
	(XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC | NO_EXTERNAL_ENTITIES)

/* Hangs on the parser's _private while it runs. */
typedef struct {
	onapp_decode_error *error;
	bool failed;
	int level; /* elements that are open */
	int depth;
	bool builds;   /* a tree */
	bool is_plain; /* see xml_walk.h */
} parse_state;

/* libxml2 quotes what it met behind the first line, and cuts it between any two bytes. */
static void set_error(onapp_decode_error *error, size_t offset, const char *message)
{
	size_t length = MIN(strcspn(message, "\n"), sizeof(error->message) - 1);

	length = onapp_utf8_check(message, length);
	snprintf(error->message, sizeof(error->message), "%.*s", (int) length, message);
	error->offset = offset;
}

/* Only the first fault counts: the others follow from it. */
static void fail(xmlParserCtxtPtr parser, const char *message)
{
	parse_state *state = parser->_private;
	long offset;

	if (state->failed) {
		return;
	}
	state->failed = true;
	offset = xmlByteConsumed(parser);
	set_error(state->error, offset > 0 ? (size_t) offset : 0, message);
}

/* Less than fatal are undeclared prefixes and the like: the document is well-formed all the same. */
static void on_error(void *parser, xml_error_argument error)
{
	if (error != NULL && error->level >= XML_ERR_FATAL) {
		fail(parser, error->message != NULL ? error->message : "not well-formed");
	}
}

static void on_document_type(void *parser, const xmlChar *name, const xmlChar *external_id, const xmlChar *system_id)
{
	(void) name;
	(void) external_id;
	(void) system_id;
	fail(parser, "document type declarations are refused");
	xmlStopParser(parser);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
	const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes)
{
	xmlParserCtxtPtr parser = data;
	parse_state *state = parser->_private;

	state->level++;
	if (state->level > state->depth) {
		char message[64];

		snprintf(message, sizeof(message), "nested deeper than %d", state->depth);
		fail(parser, message);
		xmlStopParser(parser);
		return;
	}
	if (state->builds) {
		xmlSAX2StartElementNs(data, name, prefix, uri, namespace_count, namespaces, attribute_count, defaulted_count,
			attributes);
		return;
	}
	state->is_plain = state->is_plain && prefix == NULL && uri == NULL && namespace_count == 0;
	for (int i = 0; i < attribute_count; i++) {
		/* Five for each: name, prefix, ... */
		state->is_plain = state->is_plain && attributes[i * 5 + 1] == NULL;
	}
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	parse_state *state = ((xmlParserCtxtPtr) data)->_private;

	state->level--;
	if (state->builds) {
		xmlSAX2EndElementNs(data, name, prefix, uri);
	}
}

static void not_plain(void *parser)
{
	((parse_state *) ((xmlParserCtxtPtr) parser)->_private)->is_plain = false;
}

static void on_comment(void *parser, const xmlChar *text)
{
	(void) text;
	not_plain(parser);
}

static void on_instruction(void *parser, const xmlChar *target, const xmlChar *data)
{
	(void) target;
	(void) data;
	not_plain(parser);
}

static void on_cdata(void *parser, const xmlChar *text, int length)
{
	(void) text;
	(void) length;
	not_plain(parser);
}

static const char *find(const char *text, const char *end, const char *what)
{
	return text < end ? zend_memnstr(text, what, strlen(what), end) : NULL;
}

/* Whether the XML declaration, where there is one, names an encoding whose bytes are UTF-8. */
static bool declares_utf8(const char *body, size_t length)
{
	const char *end = body + length;
	const char *at = body;
	size_t name;

	if (length >= 3 && memcmp(body, "\xEF\xBB\xBF", 3) == 0) {
		at += 3;
	}
	if (end - at < 6 || memcmp(at, "<?xml", 5) != 0 || strchr(" \t\r\n", at[5]) == NULL) {
		return true;
	}
	end = find(at, end, "?>");
	if (end == NULL) {
		return true; /* malformed: the parser says how */
	}
	at = find(at, end, "encoding");
	if (at == NULL) {
		return true;
	}
	at += strlen("encoding");
	at += strspn(at, " \t\r\n=\"'");
	name = strcspn(at, "\"'? \t\r\n");
	return (name == 5 && strncasecmp(at, "UTF-8", name) == 0) || (name == 8 && strncasecmp(at, "US-ASCII", name) == 0);
}

/*
 * The parser tells encodings by a NUL or a byte order mark that is no UTF-8, whatever its options say: neither gets to
 * it.
 */
static bool is_utf8_text(const char *body, size_t length, onapp_decode_error *error)
{
	size_t valid = onapp_utf8_check(body, length);
	const char *nul = memchr(body, '\0', length);

	if (length == 0) {
		set_error(error, 0, "the body is empty");
	} else if (!declares_utf8(body, length)) {
		set_error(error, 0, "another encoding than UTF-8");
	} else if (valid != length) {
		set_error(error, valid, "not valid UTF-8");
	} else if (nul != NULL) {
		set_error(error, (size_t) (nul - body), "NUL byte");
	} else {
		return true;
	}
	return false;
}

/* Nothing is built: what does no more than that is not called. */
static void only_look(xmlSAXHandler *sax)
{
	sax->startDocument = NULL;
	sax->endDocument = NULL;
	sax->characters = NULL;
	sax->ignorableWhitespace = NULL;
	sax->reference = NULL;
	sax->comment = on_comment;
	sax->processingInstruction = on_instruction;
	sax->cdataBlock = on_cdata;
}

/* The document is NULL also where none was to be built. */
static xmlDocPtr run_parser(xmlParserCtxtPtr parser, const char *body, size_t length, parse_state *state)
{
	xmlDocPtr document;

	parser->_private = state;
	parser->sax->internalSubset = on_document_type;
	parser->sax->startElementNs = on_start;
	parser->sax->endElementNs = on_end;
	if (!state->builds) {
		only_look(parser->sax);
	}
#if LIBXML_VERSION >= 21300
	xmlCtxtSetErrorHandler(parser, on_error, parser);
#else
	parser->sax->serror = on_error;
#endif
	document = xmlCtxtReadMemory(parser, body, (int) length, NULL, NULL, PARSE_OPTIONS);
	if (state->builds ? document == NULL : !parser->wellFormed) {
		fail(parser, "not well-formed");
	}
	if (state->failed) {
		xmlFreeDoc(document);
		document = NULL;
	}
	return document;
}

/* libxml2 notes every error as the thread's last one, which libxml_get_last_error() shows to scripts. */
static void keep_last_error(xmlError *kept, bool *was_set)
{
	const xmlError *last = xmlGetLastError();

	memset(kept, 0, sizeof(*kept));
	*was_set = last != NULL && xmlCopyError((xmlErrorPtr) last, kept) == 0;
}

static void restore_last_error(xmlError *kept, bool was_set)
{
	const xmlError *last = xmlGetLastError();

	if (!was_set) {
		xmlResetLastError();
		return;
	}
	if (last != NULL) {
		xmlCopyError(kept, (xmlErrorPtr) last);
	}
	xmlResetError(kept);
}

static xmlDocPtr parse(const char *body, size_t length, parse_state *state)
{
	xmlParserCtxtPtr parser = length < INT_MAX ? xmlNewParserCtxt() : NULL;
	xmlDocPtr document;
	xmlError kept;
	bool was_set;

	if (parser == NULL) {
		state->failed = true;
		set_error(state->error, 0, "out of memory");
		return NULL;
	}
	keep_last_error(&kept, &was_set);
	document = run_parser(parser, body, length, state);
	xmlFreeParserCtxt(parser);
	restore_last_error(&kept, was_set);
	return document;
}

xmlDocPtr onapp_xml_parse(const char *body, size_t length, int depth, onapp_decode_error *error)
{
	parse_state state = {.error = error, .depth = depth, .builds = true};

	return is_utf8_text(body, length, error) ? parse(body, length, &state) : NULL;
}

bool onapp_xml_check(const char *body, size_t length, int depth, onapp_decode_error *error, bool *is_plain)
{
	parse_state state = {.error = error, .depth = depth, .is_plain = true};

	if (!is_utf8_text(body, length, error)) {
		return false;
	}
	parse(body, length, &state);
	*is_plain = state.is_plain;
	return !state.failed;
}
