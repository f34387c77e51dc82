/*
 * The interfaces of a machine and their hours, asked of a panel page by page.
 */
#include "collector.h"
#include "methods.h"
#include "usage.h"

#include "../provisioning/fault.h"
#include "../provisioning/panel.h"
#include "../provisioning/record.h"

#define PAGE_SIZE_MAX 10000

typedef struct {
	zval panel; /* IS_UNDEF until the constructor has run */
	zend_long page_size;
	zend_object std;
} collector_object;

/* One call of traffic(). */
typedef struct {
	onapp_object *factory; /* borrowed */
	zend_long machine, page_size;
	zend_long start, end;
	bool primary_only;
	HashTable interfaces; /* ids, as keys */
	zend_long interface;  /* whose hours are read */
	zend_long until;      /* the panel's clock at the first answer */
	onapp_traffic traffic;
} collection;

static zend_object_handlers collector_handlers;

/* ---- The object -------------------------------------------------------------------------------------------------- */

static collector_object *collector_from(zend_object *object)
{
	return (collector_object *) ((char *) object - XtOffsetOf(collector_object, std));
}

zend_object *onapp_collector_create(zend_class_entry *ce)
{
	collector_object *collector = zend_object_alloc(sizeof(collector_object), ce);
	zend_object_std_init(&collector->std, ce);
	object_properties_init(&collector->std, ce);
	collector->std.handlers = &collector_handlers;
	ZVAL_UNDEF(&collector->panel);
	return &collector->std;
}

static void collector_free(zend_object *std)
{
	zval_ptr_dtor(&collector_from(std)->panel);
	zend_object_std_dtor(std);
}

static HashTable *collector_gc(zend_object *std, zval **table, int *count)
{
	*table = &collector_from(std)->panel;
	*count = 1;
	return NULL;
}

void onapp_collector_handlers_init(void)
{
	memcpy(&collector_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	collector_handlers.offset = XtOffsetOf(collector_object, std);
	collector_handlers.free_obj = collector_free;
	collector_handlers.clone_obj = NULL;
	collector_handlers.get_gc = collector_gc;
	collector_handlers.compare = zend_objects_not_comparable;
}

ZEND_METHOD(OnApp_Billing_Collector, __construct)
{
	zval *panel;
	zend_long page_size = 1000;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJECT_OF_CLASS(panel, onapp_ce_panel)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(page_size)
	ZEND_PARSE_PARAMETERS_END();

	collector_object *collector = collector_from(Z_OBJ_P(ZEND_THIS));
	if (!Z_ISUNDEF(collector->panel)) {
		zend_throw_error(NULL, "Cannot call the constructor of %s again", ZSTR_VAL(collector->std.ce->name));
	} else if (page_size < 1 || page_size > PAGE_SIZE_MAX) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Collector: pageSize must be from 1 to %d", PAGE_SIZE_MAX);
	} else if (onapp_panel_factory(Z_OBJ_P(panel))) {
		ZVAL_COPY(&collector->panel, panel);
		collector->page_size = page_size;
	}
}

/* ---- Questions --------------------------------------------------------------------------------------------------- */

static bool visit_interface(onapp_object *record, void *context)
{
	collection *own = context;
	zend_long id = onapp_record_long(record, "_id");
	if (id && (!own->primary_only || onapp_record_flag(record, "_primary"))) {
		zend_hash_index_add_empty_element(&own->interfaces, (zend_ulong) id);
	}
	return true;
}

static bool ask_interfaces(collection *own)
{
	zend_string *path = zend_strpprintf(0, "virtual_machines/" ZEND_LONG_FMT "/network_interfaces", own->machine);
	onapp_question question = {.table = &onapp_class_VirtualMachine_NetworkInterface, .path = ZSTR_VAL(path)};
	bool done = onapp_record_each(own->factory, &question, visit_interface, own);
	own->until = question.now;
	zend_string_release(path);
	return done;
}

