/*
 * OnApp\Cursor: a list that is read page by page.
 */
#include "cursor.h"
#include "classes.h"

#include "../model/scheduler.h"

#include "../../php_onapp.h"

#include "../core/header.h"
#include "Zend/zend_closures.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

#include "../../stubs/cursor_arginfo.h"

#define UNKNOWN (-1)
#define MARKS_BYTES 128 /* of one chunk: ids come in runs, so few chunks cover them */
#define MARKS_BITS (MARKS_BYTES * 8)

/* A page as it came. */
typedef struct {
	zend_long number;
	zval list;              /* array, or IS_UNDEF */
	zend_long total, limit; /* UNKNOWN: the panel does not tell */
} page;

typedef struct {
	zval source; /* OnApp object of the cursor's own */
	zval query;  /* array, or IS_UNDEF */
	zend_long per_page;
	bool prefetch, in_path;

	page now;
	uint32_t at;              /* next element of the page */
	zend_long unseen;         /* of this page, elements that were not given before */
	zend_long forward;        /* the highest page that was read */
	zend_long again;          /* page to read again; 0: none */
	bool second_pass, at_end; /* at_end: of the pages forward */
	bool begun, changed;
	zend_long given;
	zend_long total;  /* last told */
	zval current;     /* IS_UNDEF: at the end */
	HashTable *marks; /* chunk number -> bits of the ids that were given; other ids by their text */

	onapp_crew crew;     /* the page that is asked for ahead */
	zend_long ahead;     /* its number; 0: none */
	zend_object *reader; /* owned; a cursor that asks for it: a call that held this one would keep it from ending */
	zend_object std;
} cursor;

static zend_class_entry *cursor_class;
static zend_object_handlers cursor_handlers;

static cursor *cursor_from(zend_object *object)
{
	return (cursor *) ((char *) object - XtOffsetOf(cursor, std));
}

#define THIS_CURSOR cursor_from(Z_OBJ_P(ZEND_THIS))

/* ---- Ids that were given ------------------------------------------------------------------------------------------ */

/* Marks it; false when it was marked before. */
static bool mark_number(HashTable *marks, zend_long id)
{
	zend_ulong chunk = (zend_ulong) id / MARKS_BITS, bit = (zend_ulong) id % MARKS_BITS;
	zval *bits = zend_hash_index_find(marks, chunk);
	if (!bits) {
		zval fresh;
		ZVAL_STR(&fresh, zend_string_alloc(MARKS_BYTES, false));
		memset(Z_STRVAL(fresh), 0, MARKS_BYTES + 1);
		bits = zend_hash_index_add_new(marks, chunk, &fresh);
	}
	char *byte = &Z_STRVAL_P(bits)[bit / 8];
	char mask = (char) (1 << bit % 8);
	bool fresh = !(*byte & mask);
	*byte |= mask;
	return fresh;
}

/* Whether the element has not been given yet; it counts as given from now on. */
static bool is_new(cursor *own, zval *element)
{
	zval *id = NULL;
	if (Z_TYPE_P(element) == IS_OBJECT && instanceof_function(Z_OBJCE_P(element), onapp_ce_base)) {
		id = onapp_object_read_text(Z_ONAPP_P(element), "_id");
	}
	if (!id || (Z_TYPE_P(id) != IS_LONG && Z_TYPE_P(id) != IS_STRING)) {
		return true;
	}
	if (Z_TYPE_P(id) == IS_LONG) {
		return mark_number(own->marks, Z_LVAL_P(id));
	}
	zval yes;
	ZVAL_TRUE(&yes);
	return zend_hash_add(own->marks, Z_STR_P(id), &yes) != NULL;
}

/* ---- Pages ---------------------------------------------------------------------------------------------------------- */

static void page_clear(page *one)
{
	zval_ptr_dtor(&one->list);
	ZVAL_UNDEF(&one->list);
	one->number = 0;
}

static zend_long header_number(onapp_object *object, const char *name)
{
	onapp_answer *answer = onapp_object_answer(object);
	onapp_header header;
	if (!answer || !answer->http.headers.data ||
		!onapp_header_find(answer->http.headers.data, answer->http.headers.length, name, &header)) {
		return UNKNOWN;
	}
	zend_string *text = zend_string_init(header.value, header.value_length, false);
	zend_long number;
	bool good = is_numeric_string(ZSTR_VAL(text), ZSTR_LEN(text), &number, NULL, false) == IS_LONG && number >= 0;
	zend_string_release(text);
	return good ? number : UNKNOWN;
}

