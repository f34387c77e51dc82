#include "xml_value.h"

#include "number_text.h"
#include "xml_parse.h"
#include "xml_walk.h"

#include "zend_exceptions.h"
#include "zend_operators.h"
#include "zend_smart_str.h"

/* What `float` and `decimal` are given in PHP. */
#define DECIMALS 6

typedef enum {
	TYPE_TEXT, /* none, datetime, string, date, ...: as it stands */
	TYPE_INTEGER,
	TYPE_DECIMAL,
	TYPE_BOOLEAN,
	TYPE_ARRAY
} element_type;

static xmlNodePtr element_from(xmlNodePtr node)
{
	while (node != NULL && node->type != XML_ELEMENT_NODE) {
		node = node->next;
	}
	return node;
}

xmlNodePtr onapp_xml_first_element(xmlNodePtr parent)
{
	return element_from(parent->children);
}

xmlNodePtr onapp_xml_next_element(xmlNodePtr element)
{
	return element_from(element->next);
}

static char underscored(char character)
{
	return character == '-' ? '_' : character;
}

bool onapp_xml_is_named(const char *name, size_t length, const char *wanted)
{
	if (wanted == NULL || strlen(wanted) != length) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		if (underscored(name[i]) != underscored(wanted[i])) {
			return false;
		}
	}
	return true;
}

static bool is_node_named(xmlNodePtr element, const char *name)
{
	return onapp_xml_is_named((const char *) element->name, strlen((const char *) element->name), name);
}

static bool has_child_named(xmlNodePtr parent, const char *name)
{
	xmlNodePtr child = onapp_xml_first_element(parent);

	while (child != NULL && !is_node_named(child, name)) {
		child = onapp_xml_next_element(child);
	}
	return child != NULL;
}

static element_type type_of_text(const char *text, size_t length)
{
	static const struct {
		const char *name;
		element_type type;
	} types[] = {
		{"integer", TYPE_INTEGER},
		{"float", TYPE_DECIMAL},
		{"decimal", TYPE_DECIMAL},
		{"boolean", TYPE_BOOLEAN},
		{"array", TYPE_ARRAY},
	};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (strlen(types[i].name) == length && memcmp(text, types[i].name, length) == 0) {
			return types[i].type;
		}
	}
	return TYPE_TEXT;
}

static element_type type_of(xmlNodePtr element)
{
	element_type type = TYPE_TEXT;
	xmlChar *attribute = xmlGetNoNsProp(element, BAD_CAST "type");

	if (attribute != NULL) {
		type = type_of_text((const char *) attribute, strlen((const char *) attribute));
		xmlFree(attribute);
	}
	return type;
}

bool onapp_xml_is_array(xmlNodePtr element)
{
	return type_of(element) == TYPE_ARRAY;
}

zend_string *onapp_xml_text(xmlNodePtr element)
{
	smart_str text = {0};

	for (xmlNodePtr child = element->children; child != NULL; child = child->next) {
		if ((child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) && child->content != NULL) {
			smart_str_appends(&text, (const char *) child->content);
		}
	}
	return smart_str_extract(&text);
}

zend_string *onapp_xml_undashed(const char *name, size_t length)
{
	zend_string *copy;

	if (memchr(name, '-', length) == NULL) {
		return NULL;
	}
	copy = zend_string_init(name, length, false);
	for (size_t i = 0; i < length; i++) {
		ZSTR_VAL(copy)[i] = underscored(name[i]);
	}
	return copy;
}

static void decimal_to_zval(zend_string *text, zval *result)
{
	/* %F, not %f: the point stays a point whatever the locale. */
	ZVAL_STR(result, strpprintf(0, "%.*F", DECIMALS, zend_strtod(ZSTR_VAL(text), NULL)));
	zend_string_release(text);
}

static void integer_to_zval(zend_string *text, zval *result)
{
	zval number;

	/* PHP's own reading of a text as an integer, which clips at 64 bits. */
	ZVAL_STR(&number, text);
	ZVAL_STR(result, zend_long_to_str(zval_get_long(&number)));
	zval_ptr_dtor(&number);
}

