#include "form.h"
#include "model.h"

#include "../../php_onapp.h"

#include "Zend/zend_smart_str.h"
#include "ext/standard/url.h"

static void append_encoded(smart_str *text, const char *data, size_t length)
{
	zend_string *encoded = php_url_encode(data, length);
	smart_str_append(text, encoded);
	zend_string_release(encoded);
}

static void append_values(smart_str *text, HashTable *values, const char *prefix, size_t prefix_length);

/* name: already encoded, brackets included. */
static void append_value(smart_str *text, smart_str *name, zval *value)
{
	if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
		append_values(text, HASH_OF(value), ZSTR_VAL(name->s), ZSTR_LEN(name->s));
		return;
	}
	if (text->s) {
		smart_str_appendc(text, '&');
	}
	smart_str_append(text, name->s);
	smart_str_appendc(text, '=');
	if (Z_TYPE_P(value) == IS_DOUBLE) {
		smart_str number = {0};
		smart_str_append_double(&number, Z_DVAL_P(value), (int) PG(serialize_precision), false);
		smart_str_0(&number);
		append_encoded(text, ZSTR_VAL(number.s), ZSTR_LEN(number.s));
		smart_str_free(&number);
	} else if (Z_TYPE_P(value) == IS_FALSE) {
		smart_str_appendc(text, '0');
	} else {
		zend_string *string = zval_get_string(value);
		append_encoded(text, ZSTR_VAL(string), ZSTR_LEN(string));
		zend_string_release(string);
	}
}

/* The depth is bounded: the values went through onapp_plain_data. */
static void append_values(smart_str *text, HashTable *values, const char *prefix, size_t prefix_length)
{
	zend_ulong number;
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL_IND(values, number, key, value) {
		smart_str name = {0};
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_NULL) {
			continue;
		}
		if (prefix) {
			smart_str_appendl(&name, prefix, prefix_length);
			smart_str_appends(&name, "%5B");
		}
		if (key) {
			append_encoded(&name, ZSTR_VAL(key), ZSTR_LEN(key));
		} else {
			smart_str_append_long(&name, (zend_long) number);
		}
		if (prefix) {
			smart_str_appends(&name, "%5D");
		}
		smart_str_0(&name);
		append_value(text, &name, value);
		smart_str_free(&name);
	}
	ZEND_HASH_FOREACH_END();
}

zend_string *onapp_form_encode(zval *values)
{
	smart_str text = {0};
	zval plain;

	ZVAL_COPY(&plain, values);
	if (!onapp_plain_data(&plain, 0)) {
		zval_ptr_dtor(&plain);
		return NULL;
	}
	if (Z_TYPE(plain) == IS_ARRAY) {
		append_values(&text, Z_ARRVAL(plain), NULL, 0);
	}
	zval_ptr_dtor(&plain);
	return text.s ? smart_str_extract(&text) : ZSTR_EMPTY_ALLOC();
}
