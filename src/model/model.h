/*
 * The model layer: what an OnApp object is in memory and what can be done with it.
 *
 * Ownership words: "borrowed" pointers stay the other side's, "owned" ones are to be released by the receiver,
 * "consumed" ones are released by the callee.
 */
#ifndef ONAPP_MODEL_MODEL_H
#define ONAPP_MODEL_MODEL_H

#include "table.h"

#include "../codec/codec.h"
#include "../core/error.h"
#include "../http/transport.h"

#include "php.h"

/* ---- Field sets: the rows of a class that hold at one version, indexed ---------------------------------------- */

typedef struct {
	zend_string *name;      /* the panel's name */
	zend_string *property;  /* PHP property */
	const onapp_field *row; /* NULL for a field that a caller added */
	uint32_t slot;          /* where the value lives; fields with the same property share one */
	uint16_t flags;         /* ONAPP_FIELD_* */
	bool declared;          /* the class declares a property of this name: the value lives there */
	bool alone;             /* neither a field nor the class has a property of the partner's name (x of _x) */
	onapp_value_kind kind;
	zend_string *nested; /* class of nested objects, complete ("OnApp_Role"); NULL: none */
	zval preset;         /* IS_UNDEF: none */
} onapp_entry;

/* What walks over all fields of an object need of each, so close together that they seldom wait for memory. */
typedef struct {
	uint32_t name_at; /* where the panel's name begins in the set's `names` */
	uint16_t name_length;
	uint16_t slot;
	bool silent; /* a save sends nothing for it while its slot is empty and nothing but a slot can hold its value */
} onapp_brief;

typedef struct onapp_fieldset {
	uint32_t refcount;
	bool persistent; /* shared by all objects of a thread; never changed after it was made */
	const onapp_class *table;
	onapp_version version; /* the version it was made for */
	uint32_t count, slots;
	onapp_entry *entries;
	onapp_brief *briefs;        /* of the entries; of shared sets only, else NULL */
	char *names;                /* the names, one after the other; of shared sets only */
	bool declares_any;          /* one of the entries is declared */
	onapp_entry **slot_entries; /* slot -> the first entry that lives there */
	HashTable by_name;          /* panel's name -> index of the entry */
	HashTable by_property;      /* property -> slot */
	HashTable *definitions;     /* name -> definition array, for sets that callers made; else NULL */
} onapp_fieldset;

/* The set of a class at a version: borrowed, lives as long as the thread. NULL with an exception when the class does
 * not exist at it. */
onapp_fieldset *onapp_fieldset_get(const onapp_class *table, onapp_version version, const char *version_text);

/* The version whose rows a class uses for a panel of a version; false when the class does not exist there. */
bool onapp_class_version(const onapp_class *table, onapp_version version, onapp_version *wanted);

/* The root tag where initialisation sets another one than the class has; NULL: it does not. */
const char *onapp_class_root_at(const onapp_class *table, onapp_version version);

/* A set of its own, made of definition arrays (name -> [map => ..., type => ..., ...]); owned, refcount 1. */
onapp_fieldset *onapp_fieldset_from_array(const onapp_class *table, onapp_version version, HashTable *definitions);

void onapp_fieldset_addref(onapp_fieldset *set);
void onapp_fieldset_release(onapp_fieldset *set);

/* The definition arrays callers see (getClassFields). Owned. */
void onapp_fieldset_to_array(const onapp_fieldset *set, zval *result);

/* NULL when there is none of that name. Borrowed. */
onapp_entry *onapp_fieldset_by_name(const onapp_fieldset *set, const char *name, size_t length);
onapp_entry *onapp_fieldset_by_property(const onapp_fieldset *set, zend_string *property);

void onapp_fieldset_cache_destroy(HashTable *cache);

/* ---- Objects --------------------------------------------------------------------------------------------------- */

/* The last answer; shared by the object that asked and what was made of it. */
typedef struct {
	uint32_t refcount;
	onapp_http_response http;
	struct onapp_held *held; /* the response; owned */
	onapp_verb verb;
	zend_string *url;
	struct onapp_source *source; /* the last one that has the body as its text; NULL: none. Borrowed */
} onapp_answer;

/* What most objects never hold. */
typedef struct {
	HashTable *others;       /* values under names that are no field's property */
	HashTable *texts;        /* property -> exact text of a number a double cannot hold */
	HashTable *extra;        /* panel's name -> value that a caller wants sent though the class does not know it */
	zval errors;             /* IS_NULL or an array */
	zval fields_view;        /* `fields` as a PHP class below changes it in place; IS_UNDEF: nothing to take over */
	onapp_error_kind kind;   /* of the last failure; ONAPP_OK: none */
	zend_string *class_name; /* what answers are cast to, where it is not the run-time class */
	zend_string *url;        /* set by setAPIResource for the next sendRequest */
	onapp_answer *answer;
} onapp_rare;

