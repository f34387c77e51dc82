/*
 * Objects whose values are still text. An answer is checked as a whole when it arrives; an object made of an entry of it
 * keeps a reference to the text and finds its members when the first value is asked for, each value when it is asked
 * for itself.
 */
#ifndef ONAPP_MODEL_UNREAD_H
#define ONAPP_MODEL_UNREAD_H

#include "model.h"

/* The text of one answer, shared by the objects that still need it; gone with the last of them. */
typedef struct onapp_source {
	uint32_t refcount; /* objects, and the one who made it */
	const onapp_codec *codec;
	onapp_answer *answer; /* whose body the text is (owned reference); NULL: the text is `own` */
	zend_string *own;     /* owned */
	size_t length;
	size_t wanted;              /* bytes that objects still need */
	struct onapp_unread *first; /* of these objects */
	onapp_passage passage;      /* what all passages of the text have in common; without a text */
	uint16_t *order;            /* number of a member -> entry of the field set + 1 that it was last time; owned */
	uint32_t order_length;
} onapp_source;

/* What an object needs of it. A slot whose value has not been made has the type IS_UNDEF, ONAPP_RAW_TEXT as its extra,
 * where the value is in the passage as w1 and the index of its entry as w2. */
typedef struct onapp_unread {
	onapp_source *source;
	size_t start;  /* of the passage in the text */
	size_t length; /* of it */
	uint32_t left; /* slots whose values have not been made, once the object has slots */
	struct onapp_unread *previous, *next;
} onapp_unread;

/* The source of an answer whose reader is open. Owned. answer: that of the object that asked. */
onapp_source *onapp_source_make(onapp_answer *answer, const onapp_codec *codec, onapp_reader *reader);
void onapp_source_release(onapp_source *source);

/* Where most of a long text is not needed any more, and nobody else has it, the rest moves to a short one. */
void onapp_source_shrink(onapp_source *source);

/* Whether values of the object can stay text: what a field holds lies in a slot then, and nothing has a say in it. */
bool onapp_unread_is_possible(const onapp_object *object);

/* Leaves the values of an object without slots as text. passage: of the reader the source was made with. */
void onapp_unread_attach(onapp_object *object, onapp_source *source, const onapp_passage *passage);
void onapp_unread_copy(onapp_object *copy, const onapp_object *object); /* clone: the slots are copied by the caller */
void onapp_unread_drop(onapp_object *object);                           /* the object goes, or needs no more of it */

/* Makes the slots and finds the members. */
void onapp_unread_look(onapp_object *object);
/* The same with the passage as the reader gave it. */
void onapp_unread_look_through(onapp_object *object, onapp_passage *passage);
/* Makes the value of a slot. The object has slots, and the value has not been made. */
void onapp_unread_make(onapp_object *object, uint32_t number);
/* The same, but leaves the slot empty: it is about to be written. */
void onapp_unread_forget(onapp_object *object, uint32_t number);
/* All values: before the fields change. */
void onapp_unread_make_all(onapp_object *object);

static inline bool onapp_slot_is_text(const zval *slot)
{
	return Z_EXTRA_P(slot) == ONAPP_RAW_TEXT;
}

#endif
