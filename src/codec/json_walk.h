/*
 * Walks over JSON text that the scan has accepted: nothing is checked twice. `end` is the end of the text that may be
 * read, at or behind that of the value. PHP-free.
 */
#ifndef ONAPP_CODEC_JSON_WALK_H
#define ONAPP_CODEC_JSON_WALK_H

#include <stdbool.h>
#include <stddef.h>

/* The closing quote of the string that begins at `at`; *escaped: whether there are escapes in it. */
const char *onapp_json_string_end(const char *at, const char *end, bool *escaped);

/* Behind the value that begins at `at`. */
const char *onapp_json_value_end(const char *at, const char *end);

typedef struct {
	const char *name; /* between its quotes */
	size_t name_length;
	bool escaped;
	const char *value;
} onapp_json_member;

/*
 * The next member of an object, where `at` is its opening brace, or the end of the value given out before. False at the
 * end of the object.
 */
bool onapp_json_next_member(const char *at, const char *end, onapp_json_member *member);

/* The next value of a list, where `at` is its opening bracket, or the end of the value given out before. */
bool onapp_json_next_entry(const char *at, const char *end, const char **value);

/* Whether nothing is in the list or object that begins at `at`. */
bool onapp_json_is_empty(const char *at, const char *end);

/* Writes what the escapes in a string stand for to `to`, which has room for length bytes; gives the bytes written. */
size_t onapp_json_unescape(const char *text, size_t length, char *to);

/*
 * Copies a value to `to` as json-c reads it right: with ONAPP_JSON_WIDE_MARK behind each integer of more than 64 bits, and
 * with characters beyond U+FFFF that are escaped as pairs as themselves. Gives the bytes written.
 * to NULL: only counts them.
 */
#define ONAPP_JSON_WIDE_MARK "E0"
size_t onapp_json_clarify(const char *text, size_t length, char *to);

#endif
