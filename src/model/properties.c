/*
 * What PHP sees of an object's values: the property handlers. Declared properties behave as PHP's own; every other
 * name reads and writes the values in object.c, by the partner rule (_x and x).
 */
#include "model.h"

#include "../../php_onapp.h"

#include "Zend/zend_interfaces.h"

zend_object_handlers onapp_object_handlers;

static bool is_declared(zend_object *std, zend_string *name)
{
	return zend_hash_exists(&std->ce->properties_info, name) ||
		(std->properties && zend_hash_exists(std->properties, name));
}

/* A PHP class below ours that brings its own __get and so on takes over; PHP's handlers know how to call it. */
static bool has_own_magic(const zend_function *magic)
{
	return magic && magic->type == ZEND_USER_FUNCTION;
}

/* Names that the PHP client keeps protected: sub-classes written by callers may read and set them. */
static bool is_hidden(zend_string *name)
{
	return zend_string_equals_literal(name, "fields") || zend_string_equals_literal(name, "errors") ||
		zend_string_equals_literal(name, "version") || zend_string_equals_literal(name, "className") ||
		zend_string_equals_literal(name, "response") || zend_string_equals_literal(name, "dynamicFields");
}

static bool called_from_subclass(zend_object *std)
{
	zend_class_entry *scope = zend_get_executed_scope();
	return scope && scope->type == ZEND_USER_CLASS && instanceof_function(scope, onapp_ce_base) &&
		instanceof_function(std->ce, scope);
}

static void errors_value(onapp_object *object, zval *rv)
{
	if (object->rare && Z_TYPE(object->rare->errors) == IS_ARRAY) {
		ZVAL_COPY(rv, &object->rare->errors);
	} else {
		ZVAL_NULL(rv);
	}
}

static void version_value(onapp_object *object, zval *rv)
{
	if (object->has_version && object->version_text) {
		ZVAL_DOUBLE(rv, onapp_version_float(ZSTR_VAL(object->version_text), ZSTR_LEN(object->version_text)));
	} else if (object->has_version) {
		ZVAL_DOUBLE(rv, 0);
	} else {
		ZVAL_NULL(rv);
	}
}

static zval *hidden_read(onapp_object *object, zend_string *name, zval *rv)
{
	ZVAL_NULL(rv);
	if (zend_string_equals_literal(name, "fields")) {
		onapp_object_sync_fields(object);
		if (object->fields) {
			onapp_fieldset_to_array(object->fields, rv);
		}
	} else if (zend_string_equals_literal(name, "errors")) {
		errors_value(object, rv);
	} else if (zend_string_equals_literal(name, "version")) {
		version_value(object, rv);
	} else if (zend_string_equals_literal(name, "className")) {
		ZVAL_STR_COPY(rv, onapp_object_class_name(object));
	} else if (zend_string_equals_literal(name, "response")) {
		zend_call_method_with_0_params(&object->std, object->std.ce, NULL, "getresponse", rv);
	} else {
		array_init(rv);
		onapp_object_values(object, false, Z_ARRVAL_P(rv));
	}
	return rv;
}

