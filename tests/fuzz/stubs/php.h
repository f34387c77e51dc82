/*
 * In place of PHP's header: as much of it as the reader of XML needs for finding out what a body is. The sources that
 * are fuzzed with it are those of the extension.
 */
#ifndef ONAPP_TESTS_FUZZ_PHP_H
#define ONAPP_TESTS_FUZZ_PHP_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

typedef struct _zval_struct zval;

typedef struct {
	size_t len;
	char val[];
} zend_string;

#define ZSTR_VAL(string) ((string)->val)
#define ZSTR_LEN(string) ((string)->len)

#define MIN(a, b) ((a) < (b) ? (a) : (b))

static inline const char *zend_memnstr(const char *text, const char *what, size_t length, const char *end)
{
	return memmem(text, (size_t) (end - text), what, length);
}

#endif
