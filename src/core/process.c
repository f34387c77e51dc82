#include "process.h"

#ifdef _WIN32
#include <process.h>
#define getpid _getpid
#else
#include <unistd.h>
#endif

#ifdef __linux__

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

static atomic_long known; /* 0: to be asked for */
static bool told;         /* of forks; without that nothing may be remembered */

static void forget(void)
{
	atomic_store_explicit(&known, 0, memory_order_relaxed);
}

void onapp_process_startup(void)
{
	told = told || pthread_atfork(NULL, NULL, forget) == 0;
}

long onapp_process(void)
{
	long id = atomic_load_explicit(&known, memory_order_relaxed);

	if (id == 0) {
		id = (long) getpid();
		atomic_store_explicit(&known, told ? id : 0, memory_order_relaxed);
	}
	return id;
}

#else

void onapp_process_startup(void)
{
}

long onapp_process(void)
{
	return (long) getpid();
}

#endif
