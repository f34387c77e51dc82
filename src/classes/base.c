/*
 * OnApp: the methods that every API class has. Each reads its parameters and hands over to the model layer.
 */
#include "../model/model.h"
#include "../model/events.h"
#include "../model/log.h"
#include "classes.h"
#include "cursor.h"
#include "decimal.h"

#include "../../php_onapp.h"

#include "../core/header.h"
#include "ext/json/php_json.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"
#include "Zend/zend_smart_str.h"

#include "../../stubs/onapp_arginfo.h"

#define MOST_PER_PAGE 100000

zend_class_entry *onapp_ce_base;

static const onapp_class base_table = {.name = "OnApp"};

#define THIS_OBJECT Z_ONAPP_P(ZEND_THIS)

void onapp_base_register(void)
{
	onapp_ce_base = register_class_OnApp(php_json_serializable_ce);
	onapp_ce_base->create_object = onapp_object_create;
	onapp_object_handlers_init();
	onapp_registry_add(&base_table, onapp_ce_base);
}

static void set_property(onapp_object *object, int number, zval *value)
{
	zval *property = OBJ_PROP_NUM(&object->std, number);
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, property);
	ZVAL_COPY_VALUE(property, value);
	zval_ptr_dtor(&garbage);
}

static void set_flag(onapp_object *object, int number, bool flag)
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
		set_property(object, ONAPP_PROP_LOGGER, &logger);
	}
}

static ZEND_METHOD(OnApp, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_base_construct(Z_OBJ_P(ZEND_THIS));
}

/* ---- Values ------------------------------------------------------------------------------------------------------------ */

static ZEND_METHOD(OnApp, __get)
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

static ZEND_METHOD(OnApp, __set)
{
	zend_string *name;
	zval *value;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	onapp_object_write(THIS_OBJECT, name, value);
}

static ZEND_METHOD(OnApp, __isset)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_BOOL(onapp_object_read(THIS_OBJECT, name) != NULL);
}

static ZEND_METHOD(OnApp, __unset)
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

