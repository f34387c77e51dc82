/*
 * Calls of the caller's journal and its rows.
 */
#include "journal.h"

#include "Zend/zend_interfaces.h"
#if PHP_VERSION_ID >= 80200
#include "ext/random/php_random.h"
#else
#include "ext/standard/php_random.h"
#endif

#define TOKEN_BYTES 16

zend_class_entry *onapp_ce_journal;

bool onapp_journal_find(zend_object *journal, const char *subject, zval *row)
{
	zval name;
	ZVAL_STRING(&name, subject);
	ZVAL_NULL(row);
	zend_call_method_with_1_params(journal, journal->ce, NULL, "find", row, &name);
	zval_ptr_dtor(&name);
	return !EG(exception);
}

bool onapp_journal_begin(zend_object *journal, const char *subject, zval *row, bool *begun)
{
	zval name, result;
	ZVAL_STRING(&name, subject);
	ZVAL_FALSE(&result);
	zend_call_method_with_2_params(journal, journal->ce, NULL, "begin", &result, &name, row);
	*begun = Z_TYPE(result) == IS_TRUE;
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&result);
	return !EG(exception);
}

bool onapp_journal_update(zend_object *journal, const char *subject, zval *changes)
{
	zval name;
	ZVAL_STRING(&name, subject);
	zend_call_method_with_2_params(journal, journal->ce, NULL, "update", NULL, &name, changes);
	zval_ptr_dtor(&name);
	return !EG(exception);
}

bool onapp_journal_remove(zend_object *journal, const char *subject)
{
	zval name;
	ZVAL_STRING(&name, subject);
	zend_call_method_with_1_params(journal, journal->ce, NULL, "remove", NULL, &name);
	zval_ptr_dtor(&name);
	return !EG(exception);
}

static zval *row_value(zval *row, const char *name)
{
	return Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find_deref(Z_ARRVAL_P(row), name, strlen(name)) : NULL;
}

zend_long onapp_row_long(zval *row, const char *name)
{
	zval *value = row_value(row, name);
	return value && Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_OBJECT ? zval_get_long(value) : 0;
}

zend_string *onapp_row_text(zval *row, const char *name)
{
	zval *value = row_value(row, name);
	if (!value || Z_TYPE_P(value) == IS_NULL || Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
		return NULL;
	}
	zend_string *text = zval_get_string(value);
	if (!ZSTR_LEN(text)) {
		zend_string_release(text);
		return NULL;
	}
	return text;
}

bool onapp_row_is(zval *row, const char *name, const char *text)
{
	zval *value = row_value(row, name);
	return value && Z_TYPE_P(value) == IS_STRING && zend_string_equals_cstr(Z_STR_P(value), text, strlen(text));
}

zend_string *onapp_token(void)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[TOKEN_BYTES];
	if (php_random_bytes_throw(bytes, sizeof(bytes)) != SUCCESS) {
		return NULL;
	}
	zend_string *token = zend_string_alloc(2 * TOKEN_BYTES, 0);
	for (size_t i = 0; i < TOKEN_BYTES; i++) {
		ZSTR_VAL(token)[2 * i] = digits[bytes[i] >> 4];
		ZSTR_VAL(token)[2 * i + 1] = digits[bytes[i] & 15];
	}
	ZSTR_VAL(token)[2 * TOKEN_BYTES] = '\0';
	return token;
}
