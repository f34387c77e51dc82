/*
 * Answers into objects: the codec walks the body, the field set says where each value goes.
 */
#include "model.h"

#include "../../php_onapp.h"
#include "log.h"
#include "unread.h"

/* ---- One object ------------------------------------------------------------------------------------------------------ */

/* value: consumed. */
static void store(onapp_object *object, const onapp_entry *entry, zval *value, uint32_t raw)
{
	if (entry->declared || object->std.ce->type == ZEND_USER_CLASS || !object->slots) {
		onapp_object_write(object, entry->property, value);
		zval *slot = object->slots ? &object->slots[entry->slot] : NULL;
		if (slot && Z_TYPE_P(slot) == Z_TYPE_P(value) &&
			(Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT)) {
			Z_EXTRA_P(slot) = raw;
		}
		zval_ptr_dtor(value);
		return;
	}
	zval *slot = &object->slots[entry->slot];
	zval_ptr_dtor(slot);
	ZVAL_COPY_VALUE(slot, value);
	Z_EXTRA_P(slot) = Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT ? raw : ONAPP_RAW_NONE;
}

static void store_unknown(onapp_object *object, const char *name, size_t length, zval *value)
{
	zend_string *property = zend_string_alloc(length + 1, 0);
	ZSTR_VAL(property)[0] = '_';
	memcpy(ZSTR_VAL(property) + 1, name, length);
	ZSTR_VAL(property)[length + 1] = '\0';
	onapp_object_write(object, property, value);
	zend_string_release(property);
	zval_ptr_dtor(value);
}

/* The entry of a name; answers come in a stable order, so that the next one is usually the one wanted. */
static onapp_entry *entry_of(const onapp_fieldset *set, uint32_t *cursor, const char *name, size_t length)
{
	if (*cursor < set->count) {
		onapp_entry *guess = &set->entries[*cursor];
		if (ZSTR_LEN(guess->name) == length && memcmp(ZSTR_VAL(guess->name), name, length) == 0) {
			(*cursor)++;
			return guess;
		}
	}
	onapp_entry *entry = onapp_fieldset_by_name(set, name, length);
	if (entry) {
		*cursor = (uint32_t) (entry - set->entries) + 1;
	}
	return entry;
}

/* The class of an entry's nested objects, NULL when there is none. Class loaders are asked for classes that callers
 * name, not for those of our own tables: one that is missing there is missing for good, and is met with every object. */
static zend_class_entry *nested_class(const onapp_entry *entry)
{
	uint32_t how = entry->row ? ZEND_FETCH_CLASS_NO_AUTOLOAD : 0;
	zend_class_entry *ce = entry->nested ? zend_lookup_class_ex(entry->nested, NULL, how) : NULL;
	return ce && instanceof_function(ce, onapp_ce_base) ? ce : NULL;
}

/* The root tag that objects of a class come in: that of the table, or what a PHP class declares. */
static const char *root_of_class(zend_class_entry *ce)
{
	zval *declared = ce ? &ce->default_properties_table[ONAPP_PROP_TAG_ROOT] : NULL;
	if (declared && ce->type == ZEND_USER_CLASS && Z_TYPE_P(declared) == IS_STRING) {
		return Z_STRVAL_P(declared);
	}
	return ce ? onapp_class_of(ce)->root : NULL;
}

static bool keeps_unknown(onapp_object *receiver, const onapp_cast *how)
{
	zval *option = onapp_object_option(receiver, ONAPP_OPTION_KEEP_UNKNOWN_FIELDS);
	return how->unknown_fields || (option && zend_is_true(option));
}

const char *onapp_nested_root(const onapp_entry *entry)
{
	return entry->kind == ONAPP_VALUE_NESTED ? root_of_class(nested_class(entry)) : NULL;
}