typedef struct {
	const onapp_class *table;    /* of the class or its nearest ancestor with one */
	onapp_fieldset *fields;      /* owned reference; NULL until the fields are initialised */
	zval *slots;                 /* fields->slots values, or NULL; u2.extra holds ONAPP_RAW_* */
	struct onapp_unread *unread; /* the text that values are still to be made of, NULL: none. See unread.h */
	onapp_rare *rare;            /* NULL until needed */
	zend_string *version_text;   /* exact text of the panel's version; NULL: none */
	onapp_version version;
	bool has_version; /* `_version` is a number, not null */
	zend_object std;  /* last */
} onapp_object;

enum {
	ONAPP_RAW_NONE = 0,
	ONAPP_RAW_UNWRAPPED, /* nested value as decoded, entries already taken out of their root */
	ONAPP_RAW_WRAPPED,   /* nested value as decoded, entries may still be wrapped */
	ONAPP_RAW_TEXT,      /* not decoded; see unread.h */
};

static inline onapp_object *onapp_object_from(zend_object *object)
{
	return (onapp_object *) ((char *) object - XtOffsetOf(onapp_object, std));
}

#define Z_ONAPP_P(zv) onapp_object_from(Z_OBJ_P(zv))

/* Declared properties of OnApp, in their order; OBJ_PROP_NUM(&object->std, ONAPP_PROP_...) */
enum {
	ONAPP_PROP_KNOWN_OPTIONS,
	ONAPP_PROP_OPTIONS,
	ONAPP_PROP_CH,
	ONAPP_PROP_OBJ,
	ONAPP_PROP_RESOURCE,
	ONAPP_PROP_TAG_ROOT,
	ONAPP_PROP_TAG_REQUIRED,
	ONAPP_PROP_IS_AUTH,
	ONAPP_PROP_IS_CHANGED,
	ONAPP_PROP_IS_DELETED,
	ONAPP_PROP_RELEASE,
	ONAPP_PROP_LOGGER,
	ONAPP_PROP_COUNT
};

#define ONAPP_PROP(object, name) OBJ_PROP_NUM(&(object)->std, ONAPP_PROP_##name)

extern zend_class_entry *onapp_ce_base;       /* OnApp */
extern zend_class_entry *onapp_ce_factory;    /* OnApp_Factory */
extern zend_class_entry *onapp_ce_logger;     /* OnApp_Helper_Logger */
extern zend_class_entry *onapp_ce_connection; /* OnApp\Connection */

zend_object *onapp_object_create(zend_class_entry *ce);
void onapp_object_handlers_init(void);
void onapp_object_free(zend_object *std);
zend_object *onapp_object_clone(zend_object *std);
HashTable *onapp_object_gc(zend_object *std, zval **table, int *count);
onapp_rare *onapp_object_rare(onapp_object *object);
zval *onapp_object_make_slots(onapp_object *object); /* empty ones; borrowed */

/* The table of a class entry: its own or its nearest ancestor's; never NULL for OnApp and below. Borrowed. */
const onapp_class *onapp_class_of(zend_class_entry *ce);

/* A new object of a class, as the receiver would make it: same panel, options, logger, version and fields.
 * False with an exception when the class cannot be made. */
bool onapp_object_make(zval *result, zend_class_entry *ce, onapp_object *receiver);

/* Sets the field set (addref'd here); values are kept under their names. */
void onapp_object_set_fields(onapp_object *object, onapp_fieldset *set);

/* Initialises the fields for a version, as initFields() does. False with an exception. */
bool onapp_object_init_fields(onapp_object *object, onapp_version version);
/* The same as the class has it: initFields() of a PHP class below is called. The version stays what it was. */
bool onapp_object_init_own_fields(onapp_object *object);
/* Takes over what a PHP class changed inside of its `fields`. */
void onapp_object_sync_fields(onapp_object *object);
/* The array behind `fields` for changes in place, taken over by the next onapp_object_sync_fields(). Borrowed. */
zval *onapp_object_fields_view(onapp_object *object);
/* Whether the class declares a property that a caller may see under this name. */
bool onapp_object_declares(onapp_object *object, zend_string *name);

void onapp_object_set_version(onapp_object *object, const char *text, size_t length);

