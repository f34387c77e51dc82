/*
 * Machines::network(): the plan of addresses carried out at the panel.
 */
#include "fault.h"
#include "network.h"

#define ROUNDS_MAX 4 /* lost answers and lost races; each round begins with a look */
#define LOST_MAX 5   /* free addresses that somebody else takes before us, one after the other */

/* ---- Reading ------------------------------------------------------------------------------------------------------- */

void onapp_networking_forget_addresses(onapp_networking *call)
{
	for (size_t i = 0; i < call->address_count; i++) {
		if (call->addresses[i].text) {
			zend_string_release(call->addresses[i].text);
		}
	}
	call->address_count = 0;
}

/* Which side of the order an address is on; false: on none. */
static bool find_side(const onapp_networking *call, zend_long nic_id, onapp_held_address *address)
{
	address->secondary = nic_id != call->primary_nic;
	if (!address->secondary) {
		return true;
	}
	/* Without a second network in the order, what was sold in one is still known by its record. */
	return call->secondary_nic ? nic_id == call->secondary_nic : onapp_address_set_is_secondary(address->set);
}

static bool visit_address(onapp_object *record, void *context)
{
	onapp_networking *call = context;
	zval *inner = onapp_object_read_text(record, "_ip_address"), *text, *set;
	onapp_joined_address address = {.join_id = onapp_record_long(record, "_id"), .plan = {.set = ONAPP_SET_NONE}};

	address.plan.id = onapp_record_long(record, "_ip_address_id");
	if (!address.plan.id && inner) {
		zval *id = onapp_part(inner, "ip_address", "id");
		address.plan.id = id ? zval_get_long(id) : 0;
	}
	set = zend_hash_index_find(call->recorded, (zend_ulong) address.plan.id);
	if (set && !onapp_address_set_read(set, &address.plan.set)) {
		return false;
	}
	address.other = !find_side(call, onapp_record_long(record, "_network_interface_id"), &address.plan);
	text = inner ? onapp_part(inner, "ip_address", "address") : NULL;
	address.text = text && Z_TYPE_P(text) == IS_STRING ? zend_string_copy(Z_STR_P(text)) : NULL;
	call->addresses = safe_erealloc(call->addresses, call->address_count + 1, sizeof(address), 0);
	call->addresses[call->address_count++] = address;
	return true;
}

bool onapp_networking_read_addresses(onapp_networking *call)
{
	char path[64];
	snprintf(path, sizeof(path), "virtual_machines/" ZEND_LONG_FMT "/ip_addresses", call->id);
	onapp_question question = {.table = &onapp_class_VirtualMachine_IpAddress, .path = path};
	onapp_networking_forget_addresses(call);
	return onapp_record_each(call->task->administrator, &question, visit_address, call) && !EG(exception);
}

/* ---- One address --------------------------------------------------------------------------------------------------- */

typedef struct {
	zend_long owner, ids[LOST_MAX + 1];
	size_t count;
	const onapp_networking *call;
} free_addresses;

/* Panels list addresses whose join was made a moment ago as free now and then. */
static bool is_ours(const onapp_networking *call, zend_long id)
{
	for (size_t i = 0; i < call->address_count; i++) {
		if (call->addresses[i].plan.id == id) {
			return true;
		}
	}
	return false;
}

static bool visit_free(onapp_object *record, void *context)
{
	free_addresses *found = context;
	zend_long reserved = onapp_record_long(record, "_user_id"), id = onapp_record_long(record, "_id");
	if (onapp_record_flag(record, "_free") && (!reserved || reserved == found->owner) && !is_ours(found->call, id)) {
		found->ids[found->count++] = id;
	}
	return found->count < COUNT_OF(found->ids);
}