static ZEND_METHOD(OnApp, toArray)
{
	return_plain(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static ZEND_METHOD(OnApp, jsonSerialize)
{
	return_plain(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- Sessions ----------------------------------------------------------------------------------------------------------- */

/* Declared properties of OnApp that go along; connection, options and log belong to the process that made them. */
static const int kept[] = {ONAPP_PROP_OBJ, ONAPP_PROP_RESOURCE, ONAPP_PROP_TAG_ROOT, ONAPP_PROP_IS_DELETED};

/* Calls back for each property that a class below OnApp declares, private ones of its ancestors included. */
static void each_declared_below(onapp_object *object, HashTable *data,
	void (*visit)(zend_property_info *info, zval *property, HashTable *data))
{
	for (zend_class_entry *ce = object->std.ce; ce && ce != onapp_ce_base; ce = ce->parent) {
		zend_property_info *info;
		ZEND_HASH_FOREACH_PTR(&ce->properties_info, info) {
			bool of_base = OBJ_PROP_TO_NUM(info->offset) < ONAPP_PROP_COUNT;
			if (info->ce == ce && !(info->flags & ZEND_ACC_STATIC) && !of_base) {
				visit(info, OBJ_PROP(&object->std, info->offset), data);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
}

static void keep_declared(zend_property_info *info, zval *property, HashTable *data)
{
	if (!Z_ISUNDEF_P(property)) {
		zval copy;
		ZVAL_COPY_DEREF(&copy, property);
		zend_hash_update(data, info->name, &copy);
	}
}

static void restore_declared(zend_property_info *info, zval *property, HashTable *data)
{
	zval *value = zend_hash_find(data, info->name), copy;
	if (!value || EG(exception)) {
		return;
	}
	ZVAL_COPY_DEREF(&copy, value);
	if (ZEND_TYPE_IS_SET(info->type) && !zend_verify_property_type(info, &copy, true)) {
		zval_ptr_dtor(&copy);
		return;
	}
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, property);
	ZVAL_COPY_VALUE(property, &copy);
	Z_PROP_FLAG_P(property) = 0;
	zval_ptr_dtor(&garbage);
}

static ZEND_METHOD(OnApp, __serialize)
{
	onapp_object *object = THIS_OBJECT;
	zval values, declared, below;
	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	array_init(&values);
	onapp_object_values(object, false, Z_ARRVAL(values));
	add_assoc_zval(return_value, "values", &values);
	if (object->version_text) {
		add_assoc_str(return_value, "version", zend_string_copy(object->version_text));
	}
	array_init(&declared);
	for (size_t i = 0; i < COUNT_OF(kept); i++) {
		zval copy;
		ZVAL_COPY_DEREF(&copy, OBJ_PROP_NUM(&object->std, kept[i]));
		add_index_zval(&declared, kept[i], &copy);
	}
	add_assoc_zval(return_value, "declared", &declared);
	if (object->rare && object->rare->texts && zend_hash_num_elements(object->rare->texts)) {
		zval texts;
		ZVAL_ARR(&texts, zend_array_dup(object->rare->texts));
		add_assoc_zval(return_value, "exact", &texts);
	}
	array_init(&below);
	each_declared_below(object, Z_ARRVAL(below), keep_declared);
	if (zend_hash_num_elements(Z_ARRVAL(below))) {
		add_assoc_zval(return_value, "own", &below);
	} else {
		zval_ptr_dtor(&below);
	}
}

/* A part of serialised data that is an array where it is there at all. */
static bool find_part(HashTable *data, const char *name, HashTable **part)
{
	zval *found = zend_hash_str_find(data, name, strlen(name));
	*part = found && Z_TYPE_P(found) == IS_ARRAY ? Z_ARRVAL_P(found) : NULL;
	return !found || *part;
}

static void restore_values(onapp_object *object, HashTable *values, HashTable *exact)
{
	zend_string *name;
	zend_ulong number;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(values, number, name, value) {
		zend_string *text = name ? zend_string_copy(name) : zend_long_to_str((zend_long) number);
		onapp_object_write(object, text, value);
		zend_string_release(text);
	}
	ZEND_HASH_FOREACH_END();
	if (!exact) {
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(exact, name, value) {
		if (name && Z_TYPE_P(value) == IS_STRING) {
			onapp_rare *rare = onapp_object_rare(object);
			rare->texts = rare->texts ? rare->texts : zend_new_array(4);
			Z_TRY_ADDREF_P(value);
			zend_hash_update(rare->texts, name, value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

static ZEND_METHOD(OnApp, __unserialize)
{
	onapp_object *object = THIS_OBJECT;
	HashTable *data, *values, *declared, *exact, *below;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	zval *version = zend_hash_str_find(data, ZEND_STRL("version"));
	if (!find_part(data, "values", &values) || !values || !find_part(data, "declared", &declared) ||
		!find_part(data, "exact", &exact) || !find_part(data, "own", &below) ||
		(version && Z_TYPE_P(version) != IS_STRING)) {
		zend_throw_exception_ex(NULL, 0, "Invalid serialization data for an object of class %s",
			ZSTR_VAL(object->std.ce->name));
		return;
	}
	onapp_base_construct(Z_OBJ_P(ZEND_THIS));
	if (version) {
		onapp_object_set_version(object, Z_STRVAL_P(version), Z_STRLEN_P(version));
		if (!onapp_object_init_own_fields(object)) {
			return;
		}
	}
	restore_values(object, values, exact);
	for (size_t i = 0; declared && i < COUNT_OF(kept); i++) {
		zval *value = zend_hash_index_find(declared, (zend_ulong) kept[i]);
		if (value) {
			zval copy;
			ZVAL_COPY_DEREF(&copy, value);
			set_property(object, kept[i], &copy);
		}
	}
	if (below) {
		each_declared_below(object, below, restore_declared);
	}
}

/* ---- Values beside the properties ------------------------------------------------------------------------------------------ */

static ZEND_METHOD(OnApp, decimal)
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

static ZEND_METHOD(OnApp, setExtraField)
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

/* ---- Version, fields, class ----------------------------------------------------------------------------------------------- */

static void return_version(INTERNAL_FUNCTION_PARAMETERS)
{
	onapp_object *object = THIS_OBJECT;
	ZEND_PARSE_PARAMETERS_NONE();
	if (!object->has_version) {
		RETURN_NULL();
	}
	RETURN_DOUBLE(
		object->version_text ? onapp_version_float(ZSTR_VAL(object->version_text), ZSTR_LEN(object->version_text)) : 0);
}

static ZEND_METHOD(OnApp, _apiVersion)
{
	return_version(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static ZEND_METHOD(OnApp, getAPIVersion)
{
	return_version(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static ZEND_METHOD(OnApp, getAPIVersionText)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!THIS_OBJECT->version_text) {
		RETURN_NULL();
	}
	RETURN_STR_COPY(THIS_OBJECT->version_text);
}

/* "6" and 6.0 are 6.0, as a version is written. */
static zend_string *version_text(zval *version)
{
	smart_str text = {0};
	if (Z_TYPE_P(version) == IS_DOUBLE) {
		smart_str_append_double(&text, Z_DVAL_P(version), -1, true);
		return smart_str_extract(&text);
	}
	zend_string *given = zval_get_string(version);
	if (Z_TYPE_P(version) != IS_LONG) {
		return given;
	}
	zend_string *full = zend_strpprintf(0, "%s.0", ZSTR_VAL(given));
	zend_string_release(given);
	return full;
}

/* `_version` handed back: a float that says less than the text it came from ("6.10.0" is 6.1). */
static bool is_own_version(onapp_object *object, zval *version)
{
	return Z_TYPE_P(version) == IS_DOUBLE && object->version_text &&
		Z_DVAL_P(version) == onapp_version_float(ZSTR_VAL(object->version_text), ZSTR_LEN(object->version_text));
}

static ZEND_METHOD(OnApp, initFields)
{
	onapp_object *object = THIS_OBJECT;
	zval *version = NULL, *class_name = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(version)
		Z_PARAM_ZVAL(class_name)
	ZEND_PARSE_PARAMETERS_END();
	onapp_object_sync_fields(object);
	if (version && Z_TYPE_P(version) != IS_NULL && !is_own_version(object, version)) {
		zend_string *text = version_text(version);
		onapp_object_set_version(object, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	}
	/* A PHP class that has set its own fields keeps them. */
	if (!(object->fields && object->fields->definitions && onapp_object_override(object, "initfields")) &&
		!onapp_object_init_fields(object, object->has_version ? object->version : ONAPP_V_NEWEST)) {
		return;
	}
	onapp_fieldset_to_array(object->fields, return_value);
}

static ZEND_METHOD(OnApp, setAPIVersion)
{
	zval *data, *version = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();
	if (Z_TYPE_P(data) == IS_ARRAY || Z_TYPE_P(data) == IS_OBJECT) {
		version = zend_hash_str_find_ind(HASH_OF(data), ZEND_STRL("version"));
	} else {
		version = data;
	}
	if (version) {
		zend_string *text = version_text(version);
		onapp_object_set_version(THIS_OBJECT, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	}
}

static ZEND_METHOD(OnApp, getClassName)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STR_COPY(onapp_object_class_name(THIS_OBJECT));
}

static ZEND_METHOD(OnApp, getClassFields)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_object_sync_fields(THIS_OBJECT);
	if (THIS_OBJECT->fields) {
		onapp_fieldset_to_array(THIS_OBJECT->fields, return_value);
	}
}

static void change_fields(onapp_object *object, zend_string *name, bool add)
{
	zval definitions, definition;
	onapp_object_sync_fields(object);
	if (object->fields) {
		onapp_fieldset_to_array(object->fields, &definitions);
	} else {
		array_init(&definitions);
	}
	SEPARATE_ARRAY(&definitions);
	if (add) {
		array_init(&definition);
		add_assoc_str(&definition, "map", zend_strpprintf(0, "_%s", ZSTR_VAL(name)));
		add_assoc_string(&definition, "type", "string");
		zend_hash_update(Z_ARRVAL(definitions), name, &definition);
	} else {
		zend_hash_del(Z_ARRVAL(definitions), name);
	}
	onapp_fieldset *set = onapp_fieldset_from_array(object->table, object->version, Z_ARRVAL(definitions));
	onapp_object_set_fields(object, set);
	onapp_fieldset_release(set);
	zval_ptr_dtor(&definitions);
}

static ZEND_METHOD(OnApp, unsetFields)
{
	zval *fields, *field;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(fields)
	ZEND_PARSE_PARAMETERS_END();
	if (Z_TYPE_P(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
			zend_string *name = zval_get_string(field);
			change_fields(THIS_OBJECT, name, false);
			zend_string_release(name);
		}
		ZEND_HASH_FOREACH_END();
	} else {
		zend_string *name = zval_get_string(fields);
		change_fields(THIS_OBJECT, name, false);
		zend_string_release(name);
	}
}

static ZEND_METHOD(OnApp, addStringField)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	change_fields(THIS_OBJECT, name, true);
}

/* ---- Options, state, errors ------------------------------------------------------------------------------------------------- */

static HashTable *own_options(onapp_object *object)
{
	zval *options = ONAPP_PROP(object, OPTIONS);
	ZVAL_DEREF(options);
	if (Z_TYPE_P(options) != IS_ARRAY) {
		onapp_default_options(NULL, options);
	}
	SEPARATE_ARRAY(options);
	return Z_ARRVAL_P(options);
}

static ZEND_METHOD(OnApp, resetOptions)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_default_options(NULL, ONAPP_PROP(THIS_OBJECT, OPTIONS));
}

static ZEND_METHOD(OnApp, setOption)
{
	zend_string *name;
	zval *value;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	Z_TRY_ADDREF_P(value);
	zend_hash_update(own_options(THIS_OBJECT), name, value);
}

static ZEND_METHOD(OnApp, setOptions)
{
	HashTable *options;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	zend_hash_merge(own_options(THIS_OBJECT), options, zval_add_ref, true);
}

static ZEND_METHOD(OnApp, setLogger)
{
	zval *logger;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(logger)
	ZEND_PARSE_PARAMETERS_END();
	onapp_connection *connection = onapp_object_connection(THIS_OBJECT);
	bool object = Z_TYPE_P(logger) == IS_OBJECT &&
		zend_hash_str_exists(&Z_OBJCE_P(logger)->function_table, ZEND_STRL("log"));
	if (Z_TYPE_P(logger) != IS_NULL && !object && !zend_is_callable(logger, 0, NULL)) {
		zend_argument_type_error(1, "must be an object with a log() method, a callable or null, %s given",
			zend_zval_type_name(logger));
		return;
	}
	if (!connection) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s::setLogger(): the object is attached to no Control Panel",
			ZSTR_VAL(Z_OBJCE_P(ZEND_THIS)->name));
		return;
	}
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, &connection->logger);
	if (Z_TYPE_P(logger) == IS_NULL) {
		ZVAL_UNDEF(&connection->logger);
	} else {
		ZVAL_COPY(&connection->logger, logger);
	}
	zval_ptr_dtor(&garbage);
}

static ZEND_METHOD(OnApp, isAuthenticate)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY_DEREF(ONAPP_PROP(THIS_OBJECT, IS_AUTH));
}

static ZEND_METHOD(OnApp, isChanged)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY_DEREF(ONAPP_PROP(THIS_OBJECT, IS_CHANGED));
}

static ZEND_METHOD(OnApp, isDelete)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY_DEREF(ONAPP_PROP(THIS_OBJECT, IS_DELETED));
}

static ZEND_METHOD(OnApp, logs)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zval *logger = ONAPP_PROP(THIS_OBJECT, LOGGER);
	ZVAL_DEREF(logger);
	if (Z_TYPE_P(logger) == IS_OBJECT) {
		zend_call_method_with_0_params(Z_OBJ_P(logger), Z_OBJCE_P(logger), NULL, "logs", return_value);
	} else {
		RETURN_EMPTY_STRING(); /* a PHP class below that does not call our constructor has no log */
	}
}

static ZEND_METHOD(OnApp, setErrors)
{
	zval *errors = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(errors)
	ZEND_PARSE_PARAMETERS_END();
	onapp_errors_clear(THIS_OBJECT);
	if (errors && Z_TYPE_P(errors) != IS_NULL) {
		onapp_rare *rare = onapp_object_rare(THIS_OBJECT);
		ZVAL_COPY(&rare->errors, errors);
		convert_to_array(&rare->errors);
	}
}

static ZEND_METHOD(OnApp, getErrorsAsArray)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (onapp_has_errors(THIS_OBJECT)) {
		RETURN_COPY(&THIS_OBJECT->rare->errors);
	}
}

static ZEND_METHOD(OnApp, getErrorKind)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (onapp_has_errors(THIS_OBJECT) && THIS_OBJECT->rare->kind != ONAPP_OK) {
		RETURN_STRING(onapp_error_name(THIS_OBJECT->rare->kind));
	}
}

static void append_error(smart_str *text, zend_string *glue, const char *key, zval *error)
{
	zend_string *string = Z_TYPE_P(error) == IS_ARRAY ? zend_string_init("Array", 5, 0) : zval_get_string(error);
	if (text->s) {
		smart_str_append(text, glue);
	}
	if (key) {
		smart_str_appends(text, key);
		smart_str_appends(text, ": ");
	}
	smart_str_append(text, string);
	zend_string_release(string);
}

/* key: texts of one field. */
static void append_errors(smart_str *text, zend_string *glue, const char *key, HashTable *errors)
{
	zval *error;
	ZEND_HASH_FOREACH_VAL(errors, error) {
		ZVAL_DEREF(error);
		append_error(text, glue, key, error);
	}
	ZEND_HASH_FOREACH_END();
}

static ZEND_METHOD(OnApp, getErrorsAsString)
{
	zend_string *glue = NULL, *key;
	zend_ulong number;
	zval *error;
	smart_str text = {0};
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(glue)
	ZEND_PARSE_PARAMETERS_END();
	if ((glue && !ZSTR_LEN(glue)) || !onapp_has_errors(THIS_OBJECT)) {
		RETURN_EMPTY_STRING();
	}
	glue = glue ? zend_string_copy(glue) : zend_string_init("<br />", 6, 0);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(THIS_OBJECT->rare->errors), number, key, error) {
		ZVAL_DEREF(error);
		if (Z_TYPE_P(error) != IS_ARRAY) {
			append_error(&text, glue, NULL, error);
			continue;
		}
		char digits[24];
		snprintf(digits, sizeof(digits), "%lu", (unsigned long) number);
		append_errors(&text, glue, key ? ZSTR_VAL(key) : digits, Z_ARRVAL_P(error));
	}
	ZEND_HASH_FOREACH_END();
	zend_string_release(glue);
	RETURN_STR(smart_str_extract(&text));
}

/* ---- The last answer ---------------------------------------------------------------------------------------------------------- */

static void answer_info(const onapp_answer *answer, zval *info)
{
	const onapp_http_response *http = &answer->http;
	array_init(info);
	add_assoc_str(info, "url", zend_string_copy(answer->url));
	add_assoc_string(info, "content_type", (char *) http->content_type);
	add_assoc_long(info, "http_code", http->status);
	add_assoc_long(info, "header_size", (zend_long) http->header_size);
	add_assoc_long(info, "request_size", (zend_long) http->request_size);
	add_assoc_long(info, "redirect_count", 0);
	add_assoc_double(info, "total_time", (double) http->total_us / 1000000);
	add_assoc_double(info, "namelookup_time", (double) http->namelookup_us / 1000000);
	add_assoc_double(info, "connect_time", (double) http->connect_us / 1000000);
	add_assoc_double(info, "appconnect_time", (double) http->tls_us / 1000000);
	add_assoc_double(info, "starttransfer_time", (double) http->starttransfer_us / 1000000);
	add_assoc_double(info, "size_download", (double) http->body.length);
	add_assoc_string(info, "primary_ip", (char *) http->primary_ip);
	add_assoc_long(info, "http_version", http->http_version);
	add_assoc_long(info, "num_connects", http->connects);
	add_assoc_long(info, "attempts", http->attempts);
}

static ZEND_METHOD(OnApp, getResponse)
{
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	zval info;
	ZEND_PARSE_PARAMETERS_NONE();
	if (!answer) {
		RETURN_NULL();
	}
	array_init(return_value);
	add_assoc_stringl(return_value, "response_body", answer->http.body.length ? answer->http.body.data : "",
		answer->http.body.length);
	answer_info(answer, &info);
	add_assoc_zval(return_value, "info", &info);
	add_assoc_stringl(return_value, "headers", answer->http.headers.length ? answer->http.headers.data : "",
		answer->http.headers.length);
}

static ZEND_METHOD(OnApp, getInfo)
{
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	ZEND_PARSE_PARAMETERS_NONE();
	/* One without a URL was handed in by the caller. */
	if (answer && ZSTR_LEN(answer->url)) {
		onapp_request_info(return_value, answer);
	}
}

static ZEND_METHOD(OnApp, getHeader)
{
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	zend_string *label = NULL;
	onapp_header header;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(label)
	ZEND_PARSE_PARAMETERS_END();
	if (!answer || !answer->http.headers.length) {
		RETURN_EMPTY_STRING();
	}
	if (!label) {
		RETURN_STRINGL(answer->http.headers.data, answer->http.headers.length);
	}
	if (onapp_header_find(answer->http.headers.data, answer->http.headers.length, ZSTR_VAL(label), &header)) {
		RETURN_STRINGL(header.value, header.value_length);
	}
	RETURN_EMPTY_STRING();
}

static ZEND_METHOD(OnApp, _errno_curl)
{
	zval *body;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(body)
	ZEND_PARSE_PARAMETERS_END();
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	RETURN_LONG(answer ? answer->http.curl_code : 0);
}

/* ---- Connecting ------------------------------------------------------------------------------------------------------------------ */

static void connect_object(onapp_object *object, zend_string *user, zend_string *password, zend_string *proxy,
	double timeout)
{
	zval handle;
	onapp_connection_make(&handle, user, password, proxy, timeout);
	set_property(object, ONAPP_PROP_CH, &handle);
}

static ZEND_METHOD(OnApp, _init_curl)
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

static ZEND_METHOD(OnApp, close_curl)
{
	zval null;
	ZEND_PARSE_PARAMETERS_NONE();
	ZVAL_NULL(&null);
	set_property(THIS_OBJECT, ONAPP_PROP_CH, &null);
}

static ZEND_METHOD(OnApp, auth)
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
		zend_string *text = version_text(version);
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
	set_flag(object, ONAPP_PROP_IS_AUTH, false);
	if (!address_usable(object)) {
		return;
	}
	if (!anew && onapp_version_recall(object)) {
		set_flag(object, ONAPP_PROP_IS_AUTH, true);
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
		set_flag(object, ONAPP_PROP_IS_AUTH, true);
		onapp_version_remember(object);
	} else {
		onapp_fail(object, ONAPP_E_DECODE, NULL, "The answer is not that of a Control Panel: no version in it");
	}
}

