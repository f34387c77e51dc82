/*
 * The module: its version, its settings and what its life-cycle functions share.
 */
#ifndef PHP_ONAPP_H
#define PHP_ONAPP_H

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#define PHP_ONAPP_VERSION "1.0.0"

extern zend_module_entry onapp_module_entry;
#define phpext_onapp_ptr &onapp_module_entry

/* Settings, one member for each onapp.* directive. Strings belong to the INI system. */
struct onapp_job;
struct onapp_crew;

/* The calls that run side by side in a thread; src/model/scheduler.c. */
typedef struct {
	struct onapp_job *current; /* the innermost one whose code is running */
	struct onapp_crew *crews;  /* with unfinished calls */
	HashTable *claims;         /* object handle -> onapp_claim; NULL until needed */
	uint32_t expected;         /* calls at once, of all batches that run */
} onapp_scheduler;

ZEND_BEGIN_MODULE_GLOBALS(onapp)
	double connect_timeout;    /* seconds, 0 = none */
	double timeout;            /* seconds for a whole call, 0 = none */
	zend_long low_speed_limit; /* bytes per second */
	double low_speed_time;     /* seconds below the limit before giving up, 0 = never */
	zend_long retries;
	double retry_delay;          /* seconds before the first retry */
	double retry_max_delay;      /* seconds */
	zend_long max_response_size; /* bytes of decoded body, 0 = no limit */
	zend_long json_depth;
	zend_long concurrency;
	bool persistent; /* keep connections from one request to the next */
	zend_long pool_size;
	double pool_idle;   /* seconds */
	double version_ttl; /* seconds that the panel's version is known, 0 = asked at each login */
	char *ca_bundle;
	bool verify_tls;
	bool http2;
	char *user_agent;
	bool throw_exceptions;

	/* State of the thread: field sets made so far (onapp_fieldset *), and its connections. */
	HashTable fieldsets;
	struct onapp_pool *pool;
	onapp_scheduler scheduler;

	/* What stands in for the network of every connection (owned; NULL: nothing). */
	struct onapp_stand_in *stand_in;
	/* Who is told of all requests (an array, or UNDEF), whether that is under way, and how many they were told of. */
	zval subscribers;
	bool telling;
	zend_long requests_told;

	/* State of the request: where PHP's own clients look for authorities (NULL: not looked up yet, or there is no such
	 * setting); the options of a new object, and what they are called. */
	struct _zend_ini_entry *curl_cainfo, *openssl_cafile;
	zval options, known_options;
ZEND_END_MODULE_GLOBALS(onapp)

ZEND_EXTERN_MODULE_GLOBALS(onapp)

/* Every file that uses ONAPP_G(), EG() or another of PHP's globals needs this header: a thread-safe PHP reaches them
 * through the cache declared below. */
#define ONAPP_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(onapp, member)

#if defined(ZTS) && defined(COMPILE_DL_ONAPP)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
