/*
 * OnApp in PHP sessions: what serialize() keeps of an object, and objects made of it.
 */
#include "base.h"
#include "classes.h"

#include "Zend/zend_exceptions.h"

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

ZEND_METHOD(OnApp, __serialize)
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

ZEND_METHOD(OnApp, __unserialize)
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
			onapp_base_set_property(object, kept[i], &copy);
		}
	}
	if (below) {
		each_declared_below(object, below, restore_declared);
	}
}
