/*
 * From an action to a path: the rows of the class, then of its ancestors, then the base rule.
 */
#include "model.h"

#include "../../php_onapp.h"

#include "../core/route.h"

static onapp_version version_of(const onapp_object *object)
{
	return object->fields     ? object->fields->version
		: object->has_version ? onapp_version_set(object->version)
							  : ONAPP_V_NEWEST;
}

/* Reads a property for a route: own value, else the loaded object's where the route allows it. Borrowed. */
static zval *property_value(onapp_object *object, const char *name, size_t length, bool fallback)
{
	zend_string *property = zend_string_alloc(length + 1, 0);
	ZSTR_VAL(property)[0] = '_';
	memcpy(ZSTR_VAL(property) + 1, name, length);
	ZSTR_VAL(property)[length + 1] = '\0';
	zval *value = onapp_object_read(object, property);
	onapp_object *loaded = onapp_object_loaded(object);
	if (!value && fallback && loaded) {
		value = onapp_object_read(loaded, property);
	}
	zend_string_release(property);
	return value;
}

/* Whether all properties of a comma-separated list are null; "name*" looks into the loaded object, too. */
static bool all_missing(onapp_object *object, const char *list)
{
	while (*list) {
		size_t length = strcspn(list, ",*");
		bool fallback = list[length] == '*';
		if (property_value(object, list, length, fallback)) {
			return false;
		}
		list += length + fallback;
		list += *list == ',';
		list += strspn(list, " ");
	}
	return true;
}

static bool is_row_of(const onapp_route *row, const char *action, size_t length)
{
	return row->action_length == length && memcmp(row->action, action, length) == 0;
}

/* The row of an action, else that of "default", which *is_default tells; NULL: there is neither. */
static const onapp_route *find_route(onapp_object *object, const char *action, bool *is_default)
{
	const onapp_route *otherwise = NULL;
	onapp_version version = version_of(object);
	size_t length = strlen(action);
	for (const onapp_class *table = object->table; table; table = table->parent) {
		for (uint32_t i = 0; i < table->route_count; i++) {
			const onapp_route *row = &table->routes[i];
			bool wanted = is_row_of(row, action, length);
			if ((wanted || (!otherwise && is_row_of(row, ZEND_STRL("default")))) &&
				onapp_row_holds(version, row->since, row->until) &&
				(!row->without || all_missing(object, row->without))) {
				if (wanted) {
					*is_default = false;
					return row;
				}
				otherwise = row;
			}
		}
	}
	*is_default = true;
	return otherwise;
}

static bool is_item_action(const char *action)
{
	return strcmp(action, "load") == 0 || strcmp(action, "edit") == 0 || strcmp(action, "delete") == 0;
}

static bool is_collection_action(const char *action)
{
	return strcmp(action, "default") == 0 || strcmp(action, "list") == 0 || strcmp(action, "add") == 0;
}

/* Ids are whole numbers or texts; anything else in a path is a mistake of the caller. Owned; NULL with an exception. */
static zend_string *segment_text(onapp_object *object, const onapp_placeholder *part, zval *value)
{
	zend_string *text = NULL;
	const char *problem = NULL;
	if (Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_STRING ||
		(Z_TYPE_P(value) == IS_DOUBLE && Z_DVAL_P(value) == (double) (zend_long) Z_DVAL_P(value))) {
		text = Z_TYPE_P(value) == IS_DOUBLE ? zend_long_to_str((zend_long) Z_DVAL_P(value)) : zval_get_string(value);
		problem = ZSTR_LEN(text) ? onapp_segment_problem(ZSTR_VAL(text), ZSTR_LEN(text)) : NULL;
	} else {
		problem = "is no number and no text";
	}
	if (problem) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s: the value of property _%.*s %s, so it cannot be part of a path",
			ZSTR_VAL(object->std.ce->name), (int) part->length, part->name, problem);
		if (text) {
			zend_string_release(text);
		}
		return NULL;
	}
	return text;
}

