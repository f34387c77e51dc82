/*
 * The JSON half of onapp_codec.write.
 */
#ifndef ONAPP_CODEC_JSON_WRITE_H
#define ONAPP_CODEC_JSON_WRITE_H

#include "php.h"

zend_string *onapp_json_write(const char *root, zval *data, const char **problem, zend_string **where);

#endif
