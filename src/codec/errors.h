/*
 * What an error answer says, in the form callers of the PHP client know. Shared by the formats.
 */
#ifndef ONAPP_CODEC_ERRORS_H
#define ONAPP_CODEC_ERRORS_H

#include "php.h"

/*
 * Finds the errors in a decoded JSON answer (objects: stdClass): under `errors`, else under `error`, else the members
 * that are lists of sentences, else the answer itself where it is a sentence or a list of them. result: an array, or
 * IS_NULL when the answer says nothing that is known.
 */
void onapp_errors_of_answer(zval *answer, zval *result);

/* A list that holds nothing but one entry gives way to it, then everything becomes an array. Consumes value. */
void onapp_errors_to_array(zval *value, zval *result);

#endif
