#include "retry.h"

/* Beyond this the doubled delay has long met its cap; it keeps the loop short whatever the caller counts. */
#define MOST_DOUBLINGS 30

static bool is_worth_another_try(const onapp_retry_state *state)
{
	bool connection_failed = state->kind == ONAPP_E_CONNECT || state->kind == ONAPP_E_TIMEOUT;

	if (!state->is_get) {
		/* Anything that may have been sent may have been carried out: a machine must not be created twice. */
		return connection_failed && state->status == 0 && !state->connected && !state->received;
	}
	if (connection_failed) {
		return !state->received;
	}
	return state->status == 502 || state->status == 503 || state->status == 504;
}

static double backoff(const onapp_retry_policy *policy, const onapp_retry_state *state)
{
	double delay = policy->delay > 0 ? policy->delay : 0;

	for (int i = 1; i < state->attempt && i < MOST_DOUBLINGS && delay < policy->max_delay; i++) {
		delay *= 2;
	}
	if (delay > policy->max_delay) {
		delay = policy->max_delay > 0 ? policy->max_delay : 0;
	}
	/* Between half and the whole of it, so that clients that failed together do not come back together. */
	return delay * (0.5 + state->jitter / 2);
}

double onapp_retry_wait(const onapp_retry_policy *policy, const onapp_retry_state *state)
{
	if (state->attempt > policy->retries || !is_worth_another_try(state)) {
		return -1;
	}
	double wait = backoff(policy, state);
	if (state->retry_after > wait) {
		/* Coming back before the time the panel named is pointless, and waiting longer than allowed is not ours. */
		if (state->retry_after > policy->max_delay) {
			return -1;
		}
		wait = state->retry_after;
	}
	if (state->deadline > 0 && state->elapsed + wait >= state->deadline) {
		return -1;
	}
	return wait;
}