/* _x for x, and x for _x. Owned. */
zend_string *onapp_partner_of(zend_string *name);

/* Values by property name. read: the exact name if it holds a value, else its partner's (_x / x), else NULL; nested
 * values are made into objects. Borrowed. write: keeps a copy. */
zval *onapp_object_read(onapp_object *object, zend_string *name);
zval *onapp_object_read_text(onapp_object *object, const char *name);
void onapp_object_write(onapp_object *object, zend_string *name, zval *value);
/* The same where the caller knows that the class declares no property of that name. */
void onapp_object_write_undeclared(onapp_object *object, zend_string *name, zval *value);
/* The same for a field of one of our own classes, with a single look-up; false, and nothing done, for all else. */
bool onapp_object_write_field(onapp_object *object, zend_string *name, zval *value);
void onapp_object_write_text(onapp_object *object, const char *name, zval *value);
void onapp_object_remove(onapp_object *object, zend_string *name); /* the exact name, else its partner */

/* Whether the object has a value for the entry, be it null. */
bool onapp_object_has_value(onapp_object *object, const onapp_entry *entry);
/* The same of a slot alone. */
bool onapp_object_slot_is_empty(onapp_object *object, uint32_t number);
/* Keeps the exact text of the number that a property is. text: consumed. */
void onapp_object_keep_text(onapp_object *object, zend_string *property, zend_string *text);
/* The value of an entry itself, not its partner; NULL when it has none. Borrowed. */
zval *onapp_object_entry_value(onapp_object *object, onapp_entry *entry);

/* All field values by property name (own names included), nested ones made into objects. Owned. mask: secrets are
 * replaced by "***". */
void onapp_object_values(onapp_object *object, bool mask, HashTable *into);
/* The same as plain data, nested objects as arrays: toArray(), jsonSerialize(). */
bool onapp_object_plain(onapp_object *object, zval *result);

/* The object behind _obj, or NULL. Borrowed. */
onapp_object *onapp_object_loaded(onapp_object *object);
void onapp_object_set_loaded(onapp_object *object, zval *value); /* copies */

/* The name answers are cast to: run-time class, unless an action changed it. Borrowed. */
zend_string *onapp_object_class_name(onapp_object *object);

/* A value of the `options` array, NULL when it is not set. Borrowed. What is a transport setting: settings.c. */
typedef enum {
	ONAPP_OPTION_URL,
	ONAPP_OPTION_DATA_TYPE,
	ONAPP_OPTION_CONTENT,
	ONAPP_OPTION_THROW_EXCEPTIONS,
	ONAPP_OPTION_KEEP_UNKNOWN_FIELDS
} onapp_option;

zval *onapp_object_option(onapp_object *object, onapp_option option);
void onapp_options_startup(void); /* in MINIT */

/* Whether a PHP class below ours has its own version of a method. Name in lower case. */
zend_function *onapp_object_override(onapp_object *object, const char *lower_name);

/* ---- Connection: what `_ch` holds -------------------------------------------------------------------------------- */

typedef struct {
	zend_string *username; /* NULL: none */
	zend_string *password;
	zend_string *proxy;
	zend_string *checked_url;        /* the last address that was found in order; NULL: none */
	zend_string *checked_type;       /* the last option `content` that was; NULL: none */
	zend_string *accept, *content;   /* the header lines that it makes */
	double timeout;                  /* seconds for connecting and for the whole call; 0: the defaults */
	zval logger;                     /* PSR-3 logger or callable; IS_UNDEF: none */
	zval subscribers;                /* array of OnApp\Monitoring\Subscriber; IS_UNDEF: none */
	struct onapp_stand_in *stand_in; /* owned reference; NULL: the thread's, or the network */
	int callback_depth;              /* > 0 while PHP code of the caller runs */
	zend_object std;
} onapp_connection;

static inline onapp_connection *onapp_connection_from(zend_object *object)
{
	return (onapp_connection *) ((char *) object - XtOffsetOf(onapp_connection, std));
}

void onapp_connection_make(zval *result, zend_string *username, zend_string *password, zend_string *proxy,
	double timeout);
/* Who listens to a connection, and what stands in for its network, goes for one made out of it, too. */
void onapp_connection_inherit(onapp_connection *connection, const onapp_connection *from);
/* The connection of an object, or NULL when it is attached to no panel. Borrowed. */
onapp_connection *onapp_object_connection(onapp_object *object);

/* ---- Failures ----------------------------------------------------------------------------------------------------- */

/* What went wrong with a call; filled by the request pipeline, turned into errors or an exception in one place. */
typedef struct {
	onapp_error_kind kind;
	long status;
	const char *sentence; /* for `errors` where the body has none; NULL: built from the kind */
} onapp_failure;

