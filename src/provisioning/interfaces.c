/*
 * Machines::network(): port speeds, and the second interface.
 */
#include "fault.h"
#include "network.h"

/* ---- Reading ------------------------------------------------------------------------------------------------------- */

static bool visit_nic(onapp_object *record, void *context)
{
	onapp_networking *call = context;
	onapp_nic nic = {
		.id = onapp_record_long(record, "_id"),
		.join_id = onapp_record_long(record, "_network_join_id"),
		.rate_limit = onapp_record_long(record, "_rate_limit"),
		.primary = onapp_record_flag(record, "_primary"),
	};
	call->nics = safe_erealloc(call->nics, call->nic_count + 1, sizeof(nic), 0);
	call->nics[call->nic_count++] = nic;
	return true;
}

bool onapp_networking_read_nics(onapp_networking *call)
{
	char path[64];
	snprintf(path, sizeof(path), "virtual_machines/" ZEND_LONG_FMT "/network_interfaces", call->id);
	onapp_question question = {.table = &onapp_class_VirtualMachine_NetworkInterface, .path = path};
	call->nic_count = 0;
	call->primary_nic = call->secondary_nic = 0;
	if (!onapp_record_each(call->task->administrator, &question, visit_nic, call)) {
		return false;
	}
	for (size_t i = 0; i < call->nic_count; i++) {
		if (call->nics[i].primary && !call->primary_nic) {
			call->primary_nic = call->nics[i].id;
		}
	}
	return true;
}

static bool visit_join(onapp_object *record, void *context)
{
	onapp_networking *call = context;
	zval network;
	ZVAL_LONG(&network, onapp_record_long(record, "_network_id"));
	/* In the order of the answers: the joins of the zone come first. */
	zend_hash_index_add(call->reach, (zend_ulong) onapp_record_long(record, "_id"), &network);
	return true;
}

static bool read_joins(onapp_networking *call, const onapp_class *table, const char *place, zend_long id)
{
	char path[96];
	snprintf(path, sizeof(path), "settings/%s/" ZEND_LONG_FMT "/network_joins", place, id);
	onapp_question question = {.table = table, .path = path};
	return !id || onapp_record_each(call->task->administrator, &question, visit_join, call);
}

bool onapp_networking_read_reach(onapp_networking *call)
{
	zend_long hypervisor_id = onapp_record_long(Z_ONAPP(call->machine), "_hypervisor_id"), zone_id = 0;
	zval hypervisor;
	if (call->reach) {
		return true;
	}
	call->reach = zend_new_array(8);
	if (hypervisor_id) {
		onapp_presence presence = onapp_record_load(call->task->administrator, &onapp_class_Hypervisor, hypervisor_id,
			&hypervisor);
		if (presence == ONAPP_UNKNOWN) {
			return false;
		}
		if (presence == ONAPP_FOUND) {
			zone_id = onapp_record_long(Z_ONAPP(hypervisor), "_hypervisor_group_id");
			zval_ptr_dtor(&hypervisor);
		}
	}
	return read_joins(call, &onapp_class_HypervisorZone_NetworkJoin, "hypervisor_zones", zone_id) &&
		read_joins(call, &onapp_class_Hypervisor_NetworkJoin, "hypervisors", hypervisor_id);
}

/* ---- Writing ------------------------------------------------------------------------------------------------------- */

