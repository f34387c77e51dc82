#include "transport.h"

#include "../core/clock.h"
#include "../core/header.h"
#include "pool.h"
#include "sigpipe.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* Milliseconds between two looks at what the caller wants to be asked; without that, between two at the deadline. */
#define SLICE_ASKING 100
#define SLICE 1000

/* Microseconds beyond the deadline that libcurl gets to notice it by itself, with the better message. */
#define DEADLINE_GRACE 250000

/* What one call of onapp_http_perform works with. */
struct onapp_http_call {
	onapp_pool *pool;
	const onapp_transport_settings *settings;
	const onapp_http_request *request;
	const onapp_transport_hooks *hooks; /* may be NULL */
	onapp_http_response *response;
	int64_t begun_us;
	int64_t deadline_us;      /* 0: none */
	int64_t now_us;           /* when the try under way began; after it, when it ended */
	onapp_transfer *transfer; /* of the try under way; NULL between two */
	bool connected, received; /* of the last try, as onapp_transfer has them */
};

typedef onapp_http_call http_call;

const char *onapp_verb_name(onapp_verb verb)
{
	static const char *const names[] = {
		[ONAPP_GET] = "GET",
		[ONAPP_POST] = "POST",
		[ONAPP_PUT] = "PUT",
		[ONAPP_DELETE] = "DELETE",
		[ONAPP_PATCH] = "PATCH",
	};
	return names[verb];
}

static bool is_interrupted(const http_call *call)
{
	return call->hooks != NULL && call->hooks->interrupted != NULL && call->hooks->interrupted(call->hooks->context);
}

static int slice_ms(const http_call *call)
{
	return call->hooks != NULL && call->hooks->interrupted != NULL ? SLICE_ASKING : SLICE;
}

static void fail(onapp_http_response *response, onapp_error_kind kind, CURLcode code, const char *message)
{
	response->kind = kind;
	response->curl_code = code;
	snprintf(response->message, sizeof response->message, "%s", message);
	onapp_buffer_free(&response->body);
}

bool onapp_http_call_is_over(const onapp_http_call *call)
{
	return call->transfer != NULL && call->transfer->done;
}

/* Takes the try off the network and gives its handle back. */
static void detach(onapp_pool *pool, onapp_transfer *transfer, int64_t now_us, bool failed)
{
	onapp_sigpipe held;
	bool tls = transfer->line->tls;

	if (tls) {
		onapp_sigpipe_hold(&held);
	}
	curl_multi_remove_handle(transfer->line->multi, transfer->easy);
	onapp_pool_give(pool, transfer, now_us, failed);
	if (tls) {
		onapp_sigpipe_release(&held);
	}
}

void onapp_http_call_abandon(onapp_http_call *call)
{
	if (call->transfer != NULL && onapp_pool_is_ours(call->pool)) {
		detach(call->pool, call->transfer, onapp_clock_us(), true);
	}
	call->transfer = NULL;
	onapp_http_response_free(call->response);
}

static bool waits_elsewhere(const http_call *call)
{
	return call->hooks != NULL && call->hooks->wait != NULL;
}

/* Leaves the driving to others; the transfer is looked at again when they say so. */
static void wait_elsewhere(http_call *call)
{
	int64_t until = call->deadline_us > 0 ? call->deadline_us + DEADLINE_GRACE + 1 : INT64_MAX;
	call->hooks->wait(call->hooks->context, call, until);
}

/* Lets libcurl do what can be done now. */
static void drive(onapp_pool *pool, onapp_transfer *transfer)
{
	bool drives = onapp_pool_go_on(pool);

	if (transfer->done) {
		return;
	}
	if (!drives) {
		onapp_transfer_stop(transfer, CURLE_FAILED_INIT, "libcurl cannot wait for the network");
	} else if (transfer->line->running == 0) {
		onapp_transfer_stop(transfer, CURLE_RECV_ERROR, "the transfer ended without a result");
	}
}

