/*
 * Field sets. The shared ones are made when a class is first used at a version, live as long as the thread and are
 * never changed; what callers add or remove goes into a set of the object's own.
 */
#include "model.h"

#include "../../php_onapp.h"

#define SET_KEY_LENGTH (sizeof(void *) + sizeof(onapp_version))

/* Strings of shared sets outlive requests; they belong to one thread, which the debug build is told. */
static zend_string *set_string(const char *text, size_t length, bool persistent)
{
	zend_string *string = zend_string_init(text, length, persistent);
	if (persistent) {
		GC_MAKE_PERSISTENT_LOCAL(string);
		zend_string_hash_val(string);
	}
	return string;
}

static void literal_to_zval(const onapp_literal *literal, bool persistent, zval *result)
{
	switch (literal->kind) {
		case ONAPP_TEXT:
			ZVAL_STR(result, set_string(literal->text, strlen(literal->text), persistent));
			break;
		case ONAPP_NUMBER:
			ZVAL_LONG(result, literal->number);
			break;
		case ONAPP_BOOLEAN:
			ZVAL_BOOL(result, literal->number != 0);
			break;
		case ONAPP_EMPTY_LIST:
			ZVAL_EMPTY_ARRAY(result);
			break;
		default:
			ZVAL_UNDEF(result);
	}
}

/* Nested values without a class stay what they were decoded to, as lists. */
static onapp_value_kind kind_of_type(const char *type, bool has_class)
{
	if (type && strcmp(type, "array") == 0) {
		return has_class ? ONAPP_VALUE_NESTED : ONAPP_VALUE_PLAIN_ARRAY;
	}
	return type && strcmp(type, "_array") == 0 ? ONAPP_VALUE_PLAIN_ARRAY : ONAPP_VALUE_PLAIN;
}

static onapp_fieldset *set_allocate(const onapp_class *table, onapp_version version, uint32_t count, bool persistent)
{
	onapp_fieldset *set = pecalloc(1, sizeof(onapp_fieldset), persistent);
	set->refcount = 1;
	set->persistent = persistent;
	set->table = table;
	set->version = version;
	set->entries = pecalloc(count ? count : 1, sizeof(onapp_entry), persistent);
	set->slot_entries = pecalloc(count ? count : 1, sizeof(onapp_entry *), persistent);
	zend_hash_init(&set->by_name, count, NULL, NULL, persistent);
	zend_hash_init(&set->by_property, count, NULL, NULL, persistent);
	return set;
}

/* Adds an entry whose strings are already set; a name that stands there already is replaced. */
static onapp_entry *set_index(onapp_fieldset *set, onapp_entry *entry)
{
	zval number;
	zval *known = zend_hash_find(&set->by_property, entry->property);
	if (known) {
		entry->slot = (uint32_t) Z_LVAL_P(known);
	} else {
		entry->slot = set->slots++;
		set->slot_entries[entry->slot] = entry;
		ZVAL_LONG(&number, entry->slot);
		zend_hash_add_new(&set->by_property, entry->property, &number);
	}
	ZVAL_LONG(&number, (zend_long) (entry - set->entries));
	zend_hash_update(&set->by_name, entry->name, &number);
	return entry;
}

/* A few rows name classes that were never there. */
static bool nested_exists(const onapp_field *row)
{
	char name[128];
	if (!row->nested) {
		return false;
	}
	size_t length = (size_t) snprintf(name, sizeof(name), "onapp_%s", row->nested);
	length = MIN(length, sizeof(name) - 1);
	zend_str_tolower(name, length);
	zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), name, length);
	return ce && ce->type == ZEND_INTERNAL_CLASS;
}

