/*
 * One HTTP exchange over libcurl's multi interface. PHP-free: the caller hands in what it wants to be asked.
 */
#ifndef ONAPP_HTTP_TRANSPORT_H
#define ONAPP_HTTP_TRANSPORT_H

#include "../core/buffer.h"
#include "../core/error.h"
#include "../core/retry.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum { ONAPP_GET, ONAPP_POST, ONAPP_PUT, ONAPP_DELETE, ONAPP_PATCH } onapp_verb;

const char *onapp_verb_name(onapp_verb verb);

typedef struct onapp_pool onapp_pool;

/* TLS, proxy and time settings of a connection. Strings are borrowed; NULL or 0 = libcurl's own default. */
typedef struct {
	bool verify;         /* peer and host name */
	const char *ca_file; /* CA bundle */
	const char *ca_path;
	const char *client_cert; /* PEM */
	const char *client_key;
	const char *client_key_password;
	const char *pinned_key; /* "sha256//..." */
	bool allow_tls10;       /* else TLS 1.2 at least */
	bool http2;
	const char *proxy;
	const char *user_agent;
	double connect_timeout; /* seconds, 0 = none */
	double timeout;         /* seconds for the whole call, retries and pauses included; 0 = none */
	double low_speed_time;  /* seconds below low_speed_limit bytes/s before giving up; 0 = none */
	long low_speed_limit;
	size_t max_response; /* bytes of decoded body, 0 = no limit */
	onapp_retry_policy retry;
} onapp_transport_settings;

typedef struct {
	onapp_verb verb;
	const char *url;      /* complete, checked by the caller */
	const char *username; /* NULL: no Basic credentials */
	const char *password;
	const char *const *headers; /* complete lines, checked by the caller; NULL-terminated; may be NULL */
	const char *body;           /* sent only when has_body */
	size_t body_length;
	bool has_body;
} onapp_http_request;

typedef struct {
	onapp_error_kind kind; /* ONAPP_OK: an HTTP answer is there, whatever its status */
	int curl_code;         /* CURLcode */
	char message[256];     /* why there is no answer; libcurl's own words, mostly */
	bool sent;             /* the request may have reached the panel (a connection was established) */
	long status;
	onapp_buffer headers; /* the block as received, all answers */
	onapp_buffer body;    /* decoded; empty unless the answer is complete */
	int attempts;         /* tries made */
	int connects;         /* new connections made */
	long http_version;    /* 10, 11, 20; 0 unknown */
	int64_t namelookup_us, connect_us, tls_us, starttransfer_us, total_us; /* of the last try */
	double elapsed;                                                        /* seconds of the whole call */
	char primary_ip[64];
	char content_type[128];
	size_t request_size, header_size;
} onapp_http_response;

/* A call that is under way. */
typedef struct onapp_http_call onapp_http_call;

/*
 * What the caller wants to be asked or told; every member may be NULL. Never called from inside libcurl, so that they
 * may start calls of their own, on the same pool too. They must return: one that could be left by longjmp() (PHP's
 * bail-out) has to catch it, report true, and go on with it once onapp_http_perform has returned.
 */
typedef struct {
	void *context;
	bool (*interrupted)(void *context);                                             /* true: give the call up */
	void (*attempt)(void *context, const onapp_http_response *so_far, double wait); /* after each try; wait < 0: last */
	/*
	 * In place of waiting for the network: returns once onapp_http_call_is_over or the time until_us (of onapp_clock_us)
	 * has come, or earlier, then it is called again. Other calls may begin and end meanwhile; somebody has to go on
	 * with onapp_pool_drive or onapp_pool_go_on.
	 */
	void (*wait)(void *context, onapp_http_call *call, int64_t until_us);
	/*
	 * In place of the network: makes one try. It fills in the zeroed answer (kind, message, sent, status, headers,
	 * body) and says how many seconds it would have taken: they count as passed, nobody waits, neither for them nor
	 * between two tries. False: there is to be no other try, whatever the rule says.
	 */
	bool (*stand_in)(void *context, const onapp_http_request *request, onapp_http_response *response, double *seconds);
} onapp_transport_hooks;

/*
 * The pool of one thread. Nothing is connected before the first call. What it keeps, it keeps apart for each panel, each
 * set of credentials and each set of TLS options. NULL when memory is out.
 */
onapp_pool *onapp_pool_create(void);
void onapp_pool_destroy(onapp_pool *pool);    /* abandons, without touching sockets, what another process made */
void onapp_pool_close_idle(onapp_pool *pool); /* drops kept connections */
/* So many connections in all are kept, each for so many seconds without use. */
void onapp_pool_keep(onapp_pool *pool, size_t most, double idle);
/* So many calls will be under way at once: their connections are kept between them. 0: back to the usual. */
void onapp_pool_expect(onapp_pool *pool, uint32_t calls);
/* Nothing is to be done for a while: closes what is kept beyond the limits. */
void onapp_pool_rest(onapp_pool *pool);
size_t onapp_pool_connections(onapp_pool *pool); /* open now */

/* Who asks which panel. Borrowed; url: complete, and part of what a version is known for. */
typedef struct {
	const char *url;
	const char *username;
	const char *password;
} onapp_login;

/*
 * The version that the panel told this login over a connection with these settings, for so many seconds. Only what a
 * call with the same login and settings has found out is known, and to nobody else. Borrowed until the next call.
 */
const char *onapp_pool_version(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_login *login);
void onapp_pool_version_keep(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_login *login,
	const char *version, double seconds);
/* The panel has refused the login; url: any of the panel. */
void onapp_pool_version_forget(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_login *login);

/*
 * Carries the request out. The response must be zero-initialised or freed by onapp_http_response_free; it is owned by
 * the caller. Never throws, never touches the Zend allocator.
 */
void onapp_http_perform(onapp_pool *pool, const onapp_transport_settings *settings, const onapp_http_request *request,
	const onapp_transport_hooks *hooks, onapp_http_response *response);
void onapp_http_response_free(onapp_http_response *response);

/* Whether the try that the call waits for has ended. */
bool onapp_http_call_is_over(const onapp_http_call *call);

/*
 * For a call that sits in its wait hook and never will come back from it (its stack is given up): takes it off the
 * network and frees what it collected.
 */
void onapp_http_call_abandon(onapp_http_call *call);

/*
 * Lets libcurl do for all calls of the pool what can be done now, for those who do other things meanwhile: the system is
 * asked every few milliseconds at most which connections are ready, and often enough for answers not to lie about until
 * their calls time out. False: libcurl cannot go on.
 */
bool onapp_pool_drive(onapp_pool *pool);
/* The same without asking the system: for those who sleep next, which asks it anyway. */
bool onapp_pool_go_on(onapp_pool *pool);
/* Sleeps until something can be done for one of the calls, milliseconds at most. False: libcurl cannot. */
bool onapp_pool_sleep(onapp_pool *pool, int milliseconds);

/* libcurl's process-wide part: once in MINIT, once in MSHUTDOWN. */
bool onapp_transport_startup(void);
void onapp_transport_shutdown(void);

/* For phpinfo: the library, its TLS back-end, and whether a feature is there: "http2", "asyncdns", "threadsafe", "tls",
 * "libz", "brotli", "zstd", "ipv6", "idn", "https-proxy", "prereq". After onapp_transport_startup() only. */
const char *onapp_transport_version(void);
const char *onapp_transport_tls(void);
const char *onapp_transport_encodings(void); /* compressions that it can undo, for Accept-Encoding; NULL: none */
bool onapp_transport_has(const char *feature);

#endif