/* Runs the transfer to its end. False when the process was forked meanwhile and nothing may be touched any more. */
static bool run_transfer(http_call *call, onapp_transfer *transfer)
{
	for (;;) {
		if (waits_elsewhere(call) && !transfer->done) {
			wait_elsewhere(call);
		}
		if (is_interrupted(call)) {
			onapp_transfer_stop(transfer, CURLE_ABORTED_BY_CALLBACK, "interrupted");
		}
		if (!onapp_pool_is_ours(call->pool)) {
			return false;
		}
		if (!transfer->done && !waits_elsewhere(call)) {
			drive(call->pool, transfer);
		}
		if (transfer->done) {
			return true;
		}
		if (call->deadline_us > 0 && onapp_clock_us() > call->deadline_us + DEADLINE_GRACE) {
			onapp_transfer_stop(transfer, CURLE_OPERATION_TIMEDOUT, "no answer within the time allowed");
			return true;
		}
		if (!waits_elsewhere(call) && !onapp_pool_sleep(call->pool, slice_ms(call))) {
			onapp_transfer_stop(transfer, CURLE_FAILED_INIT, "libcurl cannot wait for the network");
			return true;
		}
	}
}

/* Milliseconds left of the deadline, at least 1; 0 without a deadline. */
static long remaining_ms(const http_call *call)
{
	if (call->deadline_us == 0) {
		return 0;
	}
	int64_t left = (call->deadline_us - call->now_us) / 1000;
	if (left < 1) {
		return 1;
	}
	return left < INT_MAX ? (long) left : INT_MAX;
}

static void clear_answer(onapp_http_response *response)
{
	onapp_buffer_clear(&response->headers);
	onapp_buffer_clear(&response->body);
	response->status = 0;
}

/* A handle that libcurl works with from now on; NULL: response says why there is none. */
static onapp_transfer *attach(http_call *call)
{
	onapp_line_key key;

	onapp_line_key_of(&key, call->settings, call->request->url, call->request->username, call->request->password);
	onapp_line *line = onapp_pool_line(call->pool, &key, call->now_us);
	if (line == NULL || !onapp_line_open(line)) {
		fail(call->response, ONAPP_E_CONNECT, CURLE_OUT_OF_MEMORY, "out of memory");
		return NULL;
	}
	onapp_transfer *transfer = onapp_line_take(line, call->settings, call->request, call->response);
	if (transfer == NULL) {
		return NULL;
	}
	if (!onapp_transfer_begin(transfer, call->settings, call->request, remaining_ms(call), call->response)) {
		onapp_pool_give(call->pool, transfer, call->now_us, true);
		return NULL;
	}
	CURLMcode code = curl_multi_add_handle(line->multi, transfer->easy);
	if (code != CURLM_OK) {
		onapp_pool_give(call->pool, transfer, call->now_us, true);
		fail(call->response, ONAPP_E_CONNECT, CURLE_FAILED_INIT, curl_multi_strerror(code));
		return NULL;
	}
	line->running++; /* until libcurl counts anew */
	return transfer;
}

/* One try. False when there can be no other, whatever the rule says. */
static bool try_once(http_call *call)
{
	onapp_http_response *response = call->response;

	clear_answer(response);
	onapp_transfer *transfer = attach(call);
	if (transfer == NULL) {
		return false;
	}
	call->transfer = transfer;
	bool ended = run_transfer(call, transfer);
	call->transfer = NULL;
	call->now_us = onapp_clock_us();
	if (!ended) {
		fail(response, ONAPP_E_INTERRUPTED, CURLE_ABORTED_BY_CALLBACK, "the process was forked during the call");
		return false;
	}
	response->attempts++;
	onapp_transfer_finish(transfer);
	call->connected = transfer->connected;
	call->received = transfer->received;
	detach(call->pool, transfer, call->now_us, response->kind != ONAPP_OK);
	return true;
}

static bool stands_in(const http_call *call)
{
	return call->hooks != NULL && call->hooks->stand_in != NULL;
}

/* What the network would have made of the time-out and the size limit, the stand-in need not think of. */
static void limit_stand_in(http_call *call, double seconds)
{
	onapp_http_response *response = call->response;
	int64_t passed_us = seconds > 0 ? (int64_t) ((seconds < INT_MAX ? seconds : INT_MAX) * 1e6) : 0;
	int64_t left_us = call->deadline_us > 0 ? call->deadline_us - onapp_clock_us() : INT64_MAX;

	if (passed_us >= left_us) {
		passed_us = left_us > 0 ? left_us : 0;
		clear_answer(response);
		fail(response, ONAPP_E_TIMEOUT, CURLE_OPERATION_TIMEDOUT, "no answer within the time allowed");
	} else if (call->settings->max_response > 0 && response->body.length > call->settings->max_response) {
		fail(response, ONAPP_E_TOO_LARGE, CURLE_FILESIZE_EXCEEDED, "");
		snprintf(response->message, sizeof response->message, "answer larger than %zu bytes",
			call->settings->max_response);
	}
	onapp_clock_advance(passed_us);
	response->total_us = passed_us;
	response->starttransfer_us = passed_us;
}

