/*
 * Recorded exchanges: in memory, in a file, and what is kept out of both.
 */
#ifndef ONAPP_TESTING_CASSETTE_H
#define ONAPP_TESTING_CASSETTE_H

#include "testing.h"

#include "Zend/zend_smart_str.h"

void onapp_cassette_register(zend_class_entry *ce);

/* What a body is. JSON stands in the file as it is, token by token, so that numbers keep their digits. */
typedef enum { ONAPP_BODY_NONE, ONAPP_BODY_JSON, ONAPP_BODY_TEXT, ONAPP_BODY_BASE64 } onapp_body_kind;

typedef struct {
	onapp_body_kind kind;
	zend_string *text; /* owned; without secrets; NULL: none. Of ONAPP_BODY_BASE64: the bytes themselves */
} onapp_body;

typedef struct {
	zend_string *method, *target; /* owned; "/users/5.json?page=1" */
	onapp_body sent;
	onapp_error_kind kind; /* ONAPP_OK: an answer */
	zend_string *message;  /* owned; of a failure */
	bool may_be_sent;      /* of a failure: the request may have reached the panel */
	long status;
	zend_string *headers; /* owned; lines, each with its end */
	onapp_body got;
	bool used;
} onapp_exchange;

typedef struct {
	onapp_exchange *list;
	size_t count, capacity;
} onapp_exchanges;

onapp_exchange *onapp_exchange_add(onapp_exchanges *exchanges); /* a zeroed one. Borrowed */
void onapp_exchanges_clear(onapp_exchanges *exchanges);
void onapp_exchange_free(onapp_exchange *exchange);

/* ---- Redaction ----------------------------------------------------------------------------------------------------- */

#define ONAPP_MASK "***"
#define ONAPP_SECRET_TEXTS 5

/* What is not to be kept, beside the names that no log shows. */
typedef struct {
	HashTable *names;                       /* borrowed; keys in lower case; may be NULL */
	zend_string *texts[ONAPP_SECRET_TEXTS]; /* owned: the password, and it in base64, with and without the user */
	size_t count;
	const char *host; /* borrowed from the URL */
	size_t host_length;
	const char *address; /* borrowed; that of the host; NULL: not known */
} onapp_secrets;

/* What the request says about secrets; borrows from it. */
void onapp_secrets_begin(onapp_secrets *secrets, HashTable *names, const onapp_http_request *request);
void onapp_secrets_end(onapp_secrets *secrets);

bool onapp_secret_name(const onapp_secrets *secrets, const char *name, size_t length);
/* Whether the password is part of a text, as it is, encoded for a URL or a form, or escaped for XML or JSON. */
bool onapp_secret_within(const onapp_secrets *secrets, const char *text, size_t length);
/* The text with "***" for the password. Consumed, and given back owned. */
zend_string *onapp_without_secrets(const onapp_secrets *secrets, zend_string *text);

/* Where host names are looked for. Messages of the transport are about the host: there each word that is its name is. */
typedef enum { ONAPP_HOST_IN_DATA, ONAPP_HOST_IN_MESSAGE } onapp_host_place;
/* The text with "***" for the host of the panel. Consumed, and given back owned. */
zend_string *onapp_without_host(const onapp_secrets *secrets, zend_string *text, onapp_host_place place);

/* The body without secrets: members, elements and arguments of secret names are "***". */
onapp_body onapp_redact_body(const onapp_secrets *secrets, const char *text, size_t length);
/* Path and query of a URL. Owned. */
zend_string *onapp_redact_target(const onapp_secrets *secrets, const char *url);
/* What a failed call says. Owned. */
zend_string *onapp_redact_message(const onapp_secrets *secrets, const char *message);
/* Lines "Name: value" of the last answer in a received block, but those that describe the transfer. Owned. */
zend_string *onapp_redact_headers(const onapp_secrets *secrets, const char *block, size_t length);

/* ---- JSON as text: values within a text that is known to be valid -------------------------------------------------- */

typedef struct {
	const char *at, *end;
} onapp_raw;

bool onapp_raw_valid(const char *text, size_t length, onapp_raw *whole);

/* A walk over what an object or a list holds. */
typedef struct {
	const char *at, *end;
	bool of_object;
} onapp_raw_walk;

onapp_raw_walk onapp_raw_begin(onapp_raw value);
/* The next value, and its name with its quotes (NULLs in a list). False at the end. */
bool onapp_raw_next(onapp_raw_walk *walk, onapp_raw *name, onapp_raw *value);
/* The member of an object. False: there is none. */
bool onapp_raw_member(onapp_raw object, const char *name, onapp_raw *value);
zend_string *onapp_raw_string(onapp_raw value); /* of a string; owned; NULL: it is none */
void onapp_raw_zval(onapp_raw value, zval *result);

/* Writes a value with line breaks, as deep in as the indent says; secrets may be NULL. */
void onapp_raw_write(smart_str *into, onapp_raw value, int indent, const onapp_secrets *secrets);
void onapp_raw_write_text(smart_str *into, const char *text, size_t length); /* a text as a JSON string */

/* ---- Files --------------------------------------------------------------------------------------------------------- */

/* False with an OnApp\Testing\CassetteException that says what is wrong and where. */
bool onapp_cassette_read(zend_string *file, onapp_exchanges *exchanges);
/* Into a new file, which then takes the place of the old one. *problem (owned by the caller) says why not. */
bool onapp_cassette_write(zend_string *file, const onapp_exchanges *exchanges, zend_string **problem);

/* ---- Comparing ----------------------------------------------------------------------------------------------------- */

bool onapp_body_same(const onapp_body *one, const onapp_body *other);

/* Which of the exchanges is the most like one that was asked for, and what differs. Owned. */
zend_string *onapp_exchange_nearest(const onapp_exchanges *exchanges, const onapp_exchange *asked);

extern zend_class_entry *onapp_ce_cassette_exception;

#endif
