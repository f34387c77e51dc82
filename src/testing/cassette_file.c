/*
 * The file of a cassette: JSON for people to read and to change.
 */
#include "cassette.h"

#include "../../php_onapp.h"

#include "Zend/zend_exceptions.h"
/* PHP's header tests macros that it does not always define. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wundef"
#include "ext/standard/base64.h"
#pragma GCC diagnostic pop

#include <errno.h>
#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#include <process.h>
#define getpid _getpid
#else
#include <unistd.h>
#endif

#define FORMAT 1
#define CHUNK 65536

onapp_exchange *onapp_exchange_add(onapp_exchanges *exchanges)
{
	if (exchanges->count == exchanges->capacity) {
		exchanges->capacity = exchanges->capacity ? exchanges->capacity * 2 : 16;
		exchanges->list = safe_erealloc(exchanges->list, exchanges->capacity, sizeof(onapp_exchange), 0);
	}
	onapp_exchange *one = &exchanges->list[exchanges->count++];
	memset(one, 0, sizeof(*one));
	return one;
}

static void release(zend_string *text)
{
	if (text) {
		zend_string_release(text);
	}
}

void onapp_exchange_free(onapp_exchange *one)
{
	release(one->method);
	release(one->target);
	release(one->sent.text);
	release(one->message);
	release(one->headers);
	release(one->got.text);
}

void onapp_exchanges_clear(onapp_exchanges *exchanges)
{
	for (size_t i = 0; i < exchanges->count; i++) {
		onapp_exchange_free(&exchanges->list[i]);
	}
	if (exchanges->list) {
		efree(exchanges->list);
	}
	*exchanges = (onapp_exchanges) {0};
}

/* ---- Writing ------------------------------------------------------------------------------------------------------- */

#define MEMBER "\n                "

static void write_body(smart_str *into, const onapp_body *body)
{
	onapp_raw whole;
	if (body->kind == ONAPP_BODY_JSON && onapp_raw_valid(ZSTR_VAL(body->text), ZSTR_LEN(body->text), &whole)) {
		smart_str_appends(into, "," MEMBER "\"json\": ");
		onapp_raw_write(into, whole, 4, NULL);
	} else if (body->kind == ONAPP_BODY_TEXT) {
		smart_str_appends(into, "," MEMBER "\"text\": ");
		onapp_raw_write_text(into, ZSTR_VAL(body->text), ZSTR_LEN(body->text));
	} else if (body->kind == ONAPP_BODY_BASE64) {
		zend_string *text = php_base64_encode((const unsigned char *) ZSTR_VAL(body->text), ZSTR_LEN(body->text));
		smart_str_append_printf(into, "," MEMBER "\"base64\": \"%s\"", ZSTR_VAL(text));
		zend_string_release(text);
	}
}

static void write_headers(smart_str *into, const zend_string *headers)
{
	const char *at = ZSTR_VAL(headers), *end = at + ZSTR_LEN(headers);
	const char *separator = "";
	smart_str_appends(into, "," MEMBER "\"headers\": [");
	while (at < end) {
		size_t length = strcspn(at, "\r\n");
		smart_str_append_printf(into, "%s" MEMBER "    ", separator);
		onapp_raw_write_text(into, at, length);
		at += length;
		at += strspn(at, "\r\n");
		separator = ",";
	}
	smart_str_appends(into, *separator ? MEMBER "]" : "]");
}

static void write_exchange(smart_str *into, const onapp_exchange *one)
{
	smart_str_append_printf(into,
		"\n        {\n            \"request\": {" MEMBER "\"method\": \"%s\"," MEMBER "\"target\": ",
		ZSTR_VAL(one->method));
	onapp_raw_write_text(into, ZSTR_VAL(one->target), ZSTR_LEN(one->target));
	write_body(into, &one->sent);
	smart_str_appends(into, "\n            },\n            ");
	if (one->kind == ONAPP_OK) {
		smart_str_append_printf(into, "\"answer\": {" MEMBER "\"status\": %ld", one->status);
		write_headers(into, one->headers);
		write_body(into, &one->got);
	} else {
		smart_str_append_printf(into,
			"\"failure\": {" MEMBER "\"kind\": \"%s\"," MEMBER "\"message\": ", onapp_error_name(one->kind));
		onapp_raw_write_text(into, ZSTR_VAL(one->message), ZSTR_LEN(one->message));
		smart_str_append_printf(into, "," MEMBER "\"sent\": %s", one->may_be_sent ? "true" : "false");
	}
	smart_str_appends(into, "\n            }\n        }");
}

static bool write_all(int file, const char *text, size_t length)
{
	while (length) {
		ssize_t written = write(file, text, (unsigned) MIN(length, (size_t) 1 << 30));
		if (written < 0 && errno == EINTR) {
			continue;
		}
		if (written <= 0) {
			return false;
		}
		text += written;
		length -= (size_t) written;
	}
	return true;
}

