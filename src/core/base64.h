/*
 * Base64 of RFC 4648, section 4. PHP-free.
 */
#ifndef ONAPP_CORE_BASE64_H
#define ONAPP_CORE_BASE64_H

#include "buffer.h"

/* Appends the text of the bytes, padded, without line ends. False when memory is out. */
bool onapp_base64_append(onapp_buffer *text, const char *bytes, size_t length);

#endif
