#include "pool.h"

#include "../core/clock.h"
#include "sigpipe.h"

#include <stdlib.h>

#ifdef _WIN32
#include <process.h>
#define getpid _getpid
#else
#include <unistd.h>
#endif

#define MOST_IDLE_HANDLES 4
#define ROOM_FOR_HANDLES 64 /* kept where many calls are expected */

/* A worker talks to one panel, rarely to a few; more kept connections would only be more of the panel's sockets. */
#define MOST_KEPT_CONNECTIONS 8L

struct onapp_pool {
	long owner; /* process that made the handles */
	CURLM *multi;
	CURL *idle[ROOM_FOR_HANDLES];
	size_t idle_count;
	size_t taken;    /* handles that are out */
	size_t expected; /* calls at once; 0: one after the other */
	uint64_t chance;
};

static long current_process(void)
{
	return (long) getpid();
}

/* Forgets, on purpose without closing, what another process made. */
static void disown_foreign(onapp_pool *pool)
{
	if (onapp_pool_is_ours(pool)) {
		return;
	}
	pool->multi = NULL;
	pool->idle_count = 0;
	pool->taken = 0;
	pool->owner = current_process();
	pool->chance ^= (uint64_t) pool->owner << 32;
}

static void clean_up(onapp_pool *pool)
{
	onapp_sigpipe held;

	onapp_sigpipe_hold(&held);
	while (pool->idle_count > 0) {
		curl_easy_cleanup(pool->idle[--pool->idle_count]);
	}
	curl_multi_cleanup(pool->multi);
	pool->multi = NULL;
	onapp_sigpipe_release(&held);
}

onapp_pool *onapp_pool_create(void)
{
	onapp_pool *pool = calloc(1, sizeof *pool);

	if (pool != NULL) {
		pool->owner = current_process();
		pool->chance = (uint64_t) onapp_clock_us() ^ (uint64_t) (uintptr_t) pool ^ ((uint64_t) pool->owner << 32);
	}
	return pool;
}

void onapp_pool_destroy(onapp_pool *pool)
{
	if (pool == NULL) {
		return;
	}
	if (onapp_pool_is_ours(pool)) {
		clean_up(pool);
	}
	free(pool);
}

void onapp_pool_close_idle(onapp_pool *pool)
{
	disown_foreign(pool);
	/* The multi handle owns the connections. While a call is under way it stays, and its connections with it. */
	if (pool->taken == 0) {
		clean_up(pool);
	}
}

static void set_kept_connections(onapp_pool *pool)
{
	long most = (long) pool->expected > MOST_KEPT_CONNECTIONS ? (long) pool->expected : MOST_KEPT_CONNECTIONS;
	curl_multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, most);
}

void onapp_pool_expect(onapp_pool *pool, uint32_t calls)
{
	disown_foreign(pool);
	pool->expected = calls;
	if (pool->multi != NULL) {
		set_kept_connections(pool);
	}
}

CURLM *onapp_pool_multi(onapp_pool *pool)
{
	disown_foreign(pool);
	if (pool->multi == NULL) {
		pool->multi = curl_multi_init();
		if (pool->multi != NULL) {
			set_kept_connections(pool);
		}
	}
	return pool->multi;
}

CURL *onapp_pool_take(onapp_pool *pool)
{
	disown_foreign(pool);
	CURL *easy = pool->idle_count > 0 ? pool->idle[--pool->idle_count] : curl_easy_init();
	if (easy != NULL) {
		pool->taken++;
	}
	return easy;
}

void onapp_pool_give(onapp_pool *pool, CURL *easy, bool failed)
{
	if (!onapp_pool_is_ours(pool)) {
		return;
	}
	pool->taken--;
	size_t room = pool->expected > MOST_IDLE_HANDLES ? pool->expected : MOST_IDLE_HANDLES;
	if (failed || pool->idle_count >= room || pool->idle_count == ROOM_FOR_HANDLES) {
		curl_easy_cleanup(easy);
		return;
	}
	curl_easy_reset(easy);
	pool->idle[pool->idle_count++] = easy;
}

bool onapp_pool_is_ours(const onapp_pool *pool)
{
	return pool->owner == current_process();
}

double onapp_pool_chance(onapp_pool *pool)
{
	/* The step of SplitMix64, described by Steele, Lea and Flood (2014): passes through every state, even zero. */
	uint64_t mixed = (pool->chance += 0x9E3779B97F4A7C15u);

	mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
	mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
	mixed ^= mixed >> 31;
	return (double) (mixed >> 11) / 9007199254740992.0; /* 2^53 */
}
