/*
 * From a failure to what the caller sees: errors on the object, or an exception.
 */
#include "model.h"

#include "../../php_onapp.h"
#include "log.h"

void onapp_errors_clear(onapp_object *object)
{
	if (object->rare) {
		zval_ptr_dtor(&object->rare->errors);
		ZVAL_NULL(&object->rare->errors);
		object->rare->kind = ONAPP_OK;
	}
}

bool onapp_wants_exceptions(onapp_object *object)
{
	zval *option = onapp_object_option(object, ONAPP_OPTION_THROW_EXCEPTIONS);
	return option ? zend_is_true(option) : ONAPP_G(throw_exceptions);
}

/* errors: an array, consumed. */
static void errors_set(onapp_object *object, zval *errors)
{
	onapp_rare *rare = onapp_object_rare(object);
	zval_ptr_dtor(&rare->errors);
	ZVAL_COPY_VALUE(&rare->errors, errors);
}

void onapp_fail(onapp_object *object, onapp_error_kind kind, zval *errors, const char *format, ...)
{
	va_list arguments;
	zval own;
	va_start(arguments, format);
	zend_string *sentence = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);

	if (errors && Z_TYPE_P(errors) == IS_ARRAY) {
		ZVAL_COPY(&own, errors);
	} else {
		array_init(&own);
		add_next_index_str(&own, zend_string_copy(sentence));
	}
	errors_set(object, &own);
	object->rare->kind = kind;
	if (!EG(exception) && onapp_wants_exceptions(object)) {
		onapp_answer *answer = onapp_object_answer(object);
		onapp_exception_throw(kind, answer ? answer->http.status : 0, sentence, &object->rare->errors, answer);
	}
	zend_string_release(sentence);
}

void onapp_throw(onapp_error_kind kind, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	zend_string *message = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	if (!EG(exception)) {
		onapp_exception_throw(kind, 0, message, NULL, NULL);
	}
	zend_string_release(message);
}
