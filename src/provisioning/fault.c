/*
 * Exceptions as values.
 */
#include "fault.h"

#include "Zend/zend_smart_str.h"

zend_object *onapp_fault_take(void)
{
	zend_object *fault = EG(exception);
	if (!fault || zend_is_unwind_exit(fault) || zend_is_graceful_exit(fault)) {
		return NULL;
	}
	GC_ADDREF(fault);
	zend_clear_exception();
	return fault;
}

void onapp_fault_throw(zend_object *fault)
{
	zval exception;
	ZVAL_OBJ(&exception, fault);
	zend_throw_exception_object(&exception);
}

void onapp_fault_release(zend_object *fault)
{
	if (fault) {
		OBJ_RELEASE(fault);
	}
}

bool onapp_fault_is(const zend_object *fault, onapp_error_kind kind)
{
	return instanceof_function(fault->ce, onapp_exception_class(kind));
}

static bool is_transport(const zend_object *fault)
{
	return instanceof_function(fault->ce, onapp_exception_class(ONAPP_E_CONNECT)->parent);
}

static bool is_http(const zend_object *fault)
{
	return instanceof_function(fault->ce, onapp_exception_class(ONAPP_E_SERVER)->parent);
}

static bool was_sent(zend_object *fault)
{
	zval storage;
	zval *sent = zend_read_property(onapp_exception_class(ONAPP_E_CONNECT)->parent, fault, ZEND_STRL("sent"), true,
		&storage);
	return zend_is_true(sent);
}

bool onapp_fault_leaves_doubt(zend_object *fault)
{
	static const onapp_error_kind doubtful[] = {ONAPP_E_SERVER, ONAPP_E_UNAVAILABLE, ONAPP_E_DECODE, ONAPP_E_TOO_LARGE,
		ONAPP_E_REDIRECT};
	if (is_transport(fault)) {
		return was_sent(fault);
	}
	for (size_t i = 0; i < COUNT_OF(doubtful); i++) {
		if (onapp_fault_is(fault, doubtful[i])) {
			return true;
		}
	}
	return !is_http(fault) && !instanceof_function(fault->ce, onapp_exception_class(ONAPP_E_ENCODE)->parent);
}

bool onapp_fault_passes(zend_object *fault)
{
	if (onapp_fault_is(fault, ONAPP_E_INTERRUPTED) || onapp_fault_is(fault, ONAPP_E_TLS)) {
		return false;
	}
	return is_transport(fault) || onapp_fault_is(fault, ONAPP_E_SERVER) || onapp_fault_is(fault, ONAPP_E_UNAVAILABLE) ||
		onapp_fault_is(fault, ONAPP_E_DECODE);
}

bool onapp_fault_is_refusal(zend_object *fault)
{
	if (onapp_fault_is(fault, ONAPP_E_INTERRUPTED) || onapp_fault_is(fault, ONAPP_E_AUTHENTICATION)) {
		return false;
	}
	return is_transport(fault) || is_http(fault);
}

/* The panel's own sentences: "memory is too small; label can't be blank". Owned; NULL: it gave none. */
static zend_string *panel_sentences(zend_object *fault)
{
	zval storage, *item, *text;
	zval *errors = zend_read_property(onapp_exception_class(ONAPP_E_SERVER)->parent, fault, ZEND_STRL("errors"), true,
		&storage);
	zend_string *field;
	smart_str all = {0};

	if (Z_TYPE_P(errors) != IS_ARRAY) {
		return NULL;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(errors), field, item) {
		ZVAL_DEREF(item);
		text = Z_TYPE_P(item) == IS_ARRAY ? zend_hash_index_find_deref(Z_ARRVAL_P(item), 0) : item;
		if (!text || Z_TYPE_P(text) != IS_STRING) {
			continue;
		}
		if (all.s) {
			smart_str_appends(&all, "; ");
		}
		if (field && !zend_string_equals_literal(field, "base")) {
			smart_str_append(&all, field);
			smart_str_appendc(&all, ' ');
		}
		smart_str_append(&all, Z_STR_P(text));
	}
	ZEND_HASH_FOREACH_END();
	return all.s ? smart_str_extract(&all) : NULL;
}

zend_string *onapp_fault_message(zend_object *fault)
{
	zval storage;
	zend_string *sentences = is_http(fault) ? panel_sentences(fault) : NULL;
	if (sentences) {
		return sentences;
	}
	zval *message = zend_read_property(zend_ce_exception, fault, ZEND_STRL("message"), true, &storage);
	return zval_get_string(message);
}

zend_string *onapp_fault_step(void)
{
	zend_object *fault = onapp_fault_take();
	if (!fault) {
		return NULL;
	}
	/* A job that failed is no HTTP refusal, but as much an answer of the panel. */
	if (!onapp_fault_is_refusal(fault) && fault->ce != onapp_exception_class(ONAPP_OK) &&
		fault->ce != onapp_ce_job_failed) {
		onapp_fault_throw(fault);
		return NULL;
	}
	zend_string *message = onapp_fault_message(fault);
	onapp_fault_release(fault);
	return message;
}
