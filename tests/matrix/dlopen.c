/*
 * Preloaded into a PHP that was built without sanitizers: PHP opens extensions with RTLD_DEEPBIND, with which the
 * address sanitizer refuses to work, because malloc() of the extension would not be the sanitizer's.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

typedef void *(*dlopen_function)(const char *file, int flags);

void *dlopen(const char *file, int flags)
{
	static dlopen_function next;

	if (next == NULL) {
		next = (dlopen_function) dlsym(RTLD_NEXT, "dlopen");
	}
	return next(file, flags & ~RTLD_DEEPBIND);
}
