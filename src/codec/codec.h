/*
 * What the model asks of a data format. A reader walks one answer; a writer makes one request body.
 */
#ifndef ONAPP_CODEC_CODEC_H
#define ONAPP_CODEC_CODEC_H

#include "php.h"

#include <stdbool.h>
#include <stddef.h>

/* Why a body could not be read. */
typedef struct {
	char message[192]; /* "unexpected character", "nested deeper than 128", ... */
	size_t offset;     /* byte of the body, where known */
} onapp_decode_error;

/* What an answer is, before any class has a say. */
typedef enum {
	ONAPP_SHAPE_NONE,       /* null, 0, "", false, no children: nothing to make an object of */
	ONAPP_SHAPE_EMPTY_LIST, /* {} exactly, or [] */
	ONAPP_SHAPE_SINGLE,     /* one object */
	ONAPP_SHAPE_LIST        /* entries to walk with next_entry */
} onapp_shape;

/* How a member's value is wanted; the rules are those of the field's type. */
typedef enum {
	ONAPP_VALUE_PLAIN,      /* as it stands: JSON types; XML by its type attribute */
	ONAPP_VALUE_NESTED,     /* type `array`: objects of a class are made of it later. See onapp_reader_value */
	ONAPP_VALUE_PLAIN_ARRAY /* type `_array`: always a PHP array of the entries under their keys */
} onapp_value_kind;

/*
 * The text of one entry of an answer that open() has accepted. It can be read for as long as the text is there, whether
 * its reader still is or not, and wherever a copy of the text is.
 */
typedef struct {
	const char *text; /* borrowed */
	size_t length;
	int depth;        /* nesting allowed, as open() was told */
	bool is_unclear;  /* JSON: json-c would misread something in the answer; see onapp_json_clarify */
	const char *root; /* the name that an entry without members is given as its only member; NULL: none. Borrowed */
	size_t next;      /* where next_member goes on, 0: at the beginning */
	/* JSON: where the members are, which spares looking for them; NULL: not known. Borrowed from the reader: a passage
	 * that outlives it has none. */
	const struct onapp_json_mark *marks;
	size_t mark_count;
	zend_string *name; /* of the member given out last, where it does not stand in the text as it is. Owned */
	bool name_is_due;  /* XML: the member given out last has a second name */
} onapp_passage;

typedef struct {
	const char *name; /* borrowed until the next call; not NUL-terminated in general */
	size_t name_length;
	size_t value; /* where it is in the passage */
} onapp_member;

typedef struct onapp_reader onapp_reader;

typedef struct {
	const char *data_type;    /* option value and file extension: "json", "xml" */
	const char *content_type; /* "application/json" */

	/* NULL and *error set when the body is not of this format. The reader is owned by the caller, the body borrowed
	 * until close. All of it is checked here: nothing that comes later can find a fault. depth: nesting allowed. */
	onapp_reader *(*open)(const char *body, size_t length, int depth, onapp_decode_error *error);
	void (*close)(onapp_reader *reader);

	/* What the answer is for a class with this root tag. JSON: a list of exactly one is ONAPP_SHAPE_LIST with count 1
	 * (the model decides what to make of it). XML: children named like root make a list, also one. */
	onapp_shape (*shape)(onapp_reader *reader, const char *root, size_t *count);

	/*
	 * Moves to the next entry (SINGLE: there is one), unwrapped from root where it is wrapped, and gives its passage,
	 * whose text is borrowed from the reader. False at the end.
	 */
	bool (*next_entry)(onapp_reader *reader, const char *root, onapp_passage *passage);

	/* The text that passages point into, where it is not the body itself (owned by the caller); else NULL. */
	zend_string *(*own_text)(onapp_reader *reader);

	/* Moves to the next member. A scalar entry has one member named like the root. False at the end; what the passage
	 * owns is then released. */
	bool (*next_member)(onapp_passage *passage, onapp_member *member);

	/*
	 * Makes the PHP value of a member; result is owned by the caller.
	 * NESTED gives: IS_ARRAY (empty, or a list of entries already unwrapped from nested_root) for a list; an
	 * object (stdClass) for one entry; an empty array for a scalar or nothing. nested_root may be NULL.
	 * text: when not NULL and the value is a PLAIN number whose text a double cannot hold exactly (more than 15
	 * significant digits), *text receives that text (owned by the caller), else NULL.
	 */
	void (*value)(const onapp_passage *passage, size_t value, onapp_value_kind kind, const char *nested_root,
		zval *result, zend_string **text);

	/* The whole answer as plain PHP values (objects: stdClass). */
	void (*whole)(onapp_reader *reader, zval *result);

	/*
	 * The errors an answer carries, as the PHP client shows them (an array), or IS_NULL when it carries none that
	 * is known. All five shapes of error bodies. Works on the text itself, so that an unreadable body is no error.
	 */
	void (*errors)(const char *body, size_t length, int depth, zval *result);

	/*
	 * Writes {root: data}; root NULL writes data bare. data holds arrays, scalars and null only. Returns an owned
	 * string, or NULL with *problem set to a static text ("not valid UTF-8", "nested too deeply", ...) and, where
	 * known, *where to the key path (owned by the caller) at which it is.
	 */
	zend_string *(*write)(const char *root, zval *data, const char **problem, zend_string **where);
} onapp_codec;

extern const onapp_codec onapp_codec_json;
extern const onapp_codec onapp_codec_xml;

/* Readers, and the converters behind them, recurse as deep as the answer nests: no caller gets more than this. */
#define ONAPP_CODEC_MAX_DEPTH 512

/* The depth a reader works with when it was asked for this one: between 1 and ONAPP_CODEC_MAX_DEPTH. */
int onapp_codec_depth(int depth);

/* The codec of an option value, NULL when there is none of that name. */
const onapp_codec *onapp_codec_find(const char *data_type, size_t length);

#endif
