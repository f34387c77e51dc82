/*
 * The rows that resource tables are made of. A field, a route, an action is one line of a static const table; this
 * header gives the columns and the short macros. docs/architecture.md explains the notation of the texts.
 */
#ifndef ONAPP_MODEL_TABLE_H
#define ONAPP_MODEL_TABLE_H

#include "../core/version.h"

#include <stddef.h>
#include <stdint.h>

#include "php.h"

/* Whether a row holds at a version; 0 as a bound is no bound. */
static inline bool onapp_row_holds(onapp_version version, onapp_version since, onapp_version until)
{
	return version >= since && (!until || version <= until);
}

/* ---- Fields ------------------------------------------------------------------------------------------------- */

enum {
	ONAPP_FIELD_REQUIRED = 1 << 0,  /* sent always: own value, loaded value, preset, else an error */
	ONAPP_FIELD_OPTIONAL = 1 << 1,  /* the table says "required: false"; means the same as saying nothing */
	ONAPP_FIELD_READ_ONLY = 1 << 2, /* information only: the client sends such fields, and so do we */
	ONAPP_FIELD_SKIP = 1 << 3,      /* never sent */
	ONAPP_FIELD_SECRET = 1 << 4,    /* masked in var_dump and logs */
	ONAPP_FIELD_BLANK_RO = 1 << 5,  /* the table says "read_only: ''" */
	ONAPP_FIELD_WRITABLE = 1 << 6,  /* the table says "read_only: false" */
};

/* A constant of a table: a preset or an odd attribute. */
typedef struct {
	enum { ONAPP_NO_LITERAL = 0, ONAPP_TEXT, ONAPP_NUMBER, ONAPP_BOOLEAN, ONAPP_EMPTY_LIST } kind;
	long number;
	const char *text;
} onapp_literal;

typedef struct {
	const char *name; /* the panel's name */
	const char *type; /* as the panel documents it; NULL: none. "array" and "_array" have a meaning */
	uint16_t flags;
	onapp_version since, until; /* both inclusive */
	const char *property;       /* NULL: "_" and the name */
	const char *nested;         /* class of nested objects, without "OnApp_" */
	onapp_literal preset;       /* sent when nothing else is known */
	onapp_literal required_as;  /* an odd spelling of "required" */
} onapp_field;

#define TEXT(value) \
	{ \
		ONAPP_TEXT, 0, value \
	}
#define NUMBER(value) \
	{ \
		ONAPP_NUMBER, value, NULL \
	}
#define BOOLEAN(value) \
	{ \
		ONAPP_BOOLEAN, value, NULL \
	}

#define RO ONAPP_FIELD_READ_ONLY
#define REQUIRED ONAPP_FIELD_REQUIRED
#define OPTIONAL ONAPP_FIELD_OPTIONAL
#define SECRET ONAPP_FIELD_SECRET
#define SKIP ONAPP_FIELD_SKIP
#define BLANK_RO ONAPP_FIELD_BLANK_RO
#define WRITABLE ONAPP_FIELD_WRITABLE
#define RW 0

/* F: there at every version; S: since one; I: in an interval. Further columns by name: .preset = TEXT(""). */
#define F(name_, type_, flags_, ...) \
	{ \
		.name = name_, .type = type_, .flags = flags_, .since = ONAPP_V_ANY, .until = ONAPP_V_NEWEST, __VA_ARGS__ \
	}
#define S(name_, type_, flags_, major, minor, ...) \
	{ \
		.name = name_, .type = type_, .flags = flags_, .since = ONAPP_V(major, minor), .until = ONAPP_V_NEWEST, \
		__VA_ARGS__ \
	}
#define I(name_, type_, flags_, major, minor, last_major, last_minor, ...) \
	{ \
		.name = name_, .type = type_, .flags = flags_, .since = ONAPP_V(major, minor), \
		.until = ONAPP_V(last_major, last_minor), __VA_ARGS__ \
	}

