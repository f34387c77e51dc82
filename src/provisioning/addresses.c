/*
 * Resources::planAddresses(): four sets of addresses, two in each network. What was never in a set is taken into one
 * that has room, but given back only on demand: somebody at the panel may have put it there.
 */
#include "addresses.h"
#include "methods.h"
#include "panel.h"

#define WANTED_MAX 100000

static const char *const set_names[] = {"primary_base", "primary_additional", "secondary_base", "secondary_additional"};

const char *onapp_address_set_name(onapp_address_set set)
{
	return set < ONAPP_SET_COUNT ? set_names[set] : NULL;
}

/* ---- The plan ------------------------------------------------------------------------------------------------------ */

static zend_long size_of_set(const onapp_address_plan *plan, onapp_address_set set)
{
	zend_long size = 0;
	for (size_t i = 0; i < plan->count; i++) {
		size += plan->held[i].set == set;
	}
	return size;
}

/* The addresses that came last go first. */
static void shrink(onapp_address_plan *plan, onapp_address_set set)
{
	zend_long surplus = size_of_set(plan, set) - plan->wanted[set];
	for (size_t i = plan->count; i-- > 0 && surplus > 0;) {
		if (plan->held[i].set == set) {
			plan->held[i].set = ONAPP_SET_NONE;
			plan->held[i].surplus = true;
			surplus--;
		}
	}
}

/* An address of the network that is in no set; one of ours before a stranger. */
static onapp_held_address *unresolved(const onapp_address_plan *plan, bool secondary)
{
	onapp_held_address *stranger = NULL;
	for (size_t i = 0; i < plan->count; i++) {
		onapp_held_address *address = &plan->held[i];
		if (address->set != ONAPP_SET_NONE || address->secondary != secondary) {
			continue;
		}
		if (address->surplus) {
			return address;
		}
		stranger = stranger ? stranger : address;
	}
	return stranger;
}

static void fill(onapp_address_plan *plan, onapp_address_set set)
{
	zend_long missing = plan->wanted[set] - size_of_set(plan, set);
	while (missing > 0) {
		onapp_held_address *address = unresolved(plan, onapp_address_set_is_secondary(set));
		if (!address) {
			break;
		}
		address->set = set;
		missing--;
	}
	plan->assign[set] = missing > 0 ? missing : 0;
}

/* A machine whose last primary address is taken cannot be reached any more. */
static void spare_last_primary(onapp_address_plan *plan)
{
	onapp_held_address *first = NULL;
	for (size_t i = 0; i < plan->count; i++) {
		if (plan->held[i].secondary) {
			continue;
		}
		if (!plan->held[i].release) {
			return;
		}
		first = first ? first : &plan->held[i];
	}
	if (first && !plan->assign[ONAPP_SET_PRIMARY_BASE] && !plan->assign[ONAPP_SET_PRIMARY_ADDITIONAL]) {
		first->release = false;
	}
}

void onapp_address_plan_make(onapp_address_plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		onapp_held_address *address = &plan->held[i];
		address->surplus = address->release = false;
		if (address->set != ONAPP_SET_NONE && onapp_address_set_is_secondary(address->set) != address->secondary) {
			address->set = ONAPP_SET_NONE;
		}
	}
	/* All sets shrink before one is filled, so that an address moves from set to set instead of being given back. */
	for (int set = 0; set < ONAPP_SET_COUNT; set++) {
		shrink(plan, (onapp_address_set) set);
	}
	for (int set = 0; set < ONAPP_SET_COUNT; set++) {
		fill(plan, (onapp_address_set) set);
	}
	for (size_t i = 0; i < plan->count; i++) {
		onapp_held_address *address = &plan->held[i];
		address->release = address->set == ONAPP_SET_NONE && (address->surplus || plan->strangers);
	}
	spare_last_primary(plan);
}

/* ---- Arguments ----------------------------------------------------------------------------------------------------- */

