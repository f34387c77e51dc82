#include "utf8.h"

#include <stdbool.h>
#include <string.h>

static bool is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* Whether the second byte keeps the sequence from being overlong, a surrogate or above U+10FFFF. */
static bool second_byte_fits(unsigned char first, unsigned char second)
{
	switch (first) {
		case 0xE0:
			return second >= 0xA0 && second <= 0xBF;
		case 0xED:
			return second >= 0x80 && second <= 0x9F;
		case 0xF0:
			return second >= 0x90 && second <= 0xBF;
		case 0xF4:
			return second >= 0x80 && second <= 0x8F;
		default:
			return is_continuation(second);
	}
}

size_t onapp_utf8_sequence(const char *text, size_t length)
{
	const unsigned char *bytes = (const unsigned char *) text;
	size_t needed;

	if (length == 0) {
		return 0;
	}
	if (bytes[0] < 0x80) {
		return 1;
	}
	if (bytes[0] >= 0xC2 && bytes[0] <= 0xDF) {
		needed = 2;
	} else if (bytes[0] >= 0xE0 && bytes[0] <= 0xEF) {
		needed = 3;
	} else if (bytes[0] >= 0xF0 && bytes[0] <= 0xF4) {
		needed = 4;
	} else {
		return 0;
	}
	if (length < needed || !second_byte_fits(bytes[0], bytes[1])) {
		return 0;
	}
	for (size_t i = 2; i < needed; i++) {
		if (!is_continuation(bytes[i])) {
			return 0;
		}
	}
	return needed;
}

uint32_t onapp_utf8_character(const char *text, size_t sequence)
{
	static const unsigned char first_byte_mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	const unsigned char *bytes = (const unsigned char *) text;
	uint32_t character = bytes[0] & first_byte_mask[sequence];

	for (size_t i = 1; i < sequence; i++) {
		character = (character << 6) | (bytes[i] & 0x3F);
	}
	return character;
}

size_t onapp_utf8_write(uint32_t character, char *to)
{
	char *start = to;

	if (character < 0x80) {
		*to++ = (char) character;
		return 1;
	}
	if (character < 0x800) {
		*to++ = (char) (0xC0 | character >> 6);
	} else {
		if (character < 0x10000) {
			*to++ = (char) (0xE0 | character >> 12);
		} else {
			*to++ = (char) (0xF0 | character >> 18);
			*to++ = (char) (0x80 | (character >> 12 & 0x3F));
		}
		*to++ = (char) (0x80 | (character >> 6 & 0x3F));
	}
	*to++ = (char) (0x80 | (character & 0x3F));
	return (size_t) (to - start);
}

size_t onapp_ascii_end(const char *text, size_t at, size_t length)
{
	uint64_t eight;

	/* By words, because nearly all of what is sent and received is ASCII. */
	while (length - at >= sizeof(eight)) {
		memcpy(&eight, text + at, sizeof(eight));
		if (eight & UINT64_C(0x8080808080808080)) {
			break;
		}
		at += sizeof(eight);
	}
	while (at < length && (unsigned char) text[at] < 0x80) {
		at++;
	}
	return at;
}

size_t onapp_utf8_check(const char *text, size_t length)
{
	size_t at = onapp_ascii_end(text, 0, length);

	while (at < length) {
		size_t sequence = onapp_utf8_sequence(text + at, length - at);

		if (sequence == 0) {
			break;
		}
		at = onapp_ascii_end(text, at + sequence, length);
	}
	return at;
}
