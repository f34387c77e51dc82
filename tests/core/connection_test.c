#include "check.h"

#include "exchange.h"
#include "server.h"

#include "../../src/http/sigpipe.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define OK_TWO "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
#define BUSY "HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy"
#define BUSY_NOW "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy"
#define BUSY_LONG "HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\nContent-Length: 4\r\n\r\nbusy"
#define TEST(function) cmocka_unit_test_setup_teardown(function, exchange_setup, exchange_teardown)

static void assert_kind(const exchange *self, onapp_error_kind kind)
{
	if (self->response.kind != kind) {
		fail_msg("kind is %s, not %s (curl %d: %s)", onapp_error_name(self->response.kind), onapp_error_name(kind),
			self->response.curl_code, self->response.message);
	}
}

static void keeps_the_connection_for_every_verb(void **state)
{
	static const server_reply replies[] = {
		{OK_TWO, 0, THEN_KEEP},
		{OK_TWO, 0, THEN_KEEP},
		{OK_TWO, 0, THEN_KEEP},
		{OK_TWO, 0, THEN_KEEP},
	};
	static const onapp_verb verbs[] = {ONAPP_GET, ONAPP_POST, ONAPP_DELETE, ONAPP_GET};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	for (size_t i = 0; i < COUNT_OF(verbs); i++) {
		exchange_send(self, verbs[i], server_url(panel, "/"), NULL);
		assert_kind(self, ONAPP_OK);
		bool is_kept = i > 0 && (verbs[i] == ONAPP_GET || exchange_keeps_for_changes());
		assert_int_equal(self->response.connects, is_kept ? 0 : 1);
	}
	assert_int_equal(server_connections(panel), exchange_keeps_for_changes() ? 1 : 3);
	server_stop(panel);
}

static void drops_kept_connections_on_demand(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	onapp_pool_close_idle(self->pool);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.connects, 1);
	assert_int_equal(server_connections(panel), 2);
	server_stop(panel);
}

/* The panel closed the kept connection before the next request: seen in time, so even a POST simply goes through. */
static void notices_a_connection_that_was_closed(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_CLOSE}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	server_await_ended(panel, 1);
	exchange_send(self, ONAPP_POST, server_url(panel, "/"), "{}");
	assert_kind(self, ONAPP_OK);
	assert_int_equal(server_requests(panel), 2);
	server_stop(panel);
}

/* The panel takes the request from the kept connection and closes without a word: it may have carried it out. */
static void never_sends_a_change_twice(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}, {"", 0, THEN_CLOSE}, {OK_TWO, 0, THEN_KEEP}};
	static const onapp_verb verbs[] = {ONAPP_POST, ONAPP_PUT, ONAPP_DELETE, ONAPP_PATCH};
	exchange *self = *state;

	self->settings.retry.retries = 2;
	for (size_t i = 0; i < COUNT_OF(verbs); i++) {
		server *panel = server_start(replies, COUNT_OF(replies));
		exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
		exchange_send(self, verbs[i], server_url(panel, "/"), "{}");
		assert_kind(self, ONAPP_E_CONNECT);
		assert_true(self->response.sent);
		assert_true(self->response.message[0] != '\0');
		assert_int_equal(server_requests(panel), 2);
		server_stop(panel);
	}
}

static void sends_a_get_again_when_its_connection_died(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}, {"", 0, THEN_CLOSE}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(server_requests(panel), 3);
	server_stop(panel);
}

static void count_attempts(void *context, const onapp_http_response *so_far, double wait)
{
	int *counts = context;

	counts[0]++;
	counts[1] += wait < 0;
	counts[2] = (int) so_far->status;
}

static void retries_a_busy_panel_for_get(void **state)
{
	static const server_reply replies[] = {{BUSY_NOW, 0, THEN_KEEP}, {BUSY, 0, THEN_CLOSE}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	int counts[3] = {0};

	self->settings.retry.retries = 2;
	self->hooks.attempt = count_attempts;
	self->hooks.context = counts;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.status, 200);
	assert_string_equal(self->response.body.data, "ok");
	assert_int_equal(self->response.attempts, 3);
	assert_int_equal(self->response.connects, 2);
	assert_null(strstr(self->response.headers.data, "503"));
	assert_int_equal(counts[0], 3);
	assert_int_equal(counts[1], 1);
	assert_int_equal(counts[2], 200);
	server_stop(panel);
}

