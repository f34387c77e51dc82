/*
 * Life and values of OnApp objects: creation, cloning, garbage collection, reading and writing values by name.
 * What PHP sees of it is in properties.c.
 */
#include "model.h"
#include "scheduler.h"
#include "unread.h"

#include "../../php_onapp.h"

#include "Zend/zend_interfaces.h"

extern zend_object_handlers onapp_object_handlers;

/* ---- Creation ------------------------------------------------------------------------------------------------------ */

zend_object *onapp_object_create(zend_class_entry *ce)
{
	onapp_object *object = zend_object_alloc(sizeof(onapp_object), ce);
	object->table = onapp_class_of(ce);
	zend_object_std_init(&object->std, ce);
	object_properties_init(&object->std, ce);
	object->std.handlers = &onapp_object_handlers;
	/* Internal classes cannot declare arrays as presets; all objects of a request share the two. */
	onapp_default_options(ONAPP_PROP(object, KNOWN_OPTIONS), ONAPP_PROP(object, OPTIONS));
	return &object->std;
}

onapp_rare *onapp_object_rare(onapp_object *object)
{
	if (!object->rare) {
		object->rare = ecalloc(1, sizeof(onapp_rare));
	}
	return object->rare;
}

static void slots_free(onapp_object *object)
{
	if (!object->slots) {
		return;
	}
	for (uint32_t i = 0; i < object->fields->slots; i++) {
		zval_ptr_dtor(&object->slots[i]);
	}
	efree(object->slots);
	object->slots = NULL;
}

static void rare_free(onapp_rare *rare)
{
	if (rare->others) {
		zend_array_release(rare->others);
	}
	if (rare->texts) {
		zend_array_release(rare->texts);
	}
	if (rare->extra) {
		zend_array_release(rare->extra);
	}
	zval_ptr_dtor(&rare->errors);
	zval_ptr_dtor(&rare->fields_view);
	if (rare->class_name) {
		zend_string_release(rare->class_name);
	}
	if (rare->url) {
		zend_string_release(rare->url);
	}
	if (rare->answer) {
		onapp_answer_release(rare->answer);
	}
	efree(rare);
}

void onapp_object_free(zend_object *std)
{
	onapp_object *object = onapp_object_from(std);
	if (ONAPP_G(scheduler).claims) {
		onapp_claim_drop(std);
	}
	onapp_unread_drop(object);
	slots_free(object);
	if (object->rare) {
		rare_free(object->rare);
	}
	if (object->fields) {
		onapp_fieldset_release(object->fields);
	}
	if (object->version_text) {
		zend_string_release(object->version_text);
	}
	zend_object_std_dtor(std);
}

zval *onapp_object_make_slots(onapp_object *object)
{
	object->slots = safe_emalloc(object->fields->slots ? object->fields->slots : 1, sizeof(zval), 0);
	for (uint32_t i = 0; i < object->fields->slots; i++) {
		ZVAL_UNDEF(&object->slots[i]);
		Z_EXTRA(object->slots[i]) = ONAPP_RAW_NONE;
	}
	return object->slots;
}

/* Own values are copied; the loaded object, the logger and the connection stay shared. */
zend_object *onapp_object_clone(zend_object *std)
{
	onapp_object *old = onapp_object_from(std);
	onapp_object_sync_fields(old);
	zend_object *copy_std = onapp_object_create(std->ce);
	onapp_object *copy = onapp_object_from(copy_std);

	if (old->fields) {
		onapp_fieldset_addref(old->fields);
		copy->fields = old->fields;
	}
	if (old->unread) {
		onapp_unread_copy(copy, old);
	}
	if (old->slots) {
		onapp_object_make_slots(copy);
		for (uint32_t i = 0; i < old->fields->slots; i++) {
			ZVAL_COPY(&copy->slots[i], &old->slots[i]);
			Z_EXTRA(copy->slots[i]) = Z_EXTRA(old->slots[i]);
		}
	}
	copy->version = old->version;
	copy->has_version = old->has_version;
	copy->version_text = old->version_text ? zend_string_copy(old->version_text) : NULL;
	if (old->rare) {
		onapp_rare *rare = onapp_object_rare(copy);
		rare->others = old->rare->others ? zend_array_dup(old->rare->others) : NULL;
		rare->texts = old->rare->texts ? zend_array_dup(old->rare->texts) : NULL;
		rare->extra = old->rare->extra ? zend_array_dup(old->rare->extra) : NULL;
		rare->kind = old->rare->kind;
		ZVAL_COPY(&rare->errors, &old->rare->errors);
		rare->class_name = old->rare->class_name ? zend_string_copy(old->rare->class_name) : NULL;
		rare->answer = old->rare->answer;
		if (rare->answer) {
			rare->answer->refcount++;
		}
	}
	zend_objects_clone_members(copy_std, std);
	return copy_std;
}

