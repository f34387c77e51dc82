#include "clock.h"

#include <time.h>

#ifdef _WIN32
#include <windows.h>
#endif

/* glibc keeps room for a few bytes of libraries that are loaded later; elsewhere each use is a call. */
#if defined(_MSC_VER)
#define OF_THREAD __declspec(thread)
#elif defined(__GLIBC__)
#define OF_THREAD _Thread_local __attribute__((tls_model("initial-exec")))
#else
#define OF_THREAD _Thread_local
#endif

/* More than a year at once is no waiting, and could overflow sums of times. */
#define MOST_AT_ONCE INT64_C(31536000000000)

static OF_THREAD int64_t put_forward;

int64_t onapp_clock_us(void)
{
#ifdef _WIN32
	return (int64_t) GetTickCount64() * 1000 + put_forward;
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t) now.tv_sec * 1000000 + now.tv_nsec / 1000 + put_forward;
#endif
}

void onapp_clock_advance(int64_t microseconds)
{
	if (microseconds > 0) {
		put_forward += microseconds < MOST_AT_ONCE ? microseconds : MOST_AT_ONCE;
	}
}

double onapp_clock_unix(void)
{
	struct timespec now;

	timespec_get(&now, TIME_UTC);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}
