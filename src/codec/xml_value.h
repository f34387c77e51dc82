/*
 * PHP values out of XML elements, by their type attribute.
 */
#ifndef ONAPP_CODEC_XML_VALUE_H
#define ONAPP_CODEC_XML_VALUE_H

#include "codec.h"
#include "held.h"
#include "xml_walk.h"

#include <libxml/tree.h>

/* A holder for a document. */
onapp_held *onapp_xml_hold(void);

/* Walks child elements, everything else left out; NULL at the end. */
xmlNodePtr onapp_xml_first_element(xmlNodePtr parent);
xmlNodePtr onapp_xml_next_element(xmlNodePtr element);

/* Whether a name is this one, where a dash is as good as an underscore. wanted may be NULL. */
bool onapp_xml_is_named(const char *name, size_t length, const char *wanted);

/* type="array" */
bool onapp_xml_is_array(xmlNodePtr element);
bool onapp_xml_is_array_in_text(const onapp_xml_element *element);

/* The element's own text, without that of its children. Owned by the caller. */
zend_string *onapp_xml_text(xmlNodePtr element);

/* The name with underscores for dashes (owned by the caller), NULL when it has no dash. */
zend_string *onapp_xml_undashed(const char *name, size_t length);

/* The element with all below it: lists, stdClass objects and the values of their type. result owned by the caller. */
void onapp_xml_to_zval(xmlNodePtr element, zval *result);

/*
 * The value of the element that begins at an offset of a passage, as a field of the kind wants it; see
 * onapp_codec.value. Leaves are read from their text; libxml2 makes trees of the others.
 */
void onapp_xml_value(const onapp_passage *passage, size_t offset, onapp_value_kind kind, const char *nested_root,
	zval *result, zend_string **text);

#endif
