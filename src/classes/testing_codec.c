#ifdef ONAPP_DEV

#include "testing_codec.h"

#include "php.h"

#include "../codec/codec.h"

#define DEFAULT_DEPTH 128

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_read, 0, 3, IS_ARRAY, 0)
ZEND_ARG_TYPE_INFO(0, format, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, root, IS_STRING, 0)
ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, kinds, IS_ARRAY, 0, "[]")
ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, depth, IS_LONG, 0, "128")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_body, 0, 2, IS_MIXED, 0)
ZEND_ARG_TYPE_INFO(0, format, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, depth, IS_LONG, 0, "128")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_write, 0, 3, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, format, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, root, IS_STRING, 1)
ZEND_ARG_TYPE_INFO(0, data, IS_MIXED, 0)
ZEND_END_ARG_INFO()

static const onapp_codec *find_codec(zend_string *format)
{
	const onapp_codec *codec = onapp_codec_find(ZSTR_VAL(format), ZSTR_LEN(format));

	if (codec == NULL) {
		zend_argument_value_error(1, "must be \"json\" or \"xml\"");
	}
	return codec;
}

static onapp_reader *open_body(const onapp_codec *codec, zend_string *body, zend_long depth)
{
	onapp_decode_error error;
	onapp_reader *reader = codec->open(ZSTR_VAL(body), ZSTR_LEN(body), (int) MAX(0, MIN(depth, INT_MAX)), &error);

	if (reader == NULL) {
		zend_value_error("%s at byte %zu", error.message, error.offset);
	}
	return reader;
}

/* kinds: member name => "plain", "array", "nested", or "nested:root". */
static onapp_value_kind kind_of(HashTable *kinds, const onapp_member *member, const char **nested_root)
{
	zval *kind = zend_symtable_str_find(kinds, member->name, member->name_length);

	*nested_root = NULL;
	if (kind == NULL || Z_TYPE_P(kind) != IS_STRING) {
		return ONAPP_VALUE_PLAIN;
	}
	if (zend_string_equals_literal(Z_STR_P(kind), "array")) {
		return ONAPP_VALUE_PLAIN_ARRAY;
	}
	if (strncmp(Z_STRVAL_P(kind), "nested", strlen("nested")) != 0) {
		return ONAPP_VALUE_PLAIN;
	}
	if (Z_STRVAL_P(kind)[strlen("nested")] == ':') {
		*nested_root = Z_STRVAL_P(kind) + strlen("nested:");
	}
	return ONAPP_VALUE_NESTED;
}

static void read_entry(const onapp_codec *codec, onapp_passage *passage, HashTable *kinds, zval *entry, zval *texts)
{
	onapp_member member;

	array_init(entry);
	array_init(texts);
	while (codec->next_member(passage, &member)) {
		const char *nested_root;
		onapp_value_kind kind = kind_of(kinds, &member, &nested_root);
		zend_string *text = NULL;
		zval value;

		codec->value(passage, member.value, kind, nested_root, &value, &text);
		add_assoc_zval_ex(entry, member.name, member.name_length, &value);
		if (text != NULL) {
			add_assoc_str_ex(texts, member.name, member.name_length, text);
		}
	}
}

static const char *shape_name(onapp_shape shape)
{
	switch (shape) {
		case ONAPP_SHAPE_NONE:
			return "none";
		case ONAPP_SHAPE_EMPTY_LIST:
			return "empty list";
		case ONAPP_SHAPE_SINGLE:
			return "single";
		case ONAPP_SHAPE_LIST:
			return "list";
	}
	return "unknown";
}

static ZEND_FUNCTION(codec_read)
{
	zend_string *format;
	zend_string *body;
	zend_string *root;
	HashTable *kinds = (HashTable *) &zend_empty_array;
	zend_long depth = DEFAULT_DEPTH;
	const onapp_codec *codec;
	onapp_reader *reader;
	onapp_passage passage;
	size_t count;
	zval entries;
	zval all_texts;

	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_STR(format)
		Z_PARAM_STR(body)
		Z_PARAM_STR(root)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(kinds)
		Z_PARAM_LONG(depth)
	ZEND_PARSE_PARAMETERS_END();

	codec = find_codec(format);
	reader = codec != NULL ? open_body(codec, body, depth) : NULL;
	if (reader == NULL) {
		RETURN_THROWS();
	}
	array_init(return_value);
	add_assoc_string(return_value, "shape", shape_name(codec->shape(reader, ZSTR_VAL(root), &count)));
	add_assoc_long(return_value, "count", (zend_long) count);
	array_init(&entries);
	array_init(&all_texts);
	while (codec->next_entry(reader, ZSTR_VAL(root), &passage)) {
		zval entry;
		zval texts;

		read_entry(codec, &passage, kinds, &entry, &texts);
		add_next_index_zval(&entries, &entry);
		add_next_index_zval(&all_texts, &texts);
	}
	add_assoc_zval(return_value, "entries", &entries);
	add_assoc_zval(return_value, "texts", &all_texts);
	codec->close(reader);
}

static ZEND_FUNCTION(codec_whole)
{
	zend_string *format;
	zend_string *body;
	zend_long depth = DEFAULT_DEPTH;
	const onapp_codec *codec;
	onapp_reader *reader;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(format)
		Z_PARAM_STR(body)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(depth)
	ZEND_PARSE_PARAMETERS_END();

	codec = find_codec(format);
	reader = codec != NULL ? open_body(codec, body, depth) : NULL;
	if (reader == NULL) {
		RETURN_THROWS();
	}
	codec->whole(reader, return_value);
	codec->close(reader);
}

static ZEND_FUNCTION(codec_errors)
{
	zend_string *format;
	zend_string *body;
	zend_long depth = DEFAULT_DEPTH;
	const onapp_codec *codec;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(format)
		Z_PARAM_STR(body)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(depth)
	ZEND_PARSE_PARAMETERS_END();

	codec = find_codec(format);
	if (codec == NULL) {
		RETURN_THROWS();
	}
	codec->errors(ZSTR_VAL(body), ZSTR_LEN(body), (int) MAX(0, MIN(depth, INT_MAX)), return_value);
}

static ZEND_FUNCTION(codec_write)
{
	zend_string *format;
	zend_string *root = NULL;
	zval *data;
	const onapp_codec *codec;
	const char *problem;
	zend_string *where;
	zend_string *body;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(format)
		Z_PARAM_STR_OR_NULL(root)
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();

	codec = find_codec(format);
	if (codec == NULL) {
		RETURN_THROWS();
	}
	body = codec->write(root != NULL ? ZSTR_VAL(root) : NULL, data, &problem, &where);
	if (body == NULL) {
		zend_value_error("%s at %s", problem, where != NULL ? ZSTR_VAL(where) : "the top");
		if (where != NULL) {
			zend_string_release(where);
		}
		RETURN_THROWS();
	}
	RETURN_STR(body);
}

static const zend_function_entry methods[] = {
	ZEND_FENTRY(read, ZEND_FN(codec_read), arginfo_read, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
		ZEND_FENTRY(whole, ZEND_FN(codec_whole), arginfo_body, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
			ZEND_FENTRY(errors, ZEND_FN(codec_errors), arginfo_body, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
				ZEND_FENTRY(write, ZEND_FN(codec_write), arginfo_write, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC) ZEND_FE_END};

void onapp_testing_codec_register(void)
{
	zend_class_entry template;
	zend_class_entry *class_entry;

	INIT_NS_CLASS_ENTRY(template, "OnApp\\Testing", "Codec", methods);
	class_entry = zend_register_internal_class(&template);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
}

#endif
