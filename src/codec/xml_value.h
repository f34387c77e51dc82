/*
 * PHP values out of XML elements, by their type attribute.
 */
#ifndef ONAPP_CODEC_XML_VALUE_H
#define ONAPP_CODEC_XML_VALUE_H

#include "codec.h"

#include <libxml/tree.h>

/* Walks child elements, everything else left out; NULL at the end. */
xmlNodePtr onapp_xml_first_element(xmlNodePtr parent);
xmlNodePtr onapp_xml_next_element(xmlNodePtr element);

/* Whether the element has this name, where a dash is as good as an underscore. */
bool onapp_xml_is_named(xmlNodePtr element, const char *name);

size_t onapp_xml_count_named(xmlNodePtr parent, const char *name);

/* type="array" */
bool onapp_xml_is_array(xmlNodePtr element);

/* The element's own text, without that of its children. Owned by the caller. */
zend_string *onapp_xml_text(xmlNodePtr element);

/* The name with underscores for dashes (owned by the caller), NULL when it has no dash. */
zend_string *onapp_xml_undashed(const xmlChar *name);

/* The element with all below it: lists, stdClass objects and the values of their type. result owned by the caller. */
void onapp_xml_to_zval(xmlNodePtr element, zval *result);

/* The element as a field of the kind wants it, see onapp_codec.value. */
void onapp_xml_to_field(xmlNodePtr element, onapp_value_kind kind, const char *nested_root, zval *result);

/* The text of a number whose value in PHP says less (owned by the caller), else NULL. */
zend_string *onapp_xml_exact_text(xmlNodePtr element);

#endif