static void fill_from_passage(onapp_object *object, const onapp_codec *codec, onapp_passage *passage, bool unknown)
{
	onapp_member member;
	uint32_t cursor = 0;

	while (codec->next_member(passage, &member)) {
		onapp_entry *entry = entry_of(object->fields, &cursor, member.name, member.name_length);
		zval value;
		zend_string *text = NULL;
		if (entry) {
			codec->value(passage, member.value, entry->kind, onapp_nested_root(entry), &value, &text);
			store(object, entry, &value, entry->kind == ONAPP_VALUE_NESTED ? ONAPP_RAW_UNWRAPPED : ONAPP_RAW_NONE);
			if (text) {
				onapp_object_keep_text(object, entry->property, text);
			}
		} else if (unknown) {
			codec->value(passage, member.value, ONAPP_VALUE_PLAIN, NULL, &value, NULL);
			store_unknown(object, member.name, member.name_length, &value);
		}
	}
}

/* ---- Nested values ------------------------------------------------------------------------------------------------------ */

static void nested_value(const onapp_entry *entry, zval *source, zval *value)
{
	ZVAL_DEREF(source);
	if (entry->kind == ONAPP_VALUE_PLAIN || Z_TYPE_P(source) == IS_ARRAY) {
		ZVAL_COPY(value, source);
	} else if (Z_TYPE_P(source) == IS_OBJECT && entry->kind == ONAPP_VALUE_NESTED) {
		ZVAL_COPY(value, source);
	} else if (Z_TYPE_P(source) == IS_OBJECT) {
		ZVAL_ARR(value, zend_array_dup(Z_OBJPROP_P(source)));
	} else {
		array_init(value);
	}
}

