#include "sigpipe.h"

#include <stddef.h>

#ifdef _WIN32

void onapp_sigpipe_hold(onapp_sigpipe *held)
{
	held->unused = 0;
}

void onapp_sigpipe_release(onapp_sigpipe *held)
{
	(void) held;
}

#else

static bool is_pending(void)
{
	sigset_t pending;

	return sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
}

/* Blocking it for this thread, unlike ignoring it, is seen by nobody else: not by other threads, not by handlers. */
void onapp_sigpipe_hold(onapp_sigpipe *held)
{
	sigset_t only;

	sigemptyset(&only);
	sigaddset(&only, SIGPIPE);
	held->active = pthread_sigmask(SIG_BLOCK, &only, &held->previous) == 0;
	/* One that waits to be delivered can be there only where it was blocked already. */
	held->was_pending = held->active && sigismember(&held->previous, SIGPIPE) == 1 && is_pending();
}

void onapp_sigpipe_release(onapp_sigpipe *held)
{
	if (!held->active) {
		return;
	}
	/* The signal that our own writes raised is taken away; one that was there before is somebody else's. */
	if (!held->was_pending && is_pending()) {
		sigset_t only;
		int signal_number;

		sigemptyset(&only);
		sigaddset(&only, SIGPIPE);
		sigwait(&only, &signal_number);
	}
	pthread_sigmask(SIG_SETMASK, &held->previous, NULL);
	held->active = false;
}

#endif
