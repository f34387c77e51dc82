/*
 * OnApp\Schema: what the tables hold, as arrays. It reads the rows that calls go by, so it cannot say anything else.
 */
#include "schema.h"

#include "../../php_onapp.h"

#include "../core/route.h"
#include "../model/call.h"

#include "Zend/zend_smart_str.h"

#include "../../stubs/schema_arginfo.h"

#define LABELLED_MAJORS 7 /* 2 to 6, and 7.0, which is served the fields of 6.7 */
#define LABELLED_MINORS 16

/* What is asked about: rows of a class at the version whose rows it uses. */
typedef struct {
	const onapp_class *table;
	onapp_version version;
} subject;

/* ---- Arguments --------------------------------------------------------------------------------------------------- */

static const onapp_class *table_of_name(zend_string *name)
{
	zend_class_entry *ce = zend_lookup_class(name);
	const onapp_class *table = ce ? onapp_class_of(ce) : NULL;
	for (uint32_t i = 0; table && i < onapp_class_count(); i++) {
		if (onapp_class_at(i) == table) {
			return table;
		}
	}
	if (!EG(exception)) {
		zend_argument_value_error(1,
			"must be a class of OnApp\\Schema::classes(), such as OnApp_VirtualMachine; \"%s\" "
			"is none",
			ZSTR_VAL(name));
	}
	return NULL;
}

static int version_text(onapp_version version, char *text, size_t size)
{
	return snprintf(text, size, "%d.%d", version / 256, version % 256);
}

static onapp_version newest_version_of(const onapp_class *table)
{
	onapp_version newest = table->supported_count ? table->supported[0].until : ONAPP_V_NEWEST;
	for (uint32_t i = 1; i < table->supported_count; i++) {
		newest = MAX(newest, table->supported[i].until);
	}
	return newest;
}

static void version_error(const onapp_class *table, zend_string *text)
{
	char since[16], until[16];
	const onapp_root *range = table->supported;
	version_text(range->since, since, sizeof(since));
	version_text(range->until, until, sizeof(until));
	if (range->until == ONAPP_V_NEWEST) {
		zend_argument_value_error(2, "must be a version that %s exists at: %s or newer; \"%s\" is not", table->name,
			since, ZSTR_VAL(text));
	} else {
		zend_argument_value_error(2, "must be a version that %s exists at: %s to %s; \"%s\" is not", table->name, since,
			until, ZSTR_VAL(text));
	}
}

static bool read_version(const onapp_class *table, zend_string *text, onapp_version *version)
{
	if (!text) {
		*version = newest_version_of(table);
		return true;
	}
	onapp_version given = onapp_version_parse(ZSTR_VAL(text), ZSTR_LEN(text));
	if (given == ONAPP_V_UNKNOWN) {
		zend_argument_value_error(2, "must be a version such as \"6.2\" or null; \"%s\" is none", ZSTR_VAL(text));
		return false;
	}
	if (!onapp_class_version(table, given, version)) {
		version_error(table, text);
		return false;
	}
	return true;
}

/* The two arguments of every method that tells of a class; false with an exception. */
static bool read_subject(INTERNAL_FUNCTION_PARAMETERS, subject *what)
{
	zend_string *name, *version = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(version)
		ZEND_PARSE_PARAMETERS_END_EX(return false);
		what->table = table_of_name(name);
		return what->table && read_version(what->table, version, &what->version);
}

/* ---- Pieces of arrays -------------------------------------------------------------------------------------------- */

static void add_version(zval *array, const char *key, onapp_version version, bool bounded)
{
	char text[16];
	if (bounded) {
		version_text(version, text, sizeof(text));
		add_assoc_string(array, key, text);
	} else {
		add_assoc_null(array, key);
	}
}

static void add_interval(zval *array, onapp_version since, onapp_version until)
{
	add_version(array, "since", since, since != ONAPP_V_ANY);
	add_version(array, "until", until, until != 0 && until != ONAPP_V_NEWEST);
}

static void add_text(zval *array, const char *key, const char *text)
{
	if (text) {
		add_assoc_string(array, key, text);
	}
}

static void add_text_or_null(zval *array, const char *key, const char *text)
{
	if (text) {
		add_assoc_string(array, key, text);
	} else {
		add_assoc_null(array, key);
	}
}

/* "one*, two" as a list of names; nothing is added for no text. */
static void add_names(zval *array, const char *key, const char *text)
{
	zval names;
	if (!text) {
		return;
	}
	array_init(&names);
	while (*text) {
		size_t length = strcspn(text, ",* ");
		if (length) {
			add_next_index_stringl(&names, text, length);
		}
		text += length;
		text += strspn(text, ",* ");
	}
	add_assoc_zval(array, key, &names);
}