/* Clears the errors of the object: at the start of each request. */
void onapp_errors_clear(onapp_object *object);

/*
 * Records a failure on the object: errors are the panel's own where given (an array, borrowed, may be NULL), else the
 * sentence. Throws instead of returning quietly when the object or the INI setting asks for exceptions.
 */
ZEND_COLD void onapp_fail(onapp_object *object, onapp_error_kind kind, zval *errors, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 4, 5);

/* Throws at once, whatever the mode: mistakes of the caller, for which nothing was sent. */
ZEND_COLD void onapp_throw(onapp_error_kind kind, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

bool onapp_wants_exceptions(onapp_object *object);

/* classes/exceptions.c */
void onapp_exceptions_register(void);
zend_class_entry *onapp_exception_class(onapp_error_kind kind);
extern zend_class_entry *onapp_ce_job_failed; /* OnApp\Exception\JobFailedException */
ZEND_COLD void onapp_exception_throw(onapp_error_kind kind, long status, zend_string *message, zval *errors,
	const onapp_answer *answer);

/* ---- Requests ------------------------------------------------------------------------------------------------------ */

typedef struct {
	onapp_verb verb;
	zend_string *path;        /* resource without data type, checked; borrowed */
	zval *query;              /* array or NULL; borrowed */
	zend_string *body;        /* borrowed; NULL: none */
	const char *content_type; /* NULL: the object's own */
} onapp_request;

/*
 * Sends it and stores the answer on the object. True when an HTTP answer came, whatever its status; else the failure
 * is recorded (and thrown, where asked for).
 */
bool onapp_request_send(onapp_object *object, const onapp_request *request);
/* The same with the complete URL already set by setAPIResource. */
bool onapp_request_send_url(onapp_object *object, const onapp_request *request, zend_string *url);
zend_string *onapp_request_url(onapp_object *object, zend_string *path, zval *query); /* owned; NULL: exception */

/* The connections of this thread, made when there are none; NULL with an exception. Borrowed. */
onapp_pool *onapp_thread_pool(void);

/* ONAPP_OK, or why the panel's address cannot be asked; *problem goes on after "the address". */
onapp_error_kind onapp_address_problem(onapp_object *object, const char **problem);

onapp_answer *onapp_object_answer(onapp_object *object);                  /* borrowed; NULL: none yet */
void onapp_object_set_answer(onapp_object *object, onapp_answer *answer); /* consumed */
onapp_answer *onapp_answer_new(zend_string *url);                         /* owned by the caller; url: borrowed */
void onapp_answer_release(onapp_answer *answer);

const onapp_codec *onapp_object_codec(onapp_object *object); /* NULL with an exception: unknown data type */

/* settings.c: the transport settings of an object: connection, options, INI, in this order of weight. Texts
 * are copies, to be freed. False with an exception, and nothing to free: a text that cannot be one. */
bool onapp_settings_collect(onapp_object *object, onapp_transport_settings *settings);
void onapp_settings_free(onapp_transport_settings *settings);
/* The options of a new object; known may be NULL. Both are overwritten. */
void onapp_default_options(zval *known, zval *options);
bool onapp_setting_is_secret(const char *name, size_t length);

/* known_version.c: sets the panel's version from what this login was told before. False: the panel has to be asked. */
bool onapp_version_recall(onapp_object *object);
void onapp_version_remember(onapp_object *object); /* what the panel has just answered */

/* ---- Answers into objects --------------------------------------------------------------------------------------------- */

typedef enum {
	ONAPP_CAST_FAILED, /* errors are set (or an exception is under way) */
	ONAPP_CAST_NOTHING,
	ONAPP_CAST_SINGLE,
	ONAPP_CAST_LIST,
} onapp_cast_result;

typedef struct {
	const char *root;      /* NULL: the object's own */
	zend_class_entry *ce;  /* NULL: the object's class */
	bool unknown_fields;   /* keep names the class does not know */
	bool keep_single_list; /* a list of one stays a list (getList); else it becomes the one object */
} onapp_cast;

/* Makes objects of the body of the last answer. result is owned: null, an object, a list. */
onapp_cast_result onapp_answer_cast(onapp_object *object, const onapp_cast *how, zval *result);

/* The root tag that nested objects of an entry come in; NULL: none. Borrowed. */
const char *onapp_nested_root(const onapp_entry *entry);
/* Makes objects of the entry's class, bound to the owner's panel, of a raw nested value. False: it stays as it is, for
 * there is no such class, or an exception is under way. result is owned. */
bool onapp_nested_make(onapp_object *owner, const onapp_entry *entry, zval *raw, bool wrapped, zval *result);

/* Errors of the last answer by status and body; records the failure. */
void onapp_answer_fail(onapp_object *object);
/* The errors the body carries, IS_NULL when none is known. Owned. */
void onapp_answer_errors(onapp_object *object, zval *errors);

/* ---- Outgoing data ------------------------------------------------------------------------------------------------------ */

/* The PHP value of a literal; IS_UNDEF for none. Owned. */
void onapp_literal_value(const onapp_literal *literal, zval *result);

/* name => value of all fields to send, in table order. False with an exception when a required one is missing. */
bool onapp_fields_to_send(onapp_object *object, const onapp_tweak *tweaks, zval *result);

/* The body {root: data}; no root, an empty one and "tmp_holder" send data bare. NULL with an exception when it cannot be
 * written. */
zend_string *onapp_body_write(onapp_object *object, const onapp_codec *codec, const char *root, zval *data);

/* Replaces objects of ours in a value by their field values, everywhere inside. value is changed in place. */
bool onapp_plain_data(zval *value, int depth);

/* ---- Operations ------------------------------------------------------------------------------------------------------------ */

/* getResource(), honouring overrides in PHP; owned, NULL with an exception. */
zend_string *onapp_resource(onapp_object *object, const char *action);
/* The same, refusing empty paths and paths with an empty segment: what requests use. */
zend_string *onapp_resource_for_request(onapp_object *object, const char *action);
/* The built-in rule. */
zend_string *onapp_route_expand(onapp_object *object, const char *action, bool for_request);

/* False with an exception: closed. onapp_check_open honours overrides in PHP. */
bool onapp_check_open(onapp_object *object, const char *operation);
bool onapp_operation_open(onapp_object *object, const char *operation);

void onapp_get_list(onapp_object *object, zval *params, zval *url_args, zval *result);
/* A list with a query, and segments behind the path's suffix ("/page/2", or ""). result: a list, or false. */
void onapp_get_page(onapp_object *object, zval *query, const char *segments, zval *result);
void onapp_load(onapp_object *object, zval *id, zval *result);
void onapp_load_again(onapp_object *object); /* load() as the class has it */
void onapp_save(onapp_object *object, const onapp_tweak *tweaks);
void onapp_create(onapp_object *object, const onapp_tweak *tweaks, zval *result);
void onapp_edit(onapp_object *object, const onapp_tweak *tweaks, zval *result);
/* With another root than the object's; NULL: its own. */
void onapp_save_rooted(onapp_object *object, const onapp_tweak *tweaks, const char *root);
void onapp_create_rooted(onapp_object *object, const onapp_tweak *tweaks, const char *root, zval *result);
void onapp_edit_rooted(onapp_object *object, const onapp_tweak *tweaks, const char *root, zval *result);
/* The body of a save; NULL with an exception. Owned. */
zend_string *onapp_fields_body(onapp_object *object, const onapp_tweak *tweaks, const char *root);
void onapp_delete(onapp_object *object);
bool onapp_has_errors(onapp_object *object);

/* The body for data as callers give it: [root => ..., data => ...], another array, or a text. Owned; NULL without
 * *failed: no body. */
zend_string *onapp_data_body(onapp_object *object, zval *data, bool *failed);

typedef struct {
	onapp_verb verb;
	const char *route; /* action; NULL: path is given */
	zend_string *path; /* borrowed */
	zend_string *body; /* borrowed; NULL: none */
	const char *content_type;
	zval *query;
	onapp_cast cast;
	bool list; /* the result is always a list */
	bool load; /* as load(): the id is taken over */
} onapp_deed_request;

/* One request and its result by the rules of actions. Owned result. */
void onapp_perform(onapp_object *object, const onapp_deed_request *deed, zval *result);

/* ---- Registry ------------------------------------------------------------------------------------------------------------------ */

void onapp_registry_startup(void);                         /* MINIT, before any class */
void onapp_registry_register(int type, int module_number); /* MINIT: all classes of resources/classes.def */
void onapp_registry_destroy(void);                         /* MSHUTDOWN */
void onapp_registry_add(const onapp_class *table, zend_class_entry *ce); /* hand-written classes */
uint32_t onapp_class_count(void);
const onapp_class *onapp_class_at(uint32_t number);
zend_class_entry *onapp_class_entry(const onapp_class *table);
zend_string *onapp_class_alias(const onapp_class *table); /* "OnApp\\User"; owned */

#endif