static void gc_add_values(zend_get_gc_buffer *buffer, HashTable *values)
{
	zval *value;
	if (values) {
		ZEND_HASH_FOREACH_VAL(values, value) {
			zend_get_gc_buffer_add_zval(buffer, value);
		}
		ZEND_HASH_FOREACH_END();
	}
}

HashTable *onapp_object_gc(zend_object *std, zval **table, int *count)
{
	onapp_object *object = onapp_object_from(std);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	for (uint32_t i = 0; object->slots && i < object->fields->slots; i++) {
		zend_get_gc_buffer_add_zval(buffer, &object->slots[i]);
	}
	if (object->rare) {
		zend_get_gc_buffer_add_zval(buffer, &object->rare->errors);
		zend_get_gc_buffer_add_zval(buffer, &object->rare->fields_view);
		gc_add_values(buffer, object->rare->others);
		gc_add_values(buffer, object->rare->extra);
	}
	/* The properties table of an object is either a plain row of slots or mirrored in a hash: never both. */
	for (int i = 0; !std->properties && i < std->ce->default_properties_count; i++) {
		zend_get_gc_buffer_add_zval(buffer, OBJ_PROP_NUM(std, i));
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return std->properties;
}

/* ---- Fields and version ----------------------------------------------------------------------------------------------- */

static void others_write(onapp_object *object, zend_string *name, zval *value)
{
	onapp_rare *rare = onapp_object_rare(object);
	if (!rare->others) {
		rare->others = zend_new_array(4);
	}
	zend_hash_update(rare->others, name, value);
}

void onapp_object_set_fields(onapp_object *object, onapp_fieldset *set)
{
	onapp_fieldset *old = object->fields;
	if (set == old) {
		return;
	}
	onapp_unread_make_all(object);
	zval *values = object->slots;
	HashTable *others = object->rare ? object->rare->others : NULL;

	onapp_fieldset_addref(set);
	object->fields = set;
	object->slots = NULL;
	if (others) {
		object->rare->others = NULL;
		zend_string *name;
		zval *value;
		ZEND_HASH_FOREACH_STR_KEY_VAL(others, name, value) {
			if (name) {
				onapp_object_write(object, name, value);
			}
		}
		ZEND_HASH_FOREACH_END();
		zend_array_release(others);
	}
	for (uint32_t i = 0; values && i < old->slots; i++) {
		if (!Z_ISUNDEF(values[i])) {
			uint32_t raw = Z_EXTRA(values[i]);
			onapp_object_write(object, old->slot_entries[i]->property, &values[i]);
			zval *slot = zend_hash_find(&set->by_property, old->slot_entries[i]->property);
			if (slot && object->slots) {
				Z_EXTRA(object->slots[Z_LVAL_P(slot)]) = raw;
			}
			zval_ptr_dtor(&values[i]);
		}
	}
	if (values) {
		efree(values);
	}
	if (old) {
		onapp_fieldset_release(old);
	}
}

const char *onapp_class_root_at(const onapp_class *table, onapp_version version)
{
	for (uint32_t i = 0; i < table->root_count; i++) {
		if (onapp_row_holds(version, table->roots[i].since, table->roots[i].until)) {
			return table->roots[i].root;
		}
	}
	return NULL;
}

bool onapp_object_init_fields(onapp_object *object, onapp_version version)
{
	const char *text = object->version_text ? ZSTR_VAL(object->version_text) : NULL;
	onapp_fieldset *set = onapp_fieldset_get(object->table, version, text);
	if (!set) {
		return false;
	}
	onapp_object_set_fields(object, set);
	const char *root = onapp_class_root_at(object->table, set->version);
	if (root) {
		zval *property = ONAPP_PROP(object, TAG_ROOT);
		zval_ptr_dtor(property);
		ZVAL_STRING(property, root);
	}
	return true;
}

zval *onapp_object_fields_view(onapp_object *object)
{
	onapp_rare *rare = onapp_object_rare(object);
	if (Z_ISUNDEF(rare->fields_view)) {
		if (object->fields) {
			onapp_fieldset_to_array(object->fields, &rare->fields_view);
		} else {
			array_init(&rare->fields_view);
		}
	}
	return &rare->fields_view;
}

void onapp_object_sync_fields(onapp_object *object)
{
	zval view;
	if (!object->rare || Z_ISUNDEF(object->rare->fields_view)) {
		return;
	}
	ZVAL_COPY_DEREF(&view, &object->rare->fields_view);
	zval_ptr_dtor(&object->rare->fields_view);
	ZVAL_UNDEF(&object->rare->fields_view);
	if (Z_TYPE(view) == IS_ARRAY) {
		onapp_fieldset *set = onapp_fieldset_from_array(object->table, object->version, Z_ARRVAL(view));
		onapp_object_set_fields(object, set);
		onapp_fieldset_release(set);
	}
	zval_ptr_dtor(&view);
}

bool onapp_object_init_own_fields(onapp_object *object)
{
	zend_function *own = onapp_object_override(object, "initfields");
	if (!own) {
		return onapp_object_init_fields(object, object->has_version ? object->version : ONAPP_V_NEWEST);
	}
	zend_string *text = object->version_text ? zend_string_copy(object->version_text) : NULL;
	bool has_version = object->has_version;
	zval version;
	ZVAL_NULL(&version);
	if (has_version) {
		ZVAL_DOUBLE(&version, text ? onapp_version_float(ZSTR_VAL(text), ZSTR_LEN(text)) : 0);
	}
	zend_call_known_instance_method_with_1_params(own, &object->std, NULL, &version);
	onapp_object_sync_fields(object);
	/* Such methods call each other with older versions; the object is that of its panel all the same. */
	if (text) {
		onapp_object_set_version(object, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
		if (object->fields && object->fields->definitions && object->fields->refcount == 1) {
			object->fields->version = onapp_version_set(object->version);
		}
	}
	return !EG(exception);
}

void onapp_object_set_version(onapp_object *object, const char *text, size_t length)
{
	if (object->version_text) {
		zend_string_release(object->version_text);
	}
	object->version_text = zend_string_init(text, length, 0);
	object->version = onapp_version_parse(text, length);
	object->has_version = true;
}

/* ---- Values by name ------------------------------------------------------------------------------------------------------ */

/* A declared property wins over a value of its name: `_release` is both, and PHP classes below may declare more. */
static zval *declared_value(onapp_object *object, zend_string *name)
{
	zend_property_info *info = zend_hash_find_ptr(&object->std.ce->properties_info, name);
	return info && !(info->flags & (ZEND_ACC_STATIC | ZEND_ACC_PRIVATE)) ? OBJ_PROP(&object->std, info->offset) : NULL;
}

bool onapp_object_declares(onapp_object *object, zend_string *name)
{
	return declared_value(object, name) != NULL;
}

/* Makes the objects of a nested value. PHP code may run meanwhile (class loaders, constructors) and do anything to this
 * object, so nothing but the number of the slot is kept over it. */
static zval *slot_resolve(onapp_object *object, uint32_t number)
{
	onapp_fieldset *set = object->fields;
	zval raw, made, *slot = &object->slots[number];
	bool wrapped = Z_EXTRA_P(slot) == ONAPP_RAW_WRAPPED;

	Z_EXTRA_P(slot) = ONAPP_RAW_NONE;
	ZVAL_COPY(&raw, slot);
	onapp_fieldset_addref(set);
	GC_ADDREF(&object->std);
	bool fine = onapp_nested_make(object, set->slot_entries[number], &raw, wrapped, &made);
	GC_DELREF(&object->std); /* the caller holds one */
	bool same = object->fields == set && object->slots;
	onapp_fieldset_release(set);
	zval_ptr_dtor(&raw);
	if (fine && !same) {
		zval_ptr_dtor(&made);
	} else if (fine) {
		slot = &object->slots[number];
		ZVAL_COPY_VALUE(&raw, slot);
		ZVAL_COPY_VALUE(slot, &made);
		Z_EXTRA_P(slot) = ONAPP_RAW_NONE;
		zval_ptr_dtor(&raw);
	}
	return same ? &object->slots[number] : NULL;
}

/* The slot of a property, its value made; NULL when nothing is there. */
static zval *slot_of(onapp_object *object, zend_string *name)
{
	if (!object->slots && !object->unread) {
		return NULL;
	}
	zval *number = zend_hash_find(&object->fields->by_property, name);
	if (!number) {
		return NULL;
	}
	if (!object->slots) {
		onapp_unread_look(object);
	}
	zval *slot = &object->slots[Z_LVAL_P(number)];
	if (onapp_slot_is_text(slot)) {
		onapp_unread_make(object, (uint32_t) Z_LVAL_P(number));
	}
	return slot;
}

/* The value stored under exactly this name; NULL when there is none or it is null. */
static zval *value_exact(onapp_object *object, zend_string *name)
{
	zval *declared = declared_value(object, name);
	if (declared) {
		ZVAL_DEREF(declared);
		return Z_TYPE_P(declared) > IS_NULL ? declared : NULL;
	}
	zval *slot = slot_of(object, name);
	if (slot) {
		if (Z_TYPE_P(slot) <= IS_NULL) {
			return NULL;
		}
		return Z_EXTRA_P(slot) ? slot_resolve(object, (uint32_t) (slot - object->slots)) : slot;
	}
	if (object->rare && object->rare->others) {
		zval *value = zend_hash_find(object->rare->others, name);
		return value && Z_TYPE_P(value) > IS_NULL ? value : NULL;
	}
	return NULL;
}

zend_string *onapp_partner_of(zend_string *name)
{
	if (ZSTR_VAL(name)[0] == '_') {
		return zend_string_init(ZSTR_VAL(name) + 1, ZSTR_LEN(name) - 1, 0);
	}
	zend_string *partner = zend_string_alloc(ZSTR_LEN(name) + 1, 0);
	ZSTR_VAL(partner)[0] = '_';
	memcpy(ZSTR_VAL(partner) + 1, ZSTR_VAL(name), ZSTR_LEN(name) + 1);
	return partner;
}

zval *onapp_object_read(onapp_object *object, zend_string *name)
{
	zval *value = value_exact(object, name);
	if (!value && !declared_value(object, name)) {
		zend_string *partner = onapp_partner_of(name);
		value = declared_value(object, partner) ? NULL : value_exact(object, partner);
		zend_string_release(partner);
	}
	return value;
}

zval *onapp_object_read_text(onapp_object *object, const char *name)
{
	zend_string *string;
	ALLOCA_FLAG(use_heap)
	ZSTR_ALLOCA_INIT(string, name, strlen(name), use_heap);
	zval *value = onapp_object_read(object, string);
	ZSTR_ALLOCA_FREE(string, use_heap);
	return value;
}

void onapp_object_write(onapp_object *object, zend_string *name, zval *value)
{
	if (declared_value(object, name)) {
		zend_std_write_property(&object->std, name, value, NULL);
	} else {
		onapp_object_write_undeclared(object, name, value);
	}
}

static void forget_text(onapp_object *object, zend_string *name)
{
	if (object->rare && object->rare->texts) {
		zend_hash_del(object->rare->texts, name);
	}
}

/* number: of the slot. */
static void field_write(onapp_object *object, zend_string *name, uint32_t number, zval *value)
{
	zval copy, garbage;
	ZVAL_COPY_DEREF(&copy, value);
	forget_text(object, name);
	if (object->unread && !object->slots) {
		onapp_unread_look(object);
	}
	zval *slot = &(object->slots ? object->slots : onapp_object_make_slots(object))[number];
	if (onapp_slot_is_text(slot)) {
		onapp_unread_forget(object, number);
	}
	ZVAL_COPY_VALUE(&garbage, slot);
	ZVAL_COPY_VALUE(slot, &copy);
	Z_EXTRA_P(slot) = ONAPP_RAW_NONE;
	zval_ptr_dtor(&garbage); /* last: a destructor may come back to this object */
}

void onapp_object_write_undeclared(onapp_object *object, zend_string *name, zval *value)
{
	zval copy, *number = object->fields ? zend_hash_find(&object->fields->by_property, name) : NULL;
	if (number) {
		field_write(object, name, (uint32_t) Z_LVAL_P(number), value);
		return;
	}
	ZVAL_COPY_DEREF(&copy, value);
	forget_text(object, name);
	others_write(object, name, &copy);
}

bool onapp_object_write_field(onapp_object *object, zend_string *name, zval *value)
{
	zval *number;
	if (object->std.ce->type != ZEND_INTERNAL_CLASS || object->std.properties || !object->fields ||
		object->fields->declares_any || !(number = zend_hash_find(&object->fields->by_property, name))) {
		return false;
	}
	field_write(object, name, (uint32_t) Z_LVAL_P(number), value);
	return true;
}

void onapp_object_write_text(onapp_object *object, const char *name, zval *value)
{
	zend_string *string = zend_string_init(name, strlen(name), 0);
	onapp_object_write(object, string, value);
	zend_string_release(string);
}

/* Removes the value of the exact name where it has one, else its partner's. */
void onapp_object_remove(onapp_object *object, zend_string *name)
{
	zval nothing;
	ZVAL_NULL(&nothing);
	if (value_exact(object, name)) {
		onapp_object_write(object, name, &nothing);
		return;
	}
	zend_string *partner = onapp_partner_of(name);
	if (!declared_value(object, partner) && value_exact(object, partner)) {
		onapp_object_write(object, partner, &nothing);
	}
	zend_string_release(partner);
}

bool onapp_object_slot_is_empty(onapp_object *object, uint32_t number)
{
	if (object->unread && !object->slots) {
		onapp_unread_look(object);
	}
	const zval *slot = object->slots ? &object->slots[number] : NULL;
	return !slot || (Z_ISUNDEF_P(slot) && !onapp_slot_is_text(slot));
}

bool onapp_object_has_value(onapp_object *object, const onapp_entry *entry)
{
	return !onapp_object_slot_is_empty(object, entry->slot) ||
		(entry->declared && onapp_object_declares(object, entry->property));
}

void onapp_object_keep_text(onapp_object *object, zend_string *property, zend_string *text)
{
	onapp_rare *rare = onapp_object_rare(object);
	zval value;
	if (!rare->texts) {
		rare->texts = zend_new_array(4);
	}
	ZVAL_STR(&value, text);
	zend_hash_update(rare->texts, property, &value);
}

zval *onapp_object_entry_value(onapp_object *object, onapp_entry *entry)
{
	return value_exact(object, entry->property);
}

static void collect(HashTable *into, zend_string *name, zval *value, bool mask)
{
	zval copy;
	if (mask && Z_TYPE_P(value) > IS_FALSE) {
		ZVAL_STRING(&copy, "***");
	} else {
		ZVAL_COPY(&copy, value);
	}
	/* A copy of the name: the array may outlive the thread's field set. */
	zend_string *own = zend_string_init(ZSTR_VAL(name), ZSTR_LEN(name), 0);
	zend_symtable_update(into, own, &copy);
	zend_string_release(own);
}

void onapp_object_values(onapp_object *object, bool mask, HashTable *into)
{
	onapp_unread_make_all(object);
	for (uint32_t i = 0; object->slots && i < object->fields->slots; i++) {
		onapp_entry *entry = object->fields->slot_entries[i];
		if (!Z_ISUNDEF(object->slots[i])) {
			zval *value = value_exact(object, entry->property);
			zval null;
			ZVAL_NULL(&null);
			collect(into, entry->property, value ? value : &null, mask && (entry->flags & ONAPP_FIELD_SECRET));
		}
	}
	if (object->rare && object->rare->others) {
		zend_string *name;
		zval *value;
		ZEND_HASH_FOREACH_STR_KEY_VAL(object->rare->others, name, value) {
			if (name) {
				const char *plain = ZSTR_VAL(name)[0] == '_' ? ZSTR_VAL(name) + 1 : ZSTR_VAL(name);
				collect(into, name, value, mask && onapp_setting_is_secret(plain, strlen(plain)));
			}
		}
		ZEND_HASH_FOREACH_END();
	}
}

/* ---- Relations -------------------------------------------------------------------------------------------------------------- */

onapp_object *onapp_object_loaded(onapp_object *object)
{
	zval *loaded = ONAPP_PROP(object, OBJ);
	ZVAL_DEREF(loaded);
	if (Z_TYPE_P(loaded) == IS_OBJECT && instanceof_function(Z_OBJCE_P(loaded), onapp_ce_base)) {
		return Z_ONAPP_P(loaded);
	}
	return NULL;
}

void onapp_object_set_loaded(onapp_object *object, zval *value)
{
	zval *property = ONAPP_PROP(object, OBJ);
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, property);
	ZVAL_COPY(property, value);
	zval_ptr_dtor(&garbage);
}

zend_string *onapp_object_class_name(onapp_object *object)
{
	return object->rare && object->rare->class_name ? object->rare->class_name : object->std.ce->name;
}

static const char *const option_names[] = {
	[ONAPP_OPTION_URL] = "url",
	[ONAPP_OPTION_DATA_TYPE] = "data_type",
	[ONAPP_OPTION_CONTENT] = "content",
	[ONAPP_OPTION_THROW_EXCEPTIONS] = "throw_exceptions",
	[ONAPP_OPTION_KEEP_UNKNOWN_FIELDS] = "keep_unknown_fields",
};

/* With their hashes, for they are asked for with each request. Read-only after the start. */
static zend_string *option_keys[COUNT_OF(option_names)];

void onapp_options_startup(void)
{
	for (size_t i = 0; i < COUNT_OF(option_names); i++) {
		option_keys[i] = zend_string_init_interned(option_names[i], strlen(option_names[i]), true);
	}
}

zval *onapp_object_option(onapp_object *object, onapp_option option)
{
	zval *options = ONAPP_PROP(object, OPTIONS);
	ZVAL_DEREF(options);
	if (Z_TYPE_P(options) != IS_ARRAY) {
		return NULL;
	}
	zval *value = zend_hash_find_known_hash(Z_ARRVAL_P(options), option_keys[option]);
	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) != IS_NULL ? value : NULL;
}