/* The list under a key of an array; made when it is not there. Borrowed. */
static zval *list_under(zval *array, const char *key)
{
	zval *known = zend_hash_str_find(Z_ARRVAL_P(array), key, strlen(key)), made;
	if (known) {
		return known;
	}
	array_init(&made);
	return zend_hash_str_add_new(Z_ARRVAL_P(array), key, strlen(key), &made);
}

/* ---- Classes ----------------------------------------------------------------------------------------------------- */

static int compare_names(Bucket *left, Bucket *right)
{
	return strcmp(Z_STRVAL(left->val), Z_STRVAL(right->val));
}

static ZEND_METHOD(OnApp_Schema, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static ZEND_METHOD(OnApp_Schema, classes)
{
	ZEND_PARSE_PARAMETERS_NONE();
	array_init_size(return_value, onapp_class_count());
	for (uint32_t i = 0; i < onapp_class_count(); i++) {
		add_next_index_string(return_value, onapp_class_at(i)->name);
	}
	zend_hash_sort(Z_ARRVAL_P(return_value), compare_names, true);
}

static ZEND_METHOD(OnApp_Schema, versions)
{
	char text[16];
	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	for (int major = 0; major < LABELLED_MAJORS; major++) {
		for (int minor = 0; minor < LABELLED_MINORS; minor++) {
			if (onapp_version_set(ONAPP_V(major, minor)) == ONAPP_V(major, minor)) {
				version_text(ONAPP_V(major, minor), text, sizeof(text));
				add_next_index_string(return_value, text);
			}
		}
	}
}

static void add_closed(zval *result, const onapp_class *table)
{
	static const struct {
		uint8_t bit;
		const char *name;
	} operations[] = {
		{ONAPP_OP_LIST, "list"},
		{ONAPP_OP_LOAD, "load"},
		{ONAPP_OP_SAVE, "save"},
		{ONAPP_OP_DELETE, "delete"},
	};
	zval closed;

	array_init(&closed);
	while (table && !table->closed_count) {
		table = table->parent;
	}
	for (size_t i = 0; i < COUNT_OF(operations); i++) {
		for (uint32_t j = 0; table && j < table->closed_count; j++) {
			const onapp_closed *row = &table->closed[j];
			if (row->operations & operations[i].bit) {
				zval interval;
				array_init(&interval);
				add_interval(&interval, row->since, row->until);
				add_next_index_zval(list_under(&closed, operations[i].name), &interval);
			}
		}
	}
	add_assoc_zval(result, "closed", &closed);
}

static void add_supported(zval *result, const onapp_class *table)
{
	zval ranges;
	array_init(&ranges);
	for (uint32_t i = 0; i < table->supported_count; i++) {
		zval interval;
		array_init(&interval);
		add_interval(&interval, table->supported[i].since, table->supported[i].until);
		add_next_index_zval(&ranges, &interval);
	}
	add_assoc_zval(result, "supported", &ranges);
}

static ZEND_METHOD(OnApp_Schema, describe)
{
	subject what;
	if (!read_subject(INTERNAL_FUNCTION_PARAM_PASSTHRU, &what)) {
		return;
	}
	const onapp_class *table = what.table;
	const char *root = onapp_class_root_at(table, what.version);
	array_init(return_value);
	add_assoc_string(return_value, "class", table->name);
	add_assoc_str(return_value, "alias", onapp_class_alias(table));
	add_assoc_string(return_value, "parent", table->parent ? table->parent->name : "OnApp");
	add_text_or_null(return_value, "root", root ? root : table->root);
	add_text_or_null(return_value, "resource", table->resource);
	add_version(return_value, "first_version", table->first_version, table->first_version != ONAPP_V_ANY);
	add_supported(return_value, table);
	add_closed(return_value, table);
}

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

static void add_field(zval *fields, const onapp_entry *entry)
{
	const onapp_field *row = entry->row;
	zval field, preset;

	array_init(&field);
	add_assoc_stringl(&field, "property", ZSTR_VAL(entry->property), ZSTR_LEN(entry->property));
	add_text_or_null(&field, "type", row->type);
	add_assoc_bool(&field, "required", (row->flags & ONAPP_FIELD_REQUIRED) != 0);
	add_assoc_bool(&field, "read_only", (row->flags & ONAPP_FIELD_READ_ONLY) != 0);
	add_assoc_bool(&field, "secret", (row->flags & ONAPP_FIELD_SECRET) != 0);
	add_assoc_bool(&field, "sent", !(row->flags & ONAPP_FIELD_SKIP));
	if (row->preset.kind) {
		onapp_literal_value(&row->preset, &preset);
		add_assoc_zval(&field, "default", &preset);
	}
	if (entry->nested && entry->kind == ONAPP_VALUE_NESTED) {
		add_assoc_stringl(&field, "class", ZSTR_VAL(entry->nested), ZSTR_LEN(entry->nested));
	}
	add_interval(&field, row->since, row->until);
	add_assoc_zval_ex(fields, ZSTR_VAL(entry->name), ZSTR_LEN(entry->name), &field);
}

static ZEND_METHOD(OnApp_Schema, fields)
{
	subject what;
	if (!read_subject(INTERNAL_FUNCTION_PARAM_PASSTHRU, &what)) {
		return;
	}
	const onapp_fieldset *set = onapp_fieldset_get(what.table, what.version, NULL);
	if (!set) {
		return;
	}
	array_init_size(return_value, set->count);
	for (uint32_t i = 0; i < set->count; i++) {
		add_field(return_value, &set->entries[i]);
	}
}

/* ---- Routes ------------------------------------------------------------------------------------------------------ */

/* "@/{id!*}/start" as "things/{id}/start"; *loaded becomes the names with a fall-back, or stays UNDEF. Owned. */
static zend_string *plain_path(const onapp_class *table, const char *template, const char *suffix, zval *loaded)
{
	smart_str raw = {0}, path = {0};
	onapp_placeholder part;

	if (*template == '@') {
		smart_str_appends(&raw, table->resource ? table->resource : "");
		template ++;
	}
	smart_str_appends(&raw, template);
	smart_str_0(&raw);
	size_t length = raw.s ? ZSTR_LEN(raw.s) : 0;
	smart_str_appends(&raw, *suffix && length && ZSTR_VAL(raw.s)[length - 1] == '/' ? suffix + 1 : suffix);
	smart_str_0(&raw);
	const char *cursor = raw.s ? ZSTR_VAL(raw.s) : "", *literal, *literal_end;
	cursor += *cursor == '/'; /* requests drop a leading slash */
	for (literal = cursor; onapp_route_next(&cursor, &literal_end, &part); literal = cursor) {
		smart_str_appendl(&path, literal, (size_t) (literal_end - literal));
		smart_str_appendc(&path, '{');
		smart_str_appendl(&path, part.name, part.length);
		smart_str_appendc(&path, '}');
		if (part.fallback && loaded) {
			if (Z_ISUNDEF_P(loaded)) {
				array_init(loaded);
			}
			add_next_index_stringl(loaded, part.name, part.length);
		}
	}
	smart_str_appendl(&path, literal, (size_t) (literal_end - literal));
	smart_str_free(&raw);
	return path.s ? smart_str_extract(&path) : ZSTR_EMPTY_ALLOC();
}

static void add_route(zval *list, const onapp_class *owner, const onapp_class *table, const onapp_route *row,
	const char *suffix)
{
	zval route, loaded;
	array_init(&route);
	ZVAL_UNDEF(&loaded);
	add_assoc_str(&route, "path", plain_path(table, row->path, suffix, &loaded));
	add_names(&route, "without", row->without);
	if (!*suffix) {
		add_names(&route, "needs", row->needs);
		add_names(&route, "constants", row->constant);
	}
	if (!Z_ISUNDEF(loaded)) {
		add_assoc_zval(&route, "loaded", &loaded);
	}
	add_assoc_string(&route, "declared_in", owner ? owner->name : "OnApp");
	add_interval(&route, row->since, row->until);
	add_next_index_zval(list, &route);
}

/* The rows of an action in the order they are tried; true when the last one holds always. */
static bool add_rows(zval *list, const subject *what, const char *action, const char *suffix)
{
	for (const onapp_class *table = what->table; table; table = table->parent) {
		for (uint32_t i = 0; i < table->route_count; i++) {
			const onapp_route *row = &table->routes[i];
			if (strcmp(row->action, action) == 0 && onapp_row_holds(what->version, row->since, row->until)) {
				add_route(list, table, what->table, row, suffix);
				if (!row->without) {
					return true;
				}
			}
		}
	}
	return false;
}

/* The same with the base rule: list and add are default; load, edit and delete are default and the id. */
static void add_action_routes(zval *list, const subject *what, const char *action, bool base, bool item)
{
	static const onapp_route resource = {.path = "@"};
	const char *suffix = item ? "/{id}" : "";
	if (add_rows(list, what, action, "") || (base && add_rows(list, what, "default", suffix))) {
		return;
	}
	add_route(list, NULL, what->table, &resource, suffix);
}

static const struct {
	const char *name;
	bool item;
} base_actions[] = {{"default", false}, {"list", false}, {"add", false}, {"load", true}, {"edit", true},
	{"delete", true}};

static void routes_of_action(zval *list, const subject *what, const char *action)
{
	for (size_t i = 0; i < COUNT_OF(base_actions); i++) {
		if (strcmp(base_actions[i].name, action) == 0) {
			add_action_routes(list, what, action, true, base_actions[i].item);
			return;
		}
	}
	add_action_routes(list, what, action, false, false);
}

static ZEND_METHOD(OnApp_Schema, routes)
{
	subject what;
	if (!read_subject(INTERNAL_FUNCTION_PARAM_PASSTHRU, &what)) {
		return;
	}
	array_init(return_value);
	for (size_t i = 0; i < COUNT_OF(base_actions); i++) {
		routes_of_action(list_under(return_value, base_actions[i].name), &what, base_actions[i].name);
	}
	for (const onapp_class *table = what.table; table; table = table->parent) {
		for (uint32_t i = 0; i < table->route_count; i++) {
			const onapp_route *row = &table->routes[i];
			if (onapp_row_holds(what.version, row->since, row->until) &&
				!zend_hash_str_exists(Z_ARRVAL_P(return_value), row->action, strlen(row->action))) {
				routes_of_action(list_under(return_value, row->action), &what, row->action);
			}
		}
	}
}

/* ---- Methods ----------------------------------------------------------------------------------------------------- */

/* What a row does; verb and operation exclude each other. */
typedef struct {
	const char *verb, *operation, *gives;
} deed_words;

static deed_words words_of(onapp_deed deed, onapp_gives gives)
{
	static const char *const answers[] =
		{[ONAPP_GIVES_NONE] = "nothing", [ONAPP_GIVES_RESULT] = "result", [ONAPP_GIVES_LOADED] = "loaded"};
	static const deed_words words[] = {
		[ONAPP_DO_GET] = {"GET", NULL, NULL},
		[ONAPP_DO_POST] = {"POST", NULL, NULL},
		[ONAPP_DO_PUT] = {"PUT", NULL, NULL},
		[ONAPP_DO_DELETE] = {"DELETE", NULL, NULL},
		[ONAPP_DO_PATCH] = {"PATCH", NULL, NULL},
		[ONAPP_DO_LIST_OF] = {"GET", NULL, "list"},
		[ONAPP_DO_LOAD_OF] = {"GET", NULL, "object"},
		[ONAPP_DO_BASE_LIST] = {NULL, "list", "list"},
		[ONAPP_DO_BASE_LOAD] = {NULL, "load", "object"},
		[ONAPP_DO_BASE_SAVE] = {NULL, "save", "nothing"},
		[ONAPP_DO_BASE_EDIT] = {NULL, "edit", "nothing"},
		[ONAPP_DO_BASE_DELETE] = {NULL, "delete", "nothing"},
		[ONAPP_DO_NOTHING] = {NULL, "none", NULL},
		[ONAPP_DO_CALL] = {NULL, "none", NULL},
	};
	deed_words found = words[deed];
	if (!found.gives) {
		found.gives = answers[gives];
	}
	return found;
}

static void add_paths(zval *entry, const subject *what, const char *action)
{
	zval routes, paths, *route;
	array_init(&routes);
	array_init(&paths);
	routes_of_action(&routes, what, action);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(routes), route) {
		zval *path = zend_hash_str_find(Z_ARRVAL_P(route), ZEND_STRL("path"));
		Z_TRY_ADDREF_P(path);
		add_next_index_zval(&paths, path);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&routes);
	add_assoc_zval(entry, "paths", &paths);
}

