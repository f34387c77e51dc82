/*
 * Whether a request is one that was recorded, and if not, which it is most like.
 */
#include "cassette.h"

#define LONGEST_LINE 255 /* bytes of a request line that are compared */
#define LONGEST_VALUE 60

static void body_zval(const onapp_body *body, zval *result)
{
	onapp_raw raw = {ZSTR_VAL(body->text), ZSTR_VAL(body->text) + ZSTR_LEN(body->text)};
	onapp_raw_zval(raw, result);
}

/* What a list or an object holds; NULL: it is neither. */
static HashTable *values_of(zval *value)
{
	return Z_TYPE_P(value) == IS_ARRAY ? Z_ARRVAL_P(value) : Z_TYPE_P(value) == IS_OBJECT ? Z_OBJPROP_P(value) : NULL;
}

/* The same values under the same keys, in any order of keys; where: the path to the first difference. */
static bool same_values(zval *one, zval *other, smart_str *where, zval *left, zval *right)
{
	zend_string *key;
	zend_ulong number;
	zval *value;
	HashTable *tables[] = {values_of(one), values_of(other)};
	if (!tables[0] || !tables[1]) {
		ZVAL_COPY_VALUE(left, one);
		ZVAL_COPY_VALUE(right, other);
		return zend_is_identical(one, other);
	}
	size_t length = where->s ? ZSTR_LEN(where->s) : 0;
	for (int turn = 0; turn < 2; turn++) {
		HashTable *against = tables[!turn];
		ZEND_HASH_FOREACH_KEY_VAL(tables[turn], number, key, value) {
			zval *match = key ? zend_hash_find(against, key) : zend_hash_index_find(against, number);
			if (key) {
				smart_str_append_printf(where, "%s%s", length ? "." : "", ZSTR_VAL(key));
			} else {
				smart_str_append_printf(where, "[" ZEND_ULONG_FMT "]", number);
			}
			if (!match) {
				ZVAL_UNDEF(turn ? left : right);
				ZVAL_COPY_VALUE(turn ? right : left, value);
				return false;
			}
			if (!turn && !same_values(value, match, where, left, right)) {
				return false;
			}
			ZSTR_LEN(where->s) = length;
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

bool onapp_body_same(const onapp_body *one, const onapp_body *other)
{
	zval left, right, a, b;
	smart_str where = {0};
	if (one->kind != other->kind) {
		return false;
	}
	if (one->kind == ONAPP_BODY_NONE || zend_string_equals(one->text, other->text)) {
		return true;
	}
	if (one->kind != ONAPP_BODY_JSON) {
		return false;
	}
	body_zval(one, &left);
	body_zval(other, &right);
	bool same = same_values(&left, &right, &where, &a, &b);
	smart_str_free(&where);
	zval_ptr_dtor(&left);
	zval_ptr_dtor(&right);
	return same;
}

/* ---- The nearest --------------------------------------------------------------------------------------------------- */

/* Levenshtein's distance of two request lines, or of what is compared of them. */
static int distance(const char *one, size_t one_length, const char *other, size_t other_length)
{
	int row[LONGEST_LINE + 1];
	one_length = MIN(one_length, LONGEST_LINE);
	other_length = MIN(other_length, LONGEST_LINE);
	for (size_t j = 0; j <= other_length; j++) {
		row[j] = (int) j;
	}
	for (size_t i = 1; i <= one_length; i++) {
		int diagonal = row[0];
		row[0] = (int) i;
		for (size_t j = 1; j <= other_length; j++) {
			int changed = diagonal + (one[i - 1] != other[j - 1]);
			diagonal = row[j];
			row[j] = MIN(changed, MIN(row[j], row[j - 1]) + 1);
		}
	}
	return row[other_length];
}

static size_t nearest(const onapp_exchanges *exchanges, const onapp_exchange *asked)
{
	size_t best = 0;
	int least = INT_MAX;
	for (size_t i = 0; i < exchanges->count; i++) {
		const onapp_exchange *one = &exchanges->list[i];
		int away = 4 *
			distance(ZSTR_VAL(one->target), ZSTR_LEN(one->target), ZSTR_VAL(asked->target), ZSTR_LEN(asked->target));
		away += zend_string_equals(one->method, asked->method) ? 0 : 6;
		away += onapp_body_same(&one->sent, &asked->sent) ? 0 : 2;
		away += one->used ? 1 : 0;
		if (away < least) {
			least = away;
			best = i;
		}
	}
	return best;
}

static void append_value(smart_str *into, zval *value)
{
	if (Z_ISUNDEF_P(value)) {
		smart_str_appends(into, "nothing");
	} else if (values_of(value)) {
		smart_str_append_printf(into, "%d values", (int) zend_hash_num_elements(values_of(value)));
	} else if (Z_TYPE_P(value) == IS_STRING) {
		smart_str_append_printf(into, "\"%.*s\"", LONGEST_VALUE, Z_STRVAL_P(value));
	} else if (Z_TYPE_P(value) == IS_FALSE || Z_TYPE_P(value) == IS_TRUE) {
		smart_str_appends(into, Z_TYPE_P(value) == IS_TRUE ? "true" : "false");
	} else if (Z_TYPE_P(value) == IS_NULL) {
		smart_str_appends(into, "null");
	} else {
		zend_string *text = zval_get_string(value);
		smart_str_append(into, text);
		zend_string_release(text);
	}
}

static void append_body_difference(smart_str *into, const onapp_body *recorded, const onapp_body *asked)
{
	zval left, right, a, b;
	smart_str where = {0};
	if (recorded->kind != ONAPP_BODY_JSON || asked->kind != ONAPP_BODY_JSON) {
		smart_str_appends(into,
			recorded->kind == ONAPP_BODY_NONE    ? ": none was recorded"
				: asked->kind == ONAPP_BODY_NONE ? ": none is sent"
												 : "");
		return;
	}
	body_zval(recorded, &left);
	body_zval(asked, &right);
	if (!same_values(&left, &right, &where, &a, &b)) {
		smart_str_0(&where);
		smart_str_append_printf(into, " at %s: ", where.s ? ZSTR_VAL(where.s) : "its top");
		append_value(into, &a);
		smart_str_appends(into, " was recorded, ");
		append_value(into, &b);
		smart_str_appends(into, " is sent");
	}
	smart_str_free(&where);
	zval_ptr_dtor(&left);
	zval_ptr_dtor(&right);
}

zend_string *onapp_exchange_nearest(const onapp_exchanges *exchanges, const onapp_exchange *asked)
{
	smart_str text = {0};
	if (!exchanges->count) {
		return zend_string_init(ZEND_STRL("nothing was recorded"), 0);
	}
	size_t place = nearest(exchanges, asked);
	const onapp_exchange *one = &exchanges->list[place];
	bool same_line = zend_string_equals(one->method, asked->method) && zend_string_equals(one->target, asked->target);
	smart_str_append_printf(&text, "the nearest of %zu is number %zu, %s %s", exchanges->count, place + 1,
		ZSTR_VAL(one->method), ZSTR_VAL(one->target));
	if (same_line && onapp_body_same(&one->sent, &asked->sent)) {
		smart_str_appends(&text, ", which was asked for already");
	} else if (same_line) {
		smart_str_appends(&text, ", where the body differs");
		append_body_difference(&text, &one->sent, &asked->sent);
	}
	return smart_str_extract(&text);
}