zend_function *onapp_object_override(onapp_object *object, const char *lower_name)
{
	if (object->std.ce->type != ZEND_USER_CLASS) {
		return NULL;
	}
	zend_function *method = zend_hash_str_find_ptr(&object->std.ce->function_table, lower_name, strlen(lower_name));
	return method && method->type == ZEND_USER_FUNCTION ? method : NULL;
}

onapp_connection *onapp_object_connection(onapp_object *object)
{
	zval *handle = ONAPP_PROP(object, CH);
	ZVAL_DEREF(handle);
	if (Z_TYPE_P(handle) == IS_OBJECT && Z_OBJCE_P(handle) == onapp_ce_connection) {
		return onapp_connection_from(Z_OBJ_P(handle));
	}
	return NULL;
}

/* ---- Objects of the same panel --------------------------------------------------------------------------------------------- */

static void share_property(onapp_object *target, onapp_object *source, uint32_t number)
{
	zval *property = OBJ_PROP_NUM(&target->std, number);
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, property);
	ZVAL_COPY_DEREF(property, OBJ_PROP_NUM(&source->std, number));
	zval_ptr_dtor(&garbage);
}

bool onapp_object_make(zval *result, zend_class_entry *ce, onapp_object *receiver)
{
	if (object_init_ex(result, ce) != SUCCESS) {
		ZVAL_UNDEF(result);
		return false;
	}
	if (ce->type == ZEND_USER_CLASS && ce->constructor && ce->constructor->type == ZEND_USER_FUNCTION &&
		ce->constructor->common.required_num_args == 0) {
		zend_call_known_instance_method_with_0_params(ce->constructor, Z_OBJ_P(result), NULL);
		if (EG(exception)) {
			zval_ptr_dtor(result);
			ZVAL_UNDEF(result);
			return false;
		}
	}
	onapp_object *object = Z_ONAPP_P(result);
	share_property(object, receiver, ONAPP_PROP_OPTIONS);
	share_property(object, receiver, ONAPP_PROP_CH);
	share_property(object, receiver, ONAPP_PROP_LOGGER);
	share_property(object, receiver, ONAPP_PROP_IS_AUTH);
	object->version = receiver->version;
	object->has_version = receiver->has_version;
	if (object->version_text) {
		zend_string_release(object->version_text);
	}
	object->version_text = receiver->version_text ? zend_string_copy(receiver->version_text) : NULL;

	onapp_object_sync_fields(receiver);
	/* Of the receiver's own class: its very fields, whatever a caller did to them. */
	if (object->std.ce == receiver->std.ce && receiver->fields) {
		onapp_object_set_fields(object, receiver->fields);
		share_property(object, receiver, ONAPP_PROP_TAG_ROOT);
		return true;
	}
	if (!onapp_object_init_own_fields(object)) {
		zval_ptr_dtor(result);
		ZVAL_UNDEF(result);
		return false;
	}
	return true;
}
