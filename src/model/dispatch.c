/*
 * The one function behind every method of every table: finds the rows of the method, reads the arguments, does the
 * first row that holds.
 */
#include "call.h"
#include "form.h"

#include "../../php_onapp.h"

#include "Zend/zend_extensions.h"
#include "Zend/zend_smart_str.h"

zval *onapp_argument(const onapp_call *call, const char *name, size_t length)
{
	for (uint32_t i = 0; i < call->method->parameter_count; i++) {
		const onapp_parameter *parameter = &call->method->parameters[i];
		if (parameter->length == length && memcmp(parameter->name, name, length) == 0) {
			return &call->arguments[i];
		}
	}
	return &EG(uninitialized_zval);
}

/* ---- One row ------------------------------------------------------------------------------------------------------------ */

static const onapp_verb verbs[] = {
	[ONAPP_DO_GET] = ONAPP_GET,
	[ONAPP_DO_POST] = ONAPP_POST,
	[ONAPP_DO_PUT] = ONAPP_PUT,
	[ONAPP_DO_DELETE] = ONAPP_DELETE,
	[ONAPP_DO_PATCH] = ONAPP_PATCH,
	[ONAPP_DO_LIST_OF] = ONAPP_GET,
	[ONAPP_DO_LOAD_OF] = ONAPP_GET,
};

/* The body of a row; NULL without an exception: none. Owned. */
static zend_string *row_body(onapp_call *call, const onapp_action *row)
{
	const onapp_codec *codec = onapp_object_codec(call->object);
	zend_string *root, *body;
	zval data;

	if (!row->body || !codec) {
		return NULL;
	}
	if (!*row->body) {
		return ZSTR_EMPTY_ALLOC();
	}
	if (strcmp(row->body, "fields") == 0) {
		return onapp_fields_body(call->object, row->tweaks, row->root);
	}
	if (!onapp_template_body(call, row->body, &root, &data)) {
		return NULL;
	}
	if (row->flags & ONAPP_ACTION_FORM) {
		body = onapp_form_encode(&data);
	} else {
		body = onapp_body_write(call->object, row->flags & ONAPP_ACTION_JSON ? &onapp_codec_json : codec,
			root ? ZSTR_VAL(root) : NULL, &data);
	}
	zval_ptr_dtor(&data);
	if (root) {
		zend_string_release(root);
	}
	return body;
}

static void do_request(onapp_call *call, const onapp_action *row)
{
	zval query, result;
	onapp_deed_request deed = {
		.verb = verbs[row->deed],
		.route = row->route ? row->route : "default",
		.cast = {.root = row->cast_root, .unknown_fields = (row->flags & ONAPP_ACTION_UNKNOWN_FIELDS) != 0},
		.list = row->deed == ONAPP_DO_LIST_OF,
		.load = row->deed == ONAPP_DO_LOAD_OF,
		.content_type = row->flags & ONAPP_ACTION_FORM ? "application/x-www-form-urlencoded"
			: row->flags & ONAPP_ACTION_JSON           ? "application/json"
													   : NULL,
	};
	if (row->cast_class) {
		zend_string *name = zend_string_init(row->cast_class, strlen(row->cast_class), 0);
		deed.cast.ce = zend_lookup_class(name);
		zend_string_release(name);
	}
	deed.body = row_body(call, row);
	ZVAL_NULL(&query);
	if (!EG(exception) && (!row->query || onapp_template_data(call, row->query, &query))) {
		deed.query = Z_TYPE(query) == IS_ARRAY ? &query : NULL;
		zval loaded;
		ZVAL_COPY_DEREF(&loaded, ONAPP_PROP(call->object, OBJ));
		onapp_perform(call->object, &deed, &result);
		bool foreign = (row->flags & ONAPP_ACTION_FOREIGN) && !onapp_has_errors(call->object);
		if (foreign || (row->flags & ONAPP_ACTION_KEEPS_LOADED)) {
			onapp_object_set_loaded(call->object, &loaded);
		}
		zval_ptr_dtor(&loaded);
		if (row->gives == ONAPP_GIVES_NONE || EG(exception)) {
			zval_ptr_dtor(&result);
		} else if (row->gives == ONAPP_GIVES_LOADED) {
			zval_ptr_dtor(&result);
			ZVAL_COPY_DEREF(call->result, ONAPP_PROP(call->object, OBJ));
		} else {
			ZVAL_COPY_VALUE(call->result, &result);
		}
	}
	zval_ptr_dtor(&query);
	if (deed.body) {
		zend_string_release(deed.body);
	}
}

static void do_base_list(onapp_call *call, const onapp_action *row)
{
	zval params, query, data;
	zend_string *root = NULL;

	ZVAL_NULL(&params);
	ZVAL_NULL(&query);
	if (row->body) {
		if (!onapp_template_body(call, row->body, &root, &data)) {
			return;
		}
		if (root) {
			array_init(&params);
			add_assoc_str(&params, "root", root);
			add_assoc_zval(&params, "data", &data);
		} else {
			ZVAL_COPY_VALUE(&params, &data);
		}
	}
	if (!row->query || onapp_template_data(call, row->query, &query)) {
		onapp_get_list(call->object, &params, &query, call->result);
	}
	zval_ptr_dtor(&params);
	zval_ptr_dtor(&query);
}

