/*
 * Control Panel versions, compared by parts: 5.10 > 5.9 > 5.1. PHP-free.
 */
#ifndef ONAPP_CORE_VERSION_H
#define ONAPP_CORE_VERSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* major * 256 + minor, so that plain integer comparison is version comparison. */
typedef uint16_t onapp_version;

#define ONAPP_V(major, minor) ((onapp_version) (256 * (major) + (minor)))
#define ONAPP_V_ANY ((onapp_version) 0)         /* as `since`: from the first version on */
#define ONAPP_V_NEWEST ((onapp_version) 0xFFFF) /* as `until`: still there; as a set: the newest one */
#define ONAPP_V_UNKNOWN ((onapp_version) 0)     /* no version was read */

/* Reads the leading "major.minor" of a version text such as "6.10.0-67" ("6" is 6.0); ONAPP_V_UNKNOWN when there is
 * none. */
onapp_version onapp_version_parse(const char *text, size_t length);

/*
 * The value callers of the PHP client compare `_version` with: 6.10 -> 6.1 as a binary float; 5.6 to 5.10 give 6.0, as
 * the client reported them (5.1 stays 5.1). 0.0 when there is no number.
 */
double onapp_version_float(const char *text, size_t length);

/*
 * The field set a panel of this version is served: the version itself when it has a label, the 6.0 set for
 * 5.6 to 5.10, else ONAPP_V_NEWEST (versions between labels, above the newest and unknown ones).
 */
onapp_version onapp_version_set(onapp_version version);

static inline bool onapp_version_within(onapp_version version, onapp_version since, onapp_version until)
{
	return version >= since && version <= until;
}

#endif
