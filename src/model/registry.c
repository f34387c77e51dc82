/*
 * Classes out of tables, in MINIT: one loop over resources/classes.def registers classes, methods with their
 * signatures, aliases, declared properties and constants.
 */
#include "call.h"

#include "../../php_onapp.h"

#include "Zend/zend_attributes.h"

#include <ctype.h>

#define ONAPP_RESOURCE(name) extern const onapp_class onapp_class_##name;
#include "../resources/classes.def"
#undef ONAPP_RESOURCE

static const onapp_class *const tables[] = {
#define ONAPP_RESOURCE(name) &onapp_class_##name,
#include "../resources/classes.def"
#undef ONAPP_RESOURCE
};

/* ---- Look-up: filled in MINIT, read-only afterwards --------------------------------------------------------------------- */

static HashTable table_of_class; /* address of a class entry -> its table */

void onapp_registry_add(const onapp_class *table, zend_class_entry *ce)
{
	zval value;
	ZVAL_PTR(&value, (void *) table);
	zend_hash_index_update(&table_of_class, (zend_ulong) (uintptr_t) ce, &value);
}

const onapp_class *onapp_class_of(zend_class_entry *ce)
{
	for (; ce; ce = ce->parent) {
		zval *table = ce->type == ZEND_INTERNAL_CLASS
			? zend_hash_index_find(&table_of_class, (zend_ulong) (uintptr_t) ce)
			: NULL;
		if (table) {
			return Z_PTR_P(table);
		}
	}
	return NULL;
}

uint32_t onapp_class_count(void)
{
	return COUNT_OF(tables);
}

const onapp_class *onapp_class_at(uint32_t number)
{
	return tables[number];
}

/* ---- Memory that lives as long as the module ------------------------------------------------------------------------------ */

typedef struct block {
	struct block *next;
	max_align_t data[];
} block;

static block *blocks;

static void *keep(size_t size)
{
	block *made = pecalloc(1, sizeof(block) + size, true);
	made->next = blocks;
	blocks = made;
	return made->data;
}

static const char *keep_text(const char *text, size_t length)
{
	char *copy = keep(length + 1);
	memcpy(copy, text, length);
	return copy;
}

/* ---- Signatures ------------------------------------------------------------------------------------------------------------ */

static const char *skip_blanks(const char *text)
{
	while (*text == ' ') {
		text++;
	}
	return text;
}

/* 'text', a number, true, false, [] or null. */
static const char *read_preset(const char *at, onapp_parameter *parameter)
{
	const char *end;
	if (*at == '\'') {
		end = strchr(at + 1, '\'');
		parameter->preset = (onapp_literal) {ONAPP_TEXT, 0, keep_text(at + 1, (size_t) (end - at - 1))};
		return end + 1;
	}
	end = at + strcspn(at, ", ");
	if (isdigit((unsigned char) *at)) {
		parameter->preset = (onapp_literal) {ONAPP_NUMBER, strtol(at, NULL, 10), NULL};
	} else if (*at == '[') {
		parameter->preset = (onapp_literal) {ONAPP_EMPTY_LIST, 0, NULL};
	} else if (*at == 't' || *at == 'f') {
		parameter->preset = (onapp_literal) {ONAPP_BOOLEAN, *at == 't', NULL};
	}
	return end;
}

/* "id, array list = null" */
static void read_parameters(onapp_method *method, const char *text)
{
	onapp_parameter list[ONAPP_PARAMETERS_MAX];
	uint32_t count = 0;

	memset(list, 0, sizeof(list));
	for (text = skip_blanks(text); *text; text = skip_blanks(text)) {
		ZEND_ASSERT(count < ONAPP_PARAMETERS_MAX);
		onapp_parameter *parameter = &list[count++];
		if (strncmp(text, "array ", 6) == 0) {
			parameter->array = true;
			text = skip_blanks(text + 6);
		}
		parameter->length = strcspn(text, " ,=");
		parameter->name = keep_text(text, parameter->length);
		text = skip_blanks(text + parameter->length);
		if (*text == '=') {
			parameter->optional = true;
			text = skip_blanks(read_preset(skip_blanks(text + 1), parameter));
		} else {
			method->required = count;
		}
		text += *text == ',';
	}
	method->parameter_count = count;
	if (count) {
		method->parameters = keep(count * sizeof(onapp_parameter));
		memcpy(method->parameters, list, count * sizeof(onapp_parameter));
	}
}

