#include "wait.h"

#include "../core/clock.h"
#include "pool.h"
#include "sigpipe.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Microseconds between two looks at the connections of those who do other things meanwhile. */
#define LOOK_EVERY 10000

/* How often libcurl may want to go on at once before others, and signals, get their turn. */
#define MOST_ROUNDS 16

/* ---- Sockets --------------------------------------------------------------------------------------------------------- */

static size_t find(const onapp_wait *wait, const onapp_line *line, curl_socket_t socket)
{
	size_t i = 0;

	while (i < wait->count && (wait->polled[i].fd != socket || wait->owners[i] != line)) {
		i++;
	}
	return i;
}

static void remove_at(onapp_wait *wait, size_t i)
{
	wait->count--;
	wait->polled[i] = wait->polled[wait->count];
	wait->owners[i] = wait->owners[wait->count];
}

static bool grow(onapp_wait *wait)
{
	size_t capacity = wait->capacity > 0 ? 2 * wait->capacity : 8;
	onapp_pollfd *polled = realloc(wait->polled, capacity * sizeof *polled);
	if (polled != NULL) {
		wait->polled = polled;
	}
	onapp_line **owners = polled != NULL ? realloc(wait->owners, capacity * sizeof *owners) : NULL;
	if (owners == NULL) {
		return false;
	}
	wait->owners = owners;
	wait->capacity = capacity;
	return true;
}

static int on_socket(CURL *easy, curl_socket_t socket, int what, void *context, void *unused)
{
	onapp_line *line = context;
	onapp_wait *wait = onapp_pool_waits(line->pool);
	size_t i = find(wait, line, socket);

	(void) easy;
	(void) unused;
	if (what == CURL_POLL_REMOVE) {
		if (i < wait->count) {
			remove_at(wait, i);
		}
		return 0;
	}
	if (i == wait->count) {
		if (wait->count == wait->capacity && !grow(wait)) {
			wait->failed = true;
			return -1;
		}
		wait->owners[i] = line;
		wait->polled[i] = (onapp_pollfd) {.fd = socket};
		wait->count++;
	}
	wait->polled[i].events = (short) ((what & CURL_POLL_IN ? POLLIN : 0) | (what & CURL_POLL_OUT ? POLLOUT : 0));
	return 0;
}

static int on_timer(CURLM *multi, long milliseconds, void *context)
{
	onapp_line *line = context;

	(void) multi;
	line->due_us = milliseconds < 0 ? INT64_MAX
		: milliseconds == 0         ? 0 /* at once */
									: onapp_clock_us() + (int64_t) milliseconds * 1000;
	return 0;
}

void onapp_wait_attach(onapp_line *line)
{
	curl_multi_setopt(line->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(line->multi, CURLMOPT_SOCKETDATA, line);
	curl_multi_setopt(line->multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(line->multi, CURLMOPT_TIMERDATA, line);
}

void onapp_wait_forget(onapp_line *line)
{
	onapp_wait *wait = onapp_pool_waits(line->pool);

	for (size_t i = wait->count; i > 0; i--) {
		if (wait->owners[i - 1] == line) {
			remove_at(wait, i - 1);
		}
	}
	line->due_us = INT64_MAX;
}

void onapp_wait_free(onapp_wait *wait)
{
	free(wait->polled);
	free(wait->owners);
	*wait = (onapp_wait) {0};
}

/* False: it is impossible. Being woken by a signal is as good as the time being over. */
static bool poll_for(onapp_wait *wait, int milliseconds)
{
#ifdef _WIN32
	int found = 0;
	if (wait->count > 0) {
		found = WSAPoll(wait->polled, (ULONG) wait->count, milliseconds);
	} else {
		Sleep((DWORD) milliseconds);
	}
	bool fine = found >= 0;
#else
	int found = poll(wait->polled, (nfds_t) wait->count, milliseconds);
	bool fine = found >= 0 || errno == EINTR || errno == EAGAIN;
#endif
	wait->fresh = found > 0;
	return fine && !wait->failed;
}

/* ---- Letting libcurl go on ----------------------------------------------------------------------------------------- */

/* Hands results to the transfers they belong to: a hook may have started a call of its own on the same pool. */
static void collect_results(CURLM *multi)
{
	CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(multi, &left)) != NULL) {
		char *owner = NULL;
		if (message->msg == CURLMSG_DONE &&
			curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner) == CURLE_OK && owner != NULL) {
			onapp_transfer *transfer = (onapp_transfer *) (void *) owner;
			transfer->result = message->data.result;
			transfer->done = true;
		}
	}
}

