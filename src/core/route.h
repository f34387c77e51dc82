/*
 * Route templates, percent-encoding and the checks that keep an id from reaching another resource's path. PHP-free.
 */
#ifndef ONAPP_CORE_ROUTE_H
#define ONAPP_CORE_ROUTE_H

#include "buffer.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * Templates: "settings/disks/{id}/backups". A placeholder is {name}, {name!} (required: an error without a value) or
 * {name!*} (required; taken from the loaded object when the own value is null), {name*} (fall-back, not required).
 */
typedef struct {
	const char *name; /* borrowed, points into the template */
	size_t length;
	bool required;
	bool fallback;
} onapp_placeholder;

/* Finds the next placeholder from *cursor on and moves *cursor behind it; the literal text before it runs from where
 * *cursor was to *literal_end. False at the end, where the literal reaches to the template's end. */
bool onapp_route_next(const char **cursor, const char **literal_end, onapp_placeholder *out);

/* Appends value as one path segment, percent-encoded (RFC 3986 unreserved characters stay). */
bool onapp_route_append_segment(onapp_buffer *path, const char *value, size_t length);

/* NULL when the value may be a path segment, else why not: "is empty", "is a dot segment" (also one that would be there
 * after decoding: "5/../7"), "has control characters". */
const char *onapp_segment_problem(const char *value, size_t length);

/* NULL when the path (no host, no query) is safe to send, else why not: control characters, blanks, "?", "#",
 * dot segments. A leading slash and doubled slashes are no problem: onapp_route_append_path drops them. */
const char *onapp_path_problem(const char *path, size_t length);

/* Appends a path: no leading slash, doubled slashes made one. */
bool onapp_route_append_path(onapp_buffer *url, const char *path, size_t length);

/* NULL when the text is a usable base URL (http or https, a host, no query, no fragment, no user info, no blanks or
 * control characters), else why not. A text without a scheme is allowed, as in the PHP client: http. */
const char *onapp_base_url_problem(const char *url, size_t length);

#endif
