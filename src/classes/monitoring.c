/*
 * OnApp\Monitoring\*: who is told of requests, and of what; OnApp\RequestInfo.
 */
#include "../model/events.h"
#include "../model/log.h"
#include "classes.h"

#include "../../php_onapp.h"

#include "../core/header.h"

#include "../../stubs/monitoring_arginfo.h"

static zend_class_entry *subscriber_class, *info_class, *started_class, *succeeded_class, *failed_class;
static zend_object_handlers made_handlers;

/* In the order of the stubs. */
enum {
	INFO_METHOD,
	INFO_URL,
	INFO_STATUS,
	INFO_KIND,
	INFO_MESSAGE,
	INFO_RETRIES,
	INFO_SECONDS,
	INFO_NAME_LOOKUP,
	INFO_CONNECT,
	INFO_TLS,
	INFO_FIRST_BYTE,
	INFO_TOTAL,
	INFO_REQUEST_BYTES,
	INFO_HEADER_BYTES,
	INFO_BODY_BYTES,
	INFO_CONTENT_TYPE,
	INFO_HTTP_VERSION,
	INFO_PRIMARY_IP,
	INFO_REUSED,
	INFO_REQUEST_ID
};
enum { STARTED_NUMBER, STARTED_METHOD, STARTED_URL, STARTED_CLASS };
enum { ENDED_NUMBER, ENDED_CLASS, ENDED_INFO };

static zend_object *made_create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);
	object_properties_init(object, ce);
	object->handlers = &made_handlers;
	return object;
}

static zend_function *made_constructor(zend_object *std)
{
	zend_throw_error(NULL, "Cannot directly construct %s", ZSTR_VAL(std->ce->name));
	return NULL;
}

void onapp_monitoring_register(void)
{
	memcpy(&made_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	made_handlers.clone_obj = NULL;
	made_handlers.get_constructor = made_constructor;
	info_class = register_class_OnApp_RequestInfo();
	subscriber_class = register_class_OnApp_Monitoring_Subscriber();
	register_class_OnApp_Monitoring_Monitor();
	started_class = register_class_OnApp_Monitoring_RequestStarted();
	succeeded_class = register_class_OnApp_Monitoring_RequestSucceeded();
	failed_class = register_class_OnApp_Monitoring_RequestFailed();
	info_class->create_object = started_class->create_object = made_create;
	succeeded_class->create_object = failed_class->create_object = made_create;
}

/* ---- Figures ------------------------------------------------------------------------------------------------------- */

static void put_text(zval *member, const char *text)
{
	if (*text) {
		ZVAL_STRING(member, text);
	} else {
		ZVAL_NULL(member);
	}
}

static const char *http_version(long version)
{
	return version == 10 ? "1.0" : version == 11 ? "1.1" : version == 20 ? "2" : "";
}

static void put_times(zval *members, const onapp_http_response *http)
{
	ZVAL_DOUBLE(&members[INFO_SECONDS], http->elapsed);
	ZVAL_DOUBLE(&members[INFO_NAME_LOOKUP], (double) http->namelookup_us / 1e6);
	ZVAL_DOUBLE(&members[INFO_CONNECT], (double) http->connect_us / 1e6);
	ZVAL_DOUBLE(&members[INFO_TLS], (double) http->tls_us / 1e6);
	ZVAL_DOUBLE(&members[INFO_FIRST_BYTE], (double) http->starttransfer_us / 1e6);
	ZVAL_DOUBLE(&members[INFO_TOTAL], (double) http->total_us / 1e6);
}

static void put_request_id(zval *member, const onapp_http_response *http)
{
	onapp_header header;
	if (onapp_request_id(http, &header)) {
		ZVAL_STRINGL(member, header.value, header.value_length);
	} else {
		ZVAL_NULL(member);
	}
}

void onapp_request_info(zval *result, const onapp_answer *answer)
{
	const onapp_http_response *http = &answer->http;
	bool answered = http->kind == ONAPP_OK;

	object_init_ex(result, info_class);
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(result), 0);
	ZVAL_STRING(&members[INFO_METHOD], onapp_verb_name(answer->verb));
	ZVAL_STR(&members[INFO_URL], onapp_url_for_people(ZSTR_VAL(answer->url), ZSTR_LEN(answer->url)));
	if (answered) {
		ZVAL_LONG(&members[INFO_STATUS], http->status);
	} else {
		ZVAL_NULL(&members[INFO_STATUS]);
	}
	ZVAL_STRING(&members[INFO_KIND], onapp_error_name(onapp_answer_kind(answer)));
	put_text(&members[INFO_MESSAGE], answered ? "" : http->message);
	ZVAL_LONG(&members[INFO_RETRIES], http->attempts > 1 ? http->attempts - 1 : 0);
	put_times(members, http);
	ZVAL_LONG(&members[INFO_REQUEST_BYTES], (zend_long) http->request_size);
	ZVAL_LONG(&members[INFO_HEADER_BYTES], (zend_long) http->header_size);
	ZVAL_LONG(&members[INFO_BODY_BYTES], (zend_long) http->body.length);
	put_text(&members[INFO_CONTENT_TYPE], http->content_type);
	put_text(&members[INFO_HTTP_VERSION], http_version(http->http_version));
	put_text(&members[INFO_PRIMARY_IP], http->primary_ip);
	ZVAL_BOOL(&members[INFO_REUSED], http->primary_ip[0] && !http->connects);
	put_request_id(&members[INFO_REQUEST_ID], http);
}