static void set_add_row(onapp_fieldset *set, const onapp_field *row)
{
	bool persistent = set->persistent;
	onapp_entry *entry = &set->entries[set->count++];
	size_t length = strlen(row->name);

	entry->row = row;
	entry->flags = row->flags;
	entry->kind = kind_of_type(row->type, nested_exists(row));
	entry->name = set_string(row->name, length, persistent);
	if (row->property) {
		entry->property = set_string(row->property, strlen(row->property), persistent);
	} else {
		entry->property = zend_string_alloc(length + 1, persistent);
		ZSTR_VAL(entry->property)[0] = '_';
		memcpy(ZSTR_VAL(entry->property) + 1, row->name, length + 1);
		if (persistent) {
			GC_MAKE_PERSISTENT_LOCAL(entry->property);
			zend_string_hash_val(entry->property);
		}
	}
	if (row->nested) {
		size_t nested = strlen(row->nested);
		entry->nested = zend_string_alloc(sizeof("OnApp_") - 1 + nested, persistent);
		memcpy(ZSTR_VAL(entry->nested), "OnApp_", sizeof("OnApp_") - 1);
		memcpy(ZSTR_VAL(entry->nested) + sizeof("OnApp_") - 1, row->nested, nested + 1);
		if (persistent) {
			GC_MAKE_PERSISTENT_LOCAL(entry->nested);
		}
	}
	literal_to_zval(&row->preset, persistent, &entry->preset);
	entry->declared = zend_hash_exists(&onapp_class_entry(set->table)->properties_info, entry->property);
	set_index(set, entry);
}

/* Known once for all objects, because most fields of a save are empty and their partners would be looked for each time. */
static void set_find_partners(onapp_fieldset *set)
{
	const HashTable *declared = &onapp_class_entry(set->table)->properties_info;

	for (uint32_t i = 0; i < set->count; i++) {
		onapp_entry *entry = &set->entries[i];
		zend_string *partner = onapp_partner_of(entry->property);

		entry->alone = !zend_hash_exists(&set->by_property, partner) && !zend_hash_exists(declared, partner);
		zend_string_release(partner);
	}
}

static void set_brief(onapp_fieldset *set)
{
	size_t length = 0;

	for (uint32_t i = 0; i < set->count; i++) {
		length += ZSTR_LEN(set->entries[i].name);
	}
	set->briefs = pecalloc(set->count ? set->count : 1, sizeof(onapp_brief), true);
	set->names = pemalloc(length + 1, true);
	length = 0;
	for (uint32_t i = 0; i < set->count; i++) {
		const onapp_entry *entry = &set->entries[i];
		bool is_version = zend_string_equals_literal(entry->property, "_version"); /* it is the panel's */

		set->briefs[i] = (onapp_brief) {
			.name_at = (uint32_t) length,
			.name_length = (uint16_t) ZSTR_LEN(entry->name),
			.slot = (uint16_t) entry->slot,
			.silent = entry->alone && !entry->declared && !is_version && !(entry->flags & ONAPP_FIELD_REQUIRED) &&
				Z_ISUNDEF(entry->preset),
		};
		set->declares_any |= entry->declared;
		memcpy(set->names + length, ZSTR_VAL(entry->name), ZSTR_LEN(entry->name));
		length += ZSTR_LEN(entry->name);
	}
}

static onapp_fieldset *set_build(const onapp_class *table, onapp_version version)
{
	const onapp_class *owner = table;
	while (owner && !owner->fields) {
		owner = owner->parent;
	}
	onapp_fieldset *set = set_allocate(table, version, owner ? owner->field_count : 0, true);
	for (uint32_t i = 0; owner && i < owner->field_count; i++) {
		const onapp_field *row = &owner->fields[i];
		if (onapp_row_holds(version, row->since, row->until)) {
			set_add_row(set, row);
		}
	}
	set_find_partners(set);
	set_brief(set);
	return set;
}

static bool version_supported(const onapp_class *table, onapp_version version)
{
	if (!table->supported_count) {
		return true;
	}
	for (uint32_t i = 0; i < table->supported_count; i++) {
		if (onapp_row_holds(version, table->supported[i].since, table->supported[i].until)) {
			return true;
		}
	}
	return false;
}

bool onapp_class_version(const onapp_class *table, onapp_version version, onapp_version *wanted)
{
	*wanted = onapp_version_set(version);
	if (*wanted < table->first_version) {
		*wanted = ONAPP_V_NEWEST;
	}
	return version_supported(table, *wanted);
}

