/*
 * The four operations (list, load, save, delete) and single actions: request, answer, what the object keeps of it.
 */
#include "model.h"

#include "../../php_onapp.h"
#include "log.h"

#include "../core/header.h"

#include "Zend/zend_interfaces.h"

/* ---- Whether an operation is open ---------------------------------------------------------------------------------- */

static const struct {
	const char *name;
	uint8_t bit;
} operation_names[] = {
	{"getList", ONAPP_OP_LIST},
	{"load", ONAPP_OP_LOAD},
	{"save", ONAPP_OP_SAVE},
	{"delete", ONAPP_OP_DELETE},
};

static bool is_closed(onapp_object *object, const char *operation)
{
	onapp_version version = object->fields ? object->fields->version : ONAPP_V_NEWEST;
	const onapp_class *table = object->table;
	uint8_t bit = 0;

	for (size_t i = 0; i < COUNT_OF(operation_names); i++) {
		bit |= strcmp(operation_names[i].name, operation) == 0 ? operation_names[i].bit : 0;
	}
	while (table && !table->closed_count) {
		table = table->parent;
	}
	for (uint32_t i = 0; table && i < table->closed_count; i++) {
		const onapp_closed *row = &table->closed[i];
		if ((row->operations & bit) && onapp_row_holds(version, row->since, row->until)) {
			return true;
		}
	}
	return false;
}

bool onapp_operation_open(onapp_object *object, const char *operation)
{
	if (is_closed(object, operation)) {
		onapp_throw(ONAPP_E_CLOSED_OPERATION, "Call to undefined method %s::%s()", ZSTR_VAL(object->std.ce->name),
			operation);
		return false;
	}
	return true;
}

bool onapp_check_open(onapp_object *object, const char *operation)
{
	zend_function *own = onapp_object_override(object, "activatecheck");
	zval argument;
	if (!own) {
		return onapp_operation_open(object, operation);
	}
	ZVAL_STRING(&argument, operation);
	zend_call_known_instance_method_with_1_params(own, &object->std, NULL, &argument);
	zval_ptr_dtor(&argument);
	return !EG(exception);
}

/* ---- Answers ----------------------------------------------------------------------------------------------------------- */

/* Statuses whose body the four operations read as what was asked for. */
static bool is_readable(long status)
{
	return status >= 200 && status <= 204;
}

/* The same for single actions. */
static bool is_success(long status)
{
	return status == 200 || status == 201 || status == 204;
}

/* 202, 203 and 206 count as bad responses, as in the client; they are no failures, so nothing is thrown. */
static bool is_odd_success(long status)
{
	return status > 201 && status < 300 && status != 204;
}

static void note_odd_success(onapp_object *object, long status)
{
	onapp_rare *rare = onapp_object_rare(object);
	zval_ptr_dtor(&rare->errors);
	array_init(&rare->errors);
	add_next_index_str(&rare->errors, zend_strpprintf(0, "Bad response ( code => %ld )", status));
}

static void fail_empty(onapp_object *object)
{
	onapp_answer *answer = onapp_object_answer(object);
	onapp_fail(object, ONAPP_E_DECODE, NULL, "%s: the Control Panel answered with status %ld and an empty body",
		ZSTR_VAL(object->std.ce->name), answer->http.status);
}

static void set_nothing_loaded(onapp_object *object)
{
	zval null;
	ZVAL_NULL(&null);
	onapp_object_set_loaded(object, &null);
}

/* After an error the loaded object is a plain one that holds the errors, as in the client. */
static void set_errors_loaded(onapp_object *object)
{
	zval holder;
	object_init(&holder);
	if (object->rare && Z_TYPE(object->rare->errors) == IS_ARRAY) {
		zval errors;
		ZVAL_COPY(&errors, &object->rare->errors);
		add_property_zval(&holder, "errors", &errors);
		zval_ptr_dtor(&errors);
	}
	onapp_object_set_loaded(object, &holder);
	zval_ptr_dtor(&holder);
}

static bool ask(onapp_object *object, onapp_verb verb, const char *action, zend_string *body, zval *query)
{
	zend_string *path = onapp_resource_for_request(object, action);
	if (!path) {
		return false;
	}
	onapp_request request = {.verb = verb, .path = path, .query = query, .body = body};
	bool answered = onapp_request_send(object, &request);
	zend_string_release(path);
	return answered;
}

/* ---- List ------------------------------------------------------------------------------------------------------------------ */

