/*
 * OnApp: connecting to a panel, which is asking for its version.
 */
#include "base.h"
#include "../model/log.h"
#include "classes.h"

static void connect_object(onapp_object *object, zend_string *user, zend_string *password, zend_string *proxy,
	double timeout)
{
	zval handle;
	onapp_connection_make(&handle, user, password, proxy, timeout);
	onapp_base_set_property(object, ONAPP_PROP_CH, &handle);
}

ZEND_METHOD(OnApp, _init_curl)
{
	zend_string *user, *password;
	zval *cookies = NULL, *timeout = NULL;
	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(user)
		Z_PARAM_STR(password)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(cookies)
		Z_PARAM_ZVAL(timeout)
	ZEND_PARSE_PARAMETERS_END();
	connect_object(THIS_OBJECT, user, password, NULL, timeout ? zval_get_double(timeout) : 0);
}

ZEND_METHOD(OnApp, close_curl)
{
	zval null;
	ZEND_PARSE_PARAMETERS_NONE();
	ZVAL_NULL(&null);
	onapp_base_set_property(THIS_OBJECT, ONAPP_PROP_CH, &null);
}

ZEND_METHOD(OnApp, auth)
{
	zend_string *url, *user, *password;
	zval *proxy = NULL, *timeout = NULL;
	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_STR(url)
		Z_PARAM_STR(user)
		Z_PARAM_STR(password)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(proxy)
		Z_PARAM_ZVAL(timeout)
	ZEND_PARSE_PARAMETERS_END();
	onapp_base_auth(Z_OBJ_P(ZEND_THIS), url, user, password, proxy, timeout ? zval_get_double(timeout) : 0, true);
}

/* Reads the version out of a 200 answer. False: it is none, so this is no panel. */
static bool take_version(onapp_object *object)
{
	onapp_answer *answer = onapp_object_answer(object);
	const onapp_codec *codec = onapp_object_codec(object);
	onapp_decode_error error;
	zval whole, *version = NULL;

	onapp_reader *reader = codec->open(answer->http.body.data, answer->http.body.length, (int) ONAPP_G(json_depth),
		&error);
	if (!reader) {
		return false;
	}
	codec->whole(reader, &whole);
	codec->close(reader);
	if (Z_TYPE(whole) == IS_OBJECT || Z_TYPE(whole) == IS_ARRAY) {
		version = zend_hash_str_find_ind(HASH_OF(&whole), ZEND_STRL("version"));
	} else if (Z_TYPE(whole) == IS_STRING) {
		version = &whole; /* a document that is only <version>…</version> */
	}
	if (version && (Z_TYPE_P(version) == IS_STRING || Z_TYPE_P(version) == IS_DOUBLE || Z_TYPE_P(version) == IS_LONG)) {
		zend_string *text = onapp_base_version_text(version);
		onapp_object_set_version(object, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	} else {
		onapp_object_set_version(object, "0.0", 3);
	}
	zval_ptr_dtor(&whole);
	return true;
}

static void fail_login(onapp_object *object)
{
	long status = onapp_object_answer(object)->http.status;
	onapp_error_kind kind = onapp_error_of_status(status);
	const onapp_codec *codec = onapp_object_codec(object);
	onapp_answer *answer = onapp_object_answer(object);
	onapp_decode_error error;
	zval errors;

	onapp_answer_errors(object, &errors);
	if (Z_TYPE(errors) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(errors))) {
		onapp_fail(object, kind == ONAPP_OK ? ONAPP_E_DECODE : kind, &errors, "login refused with status %ld", status);
	} else {
		onapp_reader *reader = codec->open(answer->http.body.data, answer->http.body.length, (int) ONAPP_G(json_depth),
			&error);
		if (reader) {
			codec->close(reader);
			onapp_fail(object, kind == ONAPP_OK ? ONAPP_E_DECODE : kind, NULL, "unknown error");
		} else {
			onapp_fail(object, kind == ONAPP_OK ? ONAPP_E_DECODE : kind, NULL, "Bad response ( code => %ld )", status);
		}
	}
	zval_ptr_dtor(&errors);
}

/* The client's words for "no answer"; the reason stands in the log and in the exception. */
static void fail_no_response(onapp_object *object)
{
	onapp_rare *rare = onapp_object_rare(object);
	zval_ptr_dtor(&rare->errors);
	array_init(&rare->errors);
	add_next_index_string(&rare->errors, "no response");
}

/* An address that nobody can be asked at: for a login that is a failure like any other, not a mistake to throw about. */
static bool address_usable(onapp_object *object)
{
	const char *problem;
	onapp_error_kind kind = onapp_address_problem(object, &problem);
	if (kind == ONAPP_OK) {
		return true;
	}
	onapp_errors_clear(object);
	onapp_fail(object, kind, NULL, "no response: the address of the Control Panel %s", problem);
	onapp_log(object, ONAPP_LOG_ERROR, "the address of the Control Panel %s", problem);
	fail_no_response(object);
	return false;
}

/* anew: whatever is known. */
static void ask_version(onapp_object *object, bool anew)
{
	onapp_base_set_flag(object, ONAPP_PROP_IS_AUTH, false);
	if (!address_usable(object)) {
		return;
	}
	if (!anew && onapp_version_recall(object)) {
		onapp_base_set_flag(object, ONAPP_PROP_IS_AUTH, true);
		return;
	}
	zend_string *path = onapp_resource(object, "version");
	if (!path) {
		return;
	}
	if (zend_string_equals_literal(path, "") || !onapp_object_override(object, "getresource")) {
		zend_string_release(path);
		path = zend_string_init("version", 7, 0);
	}
	onapp_request request = {.verb = ONAPP_GET, .path = path};
	bool answered = onapp_request_send(object, &request);
	zend_string_release(path);
	if (!answered) {
		if (onapp_has_errors(object)) {
			fail_no_response(object);
		}
	} else if (!onapp_object_answer(object)->http.body.length) {
		onapp_error_kind kind = onapp_error_of_status(onapp_object_answer(object)->http.status);
		onapp_fail(object, kind == ONAPP_OK ? ONAPP_E_DECODE : kind, NULL, "no response");
	} else if (onapp_object_answer(object)->http.status != 200) {
		fail_login(object);
	} else if (take_version(object)) {
		onapp_base_set_flag(object, ONAPP_PROP_IS_AUTH, true);
		onapp_version_remember(object);
	} else {
		onapp_fail(object, ONAPP_E_DECODE, NULL, "The answer is not that of a Control Panel: no version in it");
	}
}

void onapp_base_auth(zend_object *std, zend_string *url, zend_string *user, zend_string *password, zval *proxy,
	double timeout, bool anew)
{
	onapp_object *object = onapp_object_from(std);
	HashTable *options = onapp_base_own_options(object);
	zend_string *proxy_text = proxy && Z_TYPE_P(proxy) != IS_NULL ? zval_get_string(proxy) : NULL;
	zval value;

	ZVAL_STR_COPY(&value, url);
	zend_hash_str_update(options, ZEND_STRL("url"), &value);
	if (proxy_text) {
		ZVAL_STR_COPY(&value, proxy_text);
		zend_hash_str_update(options, ZEND_STRL("proxy"), &value);
	}
	connect_object(object, user, password, proxy_text, timeout);
	if (proxy_text) {
		zend_string_release(proxy_text);
	}
	ask_version(object, anew);
	if (!EG(exception) && object->table != onapp_class_of(onapp_ce_base) && zend_is_true(ONAPP_PROP(object, IS_AUTH))) {
		onapp_object_init_fields(object, object->version);
	}
}
