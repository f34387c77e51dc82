/*
 * Walks over plain XML that libxml2 has found well-formed: elements, attributes, text and references, without comments,
 * CDATA sections, processing instructions and namespaces. `end` is the end of the text that may be read. PHP-free.
 */
#ifndef ONAPP_CODEC_XML_WALK_H
#define ONAPP_CODEC_XML_WALK_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
	const char *start; /* its opening tag */
	const char *name;
	size_t name_length;
	const char *content; /* behind the opening tag */
	size_t content_length;
	const char *end; /* behind its closing tag */
	bool is_leaf;    /* no element is in it */
} onapp_xml_element;

/* The element whose opening tag begins at `at`. */
onapp_xml_element onapp_xml_element_at(const char *at, const char *end);

/* The document element. */
onapp_xml_element onapp_xml_top(const char *text, const char *end);

/* Behind the opening tag that begins at `at`. */
const char *onapp_xml_tag_end(const char *at, const char *end);

/*
 * The next child, where `at` is the end of its parent's opening tag, or that of the child before. False when there is
 * none.
 */
bool onapp_xml_next_child(const char *at, const char *end, onapp_xml_element *child);

/* The value of an attribute as it is written, NULL when the element has none of that name. */
const char *onapp_xml_attribute(const onapp_xml_element *element, const char *name, size_t *length);

#endif
