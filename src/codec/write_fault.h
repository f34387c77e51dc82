/*
 * Why a request body cannot be written, and at which key. Shared by the writers.
 */
#ifndef ONAPP_CODEC_WRITE_FAULT_H
#define ONAPP_CODEC_WRITE_FAULT_H

#include "php.h"
#include "zend_smart_str.h"

#define ONAPP_WRITE_DEPTH 512 /* levels of arrays; that of json_encode() */

#define ONAPP_WRITE_NOT_UTF8 "not valid UTF-8"
#define ONAPP_WRITE_TOO_DEEP "nested too deeply"
#define ONAPP_WRITE_NOT_FINITE "neither INF nor NAN can be sent"
#define ONAPP_WRITE_TYPE "a value of this type cannot be sent"
#define ONAPP_WRITE_MEMORY "out of memory"

typedef struct {
	const char *problem; /* static text; NULL while all is well */
	smart_str path;      /* keys from the data down to the fault, joined by points; owned */
} onapp_write_fault;

/* Puts a key in front of the path, on the way up from the fault. key NULL: the index. */
void onapp_write_fault_below(onapp_write_fault *fault, zend_string *key, zend_ulong index);

/* Moves the fault into the results of onapp_codec.write. */
void onapp_write_fault_report(onapp_write_fault *fault, const char **problem, zend_string **where);

/*
 * The entries of an array or a stdClass; NULL, and the fault set, for objects of any other class: those have been
 * turned into arrays before they come here.
 */
HashTable *onapp_write_entries(zval *value, onapp_write_fault *fault);

#endif
