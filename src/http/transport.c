#include "transport.h"

#include "../core/clock.h"
#include "../core/header.h"
#include "pool.h"
#include "sigpipe.h"
#include "transfer.h"

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
	onapp_transfer *transfer; /* of the try under way; NULL between two */
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

bool onapp_pool_drive(onapp_pool *pool)
{
	onapp_sigpipe held;
	int running = 0;
	CURLM *multi = onapp_pool_multi(pool);

	if (multi == NULL) {
		return false;
	}
	onapp_sigpipe_hold(&held);
	CURLMcode code = curl_multi_perform(multi, &running);
	collect_results(multi);
	onapp_sigpipe_release(&held);
	return code == CURLM_OK;
}

bool onapp_pool_sleep(onapp_pool *pool, int milliseconds)
{
	CURLM *multi = onapp_pool_multi(pool);
	return multi != NULL && curl_multi_poll(multi, NULL, 0, milliseconds, NULL) == CURLM_OK;
}

bool onapp_http_call_is_over(const onapp_http_call *call)
{
	return call->transfer != NULL && call->transfer->done;
}

void onapp_http_call_abandon(onapp_http_call *call)
{
	onapp_transfer *transfer = call->transfer;

	if (transfer != NULL && onapp_pool_is_ours(call->pool)) {
		onapp_sigpipe held;
		onapp_sigpipe_hold(&held);
		curl_multi_remove_handle(onapp_pool_multi(call->pool), transfer->easy);
		onapp_pool_give(call->pool, transfer->easy, true);
		onapp_sigpipe_release(&held);
		onapp_transfer_drop(transfer);
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
static void drive(CURLM *multi, onapp_transfer *transfer)
{
	onapp_sigpipe held;
	int running = 0;

	onapp_sigpipe_hold(&held);
	CURLMcode code = curl_multi_perform(multi, &running);
	collect_results(multi);
	onapp_sigpipe_release(&held);
	if (code != CURLM_OK) {
		onapp_transfer_stop(transfer, CURLE_FAILED_INIT, curl_multi_strerror(code));
	} else if (running == 0 && !transfer->done) {
		onapp_transfer_stop(transfer, CURLE_RECV_ERROR, "the transfer ended without a result");
	}
}

/* Runs the transfer to its end. False when the process was forked meanwhile and nothing may be touched any more. */
static bool run_transfer(http_call *call, CURLM *multi, onapp_transfer *transfer)
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
			drive(multi, transfer);
		}
		if (transfer->done) {
			return true;
		}
		if (call->deadline_us > 0 && onapp_clock_us() > call->deadline_us + DEADLINE_GRACE) {
			onapp_transfer_stop(transfer, CURLE_OPERATION_TIMEDOUT, "no answer within the time allowed");
			return true;
		}
		CURLMcode code = waits_elsewhere(call) ? CURLM_OK : curl_multi_poll(multi, NULL, 0, slice_ms(call), NULL);
		if (code != CURLM_OK) {
			onapp_transfer_stop(transfer, CURLE_FAILED_INIT, curl_multi_strerror(code));
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
	int64_t left = (call->deadline_us - onapp_clock_us()) / 1000;
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

/* One try. False when there can be no other, whatever the rule says. */
static bool try_once(http_call *call, onapp_transfer *transfer)
{
	onapp_http_response *response = call->response;
	CURLM *multi = onapp_pool_multi(call->pool);
	CURL *easy = multi != NULL ? onapp_pool_take(call->pool) : NULL;

	clear_answer(response);
	if (easy == NULL) {
		fail(response, ONAPP_E_CONNECT, CURLE_OUT_OF_MEMORY, "out of memory");
		return false;
	}
	if (!onapp_transfer_begin(transfer, easy, call->settings, call->request, remaining_ms(call), response)) {
		onapp_pool_give(call->pool, easy, true);
		return false;
	}
	CURLMcode code = curl_multi_add_handle(multi, easy);
	if (code != CURLM_OK) {
		onapp_transfer_drop(transfer);
		onapp_pool_give(call->pool, easy, true);
		fail(response, ONAPP_E_CONNECT, CURLE_FAILED_INIT, curl_multi_strerror(code));
		return false;
	}
	call->transfer = transfer;
	bool ended = run_transfer(call, multi, transfer);
	call->transfer = NULL;
	if (!ended) {
		onapp_transfer_drop(transfer);
		fail(response, ONAPP_E_INTERRUPTED, CURLE_ABORTED_BY_CALLBACK, "the process was forked during the call");
		return false;
	}
	response->attempts++;
	onapp_transfer_finish(transfer);

	onapp_sigpipe held;
	onapp_sigpipe_hold(&held);
	curl_multi_remove_handle(multi, easy);
	onapp_pool_give(call->pool, easy, response->kind != ONAPP_OK);
	onapp_sigpipe_release(&held);
	return true;
}

static double seconds_since(int64_t begun_us)
{
	return (double) (onapp_clock_us() - begun_us) / 1e6;
}

static double wait_before_next(const http_call *call, const onapp_transfer *transfer)
{
	const onapp_http_response *response = call->response;
	onapp_header header;
	onapp_retry_state state = {
		.is_get = call->request->verb == ONAPP_GET,
		.attempt = response->attempts,
		.kind = response->kind == ONAPP_OK ? onapp_error_of_status(response->status) : response->kind,
		.status = response->kind == ONAPP_OK ? response->status : 0,
		.connected = transfer->connected,
		.received = transfer->received,
		.retry_after = -1,
		.elapsed = seconds_since(call->begun_us),
		.deadline = call->settings->timeout,
		.jitter = onapp_pool_chance(call->pool),
	};
	if (onapp_header_find(response->headers.data, response->headers.length, "Retry-After", &header)) {
		state.retry_after = onapp_header_retry_after(header.value, header.value_length, onapp_clock_unix());
	}
	return onapp_retry_wait(&call->settings->retry, &state);
}

/* Waits in the slices in which a transfer would wait. False when interrupted. */
static bool pause_for(http_call *call, double seconds)
{
	int64_t until = onapp_clock_us() + (int64_t) (seconds * 1e6);

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
		CURLM *multi = onapp_pool_multi(call->pool);
		int slice = left < slice_ms(call) ? (int) left : slice_ms(call);
		if (multi == NULL || curl_multi_poll(multi, NULL, 0, slice, NULL) != CURLM_OK) {
			return false;
		}
	}
}

static void report_attempt(const http_call *call, double wait)
{
	call->response->elapsed = seconds_since(call->begun_us);
	if (call->hooks != NULL && call->hooks->attempt != NULL) {
		call->hooks->attempt(call->hooks->context, call->response, wait);
	}
}

void onapp_http_perform(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_http_request *request,
	const onapp_transport_hooks *hooks, onapp_http_response *response)
{
	http_call call = {pool, settings, request, hooks, response, onapp_clock_us(), 0, NULL};
	onapp_transfer transfer;

	onapp_http_response_free(response);
	/* A time-out of years is none: the sum must not overflow. */
	if (settings->timeout > 0 && settings->timeout < INT_MAX) {
		call.deadline_us = call.begun_us + (int64_t) (settings->timeout * 1e6);
	}
	for (;;) {
		bool tried = try_once(&call, &transfer);
		double wait = tried ? wait_before_next(&call, &transfer) : -1;

		report_attempt(&call, wait);
		if (wait < 0) {
			break;
		}
		if (!pause_for(&call, wait)) {
			fail(response, ONAPP_E_INTERRUPTED, CURLE_ABORTED_BY_CALLBACK, "interrupted before another try");
			break;
		}
	}
	response->elapsed = seconds_since(call.begun_us);
}

void onapp_http_response_free(onapp_http_response *response)
{
	onapp_buffer_free(&response->headers);
	onapp_buffer_free(&response->body);
	*response = (onapp_http_response) {0};
}