static bool replace_file(zend_string *file, const zend_string *text)
{
	zend_string *fresh = zend_strpprintf(0, "%s.%ld.new", ZSTR_VAL(file), (long) getpid());
	VCWD_UNLINK(ZSTR_VAL(fresh)); /* of a process that died with this number */
	int handle = VCWD_OPEN_MODE(ZSTR_VAL(fresh), O_CREAT | O_EXCL | O_WRONLY, 0666);
	bool done = handle >= 0 && write_all(handle, ZSTR_VAL(text), ZSTR_LEN(text));
	int fault = errno;
	if (handle >= 0 && close(handle) != 0) {
		done = false;
		fault = errno;
	}
	if (done && VCWD_RENAME(ZSTR_VAL(fresh), ZSTR_VAL(file)) != 0) {
		done = false;
		fault = errno;
	}
	if (!done && handle >= 0) {
		VCWD_UNLINK(ZSTR_VAL(fresh));
	}
	zend_string_release(fresh);
	errno = fault;
	return done;
}

bool onapp_cassette_write(zend_string *file, const onapp_exchanges *exchanges, zend_string **problem)
{
	smart_str text = {0};
	smart_str_append_printf(&text, "{\n    \"format\": %d,\n    \"exchanges\": [", FORMAT);
	for (size_t i = 0; i < exchanges->count; i++) {
		smart_str_appends(&text, i ? "," : "");
		write_exchange(&text, &exchanges->list[i]);
	}
	smart_str_appends(&text, exchanges->count ? "\n    ]\n}\n" : "]\n}\n");
	zend_string *all = smart_str_extract(&text);
	bool done = replace_file(file, all);
	if (!done) {
		*problem = zend_strpprintf(0, "The cassette %s cannot be written: %s", ZSTR_VAL(file), strerror(errno));
	}
	zend_string_release(all);
	return done;
}

/* ---- Reading ------------------------------------------------------------------------------------------------------- */

static zend_string *read_file(zend_string *file)
{
	smart_str text = {0};
	char chunk[CHUNK];
	size_t length;
	FILE *stream = VCWD_FOPEN(ZSTR_VAL(file), "rb");
	if (!stream) {
		return NULL;
	}
	while ((length = fread(chunk, 1, sizeof(chunk), stream)) > 0) {
		smart_str_appendl(&text, chunk, length);
	}
	bool good = !ferror(stream);
	int fault = errno;
	fclose(stream);
	errno = fault;
	if (!good) {
		smart_str_free(&text);
		return NULL;
	}
	return text.s ? smart_str_extract(&text) : ZSTR_EMPTY_ALLOC();
}

static bool read_text(onapp_raw object, const char *name, zend_string **text)
{
	onapp_raw value;
	*text = onapp_raw_member(object, name, &value) ? onapp_raw_string(value) : NULL;
	return *text != NULL;
}

static bool read_long(onapp_raw object, const char *name, zend_long *number)
{
	onapp_raw value;
	zval decoded;
	if (!onapp_raw_member(object, name, &value)) {
		return false;
	}
	onapp_raw_zval(value, &decoded);
	bool good = Z_TYPE(decoded) == IS_LONG;
	*number = good ? Z_LVAL(decoded) : 0;
	zval_ptr_dtor(&decoded);
	return good;
}

static const char *read_body(onapp_raw object, onapp_body *body)
{
	onapp_raw value;
	zend_string *text;
	*body = (onapp_body) {ONAPP_BODY_NONE, NULL};
	if (onapp_raw_member(object, "json", &value)) {
		smart_str json = {0};
		onapp_raw_write(&json, value, 0, NULL);
		*body = (onapp_body) {ONAPP_BODY_JSON, smart_str_extract(&json)};
	} else if (onapp_raw_member(object, "text", &value)) {
		*body = (onapp_body) {ONAPP_BODY_TEXT, onapp_raw_string(value)};
	} else if (read_text(object, "base64", &text)) {
		*body = (onapp_body) {ONAPP_BODY_BASE64,
			php_base64_decode_ex((const unsigned char *) ZSTR_VAL(text), ZSTR_LEN(text), true)};
		zend_string_release(text);
	}
	return body->kind != ONAPP_BODY_NONE && !body->text ? "a body that is no text" : NULL;
}

