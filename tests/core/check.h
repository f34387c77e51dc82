/*
 * What every test program here includes: cmocka, with the headers it wants before it.
 */
#ifndef ONAPP_TESTS_CORE_CHECK_H
#define ONAPP_TESTS_CORE_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* Doubles that come from the same reading of a text are the same to the last bit. */
#define assert_same_double(actual, expected) \
	do { \
		double actual_ = (actual), expected_ = (expected); \
		if (memcmp(&actual_, &expected_, sizeof actual_) != 0) { \
			fail_msg("%s is %.17g, not %.17g", #actual, actual_, expected_); \
		} \
	} while (0)

#endif