/* The body for data in the form [root => ..., data => ...] or any other value; NULL without *failed: no body. */
zend_string *onapp_data_body(onapp_object *object, zval *data, bool *failed)
{
	const onapp_codec *codec = onapp_object_codec(object);
	zend_string *body = NULL;

	*failed = codec == NULL;
	if (!codec || !data || Z_TYPE_P(data) == IS_NULL) {
		return NULL;
	}
	ZVAL_DEREF(data);
	if (Z_TYPE_P(data) == IS_ARRAY) {
		zval *root = zend_hash_str_find(Z_ARRVAL_P(data), ZEND_STRL("root"));
		zval *content = zend_hash_str_find(Z_ARRVAL_P(data), ZEND_STRL("data"));
		if (root && content && Z_TYPE_P(root) == IS_STRING) {
			body = onapp_body_write(object, codec, Z_STRVAL_P(root), content);
		} else {
			body = onapp_body_write(object, codec, NULL, data);
		}
	} else if (Z_TYPE_P(data) == IS_OBJECT) {
		body = onapp_body_write(object, codec, NULL, data);
	} else {
		return zval_get_string(data);
	}
	*failed = body == NULL;
	return body;
}

/* Wraps a single object into a list; arrays and null stay. */
static void as_list(zval *result)
{
	if (Z_TYPE_P(result) == IS_OBJECT) {
		zval list;
		array_init_size(&list, 1);
		add_next_index_zval(&list, result);
		ZVAL_COPY_VALUE(result, &list);
	}
}

/* Some lists come in a form of their own: the body is written anew as the list that it stands for. */
static bool reshape_list(onapp_object *object)
{
	onapp_answer *answer = onapp_object_answer(object);
	onapp_decode_error error;
	const char *problem = NULL;
	zend_string *where = NULL;
	zval body;

	if (!object->table->reshape_list || onapp_object_codec(object) != &onapp_codec_json || !answer->http.body.length) {
		return !EG(exception);
	}
	onapp_reader *reader = onapp_codec_json.open(answer->http.body.data, answer->http.body.length,
		(int) ONAPP_G(json_depth), &error);
	if (!reader) {
		return true; /* reading it properly will tell why */
	}
	onapp_codec_json.whole(reader, &body);
	onapp_codec_json.close(reader);
	object->table->reshape_list(&body);
	zend_string *text = onapp_codec_json.write(NULL, &body, &problem, &where);
	zval_ptr_dtor(&body);
	if (where) {
		zend_string_release(where);
	}
	if (text) {
		onapp_buffer_clear(&answer->http.body);
		if (!onapp_buffer_append(&answer->http.body, ZSTR_VAL(text), ZSTR_LEN(text))) {
			zend_error_noreturn(E_ERROR, "Out of memory");
		}
		zend_string_release(text);
	}
	return !EG(exception);
}

static void list_answer(onapp_object *object, const onapp_cast *cast, zval *result)
{
	long status = onapp_object_answer(object)->http.status;

	ZVAL_FALSE(result);
	if (!is_readable(status)) {
		set_nothing_loaded(object);
		onapp_answer_fail(object);
		return;
	}
	if (!reshape_list(object)) {
		return;
	}
	switch (onapp_answer_cast(object, cast, result)) {
		case ONAPP_CAST_FAILED:
			set_nothing_loaded(object);
			ZVAL_FALSE(result);
			break;
		case ONAPP_CAST_NOTHING:
			set_nothing_loaded(object);
			if (status != 204) {
				fail_empty(object);
				ZVAL_FALSE(result);
			}
			break;
		default:
			onapp_object_set_loaded(object, result);
			as_list(result);
	}
}

void onapp_get_list(onapp_object *object, zval *params, zval *url_args, zval *result)
{
	static const onapp_cast cast = {NULL, NULL, false, false};
	bool failed;

	ZVAL_NULL(result);
	if (!onapp_check_open(object, "getList")) {
		return;
	}
	if (url_args && Z_TYPE_P(url_args) != IS_NULL && Z_TYPE_P(url_args) != IS_ARRAY) {
		zend_type_error("%s::getList(): Argument #2 ($url_args) must be of type ?array, %s given",
			ZSTR_VAL(object->std.ce->name), zend_zval_type_name(url_args));
		return;
	}
	zend_string *body = onapp_data_body(object, params, &failed);
	if (failed) {
		return;
	}
	bool answered = ask(object, ONAPP_GET, "list", body, url_args);
	if (body) {
		zend_string_release(body);
	}
	if (answered) {
		list_answer(object, &cast, result);
	} else {
		ZVAL_FALSE(result);
	}
}