static const char *read_headers(onapp_raw answer, zend_string **headers)
{
	onapp_raw list, name, value;
	onapp_raw_walk walk = {NULL, NULL, false};
	smart_str lines = {0};
	bool good = true;
	if (onapp_raw_member(answer, "headers", &list)) {
		good = *list.at == '[';
		walk = onapp_raw_begin(list);
	}
	while (good && onapp_raw_next(&walk, &name, &value)) {
		zend_string *line = onapp_raw_string(value);
		good = line && strchr(ZSTR_VAL(line), ':') && !strpbrk(ZSTR_VAL(line), "\r\n") &&
			strlen(ZSTR_VAL(line)) == ZSTR_LEN(line);
		if (good) {
			smart_str_append(&lines, line);
			smart_str_appends(&lines, "\r\n");
		}
		release(line);
	}
	*headers = lines.s ? smart_str_extract(&lines) : ZSTR_EMPTY_ALLOC();
	return good ? NULL : "headers that are no list of \"Name: value\"";
}

static bool read_kind(zend_string *text, onapp_error_kind *kind)
{
	for (int i = ONAPP_E_CONNECT; text && i < ONAPP_E_COUNT; i++) {
		if (zend_string_equals_cstr(text, onapp_error_name((onapp_error_kind) i),
				strlen(onapp_error_name((onapp_error_kind) i)))) {
			*kind = (onapp_error_kind) i;
			return true;
		}
	}
	return false;
}

static const char *read_outcome(onapp_raw exchange, onapp_exchange *one)
{
	onapp_raw answer, failure, sent;
	zend_string *kind;
	zend_long status;
	if (onapp_raw_member(exchange, "answer", &answer)) {
		if (!read_long(answer, "status", &status) || status < 100 || status > 999) {
			return "an answer without a status";
		}
		one->status = (long) status;
		const char *problem = read_headers(answer, &one->headers);
		return problem ? problem : read_body(answer, &one->got);
	}
	if (!onapp_raw_member(exchange, "failure", &failure)) {
		return "neither an answer nor a failure";
	}
	read_text(failure, "kind", &kind);
	bool known = read_kind(kind, &one->kind);
	release(kind);
	if (!known || !read_text(failure, "message", &one->message)) {
		return "a failure without a kind that is known, or without a message";
	}
	one->may_be_sent = onapp_raw_member(failure, "sent", &sent) && *sent.at == 't';
	return NULL;
}

static const char *read_exchange(onapp_raw exchange, onapp_exchange *one)
{
	onapp_raw request;
	if (!onapp_raw_member(exchange, "request", &request)) {
		return "no request";
	}
	if (!read_text(request, "method", &one->method) || !read_text(request, "target", &one->target)) {
		return "a request without a method or a target";
	}
	const char *problem = read_body(request, &one->sent);
	return problem ? problem : read_outcome(exchange, one);
}

static bool complain(zend_string *file, const char *problem)
{
	zend_throw_exception_ex(onapp_ce_cassette_exception, 0, "The cassette %s cannot be read: %s", ZSTR_VAL(file),
		problem);
	return false;
}

static bool read_exchanges(zend_string *file, onapp_raw list, onapp_exchanges *exchanges)
{
	onapp_raw_walk walk = onapp_raw_begin(list);
	onapp_raw name, exchange;
	while (onapp_raw_next(&walk, &name, &exchange)) {
		const char *problem = read_exchange(exchange, onapp_exchange_add(exchanges));
		if (problem) {
			zend_throw_exception_ex(onapp_ce_cassette_exception, 0,
				"The cassette %s cannot be read: exchange %zu has %s", ZSTR_VAL(file), exchanges->count, problem);
			return false;
		}
	}
	return true;
}

bool onapp_cassette_read(zend_string *file, onapp_exchanges *exchanges)
{
	onapp_raw whole, list;
	zend_long format;
	bool good;
	zend_string *text = read_file(file);
	if (!text) {
		zend_throw_exception_ex(onapp_ce_cassette_exception, 0,
			"The cassette %s cannot be read: %s. Record it first, with the mode Cassette::RECORD or Cassette::AUTO",
			ZSTR_VAL(file), strerror(errno));
		return false;
	}
	if (!onapp_raw_valid(ZSTR_VAL(text), ZSTR_LEN(text), &whole)) {
		good = complain(file, "it is no JSON");
	} else if (!read_long(whole, "format", &format)) {
		good = complain(file, "it is no cassette: there is no \"format\" in it");
	} else if (format != FORMAT) {
		zend_throw_exception_ex(onapp_ce_cassette_exception, 0,
			"The cassette %s cannot be read: its format is " ZEND_LONG_FMT ", this version of the extension reads %d",
			ZSTR_VAL(file), format, FORMAT);
		good = false;
	} else if (!onapp_raw_member(whole, "exchanges", &list) || *list.at != '[') {
		good = complain(file, "there is no list \"exchanges\" in it");
	} else {
		good = read_exchanges(file, list, exchanges);
	}
	zend_string_release(text);
	return good;
}
