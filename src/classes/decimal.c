/*
 * OnApp\Decimal: exact decimal numbers as PHP objects. The arithmetic is that of core/decimal.h.
 */
#include "decimal.h"

#include "../../php_onapp.h"

#include "ext/json/php_json.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"
#include "Zend/zend_smart_str.h"

#include "../../stubs/decimal_arginfo.h"

#include <math.h>

typedef struct {
	onapp_decimal value;
	bool is_made; /* from then on it does not change */
	zend_object std;
} decimal_object;

zend_class_entry *onapp_ce_decimal;
static zend_object_handlers decimal_handlers;

static inline decimal_object *decimal_from(const zend_object *object)
{
	return (decimal_object *) ((char *) object - XtOffsetOf(decimal_object, std));
}

#define THIS_DECIMAL() (&decimal_from(Z_OBJ_P(ZEND_THIS))->value)

const onapp_decimal *onapp_decimal_number(const zend_object *object)
{
	return &decimal_from(object)->value;
}

/* ---- Making objects ---------------------------------------------------------------------------------------------- */

static zend_object *decimal_create(zend_class_entry *ce)
{
	decimal_object *decimal = zend_object_alloc(sizeof(decimal_object), ce);

	zend_object_std_init(&decimal->std, ce);
	object_properties_init(&decimal->std, ce);
	decimal->std.handlers = &decimal_handlers;
	return &decimal->std;
}

static void decimal_free(zend_object *object)
{
	onapp_decimal_free(&decimal_from(object)->value);
	zend_object_std_dtor(object);
}

static decimal_object *make_decimal(zval *result)
{
	object_init_ex(result, onapp_ce_decimal);
	decimal_object *decimal = decimal_from(Z_OBJ_P(result));
	decimal->is_made = true;
	return decimal;
}

void onapp_decimal_from_number(zval *result, onapp_decimal *number)
{
	make_decimal(result)->value = *number;
	*number = (onapp_decimal) {0};
}

bool onapp_decimal_from_text(zval *result, const char *text, size_t length)
{
	onapp_decimal number = {0};
	size_t fault;

	if (onapp_decimal_parse(&number, text, length, &fault) != ONAPP_DECIMAL_OK) {
		return false;
	}
	onapp_decimal_from_number(result, &number);
	return true;
}

static zend_object *decimal_clone(zend_object *object)
{
	zend_object *copy = decimal_create(object->ce);

	zend_objects_clone_members(copy, object);
	decimal_from(copy)->is_made = true;
	if (onapp_decimal_copy(&decimal_from(copy)->value, &decimal_from(object)->value) != ONAPP_DECIMAL_OK) {
		zend_throw_error(NULL, "Out of memory");
	}
	return copy;
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

static zend_string *decimal_string(const onapp_decimal *number)
{
	char text[ONAPP_DECIMAL_TEXT_SIZE];
	size_t length = onapp_decimal_text(number, text);

	return zend_string_init(text, length, 0);
}

static HashTable *decimal_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	zval value;

	if (purpose != ZEND_PROP_PURPOSE_DEBUG && purpose != ZEND_PROP_PURPOSE_VAR_EXPORT) {
		return zend_std_get_properties_for(object, purpose);
	}
	HashTable *shown = zend_new_array(1);
	ZVAL_STR(&value, decimal_string(&decimal_from(object)->value));
	zend_hash_str_add_new(shown, ZEND_STRL("value"), &value);
	return shown;
}

/* ---- Operands ---------------------------------------------------------------------------------------------------- */

typedef onapp_decimal_operand operand;

void onapp_decimal_operand_free(operand *given)
{
	onapp_decimal_free(&given->own);
}