/* ---- Routes ------------------------------------------------------------------------------------------------- */

typedef struct {
	const char *action; /* what getResource() is asked for */
	uint32_t action_length;
	const char *path;     /* core/route.h explains the placeholders */
	const char *constant; /* global constants with the action as value, comma separated; NULL: none */
	const char *needs;    /* properties the path does not hold and the action needs all the same */
	const char *without;  /* properties, comma separated, with * as in paths: holds when all are null */
	onapp_version since, until;
} onapp_route;

#define R(action_, path_, constant_, ...) \
	{ \
		.action = action_, .action_length = sizeof(action_) - 1, .path = path_, .constant = constant_, __VA_ARGS__ \
	}

/* ---- Changes of the field table for one call -------------------------------------------------------------------------- */

typedef struct {
	const char *name; /* "*": every field */
	enum {
		ONAPP_TWEAK_END = 0,
		ONAPP_TWEAK_DROP,
		ONAPP_TWEAK_REQUIRE,
		ONAPP_TWEAK_RELAX,
		ONAPP_TWEAK_BARE,
		ONAPP_TWEAK_ADD,
		ONAPP_TWEAK_PRESET
	} what;
	onapp_literal preset;
	const char *property;       /* for ADD; NULL: "_" and the name */
	bool required;              /* for ADD */
	onapp_version since, until; /* versions the row holds at; 0: no bound */
} onapp_tweak;

/* ---- Actions ------------------------------------------------------------------------------------------------ */

typedef enum {
	ONAPP_DO_GET,
	ONAPP_DO_POST,
	ONAPP_DO_PUT,
	ONAPP_DO_DELETE,
	ONAPP_DO_PATCH,
	ONAPP_DO_LIST_OF, /* GET that always gives a list, like getList; errors give false */
	ONAPP_DO_LOAD_OF, /* GET that loads this object from a route with a parent in it */
	ONAPP_DO_BASE_LIST,
	ONAPP_DO_BASE_LOAD,
	ONAPP_DO_BASE_SAVE,
	ONAPP_DO_BASE_EDIT,
	ONAPP_DO_BASE_DELETE,
	ONAPP_DO_NOTHING, /* no request: gives null */
	ONAPP_DO_CALL,    /* a C function of the table's file */
} onapp_deed;

typedef enum {
	ONAPP_GIVES_NONE,   /* null, whatever came back */
	ONAPP_GIVES_RESULT, /* what the answer was cast to; false after an error */
	ONAPP_GIVES_LOADED, /* the object's _obj afterwards */
} onapp_gives;

enum {
	ONAPP_ACTION_JSON = 1 << 0,           /* the body is JSON without a root, whatever the data type */
	ONAPP_ACTION_FORM = 1 << 1,           /* the body is form-encoded */
	ONAPP_ACTION_UNKNOWN_FIELDS = 1 << 2, /* names the class does not know become fields of the result */
	ONAPP_ACTION_KEEPS_LOADED = 1 << 3,   /* the object's _obj stays what it was */
	ONAPP_ACTION_FOREIGN = 1 << 4,        /* a good answer is about something else: _obj stays what it was */
};

struct onapp_call; /* model/call.h */

typedef struct onapp_action {
	const char *method;     /* PHP method; rows of one method follow each other, the first that holds is done */
	const char *parameters; /* "id, type = null": the signature of the first row is the method's */
	onapp_deed deed;
	const char *route; /* action for getResource(); NULL: none */
	const char *body;  /* NULL: no body. "" is an empty body. Notation: docs/architecture.md */
	onapp_gives gives;
	uint8_t flags;
	const char *sets;  /* "id=disk_id": property <- argument, when the argument is given and not null */
	const char *needs; /* "$position, {id}": an error when one is null; {id*}: or the loaded object has it */
	const char *when;  /* condition of this row; NULL: always */
	const char *query; /* query arguments, same notation as a body without a root */
	onapp_version since, until;
	const onapp_tweak *tweaks; /* changes of the fields to send, up to ONAPP_TWEAK_END */
	const char *root;          /* the fields are sent under this root, not the class's */
	const char *cast_root;     /* the answer has this root, not the class's */
	const char *cast_class;    /* the answer becomes objects of this class */
	void (*call)(struct onapp_call *call);
	onapp_deed like; /* what a C function amounts to: for those who ask the table, not for the call */
} onapp_action;

