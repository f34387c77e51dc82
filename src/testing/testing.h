/*
 * OnApp\Testing\*: what stands in for the network in the tests of those who use the extension.
 */
#ifndef ONAPP_TESTING_TESTING_H
#define ONAPP_TESTING_TESTING_H

#include "../model/standin.h"

void onapp_testing_register(void); /* MINIT */
void onapp_mock_register(zend_class_entry *ce);
void onapp_asked_register(zend_class_entry *ce);

extern zend_class_entry *onapp_ce_unexpected_request, *onapp_ce_unused_answer;

/* ---- Requests: OnApp\Testing\Request ------------------------------------------------------------------------------- */

/* Owned. */
void onapp_asked_make(zval *result, const onapp_http_request *request);

/* Parts of a URL, borrowed from it. The path is without the data type. */
typedef struct {
	const char *path;
	size_t path_length;
	const char *suffix; /* ".json", or empty; it follows the path */
	size_t suffix_length;
	const char *query; /* without the question mark; empty for none */
	size_t query_length;
} onapp_url_parts;

onapp_url_parts onapp_url_split(const char *url);

/* "GET /users/5?page=1", values of secret arguments replaced. Owned. */
zend_string *onapp_request_line(const onapp_http_request *request);

/* ---- What an answer is for ----------------------------------------------------------------------------------------- */

typedef struct {
	zend_string *text; /* as it was given, owned; NULL: fits everything */
	bool any_method;
	onapp_verb verb;
	const char *path; /* in text; empty: any */
} onapp_fits;

/* Reads "GET /users/5"; text NULL: everything. False with a ValueError that names the argument. */
bool onapp_fits_read(onapp_fits *fits, zend_string *text, uint32_t argument);
bool onapp_fits_request(const onapp_fits *fits, const onapp_http_request *request);
void onapp_fits_free(onapp_fits *fits);

/* ---- What a mock and a cassette have in common ---------------------------------------------------------------------- */

/* An answer as the network would give it. type: the Content-Type where none is among the headers; NULL: none.
 * headers: lines, each with its end. body may be NULL. */
void onapp_stand_in_answer(onapp_http_response *response, long status, const char *type, const zend_string *headers,
	const zend_string *body);

/* Throws that a request came which nothing is there for. The first such text is kept; text: consumed. */
void onapp_unexpected_throw(zend_string **first, zend_string *text);

/* On the connection of the object, or for the thread (panel NULL). False with an exception. */
bool onapp_stand_in_install(onapp_stand_in *own, zend_object *panel);
bool onapp_stand_in_uninstall(onapp_stand_in *own, zend_object *panel); /* where it is no longer, nothing happens */

#endif