void onapp_base_auth(zend_object *std, zend_string *url, zend_string *user, zend_string *password, zval *proxy,
	double timeout, bool anew)
{
	onapp_object *object = onapp_object_from(std);
	HashTable *options = own_options(object);
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
	if (!EG(exception) && object->table != &base_table && zend_is_true(ONAPP_PROP(object, IS_AUTH))) {
		onapp_object_init_fields(object, object->version);
	}
}

/* ---- Routes and raw requests -------------------------------------------------------------------------------------------------------- */

static ZEND_METHOD(OnApp, getResource)
{
	zend_string *action = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(action)
	ZEND_PARSE_PARAMETERS_END();
	zend_string *path = onapp_route_expand(THIS_OBJECT, action ? ZSTR_VAL(action) : "default", false);
	if (path) {
		RETURN_STR(path);
	}
}

static ZEND_METHOD(OnApp, setAPIResource)
{
	zend_string *resource, *query = NULL;
	zval *append = NULL, *query_value = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(resource)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(append)
		Z_PARAM_ZVAL(query_value)
	ZEND_PARSE_PARAMETERS_END();
	bool is_array = query_value && Z_TYPE_P(query_value) == IS_ARRAY;
	zend_string *url = onapp_request_url(THIS_OBJECT, resource, is_array ? query_value : NULL);
	if (!url) {
		return;
	}
	if (query_value && Z_TYPE_P(query_value) == IS_STRING && Z_STRLEN_P(query_value)) {
		query = zend_strpprintf(0, "%s?%s", ZSTR_VAL(url), Z_STRVAL_P(query_value));
		zend_string_release(url);
		url = query;
	}
	onapp_rare *rare = onapp_object_rare(THIS_OBJECT);
	if (rare->url) {
		zend_string_release(rare->url);
	}
	rare->url = url;
}

