/*
 * The notation of bodies, queries and conditions in action rows.
 *
 *   body       ""                            an empty body
 *              fields                        the fields of a save, under the class's root or the row's
 *              root(key: value, ...)         {"root": {"key": value, ...}}
 *              (key: value, ...)             the same without a root
 *              root = value                  {"root": value}
 *              $argument                     the argument as it is, without a root
 *   value      $argument  $argument.key  $argument|{property}  {property}  {property*}  'text'  12  true  false  null
 *              (key: value, ...)  [value, ...]  $argument[]     the last makes a list of a scalar
 *   key        name  'text'  $argument                          the last is the argument's value
 *              name?          left out when the value is empty in PHP's sense
 *              name??         left out when the value is null
 *              name?$other  name?{other}                        left out when that is empty
 *   condition  null X, set X, empty X, full X, bare             X: $argument or {property}; bare: no optional
 *              argument was passed; several joined by a comma must all hold
 *   sets       property=argument, name                          name: property and argument are called alike
 *   needs      $argument, {property}, {property*}                the last becomes the object's own when it is found
 *
 * {property*} falls back to the loaded object. Properties are named without their underscore.
 */
#include "call.h"

#include <ctype.h>

typedef struct {
	onapp_call *call;
	const char *at;
	bool failed;
} notation;

static bool value_read(notation *parser, zval *value);

static void skip_blanks(notation *parser)
{
	while (*parser->at == ' ' || *parser->at == '\n' || *parser->at == '\t') {
		parser->at++;
	}
}

static bool take(notation *parser, char wanted)
{
	skip_blanks(parser);
	if (*parser->at == wanted) {
		parser->at++;
		return true;
	}
	return false;
}

/* A mistake in a table: found by the test that walks all of them. */
static bool bad(notation *parser)
{
	if (!parser->failed && !EG(exception)) {
		zend_throw_error(NULL, "%s::%s(): its row cannot be read at \"%s\"",
			ZSTR_VAL(parser->call->object->std.ce->name), parser->call->action->method, parser->at);
	}
	parser->failed = true;
	return false;
}

static size_t word_length(const char *text)
{
	size_t length = 0;
	while (isalnum((unsigned char) text[length]) || text[length] == '_') {
		length++;
	}
	return length;
}

/* Borrowed; NULL: null. */
static zval *property_of(onapp_call *call, const char *name, size_t length, bool fallback)
{
	zend_string *property = zend_string_alloc(length + 1, 0);
	ZSTR_VAL(property)[0] = '_';
	memcpy(ZSTR_VAL(property) + 1, name, length);
	ZSTR_VAL(property)[length + 1] = '\0';
	zval *value = onapp_object_read(call->object, property);
	onapp_object *loaded = onapp_object_loaded(call->object);
	if (!value && fallback && loaded) {
		value = onapp_object_read(loaded, property);
	}
	zend_string_release(property);
	return value;
}

/* {name} or {name*}; the brace is already taken. */
static bool read_property(notation *parser, zval *value)
{
	size_t length = word_length(parser->at);
	const char *name = parser->at;
	bool fallback;
	if (!length) {
		return bad(parser);
	}
	parser->at += length;
	fallback = take(parser, '*');
	if (!take(parser, '}')) {
		return bad(parser);
	}
	zval *known = property_of(parser->call, name, length, fallback);
	if (known) {
		ZVAL_COPY(value, known);
	} else {
		ZVAL_NULL(value);
	}
	return true;
}

static void wrap_scalar(zval *value)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		zval list;
		array_init_size(&list, 1);
		add_next_index_zval(&list, value);
		ZVAL_COPY_VALUE(value, &list);
	}
}

/* $name, $name.key, $name|{property}, $name[]; the dollar sign is already taken. */
static bool read_argument(notation *parser, zval *value)
{
	size_t length = word_length(parser->at);
	if (!length) {
		return bad(parser);
	}
	zval *argument = onapp_argument(parser->call, parser->at, length);
	parser->at += length;
	if (*parser->at == '.') {
		parser->at++;
		length = word_length(parser->at);
		zval *member = Z_TYPE_P(argument) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(argument), parser->at, length)
													  : NULL;
		parser->at += length;
		if (member) {
			ZVAL_COPY_DEREF(value, member);
		} else {
			ZVAL_NULL(value);
		}
	} else {
		ZVAL_COPY_DEREF(value, argument);
	}
	if (parser->at[0] == '[' && parser->at[1] == ']') {
		parser->at += 2;
		wrap_scalar(value);
	} else if (parser->at[0] == '|' && parser->at[1] == '{') {
		zval other;
		parser->at += 2;
		if (!read_property(parser, &other)) {
			return false;
		}
		if (Z_TYPE_P(value) == IS_NULL) {
			ZVAL_COPY_VALUE(value, &other);
		} else {
			zval_ptr_dtor(&other);
		}
	}
	return true;
}

