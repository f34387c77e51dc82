/*
 * Waiting for the network and for time: what libcurl wants to be told of, for all lines of a pool together. PHP-free.
 */
#ifndef ONAPP_HTTP_WAIT_H
#define ONAPP_HTTP_WAIT_H

#include "line.h"

#ifdef _WIN32
#include <winsock2.h>
typedef WSAPOLLFD onapp_pollfd;
#else
#include <poll.h>
typedef struct pollfd onapp_pollfd;
#endif

/* The sockets watched, side by side: polled[i] is of owners[i]. */
typedef struct {
	onapp_pollfd *polled;
	onapp_line **owners;
	size_t count, capacity;
	bool fresh;        /* the last poll found something, and nobody has looked at it yet */
	int64_t looked_us; /* when the system was asked last, by onapp_clock_us */
	bool failed;       /* memory is out: a socket that libcurl needs is not watched */
} onapp_wait;

void onapp_wait_free(onapp_wait *wait);
/* Lets libcurl tell which sockets and times the line's multi handle is about. */
void onapp_wait_attach(onapp_line *line);
/* The multi handle has gone. */
void onapp_wait_forget(onapp_line *line);

#endif
