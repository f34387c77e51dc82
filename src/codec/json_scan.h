/*
 * Looks over a whole JSON text before anything is made of it: what reads its values later, json-c among them, relies on
 * well-formed text, and json-c is laxer than the format (control characters, lone surrogates, names cut at a NUL). It
 * remembers where the entries are, so that each can be read by itself. PHP-free.
 */
#ifndef ONAPP_CODEC_JSON_SCAN_H
#define ONAPP_CODEC_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
	ONAPP_JSON_OK = 0,
	ONAPP_JSON_EMPTY,
	ONAPP_JSON_BYTE_ORDER_MARK,
	ONAPP_JSON_END,
	ONAPP_JSON_CHARACTER,
	ONAPP_JSON_TRAILING,
	ONAPP_JSON_DEPTH,
	ONAPP_JSON_NUMBER,
	ONAPP_JSON_CONTROL,
	ONAPP_JSON_UTF8,
	ONAPP_JSON_ESCAPE,
	ONAPP_JSON_SURROGATE,
	ONAPP_JSON_NUL_IN_NAME,
	ONAPP_JSON_MEMORY
} onapp_json_fault;

/* One entry of the outermost list, or the one value that the text is. */
typedef struct {
	size_t start;  /* offset in the body */
	size_t length; /* without blanks around it */
	size_t inner;  /* offset of the only member's value where it is an object with one; else 0 */
} onapp_json_entry;

/* A member of an object: offsets from the object's opening brace. */
typedef struct onapp_json_mark {
	uint32_t name; /* behind the quote; without escapes */
	uint32_t name_length;
	uint32_t value;
} onapp_json_mark;

typedef struct {
	char first;              /* byte of the outermost value: '{', '[', '"', 't', 'f', 'n', '-' or a digit */
	size_t length;           /* of the text, with blanks around the value */
	bool is_unclear;         /* whether there is what onapp_json_clarify is for */
	onapp_json_entry *entry; /* owned */
	size_t entries;
	size_t room;
	/* Where the text is one object, wrapped in another or not: its members, which are read next. None for lists, which
	 * would need many. */
	onapp_json_mark *mark; /* owned */
	size_t marks;
	size_t marks_room;
	size_t marked; /* offset of the object */
} onapp_json_outline;

/*
 * ONAPP_JSON_OK, or what is wrong and at which byte. The outline is to be freed in both cases.
 * Names come in the same order in every entry of a list, so each is first compared with the one in its place before.
 */
onapp_json_fault onapp_json_scan(const char *body, size_t length, int depth, onapp_json_outline *outline,
	size_t *offset);

void onapp_json_outline_free(onapp_json_outline *outline);

/* Whether an integer, given as digits without sign and leading zeros, is outside the range of int64_t. */
bool onapp_json_is_wide(const char *digits, size_t length, bool negative);

/* The fault in words. */
const char *onapp_json_fault_text(onapp_json_fault fault);

#endif
