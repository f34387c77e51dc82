/*
 * The two clocks: one for measuring and deadlines, one for dates. PHP-free.
 */
#ifndef ONAPP_CORE_CLOCK_H
#define ONAPP_CORE_CLOCK_H

#include <stdint.h>

/* Microseconds since some fixed moment; never goes back, whatever happens to the date. */
int64_t onapp_clock_us(void);

/* Time that passes without being waited for, in the calling thread: where something stands in for the network. */
void onapp_clock_advance(int64_t microseconds);

/* Seconds since 1970. */
double onapp_clock_unix(void);

#endif