static const char *preset_text(const onapp_parameter *parameter)
{
	char number[32];
	switch (parameter->preset.kind) {
		case ONAPP_TEXT: {
			size_t length = strlen(parameter->preset.text);
			char *quoted = keep(length + 3);
			snprintf(quoted, length + 3, "'%s'", parameter->preset.text);
			return quoted;
		}
		case ONAPP_NUMBER:
			return keep_text(number, (size_t) snprintf(number, sizeof(number), "%ld", parameter->preset.number));
		case ONAPP_BOOLEAN:
			return parameter->preset.number ? "true" : "false";
		case ONAPP_EMPTY_LIST:
			return "[]";
		default:
			return "null";
	}
}

static const zend_internal_arg_info *signature_of(const onapp_method *method)
{
	zend_internal_arg_info *info = keep((method->parameter_count + 1) * sizeof(zend_internal_arg_info));
	info[0].name = (const char *) (uintptr_t) method->required;
	for (uint32_t i = 0; i < method->parameter_count; i++) {
		const onapp_parameter *parameter = &method->parameters[i];
		info[i + 1].name = parameter->name;
		if (parameter->array) {
			info[i + 1].type = (zend_type) ZEND_TYPE_INIT_CODE(IS_ARRAY, parameter->optional, 0);
		}
		info[i + 1].default_value = parameter->optional ? preset_text(parameter) : NULL;
	}
	return info;
}

/* ---- Classes ----------------------------------------------------------------------------------------------------------------- */

static uint32_t rows_of_method(const onapp_class *table, uint32_t first)
{
	uint32_t count = 1;
	while (first + count < table->action_count &&
		strcmp(table->actions[first].method, table->actions[first + count].method) == 0) {
		count++;
	}
	return count;
}

/* All methods of a class; entries ends with an empty one. */
static const zend_function_entry *methods_of(const onapp_class *table, onapp_method **made)
{
	zend_function_entry *entries = keep((table->action_count + 1u) * sizeof(zend_function_entry));
	onapp_method *methods = keep((table->action_count + 1u) * sizeof(onapp_method));
	uint32_t count = 0;
	for (uint32_t i = 0; i < table->action_count; count++) {
		onapp_method *method = &methods[count];
		method->table = table;
		method->rows = &table->actions[i];
		method->row_count = rows_of_method(table, i);
		read_parameters(method, method->rows->parameters);
		entries[count].fname = method->rows->method;
		entries[count].handler = onapp_dispatch;
		entries[count].arg_info = signature_of(method);
		entries[count].num_args = method->parameter_count;
		entries[count].flags = ZEND_ACC_PUBLIC;
		i += method->row_count;
	}
	*made = methods;
	return entries;
}

static zend_class_entry *entry_of(const onapp_class *table)
{
	zend_string *lower = zend_string_init(table->name, strlen(table->name), 0);
	zend_str_tolower(ZSTR_VAL(lower), ZSTR_LEN(lower));
	zend_class_entry *ce = zend_hash_find_ptr(CG(class_table), lower);
	zend_string_release(lower);
	return ce;
}

zend_class_entry *onapp_class_entry(const onapp_class *table)
{
	return entry_of(table);
}

static void set_preset(zend_class_entry *ce, int number, const char *text)
{
	zval *preset = &ce->default_properties_table[number];
	if (text) {
		ZVAL_INTERNED_STR(preset, zend_string_init_interned(text, strlen(text), 1));
	} else {
		ZVAL_NULL(preset);
	}
}

