/*
 * JSON as text. A tree would lose what a recording is to keep: digits of numbers, order and repetition of members.
 */
#include "cassette.h"

#include "../model/log.h"
#include "../../php_onapp.h"

#include "ext/json/php_json.h"
#include "Zend/zend_exceptions.h"

#define DEPTH 512
#define INDENT 4

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static const char *skip_blanks(const char *at, const char *end)
{
	while (at < end && is_blank(*at)) {
		at++;
	}
	return at;
}

static const char *skip_string(const char *at, const char *end)
{
	for (at++; at < end && *at != '"'; at++) {
		at += *at == '\\';
	}
	return at < end ? at + 1 : end;
}

/* Behind the value that begins here. */
static const char *skip_value(const char *at, const char *end)
{
	int depth = 0;
	do {
		if (*at == '"') {
			at = skip_string(at, end);
			continue;
		}
		depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
		at++;
		if (!depth) {
			while (at < end && !is_blank(*at) && !strchr(",]}", *at)) {
				at++;
			}
		}
	} while (at < end && depth > 0);
	return at;
}

/* json_decode() of the text; false: it is no JSON. */
static bool decode(const char *text, size_t length, zval *result)
{
	zval function, arguments[4];
	ZVAL_STRING(&function, "json_decode");
	ZVAL_STRINGL(&arguments[0], text, length);
	ZVAL_TRUE(&arguments[1]);
	ZVAL_LONG(&arguments[2], DEPTH);
	ZVAL_LONG(&arguments[3], PHP_JSON_THROW_ON_ERROR);
	ZVAL_UNDEF(result);
	call_user_function(NULL, NULL, &function, result, 4, arguments);
	zval_ptr_dtor(&function);
	zval_ptr_dtor(&arguments[0]);
	if (!EG(exception)) {
		return true;
	}
	zend_clear_exception();
	zval_ptr_dtor(result);
	ZVAL_NULL(result);
	return false;
}

bool onapp_raw_valid(const char *text, size_t length, onapp_raw *whole)
{
	zval value;
	bool valid = decode(text, length, &value);
	zval_ptr_dtor(&value);
	if (valid) {
		whole->at = skip_blanks(text, text + length);
		whole->end = skip_value(whole->at, text + length);
	}
	return valid;
}

bool onapp_raw_next(onapp_raw *cursor, onapp_raw *name, onapp_raw *value)
{
	const char *at = cursor->at, *end = cursor->end;
	if (at == end || !strchr("{[,", *at)) {
		return false;
	}
	at = skip_blanks(at + 1, end);
	if (at == end || *at == '}' || *at == ']') {
		return false;
	}
	value->at = at;
	value->end = skip_value(at, end);
	at = skip_blanks(value->end, end);
	onapp_raw no_name = {value->at, value->at};
	if (at < end && *at == ':') {
		no_name = *value;
		value->at = skip_blanks(at + 1, end);
		value->end = skip_value(value->at, end);
		at = skip_blanks(value->end, end);
	}
	if (name) {
		*name = no_name;
	}
	cursor->at = at;
	return true;
}

bool onapp_raw_member(onapp_raw object, const char *name, onapp_raw *value)
{
	onapp_raw found_name;
	bool found = false;
	if (object.at == object.end || *object.at != '{') {
		return false;
	}
	onapp_raw member;
	while (onapp_raw_next(&object, &found_name, &member)) {
		zend_string *text = onapp_raw_string(found_name);
		if (text && zend_string_equals_cstr(text, name, strlen(name))) {
			*value = member;
			found = true; /* the last one wins, as everywhere */
		}
		if (text) {
			zend_string_release(text);
		}
	}
	return found;
}

void onapp_raw_zval(onapp_raw value, zval *result)
{
	decode(value.at, (size_t) (value.end - value.at), result);
}

zend_string *onapp_raw_string(onapp_raw value)
{
	zval text;
	if (value.at == value.end || *value.at != '"') {
		return NULL;
	}
	onapp_raw_zval(value, &text);
	return Z_TYPE(text) == IS_STRING ? Z_STR(text) : NULL;
}

void onapp_raw_write_text(smart_str *into, const char *text, size_t length)
{
	zval function, arguments[2], result;
	ZVAL_STRING(&function, "json_encode");
	ZVAL_STRINGL(&arguments[0], text, length);
	ZVAL_LONG(&arguments[1],
		PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
	ZVAL_UNDEF(&result);
	call_user_function(NULL, NULL, &function, &result, 2, arguments);
	if (Z_TYPE(result) == IS_STRING) {
		smart_str_append(into, Z_STR(result));
	} else {
		smart_str_appends(into, "\"\"");
	}
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&function);
}

static void new_line(smart_str *into, int indent)
{
	smart_str_appendc(into, '\n');
	for (int i = 0; i < indent * INDENT; i++) {
		smart_str_appendc(into, ' ');
	}
}

/* Nothing, or a secret of this name that is no secret: an empty one. */
static bool is_empty(onapp_raw value)
{
	return *value.at == 'n' || (value.end - value.at == 2 && strchr("\"{[", *value.at));
}

static bool hides(const onapp_secrets *secrets, onapp_raw name, onapp_raw value)
{
	zend_string *text = secrets && !is_empty(value) ? onapp_raw_string(name) : NULL;
	bool secret = text && onapp_secret_name(secrets, ZSTR_VAL(text), ZSTR_LEN(text));
	if (text) {
		zend_string_release(text);
	}
	return secret;
}

void onapp_raw_write(smart_str *into, onapp_raw value, int indent, const onapp_secrets *secrets)
{
	onapp_raw cursor = value, name, member;
	bool first = true;

	if (secrets && *value.at == '"' && onapp_secret_within(secrets, value.at, (size_t) (value.end - value.at))) {
		smart_str_appends(into, "\"***\""); /* all of it: cutting out a part could cut an escape */
		return;
	}
	if (*value.at != '{' && *value.at != '[') {
		smart_str_appendl(into, value.at, (size_t) (value.end - value.at));
		return;
	}
	smart_str_appendc(into, *value.at);
	while (onapp_raw_next(&cursor, &name, &member)) {
		if (!first) {
			smart_str_appendc(into, ',');
		}
		first = false;
		new_line(into, indent + 1);
		if (name.at != name.end) {
			smart_str_appendl(into, name.at, (size_t) (name.end - name.at));
			smart_str_appends(into, ": ");
		}
		if (hides(secrets, name, member)) {
			smart_str_appends(into, "\"***\"");
		} else {
			onapp_raw_write(into, member, indent + 1, secrets);
		}
	}
	if (!first) {
		new_line(into, indent);
	}
	smart_str_appendc(into, *value.at == '{' ? '}' : ']');
}
