/*
 * From values to request bodies: which fields are sent, and objects of ours as plain data.
 */
#include "model.h"

#include "../../php_onapp.h"

#include "ext/json/php_json.h"
#include "Zend/zend_interfaces.h"

#define PLAIN_DEPTH 64 /* levels of objects in objects; deeper is a cycle or a mistake */

/* ---- Objects as plain data ------------------------------------------------------------------------------------------- */

static bool object_plain(onapp_object *object, bool nulls, int depth, zval *result);

static bool too_deep(void)
{
	onapp_throw(ONAPP_E_ENCODE, "The data is nested deeper than %d levels, or holds itself", PLAIN_DEPTH);
	return false;
}

/* Objects that know how they are to be written as JSON; other objects stay for the codec to refuse or to read. */
static bool plain_foreign(zval *value, int depth)
{
	if (!instanceof_function(Z_OBJCE_P(value), php_json_serializable_ce)) {
		return true;
	}
	zval plain;
	ZVAL_UNDEF(&plain);
	zend_call_method_with_0_params(Z_OBJ_P(value), Z_OBJCE_P(value), NULL, "jsonserialize", &plain);
	if (EG(exception)) {
		zval_ptr_dtor(&plain);
		return false;
	}
	zval_ptr_dtor(value);
	ZVAL_COPY_VALUE(value, &plain);
	return Z_TYPE_P(value) == IS_OBJECT ? true : onapp_plain_data(value, depth + 1);
}