static bool verb_of(zend_string *method, onapp_verb *verb)
{
	for (int i = ONAPP_GET; i <= ONAPP_PATCH; i++) {
		if (zend_string_equals_cstr(method, onapp_verb_name((onapp_verb) i), strlen(onapp_verb_name((onapp_verb) i)))) {
			*verb = (onapp_verb) i;
			return true;
		}
	}
	zend_argument_value_error(1, "must be one of GET, POST, PUT, DELETE, PATCH, \"%s\" given", ZSTR_VAL(method));
	return false;
}

static ZEND_METHOD(OnApp, sendRequest)
{
	onapp_object *object = THIS_OBJECT;
	zend_string *method;
	zval *data = NULL;
	onapp_request request = {0};
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(method)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();
	if (!verb_of(method, &request.verb)) {
		return;
	}
	if (!object->rare || !object->rare->url) {
		onapp_throw(ONAPP_E_MISSING_VALUE, "%s::sendRequest(): setAPIResource() was not called before",
			ZSTR_VAL(object->std.ce->name));
		return;
	}
	request.body = data && Z_TYPE_P(data) != IS_NULL ? zval_get_string(data) : NULL;
	zend_string *url = zend_string_copy(object->rare->url);
	bool answered = onapp_request_send_url(object, &request, url);
	zend_string_release(url);
	if (request.body) {
		zend_string_release(request.body);
	}
	if (answered) {
		zend_call_method_with_0_params(&object->std, object->std.ce, NULL, "getresponse", return_value);
	} else if (!EG(exception)) {
		RETURN_FALSE;
	}
}