/* The one place that knows how a panel lists addresses. */
static bool find_free(const onapp_networking *call, zend_long network_id, free_addresses *found)
{
	char path[64];
	snprintf(path, sizeof(path), "settings/networks/" ZEND_LONG_FMT "/ip_addresses", network_id);
	onapp_question question = {.table = &onapp_class_IpAddress, .path = path};
	memset(found, 0, sizeof(*found));
	found->call = call;
	found->owner = onapp_record_long(Z_ONAPP(call->machine), "_user_id");
	return onapp_record_each(call->task->administrator, &question, visit_free, found);
}

static bool post_join(onapp_networking *call, zend_long nic_id, zend_long address_id)
{
	static const onapp_tweak tweaks[] = {
		{.name = "*", .what = ONAPP_TWEAK_BARE},
		{.name = "virtual_machine_id", .what = ONAPP_TWEAK_DROP},
		{.what = ONAPP_TWEAK_END},
	};
	onapp_object *administrator = call->task->administrator;
	const char *root = administrator->version >= ONAPP_V(6, 0) ? "ip_address" : NULL;
	zval join, number, result;
	if (!onapp_record_make(administrator, &onapp_class_VirtualMachine_IpAddressJoin, 0, &join)) {
		return false;
	}
	ZVAL_LONG(&number, call->id);
	onapp_object_write_text(Z_ONAPP(join), "_virtual_machine_id", &number);
	ZVAL_LONG(&number, nic_id);
	onapp_object_write_text(Z_ONAPP(join), "_network_interface_id", &number);
	ZVAL_LONG(&number, address_id);
	onapp_object_write_text(Z_ONAPP(join), "_ip_address_id", &number);
	ZVAL_UNDEF(&result);
	onapp_create_rooted(Z_ONAPP(join), tweaks, root, &result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&join);
	return !EG(exception);
}

/* Takes a free address; somebody else may take one before us. False with the last refusal under way. */
static bool assign_one(onapp_networking *call, zend_long nic_id, zend_long network_id)
{
	free_addresses found;
	if (!find_free(call, network_id, &found)) {
		return false;
	}
	if (!found.count) {
		onapp_throw(ONAPP_OK, "There is no free IP address in network " ZEND_LONG_FMT, network_id);
		return false;
	}
	for (size_t i = 0; i < found.count; i++) {
		if (post_join(call, nic_id, found.ids[i])) {
			return true;
		}
		zend_object *fault = onapp_fault_take();
		if (!fault) {
			return false;
		}
		if (i + 1 == found.count || !onapp_fault_is(fault, ONAPP_E_VALIDATION)) {
			onapp_fault_throw(fault);
			return false;
		}
		onapp_fault_release(fault);
	}
	return true;
}

static bool release_one(onapp_networking *call, const onapp_joined_address *address)
{
	zval join, number;
	if (!onapp_record_make(call->task->administrator, &onapp_class_VirtualMachine_IpAddressJoin, address->join_id,
			&join)) {
		return false;
	}
	ZVAL_LONG(&number, call->id);
	onapp_object_write_text(Z_ONAPP(join), "_virtual_machine_id", &number);
	onapp_delete(Z_ONAPP(join));
	zval_ptr_dtor(&join);
	if (EG(exception) && onapp_fault_is(EG(exception), ONAPP_E_NOT_FOUND)) {
		zend_clear_exception(); /* gone already, which is what was wanted */
	}
	return !EG(exception);
}

/* ---- The whole plan ------------------------------------------------------------------------------------------------ */

static zend_long network_of_nic(const onapp_networking *call, zend_long nic_id)
{
	for (size_t i = 0; i < call->nic_count; i++) {
		if (call->nics[i].id == nic_id) {
			zval *network = zend_hash_index_find(call->reach, (zend_ulong) call->nics[i].join_id);
			return network ? Z_LVAL_P(network) : 0;
		}
	}
	return 0;
}