/* Throws what is wrong with a text; argument 0: there is no argument to name. */
static void throw_text_problem(uint32_t argument, onapp_decimal_status status, const zend_string *text, size_t fault)
{
	char problem[128];

	if (status == ONAPP_DECIMAL_NO_MEMORY) {
		zend_throw_error(NULL, "Out of memory");
		return;
	}
	if (status == ONAPP_DECIMAL_TOO_LONG) {
		snprintf(problem, sizeof(problem), "must not have more than %d digits", ONAPP_DECIMAL_MOST_DIGITS);
	} else if (ZSTR_LEN(text) == 0) {
		snprintf(problem, sizeof(problem), "must be a decimal number, it is empty");
	} else if (fault >= ZSTR_LEN(text)) {
		snprintf(problem, sizeof(problem), "must be a decimal number, it ends too early");
	} else {
		unsigned char byte = (unsigned char) ZSTR_VAL(text)[fault];
		char shown[8];
		snprintf(shown, sizeof(shown), byte > 0x20 && byte < 0x7f ? "\"%c\"" : "0x%02x", byte);
		snprintf(problem, sizeof(problem), "must be a decimal number, it has %s at byte %zu", shown, fault);
	}
	if (argument > 0) {
		zend_argument_value_error(argument, "%s", problem);
	} else {
		zend_value_error("An operand of OnApp\\Decimal %s", problem);
	}
}

static bool read_text(operand *given, const zend_string *text, uint32_t argument)
{
	size_t fault;
	onapp_decimal_status status = onapp_decimal_parse(&given->own, ZSTR_VAL(text), ZSTR_LEN(text), &fault);

	if (status != ONAPP_DECIMAL_OK) {
		throw_text_problem(argument, status, text, fault);
		return false;
	}
	return true;
}

static bool read_float(operand *given, double value, uint32_t argument)
{
	smart_str text = {0};

	if (!isfinite(value)) {
		zend_argument_value_error(argument, "must be finite");
		return false;
	}
	smart_str_append_double(&text, value, -1, false); /* -1: the shortest text that reads back as this float */
	smart_str_0(&text);
	bool was_read = read_text(given, text.s, argument);
	smart_str_free(&text);
	return was_read;
}

typedef enum { OPERAND_READ, OPERAND_FAILED, OPERAND_OF_OTHER_TYPE } operand_outcome;

/* Whatever the outcome, onapp_decimal_operand_free is right afterwards. FAILED: an exception is set. */
static operand_outcome read_operand(operand *given, zval *value, uint32_t argument)
{
	*given = (operand) {NULL, {{{0}}, 0, 0, false}};
	given->number = &given->own;
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_OBJECT:
			if (Z_OBJCE_P(value) != onapp_ce_decimal) {
				return OPERAND_OF_OTHER_TYPE;
			}
			given->number = &decimal_from(Z_OBJ_P(value))->value;
			return OPERAND_READ;
		case IS_STRING:
			return read_text(given, Z_STR_P(value), argument) ? OPERAND_READ : OPERAND_FAILED;
		case IS_LONG:
			if (onapp_decimal_set_integer(&given->own, Z_LVAL_P(value)) != ONAPP_DECIMAL_OK) {
				zend_throw_error(NULL, "Out of memory");
				return OPERAND_FAILED;
			}
			return OPERAND_READ;
		default:
			return OPERAND_OF_OTHER_TYPE;
	}
}

/* For methods: throws a TypeError too. Weak mode makes no difference: no float may slip in as its digits. */
bool onapp_decimal_argument(operand *given, zval *value, uint32_t argument)
{
	operand_outcome outcome = read_operand(given, value, argument);

	if (outcome == OPERAND_OF_OTHER_TYPE) {
		zend_argument_type_error(argument, "must be of type OnApp\\Decimal|string|int, %s given",
			zend_zval_type_name(value));
	}
	return outcome == OPERAND_READ;
}

/* ---- Results ----------------------------------------------------------------------------------------------------- */

void onapp_decimal_return(zval *result, onapp_decimal *number, onapp_decimal_status status)
{
	switch (status) {
		case ONAPP_DECIMAL_OK:
			onapp_decimal_from_number(result, number);
			return;
		case ONAPP_DECIMAL_DIVISION_BY_ZERO:
			zend_throw_exception(zend_ce_division_by_zero_error, "Division by zero", 0);
			return;
		case ONAPP_DECIMAL_TOO_LONG:
			zend_throw_exception_ex(zend_ce_arithmetic_error, 0, "The result has more than %d digits",
				ONAPP_DECIMAL_MOST_DIGITS);
			return;
		default:
			zend_throw_error(NULL, "Out of memory");
	}
}

typedef onapp_decimal_status (*calculation)(onapp_decimal *, const onapp_decimal *, const onapp_decimal *);