/* The names of a signature: "id, array list = null". */
static void add_parameters(zval *entry, const char *signature)
{
	zval names;
	array_init(&names);
	while (*signature) {
		signature += strspn(signature, ", ");
		signature += strncmp(signature, "array ", 6) == 0 ? 6 : 0;
		size_t length = strcspn(signature, ",= ");
		if (length) {
			add_next_index_stringl(&names, signature, length);
		}
		signature += strcspn(signature, ",");
	}
	add_assoc_zval(entry, "parameters", &names);
}

static void add_action(zval *list, const subject *what, const char *owner, const onapp_action *first,
	const onapp_action *row)
{
	bool own_code = row->deed == ONAPP_DO_CALL;
	deed_words words = words_of(own_code ? row->like : row->deed, row->gives);
	zval entry;

	array_init(&entry);
	add_assoc_string(&entry, "declared_in", owner);
	add_parameters(&entry, first->parameters);
	add_text(&entry, "verb", words.verb);
	add_text(&entry, "operation", words.operation);
	if (words.verb) {
		const char *route = row->route ? row->route : "default";
		add_assoc_string(&entry, "route", route);
		add_paths(&entry, what, route);
	}
	add_text(&entry, "body", row->body);
	if (row->body) {
		add_text(&entry, "encoding",
			row->flags & ONAPP_ACTION_JSON       ? "json"
				: row->flags & ONAPP_ACTION_FORM ? "form"
												 : NULL);
	}
	add_text(&entry, "query", row->query);
	add_text(&entry, "sets", row->sets);
	add_text(&entry, "needs", row->needs);
	add_text(&entry, "when", row->when);
	if (own_code) {
		add_assoc_bool(&entry, "own_code", true);
	}
	add_assoc_string(&entry, "gives", words.gives);
	add_text(&entry, "class", row->cast_class);
	add_text(&entry, "root", row->cast_root);
	add_interval(&entry, row->since, row->until);
	add_next_index_zval(list, &entry);
}

