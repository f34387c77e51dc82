/*
 * Questions to the panel: single objects, lists, moments.
 */
#include "record.h"
#include "fault.h"

#include "../core/clock.h"
#include "../core/header.h"
#include "ext/date/php_date.h"

#define PAGE_SIZE 100
#define PAGES_MAX 10000 /* a panel that never ends its list must not keep us for ever */

/* ---- Values -------------------------------------------------------------------------------------------------------- */

bool onapp_value_flag(zval *value)
{
	if (!value) {
		return false;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal_ci(Z_STR_P(value), "false")) {
		return false;
	}
	return zend_is_true(value);
}

zend_long onapp_record_long(onapp_object *record, const char *property)
{
	zval *value = onapp_object_read_text(record, property);
	return value && Z_TYPE_P(value) != IS_OBJECT && Z_TYPE_P(value) != IS_ARRAY ? zval_get_long(value) : 0;
}

bool onapp_record_flag(onapp_object *record, const char *property)
{
	return onapp_value_flag(onapp_object_read_text(record, property));
}

zend_string *onapp_record_text(onapp_object *record, const char *property)
{
	zval *value = onapp_object_read_text(record, property);
	if (!value || Z_TYPE_P(value) == IS_OBJECT || Z_TYPE_P(value) == IS_ARRAY) {
		return NULL;
	}
	zend_string *text = zval_get_string(value);
	if (!ZSTR_LEN(text)) {
		zend_string_release(text);
		return NULL;
	}
	return text;
}

static zval *member(zval *value, const char *name)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), onapp_ce_base)) {
		char property[64];
		snprintf(property, sizeof(property), "_%s", name);
		return onapp_object_read_text(Z_ONAPP_P(value), property);
	}
	if (Z_TYPE_P(value) == IS_OBJECT || Z_TYPE_P(value) == IS_ARRAY) {
		zval *found = zend_hash_str_find_ind(HASH_OF(value), name, strlen(name));
		if (found) {
			ZVAL_DEREF(found);
		}
		return found;
	}
	return NULL;
}

zval *onapp_part(zval *value, const char *root, const char *name)
{
	zval *inner = member(value, root);
	if (inner && (Z_TYPE_P(inner) == IS_OBJECT || Z_TYPE_P(inner) == IS_ARRAY)) {
		value = inner;
	}
	return member(value, name);
}

/* ---- Moments ------------------------------------------------------------------------------------------------------- */

zend_long onapp_panel_now(onapp_object *asked)
{
	onapp_answer *answer = onapp_object_answer(asked);
	onapp_header date;

	if (answer && answer->http.headers.data &&
		onapp_header_find(answer->http.headers.data, answer->http.headers.length, "date", &date)) {
		zend_string *text = zend_string_init(date.value, date.value_length, 0);
		zend_long moment = php_parse_date(ZSTR_VAL(text), NULL);
		zend_string_release(text);
		if (moment > 0) {
			return moment;
		}
	}
	return (zend_long) onapp_clock_unix();
}

zend_long onapp_moment(onapp_object *record, const char *property)
{
	zend_string *text = onapp_record_text(record, property);
	zend_long moment = -1;
	if (text && ZSTR_VAL(text)[0] >= '0' && ZSTR_VAL(text)[0] <= '9') {
		moment = php_parse_date(ZSTR_VAL(text), NULL);
	}
	if (text) {
		zend_string_release(text);
	}
	return moment;
}

/* ---- One object ---------------------------------------------------------------------------------------------------- */

bool onapp_record_make(onapp_object *factory, const onapp_class *table, zend_long id, zval *result)
{
	zval number;
	if (!onapp_object_make(result, onapp_class_entry(table), factory)) {
		return false;
	}
	if (id) {
		ZVAL_LONG(&number, id);
		onapp_object_write_text(Z_ONAPP_P(result), "_id", &number);
	}
	return true;
}

/* The classes do not know every field of every version; in XML the addresses of a machine are among those. */
static void keep_unknown_fields(onapp_object *asked)
{
	zval *options = ONAPP_PROP(asked, OPTIONS), flag;
	ZVAL_DEREF(options);
	SEPARATE_ARRAY(options);
	ZVAL_TRUE(&flag);
	zend_hash_str_update(Z_ARRVAL_P(options), ZEND_STRL("keep_unknown_fields"), &flag);
}