static bool read_text(notation *parser, zval *value)
{
	const char *end = strchr(parser->at, '\'');
	if (!end) {
		return bad(parser);
	}
	ZVAL_STRINGL(value, parser->at, (size_t) (end - parser->at));
	parser->at = end + 1;
	return true;
}

static bool read_word(notation *parser, zval *value)
{
	size_t length = word_length(parser->at);
	if (length == 4 && memcmp(parser->at, "true", 4) == 0) {
		ZVAL_TRUE(value);
	} else if (length == 5 && memcmp(parser->at, "false", 5) == 0) {
		ZVAL_FALSE(value);
	} else if (length == 4 && memcmp(parser->at, "null", 4) == 0) {
		ZVAL_NULL(value);
	} else if (length && isdigit((unsigned char) *parser->at)) {
		ZVAL_LONG(value, ZEND_STRTOL(parser->at, NULL, 10));
	} else {
		return bad(parser);
	}
	parser->at += length;
	return true;
}

static bool read_list(notation *parser, zval *value)
{
	array_init(value);
	do {
		zval item;
		if (!value_read(parser, &item)) {
			return false;
		}
		add_next_index_zval(value, &item);
	} while (take(parser, ','));
	return take(parser, ']') || bad(parser);
}

typedef struct {
	zval key; /* text */
	enum { KEEP, OMIT_EMPTY, OMIT_NULL } rule;
	bool other_given; /* the rule looks at another value */
	bool other_empty;
} pair_key;

static bool read_omission(notation *parser, pair_key *key)
{
	zval other;
	key->rule = KEEP;
	key->other_given = false;
	if (*parser->at != '?') {
		return true;
	}
	parser->at++;
	key->rule = OMIT_EMPTY;
	if (*parser->at == '?') {
		parser->at++;
		key->rule = OMIT_NULL;
		return true;
	}
	if (*parser->at != '$' && *parser->at != '{') {
		return true;
	}
	key->other_given = true;
	if (!(*parser->at++ == '$' ? read_argument(parser, &other) : read_property(parser, &other))) {
		return false;
	}
	key->other_empty = !zend_is_true(&other);
	zval_ptr_dtor(&other);
	return true;
}

static bool read_key(notation *parser, pair_key *key)
{
	skip_blanks(parser);
	if (take(parser, '\'')) {
		if (!read_text(parser, &key->key)) {
			return false;
		}
	} else if (take(parser, '$')) {
		if (!read_argument(parser, &key->key)) {
			return false;
		}
		convert_to_string(&key->key);
	} else {
		size_t length = word_length(parser->at);
		if (!length) {
			return bad(parser);
		}
		ZVAL_STRINGL(&key->key, parser->at, length);
		parser->at += length;
	}
	return read_omission(parser, key);
}

static bool is_omitted(const pair_key *key, zval *value)
{
	switch (key->rule) {
		case OMIT_EMPTY:
			return key->other_given ? key->other_empty : !zend_is_true(value);
		case OMIT_NULL:
			return Z_TYPE_P(value) == IS_NULL;
		default:
			return false;
	}
}

/* key: value, ...) ; the bracket is already taken. */
static bool read_pairs(notation *parser, zval *value)
{
	array_init(value);
	if (take(parser, ')')) {
		return true;
	}
	do {
		pair_key key;
		zval item;
		if (!read_key(parser, &key)) {
			return false;
		}
		if (!take(parser, ':') || !value_read(parser, &item)) {
			zval_ptr_dtor(&key.key);
			return bad(parser);
		}
		if (is_omitted(&key, &item)) {
			zval_ptr_dtor(&item);
		} else {
			zend_symtable_update(Z_ARRVAL_P(value), Z_STR(key.key), &item);
		}
		zval_ptr_dtor(&key.key);
	} while (take(parser, ','));
	return take(parser, ')') || bad(parser);
}

static bool value_read(notation *parser, zval *value)
{
	ZVAL_NULL(value);
	skip_blanks(parser);
	switch (*parser->at) {
		case '$':
			parser->at++;
			return read_argument(parser, value);
		case '{':
			parser->at++;
			return read_property(parser, value);
		case '\'':
			parser->at++;
			return read_text(parser, value);
		case '(':
			parser->at++;
			return read_pairs(parser, value);
		case '[':
			parser->at++;
			return read_list(parser, value);
		default:
			return read_word(parser, value);
	}
}

