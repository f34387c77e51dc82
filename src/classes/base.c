/*
 * OnApp: what every API class has. Registration, values and operations; base.h says where the rest is.
 */
#include "base.h"
#include "classes.h"
#include "cursor.h"
#include "decimal.h"

#include "ext/json/php_json.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_interfaces.h"
#include "Zend/zend_smart_str.h"

#include "../../stubs/onapp_arginfo.h"

#define MOST_PER_PAGE 100000

zend_class_entry *onapp_ce_base;

static const onapp_class base_table = {.name = "OnApp"};

void onapp_base_register(void)
{
	onapp_ce_base = register_class_OnApp(php_json_serializable_ce);
	onapp_ce_base->create_object = onapp_object_create;
	onapp_object_handlers_init();
	onapp_registry_add(&base_table, onapp_ce_base);
}

void onapp_base_set_property(onapp_object *object, int number, zval *value)
{
	zval *property = OBJ_PROP_NUM(&object->std, number);
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, property);
	ZVAL_COPY_VALUE(property, value);
	zval_ptr_dtor(&garbage);
}

void onapp_base_set_flag(onapp_object *object, int number, bool flag)
{
	zval *property = OBJ_PROP_NUM(&object->std, number);
	zval_ptr_dtor(property);
	ZVAL_BOOL(property, flag);
}

void onapp_base_construct(zend_object *std)
{
	onapp_object *object = onapp_object_from(std);
	zval logger;
	if (Z_TYPE_P(ONAPP_PROP(object, LOGGER)) != IS_OBJECT) {
		onapp_logger_make(&logger, false);
		onapp_base_set_property(object, ONAPP_PROP_LOGGER, &logger);
	}
}

ZEND_METHOD(OnApp, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_base_construct(Z_OBJ_P(ZEND_THIS));
}

