/*
 * Retries: whatever numbers come from settings, clocks and headers, a pause is finite, within its cap or what the panel
 * asked for, inside the deadline; what may have been carried out is not sent again.
 */
#include "fuzz.h"

#include "../../src/core/header.h"
#include "../../src/core/retry.h"

#include <math.h>

typedef struct {
	double delay, max_delay, elapsed, deadline, now;
	int32_t retries, attempt, status;
	uint8_t is_get, kind, connected, received, jitter;
} __attribute__((packed)) numbers;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	numbers in;

	if (size < sizeof in) {
		return 0;
	}
	memcpy(&in, data, sizeof in);
	/* Settings are cut to what they may be before they get here, and clocks run forward. */
	if (!isfinite(in.delay) || !isfinite(in.max_delay) || !(in.elapsed >= 0) || !(in.deadline >= 0) ||
		!isfinite(in.now)) {
		return 0;
	}
	/* What follows the numbers is a Retry-After, as a heap object of its size, so that one byte too far is seen. */
	size_t length = size - sizeof in;
	char *value = malloc(length > 0 ? length : 1);
	FUZZ_CHECK(value != NULL);
	memcpy(value, data + sizeof in, length);
	double asked = length > 0 ? onapp_header_retry_after(value, length, in.now) : -1;
	FUZZ_CHECK(asked == -1 || (asked >= 0 && isfinite(asked)));
	free(value);

	onapp_retry_policy policy = {in.retries % 11, in.delay, in.max_delay};
	onapp_retry_state state = {
		.is_get = in.is_get & 1,
		.attempt = in.attempt,
		.kind = in.kind % ONAPP_E_COUNT,
		.status = in.status,
		.connected = in.connected & 1,
		.received = in.received & 1,
		.retry_after = asked,
		.elapsed = in.elapsed,
		.deadline = in.deadline,
		.jitter = in.jitter / 256.0,
	};
	double wait = onapp_retry_wait(&policy, &state);
	if (wait >= 0) {
		FUZZ_CHECK(isfinite(wait) && state.attempt <= policy.retries);
		FUZZ_CHECK(wait <= (in.max_delay > 0 ? in.max_delay : 0));
		FUZZ_CHECK(in.deadline == 0 || in.elapsed + wait < in.deadline);
		FUZZ_CHECK(state.is_get || (!state.connected && !state.received));
		FUZZ_CHECK(
			onapp_error_is_retryable(state.kind) || state.status == 502 || state.status == 503 || state.status == 504);
	}
	FUZZ_CHECK(onapp_error_name(onapp_error_of_status(in.status)) != NULL);
	FUZZ_CHECK(onapp_error_name(onapp_error_of_curl(in.status)) != NULL);
	FUZZ_CHECK((onapp_error_of_status(in.status) == ONAPP_E_NOT_FOUND) == (in.status == 404));
	return 0;
}
