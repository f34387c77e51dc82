/*
 * OnApp\Cursor, as far as others make one.
 */
#ifndef ONAPP_CLASSES_CURSOR_H
#define ONAPP_CLASSES_CURSOR_H

#include "../model/model.h"

void onapp_cursor_register(void);

/* A cursor over the object's list. query: array, borrowed; NULL: none. False with an exception: the list is closed. */
bool onapp_cursor_make(zval *result, onapp_object *object, zval *query, zend_long per_page, bool prefetch,
	bool in_path);

#endif
