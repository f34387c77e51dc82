/*
 * The connections of one thread of one process: a multi handle, which keeps them alive between calls, and the easy
 * handles, which are used again. PHP-free.
 */
#ifndef ONAPP_HTTP_POOL_H
#define ONAPP_HTTP_POOL_H

#include "transport.h"

#include <curl/curl.h>

/*
 * libcurl handles must not be used, nor even closed, by a process that inherited them: closing would end TLS sessions
 * and shut sockets that the parent still talks over. So everything here is stamped with the process that made it; in
 * another process it is left alone for good and made anew.
 */

/* The multi handle, made when there is none; NULL when memory is out. Borrowed. */
CURLM *onapp_pool_multi(onapp_pool *pool);

/* An easy handle in its initial state; NULL when memory is out. It goes back by onapp_pool_give. */
CURL *onapp_pool_take(onapp_pool *pool);

/*
 * Takes the handle back, detached from the multi handle; nothing that was set on it stays. One whose transfer failed is
 * not used again: libcurl leaves parts of such a transfer on it, and then refuses options.
 */
void onapp_pool_give(onapp_pool *pool, CURL *easy, bool failed);

/* Whether this process made what the pool holds. */
bool onapp_pool_is_ours(const onapp_pool *pool);

/* In [0, 1); for spreading retries, not for secrets. */
double onapp_pool_chance(onapp_pool *pool);

#endif
