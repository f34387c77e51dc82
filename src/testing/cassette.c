/*
 * OnApp\Testing\Cassette: records exchanges with a panel into a file, and plays them back without one.
 */
#include "cassette.h"
#include "methods.h"

#include "../../php_onapp.h"

#include "Zend/zend_exceptions.h"

#include <curl/curl.h>

typedef struct {
	zend_string *file; /* owned; complete path; NULL: not constructed */
	bool records;
	bool changed;            /* something was recorded that is not in the file */
	HashTable *names;        /* further secret names, in lower case; owned; NULL: none */
	zend_string *unexpected; /* owned; about the first request that was not recorded; NULL: none came */
	onapp_exchanges exchanges;
	onapp_stand_in stand_in; /* last */
} cassette;

zend_class_entry *onapp_ce_cassette_exception;
static zend_object_handlers cassette_handlers;

static cassette *cassette_from(zend_object *std)
{
	return (cassette *) ((char *) std - XtOffsetOf(cassette, stand_in.std));
}

static cassette *cassette_of(onapp_stand_in *stand_in)
{
	return (cassette *) ((char *) stand_in - XtOffsetOf(cassette, stand_in));
}

/* ---- Objects ------------------------------------------------------------------------------------------------------- */

static zend_object *cassette_create(zend_class_entry *ce)
{
	cassette *own = zend_object_alloc(sizeof(cassette), ce);
	zend_object_std_init(&own->stand_in.std, ce);
	object_properties_init(&own->stand_in.std, ce);
	own->stand_in.std.handlers = &cassette_handlers;
	return &own->stand_in.std;
}

static bool save(cassette *own, zend_string **problem)
{
	if (!own->changed) {
		return true;
	}
	bool done = onapp_cassette_write(own->file, &own->exchanges, problem);
	own->changed = !done;
	return done;
}

/* Whether the object goes because of an exception, exit() in a function, or what PHP itself ends with: half of what
 * was to be recorded would be played back the next time. */
static bool is_cut_short(void)
{
	return EG(exception) || EG(exit_status) == 255;
}

/* What nobody saved is saved when the object goes at the end of its life. After fatal errors nothing is called. */
static void cassette_destruct(zend_object *std)
{
	cassette *own = cassette_from(std);
	zend_string *problem = NULL;
	if (!is_cut_short() && !save(own, &problem)) {
		php_error_docref(NULL, E_WARNING, "%s", ZSTR_VAL(problem));
		zend_string_release(problem);
	}
	own->changed = false;
}

static void cassette_free(zend_object *std)
{
	cassette *own = cassette_from(std);
	onapp_exchanges_clear(&own->exchanges);
	if (own->file) {
		zend_string_release(own->file);
	}
	if (own->unexpected) {
		zend_string_release(own->unexpected);
	}
	if (own->names) {
		zend_array_release(own->names);
	}
	zend_object_std_dtor(std);
}

