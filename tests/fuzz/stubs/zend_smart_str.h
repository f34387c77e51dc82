/*
 * In place of PHP's header, see php.h. Each piece is one reallocation, so that one byte too far is seen.
 */
#ifndef ONAPP_TESTS_FUZZ_SMART_STR_H
#define ONAPP_TESTS_FUZZ_SMART_STR_H

#include "php.h"

#include <stdlib.h>

typedef struct {
	zend_string *s;
} smart_str;

static inline void smart_str_appendl(smart_str *to, const char *text, size_t length)
{
	size_t before = to->s != NULL ? to->s->len : 0;
	zend_string *grown = realloc(to->s, sizeof(*grown) + before + length + 1);

	if (grown == NULL) {
		abort();
	}
	memcpy(grown->val + before, text, length);
	grown->len = before + length;
	grown->val[grown->len] = '\0';
	to->s = grown;
}

static inline void smart_str_appends(smart_str *to, const char *text)
{
	smart_str_appendl(to, text, strlen(text));
}

static inline void smart_str_appendc(smart_str *to, char byte)
{
	smart_str_appendl(to, &byte, 1);
}

/* Owned by the caller: free(). */
static inline zend_string *smart_str_extract(smart_str *from)
{
	smart_str_appendl(from, "", 0);
	return from->s;
}

#endif