static const onapp_tweak only_what_is_set[] = {
	{.name = "*", .what = ONAPP_TWEAK_BARE},
	{.name = "id", .what = ONAPP_TWEAK_DROP},
	{.name = "virtual_machine_id", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static void write_number(onapp_object *object, const char *property, zend_long number)
{
	zval value;
	ZVAL_LONG(&value, number);
	onapp_object_write_text(object, property, &value);
}

static bool make_nic(onapp_networking *call, zend_long id, zval *nic)
{
	if (!onapp_record_make(call->task->administrator, &onapp_class_VirtualMachine_NetworkInterface, id, nic)) {
		return false;
	}
	write_number(Z_ONAPP_P(nic), "_virtual_machine_id", call->id);
	return true;
}

static const onapp_nic *find_nic(const onapp_networking *call, zend_long id)
{
	for (size_t i = 0; i < call->nic_count; i++) {
		if (call->nics[i].id == id) {
			return &call->nics[i];
		}
	}
	return NULL;
}

static bool put_rate(onapp_networking *call, zend_long nic_id, zend_long rate)
{
	zval nic, result;
	if (!make_nic(call, nic_id, &nic)) {
		return false;
	}
	write_number(Z_ONAPP(nic), "_rate_limit", rate);
	ZVAL_UNDEF(&result);
	onapp_edit(Z_ONAPP(nic), only_what_is_set, &result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&nic);
	return !EG(exception);
}

/* False with an exception that ends the call; refusals are noted. */
static bool change_rate(onapp_networking *call, zend_long nic_id, zend_long rate, const char *name)
{
	const onapp_nic *nic = find_nic(call, nic_id);
	if (rate < 0 || !nic || nic->rate_limit == rate) {
		return true;
	}
	if (!put_rate(call, nic_id, rate)) {
		zend_string *why = onapp_fault_step();
		if (!why) {
			return false;
		}
		/* The answer may have been lost: the interface itself tells. */
		bool read = onapp_networking_read_nics(call);
		nic = read ? find_nic(call, nic_id) : NULL;
		if (!nic || nic->rate_limit != rate) {
			onapp_networking_refuse(call, name, why);
			return read;
		}
		zend_string_release(why);
	}
	onapp_networking_changed(call, name);
	return true;
}

/* ---- The second interface ------------------------------------------------------------------------------------------ */

static zend_long network_of(const onapp_networking *call, zend_long join_id)
{
	zval *network = zend_hash_index_find(call->reach, (zend_ulong) join_id);
	return network ? Z_LVAL_P(network) : 0;
}

void onapp_networking_find_secondary(onapp_networking *call)
{
	for (size_t i = 0; i < call->nic_count; i++) {
		if (!call->nics[i].primary && network_of(call, call->nics[i].join_id) == call->secondary_network) {
			call->secondary_nic = call->nics[i].id;
			return;
		}
	}
}

static zend_long join_to(const onapp_networking *call, zend_long wanted)
{
	zend_ulong join_id;
	zval *network;
	ZEND_HASH_FOREACH_NUM_KEY_VAL(call->reach, join_id, network) {
		if (Z_LVAL_P(network) == wanted) {
			return (zend_long) join_id;
		}
	}
	ZEND_HASH_FOREACH_END();
	return 0;
}

static bool post_nic(onapp_networking *call, zend_long join_id)
{
	zval nic, label, result;
	if (!make_nic(call, 0, &nic)) {
		return false;
	}
	ZVAL_STR(&label, zend_strpprintf(0, "eth%zu", call->nic_count));
	onapp_object_write_text(Z_ONAPP(nic), "_label", &label);
	zval_ptr_dtor(&label);
	write_number(Z_ONAPP(nic), "_network_join_id", join_id);
	write_number(Z_ONAPP(nic), "_rate_limit", MAX(call->secondary_rate_limit, 0));
	ZVAL_UNDEF(&result);
	onapp_create(Z_ONAPP(nic), only_what_is_set, &result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&nic);
	return !EG(exception);
}

/* Attaches the machine to the second network; what was asked for and is not there afterwards is refused. */
static bool attach(onapp_networking *call)
{
	zend_long join_id = join_to(call, call->secondary_network);
	zend_string *why = NULL;
	if (!join_id) {
		onapp_networking_refuse(call, "secondary_network",
			zend_strpprintf(0,
				"Network " ZEND_LONG_FMT " is joined neither to the hypervisor of the virtual server nor to its "
				"zone",
				call->secondary_network));
		return true;
	}
	if (!post_nic(call, join_id) && !(why = onapp_fault_step())) {
		return false;
	}
	bool fine = onapp_networking_wait(call, "attach network") && onapp_networking_read_nics(call);
	if (fine) {
		onapp_networking_find_secondary(call);
	} else if (!why && (why = onapp_fault_step())) {
		fine = true;
	}
	if (fine && call->secondary_nic) {
		onapp_networking_changed(call, "secondary_network");
	} else if (fine) {
		onapp_networking_refuse(call, "secondary_network",
			why ? zend_string_copy(why)
				: zend_strpprintf(0, "The Control Panel accepted the interface and did not make it"));
	}
	if (why) {
		zend_string_release(why);
	}
	return fine;
}

static bool change_secondary(onapp_networking *call)
{
	if (!call->secondary_network) {
		return true;
	}
	if (!onapp_networking_read_reach(call)) {
		zend_string *why = onapp_fault_step();
		if (why) {
			onapp_networking_refuse(call, "secondary_network", why);
		}
		return why != NULL;
	}
	onapp_networking_find_secondary(call);
	if (!call->secondary_nic) {
		return attach(call);
	}
	return change_rate(call, call->secondary_nic, call->secondary_rate_limit, "secondary_rate_limit");
}

bool onapp_networking_change_nics(onapp_networking *call)
{
	return change_rate(call, call->primary_nic, call->rate_limit, "rate_limit") && change_secondary(call);
}