static void calculate_with_argument(INTERNAL_FUNCTION_PARAMETERS, calculation calculate)
{
	onapp_decimal number = {0};
	operand other;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	if (onapp_decimal_argument(&other, value, 1)) {
		onapp_decimal_status status = calculate(&number, THIS_DECIMAL(), other.number);
		onapp_decimal_return(return_value, &number, status);
	}
	onapp_decimal_operand_free(&other);
}

static bool is_scale(zend_long scale, uint32_t argument)
{
	if (scale < 0 || scale > ONAPP_DECIMAL_MOST_DIGITS) {
		zend_argument_value_error(argument, "must be between 0 and %d", ONAPP_DECIMAL_MOST_DIGITS);
		return false;
	}
	return true;
}

static bool is_rounding(zend_long rounding, uint32_t argument)
{
	if (rounding < 0 || rounding >= ONAPP_ROUND_COUNT) {
		zend_argument_value_error(argument, "must be one of the rounding constants of OnApp\\Decimal");
		return false;
	}
	return true;
}

/* ---- Operators --------------------------------------------------------------------------------------------------- */

static zend_result decimal_do_operation(uint8_t opcode, zval *result, zval *left, zval *right)
{
	calculation calculate;
	operand a, b;
	onapp_decimal number = {0};

	switch (opcode) {
		case ZEND_ADD:
			calculate = onapp_decimal_add;
			break;
		case ZEND_SUB:
			calculate = onapp_decimal_subtract;
			break;
		case ZEND_MUL:
			calculate = onapp_decimal_multiply;
			break;
		default:
			return FAILURE;
	}
	if (read_operand(&a, left, 0) != OPERAND_READ) {
		onapp_decimal_operand_free(&a);
		return FAILURE;
	}
	if (read_operand(&b, right, 0) != OPERAND_READ) {
		onapp_decimal_operand_free(&a);
		onapp_decimal_operand_free(&b);
		return FAILURE;
	}
	onapp_decimal_status status = calculate(&number, a.number, b.number);
	onapp_decimal_operand_free(&a);
	onapp_decimal_operand_free(&b);

	zval made;
	ZVAL_UNDEF(&made);
	onapp_decimal_return(&made, &number, status);
	if (Z_TYPE(made) == IS_UNDEF) {
		return FAILURE;
	}
	if (result == left) {
		zval_ptr_dtor(result); /* $a += $b: the old value was in the result's place */
	}
	ZVAL_COPY_VALUE(result, &made);
	return SUCCESS;
}

/* Reads one side of a comparison, floats included; false when it is no number. Never throws. */
static bool read_compared(operand *given, zval *value)
{
	size_t fault;
	smart_str text = {0};

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		*given = (operand) {NULL, {{{0}}, 0, 0, false}};
		given->number = &given->own;
		return onapp_decimal_parse(&given->own, Z_STRVAL_P(value), Z_STRLEN_P(value), &fault) == ONAPP_DECIMAL_OK;
	}
	if (Z_TYPE_P(value) != IS_DOUBLE) {
		return read_operand(given, value, 0) == OPERAND_READ;
	}
	*given = (operand) {NULL, {{{0}}, 0, 0, false}};
	given->number = &given->own;
	if (!isfinite(Z_DVAL_P(value))) {
		return false;
	}
	smart_str_append_double(&text, Z_DVAL_P(value), -1, false);
	smart_str_0(&text);
	bool was_read = onapp_decimal_parse(&given->own, ZSTR_VAL(text.s), ZSTR_LEN(text.s), &fault) == ONAPP_DECIMAL_OK;
	smart_str_free(&text);
	return was_read;
}

static int decimal_compare(zval *left, zval *right)
{
	operand a, b;
	int order = ZEND_UNCOMPARABLE;

	/* Against null and booleans an object counts as true, as everywhere in PHP. */
	if (Z_TYPE_P(left) <= IS_TRUE || Z_TYPE_P(right) <= IS_TRUE) {
		return zend_std_compare_objects(left, right);
	}
	bool can_compare = read_compared(&a, left);
	can_compare = read_compared(&b, right) && can_compare;
	if (can_compare) {
		order = onapp_decimal_compare(a.number, b.number);
	}
	onapp_decimal_operand_free(&a);
	onapp_decimal_operand_free(&b);
	return order;
}

/* ---- Methods ----------------------------------------------------------------------------------------------------- */