onapp_presence onapp_record_load(onapp_object *factory, const onapp_class *table, zend_long id, zval *result)
{
	zval asked, number, loaded;

	if (!onapp_record_make(factory, table, 0, &asked)) {
		return ONAPP_UNKNOWN;
	}
	keep_unknown_fields(Z_ONAPP(asked));
	ZVAL_LONG(&number, id);
	ZVAL_UNDEF(&loaded);
	onapp_load(Z_ONAPP(asked), &number, &loaded);
	zval_ptr_dtor(&asked);
	if (!EG(exception)) {
		if (Z_TYPE(loaded) == IS_OBJECT && instanceof_function(Z_OBJCE(loaded), onapp_ce_base)) {
			ZVAL_COPY_VALUE(result, &loaded);
			return ONAPP_FOUND;
		}
		onapp_throw(ONAPP_E_DECODE, "%s: the Control Panel answered something else than one object", table->name);
	}
	zval_ptr_dtor(&loaded);
	if (instanceof_function(EG(exception)->ce, onapp_exception_class(ONAPP_E_NOT_FOUND))) {
		zend_clear_exception();
		return ONAPP_ABSENT;
	}
	return ONAPP_UNKNOWN;
}

/* ---- Lists --------------------------------------------------------------------------------------------------------- */

static zend_long page_size(const onapp_question *question)
{
	return question->page_size ? question->page_size : PAGE_SIZE;
}

/* Panels take the times of a period in UTC. */
static void add_period(zval *query, const onapp_question *question)
{
	zval period;
	if (question->start || question->end) {
		array_init(&period);
		add_assoc_str(&period, "startdate", php_format_date(ZEND_STRL("Y-m-d H:i:s"), question->start, false));
		add_assoc_str(&period, "enddate", php_format_date(ZEND_STRL("Y-m-d H:i:s"), question->end, false));
		add_assoc_zval(query, "period", &period);
	}
}

/* A page of the list; a list value in result. Owned. */
static bool ask_page(onapp_object *asked, const onapp_question *question, zend_long page, zval *result)
{
	zval query;
	zend_string *path = question->path ? zend_string_init(question->path, strlen(question->path), 0) : NULL;
	array_init(&query);
	if (question->search) {
		add_assoc_string(&query, "q", question->search);
	}
	add_assoc_long(&query, "page", page);
	add_assoc_long(&query, "per_page", page_size(question));
	add_period(&query, question);
	onapp_deed_request deed = {.verb = ONAPP_GET,
		.route = path ? NULL : "list",
		.path = path,
		.query = &query,
		.list = true};
	ZVAL_UNDEF(result);
	onapp_perform(asked, &deed, result);
	zval_ptr_dtor(&query);
	if (path) {
		zend_string_release(path);
	}
	if (EG(exception)) {
		zval_ptr_dtor(result);
		ZVAL_UNDEF(result);
		return false;
	}
	return true;
}

/* The number a header of the last answer holds; -1: there is none. */
static zend_long header_number(onapp_object *asked, const char *name)
{
	onapp_answer *answer = onapp_object_answer(asked);
	onapp_header header;
	char digits[24];

	if (!answer || !answer->http.headers.data ||
		!onapp_header_find(answer->http.headers.data, answer->http.headers.length, name, &header) ||
		header.value_length >= sizeof(digits)) {
		return -1;
	}
	memcpy(digits, header.value, header.value_length);
	digits[header.value_length] = '\0';
	return ZEND_STRTOL(digits, NULL, 10);
}

/* Whether more pages follow. Without the panel's own count a list is whole, unless it is exactly as long as a page. */
static bool goes_on(onapp_object *asked, zend_ulong size, zend_ulong count, zend_ulong seen)
{
	zend_long total = header_number(asked, "x-total");
	if (!count) {
		return false;
	}
	return total >= 0 ? seen < (zend_ulong) total : count == size;
}

/* Visits the objects of a page. *first is the id the page before began with: the same again means that the panel does
 * not know pages. False: the walk is over. */
static bool visit_page(zval *page, zend_long *first, onapp_visitor visit, void *context)
{
	bool begins = true;
	zval *item;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(page), item) {
		if (Z_TYPE_P(item) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(item), onapp_ce_base)) {
			continue;
		}
		zend_long id = onapp_record_long(Z_ONAPP_P(item), "_id");
		if (begins && id && id == *first) {
			return false;
		}
		if (begins) {
			*first = id;
		}
		begins = false;
		if (!visit(Z_ONAPP_P(item), context)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool onapp_record_each(onapp_object *factory, onapp_question *question, onapp_visitor visit, void *context)
{
	zval asked, page;
	zend_long first = 0;
	zend_ulong seen = 0;

	if (!onapp_record_make(factory, question->table, 0, &asked)) {
		return false;
	}
	for (zend_long number = 1; number <= PAGES_MAX && ask_page(Z_ONAPP(asked), question, number, &page); number++) {
		zend_ulong count = Z_TYPE(page) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL(page)) : 0;
		seen += count;
		question->now = onapp_panel_now(Z_ONAPP(asked));
		bool more = count && visit_page(&page, &first, visit, context) && !EG(exception);
		zval_ptr_dtor(&page);
		if (!more || !goes_on(Z_ONAPP(asked), (zend_ulong) page_size(question), count, seen)) {
			break;
		}
	}
	zval_ptr_dtor(&asked);
	return !EG(exception);
}