/* ---- Values ------------------------------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp, __get)
{
	zend_string *name;
	zval storage;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (zend_string_equals_literal(name, "error") || zend_string_equals_literal(name, "_version")) {
		bool errors = ZSTR_LEN(name) == 5;
		zend_call_method_with_0_params(Z_OBJ_P(ZEND_THIS), Z_OBJCE_P(ZEND_THIS), NULL,
			errors ? "geterrorsasarray" : "getapiversion", return_value);
		return;
	}
	zval *value = onapp_object_read(THIS_OBJECT, name);
	ZVAL_NULL(&storage);
	RETURN_COPY(value ? value : &storage);
}

ZEND_METHOD(OnApp, __set)
{
	zend_string *name;
	zval *value;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	onapp_object_write(THIS_OBJECT, name, value);
}

ZEND_METHOD(OnApp, __isset)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(onapp_object_read(THIS_OBJECT, name) != NULL);
}

ZEND_METHOD(OnApp, __unset)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	onapp_object_remove(THIS_OBJECT, name);
}

static void return_plain(INTERNAL_FUNCTION_PARAMETERS)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_object_plain(THIS_OBJECT, return_value);
}

ZEND_METHOD(OnApp, toArray)
{
	return_plain(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp, jsonSerialize)
{
	return_plain(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- Values beside the properties --------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp, decimal)
{
	onapp_object *object = THIS_OBJECT;
	zend_string *property, *text;
	zval *value, *exact = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(property)
	ZEND_PARSE_PARAMETERS_END();
	value = onapp_object_read(object, property);
	if (!value) {
		RETURN_NULL();
	}
	if (Z_TYPE_P(value) == IS_DOUBLE && object->rare && object->rare->texts) {
		exact = zend_hash_find(object->rare->texts, property);
		if (!exact) {
			zend_string *partner = ZSTR_VAL(property)[0] == '_'
				? zend_string_init(ZSTR_VAL(property) + 1, ZSTR_LEN(property) - 1, 0)
				: zend_strpprintf(0, "_%s", ZSTR_VAL(property));
			exact = zend_hash_find(object->rare->texts, partner);
			zend_string_release(partner);
		}
	}
	if (exact) {
		text = zend_string_copy(Z_STR_P(exact));
	} else if (Z_TYPE_P(value) == IS_DOUBLE) {
		smart_str shortest = {0};
		smart_str_append_double(&shortest, Z_DVAL_P(value), -1, false);
		text = smart_str_extract(&shortest);
	} else {
		text = zval_try_get_string(value);
	}
	if (text && !onapp_decimal_from_text(return_value, ZSTR_VAL(text), ZSTR_LEN(text)) && !EG(exception)) {
		zend_value_error("%s::decimal(): property %s is no decimal number", ZSTR_VAL(object->std.ce->name),
			ZSTR_VAL(property));
	}
	if (text) {
		zend_string_release(text);
	}
}

ZEND_METHOD(OnApp, setExtraField)
{
	zend_string *name;
	zval *value;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	onapp_rare *rare = onapp_object_rare(THIS_OBJECT);
	if (!rare->extra) {
		rare->extra = zend_new_array(4);
	}
	if (Z_TYPE_P(value) == IS_NULL) {
		zend_hash_del(rare->extra, name);
	} else {
		Z_TRY_ADDREF_P(value);
		zend_hash_update(rare->extra, name, value);
	}
}

/* ---- Operations --------------------------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp, activateCheck)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	onapp_operation_open(THIS_OBJECT, ZSTR_VAL(name));
}

ZEND_METHOD(OnApp, getList)
{
	zval *params = NULL, *url_args = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(params)
		Z_PARAM_ZVAL(url_args)
	ZEND_PARSE_PARAMETERS_END();
	onapp_get_list(THIS_OBJECT, params, url_args, return_value);
}

ZEND_METHOD(OnApp, iterate)
{
	zval *url_args = NULL;
	zend_long per_page = 100;
	bool prefetch = false, in_path = false;
	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_OR_NULL(url_args)
		Z_PARAM_LONG(per_page)
		Z_PARAM_BOOL(prefetch)
		Z_PARAM_BOOL(in_path)
	ZEND_PARSE_PARAMETERS_END();
	if (per_page < 1 || per_page > MOST_PER_PAGE) {
		zend_argument_value_error(2, "must be between 1 and %d", MOST_PER_PAGE);
		RETURN_THROWS();
	}
	onapp_cursor_make(return_value, THIS_OBJECT, url_args, per_page, prefetch, in_path);
}

ZEND_METHOD(OnApp, load)
{
	zval *id = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(id)
	ZEND_PARSE_PARAMETERS_END();
	onapp_load(THIS_OBJECT, id, return_value);
}

ZEND_METHOD(OnApp, save)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_save(THIS_OBJECT, NULL);
}

ZEND_METHOD(OnApp, _create)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_create(THIS_OBJECT, NULL, return_value);
}

ZEND_METHOD(OnApp, _edit)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_edit(THIS_OBJECT, NULL, return_value);
}

ZEND_METHOD(OnApp, delete)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_delete(THIS_OBJECT);
}

ZEND_METHOD(OnApp, getFieldsToSend)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_fields_to_send(THIS_OBJECT, NULL, return_value);
}

ZEND_METHOD(OnApp, getSerializedDataToSend)
{
	const onapp_codec *codec = onapp_object_codec(THIS_OBJECT);
	zval data, *root = ONAPP_PROP(THIS_OBJECT, TAG_ROOT);
	ZEND_PARSE_PARAMETERS_NONE();
	ZVAL_DEREF(root);
	if (codec && onapp_fields_to_send(THIS_OBJECT, NULL, &data)) {
		zend_string *body = onapp_body_write(THIS_OBJECT, codec, Z_TYPE_P(root) == IS_STRING ? Z_STRVAL_P(root) : NULL,
			&data);
		zval_ptr_dtor(&data);
		if (body) {
			RETURN_STR(body);
		}
	}
}

/* One action on a route of the class: what sendGet() and its like do. */
static void act(onapp_object *object, onapp_verb verb, zend_string *resource, zval *data, zval *url_args, bool all,
	zval *result)
{
	bool failed;
	zend_string *body = onapp_data_body(object, data, &failed);
	ZVAL_NULL(result);
	if (!failed) {
		onapp_deed_request deed = {
			.verb = verb,
			.route = ZSTR_VAL(resource),
			.body = body,
			.query = url_args && Z_TYPE_P(url_args) == IS_ARRAY ? url_args : NULL,
			.cast = {.unknown_fields = all},
		};
		onapp_perform(object, &deed, result);
	}
	if (body) {
		zend_string_release(body);
	}
}

static void act_with(INTERNAL_FUNCTION_PARAMETERS, onapp_verb verb)
{
	zend_string *resource;
	zval *data = NULL, *url_args = NULL, *all = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(resource)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(data)
		Z_PARAM_ZVAL(url_args)
		Z_PARAM_ZVAL(all)
	ZEND_PARSE_PARAMETERS_END();
	act(THIS_OBJECT, verb, resource, data, url_args, all && zend_is_true(all), return_value);
}

ZEND_METHOD(OnApp, sendGet)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_GET);
}

ZEND_METHOD(OnApp, sendPost)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_POST);
}

ZEND_METHOD(OnApp, sendPut)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_PUT);
}

ZEND_METHOD(OnApp, sendDelete)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_DELETE);
}

ZEND_METHOD(OnApp, sendPatch)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_PATCH);
}

ZEND_METHOD(OnApp, _action)
{
	zend_string *method, *resource;
	zval *data = NULL, *url_args = NULL, *all = NULL;
	onapp_verb verb;
	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(method)
		Z_PARAM_STR(resource)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(data)
		Z_PARAM_ZVAL(url_args)
		Z_PARAM_ZVAL(all)
	ZEND_PARSE_PARAMETERS_END();
	if (onapp_base_verb_of(method, &verb)) {
		act(THIS_OBJECT, verb, resource, data, url_args, all && zend_is_true(all), return_value);
	}
}