void onapp_get_page(onapp_object *object, zval *query, const char *segments, zval *result)
{
	static const onapp_cast cast = {.keep_single_list = true};

	ZVAL_FALSE(result);
	zend_string *path = onapp_check_open(object, "getList") ? onapp_resource_for_request(object, "list") : NULL;
	zend_string *url = path ? onapp_request_url(object, path, query) : NULL;
	if (url && *segments) {
		const char *begin = strchr(ZSTR_VAL(url), '?');
		size_t length = begin ? (size_t) (begin - ZSTR_VAL(url)) : ZSTR_LEN(url);
		zend_string *longer = zend_strpprintf(0, "%.*s%s%s", (int) length, ZSTR_VAL(url), segments, begin ? begin : "");
		zend_string_release(url);
		url = longer;
	}
	if (url) {
		onapp_request request = {.verb = ONAPP_GET, .path = path};
		if (onapp_request_send_url(object, &request, url)) {
			list_answer(object, &cast, result);
		}
		zend_string_release(url);
	}
	if (path) {
		zend_string_release(path);
	}
}

/* ---- Load ------------------------------------------------------------------------------------------------------------------- */

/* Stores what was loaded; own id follows it where asked for. */
static void take_loaded(onapp_object *object, zval *result, bool take_id)
{
	zval id;
	onapp_object_set_loaded(object, result);
	if (!take_id) {
		return;
	}
	ZVAL_NULL(&id);
	if (Z_TYPE_P(result) == IS_OBJECT && instanceof_function(Z_OBJCE_P(result), onapp_ce_base)) {
		zval *known = onapp_object_read_text(Z_ONAPP_P(result), "_id");
		if (known) {
			ZVAL_COPY_VALUE(&id, known);
		}
	}
	onapp_object_write_text(object, "_id", &id);
}

static void load_answer(onapp_object *object, const onapp_cast *cast, bool take_id, zval *result)
{
	long status = onapp_object_answer(object)->http.status;

	ZVAL_FALSE(result);
	set_nothing_loaded(object);
	if (!is_readable(status)) {
		onapp_answer_fail(object);
		return;
	}
	switch (onapp_answer_cast(object, cast, result)) {
		case ONAPP_CAST_FAILED:
			ZVAL_FALSE(result);
			break;
		case ONAPP_CAST_NOTHING:
			fail_empty(object);
			ZVAL_FALSE(result);
			break;
		default:
			take_loaded(object, result, take_id);
	}
}

/* The id to load when none is given: the object's own, else the loaded one's. Borrowed; NULL: there is none. */
static zval *known_id(onapp_object *object)
{
	onapp_object *loaded = onapp_object_loaded(object);
	zval *id = onapp_object_read_text(object, "_id");
	return !id && loaded ? onapp_object_read_text(loaded, "_id") : id;
}

void onapp_load(onapp_object *object, zval *id, zval *result)
{
	static const onapp_cast cast = {NULL, NULL, false, false};
	zval wanted;

	ZVAL_FALSE(result);
	if (!onapp_check_open(object, "load")) {
		return;
	}
	if (!id || Z_TYPE_P(id) == IS_NULL) {
		id = known_id(object);
	}
	if (!id) {
		onapp_errors_clear(object);
		onapp_fail(object, ONAPP_E_MISSING_VALUE, NULL, "%s::load(): there is no id to load",
			ZSTR_VAL(object->std.ce->name));
		return;
	}
	ZVAL_COPY_DEREF(&wanted, id);
	if (Z_TYPE(wanted) == IS_STRING && !Z_STRLEN(wanted)) {
		onapp_throw(ONAPP_E_MISSING_VALUE, "%s::load(): property _id is not defined", ZSTR_VAL(object->std.ce->name));
	} else {
		onapp_object_write_text(object, "_id", &wanted);
		if (ask(object, ONAPP_GET, "load", NULL, NULL)) {
			load_answer(object, &cast, true, result);
		}
	}
	zval_ptr_dtor(&wanted);
}

/* Whether load() is that of OnApp, which goes by the id. */
static bool loads_by_id(onapp_object *object)
{
	zend_function *load = zend_hash_str_find_ptr(&object->std.ce->function_table, ZEND_STRL("load"));
	return load->common.scope == onapp_ce_base;
}

/* load() as the class, or a PHP class below it, has it. */
void onapp_load_again(onapp_object *object)
{
	zval result;
	if (is_closed(object, "load") && !onapp_object_override(object, "load")) {
		return; /* the object was saved all the same */
	}
	if (!loads_by_id(object)) {
		ZVAL_UNDEF(&result);
		zend_call_method_with_0_params(&object->std, object->std.ce, NULL, "load", &result);
	} else if (known_id(object)) {
		onapp_load(object, NULL, &result);
	} else {
		return; /* the class has no id: what the answer said is all there is */
	}
	zval_ptr_dtor(&result);
}

