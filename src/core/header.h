/*
 * Header lines: building them safely and reading them from the received block. PHP-free.
 */
#ifndef ONAPP_CORE_HEADER_H
#define ONAPP_CORE_HEADER_H

#include "buffer.h"

#include <stdbool.h>
#include <stddef.h>

/* NULL when "name: value" may be sent, else why not (token characters in the name; no CR, LF, NUL in the value). */
const char *onapp_header_problem(const char *name, size_t name_length, const char *value, size_t value_length);

/* Appends "name: value" (no line end). The caller has asked onapp_header_problem. */
bool onapp_header_append(onapp_buffer *line, const char *name, const char *value, size_t value_length);

/*
 * The headers of the last answer in a received block (which may hold 1xx and proxy answers before it).
 * onapp_header_next walks them: false at the end. Pointers are borrowed from the block; blanks around are trimmed.
 */
typedef struct {
	const char *name;
	size_t name_length;
	const char *value;
	size_t value_length;
} onapp_header;

const char *onapp_header_last_block(const char *block, size_t length, size_t *last_length);
bool onapp_header_next(const char **cursor, const char *end, onapp_header *out);

/* The value of a header by name, case-insensitive, the last one wins; false when absent. */
bool onapp_header_find(const char *block, size_t length, const char *name, onapp_header *out);

/* Seconds of a Retry-After value (seconds or HTTP date against now_unix); -1 when unreadable. */
double onapp_header_retry_after(const char *value, size_t length, double now_unix);

#endif