static ZEND_METHOD(OnApp_Decimal, __construct)
{
	decimal_object *decimal = decimal_from(Z_OBJ_P(ZEND_THIS));
	operand given;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	if (decimal->is_made) {
		zend_throw_error(NULL, "OnApp\\Decimal cannot be changed");
		RETURN_THROWS();
	}
	if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG) {
		zend_argument_type_error(1, "must be of type string|int, %s given", zend_zval_type_name(value));
		RETURN_THROWS();
	}
	if (!onapp_decimal_argument(&given, value, 1)) {
		onapp_decimal_operand_free(&given);
		RETURN_THROWS();
	}
	decimal->value = given.own; /* taken over */
	decimal->is_made = true;
}

static ZEND_METHOD(OnApp_Decimal, of)
{
	operand given;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	if (Z_TYPE_P(value) == IS_DOUBLE) {
		given = (operand) {NULL, {{{0}}, 0, 0, false}};
		if (!read_float(&given, Z_DVAL_P(value), 1)) {
			RETURN_THROWS();
		}
		onapp_decimal_from_number(return_value, &given.own);
		return;
	}
	operand_outcome outcome = read_operand(&given, value, 1);
	if (outcome == OPERAND_OF_OTHER_TYPE) {
		zend_argument_type_error(1, "must be of type OnApp\\Decimal|string|int|float, %s given",
			zend_zval_type_name(value));
	}
	if (outcome != OPERAND_READ) {
		onapp_decimal_operand_free(&given);
		RETURN_THROWS();
	}
	if (Z_TYPE_P(value) == IS_OBJECT) {
		RETURN_COPY(value);
	}
	onapp_decimal_from_number(return_value, &given.own);
}

static ZEND_METHOD(OnApp_Decimal, add)
{
	calculate_with_argument(INTERNAL_FUNCTION_PARAM_PASSTHRU, onapp_decimal_add);
}

static ZEND_METHOD(OnApp_Decimal, sub)
{
	calculate_with_argument(INTERNAL_FUNCTION_PARAM_PASSTHRU, onapp_decimal_subtract);
}

static ZEND_METHOD(OnApp_Decimal, mul)
{
	calculate_with_argument(INTERNAL_FUNCTION_PARAM_PASSTHRU, onapp_decimal_multiply);
}

static ZEND_METHOD(OnApp_Decimal, div)
{
	onapp_decimal number = {0};
	operand divisor;
	zval *value;
	zend_long scale, rounding = ONAPP_ROUND_HALF_UP;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_ZVAL(value)
		Z_PARAM_LONG(scale)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(rounding)
	ZEND_PARSE_PARAMETERS_END();

	if (onapp_decimal_argument(&divisor, value, 1) && is_scale(scale, 2) && is_rounding(rounding, 3)) {
		onapp_decimal_status status = onapp_decimal_divide(&number, THIS_DECIMAL(), divisor.number, (unsigned) scale,
			(onapp_rounding) rounding);
		onapp_decimal_return(return_value, &number, status);
	}
	onapp_decimal_operand_free(&divisor);
}

static ZEND_METHOD(OnApp_Decimal, round)
{
	onapp_decimal number = {0};
	zend_long scale, rounding = ONAPP_ROUND_HALF_UP;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(scale)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(rounding)
	ZEND_PARSE_PARAMETERS_END();

	if (is_scale(scale, 1) && is_rounding(rounding, 2)) {
		onapp_decimal_status status = onapp_decimal_round(&number, THIS_DECIMAL(), (unsigned) scale,
			(onapp_rounding) rounding);
		onapp_decimal_return(return_value, &number, status);
	}
}

static void return_changed(zval *return_value, const onapp_decimal *from, void (*change)(onapp_decimal *))
{
	onapp_decimal number = {0};
	onapp_decimal_status status = onapp_decimal_copy(&number, from);

	change(&number);
	onapp_decimal_return(return_value, &number, status);
}

static ZEND_METHOD(OnApp_Decimal, neg)
{
	ZEND_PARSE_PARAMETERS_NONE();
	return_changed(return_value, THIS_DECIMAL(), onapp_decimal_negate);
}

static ZEND_METHOD(OnApp_Decimal, abs)
{
	ZEND_PARSE_PARAMETERS_NONE();
	return_changed(return_value, THIS_DECIMAL(), onapp_decimal_absolute);
}