/* text: consumed. */
static void text_to_zval(element_type type, zend_string *text, zval *result)
{
	switch (type) {
		case TYPE_INTEGER:
			integer_to_zval(text, result);
			return;
		case TYPE_DECIMAL:
			decimal_to_zval(text, result);
			return;
		case TYPE_BOOLEAN:
			ZVAL_BOOL(result,
				ZSTR_LEN(text) > 0 && !zend_string_equals_literal(text, "0") &&
					!zend_string_equals_literal_ci(text, "false"));
			zend_string_release(text);
			return;
		case TYPE_ARRAY:
		case TYPE_TEXT:
			ZVAL_STR(result, text);
			return;
	}
	ZVAL_STR(result, text);
}

static void leaf_to_zval(xmlNodePtr element, zval *result)
{
	text_to_zval(type_of(element), onapp_xml_text(element), result);
}

/* Entries under the same name are a list also without the attribute. */
static bool repeats_one_name(xmlNodePtr element)
{
	xmlNodePtr first = onapp_xml_first_element(element);
	xmlNodePtr next = first != NULL ? onapp_xml_next_element(first) : NULL;

	if (next == NULL) {
		return false;
	}
	for (; next != NULL; next = onapp_xml_next_element(next)) {
		if (xmlStrcmp(first->name, next->name) != 0) {
			return false;
		}
	}
	return true;
}

static void put(HashTable *table, bool as_properties, const char *name, size_t length, zval *value)
{
	if (as_properties) {
		zend_hash_str_update(table, name, length, value);
	} else {
		zend_symtable_str_update(table, name, length, value);
	}
}

/* Children under their names, a dashed one under both its names; the last of a name wins. */
static HashTable *children_to_table(xmlNodePtr element, bool as_properties)
{
	HashTable *table = zend_new_array(8);

	for (xmlNodePtr child = onapp_xml_first_element(element); child != NULL; child = onapp_xml_next_element(child)) {
		const char *name = (const char *) child->name;
		zend_string *undashed = onapp_xml_undashed(name, strlen(name));
		zval value;

		onapp_xml_to_zval(child, &value);
		if (undashed != NULL) {
			Z_TRY_ADDREF(value);
			put(table, as_properties, ZSTR_VAL(undashed), ZSTR_LEN(undashed), &value);
			zend_string_release_ex(undashed, false);
		}
		put(table, as_properties, name, strlen(name), &value);
	}
	return table;
}

static void children_to_list(xmlNodePtr element, zval *result)
{
	array_init(result);
	for (xmlNodePtr child = onapp_xml_first_element(element); child != NULL; child = onapp_xml_next_element(child)) {
		zval value;

		onapp_xml_to_zval(child, &value);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(result), &value);
	}
}

static void children_to_object(xmlNodePtr element, zval *result)
{
	if (object_and_properties_init(result, zend_standard_class_def, children_to_table(element, true)) != SUCCESS) {
		ZVAL_NULL(result);
	}
}

static bool is_list(xmlNodePtr element)
{
	return onapp_xml_is_array(element) || repeats_one_name(element);
}

void onapp_xml_to_zval(xmlNodePtr element, zval *result)
{
	if (onapp_xml_first_element(element) == NULL) {
		leaf_to_zval(element, result);
	} else if (is_list(element)) {
		children_to_list(element, result);
	} else {
		children_to_object(element, result);
	}
}

/* What a class is made of later: always an object. One without children holds its text under the root's name. */
static void entry_to_object(xmlNodePtr entry, const char *root, zval *result)
{
	zval scalar;

	if (onapp_xml_first_element(entry) != NULL) {
		children_to_object(entry, result);
		return;
	}
	object_init(result);
	leaf_to_zval(entry, &scalar);
	if (root != NULL && entry->children != NULL) {
		add_property_zval(result, root, &scalar);
	}
	zval_ptr_dtor(&scalar);
}

static void to_nested(xmlNodePtr element, const char *root, zval *result)
{
	bool all = onapp_xml_is_array(element);

	if (onapp_xml_first_element(element) == NULL) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	if (!all && !has_child_named(element, root)) {
		children_to_object(element, result);
		return;
	}
	array_init(result);
	for (xmlNodePtr child = onapp_xml_first_element(element); child != NULL; child = onapp_xml_next_element(child)) {
		zval entry;

		if (all || is_node_named(child, root)) {
			entry_to_object(child, root, &entry);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(result), &entry);
		}
	}
}

