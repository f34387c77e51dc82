/*
 * What a recording does not keep. Secrets are taken out before anything is stored, in memory as well.
 */
#include "cassette.h"

#include "../model/log.h"

#include "../codec/utf8.h"
#include "../core/header.h"

#include "ext/standard/url.h"

#define LONGEST_NAME 128

static const char *const secret_headers[] = {"authorization", "proxy-authorization", "cookie", "set-cookie",
	"x-csrf-token", "x-api-key"};

/* About the transfer, not about the answer: not true of what is played back. */
static const char *const dropped_headers[] = {"content-length", "content-encoding", "transfer-encoding", "connection",
	"keep-alive"};

static bool is_one_of(const char *const *names, size_t count, const char *name, size_t length)
{
	for (size_t i = 0; i < count; i++) {
		if (strlen(names[i]) == length && strncasecmp(names[i], name, length) == 0) {
			return true;
		}
	}
	return false;
}

bool onapp_secret_name(const onapp_secrets *secrets, const char *name, size_t length)
{
	char plain[LONGEST_NAME];
	if (length >= sizeof(plain)) {
		return false;
	}
	/* XML of panels writes api-key for api_key. */
	for (size_t i = 0; i < length; i++) {
		plain[i] = name[i] == '-' ? '_' : (char) zend_tolower_ascii(name[i]);
	}
	return onapp_setting_is_secret(plain, length) ||
		is_one_of(secret_headers, COUNT_OF(secret_headers), name, length) ||
		(secrets->names && zend_hash_str_exists(secrets->names, plain, length));
}

static const char *find(const char *at, const char *end, const char *text)
{
	return at < end ? zend_memnstr(at, text, strlen(text), end) : NULL;
}

/* Elements of secret names lose their content. at: "<" of a start tag; returns where to go on. */
static const char *copy_element(const onapp_secrets *secrets, smart_str *into, const char *at, const char *end)
{
	const char *name = at + 1;
	size_t length = 0;
	while (name + length < end && !strchr(" \t\r\n/><", name[length])) {
		length++;
	}
	const char *close = find(name + length, end, ">");
	char closing[LONGEST_NAME + 4];
	if (!close || !length || close[-1] == '/' || !onapp_secret_name(secrets, name, length)) {
		smart_str_appendc(into, '<');
		return name;
	}
	snprintf(closing, sizeof(closing), "</%.*s", (int) length, name);
	const char *stop = find(close, end, closing);
	smart_str_appendl(into, at, (size_t) (close + 1 - at));
	if (stop != close + 1) {
		smart_str_appends(into, ONAPP_MASK);
	}
	return stop ? stop : end;
}

static zend_string *redact_text(const onapp_secrets *secrets, const char *text, size_t length)
{
	smart_str result = {0};
	const char *end = text + length;
	for (const char *at = text; at < end;) {
		if (*at == '<' && at + 1 < end && at[1] != '/' && at[1] != '!' && at[1] != '?') {
			at = copy_element(secrets, &result, at, end);
		} else {
			smart_str_appendc(&result, *at++);
		}
	}
	return result.s ? smart_str_extract(&result) : ZSTR_EMPTY_ALLOC();
}

/* The text without password and host; consumed and given back owned. */
static zend_string *without_any(const onapp_secrets *secrets, zend_string *text)
{
	return onapp_without_host(secrets, onapp_without_secrets(secrets, text), ONAPP_HOST_IN_DATA);
}

onapp_body onapp_redact_body(const onapp_secrets *secrets, const char *text, size_t length)
{
	onapp_body body = {ONAPP_BODY_NONE, NULL};
	onapp_raw whole;
	if (!length) {
		return body;
	}
	if (onapp_raw_valid(text, length, &whole)) {
		smart_str json = {0};
		onapp_raw_write(&json, whole, 0, secrets);
		body.kind = ONAPP_BODY_JSON;
		body.text = smart_str_extract(&json);
		return body;
	}
	body.kind = onapp_utf8_check(text, length) == length ? ONAPP_BODY_TEXT : ONAPP_BODY_BASE64;
	body.text = without_any(secrets, redact_text(secrets, text, length));
	return body;
}

static bool is_secret_argument(const void *context, const char *name, size_t length)
{
	return onapp_secret_name(context, name, length);
}

/* An argument whose value holds the password in whatever way is written as name=***; at: behind the equals sign. */
static bool is_secret_value(const onapp_secrets *secrets, const char *at, size_t length)
{
	zend_string *value = zend_string_init(at, length, 0);
	ZSTR_LEN(value) = php_url_decode(ZSTR_VAL(value), ZSTR_LEN(value));
	bool secret = onapp_secret_within(secrets, ZSTR_VAL(value), ZSTR_LEN(value));
	zend_string_release(value);
	return secret;
}

/* Consumed, and given back owned. */
static zend_string *without_secret_values(const onapp_secrets *secrets, zend_string *target)
{
	smart_str result = {0};
	const char *at = ZSTR_VAL(target), *end = at + ZSTR_LEN(target);
	while (at < end) {
		size_t name = strcspn(at, "=");
		name += at[name] == '=';
		size_t value = strcspn(at + name, "&");
		smart_str_appendl(&result, at, name);
		if (is_secret_value(secrets, at + name, value)) {
			smart_str_appends(&result, ONAPP_MASK);
		} else {
			smart_str_appendl(&result, at + name, value);
		}
		at += name + value;
	}
	zend_string_release(target);
	return result.s ? smart_str_extract(&result) : ZSTR_EMPTY_ALLOC();
}

zend_string *onapp_redact_target(const onapp_secrets *secrets, const char *url)
{
	onapp_url_parts parts = onapp_url_split(url);
	zend_string *target = onapp_url_without(parts.path, strlen(parts.path), is_secret_argument, secrets);
	return without_any(secrets, without_secret_values(secrets, target));
}

zend_string *onapp_redact_message(const onapp_secrets *secrets, const char *message)
{
	zend_string *text = onapp_without_secrets(secrets, zend_string_init(message, strlen(message), 0));
	return onapp_without_host(secrets, text, ONAPP_HOST_IN_MESSAGE);
}

zend_string *onapp_redact_headers(const onapp_secrets *secrets, const char *block, size_t length)
{
	smart_str lines = {0};
	size_t last_length;
	onapp_header header;
	if (!block) {
		return ZSTR_EMPTY_ALLOC();
	}
	const char *cursor = onapp_header_last_block(block, length, &last_length);
	const char *end = cursor + last_length;
	while (onapp_header_next(&cursor, end, &header)) {
		if (is_one_of(dropped_headers, COUNT_OF(dropped_headers), header.name, header.name_length)) {
			continue;
		}
		bool secret = onapp_secret_name(secrets, header.name, header.name_length);
		smart_str_appendl(&lines, header.name, header.name_length);
		smart_str_appends(&lines, ": ");
		smart_str_appendl(&lines, secret ? ONAPP_MASK : header.value,
			secret ? sizeof(ONAPP_MASK) - 1 : header.value_length);
		smart_str_appends(&lines, "\r\n");
	}
	return without_any(secrets, lines.s ? smart_str_extract(&lines) : ZSTR_EMPTY_ALLOC());
}