/* ---- Save ---------------------------------------------------------------------------------------------------------------------- */

zend_string *onapp_fields_body(onapp_object *object, const onapp_tweak *tweaks, const char *root)
{
	const onapp_codec *codec = onapp_object_codec(object);
	zend_function *own = onapp_object_override(object, "getfieldstosend");
	zval *own_root = ONAPP_PROP(object, TAG_ROOT);
	zval data;

	ZVAL_DEREF(own_root);
	if (!codec) {
		return NULL;
	}
	if (own) {
		ZVAL_UNDEF(&data);
		zend_call_known_instance_method_with_0_params(own, &object->std, &data);
		if (EG(exception)) {
			zval_ptr_dtor(&data);
			return NULL;
		}
	} else if (!onapp_fields_to_send(object, tweaks, &data)) {
		return NULL;
	}
	if (!root && Z_TYPE_P(own_root) == IS_STRING) {
		root = Z_STRVAL_P(own_root);
	}
	zend_string *body = onapp_body_write(object, codec, root, &data);
	zval_ptr_dtor(&data);
	return body;
}

/* A panel may answer a creation with an empty body and say in Location where the object is. */
static bool id_from_location(onapp_object *object)
{
	onapp_answer *answer = onapp_object_answer(object);
	onapp_header location;
	zval id;

	if (!answer->http.headers.data ||
		!onapp_header_find(answer->http.headers.data, answer->http.headers.length, "location", &location)) {
		return false;
	}
	const char *end = location.value + location.value_length, *begin = end;
	while (begin > location.value && begin[-1] != '/') {
		begin--;
	}
	size_t length = 0;
	while (begin + length < end && begin[length] >= '0' && begin[length] <= '9') {
		length++;
	}
	if (!length || length > 18) {
		return false;
	}
	ZVAL_LONG(&id, ZEND_STRTOL(begin, NULL, 10));
	onapp_object_write_text(object, "_id", &id);
	return true;
}

void onapp_create_rooted(onapp_object *object, const onapp_tweak *tweaks, const char *root, zval *result)
{
	static const onapp_cast cast = {NULL, NULL, false, false};
	zend_string *body = onapp_fields_body(object, tweaks, root);

	ZVAL_FALSE(result);
	if (!body) {
		return;
	}
	bool answered = ask(object, ONAPP_POST, "add", body, NULL);
	zend_string_release(body);
	if (!answered) {
		return;
	}
	long status = onapp_object_answer(object)->http.status;
	if (!is_readable(status)) {
		onapp_answer_fail(object);
		set_nothing_loaded(object);
		return;
	}
	switch (onapp_answer_cast(object, &cast, result)) {
		case ONAPP_CAST_FAILED:
			set_nothing_loaded(object);
			break;
		case ONAPP_CAST_NOTHING:
			set_nothing_loaded(object);
			if (!id_from_location(object)) {
				fail_empty(object);
			}
			break;
		default:
			onapp_object_set_loaded(object, result);
	}
}

void onapp_create(onapp_object *object, const onapp_tweak *tweaks, zval *result)
{
	onapp_create_rooted(object, tweaks, NULL, result);
}

/* An edit that was accepted to be done later (202) may say what is wrong with it. */
static bool answer_names_errors(onapp_object *object)
{
	zval errors;
	onapp_answer_errors(object, &errors);
	bool names = Z_TYPE(errors) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(errors));
	zval_ptr_dtor(&errors);
	return names;
}

void onapp_edit_rooted(onapp_object *object, const onapp_tweak *tweaks, const char *root, zval *result)
{
	zend_string *body = onapp_fields_body(object, tweaks, root);

	ZVAL_NULL(result);
	if (!body) {
		return;
	}
	bool answered = ask(object, ONAPP_PUT, "edit", body, NULL);
	zend_string_release(body);
	if (!answered) {
		return;
	}
	long status = onapp_object_answer(object)->http.status;
	if (status == 200 || status == 201) {
		onapp_load_again(object);
	} else if (!is_readable(status) || answer_names_errors(object)) {
		onapp_answer_fail(object);
	}
}

void onapp_edit(onapp_object *object, const onapp_tweak *tweaks, zval *result)
{
	onapp_edit_rooted(object, tweaks, NULL, result);
}