static bool act(onapp_line *line, curl_socket_t socket, int what)
{
	CURLMcode code = curl_multi_socket_action(line->multi, socket, what, &line->running);

	collect_results(line->multi);
	return code == CURLM_OK;
}

/* What can be done for the time's sake at the time `now`. *any: something was. */
static bool act_on_time(onapp_line *lines, int64_t now, bool *any)
{
	bool fine = true;

	*any = false;
	for (onapp_line *line = lines; line != NULL; line = line->next) {
		if (line->due_us <= now && line->multi != NULL) {
			line->due_us = INT64_MAX;
			fine = act(line, CURL_SOCKET_TIMEOUT, 0) && fine;
			*any = true;
		}
	}
	return fine;
}

/* An error or a hang-up is what reading or writing finds out, with the better message. */
static int cselect_of(short seen, short wanted)
{
	bool ended = (seen & (POLLERR | POLLHUP)) != 0;
	int what = seen & POLLNVAL ? CURL_CSELECT_ERR : 0;

	if (seen & POLLIN || ended) {
		what |= CURL_CSELECT_IN;
	}
	if (seen & POLLOUT || (ended && wanted & POLLOUT)) {
		what |= CURL_CSELECT_OUT;
	}
	return what;
}

/* libcurl adds and removes sockets meanwhile, so after each step the search begins where it stood. */
static bool act_on_sockets(onapp_wait *wait)
{
	bool fine = true;

	wait->fresh = false;
	for (size_t i = 0; i < wait->count;) {
		short seen = wait->polled[i].revents;
		if (seen == 0) {
			i++;
			continue;
		}
		int what = cselect_of(seen, wait->polled[i].events);
		curl_socket_t socket = wait->polled[i].fd;
		wait->polled[i].revents = 0;
		fine = act(wait->owners[i], socket, what) && fine;
		/* The place was filled by the last one where the socket is no longer watched. */
		if (i < wait->count && wait->polled[i].fd == socket) {
			i++;
		}
	}
	return fine;
}

static bool drive(onapp_line *lines, onapp_wait *wait, bool looks)
{
	int64_t now = onapp_clock_us();
	bool any, fine = act_on_time(lines, now, &any);

	if (looks && !wait->fresh && wait->count > 0 && now - wait->looked_us >= LOOK_EVERY) {
		wait->looked_us = now;
		fine = poll_for(wait, 0) && fine;
	}
	if (wait->fresh) {
		fine = act_on_sockets(wait) && fine;
	}
	any = true;
	for (int round = 0; any && round < MOST_ROUNDS; round++) {
		fine = act_on_time(lines, now, &any) && fine;
	}
	return fine && !wait->failed;
}

static bool any_tls(const onapp_line *lines)
{
	for (; lines != NULL; lines = lines->next) {
		if (lines->tls && lines->multi != NULL) {
			return true;
		}
	}
	return false;
}

static bool drive_lines(onapp_pool *pool, bool looks)
{
	onapp_line *lines = onapp_pool_lines(pool);
	onapp_wait *wait = onapp_pool_waits(pool);

	/* Without TLS libcurl's own writes raise no SIGPIPE. */
	if (!any_tls(lines)) {
		return drive(lines, wait, looks);
	}
	onapp_sigpipe held;
	onapp_sigpipe_hold(&held);
	bool fine = drive(lines, wait, looks);
	onapp_sigpipe_release(&held);
	return fine;
}

bool onapp_pool_drive(onapp_pool *pool)
{
	return drive_lines(pool, true);
}

bool onapp_pool_go_on(onapp_pool *pool)
{
	return drive_lines(pool, false);
}

bool onapp_pool_sleep(onapp_pool *pool, int milliseconds)
{
	int64_t now = onapp_clock_us(), until = now + (int64_t) milliseconds * 1000;

	for (const onapp_line *line = onapp_pool_lines(pool); line != NULL; line = line->next) {
		until = line->due_us < until ? line->due_us : until;
	}
	onapp_pool_waits(pool)->looked_us = now;
	/* Rounded up: waking too early would mean waking again at once. */
	return poll_for(onapp_pool_waits(pool), until > now ? (int) ((until - now + 999) / 1000) : 0);
}
