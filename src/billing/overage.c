/*
 * OnApp\Billing\Overage: megabytes, limits and amounts. Pure; rounds once, at the end.
 */
#include "methods.h"

#include "../classes/decimal.h"
#include "../model/model.h"

#define KILOBYTES_IN_MEGABYTE 1024
#define DIGITS_OF_1024TH 10 /* 1/1024 has so many digits behind the point */
#define SCALE_MAX 10        /* of amounts */

static const char *const units[] = {"MB", "GB", "TB"}; /* each 1024 times the one before */

/* The least amount is not invoiced; more than it is. */
static const char least_invoiced[] = "0.1";

/* How many times 1024 megabytes a unit has. False with an exception. */
static bool unit_power(zend_string *unit, unsigned *power)
{
	for (unsigned i = 0; i < COUNT_OF(units); i++) {
		if (!unit ? i == 0 : zend_string_equals_cstr(unit, units[i], strlen(units[i]))) {
			*power = i;
			return true;
		}
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Overage: unit must be MB, GB or TB");
	return false;
}

/* number x 1024^power */
static onapp_decimal_status grow(onapp_decimal *result, const onapp_decimal *number, unsigned power)
{
	onapp_decimal factor = {0};
	onapp_decimal_status status = onapp_decimal_copy(result, number);
	if (status == ONAPP_DECIMAL_OK) {
		status = onapp_decimal_set_integer(&factor, KILOBYTES_IN_MEGABYTE);
	}
	for (unsigned i = 0; i < power && status == ONAPP_DECIMAL_OK; i++) {
		status = onapp_decimal_multiply(result, result, &factor);
	}
	onapp_decimal_free(&factor);
	return status;
}

/* number / 1024^power, exactly */
static onapp_decimal_status shrink(onapp_decimal *result, const onapp_decimal *number, unsigned power)
{
	onapp_decimal divisor = {0};
	onapp_decimal_status status = onapp_decimal_copy(result, number);
	if (status == ONAPP_DECIMAL_OK) {
		status = onapp_decimal_set_integer(&divisor, KILOBYTES_IN_MEGABYTE);
	}
	for (unsigned i = 0; i < power && status == ONAPP_DECIMAL_OK; i++) {
		unsigned scale = (unsigned) result->scale + DIGITS_OF_1024TH;
		status = scale > ONAPP_DECIMAL_MOST_DIGITS
			? ONAPP_DECIMAL_TOO_LONG
			: onapp_decimal_divide(result, result, &divisor, scale, ONAPP_ROUND_HALF_UP);
	}
	onapp_decimal_free(&divisor);
	return status;
}

/* Three numbers of a calculation, as they are given; each to be freed. */
static bool read_operands(onapp_decimal_operand *operands, zval **given, unsigned count)
{
	memset(operands, 0, count * sizeof(*operands));
	for (unsigned i = 0; i < count; i++) {
		if (given[i] && !onapp_decimal_argument(&operands[i], given[i], i + 1)) {
			return false;
		}
		if (!given[i]) {
			operands[i].number = &operands[i].own; /* left out: 0 */
		}
	}
	return true;
}

static void free_operands(onapp_decimal_operand *operands, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		onapp_decimal_operand_free(&operands[i]);
	}
}

ZEND_METHOD(OnApp_Billing_Overage, megabytes)
{
	onapp_decimal_operand kilobytes;
	onapp_decimal megabytes = {0};
	zval *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(given)
	ZEND_PARSE_PARAMETERS_END();

	if (onapp_decimal_argument(&kilobytes, given, 1)) {
		onapp_decimal_status status = shrink(&megabytes, kilobytes.number, 1);
		onapp_decimal_return(return_value, &megabytes, status);
	}
	onapp_decimal_free(&megabytes);
	onapp_decimal_operand_free(&kilobytes);
}