static void declare_properties(const onapp_class *table, zend_class_entry *ce)
{
	for (uint32_t i = 0; i < table->property_count; i++) {
		const onapp_property *property = &table->properties[i];
		zval value;
		switch (property->value.kind) {
			case ONAPP_TEXT:
				ZVAL_INTERNED_STR(&value,
					zend_string_init_interned(property->value.text, strlen(property->value.text), 1));
				break;
			case ONAPP_NUMBER:
				ZVAL_LONG(&value, property->value.number);
				break;
			case ONAPP_BOOLEAN:
				ZVAL_BOOL(&value, property->value.number != 0);
				break;
			default:
				ZVAL_NULL(&value);
		}
		zend_declare_property(ce, property->name, strlen(property->name), &value, ZEND_ACC_PUBLIC);
	}
}

/* OnApp_VirtualMachine_Backup is OnApp\VirtualMachine\Backup as well. */
zend_string *onapp_class_alias(const onapp_class *table)
{
	zend_string *alias = zend_string_init(table->name, strlen(table->name), 0);
	memcpy(ZSTR_VAL(alias), "OnApp", 5); /* one class spells its prefix in capitals */
	for (size_t i = 0; i < ZSTR_LEN(alias); i++) {
		ZSTR_VAL(alias)[i] = ZSTR_VAL(alias)[i] == '_' ? '\\' : ZSTR_VAL(alias)[i];
	}
	return alias;
}

static void register_alias(const onapp_class *table, zend_class_entry *ce)
{
	zend_string *alias = onapp_class_alias(table);
	zend_register_class_alias_ex(ZSTR_VAL(alias), ZSTR_LEN(alias), ce, true);
	zend_string_release(alias);
}

static void register_constant(const char *name, size_t length, const onapp_literal *value, int module_number)
{
	if (zend_hash_str_exists(EG(zend_constants), name, length)) {
		return; /* two classes may share one */
	}
	if (value->kind == ONAPP_TEXT) {
		zend_register_string_constant(name, length, value->text, CONST_CS | CONST_PERSISTENT, module_number);
	} else {
		zend_register_long_constant(name, length, value->number, CONST_CS | CONST_PERSISTENT, module_number);
	}
}

static void register_constants(const onapp_class *table, int module_number)
{
	for (uint32_t i = 0; i < table->constant_count; i++) {
		const onapp_constant *row = &table->constants[i];
		register_constant(row->name, strlen(row->name), &row->value, module_number);
	}
	for (uint32_t i = 0; i < table->route_count; i++) {
		const onapp_literal action = {ONAPP_TEXT, 0, table->routes[i].action};
		for (const char *name = table->routes[i].constant; name && *name;) {
			size_t length = strcspn(name, ",");
			register_constant(name, length, &action, module_number);
			name = skip_blanks(name + length + (name[length] == ','));
		}
	}
}

