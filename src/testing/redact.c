/*
 * What a recording does not keep. Secrets are taken out before anything is stored, in memory as well.
 */
#include "cassette.h"

#include "../model/log.h"

#include "../core/header.h"
#include "ext/standard/php_string.h"

#define MASK "***"
#define SHORTEST_PASSWORD 8 /* bytes; a shorter one could be part of anything, and is kept out by names only */
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

bool onapp_secret_within(const onapp_secrets *secrets, const char *text, size_t length)
{
	size_t wanted = secrets->password ? strlen(secrets->password) : 0;
	return wanted >= SHORTEST_PASSWORD && zend_memnstr(text, secrets->password, wanted, text + length);
}

/* The text without the password; consumed and given back owned. */
static zend_string *without_password(const onapp_secrets *secrets, zend_string *text)
{
	if (!onapp_secret_within(secrets, ZSTR_VAL(text), ZSTR_LEN(text))) {
		return text;
	}
	zend_string *result = php_str_to_str(ZSTR_VAL(text), ZSTR_LEN(text), secrets->password, strlen(secrets->password),
		MASK, sizeof(MASK) - 1);
	zend_string_release(text);
	return result;
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
		smart_str_appends(into, MASK);
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

/* Whether a JSON text can hold it as it is. */
static bool is_utf8(const char *text, size_t length)
{
	smart_str json = {0};
	onapp_raw whole;
	smart_str_appendc(&json, '"');
	for (size_t i = 0; i < length; i++) {
		unsigned char byte = (unsigned char) text[i];
		smart_str_appendc(&json, byte < 0x20 || byte == '"' || byte == '\\' ? ' ' : text[i]);
	}
	smart_str_appendc(&json, '"');
	smart_str_0(&json);
	bool valid = onapp_raw_valid(ZSTR_VAL(json.s), ZSTR_LEN(json.s), &whole);
	smart_str_free(&json);
	return valid;
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
	body.kind = is_utf8(text, length) ? ONAPP_BODY_TEXT : ONAPP_BODY_BASE64;
	body.text = without_password(secrets, redact_text(secrets, text, length));
	return body;
}

static bool is_secret_argument(const void *context, const char *name, size_t length)
{
	return onapp_secret_name(context, name, length);
}

zend_string *onapp_redact_target(const onapp_secrets *secrets, const char *url)
{
	onapp_url_parts parts = onapp_url_split(url);
	return without_password(secrets, onapp_url_without(parts.path, strlen(parts.path), is_secret_argument, secrets));
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
		smart_str_appendl(&lines, secret ? MASK : header.value, secret ? sizeof(MASK) - 1 : header.value_length);
		smart_str_appends(&lines, "\r\n");
	}
	return without_password(secrets, lines.s ? smart_str_extract(&lines) : ZSTR_EMPTY_ALLOC());
}
