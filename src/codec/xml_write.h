/*
 * The XML half of onapp_codec.write.
 */
#ifndef ONAPP_CODEC_XML_WRITE_H
#define ONAPP_CODEC_XML_WRITE_H

#include "php.h"

zend_string *onapp_xml_write(const char *root, zval *data, const char **problem, zend_string **where);

#endif
