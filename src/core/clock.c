#include "clock.h"

#include <time.h>

#ifdef _WIN32
#include <windows.h>
#endif

int64_t onapp_clock_us(void)
{
#ifdef _WIN32
	return (int64_t) GetTickCount64() * 1000;
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t) now.tv_sec * 1000000 + now.tv_nsec / 1000;
#endif
}

double onapp_clock_unix(void)
{
	struct timespec now;

	timespec_get(&now, TIME_UTC);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}