static bool hidden_write(onapp_object *object, zend_string *name, zval *value)
{
	ZVAL_DEREF(value);
	if (zend_string_equals_literal(name, "fields") && Z_TYPE_P(value) == IS_ARRAY) {
		onapp_object_sync_fields(object);
		onapp_fieldset *set = onapp_fieldset_from_array(object->table, object->version, Z_ARRVAL_P(value));
		onapp_object_set_fields(object, set);
		onapp_fieldset_release(set);
	} else if (zend_string_equals_literal(name, "errors")) {
		onapp_rare *rare = onapp_object_rare(object);
		zval_ptr_dtor(&rare->errors);
		ZVAL_COPY(&rare->errors, value);
		if (Z_TYPE(rare->errors) != IS_NULL) {
			convert_to_array(&rare->errors);
		}
	} else if (zend_string_equals_literal(name, "version")) {
		zend_string *text = zval_get_string(value);
		onapp_object_set_version(object, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	} else if (zend_string_equals_literal(name, "className")) {
		onapp_rare *rare = onapp_object_rare(object);
		if (rare->class_name) {
			zend_string_release(rare->class_name);
		}
		rare->class_name = zval_get_string(value);
	} else {
		return false;
	}
	return true;
}

static zval *property_read(zend_object *std, zend_string *name, int type, void **cache_slot, zval *rv)
{
	if (is_declared(std, name) || has_own_magic(std->ce->__get)) {
		return zend_std_read_property(std, name, type, cache_slot, rv);
	}
	onapp_object *object = onapp_object_from(std);
	if (zend_string_equals_literal(name, "error")) {
		errors_value(object, rv);
		return rv;
	}
	if (zend_string_equals_literal(name, "_version")) {
		version_value(object, rv);
		return rv;
	}
	if (is_hidden(name) && called_from_subclass(std)) {
		return hidden_read(object, name, rv);
	}
	zval *value = onapp_object_read(object, name);
	if (!value) {
		ZVAL_NULL(rv);
	} else if (type == BP_VAR_R || type == BP_VAR_IS) {
		return value;
	} else {
		/* A change of what is inside must not reach the value: it is a copy, as in the client. */
		ZVAL_COPY(rv, value);
		if (Z_TYPE_P(value) == IS_OBJECT) {
			return rv;
		}
	}
	if (type != BP_VAR_R && type != BP_VAR_IS) {
		zend_error(E_NOTICE, "Indirect modification of overloaded property %s::$%s has no effect",
			ZSTR_VAL(std->ce->name), ZSTR_VAL(name));
	}
	return rv;
}

static zval *property_write(zend_object *std, zend_string *name, zval *value, void **cache_slot)
{
	if (onapp_object_write_field(onapp_object_from(std), name, value)) {
		return value;
	}
	if (is_declared(std, name) || has_own_magic(std->ce->__set)) {
		return zend_std_write_property(std, name, value, cache_slot);
	}
	onapp_object *object = onapp_object_from(std);
	if (is_hidden(name) && called_from_subclass(std) && hidden_write(object, name, value)) {
		return value;
	}
	onapp_object_write_undeclared(object, name, value);
	return value;
}

static int property_has(zend_object *std, zend_string *name, int mode, void **cache_slot)
{
	if (is_declared(std, name) || has_own_magic(std->ce->__isset)) {
		return zend_std_has_property(std, name, mode, cache_slot);
	}
	if (mode == ZEND_PROPERTY_EXISTS) {
		return 0; /* own values are no properties to property_exists(), as in the client */
	}
	onapp_object *object = onapp_object_from(std);
	zval known, *value = &known;
	if (zend_string_equals_literal(name, "error")) {
		errors_value(object, &known);
	} else if (zend_string_equals_literal(name, "_version")) {
		version_value(object, &known);
	} else if (is_hidden(name) && called_from_subclass(std)) {
		hidden_read(object, name, &known);
	} else {
		value = onapp_object_read(object, name);
	}
	int result = value && Z_TYPE_P(value) != IS_NULL && (mode != ZEND_PROPERTY_NOT_EMPTY || zend_is_true(value));
	if (value == &known) {
		zval_ptr_dtor(&known);
	}
	return result;
}

static void property_unset(zend_object *std, zend_string *name, void **cache_slot)
{
	if (is_declared(std, name) || has_own_magic(std->ce->__unset)) {
		zend_std_unset_property(std, name, cache_slot);
		return;
	}
	onapp_object_remove(onapp_object_from(std), name);
}

static zval *property_pointer(zend_object *std, zend_string *name, int type, void **cache_slot)
{
	if (is_declared(std, name) || has_own_magic(std->ce->__get)) {
		return zend_std_get_property_ptr_ptr(std, name, type, cache_slot);
	}
	/* Sub-classes written for the PHP client change these in place: $this->fields['x'] = [...]. */
	if (type != BP_VAR_R && type != BP_VAR_IS && is_hidden(name) && called_from_subclass(std)) {
		if (zend_string_equals_literal(name, "fields")) {
			return onapp_object_fields_view(onapp_object_from(std));
		}
		if (zend_string_equals_literal(name, "errors")) {
			zval *errors = &onapp_object_rare(onapp_object_from(std))->errors;
			if (Z_ISUNDEF_P(errors)) {
				ZVAL_NULL(errors);
			}
			return errors;
		}
	}
	return NULL; /* go through read and write */
}

static bool is_secret_property(zend_string *name)
{
	const char *plain = ZSTR_VAL(name)[0] == '_' ? ZSTR_VAL(name) + 1 : ZSTR_VAL(name);
	return onapp_setting_is_secret(plain, strlen(plain));
}

static void mask_value(zval *value)
{
	zval_ptr_dtor(value);
	ZVAL_STRING(value, "***");
}

/* Passwords of keys, and what stands before the @ of an address. */
static void mask_options(zval *options)
{
	zend_string *name;
	zval *value;
	SEPARATE_ARRAY(options);
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(options), name, value) {
		bool address = name && (zend_string_equals_literal(name, "proxy") || zend_string_equals_literal(name, "url"));
		if (Z_ISREF_P(value)) {
			zend_unwrap_reference(value);
		}
		if (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) && name &&
			(address ? strchr(Z_STRVAL_P(value), '@') != NULL
					 : onapp_setting_is_secret(ZSTR_VAL(name), ZSTR_LEN(name)))) {
			mask_value(value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* var_dump and print_r: the values first, secrets masked; then the declared properties. */
static HashTable *debug_info(zend_object *std, int *is_temporary)
{
	onapp_object *object = onapp_object_from(std);
	HashTable *info = zend_new_array(32);
	zend_property_info *property;
	zend_string *name;

	*is_temporary = 1;
	onapp_object_values(object, true, info);
	if (object->rare && Z_TYPE(object->rare->errors) == IS_ARRAY) {
		zval errors;
		ZVAL_COPY(&errors, &object->rare->errors);
		zend_hash_str_update(info, ZEND_STRL("error"), &errors);
	}
	ZEND_HASH_FOREACH_STR_KEY_PTR(&std->ce->properties_info, name, property) {
		if (property->flags & ZEND_ACC_STATIC) {
			continue;
		}
		zval *value = OBJ_PROP(std, property->offset);
		if (!Z_ISUNDEF_P(value)) {
			zval copy;
			ZVAL_COPY_DEREF(&copy, value);
			if (Z_TYPE(copy) == IS_ARRAY && zend_string_equals_literal(name, "options")) {
				mask_options(&copy);
			} else if (is_secret_property(name) && Z_TYPE(copy) > IS_FALSE) {
				mask_value(&copy);
			}
			zend_hash_update(info, name, &copy);
		}
	}
	ZEND_HASH_FOREACH_END();
	return info;
}

static int values_compare(zval *left, zval *right)
{
	zval left_values, right_values;
	array_init(&left_values);
	array_init(&right_values);
	onapp_object_values(Z_ONAPP_P(left), false, Z_ARRVAL(left_values));
	onapp_object_values(Z_ONAPP_P(right), false, Z_ARRVAL(right_values));
	int result = zend_compare_arrays(&left_values, &right_values);
	zval_ptr_dtor(&left_values);
	zval_ptr_dtor(&right_values);
	return result;
}

static int objects_compare(zval *left, zval *right)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(left, right);
	if (Z_OBJ_P(left) == Z_OBJ_P(right)) {
		return 0;
	}
	if (Z_OBJCE_P(left) != Z_OBJCE_P(right)) {
		return ZEND_UNCOMPARABLE;
	}
	if (Z_IS_RECURSIVE_P(left)) {
		zend_throw_error(NULL, "Nesting level too deep - recursive dependency?");
		return ZEND_UNCOMPARABLE;
	}
	Z_PROTECT_RECURSION_P(left);
	int result = values_compare(left, right);
	/* What classes below OnApp declare; state of the base class does not make objects differ. */
	for (int i = ONAPP_PROP_COUNT; result == 0 && i < Z_OBJCE_P(left)->default_properties_count; i++) {
		result = zend_compare(OBJ_PROP_NUM(Z_OBJ_P(left), i), OBJ_PROP_NUM(Z_OBJ_P(right), i));
	}
	Z_UNPROTECT_RECURSION_P(left);
	return result;
}

void onapp_object_handlers_init(void)
{
	memcpy(&onapp_object_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	onapp_object_handlers.offset = XtOffsetOf(onapp_object, std);
	onapp_object_handlers.free_obj = onapp_object_free;
	onapp_object_handlers.clone_obj = onapp_object_clone;
	onapp_object_handlers.get_gc = onapp_object_gc;
	onapp_object_handlers.read_property = property_read;
	onapp_object_handlers.write_property = property_write;
	onapp_object_handlers.has_property = property_has;
	onapp_object_handlers.unset_property = property_unset;
	onapp_object_handlers.get_property_ptr_ptr = property_pointer;
	onapp_object_handlers.get_debug_info = debug_info;
	onapp_object_handlers.compare = objects_compare;
}
