/*
 * A growing byte buffer on malloc(), for everything libcurl's callbacks may touch: they must never reach the Zend
 * allocator, whose memory_limit bail-out would jump through libcurl's frames. PHP-free.
 */
#ifndef ONAPP_CORE_BUFFER_H
#define ONAPP_CORE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
	char *data;      /* owned; NUL-terminated whenever it is not NULL */
	size_t length;   /* bytes without the NUL */
	size_t capacity; /* bytes allocated */
} onapp_buffer;

/* clang-format off */
#define ONAPP_BUFFER_EMPTY {NULL, 0, 0}
/* clang-format on */

/* All return false when memory is out (or the sum overflows); the buffer is then unchanged. */
bool onapp_buffer_append(onapp_buffer *buffer, const char *data, size_t length);
bool onapp_buffer_append_text(onapp_buffer *buffer, const char *text);
bool onapp_buffer_append_byte(onapp_buffer *buffer, char byte);
bool onapp_buffer_reserve(onapp_buffer *buffer, size_t length);

void onapp_buffer_clear(onapp_buffer *buffer); /* keeps the memory */
void onapp_buffer_free(onapp_buffer *buffer);

#endif