ZEND_METHOD(OnApp_Billing_Overage, limit)
{
	zval *included, *additional = NULL;
	zend_string *unit = NULL;
	onapp_decimal_operand base, more = {0};
	onapp_decimal limit = {0};
	unsigned power;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ZVAL(included)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(unit)
		Z_PARAM_ZVAL(additional)
	ZEND_PARSE_PARAMETERS_END();

	if (onapp_decimal_argument(&base, included, 1) && (!additional || onapp_decimal_argument(&more, additional, 3)) &&
		unit_power(unit, &power)) {
		onapp_decimal_status status = grow(&limit, base.number, power);
		if (status == ONAPP_DECIMAL_OK && additional) {
			status = onapp_decimal_add(&limit, &limit, more.number);
		}
		onapp_decimal_return(return_value, &limit, status);
	}
	onapp_decimal_free(&limit);
	onapp_decimal_operand_free(&base);
	onapp_decimal_operand_free(&more);
}

typedef struct {
	onapp_decimal overage; /* megabytes */
	onapp_decimal amount;
	bool due;
} cost;

static onapp_decimal_status is_due(cost *result)
{
	onapp_decimal least = {0};
	size_t fault;
	onapp_decimal_status status = onapp_decimal_parse(&least, least_invoiced, sizeof(least_invoiced) - 1, &fault);
	result->due = status == ONAPP_DECIMAL_OK && onapp_decimal_compare(&result->amount, &least) > 0;
	onapp_decimal_free(&least);
	return status;
}

/* operands: traffic, limit, price, rate */
static onapp_decimal_status calculate(cost *result, const onapp_decimal_operand *operands, unsigned power,
	unsigned scale)
{
	onapp_decimal exact = {0};
	onapp_decimal_status status = onapp_decimal_subtract(&result->overage, operands[0].number, operands[1].number);

	if (status == ONAPP_DECIMAL_OK && onapp_decimal_sign(&result->overage) < 0) {
		status = onapp_decimal_set_integer(&result->overage, 0);
	}
	if (status == ONAPP_DECIMAL_OK) {
		status = onapp_decimal_multiply(&exact, &result->overage, operands[2].number);
	}
	if (status == ONAPP_DECIMAL_OK) {
		status = onapp_decimal_multiply(&exact, &exact, operands[3].number);
	}
	if (status == ONAPP_DECIMAL_OK) {
		status = shrink(&exact, &exact, power);
	}
	if (status == ONAPP_DECIMAL_OK) {
		status = onapp_decimal_round(&result->amount, &exact, scale, ONAPP_ROUND_HALF_UP);
	}
	onapp_decimal_free(&exact);
	return status == ONAPP_DECIMAL_OK ? is_due(result) : status;
}

/* result: what the stub calls the array of amount(). Takes the numbers over. */
static void return_cost(zval *result, cost *costs)
{
	zval value;
	array_init(result);
	onapp_decimal_from_number(&value, &costs->overage);
	add_assoc_zval(result, "overage", &value);
	onapp_decimal_from_number(&value, &costs->amount);
	add_assoc_zval(result, "amount", &value);
	add_assoc_bool(result, "due", costs->due);
}

ZEND_METHOD(OnApp_Billing_Overage, amount)
{
	onapp_decimal_operand operands[4];
	cost costs = {0};
	zval *given[4] = {NULL}, one;
	zend_string *unit = NULL;
	zend_long scale = 2;
	unsigned power;
	ZEND_PARSE_PARAMETERS_START(3, 6)
		Z_PARAM_ZVAL(given[0])
		Z_PARAM_ZVAL(given[1])
		Z_PARAM_ZVAL(given[2])
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(given[3])
		Z_PARAM_STR(unit)
		Z_PARAM_LONG(scale)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_LONG(&one, 1);
	given[3] = given[3] ? given[3] : &one;
	if (scale < 0 || scale > SCALE_MAX) {
		zend_argument_value_error(6, "must be between 0 and %d", SCALE_MAX);
		return;
	}
	if (read_operands(operands, given, COUNT_OF(operands)) && unit_power(unit, &power)) {
		onapp_decimal_status status = calculate(&costs, operands, power, (unsigned) scale);
		if (status == ONAPP_DECIMAL_OK) {
			return_cost(return_value, &costs);
		} else {
			onapp_decimal_return(return_value, &costs.amount, status);
		}
		onapp_decimal_free(&costs.overage);
		onapp_decimal_free(&costs.amount);
	}
	free_operands(operands, COUNT_OF(operands));
}
