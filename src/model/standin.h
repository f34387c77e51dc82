/*
 * What stands in for the network, or listens beside it: a mock, a cassette. It is installed on a connection, or on the
 * thread for all connections that have none of their own.
 */
#ifndef ONAPP_MODEL_STANDIN_H
#define ONAPP_MODEL_STANDIN_H

#include "model.h"

typedef struct onapp_stand_in {
	/* The stand_in hook of the transport; NULL: the network answers. May run PHP code, throw, and bail out. */
	bool (*answer)(struct onapp_stand_in *self, const onapp_http_request *request, onapp_http_response *response,
		double *seconds);
	/* After a call that the network answered, or failed to; NULL: need not be told. Must not run PHP code. */
	void (*heard)(struct onapp_stand_in *self, const onapp_http_request *request, const onapp_http_response *response);
	zend_object std; /* last */
} onapp_stand_in;

/* Puts one (NULL: none) into a place that holds a reference. */
void onapp_stand_in_put(onapp_stand_in **place, onapp_stand_in *next);

/* What a request of the connection goes to; NULL: the network. Borrowed. */
onapp_stand_in *onapp_stand_in_for(const onapp_connection *connection);

/* Whether one answers in place of the panel: then nobody gets ready meanwhile, and pauses need not be slept. */
bool onapp_stand_in_answers(const onapp_connection *connection);

void onapp_stand_in_stop(void); /* RSHUTDOWN */

#endif
