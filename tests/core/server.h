/*
 * A scripted HTTP server in a thread of the test: it records each request as received and answers it with the next
 * reply of its script, byte for byte, true HTTP or not.
 */
#ifndef ONAPP_TESTS_CORE_SERVER_H
#define ONAPP_TESTS_CORE_SERVER_H

#include <stddef.h>

/* What happens to the connection after the bytes of a reply. */
typedef enum {
	THEN_KEEP,
	THEN_CLOSE,
	THEN_RESET, /* TCP reset instead of an orderly end */
	THEN_STALL  /* stays open, says nothing more */
} server_then;

typedef struct {
	const char *bytes; /* borrowed until server_stop */
	size_t length;     /* 0: up to the NUL */
	server_then then;
} server_reply;

typedef struct server server;

/* Listens on 127.0.0.1, on a port the system chooses. Requests beyond the script get no answer but an end. */
server *server_start(const server_reply *replies, size_t count);
void server_stop(server *self);

/* "http://127.0.0.1:<port>" and the path; owned by the server. */
const char *server_url(server *self, const char *path);

int server_connections(server *self); /* accepted so far */
int server_requests(server *self);    /* received so far */

/* The bytes of a request from its method to the end of its body; "" when there was none. */
const char *server_request(server *self, int index);

/* Waits until the server has ended this many connections by itself. */
void server_await_ended(server *self, int count);

#endif