static void gives_the_last_answer_when_retries_are_used_up(void **state)
{
	static const server_reply replies[] = {{BUSY, 0, THEN_KEEP}, {BUSY, 0, THEN_KEEP}, {BUSY, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.retry.retries = 2;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.status, 503);
	assert_string_equal(self->response.body.data, "busy");
	assert_int_equal(server_requests(panel), 3);
	server_stop(panel);
}

static void retries_no_change_and_no_long_wait(void **state)
{
	static const server_reply replies[] = {{BUSY, 0, THEN_KEEP}, {BUSY_LONG, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.retry.retries = 2;
	exchange_send(self, ONAPP_POST, server_url(panel, "/"), "{}");
	assert_int_equal(self->response.attempts, 1);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_int_equal(self->response.status, 503);
	assert_int_equal(server_requests(panel), 2);
	server_stop(panel);
}

/* A port of 127.0.0.1 at which nobody listens, kept from others while the socket is open. */
static int closed_port(char *url, size_t size)
{
	int holder = socket(AF_INET, SOCK_STREAM, 0);
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof address;

	assert_true(holder >= 0);
	assert_int_equal(bind(holder, (struct sockaddr *) &address, length), 0);
	assert_int_equal(getsockname(holder, (struct sockaddr *) &address, &length), 0);
	snprintf(url, size, "http://127.0.0.1:%u/", ntohs(address.sin_port));
	return holder;
}

static void retries_any_verb_that_never_left(void **state)
{
	exchange *self = *state;
	char url[64];
	int holder = closed_port(url, sizeof url);

	self->settings.retry.retries = 2;
	exchange_send(self, ONAPP_POST, url, "{}");
	assert_kind(self, ONAPP_E_CONNECT);
	assert_false(self->response.sent);
	assert_int_equal(self->response.attempts, 3);
	assert_int_equal(self->response.status, 0);
	close(holder);
}

/* Fills the queue of a listener that accepts nobody, so that a further connection hangs. */
static void gives_up_connecting(void **state)
{
	exchange *self = *state;
	char url[64];
	int listener = closed_port(url, sizeof url), fillers[4];
	struct sockaddr_in address;
	socklen_t length = sizeof address;

	assert_int_equal(listen(listener, 0), 0);
	assert_int_equal(getsockname(listener, (struct sockaddr *) &address, &length), 0);
	for (size_t i = 0; i < COUNT_OF(fillers); i++) {
		fillers[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
		(void) connect(fillers[i], (struct sockaddr *) &address, sizeof address);
	}
	self->settings.connect_timeout = 0.2;
	self->settings.retry.retries = 1;
	exchange_send(self, ONAPP_POST, url, "{}");
	assert_kind(self, ONAPP_E_TIMEOUT);
	assert_false(self->response.sent);
	assert_int_equal(self->response.attempts, 2);
	assert_true(self->response.elapsed > 0.35 && self->response.elapsed < 3);
	for (size_t i = 0; i < COUNT_OF(fillers); i++) {
		close(fillers[i]);
	}
	close(listener);
}

static void gives_up_waiting_for_an_answer(void **state)
{
	static const server_reply silent[] = {{"", 0, THEN_STALL}};
	static const server_reply half[] = {{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", 0, THEN_STALL}};
	exchange *self = *state;

	self->settings.timeout = 0.3;
	self->settings.retry.retries = 2;
	for (int i = 0; i < 2; i++) {
		server *panel = server_start(i == 0 ? silent : half, 1);
		exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
		assert_kind(self, ONAPP_E_TIMEOUT);
		assert_true(self->response.sent);
		assert_int_equal(self->response.attempts, 1);
		assert_int_equal(self->response.body.length, 0);
		assert_true(self->response.elapsed >= 0.29 && self->response.elapsed < 2);
		server_stop(panel);
	}
}

static void counts_retries_and_pauses_into_the_deadline(void **state)
{
	static const server_reply replies[] = {
		{BUSY, 0, THEN_KEEP},
		{BUSY, 0, THEN_KEEP},
		{BUSY, 0, THEN_KEEP},
		{"", 0, THEN_STALL},
	};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.timeout = 0.8;
	self->settings.retry = (onapp_retry_policy) {.retries = 100, .delay = 0.2, .max_delay = 0.2};
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_TIMEOUT);
	assert_true(self->response.attempts >= 3);
	assert_true(self->response.elapsed < 2);
	/* What was left for the last try, not the whole time again. */
	assert_true(self->response.total_us < 600000);
	server_stop(panel);
}

static void waits_for_ever_when_told_to(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.timeout = 0;
	self->settings.connect_timeout = 0;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	self->settings.timeout = 1e300;
	self->settings.connect_timeout = -1;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_CONNECT); /* the script has ended */
	server_stop(panel);
}

static bool interrupt_after_some(void *context)
{
	int *left = context;
	return (*left)-- <= 0;
}

static void stops_when_interrupted(void **state)
{
	static const server_reply replies[] = {{"", 0, THEN_STALL}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	int left = 6;

	self->settings.retry.retries = 2;
	self->hooks.interrupted = interrupt_after_some;
	self->hooks.context = &left;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_INTERRUPTED);
	assert_int_equal(self->response.attempts, 1);
	assert_true(self->response.elapsed < 3);
	left = 1000;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	server_stop(panel);
}

static void sends_nothing_when_interrupted_before(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	int left = 0;

	self->hooks.interrupted = interrupt_after_some;
	self->hooks.context = &left;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_INTERRUPTED);
	assert_false(self->response.sent);
	assert_int_equal(server_requests(panel), 0);
	server_stop(panel);
}

static bool interrupt_once_tried(void *context)
{
	return ((const exchange *) context)->response.attempts > 0;
}

static void stops_in_a_pause_when_interrupted(void **state)
{
	static const server_reply replies[] = {{BUSY, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.timeout = 100;
	self->settings.retry = (onapp_retry_policy) {.retries = 2, .delay = 50, .max_delay = 50};
	self->hooks.interrupted = interrupt_once_tried;
	self->hooks.context = self;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_INTERRUPTED);
	assert_int_equal(self->response.attempts, 1);
	assert_true(self->response.elapsed < 5);
	server_stop(panel);
}

typedef struct {
	exchange *outer;
	const char *url;
	onapp_http_response inner;
	int calls;
} nested_call;

static bool call_from_hook(void *context)
{
	nested_call *nested = context;

	/* At the third question the outer request is under way, unless the test counts from another number. */
	if (nested->calls++ == 2) {
		onapp_http_request request = {.verb = ONAPP_GET, .url = nested->url};
		onapp_http_perform(nested->outer->pool, &nested->outer->settings, &request, NULL, &nested->inner);
		onapp_pool_close_idle(nested->outer->pool); /* must leave the outer call alone */
	}
	return nested->calls > 6;
}

static void lets_a_hook_use_the_same_pool(void **state)
{
	static const server_reply silent[] = {{"", 0, THEN_STALL}};
	static const server_reply quick[] = {{OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *slow_panel = server_start(silent, 1);
	server *quick_panel = server_start(quick, 1);
	nested_call nested = {.outer = self, .url = server_url(quick_panel, "/")};

	self->hooks.interrupted = call_from_hook;
	self->hooks.context = &nested;
	exchange_send(self, ONAPP_GET, server_url(slow_panel, "/"), NULL);
	assert_kind(self, ONAPP_E_INTERRUPTED);
	assert_int_equal(nested.inner.kind, ONAPP_OK);
	assert_string_equal(nested.inner.body.data, "ok");
	onapp_http_response_free(&nested.inner);
	server_stop(slow_panel);
	server_stop(quick_panel);
}

/* The outer request is still to be sent when the inner one starts: both go on together, each call gets its own result. */
static void keeps_results_of_nested_calls_apart(void **state)
{
	static const server_reply outer[] = {{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nouter", 0, THEN_KEEP}};
	static const server_reply inner[] = {{"HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nok", 0, THEN_KEEP}};
	exchange *self = *state;

	for (int i = 0; i < 20; i++) {
		server *outer_panel = server_start(outer, 1);
		server *inner_panel = server_start(inner, 1);
		nested_call nested = {.outer = self, .url = server_url(inner_panel, "/"), .calls = 2};

		self->hooks.interrupted = call_from_hook;
		self->hooks.context = &nested;
		exchange_send(self, ONAPP_GET, server_url(outer_panel, "/"), NULL);
		assert_kind(self, ONAPP_OK);
		assert_string_equal(self->response.body.data, "outer");
		assert_int_equal(nested.inner.kind, ONAPP_OK);
		assert_int_equal(nested.inner.status, 404);
		assert_string_equal(nested.inner.body.data, "ok");
		onapp_http_response_free(&nested.inner);
		server_stop(outer_panel);
		server_stop(inner_panel);
	}
}

static void leaves_a_parents_connections_alone(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}, {OK_TWO, 0, THEN_KEEP}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	int status;

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
		bool fresh = self->response.kind == ONAPP_OK && self->response.connects == 1;
		onapp_pool_destroy(self->pool);
		_exit(fresh ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	/* The child has ended, its pool and all; the parent's connection still works. */
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.connects, 0);
	assert_int_equal(server_connections(panel), 2);
	server_stop(panel);
}

static void destroys_an_inherited_pool_without_touching_it(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}, {OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	int status;

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		onapp_pool_close_idle(self->pool);
		onapp_pool_destroy(self->pool);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_int_equal(self->response.connects, 0);
	server_stop(panel);
}

typedef struct {
	pid_t child;
	int calls;
} forking;

static bool fork_in_hook(void *context)
{
	forking *self = context;

	if (self->calls++ == 2) {
		self->child = fork();
	}
	return self->calls > 6;
}

static void gives_up_in_a_child_forked_by_a_hook(void **state)
{
	static const server_reply silent[] = {{"", 0, THEN_STALL}};
	exchange *self = *state;
	server *panel = server_start(silent, 1);
	forking hook = {-1, 0};
	int status;

	self->hooks.interrupted = fork_in_hook;
	self->hooks.context = &hook;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	if (hook.child == 0) {
		_exit(self->response.kind == ONAPP_E_INTERRUPTED && hook.calls == 3 ? 0 : 1);
	}
	assert_true(hook.child > 0);
	assert_int_equal(waitpid(hook.child, &status, 0), hook.child);
	assert_int_equal(status, 0);
	assert_kind(self, ONAPP_E_INTERRUPTED);
	server_stop(panel);
}

static void survives_sigpipe(void **state)
{
	onapp_sigpipe held;
	int ends[2];
	sigset_t pending;

	(void) state;
	assert_int_equal(pipe(ends), 0);
	close(ends[0]);
	onapp_sigpipe_hold(&held);
	assert_int_equal(write(ends[1], "x", 1), -1);
	assert_int_equal(errno, EPIPE);
	onapp_sigpipe_release(&held);
	assert_int_equal(sigpending(&pending), 0);
	assert_false(sigismember(&pending, SIGPIPE));
	close(ends[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(keeps_the_connection_for_every_verb),
		TEST(drops_kept_connections_on_demand),
		TEST(notices_a_connection_that_was_closed),
		TEST(never_sends_a_change_twice),
		TEST(sends_a_get_again_when_its_connection_died),
		TEST(retries_a_busy_panel_for_get),
		TEST(gives_the_last_answer_when_retries_are_used_up),
		TEST(retries_no_change_and_no_long_wait),
		TEST(retries_any_verb_that_never_left),
		TEST(gives_up_connecting),
		TEST(gives_up_waiting_for_an_answer),
		TEST(counts_retries_and_pauses_into_the_deadline),
		TEST(waits_for_ever_when_told_to),
		TEST(stops_when_interrupted),
		TEST(sends_nothing_when_interrupted_before),
		TEST(stops_in_a_pause_when_interrupted),
		TEST(lets_a_hook_use_the_same_pool),
		TEST(keeps_results_of_nested_calls_apart),
		TEST(leaves_a_parents_connections_alone),
		TEST(destroys_an_inherited_pool_without_touching_it),
		TEST(gives_up_in_a_child_forked_by_a_hook),
		cmocka_unit_test(survives_sigpipe),
	};
	return cmocka_run_group_tests_name("connection", tests, NULL, NULL);
}
