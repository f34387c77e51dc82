#include "events.h"
#include "scheduler.h"

#include "../../php_onapp.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

/* An exception under way, put aside while PHP code runs, as destructors have it. */
typedef struct {
	zend_object *exception;
	const zend_op *opline;
} aside;

static aside put_aside(void)
{
	aside kept = {EG(exception), EG(opline_before_exception)};
	EG(exception) = NULL;
	return kept;
}

/* One that was thrown meanwhile gets it as its previous one, but the end of a script or of a fiber has precedence. */
static void take_back(aside kept)
{
	if (!kept.exception) {
		return;
	}
	if (EG(exception) && (zend_is_graceful_exit(kept.exception) || zend_is_unwind_exit(kept.exception))) {
		zend_object *dropped = EG(exception);
		EG(exception) = NULL;
		OBJ_RELEASE(dropped);
	}
	EG(opline_before_exception) = kept.opline;
	if (EG(exception)) {
		zend_exception_set_previous(EG(exception), kept.exception);
	} else {
		EG(exception) = kept.exception;
	}
}

static void tell(zend_object *subscriber, const char *method, zval *event)
{
	zval result;
	aside kept = put_aside();
	ZVAL_UNDEF(&result);
	zend_call_method(subscriber, subscriber->ce, NULL, method, strlen(method), &result, 1, event, NULL);
	zval_ptr_dtor(&result);
	take_back(kept);
}

/* Every subscriber is told, whatever others throw. Requests that they make themselves are not reported. */
static void tell_all(const onapp_watch *watch, onapp_connection *connection, const char *method, zval *event)
{
	zval *subscriber;

	ONAPP_G(telling) = true;
	connection->callback_depth++;
	/* Put aside by its fiber, it would keep the connection closed for others as long. */
	zend_fiber_switch_block();
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(watch->subscribers), subscriber) {
		tell(Z_OBJ_P(subscriber), method, event);
	}
	ZEND_HASH_FOREACH_END();
	zend_fiber_switch_unblock();
	connection->callback_depth--;
	ONAPP_G(telling) = false;
}

static void collect(zval *into, zval *list)
{
	zval *subscriber;
	if (Z_TYPE_P(list) != IS_ARRAY) {
		return;
	}
	if (Z_ISUNDEF_P(into)) {
		ZVAL_COPY(into, list);
		return;
	}
	SEPARATE_ARRAY(into);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), subscriber) {
		onapp_subscribers_add(into, Z_OBJ_P(subscriber));
	}
	ZEND_HASH_FOREACH_END();
}

void onapp_watch_begin(onapp_watch *watch, onapp_connection *connection, onapp_object *object, onapp_verb verb,
	zend_string *url)
{
	zval event;
	ZVAL_UNDEF(&watch->subscribers);
	if (ONAPP_G(telling) || (Z_ISUNDEF(ONAPP_G(subscribers)) && Z_ISUNDEF(connection->subscribers))) {
		return;
	}
	collect(&watch->subscribers, &ONAPP_G(subscribers));
	collect(&watch->subscribers, &connection->subscribers);
	watch->number = ++ONAPP_G(requests_told);
	watch->object = object;
	watch->verb = verb;
	watch->url = url;
	onapp_event_started(&event, watch);
	tell_all(watch, connection, "requeststarted", &event);
	zval_ptr_dtor(&event);
}

void onapp_watch_end(onapp_watch *watch, onapp_connection *connection, const onapp_answer *answer)
{
	zval event;
	if (Z_ISUNDEF(watch->subscribers)) {
		return;
	}
	/* After exit() no PHP code of the script runs on, as with its finally blocks. */
	if (!EG(exception) || !zend_is_unwind_exit(EG(exception))) {
		bool good = onapp_answer_kind(answer) == ONAPP_OK;
		aside kept = put_aside();
		onapp_event_ended(&event, watch, answer);
		take_back(kept);
		tell_all(watch, connection, good ? "requestsucceeded" : "requestfailed", &event);
		zval_ptr_dtor(&event);
	}
	zval_ptr_dtor(&watch->subscribers);
}

void onapp_subscribers_add(zval *list, zend_object *subscriber)
{
	zval value;
	if (Z_ISUNDEF_P(list)) {
		array_init(list);
	}
	SEPARATE_ARRAY(list);
	ZVAL_OBJ(&value, subscriber);
	if (zend_hash_index_add(Z_ARRVAL_P(list), subscriber->handle, &value)) {
		GC_ADDREF(subscriber);
	}
}

void onapp_subscribers_remove(zval *list, zend_object *subscriber)
{
	if (Z_TYPE_P(list) != IS_ARRAY) {
		return;
	}
	SEPARATE_ARRAY(list);
	zend_hash_index_del(Z_ARRVAL_P(list), subscriber->handle);
	if (!zend_hash_num_elements(Z_ARRVAL_P(list))) {
		zval_ptr_dtor(list);
		ZVAL_UNDEF(list);
	}
}

void onapp_events_stop(void)
{
	zval_ptr_dtor(&ONAPP_G(subscribers));
	ZVAL_UNDEF(&ONAPP_G(subscribers));
	ONAPP_G(telling) = false;
}