#define A(method_, parameters_, deed_, route_, body_, gives_, ...) \
	{ \
		.method = method_, .parameters = parameters_, .deed = ONAPP_DO_##deed_, .route = route_, .body = body_, \
		.gives = ONAPP_GIVES_##gives_, __VA_ARGS__ \
	}

/* A method that needs code of its own; the function stands above the table. The columns behind it tell what the function
 * sends and gives. */
#define C(method_, parameters_, function_, like_, route_, gives_) \
	{ \
		.method = method_, .parameters = parameters_, .deed = ONAPP_DO_CALL, .call = function_, \
		.like = ONAPP_DO_##like_, .route = route_, .gives = ONAPP_GIVES_##gives_ \
	}

/* ---- Closed operations, constants, declared properties -------------------------------------------------------- */

enum {
	ONAPP_OP_LIST = 1 << 0,
	ONAPP_OP_LOAD = 1 << 1,
	ONAPP_OP_SAVE = 1 << 2,
	ONAPP_OP_DELETE = 1 << 3,
};

typedef struct {
	uint8_t operations;         /* ONAPP_OP_* */
	onapp_version since, until; /* versions at which they are closed */
} onapp_closed;

#define CLOSED(operations_) \
	{ \
		operations_, ONAPP_V_ANY, ONAPP_V_NEWEST \
	}

typedef struct {
	const char *name;
	onapp_literal value;
} onapp_constant;

typedef struct {
	const char *name;
	onapp_literal value; /* no literal: null */
} onapp_property;

typedef struct {
	onapp_version since, until;
	const char *root;
} onapp_root;

/* ---- A class ------------------------------------------------------------------------------------------------ */

typedef struct onapp_class onapp_class;

struct onapp_class {
	const char *name;          /* "OnApp_VirtualMachine" */
	const char *alias;         /* "OnApp\\VirtualMachine" */
	const onapp_class *parent; /* NULL: OnApp itself */
	const char *root;          /* root tag */
	const char *resource;      /* base path */
	const onapp_field *fields; /* NULL: the parent's */
	const onapp_route *routes;
	const onapp_action *actions;
	const onapp_closed *closed;
	const onapp_constant *constants;
	const onapp_property *properties;
	const onapp_root *roots;     /* root tags of single versions */
	const onapp_root *supported; /* version ranges the class exists in; none: all (root unused) */
	void (*reshape_list)(
		zval *body); /* makes a list of a JSON answer to getList() that is none, in place; NULL: it is */
	uint16_t field_count, route_count, action_count;
	uint8_t closed_count, constant_count, property_count, root_count, supported_count;
	onapp_version first_version; /* below it the newest set applies, as in the client */
};

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))
#define FIELDS(table) .fields = table, .field_count = COUNT_OF(table)
#define ROUTES(table) .routes = table, .route_count = COUNT_OF(table)
#define ACTIONS(table) .actions = table, .action_count = COUNT_OF(table)
#define CLOSES(table) .closed = table, .closed_count = COUNT_OF(table)
#define CONSTANTS(table) .constants = table, .constant_count = COUNT_OF(table)
#define PROPERTIES(table) .properties = table, .property_count = COUNT_OF(table)
#define ROOTS(table) .roots = table, .root_count = COUNT_OF(table)
#define SUPPORTED(table) .supported = table, .supported_count = COUNT_OF(table)

#endif
