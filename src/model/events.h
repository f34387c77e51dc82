/*
 * Telling subscribers of requests: when one starts, and how it ended. Nothing secret is told.
 */
#ifndef ONAPP_MODEL_EVENTS_H
#define ONAPP_MODEL_EVENTS_H

#include "model.h"

/* A request that subscribers are told of; on the caller's stack. */
typedef struct {
	zval subscribers; /* those of the thread, then those of the connection, as they were when it started; UNDEF: none */
	zend_long number; /* the same for start and end */
	onapp_object *object;
	onapp_verb verb;
	zend_string *url; /* borrowed */
} onapp_watch;

/*
 * Tells all that a request starts. What they throw is under way afterwards; the request is then not to be sent, and
 * its end to be told all the same.
 */
void onapp_watch_begin(onapp_watch *watch, onapp_connection *connection, onapp_object *object, onapp_verb verb,
	zend_string *url);

/* How it ended: why there was no answer, or what its status says. */
static inline onapp_error_kind onapp_answer_kind(const onapp_answer *answer)
{
	return answer->http.kind == ONAPP_OK ? onapp_error_of_status(answer->http.status) : answer->http.kind;
}

/* Tells them how it ended. An exception that is under way stays so; one of theirs gets it as its previous one. */
void onapp_watch_end(onapp_watch *watch, onapp_connection *connection, const onapp_answer *answer);

/* Adds a subscriber to a list (IS_UNDEF: none yet) that does not hold it yet; takes it out. */
void onapp_subscribers_add(zval *list, zend_object *subscriber);
void onapp_subscribers_remove(zval *list, zend_object *subscriber);

void onapp_events_stop(void); /* RSHUTDOWN */

/* classes/monitoring.c: the event objects and the figures of a request. Owned. */
void onapp_event_started(zval *event, const onapp_watch *watch);
void onapp_event_ended(zval *event, const onapp_watch *watch, const onapp_answer *answer);
void onapp_request_info(zval *result, const onapp_answer *answer);

#endif
