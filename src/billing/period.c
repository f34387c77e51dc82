/*
 * OnApp\Billing\Period: calendar arithmetic in a time zone, done by PHP's own date classes.
 */
#include "methods.h"

#include "../model/model.h"

#include "Zend/zend_interfaces.h"
#include "Zend/zend_exceptions.h"
#include "ext/date/php_date.h"

#define DAYS_MAX 10000

/* A method of a date object; result is owned. False with an exception. */
static bool call_date(zval *date, const char *method, zval *argument, zval *result)
{
	ZVAL_UNDEF(result);
	zend_call_method(Z_OBJ_P(date), Z_OBJCE_P(date), NULL, method, strlen(method), result, argument ? 1 : 0, argument,
		NULL);
	return !EG(exception);
}

/* new CLASS(arguments). Owned. False with an exception. */
static bool make_date_object(zval *object, zend_class_entry *ce, zval *first, zval *second)
{
	object_init_ex(object, ce);
	zend_call_method(Z_OBJ_P(object), ce, &ce->constructor, "__construct", sizeof("__construct") - 1, NULL,
		second ? 2 : 1, first, second);
	if (EG(exception)) {
		zval_ptr_dtor(object);
		ZVAL_UNDEF(object);
	}
	return !EG(exception);
}

static bool make_zone(zval *zone, zend_string *name)
{
	zval text;
	ZVAL_STR_COPY(&text, name);
	bool made = make_date_object(zone, php_date_get_timezone_ce(), &text, NULL);
	zval_ptr_dtor(&text);
	if (!made) {
		zend_clear_exception();
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "There is no time zone \"%s\"", ZSTR_VAL(name));
	}
	return made;
}

/* YYYY-MM-DD */
static bool is_day(zend_string *day)
{
	for (size_t i = 0; i < ZSTR_LEN(day); i++) {
		char character = ZSTR_VAL(day)[i];
		if (i == 4 || i == 7 ? character != '-' : character < '0' || character > '9') {
			return false;
		}
	}
	return ZSTR_LEN(day) == 10;
}

/* A date of one of PHP's texts, in a zone. Owned. */
static bool make_date(zval *date, zend_string *text, zval *zone)
{
	zval given;
	ZVAL_STR(&given, text);
	bool made = make_date_object(date, php_date_get_immutable_ce(), &given, zone);
	zval_ptr_dtor(&given);
	return made;
}

/* What a date's text is in a format of PHP's date(). Owned; NULL with an exception. */
static zend_string *date_text(zval *date, const char *format)
{
	zval wanted, text;
	ZVAL_STRING(&wanted, format);
	bool done = call_date(date, "format", &wanted, &text);
	zval_ptr_dtor(&wanted);
	return done ? Z_STR(text) : NULL;
}

ZEND_METHOD(OnApp_Billing_Period, dayBegin)
{
	zend_string *day, *name = NULL;
	zval zone, date;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(day)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();

	name = name ? zend_string_copy(name) : zend_string_init("UTC", 3, false);
	if (!is_day(day)) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "\"%s\" is no day, written like 2026-03-29", ZSTR_VAL(day));
	} else if (make_zone(&zone, name)) {
		if (make_date(&date, zend_strpprintf(0, "%s 00:00:00", ZSTR_VAL(day)), &zone)) {
			/* PHP takes February 30 for March 2. */
			zend_string *same = date_text(&date, "Y-m-d");
			if (same && zend_string_equals(same, day)) {
				call_date(&date, "getTimestamp", NULL, return_value);
			} else if (same) {
				onapp_throw(ONAPP_E_INVALID_ARGUMENT, "There is no day %s", ZSTR_VAL(day));
			}
			if (same) {
				zend_string_release(same);
			}
			zval_ptr_dtor(&date);
		} else if (EG(exception)) {
			zend_clear_exception();
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "There is no day %s", ZSTR_VAL(day));
		}
		zval_ptr_dtor(&zone);
	}
	zend_string_release(name);
}

/* result: the unix time. */
static void end_of_period(zend_long start, zval *zone, zend_long days, zval *result)
{
	zval utc, local, change, end;
	if (!make_date(&utc, zend_strpprintf(0, "@" ZEND_LONG_FMT, start), zone)) {
		return;
	}
	/* A date of a unix time is in UTC, whatever zone is given with it. */
	if (call_date(&utc, "setTimezone", zone, &local)) {
		ZVAL_STR(&change, zend_strpprintf(0, "midnight +" ZEND_LONG_FMT " days", days));
		if (call_date(&local, "modify", &change, &end)) {
			call_date(&end, "getTimestamp", NULL, result);
			zval_ptr_dtor(&end);
		}
		zval_ptr_dtor(&change);
		zval_ptr_dtor(&local);
	}
	zval_ptr_dtor(&utc);
}

ZEND_METHOD(OnApp_Billing_Period, end)
{
	zend_long start, days = ONAPP_PERIOD_DAYS;
	zend_string *name = NULL;
	zval zone;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_LONG(start)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(name)
		Z_PARAM_LONG(days)
	ZEND_PARSE_PARAMETERS_END();

	if (days < 1 || days > DAYS_MAX) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "A period must have from 1 to %d days", DAYS_MAX);
		return;
	}
	name = name ? zend_string_copy(name) : zend_string_init("UTC", 3, false);
	if (make_zone(&zone, name)) {
		end_of_period(start, &zone, days, return_value);
		zval_ptr_dtor(&zone);
	}
	zend_string_release(name);
}