static void tree_to_field(xmlNodePtr element, onapp_value_kind kind, const char *nested_root, zval *result)
{
	switch (kind) {
		case ONAPP_VALUE_NESTED:
			to_nested(element, nested_root, result);
			break;
		case ONAPP_VALUE_PLAIN_ARRAY:
			if (onapp_xml_first_element(element) == NULL) {
				ZVAL_EMPTY_ARRAY(result);
			} else if (is_list(element)) {
				children_to_list(element, result);
			} else {
				ZVAL_ARR(result, children_to_table(element, false));
			}
			break;
		case ONAPP_VALUE_PLAIN:
			leaf_to_zval(element, result);
			break;
	}
}

/* Whether the value PHP is given for a number of this type says the same as its text. */
static bool says_the_same(zend_string *text, element_type type)
{
	onapp_number_digits digits = onapp_number_count(ZSTR_VAL(text), ZSTR_LEN(text));
	zend_long integer;
	double number;
	uint8_t kind = is_numeric_string(ZSTR_VAL(text), ZSTR_LEN(text), &integer, &number, false);

	if (kind == 0 || (kind == IS_LONG && type == TYPE_INTEGER)) {
		return true;
	}
	if (type == TYPE_INTEGER || digits.exponent) {
		return false;
	}
	return digits.fraction <= DECIMALS &&
		(kind == IS_LONG ? digits.significant <= 15 : onapp_number_is_exact(ZSTR_VAL(text), ZSTR_LEN(text), number));
}

/* The text of a number whose value in PHP says less, else NULL. Owned. text: borrowed. */
static zend_string *exact_text(element_type type, zend_string *text)
{
	bool is_number = type == TYPE_INTEGER || type == TYPE_DECIMAL;

	return is_number && !says_the_same(text, type) ? zend_string_copy(text) : NULL;
}

/* ---- From the text --------------------------------------------------------------------------------------------------- */

/* What is in a leaf as it stands, without references and line ends to be normalised. */
static bool is_literal(const onapp_xml_element *element)
{
	return element->is_leaf && memchr(element->content, '&', element->content_length) == NULL &&
		memchr(element->content, '\r', element->content_length) == NULL;
}

static void free_document(void *document)
{
	xmlFreeDoc(document);
}

onapp_held *onapp_xml_hold(void)
{
	return onapp_hold(free_document, NULL);
}

static void parse_to_field(const onapp_passage *passage, const onapp_xml_element *element, onapp_value_kind kind,
	const char *nested_root, zval *result, zend_string **text)
{
	size_t length = (size_t) (element->end - element->start);
	onapp_decode_error error;
	onapp_held *held = onapp_xml_hold();
	xmlNodePtr top;

	held->what = onapp_xml_parse(element->start, length, passage->depth, &error);
	if (held->what == NULL) {
		onapp_held_free(held);
		/* What was well-formed in its place is well-formed by itself. */
		zend_throw_error(NULL, "An XML element of %zu bytes cannot be read: %s", length, error.message);
		ZVAL_NULL(result);
		return;
	}
	top = xmlDocGetRootElement(held->what);
	tree_to_field(top, kind, nested_root, result);
	if (text != NULL && kind == ONAPP_VALUE_PLAIN) {
		zend_string *whole = onapp_xml_text(top);

		*text = exact_text(type_of(top), whole);
		zend_string_release(whole);
	}
	onapp_held_free(held);
}

static element_type type_in_tag(const onapp_xml_element *element)
{
	size_t length;
	const char *type = onapp_xml_attribute(element, "type", &length);

	return type != NULL ? type_of_text(type, length) : TYPE_TEXT;
}

bool onapp_xml_is_array_in_text(const onapp_xml_element *element)
{
	return type_in_tag(element) == TYPE_ARRAY;
}

void onapp_xml_value(const onapp_passage *passage, size_t offset, onapp_value_kind kind, const char *nested_root,
	zval *result, zend_string **text)
{
	onapp_xml_element element = onapp_xml_element_at(passage->text + offset, passage->text + passage->length);
	zend_string *content;
	element_type type;

	if (text != NULL) {
		*text = NULL;
	}
	if (element.is_leaf && kind != ONAPP_VALUE_PLAIN) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	if (!is_literal(&element)) {
		parse_to_field(passage, &element, kind, nested_root, result, text);
		return;
	}
	type = type_in_tag(&element);
	content = zend_string_init_fast(element.content, element.content_length);
	if (text != NULL) {
		*text = exact_text(type, content);
	}
	text_to_zval(type, content, result);
}
