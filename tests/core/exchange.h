/*
 * A pool, settings and an answer for one test of the transport, and the few requests the tests make.
 */
#ifndef ONAPP_TESTS_CORE_EXCHANGE_H
#define ONAPP_TESTS_CORE_EXCHANGE_H

#include "../../src/http/transport.h"

typedef struct {
	onapp_pool *pool;
	onapp_transport_settings settings; /* 5 seconds for the call, no retries, verifying; to be changed by the test */
	onapp_transport_hooks hooks;
	onapp_http_response response; /* of the last request */
} exchange;

/* For cmocka: *state becomes an exchange. */
int exchange_setup(void **state);
int exchange_teardown(void **state);

/* Whether requests that change something may use a kept connection: libcurl 7.80 and newer. */
bool exchange_keeps_for_changes(void);

/* Body NULL: none. */
void exchange_send(exchange *self, onapp_verb verb, const char *url, const char *body);
void exchange_request(exchange *self, const onapp_http_request *request);

#endif