/* The rows of a method that may be done at the version: up to the first one without a condition. */
static void add_rows_of_method(zval *methods, const subject *what, const onapp_class *table, uint32_t begin,
	uint32_t end)
{
	const onapp_action *first = &table->actions[begin];
	bool reachable = true;
	for (uint32_t i = begin; i < end && reachable; i++) {
		const onapp_action *row = &table->actions[i];
		if (onapp_row_holds(what->version, row->since, row->until)) {
			add_action(list_under(methods, first->method), what, table->name, first, row);
			reachable = row->when != NULL;
		}
	}
}

/* The methods of one table that no class below has. */
static void add_methods(zval *methods, HashTable *seen, const subject *what, const onapp_class *table)
{
	for (uint32_t i = 0, end; i < table->action_count; i = end) {
		const char *method = table->actions[i].method;
		zend_string *name = zend_string_init(method, strlen(method), 0);
		zend_str_tolower(ZSTR_VAL(name), ZSTR_LEN(name));
		for (end = i + 1; end < table->action_count && strcmp(table->actions[end].method, method) == 0;) {
			end++;
		}
		if (zend_hash_add_empty_element(seen, name)) {
			add_rows_of_method(methods, what, table, i, end);
		}
		zend_string_release(name);
	}
}

static bool is_closed(const subject *what, uint8_t operation)
{
	const onapp_class *table = what->table;
	while (table && !table->closed_count) {
		table = table->parent;
	}
	for (uint32_t i = 0; table && i < table->closed_count; i++) {
		const onapp_closed *row = &table->closed[i];
		if ((row->operations & operation) && onapp_row_holds(what->version, row->since, row->until)) {
			return true;
		}
	}
	return false;
}

