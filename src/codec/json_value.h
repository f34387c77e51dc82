/*
 * PHP values as json_decode() would give them, numbers from their source text.
 */
#ifndef ONAPP_CODEC_JSON_VALUE_H
#define ONAPP_CODEC_JSON_VALUE_H

#include "codec.h"

#include <json-c/json.h>

/* The tree's value; result is owned by the caller. levels: nesting allowed. */
void onapp_json_to_zval(json_object *value, int levels, zval *result);

/*
 * The value that begins at an offset of an accepted passage, as a field of the kind wants it; see onapp_codec.value.
 * Scalars are read from their text; json-c makes trees of lists and objects.
 */
void onapp_json_value(const onapp_passage *passage, size_t offset, onapp_value_kind kind, const char *nested_root,
	zval *result, zend_string **text);

#endif
