/*
 * Versions: any text is read; the set of a set is itself; the float never fails.
 */
#include "fuzz.h"

#include "../../src/core/version.h"

#include <math.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size > 0 ? size : 1);

	if (text == NULL) {
		return 0;
	}
	memcpy(text, data, size);
	onapp_version version = onapp_version_parse(text, size);
	onapp_version set = onapp_version_set(version);

	FUZZ_CHECK(isfinite(onapp_version_float(text, size)));
	FUZZ_CHECK(set == ONAPP_V_NEWEST || onapp_version_set(set) == set);
	free(text);
	return 0;
}