/* Asks for the page whose number stands there. False with an exception. */
static bool page_ask(cursor *own, page *one)
{
	onapp_object *object = Z_ONAPP_P(&own->source);
	char segments[64] = "";
	zval query;

	if (Z_ISUNDEF(own->query)) {
		array_init(&query);
	} else {
		ZVAL_ARR(&query, zend_array_dup(Z_ARRVAL(own->query)));
	}
	if (own->in_path) {
		snprintf(segments, sizeof(segments), "/page/" ZEND_LONG_FMT "/per_page/" ZEND_LONG_FMT, one->number,
			own->per_page);
	} else {
		add_assoc_long(&query, "page", one->number);
		add_assoc_long(&query, "per_page", own->per_page);
	}
	onapp_get_page(object, &query, segments, &one->list);
	zval_ptr_dtor(&query);
	if (EG(exception)) {
		return false;
	}
	if (Z_TYPE(one->list) != IS_ARRAY) {
		zval_ptr_dtor(&one->list);
		array_init(&one->list); /* no content, 204 */
	}
	one->total = header_number(object, "X-Total");
	one->limit = header_number(object, "X-Limit");
	/* The pages are held here, not on the object as well. */
	zval nothing;
	ZVAL_NULL(&nothing);
	onapp_object_set_loaded(object, &nothing);
	return true;
}

/* Of a reader. */
ZEND_METHOD(OnApp_Cursor, fetch)
{
	ZEND_PARSE_PARAMETERS_NONE();
	page_ask(THIS_CURSOR, &THIS_CURSOR->now);
}

static void set_up(cursor *own, const zval *query, zend_long per_page, bool in_path)
{
	if (query) {
		ZVAL_COPY(&own->query, query);
	}
	own->per_page = per_page;
	own->in_path = in_path;
}

/* Begins to ask for a page; what comes of it is met by page_read. */
static void ask_ahead(cursor *own, zend_long number)
{
	zval closure, self, key, none;
	zend_function *fetch = zend_hash_str_find_ptr(&cursor_class->function_table, ZEND_STRL("fetch"));

	object_init_ex(&self, cursor_class);
	own->reader = Z_OBJ(self);
	own->ahead = number;
	cursor *reader = cursor_from(own->reader);
	set_up(reader, &own->query, own->per_page, own->in_path);
	ZVAL_COPY(&reader->source, &own->source);
	reader->now.number = number;
	zend_create_fake_closure(&closure, fetch, cursor_class, cursor_class, &self);
	ZVAL_LONG(&key, number);
	ZVAL_EMPTY_ARRAY(&none);
	onapp_crew_start(&own->crew, &key, &closure, &none, ONAPP_NEVER);
	zval_ptr_dtor(&closure);
	if (ONAPP_G(pool)) {
		onapp_pool_drive(ONAPP_G(pool));
	}
}

static void forget_ahead(cursor *own)
{
	zend_object *reader = own->reader;
	onapp_crew_cancel(&own->crew);
	own->ahead = 0;
	own->reader = NULL;
	if (reader) {
		OBJ_RELEASE(reader);
	}
}

/* Waits for the page that was asked for ahead. False with an exception. */
static bool meet_ahead(cursor *own)
{
	onapp_job *job;
	while (!(job = onapp_crew_take_finished(&own->crew))) {
		if (!own->crew.jobs || !onapp_crew_wait(&own->crew) || !onapp_crew_step(&own->crew)) {
			return false;
		}
	}
	if (job->error) {
		zval error;
		ZVAL_OBJ_COPY(&error, job->error);
		zend_throw_exception_object(&error);
	}
	onapp_job_free(job);
	return !EG(exception);
}

/* Makes a page the one that is read. False with an exception. */
static bool page_read(cursor *own, zend_long number)
{
	if (own->ahead && own->ahead != number) {
		forget_ahead(own);
	}
	page_clear(&own->now);
	if (own->ahead) {
		if (!meet_ahead(own)) {
			forget_ahead(own);
			return false;
		}
		own->now = cursor_from(own->reader)->now;
		ZVAL_UNDEF(&cursor_from(own->reader)->now.list);
		forget_ahead(own);
	} else {
		own->now.number = number;
		if (!page_ask(own, &own->now)) {
			page_clear(&own->now);
			return false;
		}
	}
	SEPARATE_ARRAY(&own->now.list);
	own->at = 0;
	own->unseen = 0;
	return true;
}

/* Elements of a full page: the panel may have a limit of its own. */
static zend_long full_page(const cursor *own)
{
	return own->now.limit > 0 ? own->now.limit : own->per_page;
}

