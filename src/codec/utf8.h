/*
 * The few questions both codecs ask about UTF-8. PHP-free.
 */
#ifndef ONAPP_CODEC_UTF8_H
#define ONAPP_CODEC_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the well-formed sequence that text begins with (1 to 4); 0 when it begins with none. */
size_t onapp_utf8_sequence(const char *text, size_t length);

/* The character of a sequence that onapp_utf8_sequence() found to be well-formed. */
uint32_t onapp_utf8_character(const char *text, size_t sequence);

/* Writes a character to `to`, which has room for 4 bytes; gives the bytes written. */
size_t onapp_utf8_write(uint32_t character, char *to);

/* Offset of the first byte from at on that is not ASCII; length when there is none. */
size_t onapp_ascii_end(const char *text, size_t at, size_t length);

/* Offset of the first byte that is not UTF-8; length when there is none. */
size_t onapp_utf8_check(const char *text, size_t length);

#endif
