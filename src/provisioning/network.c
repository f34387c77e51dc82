/*
 * Machines::network(): wishes, the order of the steps, the result.
 */
#include "fault.h"
#include "methods.h"
#include "network.h"

#define RATE_MAX 1000000 /* Mbps */

/* ---- For the steps ------------------------------------------------------------------------------------------------- */

void onapp_networking_changed(onapp_networking *call, const char *name)
{
	add_next_index_string(&call->changed, name);
	call->touched = true;
}

void onapp_networking_refuse(onapp_networking *call, const char *name, zend_string *why)
{
	add_assoc_str(&call->refused, name, why);
}

bool onapp_networking_wait(onapp_networking *call, const char *step)
{
	onapp_wait wait = {.step = step, .id = call->id, .begins = Z_ISUNDEF(call->machine)};
	zval_ptr_dtor(&call->machine);
	ZVAL_UNDEF(&call->machine);
	return onapp_wait_for(call->task, &wait, &call->machine, NULL);
}

/* ---- Wishes -------------------------------------------------------------------------------------------------------- */

/* -1: not said. False with an exception. */
static bool read_number(HashTable *wanted, const char *name, zend_long most, zend_long *number)
{
	zval *value = zend_hash_str_find_deref(wanted, name, strlen(name));
	*number = -1;
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	bool digits = Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) && Z_STRLEN_P(value) < 19 &&
		strspn(Z_STRVAL_P(value), "0123456789") == Z_STRLEN_P(value);
	if (digits || Z_TYPE_P(value) == IS_LONG) {
		*number = zval_get_long(value);
	}
	if (*number >= 0 && *number <= most) {
		return true;
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The wanted %s must be a whole number from 0 to " ZEND_LONG_FMT, name, most);
	return false;
}

static bool read_wishes(onapp_networking *call, HashTable *wanted)
{
	zval *strangers = zend_hash_str_find_deref(wanted, ZEND_STRL("release_strangers"));
	call->strangers = strangers && zend_is_true(strangers);
	if (!onapp_address_wanted_read(wanted, call->sizes) ||
		!read_number(wanted, "rate_limit", RATE_MAX, &call->rate_limit) ||
		!read_number(wanted, "secondary_network", ZEND_LONG_MAX, &call->secondary_network) ||
		!read_number(wanted, "secondary_rate_limit", RATE_MAX, &call->secondary_rate_limit)) {
		return false;
	}
	call->secondary_network = MAX(call->secondary_network, 0);
	return true;
}

/* ---- The result ---------------------------------------------------------------------------------------------------- */

static void add_address(const onapp_joined_address *joined, zval *list)
{
	const char *set = onapp_address_set_name(joined->plan.set);
	zval entry;
	array_init(&entry);
	add_assoc_long(&entry, "id", joined->plan.id);
	add_assoc_str(&entry, "address", joined->text ? zend_string_copy(joined->text) : ZSTR_EMPTY_ALLOC());
	if (joined->other) {
		add_assoc_null(&entry, "network");
	} else {
		add_assoc_string(&entry, "network", joined->plan.secondary ? "secondary" : "primary");
	}
	if (set && !joined->other) {
		add_assoc_string(&entry, "set", set);
	} else {
		add_assoc_null(&entry, "set");
	}
	add_next_index_zval(list, &entry);
}

static void give_addresses(const onapp_networking *call, zval *list)
{
	array_init(list);
	for (size_t i = 0; i < call->address_count; i++) {
		add_address(&call->addresses[i], list);
	}
}

static void give_result(onapp_networking *call, zval *result)
{
	zval addresses;
	bool running = onapp_record_flag(Z_ONAPP(call->machine), "_booted");
	give_addresses(call, &addresses);
	array_init(result);
	Z_TRY_ADDREF(call->changed);
	Z_TRY_ADDREF(call->refused);
	add_assoc_zval(result, "changed", &call->changed);
	add_assoc_zval(result, "refused", &call->refused);
	/* The system of a running machine learns of its addresses when it starts or its network is rebuilt. */
	add_assoc_bool(result, "restart_needed", running && call->touched);
	add_assoc_zval(result, "addresses", &addresses);
}

static void release(onapp_networking *call)
{
	onapp_networking_forget_addresses(call);
	if (call->addresses) {
		efree(call->addresses);
	}
	if (call->nics) {
		efree(call->nics);
	}
	if (call->reach) {
		zend_array_destroy(call->reach);
	}
	zval_ptr_dtor(&call->machine);
	zval_ptr_dtor(&call->changed);
	zval_ptr_dtor(&call->refused);
}

void onapp_machine_network(const onapp_task *task, zend_long id, HashTable *wanted, HashTable *recorded, zval *result)
{
	onapp_networking call = {.task = task, .id = id, .recorded = recorded};
	ZVAL_UNDEF(&call.machine);
	array_init(&call.changed);
	array_init(&call.refused);
	if (read_wishes(&call, wanted) && onapp_networking_wait(&call, "network") && onapp_networking_read_nics(&call) &&
		onapp_networking_change_nics(&call) && onapp_networking_change_addresses(&call)) {
		give_result(&call, result);
	}
	release(&call);
}

void onapp_machine_addresses(const onapp_task *task, zend_long id, zend_long secondary_network, zval *result)
{
	onapp_networking call = {.task = task,
		.id = id,
		.recorded = (HashTable *) &zend_empty_array,
		.secondary_network = secondary_network};
	ZVAL_UNDEF(&call.machine);
	ZVAL_UNDEF(&call.changed);
	ZVAL_UNDEF(&call.refused);
	bool fine = onapp_machine_load_present(task, id, &call.machine) && onapp_networking_read_nics(&call);
	if (fine && secondary_network) {
		fine = onapp_networking_read_reach(&call);
		onapp_networking_find_secondary(&call);
	}
	if (fine && onapp_networking_read_addresses(&call)) {
		give_addresses(&call, result);
	}
	release(&call);
}
