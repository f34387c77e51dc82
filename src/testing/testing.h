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

/* ---- Installing ---------------------------------------------------------------------------------------------------- */

/* The place that install() and uninstall() mean; NULL with an exception. Borrowed. */
onapp_stand_in **onapp_stand_in_place(zend_object *panel, const char *method);

#endif
