#include "pool.h"

#include "../core/clock.h"
#include "../core/process.h"
#include "../core/text.h"
#include "sigpipe.h"

#include <stdlib.h>
#include <string.h>

#define MOST_IDLE_HANDLES 4

/* A line without connections is a few kilobytes; a worker that serves many customers meets many credentials. */
#define MOST_LINES 64

#define USUALLY_KEPT 8
#define USUALLY_IDLE 60 /* seconds */

struct onapp_pool {
	long owner;            /* process that made the lines */
	onapp_line *lines;     /* the one used last first */
	onapp_line *inherited; /* of a parent: never touched again */
	size_t kept;           /* connections */
	int64_t idle_us;       /* how long an unused one is kept */
	size_t expected;       /* calls at once; 0: one after the other */
	onapp_wait wait;
	uint64_t chance;
};

bool onapp_pool_is_ours(const onapp_pool *pool)
{
	return pool->owner == onapp_process();
}

/* Forgets, on purpose without closing, what another process made. */
static void disown_foreign(onapp_pool *pool)
{
	if (onapp_pool_is_ours(pool)) {
		return;
	}
	onapp_line **last = &pool->lines;
	while (*last != NULL) {
		last = &(*last)->next;
	}
	*last = pool->inherited;
	pool->inherited = pool->lines;
	pool->lines = NULL;
	pool->wait.count = 0;
	pool->wait.fresh = false;
	pool->owner = onapp_process();
	pool->chance ^= (uint64_t) pool->owner << 32;
}

/* ---- What is kept --------------------------------------------------------------------------------------------------- */

static size_t most_connections(const onapp_pool *pool)
{
	return pool->expected > pool->kept ? pool->expected : pool->kept;
}

static size_t connections(const onapp_pool *pool)
{
	size_t sum = 0;

	for (const onapp_line *line = pool->lines; line != NULL; line = line->next) {
		sum += line->sockets;
	}
	return sum;
}

static void close_line(onapp_line *line)
{
	onapp_sigpipe held;

	onapp_sigpipe_hold(&held);
	onapp_line_close(line);
	onapp_sigpipe_release(&held);
}

static void drop_line(onapp_pool *pool, onapp_line *line)
{
	onapp_line **link = &pool->lines;

	while (*link != line) {
		link = &(*link)->next;
	}
	*link = line->next;
	close_line(line);
	onapp_line_free(line);
}

/* The line that was used longest ago and can be closed; NULL: there is none. */
static onapp_line *oldest_idle(const onapp_pool *pool, bool connected)
{
	onapp_line *oldest = NULL;

	for (onapp_line *line = pool->lines; line != NULL; line = line->next) {
		if (line->taken == 0 && (!connected || line->sockets > 0)) {
			oldest = line;
		}
	}
	return oldest;
}

/* Closes lines, beginning with the one used longest ago, until no more connections are open than are kept. */
static void close_surplus(onapp_pool *pool)
{
	onapp_line *line;

	while (connections(pool) > most_connections(pool) && (line = oldest_idle(pool, true)) != NULL) {
		close_line(line);
	}
}

static void close_unused_since(onapp_pool *pool, int64_t time_us)
{
	for (onapp_line *line = pool->lines; line != NULL; line = line->next) {
		if (line->taken == 0 && line->multi != NULL && line->used_us <= time_us) {
			close_line(line);
		}
	}
}

void onapp_pool_set_limit(onapp_line *line)
{
	curl_multi_setopt(line->multi, CURLMOPT_MAXCONNECTS, (long) most_connections(line->pool));
}

static void set_limits(onapp_pool *pool)
{
	for (onapp_line *line = pool->lines; line != NULL; line = line->next) {
		if (line->multi != NULL) {
			onapp_pool_set_limit(line);
		}
	}
}

void onapp_pool_keep(onapp_pool *pool, size_t most, double idle)
{
	disown_foreign(pool);
	pool->kept = most;
	pool->idle_us = (int64_t) (idle * 1e6);
	set_limits(pool);
}

void onapp_pool_expect(onapp_pool *pool, uint32_t calls)
{
	disown_foreign(pool);
	pool->expected = calls;
	set_limits(pool);
}

void onapp_pool_rest(onapp_pool *pool)
{
	disown_foreign(pool);
	pool->expected = 0;
	set_limits(pool);
	close_unused_since(pool, onapp_clock_us() - pool->idle_us);
	close_surplus(pool);
}

void onapp_pool_close_idle(onapp_pool *pool)
{
	disown_foreign(pool);
	close_unused_since(pool, onapp_clock_us());
}

size_t onapp_pool_connections(onapp_pool *pool)
{
	disown_foreign(pool);
	return connections(pool);
}

/* ---- Life ----------------------------------------------------------------------------------------------------------- */