static void fill_from_value(onapp_object *object, zval *source, bool unknown)
{
	zend_string *name;
	zval *member;
	uint32_t cursor = 0;

	ZEND_HASH_FOREACH_STR_KEY_VAL_IND(Z_OBJPROP_P(source), name, member) {
		if (!name) {
			continue;
		}
		onapp_entry *entry = entry_of(object->fields, &cursor, ZSTR_VAL(name), ZSTR_LEN(name));
		zval value;
		if (entry) {
			nested_value(entry, member, &value);
			store(object, entry, &value, entry->kind == ONAPP_VALUE_NESTED ? ONAPP_RAW_WRAPPED : ONAPP_RAW_NONE);
		} else if (unknown) {
			ZVAL_COPY_DEREF(&value, member);
			store_unknown(object, ZSTR_VAL(name), ZSTR_LEN(name), &value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Makes one nested object; source is a stdClass or something without members. */
static bool nested_object(onapp_object *owner, zend_class_entry *ce, const char *root, bool wrapped, zval *source,
	zval *result)
{
	static const onapp_cast plain = {NULL, NULL, false, false};
	ZVAL_DEREF(source);
	if (!onapp_object_make(result, ce, owner)) {
		return false;
	}
	if (Z_TYPE_P(source) == IS_OBJECT && wrapped && root) {
		zval *inner = zend_hash_str_find_ind(Z_OBJPROP_P(source), root, strlen(root));
		if (inner && Z_TYPE_P(inner) == IS_OBJECT) {
			source = inner;
		}
	}
	if (Z_TYPE_P(source) == IS_OBJECT && Z_ONAPP_P(result)->fields) {
		fill_from_value(Z_ONAPP_P(result), source, keeps_unknown(owner, &plain));
	}
	return true;
}

/* A class that the panel's version does not have: its values stay plain, so that their owner can be used all the same. */
static bool exists_for(const onapp_object *owner, zend_class_entry *ce)
{
	onapp_version wanted;
	return onapp_class_version(onapp_class_of(ce), owner->has_version ? owner->version : ONAPP_V_NEWEST, &wanted);
}

bool onapp_nested_make(onapp_object *owner, const onapp_entry *entry, zval *raw, bool wrapped, zval *result)
{
	zend_class_entry *ce = nested_class(entry);
	zval *item;

	if (EG(exception) || !ce || !exists_for(owner, ce)) {
		return false;
	}
	const char *root = root_of_class(ce);
	if (Z_TYPE_P(raw) == IS_OBJECT) {
		return nested_object(owner, ce, root, wrapped, raw, result);
	}
	array_init_size(result, zend_hash_num_elements(Z_ARRVAL_P(raw)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(raw), item) {
		zval object;
		if (!nested_object(owner, ce, root, wrapped, item, &object)) {
			zval_ptr_dtor(result);
			return false;
		}
		add_next_index_zval(result, &object);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* ---- A whole answer ------------------------------------------------------------------------------------------------------- */

/* The answer that is being made into objects. */
typedef struct {
	onapp_object *receiver;
	zend_class_entry *ce;
	const char *root;
	const onapp_codec *codec;
	onapp_reader *reader;
	onapp_source *source;        /* owned */
	bool unknown;                /* fields that the class does not know are kept */
	const onapp_fieldset *asked; /* the fields that `stays_text` holds for; NULL: none yet */
	bool stays_text;
} cast_run;

/* Whether values wait until they are read; the answer is the same for all objects of a list that have the same fields. */
static bool stays_text(cast_run *run, const onapp_object *object, const onapp_passage *passage)
{
	if (run->unknown || passage->root || passage->length > UINT32_MAX) {
		return false;
	}
	if (!run->asked || run->asked != object->fields) {
		run->asked = object->fields;
		run->stays_text = onapp_unread_is_possible(object);
	}
	return run->stays_text && !object->slots;
}

static bool cast_entry(cast_run *run, onapp_passage *passage, zval *result)
{
	if (!onapp_object_make(result, run->ce, run->receiver)) {
		return false;
	}
	onapp_object *object = Z_ONAPP_P(result);
	if (object->fields && stays_text(run, object, passage)) {
		onapp_unread_attach(object, run->source, passage);
		if (passage->marks) {
			onapp_unread_look_through(object, passage); /* one object, of which at least the id is read */
		}
	} else if (object->fields) {
		fill_from_passage(object, run->codec, passage, run->unknown);
	}
	if (EG(exception)) {
		zval_ptr_dtor(result);
		ZVAL_NULL(result);
		return false;
	}
	return true;
}

static onapp_cast_result cast_list(cast_run *run, const onapp_cast *how, size_t count, zval *result)
{
	bool single = count == 1 && !how->keep_single_list;
	onapp_passage passage;
	array_init_size(result, (uint32_t) MIN(count, 1u << 20));
	while (run->codec->next_entry(run->reader, run->root, &passage)) {
		zval entry;
		if (!cast_entry(run, &passage, &entry)) {
			zval_ptr_dtor(result);
			ZVAL_NULL(result);
			return ONAPP_CAST_FAILED;
		}
		add_next_index_zval(result, &entry);
	}
	if (single) {
		zval list, *only = zend_hash_index_find(Z_ARRVAL_P(result), 0);
		ZVAL_COPY_VALUE(&list, result);
		if (only) {
			ZVAL_COPY(result, only);
		} else {
			ZVAL_NULL(result);
		}
		zval_ptr_dtor(&list);
		return ONAPP_CAST_SINGLE;
	}
	return ONAPP_CAST_LIST;
}

static zend_class_entry *cast_class(onapp_object *object, const onapp_cast *how)
{
	if (how->ce) {
		return how->ce;
	}
	if (!object->rare || !object->rare->class_name) {
		return object->std.ce;
	}
	zend_class_entry *ce = zend_lookup_class(object->rare->class_name);
	return ce && instanceof_function(ce, onapp_ce_base) ? ce : object->std.ce;
}

static void unreadable(onapp_object *object, const onapp_codec *codec, const onapp_decode_error *error)
{
	onapp_answer *answer = onapp_object_answer(object);
	onapp_fail(object, ONAPP_E_DECODE, NULL,
		"%s: the answer of the Control Panel cannot be read as %s (status %ld, %s): %s at byte %zu",
		ZSTR_VAL(object->std.ce->name), codec->data_type, answer->http.status,
		*answer->http.content_type ? answer->http.content_type : "no content type", error->message, error->offset);
}

onapp_cast_result onapp_answer_cast(onapp_object *object, const onapp_cast *how, zval *result)
{
	onapp_answer *answer = onapp_object_answer(object);
	const onapp_codec *codec = onapp_object_codec(object);
	onapp_decode_error error = {"", 0};
	onapp_cast_result outcome = ONAPP_CAST_NOTHING;
	size_t count = 0;

	ZVAL_NULL(result);
	onapp_object_sync_fields(object);
	if (!codec) {
		return ONAPP_CAST_FAILED;
	}
	if (!answer->http.body.length) {
		return ONAPP_CAST_NOTHING;
	}
	zval *own_root = ONAPP_PROP(object, TAG_ROOT);
	ZVAL_DEREF(own_root);
	const char *root = how->root ? how->root : Z_TYPE_P(own_root) == IS_STRING ? Z_STRVAL_P(own_root) : "";
	zend_class_entry *ce = cast_class(object, how);
	onapp_reader *reader = codec->open(answer->http.body.data, answer->http.body.length, (int) ONAPP_G(json_depth),
		&error);
	if (!reader) {
		unreadable(object, codec, &error);
		return ONAPP_CAST_FAILED;
	}
	answer->refcount++; /* constructors of PHP classes may send requests of their own */
	cast_run run = {object, ce, root, codec, reader, onapp_source_make(answer, codec, reader),
		keeps_unknown(object, how), NULL, false};
	onapp_passage passage;
	switch (codec->shape(reader, root, &count)) {
		case ONAPP_SHAPE_EMPTY_LIST:
			array_init(result);
			outcome = ONAPP_CAST_LIST;
			break;
		case ONAPP_SHAPE_SINGLE:
			if (codec->next_entry(reader, root, &passage) && cast_entry(&run, &passage, result)) {
				outcome = ONAPP_CAST_SINGLE;
			} else {
				outcome = ONAPP_CAST_FAILED;
			}
			break;
		case ONAPP_SHAPE_LIST:
			outcome = cast_list(&run, how, count, result);
			break;
		case ONAPP_SHAPE_NONE:
			snprintf(error.message, sizeof(error.message), "it holds nothing to make an object of");
			unreadable(object, codec, &error);
			outcome = ONAPP_CAST_FAILED;
			break;
	}
	codec->close(reader);
	onapp_source_release(run.source);
	onapp_answer_release(answer);
	return outcome;
}

/* ---- Errors ------------------------------------------------------------------------------------------------------------------ */

void onapp_answer_errors(onapp_object *object, zval *errors)
{
	onapp_answer *answer = onapp_object_answer(object);
	const onapp_codec *codec = onapp_object_codec(object);
	ZVAL_NULL(errors);
	if (codec && answer->http.body.length) {
		codec->errors(answer->http.body.data, answer->http.body.length, (int) ONAPP_G(json_depth), errors);
	}
}

void onapp_answer_fail(onapp_object *object)
{
	onapp_answer *answer = onapp_object_answer(object);
	long status = answer->http.status;
	onapp_error_kind kind = onapp_error_of_status(status);
	zval errors;

	onapp_answer_errors(object, &errors);
	if (Z_TYPE(errors) == IS_ARRAY && !zend_hash_num_elements(Z_ARRVAL(errors))) {
		zval_ptr_dtor(&errors);
		ZVAL_NULL(&errors);
	}
	kind = kind == ONAPP_OK ? ONAPP_E_DECODE : kind;
	if (status == 500) {
		onapp_fail(object, kind, &errors, "We're sorry, but something went wrong.");
	} else {
		/* The body itself stays out of it: it may be a page, and it may hold what no log should. */
		onapp_fail(object, kind, &errors, "Bad response ( code => %ld )", status);
	}
	zval_ptr_dtor(&errors);
}
