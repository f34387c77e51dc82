/*
 * The retry rule (decision: only GET, and only connection failures, 502/503/504 and time-outs before the first byte;
 * other verbs only on a connection that was never established). PHP-free.
 */
#ifndef ONAPP_CORE_RETRY_H
#define ONAPP_CORE_RETRY_H

#include "error.h"

#include <stdbool.h>

typedef struct {
	int retries;      /* at most this many further tries */
	double delay;     /* seconds before the first retry, doubled each time */
	double max_delay; /* seconds, cap of one pause */
} onapp_retry_policy;

typedef struct {
	bool is_get;
	int attempt;           /* tries made so far, from 1 */
	onapp_error_kind kind; /* of the last try */
	long status;           /* HTTP status, 0 when there was none */
	bool connected;        /* a connection was established, so the request may have been sent */
	bool received;         /* at least one byte of the answer arrived */
	double retry_after;    /* seconds the panel asked for, below 0 when it did not */
	double elapsed;        /* seconds since the call began */
	double deadline;       /* seconds for the whole call, 0 for none */
	double jitter;         /* in [0, 1), from the caller's source of chance */
} onapp_retry_state;

/* Seconds to wait before the next try, or below 0 when there is to be none. */
double onapp_retry_wait(const onapp_retry_policy *policy, const onapp_retry_state *state);

#endif
