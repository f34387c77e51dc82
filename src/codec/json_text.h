/*
 * Steps through JSON text sixteen bytes at a time where the processor can. PHP-free.
 */
#ifndef ONAPP_CODEC_JSON_TEXT_H
#define ONAPP_CODEC_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* What may stand in a string as it is: no quote, backslash, control character or byte of a longer sequence. */
static inline bool onapp_json_is_plain(char byte)
{
	return (unsigned char) byte >= 0x20 && (unsigned char) byte < 0x80 && byte != '"' && byte != '\\';
}

/* The first byte from `at` on that is not plain or is `other`; end when there is none. */
static inline const char *onapp_json_plain_end_or(const char *at, const char *end, char other)
{
#ifdef __SSE2__
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i backslash = _mm_set1_epi8('\\');
	const __m128i space = _mm_set1_epi8(0x20);
	const __m128i others = _mm_set1_epi8(other);

	while (end - at >= 16) {
		__m128i bytes = _mm_loadu_si128((const __m128i *) at);
		/* Signed: what begins or goes on with a longer sequence is below zero, and so below a space as well. */
		__m128i found = _mm_or_si128(_mm_cmplt_epi8(bytes, space),
			_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
		if (other != '"') {
			found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, others));
		}
		int mask = _mm_movemask_epi8(found);

		if (mask != 0) {
			return at + __builtin_ctz((unsigned) mask);
		}
		at += 16;
	}
#endif
	while (at < end && onapp_json_is_plain(*at) && *at != other) {
		at++;
	}
	return at;
}

/* The first byte from `at` on that is not plain; end when all are. */
static inline const char *onapp_json_plain_end(const char *at, const char *end)
{
	return onapp_json_plain_end_or(at, end, '"');
}

/* Whether all bytes of a text may stand in a string as they are, and none of them is a slash. */
static inline bool onapp_json_is_as_it_is(const char *text, size_t length)
{
#ifdef __SSE2__
	/* Texts of 8 to 15 bytes as two halves that overlap: most names and values are that short. */
	if (length >= 8 && length < 16) {
		char block[16];
		memcpy(block, text, 8);
		memcpy(block + 8, text + length - 8, 8);
		return onapp_json_plain_end_or(block, block + 16, '/') == block + 16;
	}
	/* The last sixteen bytes overlap those before them. */
	if (length > 16 && onapp_json_plain_end_or(text + length - 16, text + length, '/') != text + length) {
		return false;
	}
	length -= length > 16 ? length % 16 : 0;
#endif
	return onapp_json_plain_end_or(text, text + length, '/') == text + length;
}

static inline const char *onapp_json_blanks_end(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
		at++;
	}
	return at;
}

#endif