static bool finish(notation *parser, zval *value, bool fine)
{
	skip_blanks(parser);
	if (fine && *parser->at) {
		fine = bad(parser);
	}
	if (!fine) {
		zval_ptr_dtor(value);
		ZVAL_NULL(value);
	}
	return fine;
}

bool onapp_template_data(onapp_call *call, const char *text, zval *data)
{
	notation parser = {call, text, false};
	return finish(&parser, data, value_read(&parser, data));
}

bool onapp_template_body(onapp_call *call, const char *text, zend_string **root, zval *data)
{
	notation parser = {call, text, false};
	size_t length = word_length(text);

	*root = NULL;
	if (length && (text[length] == '(' || text[length] == ' ')) {
		*root = zend_string_init(text, length, 0);
		parser.at += length;
		if (*parser.at == ' ' && !take(&parser, '=')) {
			zend_string_release(*root);
			*root = NULL;
			ZVAL_NULL(data);
			return bad(&parser);
		}
	}
	bool fine = finish(&parser, data, value_read(&parser, data));
	if (!fine && *root) {
		zend_string_release(*root);
		*root = NULL;
	}
	return fine;
}

/* ---- Conditions, settings, needs ------------------------------------------------------------------------------------- */

static bool condition_holds(notation *parser)
{
	static const char *const words[] = {"null", "set", "empty", "full", "bare"};
	size_t length = word_length(parser->at), which = 0;
	zval value;

	while (which < 5 && (strlen(words[which]) != length || memcmp(words[which], parser->at, length) != 0)) {
		which++;
	}
	parser->at += length;
	if (which == 4) {
		uint32_t required = parser->call->required;
		return parser->call->given <= required;
	}
	if (which > 4 || !value_read(parser, &value)) {
		return bad(parser);
	}
	bool holds = which == 0 ? Z_TYPE(value) == IS_NULL
		: which == 1        ? Z_TYPE(value) != IS_NULL
		: which == 2        ? !zend_is_true(&value)
							: zend_is_true(&value);
	zval_ptr_dtor(&value);
	return holds;
}

bool onapp_template_holds(onapp_call *call, const char *condition)
{
	notation parser = {call, condition, false};
	bool holds = true;
	do {
		skip_blanks(&parser);
		holds = condition_holds(&parser) && holds;
	} while (!parser.failed && take(&parser, ','));
	return holds && !parser.failed;
}

bool onapp_template_sets(onapp_call *call, const char *sets)
{
	notation parser = {call, sets, false};
	do {
		skip_blanks(&parser);
		const char *property = parser.at, *name = parser.at;
		size_t property_length = word_length(property), name_length = property_length;
		parser.at += property_length;
		if (take(&parser, '=')) {
			name = parser.at;
			name_length = word_length(name);
			parser.at += name_length;
		}
		if (!property_length || !name_length) {
			return bad(&parser);
		}
		zval *argument = onapp_argument(call, name, name_length);
		if (Z_TYPE_P(argument) != IS_NULL) {
			zend_string *target = zend_string_alloc(property_length + 1, 0);
			ZSTR_VAL(target)[0] = '_';
			memcpy(ZSTR_VAL(target) + 1, property, property_length);
			ZSTR_VAL(target)[property_length + 1] = '\0';
			onapp_object_write(call->object, target, argument);
			zend_string_release(target);
		}
	} while (take(&parser, ','));
	return true;
}

/* {name*} that only the loaded object has becomes the object's own, so that routes and bodies find it. */
static void adopt(onapp_call *call, const char *what, zval *value)
{
	size_t length = word_length(what + 1);
	if (*what != '{' || what[1 + length] != '*' || property_of(call, what + 1, length, false)) {
		return;
	}
	zend_string *property = zend_strpprintf(0, "_%.*s", (int) length, what + 1);
	onapp_object_write(call->object, property, value);
	zend_string_release(property);
}

bool onapp_template_needs(onapp_call *call, const char *needs)
{
	notation parser = {call, needs, false};
	do {
		zval value;
		skip_blanks(&parser);
		const char *what = parser.at;
		if (!value_read(&parser, &value)) {
			return false;
		}
		bool missing = Z_TYPE(value) == IS_NULL;
		if (!missing) {
			adopt(call, what, &value);
		}
		zval_ptr_dtor(&value);
		if (missing) {
			bool argument = *what == '$';
			onapp_throw(ONAPP_E_MISSING_VALUE, "%s::%s(): %s %s%.*s is not defined",
				ZSTR_VAL(call->object->std.ce->name), call->action->method, argument ? "argument" : "property",
				argument ? "$" : "_", (int) word_length(what + 1), what + 1);
			return false;
		}
	} while (take(&parser, ','));
	return true;
}