/* Takes a response array (as getResponse() gives it) for the last answer. */
static void adopt_response(onapp_object *object, zval *response)
{
	zval *body = Z_TYPE_P(response) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(response), ZEND_STRL("response_body"))
												: NULL;
	zval *info = Z_TYPE_P(response) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(response), ZEND_STRL("info")) : NULL;
	zval *code = info && Z_TYPE_P(info) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(info), ZEND_STRL("http_code"))
													: NULL;
	onapp_rare *rare = onapp_object_rare(object);
	onapp_answer *answer = ecalloc(1, sizeof(onapp_answer));

	answer->refcount = 1;
	answer->url = ZSTR_EMPTY_ALLOC();
	answer->http.status = code ? zval_get_long(code) : 200;
	if (body && Z_TYPE_P(body) == IS_STRING) {
		onapp_buffer_append(&answer->http.body, Z_STRVAL_P(body), Z_STRLEN_P(body));
	}
	if (rare->answer) {
		onapp_answer_release(rare->answer);
	}
	rare->answer = answer;
}

static void cast_given(INTERNAL_FUNCTION_PARAMETERS)
{
	onapp_object *object = THIS_OBJECT;
	zval *response, *all = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(response)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(all)
	ZEND_PARSE_PARAMETERS_END();
	onapp_cast cast = {.unknown_fields = all && zend_is_true(all)};
	adopt_response(object, response);
	onapp_errors_clear(object);
	onapp_answer *answer = onapp_object_answer(object);
	if (answer->http.status > 204) {
		onapp_answer_fail(object);
		RETURN_FALSE;
	}
	onapp_answer_cast(object, &cast, return_value);
}

