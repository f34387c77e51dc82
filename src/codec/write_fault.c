#include "write_fault.h"

#include "utf8.h"

/* Deeper ones say enough with their last keys, and a cycle of references would fill pages. */
#define PATH_LIMIT 200 /* bytes */

void onapp_write_fault_below(onapp_write_fault *fault, zend_string *key, zend_ulong index)
{
	smart_str longer = {0};
	size_t below = fault->path.s != NULL ? ZSTR_LEN(fault->path.s) : 0;

	if (below > PATH_LIMIT) {
		return;
	}
	if (key == NULL) {
		smart_str_append_long(&longer, (zend_long) index);
	} else if (onapp_utf8_check(ZSTR_VAL(key), ZSTR_LEN(key)) == ZSTR_LEN(key)) {
		smart_str_append(&longer, key);
	} else {
		smart_str_appendc(&longer, '?');
	}
	if (below > 0) {
		smart_str_appendc(&longer, '.');
		smart_str_append_smart_str(&longer, &fault->path);
	}
	smart_str_free(&fault->path);
	fault->path = longer;
}

void onapp_write_fault_report(onapp_write_fault *fault, const char **problem, zend_string **where)
{
	*problem = fault->problem;
	*where = NULL;
	if (fault->path.s != NULL) {
		*where = smart_str_extract(&fault->path);
	}
}

HashTable *onapp_write_entries(zval *value, onapp_write_fault *fault)
{
	if (Z_TYPE_P(value) == IS_ARRAY) {
		return Z_ARRVAL_P(value);
	}
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == zend_standard_class_def) {
		return Z_OBJPROP_P(value);
	}
	fault->problem = ONAPP_WRITE_TYPE;
	return NULL;
}