/* An array of scalars, as most bodies are: nothing to make plain, so no copy is needed. */
static bool is_plain_already(const HashTable *data)
{
	zval *item;

	ZEND_HASH_FOREACH_VAL((HashTable *) data, item) {
		if (Z_TYPE_P(item) == IS_ARRAY || Z_TYPE_P(item) == IS_OBJECT || Z_ISREF_P(item)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool onapp_plain_data(zval *value, int depth)
{
	zval *item;

	ZVAL_DEREF(value);
	if (depth > PLAIN_DEPTH) {
		return too_deep();
	}
	if (Z_TYPE_P(value) == IS_OBJECT) {
		if (!instanceof_function(Z_OBJCE_P(value), onapp_ce_base)) {
			return plain_foreign(value, depth);
		}
		zval plain;
		if (!object_plain(Z_ONAPP_P(value), false, depth + 1, &plain)) {
			return false;
		}
		zval_ptr_dtor(value);
		ZVAL_COPY_VALUE(value, &plain);
		return true;
	}
	if (Z_TYPE_P(value) == IS_ARRAY && !is_plain_already(Z_ARRVAL_P(value))) {
		SEPARATE_ARRAY(value);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item) {
			if ((Z_TYPE_P(item) == IS_ARRAY || Z_TYPE_P(item) == IS_OBJECT || Z_ISREF_P(item)) &&
				!onapp_plain_data(item, depth + 1)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

static bool add_plain(zval *array, zend_string *name, zval *value, int depth)
{
	zval copy;
	ZVAL_COPY_DEREF(&copy, value);
	if (!onapp_plain_data(&copy, depth)) {
		zval_ptr_dtor(&copy);
		return false;
	}
	zend_symtable_update(Z_ARRVAL_P(array), name, &copy);
	return true;
}

static bool plain_fields(onapp_object *object, bool nulls, int depth, zval *result)
{
	zval null;
	ZVAL_NULL(&null);
	for (uint32_t i = 0; object->fields && i < object->fields->count; i++) {
		onapp_entry *entry = &object->fields->entries[i];
		if (!onapp_object_has_value(object, entry)) {
			continue;
		}
		zval *value = onapp_object_entry_value(object, entry);
		if ((value || nulls) && !add_plain(result, entry->name, value ? value : &null, depth)) {
			return false;
		}
	}
	return true;
}

static bool object_plain(onapp_object *object, bool nulls, int depth, zval *result)
{
	zend_string *name;
	zval *value;

	ZVAL_NULL(result);
	if (depth > PLAIN_DEPTH) {
		return too_deep();
	}
	array_init(result);
	bool fine = plain_fields(object, nulls, depth, result);
	if (fine && object->rare && object->rare->others) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(object->rare->others, name, value) {
			if (name && (nulls || Z_TYPE_P(value) != IS_NULL)) {
				size_t skip = ZSTR_VAL(name)[0] == '_' && ZSTR_LEN(name) > 1;
				zend_string *plain = zend_string_init(ZSTR_VAL(name) + skip, ZSTR_LEN(name) - skip, 0);
				fine = add_plain(result, plain, value, depth);
				zend_string_release(plain);
			}
			if (!fine) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	if (!fine) {
		zval_ptr_dtor(result);
		ZVAL_NULL(result);
	}
	return fine;
}

bool onapp_object_plain(onapp_object *object, zval *result)
{
	return object_plain(object, true, 0, result);
}

/* ---- The fields of a save ---------------------------------------------------------------------------------------------- */

typedef struct {
	bool send, required;
	const zval *preset; /* borrowed; NULL: none */
} sending;

static bool tweak_holds(const onapp_object *object, const onapp_tweak *tweak)
{
	return onapp_row_holds(object->fields ? object->fields->version : ONAPP_V_NEWEST, tweak->since, tweak->until);
}

/* The first byte alone tells most names apart, and each field of a save is asked for each tweak. */
static bool is_name_of(const char *name, const onapp_entry *entry)
{
	return name[0] == ZSTR_VAL(entry->name)[0] && strcmp(name, ZSTR_VAL(entry->name)) == 0;
}

static bool tweak_hits(const onapp_object *object, const onapp_tweak *tweak, const onapp_entry *entry)
{
	return (strcmp(tweak->name, "*") == 0 || is_name_of(tweak->name, entry)) && tweak_holds(object, tweak);
}

/* What the table and the changes for this call say of a field. storage keeps a changed preset. */
static sending sending_of(const onapp_object *object, const onapp_entry *entry, const onapp_tweak *tweaks,
	zval *storage)
{
	sending rule = {
		.send = !(entry->flags & ONAPP_FIELD_SKIP),
		.required = (entry->flags & ONAPP_FIELD_REQUIRED) != 0,
		.preset = Z_ISUNDEF(entry->preset) ? NULL : &entry->preset,
	};
	for (; tweaks && tweaks->what != ONAPP_TWEAK_END; tweaks++) {
		if (tweaks->what == ONAPP_TWEAK_ADD || !tweak_hits(object, tweaks, entry)) {
			continue;
		}
		switch (tweaks->what) {
			case ONAPP_TWEAK_DROP:
				rule.send = false;
				break;
			case ONAPP_TWEAK_REQUIRE:
				rule.required = true;
				break;
			case ONAPP_TWEAK_RELAX:
				rule.required = false;
				break;
			case ONAPP_TWEAK_BARE:
				rule.required = false;
				rule.preset = NULL;
				break;
			default:
				break;
		}
		if (tweaks->preset.kind) {
			zval_ptr_dtor(storage);
			onapp_literal_value(&tweaks->preset, storage);
			rule.preset = storage;
		}
	}
	return rule;
}

/*
 * The value under a property or its partner's name; NULL: none. Borrowed. entry: of the property; NULL: none. Only the
 * slot needs a look where the value can be nowhere else: a save asks this of each field, and most are empty.
 */
static zval *own_value(onapp_object *object, const onapp_entry *entry, zend_string *property)
{
	bool elsewhere = !entry || !entry->alone || entry->declared || object->std.ce->type == ZEND_USER_CLASS ||
		(object->rare && object->rare->others);
	zval *slot = NULL;

	if (!elsewhere) {
		if (!onapp_object_has_value(object, entry)) {
			return NULL;
		}
		slot = &object->slots[entry->slot];
	}
	return slot && Z_TYPE_P(slot) > IS_NULL && Z_EXTRA_P(slot) == ONAPP_RAW_NONE ? slot
																				 : onapp_object_read(object, property);
}

/*
 * The value to send for a property, or NULL to leave it out. Borrowed. entry: of the property; NULL: none.
 * *missing: required and nowhere to be had.
 */
static const zval *value_to_send(onapp_object *object, const onapp_entry *entry, zend_string *property,
	const sending *rule, bool *missing)
{
	zval *own = own_value(object, entry, property);
	onapp_object *loaded = onapp_object_loaded(object);

	*missing = false;
	if (own && (!rule->required || zend_is_true(own) || Z_TYPE_P(own) == IS_FALSE)) {
		return own;
	}
	zval *known = loaded && loaded != object ? onapp_object_read(loaded, property) : NULL;
	if (known) {
		return known;
	}
	if (rule->preset) {
		return rule->preset;
	}
	*missing = rule->required;
	return NULL;
}

static bool send_field(onapp_object *object, const onapp_entry *entry, zend_string *name, zend_string *property,
	const sending *rule, zval *result)
{
	bool missing;
	zval version;
	if (rule->send && object->has_version && zend_string_equals_literal(property, "_version")) {
		/* `_version` always reads as the panel's version, also where a field has that name. */
		ZVAL_DOUBLE(&version,
			object->version_text ? onapp_version_float(ZSTR_VAL(object->version_text), ZSTR_LEN(object->version_text))
								 : 0);
		return add_plain(result, name, &version, 0);
	}
	const zval *value = rule->send ? value_to_send(object, entry, property, rule, &missing) : NULL;
	if (value) {
		return add_plain(result, name, (zval *) value, 0);
	}
	if (rule->send && missing) {
		onapp_throw(ONAPP_E_MISSING_VALUE, "%s: required property %s is not defined", ZSTR_VAL(object->std.ce->name),
			ZSTR_VAL(property));
		return false;
	}
	return true;
}

/* Fields that exist for this call only. */
static bool send_added(onapp_object *object, const onapp_tweak *tweak, zval *result)
{
	zval storage;
	ZVAL_UNDEF(&storage);
	if (tweak->preset.kind) {
		onapp_literal_value(&tweak->preset, &storage);
	}
	sending rule = {true, tweak->required, Z_ISUNDEF(storage) ? NULL : &storage};
	zend_string *name = zend_string_init(tweak->name, strlen(tweak->name), 0);
	zend_string *property = tweak->property ? zend_string_init(tweak->property, strlen(tweak->property), 0)
											: zend_strpprintf(0, "_%s", tweak->name);
	bool fine = send_field(object, NULL, name, property, &rule, result);
	zend_string_release(property);
	zend_string_release(name);
	zval_ptr_dtor(&storage);
	return fine;
}

static bool is_added(const onapp_object *object, const onapp_entry *entry, const onapp_tweak *tweaks)
{
	for (; tweaks && tweaks->what != ONAPP_TWEAK_END; tweaks++) {
		if (tweaks->what == ONAPP_TWEAK_ADD && is_name_of(tweaks->name, entry) && tweak_holds(object, tweaks)) {
			return true;
		}
	}
	return false;
}

/* Whether tweaks may make a field be sent that would not be without them. */
static bool tweaks_add(const onapp_tweak *tweaks)
{
	for (; tweaks && tweaks->what != ONAPP_TWEAK_END; tweaks++) {
		if (tweaks->preset.kind || tweaks->what == ONAPP_TWEAK_REQUIRE) {
			return true;
		}
	}
	return false;
}

/* Whether a field is empty and nothing would be sent for it; most are and are done with in a moment. */
static bool is_silent(onapp_object *object, uint32_t number)
{
	const onapp_brief *brief = object->fields->briefs ? &object->fields->briefs[number] : NULL;

	return brief && brief->silent && object->std.ce->type == ZEND_INTERNAL_CLASS &&
		!(object->rare && object->rare->others) && !onapp_object_loaded(object) &&
		onapp_object_slot_is_empty(object, brief->slot);
}

bool onapp_fields_to_send(onapp_object *object, const onapp_tweak *tweaks, zval *result)
{
	bool fine = true, may_skip = !tweaks_add(tweaks);
	onapp_object_sync_fields(object);
	array_init_size(result, 32); /* fewer than most classes have; more would cost each save of a few */
	for (uint32_t i = 0; fine && object->fields && i < object->fields->count; i++) {
		if (may_skip && is_silent(object, i)) {
			continue;
		}
		onapp_entry *entry = &object->fields->entries[i];
		zval storage;
		ZVAL_UNDEF(&storage);
		if (!is_added(object, entry, tweaks)) {
			sending rule = sending_of(object, entry, tweaks, &storage);
			fine = send_field(object, entry, entry->name, entry->property, &rule, result);
		}
		zval_ptr_dtor(&storage);
	}
	for (; fine && tweaks && tweaks->what != ONAPP_TWEAK_END; tweaks++) {
		fine = tweaks->what != ONAPP_TWEAK_ADD || !tweak_holds(object, tweaks) || send_added(object, tweaks, result);
	}
	if (fine && object->rare && object->rare->extra) {
		zend_string *name;
		zval *value;
		ZEND_HASH_FOREACH_STR_KEY_VAL(object->rare->extra, name, value) {
			fine = fine && add_plain(result, name, value, 0);
		}
		ZEND_HASH_FOREACH_END();
	}
	if (!fine) {
		zval_ptr_dtor(result);
		ZVAL_NULL(result);
	}
	return fine;
}

/* ---- Bodies ---------------------------------------------------------------------------------------------------------------- */

zend_string *onapp_body_write(onapp_object *object, const onapp_codec *codec, const char *root, zval *data)
{
	const char *problem = NULL;
	zend_string *where = NULL;
	zval plain;

	ZVAL_COPY(&plain, data);
	if (!onapp_plain_data(&plain, 0)) {
		zval_ptr_dtor(&plain);
		return NULL;
	}
	if (root && (!*root || strcmp(root, "tmp_holder") == 0)) {
		root = NULL;
	}
	zend_string *body = codec->write(root, &plain, &problem, &where);
	zval_ptr_dtor(&plain);
	if (!body) {
		onapp_throw(ONAPP_E_ENCODE, "%s: the request cannot be written as %s: %s%s%s", ZSTR_VAL(object->std.ce->name),
			codec->data_type, problem ? problem : "unknown reason", where ? " at " : "", where ? ZSTR_VAL(where) : "");
	}
	if (where) {
		zend_string_release(where);
	}
	return body;
}
