/*
 * Turns an XML body into a document without touching what libxml2 keeps per process: ext/libxml owns that.
 */
#ifndef ONAPP_CODEC_XML_PARSE_H
#define ONAPP_CODEC_XML_PARSE_H

#include "codec.h"

#include <libxml/tree.h>

/* The document (owned by the caller, xmlFreeDoc), at most depth elements deep; NULL with *error set. */
xmlDocPtr onapp_xml_parse(const char *body, size_t length, int depth, onapp_decode_error *error);

/*
 * The same checks without a tree: false with *error set. *is_plain: whether the document can be walked as text, see
 * xml_walk.h.
 */
bool onapp_xml_check(const char *body, size_t length, int depth, onapp_decode_error *error, bool *is_plain);

#endif
