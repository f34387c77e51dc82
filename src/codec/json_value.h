/*
 * PHP values out of json-c's: as json_decode() would give them, numbers from their source text.
 */
#ifndef ONAPP_CODEC_JSON_VALUE_H
#define ONAPP_CODEC_JSON_VALUE_H

#include "codec.h"

#include <json-c/json.h>

/* What an integer too wide for json-c ends with in the text it is given, so that it keeps the digits. */
#define ONAPP_JSON_WIDE_MARK "E0"

/* The value itself; result is owned by the caller. levels: nesting allowed. */
void onapp_json_to_zval(json_object *value, int levels, zval *result);

/* The value as a field of the kind wants it, see onapp_codec.value. */
void onapp_json_to_field(json_object *value, int levels, onapp_value_kind kind, const char *nested_root, zval *result);

/* The source text of a number that a double cannot hold exactly (owned by the caller), else NULL. */
zend_string *onapp_json_exact_text(json_object *value, bool has_wide_marks);

/* What root holds, where it holds something; else the value itself. Borrowed. */
json_object *onapp_json_unwrap(json_object *value, const char *root);

#endif
