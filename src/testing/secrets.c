/*
 * Where the password of a connection and the host of its panel stand in a text, however they are written there.
 */
#include "cassette.h"

#include "../codec/utf8.h"

/* PHP's header tests macros that it does not always define. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wundef"
#include "ext/standard/base64.h"
#pragma GCC diagnostic pop

#define SHORTEST 8 /* bytes; a shorter text could be part of anything, and is kept out by names only */

/* ---- What is looked for -------------------------------------------------------------------------------------------- */

static void add_text(onapp_secrets *secrets, zend_string *text)
{
	if (ZSTR_LEN(text) >= SHORTEST && secrets->count < ONAPP_SECRET_TEXTS) {
		secrets->texts[secrets->count++] = text;
	} else {
		zend_string_release(text);
	}
}

/* Both alphabets of base64, without the padding that a text may leave out. */
static void add_base64(onapp_secrets *secrets, const char *text, size_t length)
{
	zend_string *usual = php_base64_encode((const unsigned char *) text, length);
	while (ZSTR_LEN(usual) && ZSTR_VAL(usual)[ZSTR_LEN(usual) - 1] == '=') {
		ZSTR_VAL(usual)[--ZSTR_LEN(usual)] = '\0';
	}
	zend_string *for_urls = zend_string_init(ZSTR_VAL(usual), ZSTR_LEN(usual), 0);
	for (char *at = ZSTR_VAL(for_urls); *at; at++) {
		*at = *at == '+' ? '-' : *at == '/' ? '_' : *at;
	}
	add_text(secrets, usual);
	add_text(secrets, for_urls);
}

static void find_host(onapp_secrets *secrets, const char *url)
{
	const char *host = strstr(url, "://");
	host = host ? host + 3 : url;
	secrets->host = host + (*host == '[');
	secrets->host_length = strcspn(secrets->host, *host == '[' ? "]/?#" : ":/?#");
}

void onapp_secrets_begin(onapp_secrets *secrets, HashTable *names, const onapp_http_request *request)
{
	*secrets = (onapp_secrets) {.names = names};
	find_host(secrets, request->url);
	if (request->password && request->username) {
		zend_string *both = zend_strpprintf(0, "%s:%s", request->username, request->password);
		add_base64(secrets, ZSTR_VAL(both), ZSTR_LEN(both));
		zend_string_release(both);
	}
	/* Behind it: of some names, the password's base64 is the end of that of both. */
	if (request->password) {
		add_text(secrets, zend_string_init(request->password, strlen(request->password), 0));
		add_base64(secrets, request->password, strlen(request->password));
	}
}

void onapp_secrets_end(onapp_secrets *secrets)
{
	while (secrets->count) {
		zend_string_release(secrets->texts[--secrets->count]);
	}
}

/* ---- Ways of writing ----------------------------------------------------------------------------------------------- */

/* What a text writes at one place: the bytes meant, and how many of the text say so. */
typedef struct {
	char bytes[4];
	size_t count, taken;
} unit;

static unit literal(const char *at)
{
	return (unit) {{*at}, 1, 1};
}

