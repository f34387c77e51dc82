/*
 * XML documents that cannot be walked as text, written out so that they can.
 */
#ifndef ONAPP_CODEC_XML_PLAIN_H
#define ONAPP_CODEC_XML_PLAIN_H

#include "php.h"

#include <libxml/tree.h>

/* The element with all that counts of what is in it: elements, `type` attributes, text. Owned by the caller. */
zend_string *onapp_xml_plain(xmlNodePtr element);

#endif