void onapp_cassette_register(zend_class_entry *ce)
{
	ce->create_object = cassette_create;
	memcpy(&cassette_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	cassette_handlers.offset = XtOffsetOf(cassette, stand_in.std);
	cassette_handlers.dtor_obj = cassette_destruct;
	cassette_handlers.free_obj = cassette_free;
	cassette_handlers.clone_obj = NULL;
	cassette_handlers.compare = zend_objects_not_comparable;
}

/* ---- Recording and playing ----------------------------------------------------------------------------------------- */

static void take_request(const onapp_secrets *secrets, const onapp_http_request *request, onapp_exchange *one)
{
	const char *method = onapp_verb_name(request->verb);
	one->method = zend_string_init(method, strlen(method), 0);
	one->target = onapp_redact_target(secrets, request->url);
	one->sent = onapp_redact_body(secrets, request->body, request->has_body ? request->body_length : 0);
}

static void record(onapp_stand_in *stand_in, const onapp_http_request *request, const onapp_http_response *response)
{
	cassette *own = cassette_of(stand_in);
	onapp_secrets secrets;
	if (response->kind == ONAPP_E_INTERRUPTED) {
		return; /* that was us, not the panel */
	}
	onapp_exchange *one = onapp_exchange_add(&own->exchanges);
	onapp_secrets_begin(&secrets, own->names, request);
	take_request(&secrets, request, one);
	one->kind = response->kind;
	one->status = response->status;
	one->may_be_sent = response->sent;
	if (response->kind == ONAPP_OK) {
		one->headers = onapp_redact_headers(&secrets, response->headers.data, response->headers.length);
		one->got = onapp_redact_body(&secrets, response->body.data, response->body.length);
	} else {
		secrets.address = *response->primary_ip ? response->primary_ip : NULL;
		one->message = onapp_redact_message(&secrets, response->message);
	}
	onapp_secrets_end(&secrets);
	own->changed = true;
}

static onapp_exchange *find_recorded(cassette *own, const onapp_exchange *asked)
{
	for (size_t i = 0; i < own->exchanges.count; i++) {
		onapp_exchange *one = &own->exchanges.list[i];
		if (!one->used && zend_string_equals(one->method, asked->method) &&
			zend_string_equals(one->target, asked->target) && onapp_body_same(&one->sent, &asked->sent)) {
			return one;
		}
	}
	return NULL;
}

static void refuse(cassette *own, const onapp_exchange *asked)
{
	zend_string *hint = onapp_exchange_nearest(&own->exchanges, asked);
	zend_string *text = zend_strpprintf(0,
		"%s %s is not on the cassette %s: %s. Record it again if the request is right", ZSTR_VAL(asked->method),
		ZSTR_VAL(asked->target), ZSTR_VAL(own->file), ZSTR_VAL(hint));
	onapp_unexpected_throw(&own->unexpected, text);
	zend_string_release(hint);
}

static int curl_code_of(onapp_error_kind kind)
{
	switch (kind) {
		case ONAPP_E_TIMEOUT:
			return CURLE_OPERATION_TIMEDOUT;
		case ONAPP_E_TLS:
			return CURLE_PEER_FAILED_VERIFICATION;
		case ONAPP_E_TOO_LARGE:
			return CURLE_FILESIZE_EXCEEDED;
		case ONAPP_E_DECODE:
			return CURLE_WEIRD_SERVER_REPLY;
		default:
			return CURLE_COULDNT_CONNECT;
	}
}

static void fill(const onapp_exchange *one, onapp_http_response *response)
{
	response->kind = one->kind;
	response->sent = one->kind == ONAPP_OK || one->may_be_sent;
	if (one->kind != ONAPP_OK) {
		response->curl_code = curl_code_of(one->kind);
		snprintf(response->message, sizeof(response->message), "%s", ZSTR_VAL(one->message));
		return;
	}
	onapp_stand_in_answer(response, one->status, NULL, one->headers, one->got.text);
}

/* What was recorded is how a call ended, all its tries included: there is no other. */
static bool play(onapp_stand_in *stand_in, const onapp_http_request *request, onapp_http_response *response,
	double *seconds)
{
	cassette *own = cassette_of(stand_in);
	onapp_exchange asked = {0};
	onapp_secrets secrets;
	onapp_secrets_begin(&secrets, own->names, request);
	take_request(&secrets, request, &asked);
	onapp_secrets_end(&secrets);
	onapp_exchange *found = find_recorded(own, &asked);
	if (found) {
		found->used = true;
		fill(found, response);
	} else {
		refuse(own, &asked);
	}
	onapp_exchange_free(&asked);
	return false;
}

/* ---- Methods ------------------------------------------------------------------------------------------------------- */

/* The object, once it was constructed; NULL with an exception. */
static cassette *constructed(zval *object)
{
	cassette *own = cassette_from(Z_OBJ_P(object));
	if (!own->file) {
		zend_throw_error(NULL, "OnApp\\Testing\\Cassette: the object was not constructed");
		return NULL;
	}
	return own;
}

static bool read_names(cassette *own, HashTable *names)
{
	zval *name, present;
	own->names = zend_new_array(zend_hash_num_elements(names));
	ZVAL_TRUE(&present);
	ZEND_HASH_FOREACH_VAL(names, name) {
		ZVAL_DEREF(name);
		if (Z_TYPE_P(name) != IS_STRING || !Z_STRLEN_P(name)) {
			zend_argument_value_error(3, "must be a list of names");
			return false;
		}
		zend_string *lower = zend_string_tolower(Z_STR_P(name));
		zend_string *plain = lower;
		if (memchr(ZSTR_VAL(lower), '-', ZSTR_LEN(lower))) {
			plain = zend_string_init(ZSTR_VAL(lower), ZSTR_LEN(lower), 0);
			for (char *at = ZSTR_VAL(plain); *at; at++) {
				*at = *at == '-' ? '_' : *at;
			}
		}
		zend_hash_update(own->names, plain, &present);
		if (plain != lower) {
			zend_string_release(plain);
		}
		zend_string_release(lower);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Where it is to be written, there must be a folder: better said now than at the end of the tests. */
static bool check_folder(zend_string *file)
{
	zend_string *folder = zend_string_init(ZSTR_VAL(file), ZSTR_LEN(file), 0);
	zend_stat_t facts;
	ZSTR_LEN(folder) = zend_dirname(ZSTR_VAL(folder), ZSTR_LEN(folder));
	bool there = VCWD_STAT(ZSTR_VAL(folder), &facts) == 0 && S_ISDIR(facts.st_mode);
	if (!there) {
		zend_throw_exception_ex(onapp_ce_cassette_exception, 0,
			"The cassette %s cannot be written: there is no folder %s", ZSTR_VAL(file), ZSTR_VAL(folder));
	}
	zend_string_release(folder);
	return there;
}

ZEND_METHOD(OnApp_Testing_Cassette, __construct)
{
	zend_string *file, *mode = NULL;
	HashTable *names = NULL;
	char path[MAXPATHLEN];
	zend_stat_t facts;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_PATH_STR(file)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(mode)
		Z_PARAM_ARRAY_HT(names)
	ZEND_PARSE_PARAMETERS_END();
	cassette *own = cassette_from(Z_OBJ_P(ZEND_THIS));
	bool automatic = !mode || zend_string_equals_literal(mode, "auto");
	bool records = mode && zend_string_equals_literal(mode, "record");

	if (own->file) {
		zend_throw_error(NULL, "Cannot call the constructor of OnApp\\Testing\\Cassette again");
		return;
	}
	if (!automatic && !records && !zend_string_equals_literal(mode, "replay")) {
		zend_argument_value_error(2, "must be \"record\", \"replay\" or \"auto\"; \"%s\" given", ZSTR_VAL(mode));
		return;
	}
	if (!ZSTR_LEN(file) || !expand_filepath(ZSTR_VAL(file), path)) {
		zend_argument_value_error(1, "must be the path of a file");
		return;
	}
	if (php_check_open_basedir_ex(path, 0)) {
		zend_throw_exception_ex(onapp_ce_cassette_exception, 0, "The cassette %s is outside of open_basedir", path);
		return;
	}
	if (names && !read_names(own, names)) {
		return;
	}
	zend_string *complete = zend_string_init(path, strlen(path), 0);
	own->records = records || (automatic && VCWD_STAT(path, &facts) != 0);
	if (own->records ? check_folder(complete) : onapp_cassette_read(complete, &own->exchanges)) {
		own->file = complete;
		own->stand_in.answer = own->records ? NULL : play;
		own->stand_in.heard = own->records ? record : NULL;
	} else {
		zend_string_release(complete);
	}
}

ZEND_METHOD(OnApp_Testing_Cassette, install)
{
	zend_object *panel = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(panel, onapp_ce_base)
	ZEND_PARSE_PARAMETERS_END();
	cassette *own = constructed(ZEND_THIS);
	if (own && onapp_stand_in_install(&own->stand_in, panel)) {
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

static void save_or_throw(cassette *own)
{
	zend_string *problem = NULL;
	if (!save(own, &problem)) {
		zend_throw_exception(onapp_ce_cassette_exception, ZSTR_VAL(problem), 0);
		zend_string_release(problem);
	}
}

ZEND_METHOD(OnApp_Testing_Cassette, uninstall)
{
	zend_object *panel = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(panel, onapp_ce_base)
	ZEND_PARSE_PARAMETERS_END();
	cassette *own = constructed(ZEND_THIS);
	RETVAL_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	if (own && onapp_stand_in_uninstall(&own->stand_in, panel)) {
		save_or_throw(own);
	}
}

ZEND_METHOD(OnApp_Testing_Cassette, isRecording)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(cassette_from(Z_OBJ_P(ZEND_THIS))->records);
}

ZEND_METHOD(OnApp_Testing_Cassette, save)
{
	ZEND_PARSE_PARAMETERS_NONE();
	cassette *own = constructed(ZEND_THIS);
	if (own) {
		save_or_throw(own);
	}
}

ZEND_METHOD(OnApp_Testing_Cassette, count)
{
	zend_long left = 0;
	ZEND_PARSE_PARAMETERS_NONE();
	cassette *own = cassette_from(Z_OBJ_P(ZEND_THIS));
	for (size_t i = 0; i < own->exchanges.count; i++) {
		left += own->records || !own->exchanges.list[i].used;
	}
	RETURN_LONG(left);
}

ZEND_METHOD(OnApp_Testing_Cassette, assertAllUsed)
{
	ZEND_PARSE_PARAMETERS_NONE();
	cassette *own = constructed(ZEND_THIS);
	smart_str left = {0};
	if (!own || own->records) {
		return;
	}
	if (own->unexpected) {
		zend_throw_exception(onapp_ce_unexpected_request, ZSTR_VAL(own->unexpected), 0);
		return;
	}
	for (size_t i = 0; i < own->exchanges.count; i++) {
		const onapp_exchange *one = &own->exchanges.list[i];
		if (!one->used) {
			smart_str_append_printf(&left, "%s%zu, %s %s", left.s ? "; " : "", i + 1, ZSTR_VAL(one->method),
				ZSTR_VAL(one->target));
		}
	}
	if (left.s) {
		smart_str_0(&left);
		zend_throw_exception_ex(onapp_ce_unused_answer, 0, "Of the cassette %s nobody asked for: %s",
			ZSTR_VAL(own->file), ZSTR_VAL(left.s));
		smart_str_free(&left);
	}
}
