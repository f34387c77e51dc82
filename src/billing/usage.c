/*
 * OnApp\Billing\Usage: sums over hours that are late, missing, doubled or out of order.
 */
#include "usage.h"
#include "methods.h"

#include "../model/model.h"

typedef struct {
	onapp_decimal sent, received; /* kilobytes */
	zend_long revision;
} hour_record;

typedef struct {
	onapp_traffic traffic;
	zend_object std;
} usage_object;

static zend_object_handlers usage_handlers;

/* ---- Hours ------------------------------------------------------------------------------------------------------- */

static void hour_free(zval *held)
{
	hour_record *record = Z_PTR_P(held);
	onapp_decimal_free(&record->sent);
	onapp_decimal_free(&record->received);
	efree(record);
}

static void interface_free(zval *held)
{
	zend_hash_destroy(Z_PTR_P(held));
	efree(Z_PTR_P(held));
}

void onapp_traffic_init(onapp_traffic *traffic)
{
	zend_hash_init(&traffic->interfaces, 0, NULL, interface_free, false);
}

void onapp_traffic_free(onapp_traffic *traffic)
{
	zend_hash_destroy(&traffic->interfaces);
}

/* Before 1970, too, an hour begins at its first second. */
static zend_long hour_of(zend_long moment)
{
	return moment / ONAPP_HOUR - (moment % ONAPP_HOUR < 0);
}

/* The first hour that begins at the moment or later. */
static zend_long first_hour_from(zend_long moment)
{
	return hour_of(moment) + (moment % ONAPP_HOUR != 0);
}

static bool out_of_range(onapp_decimal_status status)
{
	onapp_throw(ONAPP_E_INVALID_ARGUMENT,
		status == ONAPP_DECIMAL_NO_MEMORY ? "Usage: out of memory" : "Usage: an amount has too many digits");
	return false;
}

/* Whether a record takes the place of the one that is there. The same in whatever order they come. */
static bool record_wins(const hour_record *held, const onapp_traffic_record *record)
{
	if (record->revision != held->revision) {
		return record->revision > held->revision;
	}
	int order = onapp_decimal_compare(record->sent, &held->sent);
	return order ? order > 0 : onapp_decimal_compare(record->received, &held->received) > 0;
}

static HashTable *hours_of(onapp_traffic *traffic, zend_long interface)
{
	HashTable *hours = zend_hash_index_find_ptr(&traffic->interfaces, (zend_ulong) interface);
	if (!hours) {
		hours = emalloc(sizeof(HashTable));
		zend_hash_init(hours, 0, NULL, hour_free, false);
		zend_hash_index_add_new_ptr(&traffic->interfaces, (zend_ulong) interface, hours);
	}
	return hours;
}

bool onapp_traffic_add(onapp_traffic *traffic, const onapp_traffic_record *record)
{
	if (onapp_decimal_sign(record->sent) < 0 || onapp_decimal_sign(record->received) < 0) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Usage: an amount must not be negative");
		return false;
	}
	HashTable *hours = hours_of(traffic, record->interface);
	zend_ulong key = (zend_ulong) hour_of(record->moment);
	hour_record *held = zend_hash_index_find_ptr(hours, key);
	if (held && !record_wins(held, record)) {
		return true;
	}
	if (!held) {
		held = ecalloc(1, sizeof(hour_record));
		zend_hash_index_add_new_ptr(hours, key, held);
	}
	held->revision = record->revision;
	onapp_decimal_status status = onapp_decimal_copy(&held->sent, record->sent);
	if (status == ONAPP_DECIMAL_OK) {
		status = onapp_decimal_copy(&held->received, record->received);
	}
	return status == ONAPP_DECIMAL_OK || out_of_range(status);
}

