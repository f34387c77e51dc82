/*
 * The lines of one thread of one process, and how many of them, and of their connections, are kept. PHP-free.
 */
#ifndef ONAPP_HTTP_POOL_H
#define ONAPP_HTTP_POOL_H

#include "line.h"
#include "wait.h"

/*
 * libcurl handles must not be used, nor even closed, by a process that inherited them: closing would end TLS sessions
 * and shut sockets that the parent still talks over. So everything here is stamped with the process that made it; in
 * another process it is left alone for good and made anew.
 */

/* The line for a request, found or made; NULL when memory is out. Borrowed; it lives as long as handles of it are out.
 * now_us, here and below: of onapp_clock_us. */
onapp_line *onapp_pool_line(onapp_pool *pool, const onapp_line_key *key, int64_t now_us);
/* A call of the line has ended: its handle goes back, and what is too much is closed. */
void onapp_pool_give(onapp_pool *pool, onapp_transfer *transfer, int64_t now_us, bool failed);
/* How many connections libcurl keeps for the line. */
void onapp_pool_set_limit(onapp_line *line);

onapp_line *onapp_pool_lines(onapp_pool *pool);
onapp_wait *onapp_pool_waits(onapp_pool *pool);

/* Whether this process made what the pool holds. */
bool onapp_pool_is_ours(const onapp_pool *pool);

/* In [0, 1); for spreading retries, not for secrets. */
double onapp_pool_chance(onapp_pool *pool);

#endif