static ZEND_METHOD(OnApp, _castResponseToClass)
{
	cast_given(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static ZEND_METHOD(OnApp, castStringToClass)
{
	cast_given(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static ZEND_METHOD(OnApp, modifyResponse)
{
	zval *response, *resource;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(response)
		Z_PARAM_ZVAL(resource)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_COPY(response); /* a place for PHP classes below to change it */
}

/* ---- Operations ---------------------------------------------------------------------------------------------------------------------- */

static ZEND_METHOD(OnApp, activateCheck)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	onapp_operation_open(THIS_OBJECT, ZSTR_VAL(name));
}

static ZEND_METHOD(OnApp, getList)
{
	zval *params = NULL, *url_args = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(params)
		Z_PARAM_ZVAL(url_args)
	ZEND_PARSE_PARAMETERS_END();
	onapp_get_list(THIS_OBJECT, params, url_args, return_value);
}

static ZEND_METHOD(OnApp, iterate)
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

static ZEND_METHOD(OnApp, load)
{
	zval *id = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(id)
	ZEND_PARSE_PARAMETERS_END();
	onapp_load(THIS_OBJECT, id, return_value);
}

static ZEND_METHOD(OnApp, save)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_save(THIS_OBJECT, NULL);
}

static ZEND_METHOD(OnApp, _create)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_create(THIS_OBJECT, NULL, return_value);
}

static ZEND_METHOD(OnApp, _edit)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_edit(THIS_OBJECT, NULL, return_value);
}

static ZEND_METHOD(OnApp, delete)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_delete(THIS_OBJECT);
}

static ZEND_METHOD(OnApp, getFieldsToSend)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_fields_to_send(THIS_OBJECT, NULL, return_value);
}

static ZEND_METHOD(OnApp, getSerializedDataToSend)
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

static ZEND_METHOD(OnApp, sendGet)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_GET);
}

static ZEND_METHOD(OnApp, sendPost)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_POST);
}

static ZEND_METHOD(OnApp, sendPut)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_PUT);
}

static ZEND_METHOD(OnApp, sendDelete)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_DELETE);
}

static ZEND_METHOD(OnApp, sendPatch)
{
	act_with(INTERNAL_FUNCTION_PARAM_PASSTHRU, ONAPP_PATCH);
}

static ZEND_METHOD(OnApp, _action)
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
	if (verb_of(method, &verb)) {
		act(THIS_OBJECT, verb, resource, data, url_args, all && zend_is_true(all), return_value);
	}
}