/* Adds up the hours of one interface; *count is how many those are. */
static bool sum_hours(HashTable *hours, zend_long from, zend_long to, onapp_decimal *sum, zend_long *count)
{
	onapp_decimal_status status = ONAPP_DECIMAL_OK;
	zend_ulong key;
	zval *held;

	*count = 0;
	ZEND_HASH_FOREACH_NUM_KEY_VAL(hours, key, held) {
		if ((zend_long) key < from || (zend_long) key >= to) {
			continue;
		}
		hour_record *record = Z_PTR_P(held);
		++*count;
		status = onapp_decimal_add(sum, sum, &record->sent);
		if (status == ONAPP_DECIMAL_OK) {
			status = onapp_decimal_add(sum, sum, &record->received);
		}
		if (status != ONAPP_DECIMAL_OK) {
			return out_of_range(status);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool onapp_traffic_sums(onapp_traffic *traffic, zend_long start, zend_long end, zval *result)
{
	zend_long from = first_hour_from(start), to = first_hour_from(end), count;
	zend_ulong interface;
	zval *held, value;

	array_init(result);
	ZEND_HASH_FOREACH_NUM_KEY_VAL(&traffic->interfaces, interface, held) {
		onapp_decimal sum = {0};
		if (!sum_hours(Z_PTR_P(held), from, to, &sum, &count)) {
			onapp_decimal_free(&sum);
			return false;
		}
		if (count) {
			onapp_decimal_from_number(&value, &sum);
			zend_hash_index_update(Z_ARRVAL_P(result), interface, &value);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static zend_long count_hours(HashTable *hours, zend_long from, zend_long to)
{
	zend_long count = 0;
	zend_ulong key;
	ZEND_HASH_FOREACH_NUM_KEY(hours, key)
	{
		count += (zend_long) key >= from && (zend_long) key < to;
	}
	ZEND_HASH_FOREACH_END();
	return count;
}

zend_long onapp_traffic_hours(onapp_traffic *traffic, zend_long start, zend_long end)
{
	zend_long from = first_hour_from(start), to = first_hour_from(end), count = 0;
	zval *held;
	ZEND_HASH_FOREACH_VAL(&traffic->interfaces, held) {
		count += count_hours(Z_PTR_P(held), from, to);
	}
	ZEND_HASH_FOREACH_END();
	return count;
}

/* ---- The object -------------------------------------------------------------------------------------------------- */

static usage_object *usage_from(zend_object *object)
{
	return (usage_object *) ((char *) object - XtOffsetOf(usage_object, std));
}

zend_object *onapp_usage_create(zend_class_entry *ce)
{
	usage_object *usage = zend_object_alloc(sizeof(usage_object), ce);
	zend_object_std_init(&usage->std, ce);
	object_properties_init(&usage->std, ce);
	usage->std.handlers = &usage_handlers;
	onapp_traffic_init(&usage->traffic);
	return &usage->std;
}

static void usage_free(zend_object *std)
{
	onapp_traffic_free(&usage_from(std)->traffic);
	zend_object_std_dtor(std);
}

void onapp_usage_handlers_init(void)
{
	memcpy(&usage_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	usage_handlers.offset = XtOffsetOf(usage_object, std);
	usage_handlers.free_obj = usage_free;
	usage_handlers.clone_obj = NULL;
	usage_handlers.compare = zend_objects_not_comparable;
}

ZEND_METHOD(OnApp_Billing_Usage, add)
{
	onapp_traffic_record record = {0};
	onapp_decimal_operand sent, received;
	zval *given_sent, *given_received;
	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_LONG(record.interface)
		Z_PARAM_LONG(record.moment)
		Z_PARAM_ZVAL(given_sent)
		Z_PARAM_ZVAL(given_received)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(record.revision)
	ZEND_PARSE_PARAMETERS_END();

	if (onapp_decimal_argument(&sent, given_sent, 3)) {
		if (onapp_decimal_argument(&received, given_received, 4)) {
			record.sent = sent.number;
			record.received = received.number;
			onapp_traffic_add(&usage_from(Z_OBJ_P(ZEND_THIS))->traffic, &record);
		}
		onapp_decimal_operand_free(&received);
	}
	onapp_decimal_operand_free(&sent);
}

static bool read_interval(zend_execute_data *execute_data, zend_long *start, zend_long *end)
{
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(*start)
		Z_PARAM_LONG(*end)
		ZEND_PARSE_PARAMETERS_END_EX(return false);
		return true;
}

ZEND_METHOD(OnApp_Billing_Usage, sums)
{
	zend_long start, end;
	if (read_interval(execute_data, &start, &end)) {
		onapp_traffic_sums(&usage_from(Z_OBJ_P(ZEND_THIS))->traffic, start, end, return_value);
	}
}

ZEND_METHOD(OnApp_Billing_Usage, total)
{
	onapp_decimal total = {0};
	onapp_decimal_status status = ONAPP_DECIMAL_OK;
	zend_long start, end;
	zval sums, *sum;

	if (!read_interval(execute_data, &start, &end)) {
		return;
	}
	if (onapp_traffic_sums(&usage_from(Z_OBJ_P(ZEND_THIS))->traffic, start, end, &sums)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(sums), sum) {
			if (status == ONAPP_DECIMAL_OK) {
				status = onapp_decimal_add(&total, &total, onapp_decimal_number(Z_OBJ_P(sum)));
			}
		}
		ZEND_HASH_FOREACH_END();
		if (status == ONAPP_DECIMAL_OK) {
			onapp_decimal_from_number(return_value, &total);
		} else {
			out_of_range(status);
		}
	}
	onapp_decimal_free(&total);
	zval_ptr_dtor(&sums);
}

ZEND_METHOD(OnApp_Billing_Usage, hours)
{
	zend_long start, end;
	if (read_interval(execute_data, &start, &end)) {
		RETURN_LONG(onapp_traffic_hours(&usage_from(Z_OBJ_P(ZEND_THIS))->traffic, start, end));
	}
}
