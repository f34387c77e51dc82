#include "check.h"

#include "../../src/core/retry.h"

#include <string.h>

static const onapp_retry_policy policy = {.retries = 2, .delay = 1, .max_delay = 3};

static onapp_retry_state failed_get(void)
{
	return (onapp_retry_state) {.is_get = true, .attempt = 1, .kind = ONAPP_E_CONNECT, .retry_after = -1};
}

static void repeats_get_for_passing_troubles_only(void **state)
{
	onapp_retry_state get = failed_get();

	(void) state;
	assert_true(onapp_retry_wait(&policy, &get) >= 0);
	get.connected = true;
	assert_true(onapp_retry_wait(&policy, &get) >= 0);
	get.kind = ONAPP_E_TIMEOUT;
	assert_true(onapp_retry_wait(&policy, &get) >= 0);
	get.received = true;
	assert_true(onapp_retry_wait(&policy, &get) < 0);

	for (long status = 200; status < 600; status++) {
		get = (onapp_retry_state) {.is_get = true,
			.attempt = 1,
			.kind = onapp_error_of_status(status),
			.status = status,
			.connected = true,
			.received = true,
			.retry_after = -1};
		bool repeated = onapp_retry_wait(&policy, &get) >= 0;
		assert_int_equal(repeated, status == 502 || status == 503 || status == 504);
	}
	for (int kind = 0; kind < ONAPP_E_COUNT; kind++) {
		get = failed_get();
		get.kind = (onapp_error_kind) kind;
		bool repeated = onapp_retry_wait(&policy, &get) >= 0;
		assert_int_equal(repeated, kind == ONAPP_E_CONNECT || kind == ONAPP_E_TIMEOUT);
	}
}

static void repeats_others_only_when_nothing_was_sent(void **state)
{
	onapp_retry_state post = failed_get();

	(void) state;
	post.is_get = false;
	assert_true(onapp_retry_wait(&policy, &post) >= 0);
	post.kind = ONAPP_E_TIMEOUT;
	assert_true(onapp_retry_wait(&policy, &post) >= 0);
	post.connected = true;
	assert_true(onapp_retry_wait(&policy, &post) < 0);
	post = (onapp_retry_state) {.attempt = 1, .kind = ONAPP_E_UNAVAILABLE, .status = 503, .retry_after = 1};
	assert_true(onapp_retry_wait(&policy, &post) < 0);
}

static void stops_after_the_tries_allowed(void **state)
{
	onapp_retry_state get = failed_get();
	onapp_retry_policy none = {0, 1, 1};

	(void) state;
	get.attempt = 2;
	assert_true(onapp_retry_wait(&policy, &get) >= 0);
	get.attempt = 3;
	assert_true(onapp_retry_wait(&policy, &get) < 0);
	get.attempt = 1;
	assert_true(onapp_retry_wait(&none, &get) < 0);
}

static void doubles_the_delay_up_to_its_cap(void **state)
{
	onapp_retry_policy many = {.retries = 2000, .delay = 1, .max_delay = 3};
	onapp_retry_state get = failed_get();

	(void) state;
	get.jitter = 0;
	assert_same_double(onapp_retry_wait(&many, &get), 0.5);
	get.attempt = 2;
	assert_same_double(onapp_retry_wait(&many, &get), 1);
	get.attempt = 1000;
	assert_same_double(onapp_retry_wait(&many, &get), 1.5);
	get.jitter = 0.5;
	assert_same_double(onapp_retry_wait(&many, &get), 2.25);
}

static void heeds_what_the_panel_asks_for(void **state)
{
	onapp_retry_state get = failed_get();

	(void) state;
	get.status = 503;
	get.kind = ONAPP_E_UNAVAILABLE;
	get.retry_after = 2;
	assert_same_double(onapp_retry_wait(&policy, &get), 2);
	get.retry_after = 0;
	assert_same_double(onapp_retry_wait(&policy, &get), 0.5);
	get.retry_after = 3600;
	assert_true(onapp_retry_wait(&policy, &get) < 0);
}

static void stays_within_the_deadline(void **state)
{
	onapp_retry_state get = failed_get();

	(void) state;
	get.deadline = 10;
	get.elapsed = 9.4;
	assert_true(onapp_retry_wait(&policy, &get) >= 0);
	get.elapsed = 9.6;
	assert_true(onapp_retry_wait(&policy, &get) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(repeats_get_for_passing_troubles_only),
		cmocka_unit_test(repeats_others_only_when_nothing_was_sent),
		cmocka_unit_test(stops_after_the_tries_allowed),
		cmocka_unit_test(doubles_the_delay_up_to_its_cap),
		cmocka_unit_test(heeds_what_the_panel_asks_for),
		cmocka_unit_test(stays_within_the_deadline),
	};
	return cmocka_run_group_tests_name("retry", tests, NULL, NULL);
}