static bool assign_set(onapp_networking *call, onapp_address_set set, zend_long count)
{
	zend_long nic_id = onapp_address_set_is_secondary(set) ? call->secondary_nic : call->primary_nic;
	if (!count) {
		return true;
	}
	if (!nic_id) {
		onapp_throw(ONAPP_OK, "The virtual server has no %s network interface",
			onapp_address_set_is_secondary(set) ? "second" : "primary");
		return false;
	}
	if (!onapp_networking_read_reach(call)) {
		return false;
	}
	zend_long network_id = network_of_nic(call, nic_id);
	if (!network_id) {
		onapp_throw(ONAPP_OK, "The network of interface " ZEND_LONG_FMT " is not to be found at the hypervisor",
			nic_id);
		return false;
	}
	for (; count > 0; count--) {
		if (!assign_one(call, nic_id, network_id)) {
			return false;
		}
		call->touched = true;
	}
	return true;
}

/* The plan for what the machine holds now, its result written into the addresses. True: there is something to do. */
static bool make_plan(onapp_networking *call, onapp_address_plan *plan)
{
	bool work = false;
	size_t *places = safe_emalloc(call->address_count + 1, sizeof(*places), 0);
	plan->held = safe_emalloc(call->address_count + 1, sizeof(*plan->held), 0);
	plan->count = 0;
	plan->strangers = call->strangers;
	memcpy(plan->wanted, call->sizes, sizeof(plan->wanted));
	for (size_t i = 0; i < call->address_count; i++) {
		if (!call->addresses[i].other) {
			places[plan->count] = i;
			plan->held[plan->count++] = call->addresses[i].plan;
		}
	}
	onapp_address_plan_make(plan);
	for (size_t i = 0; i < plan->count; i++) {
		call->addresses[places[i]].plan = plan->held[i];
		work |= plan->held[i].release;
	}
	for (int set = 0; set < ONAPP_SET_COUNT; set++) {
		work |= plan->assign[set] > 0;
	}
	efree(places);
	efree(plan->held);
	plan->held = NULL;
	return work;
}

static bool carry_out(onapp_networking *call, const onapp_address_plan *plan)
{
	for (size_t i = 0; i < call->address_count; i++) {
		if (!call->addresses[i].other && call->addresses[i].plan.release) {
			if (!release_one(call, &call->addresses[i])) {
				return false;
			}
			call->touched = true;
		}
	}
	for (int set = 0; set < ONAPP_SET_COUNT; set++) {
		if (!assign_set(call, (onapp_address_set) set, plan->assign[set])) {
			return false;
		}
	}
	return true;
}

/* Looks, plans and acts until there is nothing to do any more. False with an exception: the sentence of the failure, or
 * what ends the call. */
static bool bring_about(onapp_networking *call)
{
	onapp_address_plan plan = {0};
	for (int round = 0; round < ROUNDS_MAX; round++) {
		if (!onapp_networking_read_addresses(call)) {
			return false;
		}
		if (!make_plan(call, &plan)) {
			return true;
		}
		if (!carry_out(call, &plan)) {
			zend_object *fault = onapp_fault_take();
			if (!fault) {
				return false;
			}
			/* A refusal is final; after a lost answer the machine itself tells what was done. */
			if (!onapp_fault_leaves_doubt(fault) || !onapp_fault_is_refusal(fault)) {
				onapp_fault_throw(fault);
				return false;
			}
			onapp_fault_release(fault);
			call->touched = true;
		}
	}
	onapp_throw(ONAPP_OK, "The Control Panel accepted changes of addresses and did not make them");
	return false;
}

bool onapp_networking_change_addresses(onapp_networking *call)
{
	bool touched = call->touched;
	onapp_address_plan plan = {0};
	call->touched = false;
	if (!bring_about(call)) {
		zend_string *why = onapp_fault_step();
		if (!why) {
			return false;
		}
		onapp_networking_refuse(call, "ip_addresses", why);
		/* What was done until then counts. */
		if (!onapp_networking_read_addresses(call)) {
			return false;
		}
		make_plan(call, &plan);
	}
	if (call->touched) {
		onapp_networking_changed(call, "ip_addresses");
	}
	call->touched |= touched;
	return true;
}
