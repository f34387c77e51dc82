#include "unread.h"

#include "../../php_onapp.h"

/* Copying what is left is worth it when so much of a text, in bytes, is not needed any more, and at most one in so many
 * of its bytes is: all copies made of a text in its life are then together shorter than a sixth of it. */
#define SHRINK_FROM ((size_t) 2048)
#define SHRINK_RATIO 8

/* ---- Sources ---------------------------------------------------------------------------------------------------------- */

static const char *source_text(const onapp_source *source)
{
	return source->answer ? source->answer->http.body.data : ZSTR_VAL(source->own);
}

onapp_source *onapp_source_make(onapp_answer *answer, const onapp_codec *codec, onapp_reader *reader)
{
	onapp_source *source = ecalloc(1, sizeof(onapp_source));
	source->refcount = 1;
	source->codec = codec;
	source->own = codec->own_text(reader);
	if (source->own) {
		source->length = ZSTR_LEN(source->own);
		return source;
	}
	source->answer = answer;
	source->length = answer->http.body.length;
	answer->refcount++;
	answer->source = source;
	return source;
}

static void source_leave_answer(onapp_source *source)
{
	onapp_answer *answer = source->answer;
	if (!answer) {
		return;
	}
	source->answer = NULL;
	if (answer->source == source) {
		answer->source = NULL;
	}
	onapp_answer_release(answer);
}

void onapp_source_release(onapp_source *source)
{
	if (--source->refcount) {
		return;
	}
	source_leave_answer(source);
	if (source->own) {
		zend_string_release(source->own);
	}
	if (source->order) {
		efree(source->order);
	}
	efree(source);
}

void onapp_source_shrink(onapp_source *source)
{
	bool is_shared = source->answer && source->answer->refcount > 1;
	if (is_shared || source->length < SHRINK_FROM || source->wanted > source->length / SHRINK_RATIO) {
		return;
	}
	zend_string *rest = zend_string_alloc(source->wanted, 0);
	const char *text = source_text(source);
	size_t length = 0;
	for (onapp_unread *unread = source->first; unread; unread = unread->next) {
		memcpy(ZSTR_VAL(rest) + length, text + unread->start, unread->length);
		unread->start = length;
		length += unread->length;
	}
	ZSTR_VAL(rest)[length] = '\0';
	if (source->own) {
		zend_string_release(source->own);
	}
	source->own = rest;
	source->length = length;
	source_leave_answer(source);
}

/* ---- What an object needs ------------------------------------------------------------------------------------------- */

bool onapp_unread_is_possible(const onapp_object *object)
{
	/* Fields that a caller changed may name classes of his own, whose loaders can do anything at any time. */
	if (!object->fields || !object->fields->persistent || object->slots || object->unread) {
		return false;
	}
	if (object->fields->declares_any) {
		return false;
	}
	for (uint32_t i = 0; object->std.ce->type == ZEND_USER_CLASS && i < object->fields->count; i++) {
		if (zend_hash_exists(&object->std.ce->properties_info, object->fields->entries[i].property)) {
			return false;
		}
	}
	return true;
}

static void unread_add(onapp_object *object, onapp_source *source, size_t start, size_t length)
{
	onapp_unread *unread = emalloc(sizeof(onapp_unread));
	*unread = (onapp_unread) {source, start, length, 0, NULL, source->first};
	if (source->first) {
		source->first->previous = unread;
	}
	source->first = unread;
	source->refcount++;
	source->wanted += length;
	object->unread = unread;
}

void onapp_unread_attach(onapp_object *object, onapp_source *source, const onapp_passage *passage)
{
	source->passage = *passage;
	source->passage.text = NULL;
	source->passage.marks = NULL;
	unread_add(object, source, (size_t) (passage->text - source_text(source)), passage->length);
}

void onapp_unread_copy(onapp_object *copy, const onapp_object *object)
{
	unread_add(copy, object->unread->source, object->unread->start, object->unread->length);
	copy->unread->left = object->unread->left;
}

void onapp_unread_drop(onapp_object *object)
{
	onapp_unread *unread = object->unread;
	if (!unread) {
		return;
	}
	onapp_source *source = unread->source;
	object->unread = NULL;
	if (unread->next) {
		unread->next->previous = unread->previous;
	}
	if (unread->previous) {
		unread->previous->next = unread->next;
	} else {
		source->first = unread->next;
	}
	source->wanted -= unread->length;
	efree(unread);
	if (source->first) {
		onapp_source_shrink(source);
	}
	onapp_source_release(source);
}

