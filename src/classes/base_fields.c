/*
 * OnApp: version, fields and class of an object.
 */
#include "base.h"

#include "Zend/zend_smart_str.h"

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

ZEND_METHOD(OnApp, _apiVersion)
{
	return_version(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp, getAPIVersion)
{
	return_version(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp, getAPIVersionText)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!THIS_OBJECT->version_text) {
		RETURN_NULL();
	}
	RETURN_STR_COPY(THIS_OBJECT->version_text);
}

/* "6" and 6.0 are 6.0, as a version is written. */
zend_string *onapp_base_version_text(zval *version)
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

ZEND_METHOD(OnApp, initFields)
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
		zend_string *text = onapp_base_version_text(version);
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

ZEND_METHOD(OnApp, setAPIVersion)
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
		zend_string *text = onapp_base_version_text(version);
		onapp_object_set_version(THIS_OBJECT, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	}
}

ZEND_METHOD(OnApp, getClassName)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STR_COPY(onapp_object_class_name(THIS_OBJECT));
}

ZEND_METHOD(OnApp, getClassFields)
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

ZEND_METHOD(OnApp, unsetFields)
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

ZEND_METHOD(OnApp, addStringField)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	change_fields(THIS_OBJECT, name, true);
}