/* Arguments that no stack trace may show. */
static void mark_secrets(zend_function *function, const onapp_method *method)
{
#if PHP_VERSION_ID >= 80200
	for (uint32_t i = 0; i < method->parameter_count; i++) {
		if (onapp_setting_is_secret(method->parameters[i].name, method->parameters[i].length)) {
			zend_add_parameter_attribute(function, i, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
		}
	}
#else
	(void) function;
	(void) method;
#endif
}

/* ---- Methods that classes share ------------------------------------------------------------------------------------------ */

static zend_class_entry *sharing[COUNT_OF(tables)]; /* classes with their parents' methods beside their own */
static size_t sharing_count;

/* Classes of dl() are destroyed in an order of their own, and disable_classes destroys methods while children live. */
static bool may_share_methods(int type)
{
	const char *disabled = zend_ini_string("disable_classes", sizeof("disable_classes") - 1, 0);

	return type == MODULE_PERSISTENT && !(disabled && *disabled);
}

/* Those of a parent that a class has as well, so that Zend compares their signatures. Borrowed functions. */
static void methods_overridden(const HashTable *methods, const zend_function_entry *own, HashTable *overridden)
{
	zend_hash_init(overridden, 0, NULL, NULL, true);
	for (; own->fname; own++) {
		zend_string *lower = zend_string_init(own->fname, strlen(own->fname), true);
		void *function;

		zend_str_tolower(ZSTR_VAL(lower), ZSTR_LEN(lower));
		function = zend_hash_find_ptr(methods, lower);
		if (function) {
			zend_hash_add_ptr(overridden, lower, function);
		}
		zend_string_release_ex(lower, true);
	}
}

/*
 * Like zend_register_internal_class_ex(), but the class gets the methods of the parent themselves. Zend makes a copy of
 * each for each class, which was half of the start-up of all classes. They stay the parent's: see methods_unshare().
 */
static zend_class_entry *register_sharing_methods(zend_class_entry *ce, zend_class_entry *parent)
{
	HashTable methods = parent->function_table;
	bool has_own = ce->info.internal.builtin_functions->fname != NULL;
	zend_class_entry *made;
	zend_string *name;
	void *function;

	methods_overridden(&methods, ce->info.internal.builtin_functions, &parent->function_table);
	made = zend_register_internal_class_ex(ce, parent);
	zend_hash_destroy(&parent->function_table);
	parent->function_table = methods;

	zend_hash_extend(&made->function_table,
		zend_hash_num_elements(&made->function_table) + zend_hash_num_elements(&methods), false);
	ZEND_HASH_FOREACH_STR_KEY_PTR(&methods, name, function) {
		zend_hash_add_ptr(&made->function_table, name, function);
	}
	ZEND_HASH_FOREACH_END();
	if (has_own) {
		sharing[sharing_count++] = made;
	} else {
		made->function_table.pDestructor = NULL;
	}
	return made;
}

/* Takes the methods of others away from a class again, before Zend destroys it with all that its table holds. */
static void methods_unshare(zend_class_entry *ce)
{
	dtor_func_t destructor = ce->function_table.pDestructor;
	zend_string *name;
	zend_function *function;

	ce->function_table.pDestructor = NULL;
	ZEND_HASH_FOREACH_STR_KEY_PTR(&ce->function_table, name, function) {
		if (function->common.scope != ce) {
			zend_hash_del(&ce->function_table, name);
		}
	}
	ZEND_HASH_FOREACH_END();
	ce->function_table.pDestructor = destructor;
}

/* ---- Registering ------------------------------------------------------------------------------------------------------------ */

static void register_class(const onapp_class *table, int type, int module_number)
{
	if (entry_of(table)) {
		return;
	}
	if (table->parent) {
		register_class(table->parent, type, module_number); /* it may stand further down in the list */
	}
	onapp_method *methods;
	zend_class_entry ce, *parent, *made;
	const zend_function_entry *entries = methods_of(table, &methods);

	INIT_CLASS_ENTRY_EX(ce, table->name, strlen(table->name), entries);
	parent = table->parent ? entry_of(table->parent) : onapp_ce_base;
	made = may_share_methods(type) ? register_sharing_methods(&ce, parent)
								   : zend_register_internal_class_ex(&ce, parent);
	made->create_object = onapp_object_create;
	set_preset(made, ONAPP_PROP_RESOURCE, table->resource);
	set_preset(made, ONAPP_PROP_TAG_ROOT, table->root);
	declare_properties(table, made);
	for (uint32_t i = 0; methods[i].rows; i++) {
		mark_secrets(onapp_dispatch_attach(made, &methods[i]), &methods[i]);
	}
	onapp_registry_add(table, made);
	register_alias(table, made);
	register_constants(table, module_number);
}

void onapp_registry_startup(void)
{
	zend_hash_init(&table_of_class, 512, NULL, NULL, true);
	onapp_dispatch_startup();
}

void onapp_registry_register(int type, int module_number)
{
	for (size_t i = 0; i < COUNT_OF(tables); i++) {
		register_class(tables[i], type, module_number);
	}
}

void onapp_registry_destroy(void)
{
	while (sharing_count) {
		methods_unshare(sharing[--sharing_count]);
	}
	zend_hash_destroy(&table_of_class);
	onapp_dispatch_shutdown();
	while (blocks) {
		block *next = blocks->next;
		pefree(blocks, true);
		blocks = next;
	}
}