/* The four operations of OnApp itself, where the class neither closes them nor has its own. */
static void add_base_methods(zval *methods, HashTable *seen, const subject *what)
{
	static const struct {
		const char *lower;
		uint8_t operation;
		onapp_action row;
	} base[] = {
		{"getlist", ONAPP_OP_LIST,
			A("getList", "params = null, url_args = null", BASE_LIST, NULL, "$params", NONE, .query = "$url_args")},
		{"load", ONAPP_OP_LOAD, A("load", "id = null", BASE_LOAD, NULL, NULL, NONE, .sets = "id")},
		{"save", ONAPP_OP_SAVE, A("save", "", BASE_SAVE, NULL, "fields", NONE)},
		{"delete", ONAPP_OP_DELETE, A("delete", "", BASE_DELETE, NULL, NULL, NONE)},
	};
	for (size_t i = 0; i < COUNT_OF(base); i++) {
		if (!zend_hash_str_exists(seen, base[i].lower, strlen(base[i].lower)) && !is_closed(what, base[i].operation)) {
			add_action(list_under(methods, base[i].row.method), what, "OnApp", &base[i].row, &base[i].row);
		}
	}
}

static ZEND_METHOD(OnApp_Schema, actions)
{
	subject what;
	HashTable seen;
	if (!read_subject(INTERNAL_FUNCTION_PARAM_PASSTHRU, &what)) {
		return;
	}
	zend_hash_init(&seen, 32, NULL, NULL, false);
	array_init(return_value);
	for (const onapp_class *table = what.table; table; table = table->parent) {
		add_methods(return_value, &seen, &what, table);
	}
	add_base_methods(return_value, &seen, &what);
	zend_hash_destroy(&seen);
}

void onapp_schema_register(void)
{
	register_class_OnApp_Schema();
}
