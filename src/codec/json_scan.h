/*
 * Looks over a whole JSON text before json-c sees any of it: json-c is laxer than the format (control characters,
 * lone surrogates, names cut at a NUL), drops the text of integers it cannot hold, and is given a list entry by entry,
 * so that nobody but this scan ever sees the whole. PHP-free.
 */
#ifndef ONAPP_CODEC_JSON_SCAN_H
#define ONAPP_CODEC_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>

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

typedef struct {
	size_t start;   /* offset of the outermost value */
	char first;     /* its first byte: '{', '[', '"', 't', 'f', 'n', '-' or a digit */
	size_t entries; /* of the outermost list or object */
	size_t *wide;   /* offsets just behind integers that need more than 64 bits, in order; owned */
	size_t wide_count;
	size_t wide_room;
} onapp_json_outline;

/* ONAPP_JSON_OK, or what is wrong and at which byte. The outline is to be freed in both cases. */
onapp_json_fault onapp_json_scan(const char *body, size_t length, int depth, onapp_json_outline *outline,
	size_t *offset);

void onapp_json_outline_free(onapp_json_outline *outline);

/* The fault in words. */
const char *onapp_json_fault_text(onapp_json_fault fault);

#endif