bool onapp_has_errors(onapp_object *object)
{
	return object->rare && Z_TYPE(object->rare->errors) == IS_ARRAY;
}

void onapp_save_rooted(onapp_object *object, const onapp_tweak *tweaks, const char *root)
{
	zval result;
	if (!onapp_check_open(object, "save")) {
		return;
	}
	if (onapp_object_read_text(object, "_id")) {
		onapp_edit_rooted(object, tweaks, root, &result);
		zval_ptr_dtor(&result);
		return;
	}
	onapp_create_rooted(object, tweaks, root, &result);
	zval_ptr_dtor(&result);
	if (!EG(exception) && !onapp_has_errors(object)) {
		onapp_load_again(object);
	}
}

void onapp_save(onapp_object *object, const onapp_tweak *tweaks)
{
	onapp_save_rooted(object, tweaks, NULL);
}

/* ---- Delete --------------------------------------------------------------------------------------------------------------------- */

void onapp_delete(onapp_object *object)
{
	if (!onapp_check_open(object, "delete") || !ask(object, ONAPP_DELETE, "delete", NULL, NULL)) {
		return;
	}
	long status = onapp_object_answer(object)->http.status;
	if (status < 200 || status > 299) {
		onapp_answer_fail(object);
		return;
	}
	zval *deleted = ONAPP_PROP(object, IS_DELETED);
	zval_ptr_dtor(deleted);
	ZVAL_TRUE(deleted);
}

/* ---- Actions ----------------------------------------------------------------------------------------------------------------------- */

/* An empty answer to PUT and DELETE stands for an empty list (JSON) or an object without fields (XML). */
static void empty_result(onapp_object *object, onapp_verb verb, zval *result)
{
	const onapp_codec *codec = onapp_object_codec(object);
	if (verb != ONAPP_PUT && verb != ONAPP_DELETE) {
		ZVAL_NULL(result);
	} else if (codec == &onapp_codec_xml) {
		onapp_object_make(result, object->std.ce, object);
	} else {
		array_init(result);
	}
}

/* Old panels answer actions that worked with one blank. */
static bool is_blank(const onapp_buffer *body)
{
	size_t length = body->length;
	while (length && strchr(" \t\r\n", body->data[length - 1]) && body->data[length - 1]) {
		length--;
	}
	return length == 0;
}

/* Callers of actions know a failed server by this sentence, whatever the page says. */
static void fail_action(onapp_object *object, long status)
{
	if (status == 500) {
		onapp_fail(object, ONAPP_E_SERVER, NULL, "We're sorry, but something went wrong.");
	} else {
		onapp_answer_fail(object);
	}
}

static void action_answer(onapp_object *object, const onapp_deed_request *deed, zval *result)
{
	onapp_answer *answer = onapp_object_answer(object);
	long status = answer->http.status;

	ZVAL_NULL(result);
	if (is_odd_success(status)) {
		note_odd_success(object, status);
		set_nothing_loaded(object);
	} else if (!is_success(status)) {
		fail_action(object, status);
		if (status > 400) {
			set_errors_loaded(object);
			ZVAL_FALSE(result);
		} else {
			set_nothing_loaded(object);
		}
	} else if (status == 204 || is_blank(&answer->http.body)) {
		empty_result(object, deed->verb, result);
		onapp_object_set_loaded(object, result);
		if (status != 204 && deed->verb == ONAPP_GET) {
			fail_empty(object);
		}
	} else if (onapp_answer_cast(object, &deed->cast, result) == ONAPP_CAST_FAILED) {
		set_nothing_loaded(object);
		ZVAL_FALSE(result);
	} else {
		onapp_object_set_loaded(object, result);
	}
}

void onapp_perform(onapp_object *object, const onapp_deed_request *deed, zval *result)
{
	zend_string *path = deed->route ? onapp_resource_for_request(object, deed->route) : zend_string_copy(deed->path);

	ZVAL_NULL(result);
	if (!path) {
		return;
	}
	onapp_request request = {.verb = deed->verb,
		.path = path,
		.query = deed->query,
		.body = deed->body,
		.content_type = deed->content_type};
	bool answered = onapp_request_send(object, &request);
	zend_string_release(path);
	if (!answered) {
		ZVAL_BOOL(result, false);
		if (!deed->list && !deed->load) {
			ZVAL_NULL(result);
		}
	} else if (deed->list) {
		list_answer(object, &deed->cast, result);
	} else if (deed->load) {
		load_answer(object, &deed->cast, false, result);
	} else {
		action_answer(object, deed, result);
	}
}