bool onapp_address_set_read(zval *name, onapp_address_set *set)
{
	ZVAL_DEREF(name);
	for (int i = 0; Z_TYPE_P(name) == IS_STRING && i < ONAPP_SET_COUNT; i++) {
		if (zend_string_equals_cstr(Z_STR_P(name), set_names[i], strlen(set_names[i]))) {
			*set = (onapp_address_set) i;
			return true;
		}
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT,
		"The recorded set of an address must be one of primary_base, "
		"primary_additional, secondary_base and secondary_additional");
	return false;
}

static bool read_size(zval *value, zend_long *size)
{
	bool digits = Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) && Z_STRLEN_P(value) < 10 &&
		strspn(Z_STRVAL_P(value), "0123456789") == Z_STRLEN_P(value);
	*size = digits || Z_TYPE_P(value) == IS_LONG ? zval_get_long(value) : -1;
	return *size >= 0 && *size <= WANTED_MAX;
}

bool onapp_address_wanted_read(HashTable *wanted, zend_long *sizes)
{
	for (int i = 0; i < ONAPP_SET_COUNT; i++) {
		zval *value = zend_hash_str_find_deref(wanted, set_names[i], strlen(set_names[i]));
		sizes[i] = 0;
		if (value && Z_TYPE_P(value) != IS_NULL && !read_size(value, &sizes[i])) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The wanted %s must be a whole number from 0 to %d", set_names[i],
				WANTED_MAX);
			return false;
		}
	}
	return true;
}

/* "primary" or "secondary" of an address by id. */
static bool read_held(HashTable *held, HashTable *recorded, onapp_address_plan *plan)
{
	zend_ulong id;
	zend_string *key;
	zval *network, *set;
	ZEND_HASH_FOREACH_KEY_VAL(held, id, key, network) {
		onapp_held_address *address = &plan->held[plan->count++];
		ZVAL_DEREF(network);
		bool primary = Z_TYPE_P(network) == IS_STRING && zend_string_equals_literal(Z_STR_P(network), "primary");
		address->secondary = Z_TYPE_P(network) == IS_STRING &&
			zend_string_equals_literal(Z_STR_P(network), "secondary");
		if (key || (!primary && !address->secondary)) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The held addresses must be \"primary\" or \"secondary\" by id");
			return false;
		}
		address->id = (zend_long) id;
		address->set = ONAPP_SET_NONE;
		set = zend_hash_index_find(recorded, id);
		if (set && !onapp_address_set_read(set, &address->set)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void give_plan(const onapp_address_plan *plan, zval *result)
{
	zval sets, assign, release;
	array_init(&sets);
	array_init(&assign);
	array_init(&release);
	for (size_t i = 0; i < plan->count; i++) {
		if (plan->held[i].set != ONAPP_SET_NONE) {
			add_index_string(&sets, (zend_ulong) plan->held[i].id, set_names[plan->held[i].set]);
		} else if (plan->held[i].release) {
			add_next_index_long(&release, plan->held[i].id);
		}
	}
	for (int set = 0; set < ONAPP_SET_COUNT; set++) {
		if (plan->assign[set]) {
			add_assoc_long(&assign, set_names[set], plan->assign[set]);
		}
	}
	array_init(result);
	add_assoc_zval(result, "sets", &sets);
	add_assoc_zval(result, "assign", &assign);
	add_assoc_zval(result, "release", &release);
}

ZEND_METHOD(OnApp_Provisioning_Resources, planAddresses)
{
	HashTable *held, *recorded, *wanted;
	bool strangers = false;
	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_ARRAY_HT(held)
		Z_PARAM_ARRAY_HT(recorded)
		Z_PARAM_ARRAY_HT(wanted)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(strangers)
	ZEND_PARSE_PARAMETERS_END();

	onapp_address_plan plan = {.strangers = strangers};
	plan.held = ecalloc(zend_hash_num_elements(held) + 1, sizeof(*plan.held));
	if (onapp_address_wanted_read(wanted, plan.wanted) && read_held(held, recorded, &plan)) {
		onapp_address_plan_make(&plan);
		give_plan(&plan, return_value);
	}
	efree(plan.held);
}
