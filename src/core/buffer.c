#include "buffer.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SMALLEST_CAPACITY 64

/* Makes room for `length` more bytes and the closing NUL. */
bool onapp_buffer_reserve(onapp_buffer *buffer, size_t length)
{
	if (length > SIZE_MAX - 1 - buffer->length) {
		return false;
	}
	size_t needed = buffer->length + length + 1;
	if (needed <= buffer->capacity) {
		return true;
	}
	/* Doubling keeps appending linear; near the top of the address space only the exact size is asked for. */
	size_t capacity = buffer->capacity > SIZE_MAX / 2 ? needed : buffer->capacity * 2;
	if (capacity < needed) {
		capacity = needed;
	}
	if (capacity < SMALLEST_CAPACITY) {
		capacity = SMALLEST_CAPACITY;
	}
	char *data = realloc(buffer->data, capacity);
	if (data == NULL) {
		return false;
	}
	if (buffer->data == NULL) {
		data[0] = '\0';
	}
	buffer->data = data;
	buffer->capacity = capacity;
	return true;
}

bool onapp_buffer_append(onapp_buffer *buffer, const char *data, size_t length)
{
	if (!onapp_buffer_reserve(buffer, length)) {
		return false;
	}
	if (length > 0) {
		memcpy(buffer->data + buffer->length, data, length);
		buffer->length += length;
	}
	buffer->data[buffer->length] = '\0';
	return true;
}

bool onapp_buffer_append_text(onapp_buffer *buffer, const char *text)
{
	return onapp_buffer_append(buffer, text, strlen(text));
}

bool onapp_buffer_append_byte(onapp_buffer *buffer, char byte)
{
	return onapp_buffer_append(buffer, &byte, 1);
}

void onapp_buffer_clear(onapp_buffer *buffer)
{
	buffer->length = 0;
	if (buffer->data != NULL) {
		buffer->data[0] = '\0';
	}
}

void onapp_buffer_free(onapp_buffer *buffer)
{
	free(buffer->data);
	buffer->data = NULL;
	buffer->length = 0;
	buffer->capacity = 0;
}