/* The number that digits of a base say; *length: at most so many of them, then how many there are. */
static uint32_t number(const char *at, const char *end, int base, size_t *length)
{
	uint32_t sum = 0;
	size_t count = 0;
	for (; count < *length && at + count < end; count++) {
		unsigned char digit = (unsigned char) at[count];
		if (!(base == 16 ? isxdigit(digit) : isdigit(digit))) {
			break;
		}
		sum = sum * (uint32_t) base + (uint32_t) (isdigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
	}
	*length = count;
	return sum;
}

static unit character(uint32_t code, size_t taken)
{
	unit one = {.taken = taken};
	one.count = onapp_utf8_write(code, one.bytes);
	return one;
}

static unit read_plain(const char *at, const char *end)
{
	return literal(at);
}

static unit read_url(const char *at, const char *end)
{
	size_t digits = 2;
	uint32_t byte = *at == '%' ? number(at + 1, end, 16, &digits) : 0;
	return *at == '%' && digits == 2 ? (unit) {{(char) byte}, 1, 3} : literal(at);
}

static unit read_form(const char *at, const char *end)
{
	return *at == '+' ? (unit) {" ", 1, 1} : read_url(at, end);
}

static unit read_xml(const char *at, const char *end)
{
	static const char *const entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
	static const char meant[] = "&<>\"'";
	size_t left = (size_t) (end - at), digits = 7;

	if (*at != '&') {
		return literal(at);
	}
	for (size_t i = 0; i < COUNT_OF(entities); i++) {
		size_t length = strlen(entities[i]);
		if (left >= length && memcmp(at, entities[i], length) == 0) {
			return (unit) {{meant[i]}, 1, length};
		}
	}
	if (left < 4 || at[1] != '#') {
		return literal(at);
	}
	bool hexadecimal = (at[2] | 0x20) == 'x';
	const char *first = at + (hexadecimal ? 3 : 2);
	uint32_t code = number(first, end, hexadecimal ? 16 : 10, &digits);
	const char *behind = first + digits;
	return digits && behind < end && *behind == ';' ? character(code, (size_t) (behind + 1 - at)) : literal(at);
}

static unit read_json(const char *at, const char *end)
{
	static const char letters[] = "bfnrt\"\\/", meant[] = "\b\f\n\r\t\"\\/";
	size_t digits = 4, more = 4;
	if (*at != '\\' || end - at < 2) {
		return literal(at);
	}
	const char *letter = at[1] ? strchr(letters, at[1]) : NULL;
	if (letter) {
		return (unit) {{meant[letter - letters]}, 1, 2};
	}
	uint32_t code = at[1] == 'u' ? number(at + 2, end, 16, &digits) : 0;
	if (at[1] != 'u' || digits != 4) {
		return literal(at);
	}
	if (code >= 0xD800 && code < 0xDC00 && end - at >= 12 && at[6] == '\\' && at[7] == 'u') {
		uint32_t low = number(at + 8, end, 16, &more);
		return character(0x10000 + ((code - 0xD800) << 10) + ((low - 0xDC00) & 0x3FF), 12);
	}
	return character(code, 6);
}

static const struct {
	const char *leads; /* without one of these bytes a text is the same to it as plain; NULL: plain itself */
	unit (*read)(const char *at, const char *end);
} ways[] = {{NULL, read_plain}, {"%", read_url}, {"%+", read_form}, {"&", read_xml}, {"\\", read_json}};

/* How many bytes of the text write what is looked for; 0: they begin with something else. */
static size_t written_here(unit (*read)(const char *, const char *), const char *at, const char *end,
	const zend_string *wanted)
{
	const char *start = at, *rest = ZSTR_VAL(wanted), *rest_end = rest + ZSTR_LEN(wanted);
	while (rest < rest_end) {
		if (at == end) {
			return 0;
		}
		unit one = read(at, end);
		if (one.count > (size_t) (rest_end - rest) || memcmp(one.bytes, rest, one.count) != 0) {
			return 0;
		}
		rest += one.count;
		at += one.taken;
	}
	return (size_t) (at - start);
}

/* The first place from `at` on; NULL: none. */
static const char *find_written(size_t way, const char *at, const char *end, const zend_string *wanted, size_t *length)
{
	if (!ways[way].leads) {
		*length = ZSTR_LEN(wanted);
		return at < end ? zend_memnstr(at, ZSTR_VAL(wanted), ZSTR_LEN(wanted), end) : NULL;
	}
	for (; at < end; at++) {
		if (*at != ZSTR_VAL(wanted)[0] && !strchr(ways[way].leads, *at)) {
			continue;
		}
		*length = written_here(ways[way].read, at, end, wanted);
		if (*length) {
			return at;
		}
	}
	return NULL;
}

static bool has_leads(size_t way, const char *text, size_t length)
{
	const char *lead = ways[way].leads;
	bool found = !lead;
	for (; !found && *lead; lead++) {
		found = length && memchr(text, *lead, length) != NULL;
	}
	return found;
}

bool onapp_secret_within(const onapp_secrets *secrets, const char *text, size_t length)
{
	size_t found;
	for (size_t way = 0; way < COUNT_OF(ways); way++) {
		bool may_be = has_leads(way, text, length);
		for (size_t i = 0; may_be && i < secrets->count; i++) {
			if (find_written(way, text, text + length, secrets->texts[i], &found)) {
				return true;
			}
		}
	}
	return false;
}

static zend_string *without_text(size_t way, const zend_string *wanted, zend_string *text)
{
	const char *at = ZSTR_VAL(text), *end = at + ZSTR_LEN(text), *found;
	smart_str result = {0};
	size_t length;

	while ((found = find_written(way, at, end, wanted, &length))) {
		smart_str_appendl(&result, at, (size_t) (found - at));
		smart_str_appends(&result, ONAPP_MASK);
		at = found + length;
	}
	if (!result.s) {
		return text;
	}
	smart_str_appendl(&result, at, (size_t) (end - at));
	zend_string_release(text);
	return smart_str_extract(&result);
}

zend_string *onapp_without_secrets(const onapp_secrets *secrets, zend_string *text)
{
	for (size_t way = 0; way < COUNT_OF(ways); way++) {
		bool may_be = has_leads(way, ZSTR_VAL(text), ZSTR_LEN(text));
		for (size_t i = 0; may_be && i < secrets->count; i++) {
			text = without_text(way, secrets->texts[i], text);
		}
	}
	return text;
}

/* ---- The host ------------------------------------------------------------------------------------------------------ */

static bool is_of_a_name(char byte)
{
	return isalnum((unsigned char) byte) || byte == '-' || byte == '_';
}

static bool begins_here(const char *text, const char *at)
{
	bool encoded = at - text >= 3 && at[-3] == '%' && isxdigit((unsigned char) at[-2]);
	return at == text || encoded || !(is_of_a_name(at[-1]) || at[-1] == '.');
}

static bool ends_here(const char *at, const char *end)
{
	return at == end || !(is_of_a_name(*at) || (*at == '.' && at + 1 < end && is_of_a_name(at[1])));
}

/* A word without a dot could mean anything where it is not behind the "//" of a URL. */
static bool is_behind_slashes(const char *text, const char *at)
{
	size_t before = (size_t) (at - text);
	return (before >= 2 && memcmp(at - 2, "//", 2) == 0) || (before >= 6 && strncasecmp(at - 6, "%2f%2f", 6) == 0);
}

static zend_string *without_name(zend_string *text, const char *name, size_t length, onapp_host_place place)
{
	const char *start = ZSTR_VAL(text), *end = start + ZSTR_LEN(text), *copied = start;
	bool unmistakable = place == ONAPP_HOST_IN_MESSAGE || memchr(name, '.', length) || memchr(name, ':', length);
	smart_str result = {0};

	for (const char *at = start; length && at + length <= end; at++) {
		if (strncasecmp(at, name, length) == 0 && begins_here(start, at) && ends_here(at + length, end) &&
			(unmistakable || is_behind_slashes(start, at))) {
			smart_str_appendl(&result, copied, (size_t) (at - copied));
			smart_str_appends(&result, ONAPP_MASK);
			copied = at + length;
			at = copied - 1;
		}
	}
	if (!result.s) {
		return text;
	}
	smart_str_appendl(&result, copied, (size_t) (end - copied));
	zend_string_release(text);
	return smart_str_extract(&result);
}

zend_string *onapp_without_host(const onapp_secrets *secrets, zend_string *text, onapp_host_place place)
{
	text = without_name(text, secrets->host, secrets->host_length, place);
	return secrets->address ? without_name(text, secrets->address, strlen(secrets->address), place) : text;
}