/* One try without the network. False when there can be no other, whatever the rule says. */
static bool try_stand_in(http_call *call)
{
	onapp_http_response *response = call->response;
	double seconds = 0;

	clear_answer(response);
	response->kind = ONAPP_OK;
	response->message[0] = '\0';
	bool may_repeat = call->hooks->stand_in(call->hooks->context, call->request, response, &seconds);
	response->attempts++;
	if (is_interrupted(call)) {
		fail(response, ONAPP_E_INTERRUPTED, CURLE_ABORTED_BY_CALLBACK, "interrupted");
		call->now_us = onapp_clock_us();
		return false;
	}
	limit_stand_in(call, seconds);
	call->now_us = onapp_clock_us();
	call->connected = response->sent;
	call->received = response->status != 0;
	return may_repeat;
}

/* Seconds until the last try ended. */
static double elapsed(const http_call *call)
{
	return (double) (call->now_us - call->begun_us) / 1e6;
}

static double wait_before_next(const http_call *call)
{
	const onapp_http_response *response = call->response;
	onapp_header header;

	if (response->kind == ONAPP_OK && response->status < 300) {
		return -1;
	}
	onapp_retry_state state = {
		.is_get = call->request->verb == ONAPP_GET,
		.attempt = response->attempts,
		.kind = response->kind == ONAPP_OK ? onapp_error_of_status(response->status) : response->kind,
		.status = response->kind == ONAPP_OK ? response->status : 0,
		.connected = call->connected,
		.received = call->received,
		.retry_after = -1,
		.elapsed = elapsed(call),
		.deadline = call->settings->timeout,
		.jitter = onapp_pool_chance(call->pool),
	};
	if (response->status >= 300 &&
		onapp_header_find(response->headers.data, response->headers.length, "Retry-After", &header)) {
		state.retry_after = onapp_header_retry_after(header.value, header.value_length, onapp_clock_unix());
	}
	return onapp_retry_wait(&call->settings->retry, &state);
}

/* Waits in the slices in which a transfer would wait. False when interrupted. */
static bool pause_for(http_call *call, double seconds)
{
	int64_t until = onapp_clock_us() + (int64_t) (seconds * 1e6);

	if (stands_in(call)) {
		onapp_clock_advance((int64_t) (seconds * 1e6));
	}
	for (;;) {
		if (is_interrupted(call)) {
			return false;
		}
		int64_t left = (until - onapp_clock_us() + 999) / 1000;
		if (left <= 0) {
			return true;
		}
		if (waits_elsewhere(call)) {
			call->hooks->wait(call->hooks->context, call, until);
			continue;
		}
		if (!onapp_pool_sleep(call->pool, left < slice_ms(call) ? (int) left : slice_ms(call)) ||
			!onapp_pool_go_on(call->pool)) {
			return false;
		}
	}
}

static void report_attempt(const http_call *call, double wait)
{
	call->response->elapsed = elapsed(call);
	if (call->hooks != NULL && call->hooks->attempt != NULL) {
		call->hooks->attempt(call->hooks->context, call->response, wait);
	}
}

void onapp_http_perform(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_http_request *request,
	const onapp_transport_hooks *hooks, onapp_http_response *response)
{
	int64_t now_us = onapp_clock_us();
	http_call call = {pool, settings, request, hooks, response, now_us, 0, now_us, NULL, false, false};

	onapp_http_response_free(response);
	/* A time-out of years is none: the sum must not overflow. */
	if (settings->timeout > 0 && settings->timeout < INT_MAX) {
		call.deadline_us = call.begun_us + (int64_t) (settings->timeout * 1e6);
	}
	for (;;) {
		bool tried = stands_in(&call) ? try_stand_in(&call) : try_once(&call);
		double wait = tried ? wait_before_next(&call) : -1;

		report_attempt(&call, wait);
		if (wait < 0) {
			break;
		}
		bool goes_on = pause_for(&call, wait);
		call.now_us = onapp_clock_us();
		if (!goes_on) {
			fail(response, ONAPP_E_INTERRUPTED, CURLE_ABORTED_BY_CALLBACK, "interrupted before another try");
			response->elapsed = elapsed(&call);
			break;
		}
	}
}

void onapp_http_response_free(onapp_http_response *response)
{
	onapp_buffer_free(&response->headers);
	onapp_buffer_free(&response->body);
	*response = (onapp_http_response) {0};
}