onapp_fieldset *onapp_fieldset_get(const onapp_class *table, onapp_version version, const char *version_text)
{
	onapp_version wanted;
	if (!onapp_class_version(table, version, &wanted)) {
		onapp_throw(ONAPP_E_UNSUPPORTED_VERSION, "%s does not exist at version %s of the Control Panel", table->name,
			version_text ? version_text : "(unknown)");
		return NULL;
	}

	char key[SET_KEY_LENGTH];
	memcpy(key, &table, sizeof(table));
	memcpy(key + sizeof(table), &wanted, sizeof(wanted));
	onapp_fieldset *set = zend_hash_str_find_ptr(&ONAPP_G(fieldsets), key, sizeof(key));
	if (!set) {
		set = set_build(table, wanted);
		zend_hash_str_add_ptr(&ONAPP_G(fieldsets), key, sizeof(key), set);
	}
	return set;
}

/* ---- Sets that callers make -------------------------------------------------------------------------------------- */

static bool definition_flag(HashTable *definition, const char *name)
{
	zval *value = zend_hash_str_find(definition, name, strlen(name));
	return value && zend_is_true(value);
}

static void set_add_definition(onapp_fieldset *set, zend_string *name, HashTable *definition)
{
	onapp_entry *entry = &set->entries[set->count++];
	zval *map = zend_hash_str_find(definition, ZEND_STRL("map"));
	zval *type = zend_hash_str_find(definition, ZEND_STRL("type"));
	zval *nested = zend_hash_str_find(definition, ZEND_STRL("class"));
	zval *preset = zend_hash_str_find(definition, ZEND_STRL("default"));

	entry->name = zend_string_copy(name);
	entry->property = map ? zval_get_string(map) : zend_strpprintf(0, "_%s", ZSTR_VAL(name));
	entry->kind = kind_of_type(type && Z_TYPE_P(type) == IS_STRING ? Z_STRVAL_P(type) : NULL,
		nested && Z_TYPE_P(nested) == IS_STRING);
	entry->flags |= definition_flag(definition, "required") ? ONAPP_FIELD_REQUIRED : 0;
	entry->flags |= definition_flag(definition, "skip") ? ONAPP_FIELD_SKIP : 0;
	entry->flags |= definition_flag(definition, "read_only") ? ONAPP_FIELD_READ_ONLY : 0;
	if (nested && Z_TYPE_P(nested) == IS_STRING) {
		entry->nested = zend_strpprintf(0, "OnApp_%s", Z_STRVAL_P(nested));
	}
	entry->declared = true; /* unknown: let the general way find out */
	ZVAL_UNDEF(&entry->preset);
	if (preset) {
		ZVAL_COPY(&entry->preset, preset);
	}
	/* What is secret in the table stays secret in a caller's copy of it. */
	for (const onapp_class *table = set->table; table; table = table->parent) {
		for (uint32_t i = 0; i < table->field_count; i++) {
			if (strcmp(table->fields[i].name, ZSTR_VAL(name)) == 0) {
				entry->flags |= table->fields[i].flags & ONAPP_FIELD_SECRET;
			}
		}
	}
	set_index(set, entry);
}

onapp_fieldset *onapp_fieldset_from_array(const onapp_class *table, onapp_version version, HashTable *definitions)
{
	onapp_fieldset *set = set_allocate(table, version, zend_hash_num_elements(definitions), false);
	zend_string *name;
	zval *definition;

	set->definitions = zend_array_dup(definitions);
	set->declares_any = true; /* as its entries say */
	ZEND_HASH_FOREACH_STR_KEY_VAL(set->definitions, name, definition) {
		ZVAL_DEREF(definition);
		if (name && Z_TYPE_P(definition) == IS_ARRAY) {
			set_add_definition(set, name, Z_ARRVAL_P(definition));
		}
	}
	ZEND_HASH_FOREACH_END();
	return set;
}

/* ---- Lifetime, look-up ---------------------------------------------------------------------------------------------- */

void onapp_fieldset_addref(onapp_fieldset *set)
{
	if (!set->persistent) {
		set->refcount++;
	}
}

/* Shared sets go with their thread, when nobody else is left. Their strings may still count arrays that a fatal error has
 * taken away without a word. */
static void set_string_free(const onapp_fieldset *set, zend_string *string)
{
	if (string && set->persistent) {
		pefree(string, true);
	} else if (string) {
		zend_string_release(string);
	}
}

