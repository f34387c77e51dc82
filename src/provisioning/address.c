/*
 * From the settings of a server to the address of its panel. Asks nothing.
 */
#include "panel.h"

#include <ctype.h>

#define PORT_MAX 65535

typedef struct {
	const char *key; /* "hostname" or "ip": for messages */
	const char *host;
	size_t host_length;
	bool bracketed; /* an IPv6 address in brackets */
	bool https;     /* the text says so */
	zend_long port; /* 0: none in the text */
} address_text;

static bool refuse(const char *key, const char *why)
{
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The %s of the server %s", key, why);
	return false;
}

/* Digits up to 65535; -1 otherwise. */
static zend_long port_number(const char *text, size_t length)
{
	zend_long port = 0;
	for (size_t i = 0; i < length; i++) {
		if (text[i] < '0' || text[i] > '9' || port > PORT_MAX) {
			return -1;
		}
		port = port * 10 + (text[i] - '0');
	}
	return length && port > 0 && port <= PORT_MAX ? port : -1;
}

static bool is_ipv6(const char *text, size_t length)
{
	size_t colons = 0;
	for (size_t i = 0; i < length; i++) {
		colons += text[i] == ':';
		if (text[i] != ':' && text[i] != '.' && !isxdigit((unsigned char) text[i])) {
			return false;
		}
	}
	return colons >= 2;
}

static bool is_host_name(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (!isalnum((unsigned char) text[i]) && text[i] != '-' && text[i] != '.' && text[i] != '_') {
			return false;
		}
	}
	return length && text[0] != '.' && text[0] != '-';
}

/* Takes "host", "host:port", "[v6]", "[v6]:port" or a bare IPv6 address apart. */
static bool split_host(address_text *address)
{
	const char *text = address->host, *colon;
	size_t length = address->host_length;

	if (length && text[0] == '[') {
		const char *end = memchr(text, ']', length);
		if (!end || !is_ipv6(text + 1, (size_t) (end - text) - 1)) {
			return refuse(address->key, "is no IPv6 address in brackets");
		}
		address->host++;
		address->host_length = (size_t) (end - text) - 1;
		address->bracketed = true;
		colon = end + 1 < text + length ? end + 1 : NULL;
		if (colon && *colon != ':') {
			return refuse(address->key, "cannot be part of a URL");
		}
	} else if (is_ipv6(text, length)) {
		address->bracketed = true;
		return true;
	} else {
		colon = memchr(text, ':', length);
		address->host_length = colon ? (size_t) (colon - text) : length;
	}
	if (colon) {
		address->port = port_number(colon + 1, (size_t) (text + length - colon) - 1);
		if (address->port < 0) {
			return refuse(address->key, "has a port that is no number from 1 to 65535");
		}
	}
	if (!address->bracketed && !is_host_name(address->host, address->host_length)) {
		return refuse(address->key, "cannot be part of a URL");
	}
	return true;
}

/* Drops blanks around, a typed scheme and whatever follows the host. */
static bool read_text(address_text *address, const char *text, size_t length)
{
	while (length && isspace((unsigned char) text[0])) {
		text++;
		length--;
	}
	while (length && isspace((unsigned char) text[length - 1])) {
		length--;
	}
	if (memchr(text, '\0', length)) {
		return refuse(address->key, "cannot be part of a URL");
	}
	if (length >= 8 && strncasecmp(text, "https://", 8) == 0) {
		address->https = true;
		text += 8;
		length -= 8;
	} else if (length >= 7 && strncasecmp(text, "http://", 7) == 0) {
		text += 7;
		length -= 7;
	}
	const char *slash = memchr(text, '/', length);
	if (slash && slash > text && slash[-1] == ':') {
		return refuse(address->key, "has a scheme that is neither http nor https");
	}
	if (memchr(text, '@', length)) {
		return refuse(address->key, "must not hold a user name or password");
	}
	address->host = text;
	address->host_length = slash ? (size_t) (slash - text) : length;
	return split_host(address);
}

/* The port setting; 0: none. False with an exception. */
static bool port_setting(HashTable *server, zend_long *port)
{
	zval *value = zend_hash_str_find_deref(server, ZEND_STRL("port"));
	*port = 0;
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_LONG) {
		*port = Z_LVAL_P(value);
	} else if (Z_TYPE_P(value) != IS_STRING) {
		*port = -1;
	} else if (Z_STRLEN_P(value) && !zend_string_equals_literal(Z_STR_P(value), "0")) {
		*port = port_number(Z_STRVAL_P(value), Z_STRLEN_P(value));
	}
	return (*port >= 0 && *port <= PORT_MAX) || refuse("port", "is no number from 1 to 65535");
}

/* The text that names the server, NULL: neither is set. False with an exception. */
static bool pick_text(HashTable *server, address_text *address, zend_string **text)
{
	static const char *const keys[] = {"hostname", "ip"};
	*text = NULL;
	for (size_t i = 0; i < COUNT_OF(keys); i++) {
		zval *value = zend_hash_str_find_deref(server, keys[i], strlen(keys[i]));
		address->key = keys[i];
		if (!value || Z_TYPE_P(value) == IS_NULL) {
			continue;
		}
		if (Z_TYPE_P(value) != IS_STRING) {
			return refuse(keys[i], "is no text");
		}
		if (strspn(Z_STRVAL_P(value), " \t\r\n") < Z_STRLEN_P(value)) {
			*text = Z_STR_P(value);
			return true;
		}
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The server has neither a hostname nor an ip");
	return false;
}

zend_string *onapp_panel_address(HashTable *server)
{
	address_text address = {0};
	zend_string *text;
	zend_long port;
	zval *secure = zend_hash_str_find_deref(server, ZEND_STRL("secure"));
	bool ticked = secure && zend_is_true(secure);

	if (!pick_text(server, &address, &text) || !read_text(&address, ZSTR_VAL(text), ZSTR_LEN(text)) ||
		!port_setting(server, &port)) {
		return NULL;
	}
	bool https = ticked || address.https;
	/* Billing systems fill in 80 for every server without the tick: not meant where the text asks for https. */
	if (https && !ticked && port == 80) {
		port = 0;
	}
	if (address.port) {
		port = address.port;
	}
	if (port == (https ? 443 : 80)) {
		port = 0;
	}
	zend_string *suffix = port ? zend_strpprintf(0, ":" ZEND_LONG_FMT, port) : ZSTR_EMPTY_ALLOC();
	zend_string *url = zend_strpprintf(0, "%s://%s%.*s%s%s", https ? "https" : "http", address.bracketed ? "[" : "",
		(int) address.host_length, address.host, address.bracketed ? "]" : "", ZSTR_VAL(suffix));
	zend_string_release(suffix);
	return url;
}
