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

/* What is not to be kept, beside the names that no log shows. Borrowed. */
typedef struct {
	HashTable *names;     /* keys in lower case; may be NULL */
	const char *password; /* its text, wherever it appears; NULL: none */
} onapp_secrets;

bool onapp_secret_name(const onapp_secrets *secrets, const char *name, size_t length);
/* Whether the password is part of a text. */
bool onapp_secret_within(const onapp_secrets *secrets, const char *text, size_t length);

/* The body without secrets: members, elements and arguments of secret names are "***". */
onapp_body onapp_redact_body(const onapp_secrets *secrets, const char *text, size_t length);
/* Path and query of a URL. Owned. */
zend_string *onapp_redact_target(const onapp_secrets *secrets, const char *url);
/* Lines "Name: value" of the last answer in a received block, but those that describe the transfer. Owned. */
zend_string *onapp_redact_headers(const onapp_secrets *secrets, const char *block, size_t length);

/* ---- JSON as text: values within a text that is known to be valid -------------------------------------------------- */

typedef struct {
	const char *at, *end;
} onapp_raw;

bool onapp_raw_valid(const char *text, size_t length, onapp_raw *whole);
/* Moves through an object or a list. False at the end. *cursor: at first the value itself, then what it was left as;
 * name (may be NULL): with its quotes, empty in a list. */
bool onapp_raw_next(onapp_raw *cursor, onapp_raw *name, onapp_raw *value);
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