/* Whether there is nothing behind the page, as far as can be told before its elements were looked at. */
static bool is_last(const cursor *own)
{
	zend_long count = zend_hash_num_elements(Z_ARRVAL(own->now.list)), full = full_page(own);
	if (own->now.total != UNKNOWN) {
		return count == 0 || own->now.number >= (own->now.total + full - 1) / full;
	}
	/* More than was asked for: paging is ignored, this is all. */
	return count != full;
}

/* What a page tells about the list as a whole. */
static void note_page(cursor *own)
{
	zend_long total = own->now.total;
	if (total != UNKNOWN && own->total != UNKNOWN && total != own->total) {
		own->changed = true;
		/* Something behind us has gone, and what followed moved up, over the border of the page. */
		if (total < own->total && own->now.number > 1 && !own->again) {
			own->again = own->now.number - 1;
		}
	}
	if (total != UNKNOWN) {
		own->total = total;
	}
	if (own->now.number > own->forward) {
		own->forward = own->now.number;
		own->at_end = is_last(own);
		if (own->prefetch && !own->at_end && !own->again) {
			ask_ahead(own, own->forward + 1);
		}
	}
}

/* The page to read after this one; 0: there is none. */
static zend_long next_number(cursor *own)
{
	if (own->again && own->now.number != own->again) {
		return own->again;
	}
	if (own->again && own->unseen && own->again > 1) {
		return --own->again; /* there may be more of it further up */
	}
	own->again = 0;
	/* The same page once more under another number: paging is ignored. */
	if (!own->unseen && own->now.total == UNKNOWN && own->now.number == own->forward) {
		own->at_end = true;
	}
	if (!own->at_end) {
		return own->forward + 1;
	}
	if (!own->second_pass && own->total != UNKNOWN && own->given < own->total && own->forward > 1) {
		own->second_pass = own->changed = true;
		own->forward = 0;
		own->at_end = false;
		return 1;
	}
	return 0;
}

static void take_next(cursor *own)
{
	zval_ptr_dtor(&own->current);
	ZVAL_UNDEF(&own->current);
	if (own->ahead && ONAPP_G(pool)) {
		onapp_pool_drive(ONAPP_G(pool)); /* the page ahead comes in meanwhile */
	}
	while (!EG(exception) && own->now.number) {
		zval *element = zend_hash_index_find(Z_ARRVAL(own->now.list), own->at++);
		if (element) {
			if (is_new(own, element)) {
				ZVAL_COPY(&own->current, element);
				/* The page lets go of what was given. */
				zend_hash_index_del(Z_ARRVAL(own->now.list), own->at - 1);
				own->unseen++;
				own->given++;
				return;
			}
			own->changed |= !own->second_pass && !own->again && own->now.total != UNKNOWN;
			continue;
		}
		zend_long number = next_number(own);
		if (!number) {
			page_clear(&own->now);
		} else if (page_read(own, number)) {
			note_page(own);
		}
	}
}

static void start_over(cursor *own)
{
	forget_ahead(own);
	page_clear(&own->now);
	zend_hash_clean(own->marks);
	own->forward = own->again = own->given = 0;
	own->second_pass = own->at_end = own->changed = false;
	own->total = UNKNOWN;
	own->begun = true;
	if (page_read(own, 1)) {
		note_page(own);
		take_next(own);
	}
	own->begun = !EG(exception);
}

/* ---- Objects -------------------------------------------------------------------------------------------------------- */

static zend_object *cursor_create(zend_class_entry *ce)
{
	cursor *own = zend_object_alloc(sizeof(cursor), ce);
	zend_object_std_init(&own->std, ce);
	object_properties_init(&own->std, ce);
	own->std.handlers = &cursor_handlers;
	own->total = UNKNOWN;
	ALLOC_HASHTABLE(own->marks);
	zend_hash_init(own->marks, 8, NULL, ZVAL_PTR_DTOR, false);
	return &own->std;
}

static void cursor_destroy(zend_object *std)
{
	forget_ahead(cursor_from(std));
	zend_objects_destroy_object(std);
}

static void cursor_free(zend_object *std)
{
	cursor *own = cursor_from(std);
	onapp_crew_abandon(&own->crew);
	page_clear(&own->now);
	if (own->reader) {
		OBJ_RELEASE(own->reader);
	}
	zend_hash_destroy(own->marks);
	FREE_HASHTABLE(own->marks);
	zval_ptr_dtor(&own->current);
	zval_ptr_dtor(&own->query);
	zval_ptr_dtor(&own->source);
	zend_object_std_dtor(std);
}