static void set_destroy(onapp_fieldset *set)
{
	bool persistent = set->persistent;
	zend_hash_destroy(&set->by_name);
	zend_hash_destroy(&set->by_property);
	for (uint32_t i = 0; i < set->count; i++) {
		onapp_entry *entry = &set->entries[i];
		set_string_free(set, entry->name);
		set_string_free(set, entry->property);
		set_string_free(set, entry->nested);
		if (persistent && Z_TYPE(entry->preset) == IS_STRING) {
			set_string_free(set, Z_STR(entry->preset));
		} else if (!persistent) {
			zval_ptr_dtor(&entry->preset);
		}
	}
	if (set->definitions) {
		zend_array_release(set->definitions);
	}
	if (set->briefs) {
		pefree(set->briefs, persistent);
		pefree(set->names, persistent);
	}
	pefree(set->entries, persistent);
	pefree(set->slot_entries, persistent);
	pefree(set, persistent);
}

void onapp_fieldset_release(onapp_fieldset *set)
{
	if (!set->persistent && --set->refcount == 0) {
		set_destroy(set);
	}
}

void onapp_fieldset_cache_destroy(HashTable *cache)
{
	onapp_fieldset *set;
	ZEND_HASH_FOREACH_PTR(cache, set) {
		set_destroy(set);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(cache);
}

onapp_entry *onapp_fieldset_by_name(const onapp_fieldset *set, const char *name, size_t length)
{
	zval *index = zend_hash_str_find(&set->by_name, name, length);
	return index ? &set->entries[Z_LVAL_P(index)] : NULL;
}

onapp_entry *onapp_fieldset_by_property(const onapp_fieldset *set, zend_string *property)
{
	zval *slot = zend_hash_find(&set->by_property, property);
	return slot ? set->slot_entries[Z_LVAL_P(slot)] : NULL;
}

void onapp_literal_value(const onapp_literal *literal, zval *result)
{
	literal_to_zval(literal, false, result);
}

/* ---- What callers see ------------------------------------------------------------------------------------------------- */

static void add_literal(zval *array, const char *name, const onapp_literal *literal)
{
	zval value;
	literal_to_zval(literal, false, &value);
	add_assoc_zval(array, name, &value);
}

static void definition_of_row(const onapp_entry *entry, zval *definition)
{
	const onapp_field *row = entry->row;
	array_init(definition);
	add_assoc_stringl(definition, "map", ZSTR_VAL(entry->property), ZSTR_LEN(entry->property));
	if (row->type) {
		add_assoc_string(definition, "type", row->type);
	}
	if (row->flags & ONAPP_FIELD_READ_ONLY) {
		add_assoc_bool(definition, "read_only", true);
	} else if (row->flags & ONAPP_FIELD_BLANK_RO) {
		add_assoc_string(definition, "read_only", "");
	} else if (row->flags & ONAPP_FIELD_WRITABLE) {
		add_assoc_bool(definition, "read_only", false);
	}
	if (row->required_as.kind) {
		add_literal(definition, "required", &row->required_as);
	} else if (row->flags & (ONAPP_FIELD_REQUIRED | ONAPP_FIELD_OPTIONAL)) {
		add_assoc_bool(definition, "required", (row->flags & ONAPP_FIELD_REQUIRED) != 0);
	}
	if (row->preset.kind) {
		add_literal(definition, "default", &row->preset);
	}
	if (row->nested) {
		add_assoc_string(definition, "class", row->nested);
	}
	if (row->flags & ONAPP_FIELD_SKIP) {
		add_assoc_bool(definition, "skip", true);
	}
}

void onapp_fieldset_to_array(const onapp_fieldset *set, zval *result)
{
	if (set->definitions) {
		ZVAL_ARR(result, zend_array_dup(set->definitions));
		return;
	}
	array_init_size(result, set->count);
	for (uint32_t i = 0; i < set->count; i++) {
		zval definition;
		definition_of_row(&set->entries[i], &definition);
		/* A copy: what a script may keep must not be a string of the thread. */
		add_assoc_zval_ex(result, ZSTR_VAL(set->entries[i].name), ZSTR_LEN(set->entries[i].name), &definition);
	}
}
