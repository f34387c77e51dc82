/*
 * Where the model tells what it does: the object's own logger, and the PSR-3 logger of the connection.
 */
#ifndef ONAPP_MODEL_LOG_H
#define ONAPP_MODEL_LOG_H

#include "model.h"

#include "../core/header.h"

typedef enum { ONAPP_LOG_DEBUG, ONAPP_LOG_INFO, ONAPP_LOG_WARNING, ONAPP_LOG_ERROR } onapp_log_level;

/* One try of a request, after it ended. wait: seconds until the next try, below 0 for the last. May run PHP code of
 * the caller: look at EG(exception) afterwards. */
void onapp_log_attempt(onapp_object *object, onapp_verb verb, zend_string *url, const onapp_http_response *response,
	double wait);

/* A sentence without secrets. May run PHP code of the caller. */
void onapp_log(onapp_object *object, onapp_log_level level, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* A URL fit for logs and messages: values of secret query arguments replaced. Owned. */
zend_string *onapp_url_for_people(const char *url, size_t length);
/* The same with another rule of which names are secret. */
typedef bool (*onapp_name_test)(const void *context, const char *name, size_t length);
zend_string *onapp_url_without(const char *url, size_t length, onapp_name_test is_secret, const void *context);

/* What the panel calls the request in its own log. False: it did not say. */
bool onapp_request_id(const onapp_http_response *response, onapp_header *id);

/* Whether it keeps lines of the kind "DEBUG". */
bool onapp_logger_hears_debug(zend_object *logger);
/* classes/logger.c: appends to an OnApp_Helper_Logger; kind is "MSG", "WARN", "DEBUG" or "ERROR". */
void onapp_logger_write(zend_object *logger, const char *kind, const char *text, size_t length);

#endif
