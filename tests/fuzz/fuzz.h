/*
 * What the fuzz targets share: an entry point for libFuzzer and a check that stays on in every build.
 */
#ifndef ONAPP_TESTS_FUZZ_H
#define ONAPP_TESTS_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process, so that the fuzzer keeps the input. */
#define FUZZ_CHECK(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

/* Cuts the input in two at its first NUL byte; without one, the second part is empty. */
static inline size_t fuzz_split(const uint8_t *data, size_t size, const char **second, size_t *second_length)
{
	const uint8_t *nul = size > 0 ? memchr(data, 0, size) : NULL;
	size_t length = nul != NULL ? (size_t) (nul - data) : size;

	*second = nul != NULL ? (const char *) nul + 1 : "";
	*second_length = nul != NULL ? size - length - 1 : 0;
	return length;
}

#endif