/* ---- Values ---------------------------------------------------------------------------------------------------------- */

static onapp_passage passage_of(const onapp_unread *unread)
{
	onapp_passage passage = unread->source->passage;
	passage.text = source_text(unread->source) + unread->start;
	passage.length = unread->length;
	return passage;
}

/* Entries of a list have their members in the same order: the field is looked for where it was the last time. Gives the
 * index of its entry + 1; 0: the class has none of that name. */
static uint32_t entry_in_order(const onapp_fieldset *set, onapp_source *source, uint32_t number,
	const onapp_member *member)
{
	uint32_t found = number < source->order_length ? source->order[number] : 0;
	if (found) {
		const onapp_brief *guess = &set->briefs[found - 1];
		if (guess->name_length == member->name_length &&
			memcmp(set->names + guess->name_at, member->name, member->name_length) == 0) {
			return found;
		}
	}
	const onapp_entry *entry = onapp_fieldset_by_name(set, member->name, member->name_length);
	found = entry ? (uint32_t) (entry - set->entries) + 1 : 0;
	if (found && number < source->order_length) {
		source->order[number] = (uint16_t) found;
	}
	return found;
}

void onapp_unread_look(onapp_object *object)
{
	onapp_passage passage = passage_of(object->unread);
	onapp_unread_look_through(object, &passage);
}

void onapp_unread_look_through(onapp_object *object, onapp_passage *passage)
{
	onapp_unread *unread = object->unread;
	onapp_source *source = unread->source;
	const onapp_fieldset *set = object->fields;
	onapp_member member;

	zval *slots = onapp_object_make_slots(object);
	if (!source->order) {
		source->order_length = MIN(set->count, UINT16_MAX - 1);
		source->order = ecalloc(MAX(source->order_length, 1), sizeof(*source->order));
		for (uint32_t i = 0; i < source->order_length; i++) {
			source->order[i] = (uint16_t) (i + 1);
		}
	}
	for (uint32_t number = 0; source->codec->next_member(passage, &member); number++) {
		uint32_t found = entry_in_order(set, source, number, &member);
		if (!found) {
			continue;
		}
		zval *slot = &slots[set->briefs[found - 1].slot];
		unread->left += onapp_slot_is_text(slot) ? 0 : 1;
		slot->value.ww.w1 = (uint32_t) member.value;
		slot->value.ww.w2 = found - 1;
		Z_EXTRA_P(slot) = ONAPP_RAW_TEXT;
	}
	if (!unread->left) {
		onapp_unread_drop(object);
	}
}

static void made_one(onapp_object *object)
{
	if (--object->unread->left == 0) {
		onapp_unread_drop(object);
	}
}

void onapp_unread_make(onapp_object *object, uint32_t number)
{
	onapp_unread *unread = object->unread;
	onapp_passage passage = passage_of(unread);
	zval value, *slot = &object->slots[number];
	const onapp_entry *entry = &object->fields->entries[slot->value.ww.w2];
	zend_string *text = NULL;

	unread->source->codec->value(&passage, slot->value.ww.w1, entry->kind, onapp_nested_root(entry), &value, &text);
	ZVAL_COPY_VALUE(slot, &value);
	bool is_raw = entry->kind == ONAPP_VALUE_NESTED && (Z_TYPE(value) == IS_ARRAY || Z_TYPE(value) == IS_OBJECT);
	Z_EXTRA_P(slot) = is_raw ? ONAPP_RAW_UNWRAPPED : ONAPP_RAW_NONE;
	if (text) {
		onapp_object_keep_text(object, entry->property, text);
	}
	made_one(object);
}

void onapp_unread_forget(onapp_object *object, uint32_t number)
{
	ZVAL_UNDEF(&object->slots[number]);
	Z_EXTRA(object->slots[number]) = ONAPP_RAW_NONE;
	made_one(object);
}

void onapp_unread_make_all(onapp_object *object)
{
	if (object->unread && !object->slots) {
		onapp_unread_look(object);
	}
	for (uint32_t i = 0; object->unread && i < object->fields->slots; i++) {
		if (onapp_slot_is_text(&object->slots[i])) {
			onapp_unread_make(object, i);
		}
	}
}
