/*
 * Orders: what must be there, what is sent.
 */
#include "order.h"

typedef enum {
	ORDER_TEXT,
	ORDER_NUMBER,
	ORDER_ID,   /* 0 and empty mean "the panel decides" and are not sent */
	ORDER_FLAG, /* sent as 1 or 0 */
} order_kind;

static const struct {
	const char *name, *property;
	order_kind kind;
	bool required;
} order_rows[] = {
	{"marker", NULL, ORDER_TEXT, true},
	{"label", "_label", ORDER_TEXT, true},
	{"hostname", "_hostname", ORDER_TEXT, true},
	{"template_id", "_template_id", ORDER_ID, true},
	{"memory", "_memory", ORDER_NUMBER, true},
	{"cpus", "_cpus", ORDER_NUMBER, true},
	{"cpu_shares", "_cpu_shares", ORDER_NUMBER, true},
	{"primary_disk_size", "_primary_disk_size", ORDER_NUMBER, true},
	{"swap_disk_size", "_swap_disk_size", ORDER_NUMBER, false},
	{"hypervisor_id", "_hypervisor_id", ORDER_ID, false},
	{"hypervisor_group_id", "_hypervisor_group_id", ORDER_ID, false},
	{"data_store_group_primary_id", "_data_store_group_primary_id", ORDER_ID, false},
	{"data_store_group_swap_id", "_data_store_group_swap_id", ORDER_ID, false},
	{"primary_network_id", "_primary_network_id", ORDER_ID, false},
	{"rate_limit", "_rate_limit", ORDER_NUMBER, false},
	{"initial_root_password", "_initial_root_password", ORDER_TEXT, false},
	{"required_virtual_machine_build", "_required_virtual_machine_build", ORDER_FLAG, false},
	{"required_virtual_machine_startup", "_required_virtual_machine_startup", ORDER_FLAG, false},
	{"required_automatic_backup", "_required_automatic_backup", ORDER_FLAG, false},
};

const onapp_tweak onapp_order_tweaks[] = {
	{.name = "*", .what = ONAPP_TWEAK_BARE},
	{.name = "domain", .what = ONAPP_TWEAK_PRESET, .preset = TEXT("localdomain")},
	{.name = "note", .what = ONAPP_TWEAK_ADD},
	{.name = "admin_note", .what = ONAPP_TWEAK_ADD},
	{.name = "hypervisor_group_id", .what = ONAPP_TWEAK_ADD},
	{.name = "data_store_group_primary_id", .what = ONAPP_TWEAK_ADD},
	{.name = "data_store_group_swap_id", .what = ONAPP_TWEAK_ADD},
	{.name = "required_virtual_machine_startup", .what = ONAPP_TWEAK_ADD},
	{.what = ONAPP_TWEAK_END},
};

/* NULL for what means nothing: null and an empty text. Borrowed. */
static zval *value_of(HashTable *order, const char *name)
{
	zval *value = zend_hash_str_find_deref(order, name, strlen(name));
	if (!value || Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value))) {
		return NULL;
	}
	return value;
}

static bool is_count(zval *value)
{
	if (Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value) < 19 && strspn(Z_STRVAL_P(value), "0123456789") == Z_STRLEN_P(value);
	}
	return Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) >= 0;
}

static bool refuse(const char *what, const char *name, const char *wanted)
{
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The %s's %s must be %s", what, name, wanted);
	return false;
}

static bool check_row(HashTable *order, size_t row)
{
	zval *value = value_of(order, order_rows[row].name);
	order_kind kind = order_rows[row].kind;
	if (!value || (kind == ORDER_ID && is_count(value) && !zval_get_long(value))) {
		if (order_rows[row].required) {
			onapp_throw(ONAPP_E_MISSING_VALUE, "The order's %s is not set", order_rows[row].name);
			return false;
		}
		return true;
	}
	if (kind == ORDER_TEXT && Z_TYPE_P(value) != IS_STRING) {
		return refuse("order", order_rows[row].name, "a text");
	}
	if ((kind == ORDER_NUMBER || kind == ORDER_ID) && !is_count(value)) {
		return refuse("order", order_rows[row].name, "a whole number from 0 on");
	}
	if (kind == ORDER_FLAG && (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT)) {
		return refuse("order", order_rows[row].name, "true or false");
	}
	return true;
}

bool onapp_order_check(HashTable *order)
{
	for (size_t i = 0; i < COUNT_OF(order_rows); i++) {
		if (!check_row(order, i)) {
			return false;
		}
	}
	return true;
}

bool onapp_owner_check(HashTable *owner)
{
	static const char *const texts[] = {"email", "api_key"};
	zval *id = value_of(owner, "id");
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		zval *text = value_of(owner, texts[i]);
		if (!text || Z_TYPE_P(text) != IS_STRING) {
			return refuse("owner", texts[i], "a text that is not empty");
		}
	}
	return (id && is_count(id) && zval_get_long(id)) || refuse("owner", "id", "the id of a user");
}

bool onapp_order_flag(HashTable *order, const char *name)
{
	return onapp_value_flag(value_of(order, name));
}

zend_string *onapp_order_text(HashTable *array, const char *name)
{
	return Z_STR_P(value_of(array, name));
}

void onapp_order_apply(HashTable *order, onapp_object *machine)
{
	zval number;
	for (size_t i = 0; i < COUNT_OF(order_rows); i++) {
		zval *value = value_of(order, order_rows[i].name);
		if (!value || !order_rows[i].property) {
			continue;
		}
		if (order_rows[i].kind == ORDER_TEXT) {
			onapp_object_write_text(machine, order_rows[i].property, value);
			continue;
		}
		ZVAL_LONG(&number, order_rows[i].kind == ORDER_FLAG ? onapp_value_flag(value) : zval_get_long(value));
		if (order_rows[i].kind != ORDER_ID || Z_LVAL(number)) {
			onapp_object_write_text(machine, order_rows[i].property, &number);
		}
	}
	if (machine->version < ONAPP_V(6, 3)) {
		/* From 6.3 on every machine gets its address, and panels refuse the field. */
		ZVAL_LONG(&number, 1);
		onapp_object_write_text(machine, "_required_ip_address_assignment", &number);
	}
}
