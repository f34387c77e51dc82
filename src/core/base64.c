#include "base64.h"

#include <stdint.h>

bool onapp_base64_append(onapp_buffer *text, const char *bytes, size_t length)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t at = 0; at < length; at += 3) {
		size_t left = length - at;
		uint32_t group = (uint32_t) (unsigned char) bytes[at] << 16;

		group |= left > 1 ? (uint32_t) (unsigned char) bytes[at + 1] << 8 : 0;
		group |= left > 2 ? (unsigned char) bytes[at + 2] : 0;
		char four[] = {alphabet[group >> 18], alphabet[group >> 12 & 63], left > 1 ? alphabet[group >> 6 & 63] : '=',
			left > 2 ? alphabet[group & 63] : '='};
		if (!onapp_buffer_append(text, four, sizeof four)) {
			return false;
		}
	}
	return true;
}
