/*
 * Values as a query or a web form: what PHP's http_build_query() makes of an array. Written here because the function
 * behind it has another signature in each generation of PHP.
 */
#ifndef ONAPP_MODEL_FORM_H
#define ONAPP_MODEL_FORM_H

#include "php.h"

/* "a=1&b%5Bc%5D=x+y"; null values are left out, true is 1, false 0. Objects of ours and deeper ones as plain data.
 * Owned; NULL with an exception. */
zend_string *onapp_form_encode(zval *values);

#endif