/* A kilobyte counter of a record. Without one the sum would silently be too small. */
static bool read_counter(onapp_object *record, const char *property, onapp_decimal *number)
{
	zend_string *text = onapp_record_text(record, property);
	size_t fault;
	bool read = text && onapp_decimal_parse(number, ZSTR_VAL(text), ZSTR_LEN(text), &fault) == ONAPP_DECIMAL_OK;
	if (!read) {
		onapp_throw(ONAPP_E_DECODE, "The Control Panel sent an hour of traffic without %s", property + 1);
	}
	if (text) {
		zend_string_release(text);
	}
	return read;
}

static bool visit_hour(onapp_object *record, void *context)
{
	collection *own = context;
	onapp_decimal sent = {0}, received = {0};
	onapp_traffic_record hour = {.interface = own->interface, .sent = &sent, .received = &received};

	hour.moment = onapp_moment(record, "_stat_time");
	if (hour.moment < 0) {
		onapp_throw(ONAPP_E_DECODE, "The Control Panel sent an hour of traffic without stat_time");
		return false;
	}
	hour.revision = onapp_moment(record, "_updated_at");
	bool fine = read_counter(record, "_data_sent", &sent) && read_counter(record, "_data_received", &received) &&
		onapp_traffic_add(&own->traffic, &hour);
	onapp_decimal_free(&sent);
	onapp_decimal_free(&received);
	return fine;
}

static bool ask_hours(collection *own, zend_long interface)
{
	zend_string *path = zend_strpprintf(0,
		"virtual_machines/" ZEND_LONG_FMT "/network_interfaces/" ZEND_LONG_FMT "/usage", own->machine, interface);
	onapp_question question = {
		.table = &onapp_class_VirtualMachine_NetworkInterface_Usage,
		.path = ZSTR_VAL(path),
		.page_size = own->page_size,
		.start = own->start,
		.end = own->end,
	};
	own->interface = interface;
	bool done = onapp_record_each(own->factory, &question, visit_hour, own);
	zend_string_release(path);
	return done;
}

/* An interface that was removed while we asked has no hours; everything else that is no answer is none. */
static bool interface_is_gone(void)
{
	zend_object *fault = onapp_fault_take();
	if (fault && onapp_fault_is(fault, ONAPP_E_NOT_FOUND)) {
		onapp_fault_release(fault);
		return true;
	}
	if (fault) {
		onapp_fault_throw(fault);
	}
	return false;
}

static bool collect(collection *own)
{
	zend_ulong interface;
	if (!ask_interfaces(own)) {
		return false;
	}
	ZEND_HASH_FOREACH_NUM_KEY(&own->interfaces, interface)
	{
		if (!ask_hours(own, (zend_long) interface) && !interface_is_gone()) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void return_traffic(collection *own, zval *result)
{
	zval sums;
	if (onapp_traffic_sums(&own->traffic, own->start, own->end, &sums)) {
		array_init(result);
		add_assoc_zval(result, "sums", &sums);
		add_assoc_long(result, "hours", onapp_traffic_hours(&own->traffic, own->start, own->end));
		add_assoc_long(result, "until", own->until < own->end ? own->until : own->end);
	} else {
		zval_ptr_dtor(&sums);
	}
}

ZEND_METHOD(OnApp_Billing_Collector, traffic)
{
	collection own = {0};
	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_LONG(own.machine)
		Z_PARAM_LONG(own.start)
		Z_PARAM_LONG(own.end)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(own.primary_only)
	ZEND_PARSE_PARAMETERS_END();

	collector_object *collector = collector_from(Z_OBJ_P(ZEND_THIS));
	if (Z_ISUNDEF(collector->panel)) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s: the object was not constructed", ZSTR_VAL(collector->std.ce->name));
		return;
	}
	if (own.machine < 1 || own.start >= own.end) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT,
			own.machine < 1 ? "The id of a virtual server must be a number from 1 on"
							: "The start must be before the end");
		return;
	}
	own.factory = onapp_panel_factory(Z_OBJ(collector->panel));
	own.page_size = collector->page_size;
	zend_hash_init(&own.interfaces, 0, NULL, NULL, false);
	onapp_traffic_init(&own.traffic);
	if (collect(&own)) {
		return_traffic(&own, return_value);
	} else {
		interface_is_gone(); /* the machine, rather: null is the answer then */
	}
	onapp_traffic_free(&own.traffic);
	zend_hash_destroy(&own.interfaces);
}