static ZEND_METHOD(OnApp_Decimal, sign)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(onapp_decimal_sign(THIS_DECIMAL()));
}

static ZEND_METHOD(OnApp_Decimal, isZero)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(onapp_decimal_sign(THIS_DECIMAL()) == 0);
}

/* Compares with the only argument; false when an exception is set. */
static bool compare_with_argument(INTERNAL_FUNCTION_PARAMETERS, int *order)
{
	operand other;
	zval *value;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "z", &value) == FAILURE) {
		return false;
	}
	bool was_read = onapp_decimal_argument(&other, value, 1);
	if (was_read) {
		*order = onapp_decimal_compare(THIS_DECIMAL(), other.number);
	}
	onapp_decimal_operand_free(&other);
	return was_read;
}

static ZEND_METHOD(OnApp_Decimal, compareTo)
{
	int order;

	if (compare_with_argument(INTERNAL_FUNCTION_PARAM_PASSTHRU, &order)) {
		RETURN_LONG(order);
	}
}

static ZEND_METHOD(OnApp_Decimal, equals)
{
	int order;

	if (compare_with_argument(INTERNAL_FUNCTION_PARAM_PASSTHRU, &order)) {
		RETURN_BOOL(order == 0);
	}
}

static ZEND_METHOD(OnApp_Decimal, scale)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(THIS_DECIMAL()->scale);
}

static ZEND_METHOD(OnApp_Decimal, toFloat)
{
	char text[ONAPP_DECIMAL_TEXT_SIZE];

	ZEND_PARSE_PARAMETERS_NONE();
	onapp_decimal_text(THIS_DECIMAL(), text);
	RETURN_DOUBLE(zend_strtod(text, NULL));
}

static ZEND_METHOD(OnApp_Decimal, __toString)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STR(decimal_string(THIS_DECIMAL()));
}

static ZEND_METHOD(OnApp_Decimal, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STR(decimal_string(THIS_DECIMAL()));
}

static ZEND_METHOD(OnApp_Decimal, __serialize)
{
	zval value;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init_size(return_value, 1);
	ZVAL_STR(&value, decimal_string(THIS_DECIMAL()));
	zend_hash_str_add_new(Z_ARRVAL_P(return_value), ZEND_STRL("value"), &value);
}

/* Fills the object from what __serialize or var_export gave; false when an exception is set. */
static bool restore(decimal_object *decimal, HashTable *data)
{
	zval *value = zend_hash_str_find_deref(data, ZEND_STRL("value"));
	size_t fault;

	if (decimal->is_made) {
		zend_throw_error(NULL, "OnApp\\Decimal cannot be changed");
		return false;
	}
	if (value == NULL || Z_TYPE_P(value) != IS_STRING || zend_hash_num_elements(data) != 1 ||
		onapp_decimal_parse(&decimal->value, Z_STRVAL_P(value), Z_STRLEN_P(value), &fault) != ONAPP_DECIMAL_OK) {
		zend_value_error("Invalid serialization data for OnApp\\Decimal object");
		return false;
	}
	decimal->is_made = true;
	return true;
}

static ZEND_METHOD(OnApp_Decimal, __unserialize)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	restore(decimal_from(Z_OBJ_P(ZEND_THIS)), data);
}

static ZEND_METHOD(OnApp_Decimal, __set_state)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(return_value, onapp_ce_decimal);
	restore(decimal_from(Z_OBJ_P(return_value)), data);
}

/* ---- Registration ------------------------------------------------------------------------------------------------ */

void onapp_decimal_register(void)
{
	onapp_ce_decimal = register_class_OnApp_Decimal(zend_ce_stringable, php_json_serializable_ce);
	onapp_ce_decimal->create_object = decimal_create;

	memcpy(&decimal_handlers, &std_object_handlers, sizeof(decimal_handlers));
	decimal_handlers.offset = XtOffsetOf(decimal_object, std);
	decimal_handlers.free_obj = decimal_free;
	decimal_handlers.clone_obj = decimal_clone;
	decimal_handlers.compare = decimal_compare;
	decimal_handlers.do_operation = decimal_do_operation;
	decimal_handlers.get_properties_for = decimal_properties_for;
}