onapp_pool *onapp_pool_create(void)
{
	onapp_pool *pool = calloc(1, sizeof *pool);

	if (pool != NULL) {
		pool->owner = onapp_process();
		pool->kept = USUALLY_KEPT;
		pool->idle_us = (int64_t) USUALLY_IDLE * 1000000;
		pool->chance = (uint64_t) onapp_clock_us() ^ (uint64_t) (uintptr_t) pool ^ ((uint64_t) pool->owner << 32);
	}
	return pool;
}

void onapp_pool_destroy(onapp_pool *pool)
{
	if (pool == NULL) {
		return;
	}
	while (onapp_pool_is_ours(pool) && pool->lines != NULL) {
		drop_line(pool, pool->lines);
	}
	onapp_wait_free(&pool->wait);
	free(pool);
}

onapp_line *onapp_pool_lines(onapp_pool *pool)
{
	disown_foreign(pool);
	return pool->lines;
}

onapp_wait *onapp_pool_waits(onapp_pool *pool)
{
	return &pool->wait;
}

/* Takes the line out of the list. NULL: there is none that fits. */
static onapp_line *take_out(onapp_pool *pool, const onapp_line_key *key)
{
	for (onapp_line **link = &pool->lines; *link != NULL; link = &(*link)->next) {
		if (onapp_line_fits(*link, key)) {
			onapp_line *line = *link;
			*link = line->next;
			return line;
		}
	}
	return NULL;
}

static onapp_line *make_line(onapp_pool *pool, const onapp_line_key *key)
{
	size_t count = 0;
	onapp_line *oldest;

	for (const onapp_line *line = pool->lines; line != NULL; line = line->next) {
		count++;
	}
	if (count >= MOST_LINES && (oldest = oldest_idle(pool, false)) != NULL) {
		drop_line(pool, oldest);
	}
	return onapp_line_new(pool, key);
}

onapp_line *onapp_pool_line(onapp_pool *pool, const onapp_line_key *key, int64_t now_us)
{
	disown_foreign(pool);
	close_unused_since(pool, now_us - pool->idle_us);
	onapp_line *line = take_out(pool, key);
	if (line == NULL) {
		line = make_line(pool, key);
	}
	if (line != NULL) {
		line->next = pool->lines;
		pool->lines = line;
	}
	return line;
}

void onapp_pool_give(onapp_pool *pool, onapp_transfer *transfer, int64_t now_us, bool failed)
{
	size_t room = pool->expected > MOST_IDLE_HANDLES ? pool->expected : MOST_IDLE_HANDLES;

	onapp_line_give(transfer->line, transfer, now_us, failed, room);
	close_surplus(pool);
}

/* ---- Versions ------------------------------------------------------------------------------------------------------- */

static onapp_line *find_line(onapp_pool *pool, const onapp_line_key *key)
{
	onapp_line *line = onapp_pool_lines(pool);

	while (line != NULL && !onapp_line_fits(line, key)) {
		line = line->next;
	}
	return line;
}

static void forget_version(onapp_line *line)
{
	free(line->version_url);
	free(line->version);
	line->version_url = line->version = NULL;
}

void onapp_pool_version_keep(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_login *login,
	const char *version, double seconds)
{
	onapp_line_key key;

	onapp_line_key_of(&key, settings, login->url, login->username, login->password);
	onapp_line *line = find_line(pool, &key);
	if (line != NULL) {
		forget_version(line);
		line->version_url = onapp_text_copy(login->url, strlen(login->url));
		line->version = onapp_text_copy(version, strlen(version));
		line->version_until_us = onapp_clock_us() + (int64_t) (seconds * 1e6);
	}
}

const char *onapp_pool_version(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_login *login)
{
	onapp_line_key key;

	onapp_line_key_of(&key, settings, login->url, login->username, login->password);
	const onapp_line *line = find_line(pool, &key);
	bool known = line != NULL && line->version_url != NULL && line->version != NULL &&
		strcmp(line->version_url, login->url) == 0 && onapp_clock_us() < line->version_until_us;
	return known ? line->version : NULL;
}

void onapp_pool_version_forget(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_login *login)
{
	onapp_line_key key;

	onapp_line_key_of(&key, settings, login->url, login->username, login->password);
	onapp_line *line = find_line(pool, &key);
	if (line != NULL) {
		forget_version(line);
	}
}

/* ---- Chance --------------------------------------------------------------------------------------------------------- */

double onapp_pool_chance(onapp_pool *pool)
{
	/* The step of SplitMix64, described by Steele, Lea and Flood (2014): passes through every state, even zero. */
	uint64_t mixed = (pool->chance += 0x9E3779B97F4A7C15u);

	mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
	mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
	mixed ^= mixed >> 31;
	return (double) (mixed >> 11) / 9007199254740992.0; /* 2^53 */
}
