#include "text.h"

#include <stdlib.h>
#include <string.h>

char *onapp_text_copy(const char *text, size_t length)
{
	char *own = malloc(length + 1);

	if (own != NULL) {
		memcpy(own, text, length);
		own[length] = '\0';
	}
	return own;
}

void onapp_text_clear(char *text)
{
	/* Also from the compiler's point of view. */
	volatile char *byte = (volatile char *) text;

	while (*byte != '\0') {
		*byte++ = '\0';
	}
}

void onapp_text_wipe(char *text)
{
	if (text != NULL) {
		onapp_text_clear(text);
		free(text);
	}
}
