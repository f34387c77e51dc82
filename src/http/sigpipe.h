/*
 * Keeps SIGPIPE, which a write to a closed connection can raise inside a TLS library, from ending the process, without
 * touching the process's signal handlers. Around calls into libcurl only; may be nested. PHP-free.
 */
#ifndef ONAPP_HTTP_SIGPIPE_H
#define ONAPP_HTTP_SIGPIPE_H

#ifndef _WIN32
#include <signal.h>
#include <stdbool.h>
#endif

typedef struct {
#ifdef _WIN32
	char unused; /* there is no such signal */
#else
	sigset_t previous;
	bool was_pending;
	bool active;
#endif
} onapp_sigpipe;

void onapp_sigpipe_hold(onapp_sigpipe *held);
void onapp_sigpipe_release(onapp_sigpipe *held);

#endif