static HashTable *cursor_gc(zend_object *std, zval **table, int *count)
{
	cursor *own = cursor_from(std);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_get_gc_buffer_add_zval(buffer, &own->source);
	zend_get_gc_buffer_add_zval(buffer, &own->query);
	zend_get_gc_buffer_add_zval(buffer, &own->current);
	zend_get_gc_buffer_add_zval(buffer, &own->now.list);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

static zend_function *cursor_constructor(zend_object *std)
{
	zend_throw_error(NULL, "Cannot directly construct OnApp\\Cursor, use iterate() instead");
	return NULL;
}

void onapp_cursor_register(void)
{
	cursor_class = register_class_OnApp_Cursor(zend_ce_iterator, zend_ce_countable);
	cursor_class->create_object = cursor_create;
	memcpy(&cursor_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	cursor_handlers.offset = XtOffsetOf(cursor, std);
	cursor_handlers.dtor_obj = cursor_destroy;
	cursor_handlers.free_obj = cursor_free;
	cursor_handlers.clone_obj = NULL;
	cursor_handlers.get_gc = cursor_gc;
	cursor_handlers.get_constructor = cursor_constructor;
	cursor_handlers.compare = zend_objects_not_comparable;
}

bool onapp_cursor_make(zval *result, onapp_object *object, zval *query, zend_long per_page, bool prefetch, bool in_path)
{
	if (!onapp_check_open(object, "getList")) {
		return false;
	}
	object_init_ex(result, cursor_class);
	cursor *own = cursor_from(Z_OBJ_P(result));
	/* A copy: whatever the caller does with the object meanwhile, the list stays the one that was begun. */
	ZVAL_OBJ(&own->source, object->std.handlers->clone_obj(&object->std));
	zval *options = ONAPP_PROP(Z_ONAPP_P(&own->source), OPTIONS);
	ZVAL_DEREF(options);
	if (Z_TYPE_P(options) == IS_ARRAY) {
		zval own_options;
		ZVAL_ARR(&own_options, zend_array_dup(Z_ARRVAL_P(options)));
		add_assoc_bool(&own_options, "throw_exceptions", true);
		zval_ptr_dtor(ONAPP_PROP(Z_ONAPP_P(&own->source), OPTIONS));
		ZVAL_COPY_VALUE(ONAPP_PROP(Z_ONAPP_P(&own->source), OPTIONS), &own_options);
	}
	set_up(own, query, per_page, in_path);
	own->prefetch = prefetch;
	return true;
}

/* ---- Methods -------------------------------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp_Cursor, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* Reads the first page when nothing was read yet. False with an exception. */
static bool ensure_begun(cursor *own)
{
	if (!own->begun) {
		start_over(own);
	}
	return !EG(exception);
}

ZEND_METHOD(OnApp_Cursor, rewind)
{
	cursor *own = THIS_CURSOR;
	ZEND_PARSE_PARAMETERS_NONE();
	/* count() may have read the first page already. */
	if (!own->begun || own->given > 1 || Z_ISUNDEF(own->current)) {
		start_over(own);
	}
}

ZEND_METHOD(OnApp_Cursor, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(ensure_begun(THIS_CURSOR) && !Z_ISUNDEF(THIS_CURSOR->current));
}

ZEND_METHOD(OnApp_Cursor, current)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (ensure_begun(THIS_CURSOR) && !Z_ISUNDEF(THIS_CURSOR->current)) {
		RETURN_COPY(&THIS_CURSOR->current);
	}
}

ZEND_METHOD(OnApp_Cursor, key)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (ensure_begun(THIS_CURSOR) && !Z_ISUNDEF(THIS_CURSOR->current)) {
		RETURN_LONG(THIS_CURSOR->given - 1);
	}
}

ZEND_METHOD(OnApp_Cursor, next)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (ensure_begun(THIS_CURSOR)) {
		take_next(THIS_CURSOR);
	}
}

ZEND_METHOD(OnApp_Cursor, count)
{
	cursor *own = THIS_CURSOR;
	ZEND_PARSE_PARAMETERS_NONE();
	if (!ensure_begun(own)) {
		RETURN_THROWS();
	}
	if (own->total != UNKNOWN) {
		RETURN_LONG(own->total);
	}
	if (!own->now.number) {
		RETURN_LONG(own->given);
	}
	if (own->at_end) {
		RETURN_LONG(own->given + zend_hash_num_elements(Z_ARRVAL(own->now.list)));
	}
	onapp_throw(ONAPP_OK, "The Control Panel does not tell how many there are");
}

ZEND_METHOD(OnApp_Cursor, hasChanged)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(THIS_CURSOR->changed);
}
