/*
 * Steps through JSON text sixteen bytes at a time where the processor can. PHP-free.
 */
#ifndef ONAPP_CODEC_JSON_TEXT_H
#define ONAPP_CODEC_JSON_TEXT_H

#include <stdbool.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* What may stand in a string as it is: no quote, backslash, control character or byte of a longer sequence. */
static inline bool onapp_json_is_plain(char byte)
{
	return (unsigned char) byte >= 0x20 && (unsigned char) byte < 0x80 && byte != '"' && byte != '\\';
}

/* The first byte from `at` on that is not plain; end when all are. */
static inline const char *onapp_json_plain_end(const char *at, const char *end)
{
#ifdef __SSE2__
	const __m128i quote = _mm_set1_epi8('"');
	const __m128i backslash = _mm_set1_epi8('\\');
	const __m128i space = _mm_set1_epi8(0x20);

	while (end - at >= 16) {
		__m128i bytes = _mm_loadu_si128((const __m128i *) at);
		/* Signed: what begins or goes on with a longer sequence is below zero, and so below a space as well. */
		__m128i found = _mm_or_si128(_mm_cmplt_epi8(bytes, space),
			_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
		int mask = _mm_movemask_epi8(found);

		if (mask != 0) {
			return at + __builtin_ctz((unsigned) mask);
		}
		at += 16;
	}
#endif
	while (at < end && onapp_json_is_plain(*at)) {
		at++;
	}
	return at;
}

static inline const char *onapp_json_blanks_end(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
		at++;
	}
	return at;
}

#endif
