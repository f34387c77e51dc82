#ifdef ONAPP_DEV

#include "testing_unread.h"

#include "php.h"

#include "../model/unread.h"

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_of, 0, 1, IS_ARRAY, 1)
ZEND_ARG_OBJ_INFO(0, object, OnApp, 0)
ZEND_END_ARG_INFO()

/* left: values to be made, null before the first was asked for; text: bytes that are kept for them; objects: that share
 * the text. Null when nothing is left. */
static ZEND_FUNCTION(unread_of)
{
	zval *value;
	zend_long objects = 0;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(value, onapp_ce_base)
	ZEND_PARSE_PARAMETERS_END();

	onapp_object *object = Z_ONAPP_P(value);
	if (object->unread == NULL) {
		RETURN_NULL();
	}
	for (onapp_unread *one = object->unread->source->first; one != NULL; one = one->next) {
		objects++;
	}
	array_init(return_value);
	if (object->slots != NULL) {
		add_assoc_long(return_value, "left", object->unread->left);
	} else {
		add_assoc_null(return_value, "left");
	}
	add_assoc_long(return_value, "text", (zend_long) object->unread->source->length);
	add_assoc_long(return_value, "objects", objects);
}

static const zend_function_entry methods[] = {
	ZEND_FENTRY(of, ZEND_FN(unread_of), arginfo_of, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC) ZEND_FE_END};

void onapp_testing_unread_register(void)
{
	zend_class_entry template;
	zend_class_entry *class_entry;

	INIT_NS_CLASS_ENTRY(template, "OnApp\\Testing", "Unread", methods);
	class_entry = zend_register_internal_class(&template);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
}

#endif