static bool append_placeholder(onapp_object *object, const char *action, const onapp_placeholder *part,
	bool for_request, onapp_buffer *path)
{
	zval *value = property_value(object, part->name, part->length, part->fallback);
	zend_string *text = value ? segment_text(object, part, value) : ZSTR_EMPTY_ALLOC();
	if (!text) {
		return false;
	}
	if (!ZSTR_LEN(text) && (part->required || for_request)) {
		zend_string_release(text);
		onapp_throw(ONAPP_E_MISSING_VALUE, "getResource( %s ): property _%.*s of %s is not defined", action,
			(int) part->length, part->name, ZSTR_VAL(object->std.ce->name));
		return false;
	}
	onapp_route_append_segment(path, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return true;
}

static bool append_resource(onapp_object *object, onapp_buffer *path);

/* "@" at the start of a path is `_resource`: rows that classes below a class share. */
static bool expand(onapp_object *object, const char *action, const char *template, bool for_request, onapp_buffer *path)
{
	if (*template == '@') {
		append_resource(object, path);
		template ++;
	}
	const char *cursor = template, *literal = template, *literal_end;
	onapp_placeholder part;
	while (onapp_route_next(&cursor, &literal_end, &part)) {
		onapp_buffer_append(path, literal, (size_t) (literal_end - literal));
		if (!append_placeholder(object, action, &part, for_request, path)) {
			return false;
		}
		literal = cursor;
	}
	onapp_buffer_append(path, literal, (size_t) (literal_end - literal));
	return true;
}

/* The path of an action without a row: `_resource` as it stands. */
static bool append_resource(onapp_object *object, onapp_buffer *path)
{
	zval *resource = ONAPP_PROP(object, RESOURCE);
	ZVAL_DEREF(resource);
	if (Z_TYPE_P(resource) == IS_STRING) {
		onapp_buffer_append(path, Z_STRVAL_P(resource), Z_STRLEN_P(resource));
	}
	return true;
}

/* Properties that a row needs although its path does not hold them. */
static bool has_needs(onapp_object *object, const char *action, const char *list)
{
	for (size_t length; *list; list += length + strspn(list + length, ", ")) {
		length = strcspn(list, ",");
		if (!property_value(object, list, length, false)) {
			onapp_throw(ONAPP_E_MISSING_VALUE, "getResource( %s ): property _%.*s of %s is not defined", action,
				(int) length, list, ZSTR_VAL(object->std.ce->name));
			return false;
		}
	}
	return true;
}

static bool append_action(onapp_object *object, const char *action, bool for_request, onapp_buffer *path)
{
	bool item = is_item_action(action), is_default;
	const onapp_route *row = find_route(object, action, &is_default);

	if (!is_default) {
		return (!row->needs || has_needs(object, action, row->needs)) &&
			expand(object, action, row->path, for_request, path);
	}
	if (!item && !is_collection_action(action)) {
		row = NULL;
	}
	if (row ? !expand(object, action, row->path, for_request, path) : !append_resource(object, path)) {
		return false;
	}
	if (item) {
		/* Where the collection may take the id from the loaded object, so may the item. */
		bool fallback = row && (strstr(row->path, "{id*}") || strstr(row->path, "{id!*}"));
		const onapp_placeholder id = {"id", 2, false, fallback};
		if (!path->length || path->data[path->length - 1] != '/') {
			onapp_buffer_append_byte(path, '/');
		}
		return append_placeholder(object, action, &id, for_request, path);
	}
	return true;
}

zend_string *onapp_route_expand(onapp_object *object, const char *action, bool for_request)
{
	onapp_buffer raw = ONAPP_BUFFER_EMPTY;
	zend_string *result = NULL;
	if (append_action(object, action, for_request, &raw) && !EG(exception)) {
		result = raw.length ? zend_string_init(raw.data, raw.length, 0) : ZSTR_EMPTY_ALLOC();
	}
	onapp_buffer_free(&raw);
	return result;
}

static zend_string *resource(onapp_object *object, const char *action, bool for_request)
{
	zend_function *own = onapp_object_override(object, "getresource");
	zval argument, result;
	if (!own) {
		return onapp_route_expand(object, action, for_request);
	}
	ZVAL_STRING(&argument, action);
	ZVAL_UNDEF(&result);
	zend_call_known_instance_method_with_1_params(own, &object->std, &result, &argument);
	zval_ptr_dtor(&argument);
	if (EG(exception)) {
		zval_ptr_dtor(&result);
		return NULL;
	}
	zend_string *path = zval_get_string(&result);
	zval_ptr_dtor(&result);
	return path;
}

zend_string *onapp_resource(onapp_object *object, const char *action)
{
	return resource(object, action, false);
}

zend_string *onapp_resource_for_request(onapp_object *object, const char *action)
{
	zend_string *path = resource(object, action, true);
	if (path && !ZSTR_LEN(path)) {
		zend_string_release(path);
		onapp_throw(ONAPP_E_CLOSED_OPERATION, "%s: there is no path for %s; such objects come within others",
			ZSTR_VAL(object->std.ce->name), action);
		return NULL;
	}
	return path;
}