/* ---- Events -------------------------------------------------------------------------------------------------------- */

void onapp_event_started(zval *event, const onapp_watch *watch)
{
	object_init_ex(event, started_class);
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(event), 0);
	ZVAL_LONG(&members[STARTED_NUMBER], watch->number);
	ZVAL_STRING(&members[STARTED_METHOD], onapp_verb_name(watch->verb));
	ZVAL_STR(&members[STARTED_URL], onapp_url_for_people(ZSTR_VAL(watch->url), ZSTR_LEN(watch->url)));
	ZVAL_STR_COPY(&members[STARTED_CLASS], watch->object->std.ce->name);
}

void onapp_event_ended(zval *event, const onapp_watch *watch, const onapp_answer *answer)
{
	object_init_ex(event, onapp_answer_kind(answer) == ONAPP_OK ? succeeded_class : failed_class);
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(event), 0);
	ZVAL_LONG(&members[ENDED_NUMBER], watch->number);
	ZVAL_STR_COPY(&members[ENDED_CLASS], watch->object->std.ce->name);
	onapp_request_info(&members[ENDED_INFO], answer);
}

/* ---- Methods ------------------------------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp_RequestInfo, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_Monitoring_RequestStarted, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_Monitoring_RequestSucceeded, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_Monitoring_RequestFailed, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_Monitoring_Monitor, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* The list that both methods are about, a connection's or the thread's, and their first argument (borrowed); NULL with an
 * exception. */
static zval *read_list(INTERNAL_FUNCTION_PARAMETERS, const char *method, zend_object **subscriber)
{
	zval *first, *second = NULL;
	if (zend_parse_parameters(ZEND_NUM_ARGS(), "O|O!", &first, subscriber_class, &second, onapp_ce_base) == FAILURE) {
		return NULL;
	}
	zend_object *panel = second ? Z_OBJ_P(second) : NULL;
	*subscriber = Z_OBJ_P(first);
	if (!panel) {
		return &ONAPP_G(subscribers);
	}
	onapp_connection *connection = onapp_object_connection(onapp_object_from(panel));
	if (!connection) {
		onapp_throw(ONAPP_E_NOT_CONNECTED,
			"OnApp\\Monitoring\\Monitor::%s(): the object is attached to no Control Panel", method);
		return NULL;
	}
	return &connection->subscribers;
}

ZEND_METHOD(OnApp_Monitoring_Monitor, subscribe)
{
	zend_object *subscriber;
	zval *list = read_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, "subscribe", &subscriber);
	if (list) {
		onapp_subscribers_add(list, subscriber);
	}
}

ZEND_METHOD(OnApp_Monitoring_Monitor, unsubscribe)
{
	zend_object *subscriber;
	zval *list = read_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unsubscribe", &subscriber);
	if (list) {
		onapp_subscribers_remove(list, subscriber);
	}
}