void onapp_call_row(onapp_call *call, const onapp_action *row)
{
	zval result;
	ZVAL_NULL(&result);
	call->action = row;
	switch (row->deed) {
		case ONAPP_DO_BASE_LIST:
			do_base_list(call, row);
			return;
		case ONAPP_DO_BASE_LOAD:
			onapp_load(call->object, NULL, call->result);
			return;
		case ONAPP_DO_BASE_SAVE:
			onapp_save_rooted(call->object, row->tweaks, row->root);
			return;
		case ONAPP_DO_BASE_EDIT:
			onapp_edit_rooted(call->object, row->tweaks, row->root, &result);
			zval_ptr_dtor(&result);
			return;
		case ONAPP_DO_BASE_DELETE:
			onapp_delete(call->object);
			return;
		case ONAPP_DO_NOTHING:
			return;
		case ONAPP_DO_CALL:
			row->call(call);
			return;
		default:
			do_request(call, row);
	}
}

/* ---- A call ---------------------------------------------------------------------------------------------------------------- */

static onapp_version version_of(const onapp_object *object)
{
	return object->fields     ? object->fields->version
		: object->has_version ? onapp_version_set(object->version)
							  : ONAPP_V_NEWEST;
}

static void do_first_that_holds(onapp_call *call)
{
	onapp_version version = version_of(call->object);
	for (uint32_t i = 0; i < call->method->row_count && !EG(exception); i++) {
		const onapp_action *row = &call->method->rows[i];
		call->action = row;
		if (!onapp_row_holds(version, row->since, row->until)) {
			continue;
		}
		if (row->sets && !onapp_template_sets(call, row->sets)) {
			return;
		}
		if (row->when && !onapp_template_holds(call, row->when)) {
			continue;
		}
		if (!row->needs || onapp_template_needs(call, row->needs)) {
			onapp_call_row(call, row);
		}
		return;
	}
}

static int method_handle = -1; /* slot in zend_internal_function.reserved; -1: none was left */
static HashTable method_index; /* "class::method" in lower case -> onapp_method, when there is no slot */

static const onapp_method *method_of(const zend_function *function)
{
	if (method_handle >= 0) {
		return function->internal_function.reserved[method_handle];
	}
	zend_string *key = zend_strpprintf(0, "%s::%s", ZSTR_VAL(function->common.scope->name),
		ZSTR_VAL(function->common.function_name));
	zend_str_tolower(ZSTR_VAL(key), ZSTR_LEN(key));
	const onapp_method *method = zend_hash_find_ptr(&method_index, key);
	zend_string_release(key);
	return method;
}

static bool read_arguments(onapp_call *call, zend_execute_data *execute_data)
{
	const onapp_method *method = call->method;
	for (uint32_t i = 0; i < method->parameter_count; i++) {
		const onapp_parameter *parameter = &method->parameters[i];
		if (i < call->given && !Z_ISUNDEF_P(ZEND_CALL_ARG(execute_data, i + 1))) {
			ZVAL_COPY_DEREF(&call->arguments[i], ZEND_CALL_ARG(execute_data, i + 1));
		} else if (parameter->preset.kind) {
			onapp_literal_value(&parameter->preset, &call->arguments[i]);
		} else {
			ZVAL_NULL(&call->arguments[i]);
		}
		if (parameter->array && Z_TYPE(call->arguments[i]) != IS_ARRAY &&
			!(parameter->optional && Z_TYPE(call->arguments[i]) == IS_NULL)) {
			zend_argument_type_error(i + 1, "must be of type %sarray, %s given", parameter->optional ? "?" : "",
				zend_zval_type_name(&call->arguments[i]));
			return false;
		}
	}
	return true;
}

void onapp_dispatch(INTERNAL_FUNCTION_PARAMETERS)
{
	const onapp_method *method = method_of(EX(func));
	zval arguments[ONAPP_PARAMETERS_MAX];
	onapp_call call = {
		.object = Z_ONAPP_P(ZEND_THIS),
		.method = method,
		.action = method->rows,
		.arguments = arguments,
		.given = ZEND_NUM_ARGS(),
		.required = method->required,
		.result = return_value,
	};
	if (call.given < method->required) {
		zend_wrong_parameters_count_error(method->required, method->parameter_count);
		return;
	}
	for (uint32_t i = 0; i < method->parameter_count; i++) {
		ZVAL_NULL(&arguments[i]);
	}
	if (read_arguments(&call, execute_data)) {
		do_first_that_holds(&call);
	}
	for (uint32_t i = 0; i < method->parameter_count; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
}

/* ---- Binding methods, in MINIT ------------------------------------------------------------------------------------------------ */

void onapp_dispatch_startup(void)
{
	method_handle = zend_get_resource_handle("onapp");
	if (method_handle < 0) {
		zend_hash_init(&method_index, 512, NULL, NULL, true);
	}
}

void onapp_dispatch_shutdown(void)
{
	if (method_handle < 0) {
		zend_hash_destroy(&method_index);
	}
}

/* Gives the registered function its rows. The engine copies the slot along when a class is inherited. */
zend_function *onapp_dispatch_attach(zend_class_entry *ce, const onapp_method *method)
{
	const char *name = method->rows->method;
	zend_string *lower = zend_string_init(name, strlen(name), 0);
	zend_str_tolower(ZSTR_VAL(lower), ZSTR_LEN(lower));
	zend_function *function = zend_hash_find_ptr(&ce->function_table, lower);
	zend_string_release(lower);
	if (method_handle >= 0) {
		function->internal_function.reserved[method_handle] = (void *) method;
	} else {
		zend_string *key = zend_strpprintf(0, "%s::%s", ZSTR_VAL(ce->name), name);
		zend_str_tolower(ZSTR_VAL(key), ZSTR_LEN(key));
		zend_hash_str_update_ptr(&method_index, ZSTR_VAL(key), ZSTR_LEN(key), (void *) method);
		zend_string_release(key);
	}
	return function;
}
