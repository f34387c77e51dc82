/*
 * C strings of our own. PHP-free.
 */
#ifndef ONAPP_CORE_TEXT_H
#define ONAPP_CORE_TEXT_H

#include <stddef.h>

/* malloc'ed; NULL when memory is out. Owned. */
char *onapp_text_copy(const char *text, size_t length);

/* Credentials do not stay in freed memory. onapp_text_wipe frees the text, which may be NULL. */
void onapp_text_clear(char *text);
void onapp_text_wipe(char *text);

#endif
