/*
 * Machines::resize(): every step for itself, so that one refusal does not hold up the others.
 */
#include "fault.h"
#include "machine.h"

static const struct {
	const char *name, *property;
} size_rows[] = {
	{"memory", "_memory"},
	{"cpus", "_cpus"},
	{"cpu_shares", "_cpu_shares"},
};

typedef struct {
	const onapp_task *task;
	zend_long id;
	zend_long wanted[COUNT_OF(size_rows)]; /* -1: not wanted */
	zend_long disk;                        /* GB; -1: not wanted */
	zval machine;                          /* as the panel has it */
	zval changed, refused;                 /* of the result */
	zend_long after;                       /* newest job before ours */
	bool restart_needed;
} resizing;

static bool read_wanted(HashTable *wanted, const char *name, zend_long *amount)
{
	zval *value = zend_hash_str_find_deref(wanted, name, strlen(name));
	*amount = -1;
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	bool digits = Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) && Z_STRLEN_P(value) < 19 &&
		strspn(Z_STRVAL_P(value), "0123456789") == Z_STRLEN_P(value);
	if ((digits || Z_TYPE_P(value) == IS_LONG) && zval_get_long(value) > 0) {
		*amount = zval_get_long(value);
		return true;
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The wanted %s must be a whole number from 1 on", name);
	return false;
}

static bool read_all_wanted(resizing *call, HashTable *wanted)
{
	for (size_t i = 0; i < COUNT_OF(size_rows); i++) {
		if (!read_wanted(wanted, size_rows[i].name, &call->wanted[i])) {
			return false;
		}
	}
	return read_wanted(wanted, "disk_size", &call->disk);
}

static void refuse(resizing *call, const char *name, zend_string *why)
{
	add_assoc_str(&call->refused, name, zend_string_copy(why));
}

/* Waits until the panel has done what a step asked for and keeps the machine as it is then. */
static bool wait_quiet(resizing *call, const char *step, zend_long *newest)
{
	/* The first wait of all finds a machine not looked at before. */
	onapp_wait wait = {.step = step, .id = call->id, .after = call->after, .begins = Z_ISUNDEF(call->machine)};
	zval_ptr_dtor(&call->machine);
	ZVAL_UNDEF(&call->machine);
	return onapp_wait_for(call->task, &wait, &call->machine, newest);
}

/* ---- Memory, cores, priority --------------------------------------------------------------------------------------- */

static bool differs(const resizing *call, size_t row)
{
	return call->wanted[row] >= 0 &&
		onapp_record_long(Z_ONAPP(call->machine), size_rows[row].property) != call->wanted[row];
}

/* Sends only what differs. */
static bool put_sizes(resizing *call, const bool *sent)
{
	static const onapp_tweak tweaks[] = {
		{.name = "*", .what = ONAPP_TWEAK_BARE},
		{.name = "id", .what = ONAPP_TWEAK_DROP},
		{.what = ONAPP_TWEAK_END},
	};
	zval machine, result, amount;
	if (!onapp_record_make(call->task->administrator, &onapp_class_VirtualMachine, call->id, &machine)) {
		return false;
	}
	for (size_t i = 0; i < COUNT_OF(size_rows); i++) {
		if (sent[i]) {
			ZVAL_LONG(&amount, call->wanted[i]);
			onapp_object_write_text(Z_ONAPP(machine), size_rows[i].property, &amount);
		}
	}
	ZVAL_UNDEF(&result);
	onapp_edit(Z_ONAPP(machine), tweaks, &result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&machine);
	return !EG(exception);
}

/* What the machine says afterwards decides: also when the answer was lost or another sentence came with it. */
static void judge_sizes(resizing *call, const bool *sent, zend_string *why)
{
	for (size_t i = 0; i < COUNT_OF(size_rows); i++) {
		if (!sent[i]) {
			continue;
		}
		if (!differs(call, i)) {
			add_next_index_string(&call->changed, size_rows[i].name);
		} else if (why) {
			refuse(call, size_rows[i].name, why);
		} else {
			add_assoc_string(&call->refused, size_rows[i].name,
				"The Control Panel accepted the change and did not make it");
		}
	}
}

/* Whether a running machine still works with its old sizes: unless its template takes changes while it runs, or the
 * panel has restarted it for them. False with an exception. */
static bool find_restart_need(resizing *call, bool was_running)
{
	onapp_jobs jobs;
	if (!was_running || onapp_record_flag(Z_ONAPP(call->machine), "_allow_resize_without_reboot")) {
		return true;
	}
	if (!onapp_jobs_look(call->task, call->id, call->after, &jobs)) {
		return false;
	}
	call->restart_needed = !jobs.restarted;
	onapp_jobs_free(&jobs);
	return true;
}

static bool change_sizes(resizing *call)
{
	bool sent[COUNT_OF(size_rows)], any = false, was_running = onapp_record_flag(Z_ONAPP(call->machine), "_booted");
	zend_string *why = NULL;
	zend_long newest = 0;

	for (size_t i = 0; i < COUNT_OF(size_rows); i++) {
		sent[i] = differs(call, i);
		any |= sent[i];
	}
	if (!any) {
		return true;
	}
	if (!put_sizes(call, sent) && !(why = onapp_fault_step())) {
		return false;
	}
	bool quiet = wait_quiet(call, "resize", &newest);
	if (!quiet && !why && (why = onapp_fault_step())) {
		quiet = onapp_machine_load_present(call->task, call->id, &call->machine);
	}
	if (quiet) {
		judge_sizes(call, sent, why);
		quiet = !zend_hash_num_elements(Z_ARRVAL(call->changed)) || find_restart_need(call, was_running);
		call->after = MAX(call->after, newest);
	}
	if (why) {
		zend_string_release(why);
	}
	return quiet;
}

/* ---- Primary disk -------------------------------------------------------------------------------------------------- */

typedef struct {
	zend_long id, size; /* GB */
} primary_disk;

static bool visit_disk(onapp_object *disk, void *context)
{
	primary_disk *found = context;
	if (!onapp_record_flag(disk, "_primary")) {
		return true;
	}
	found->id = onapp_record_long(disk, "_id");
	found->size = onapp_record_long(disk, "_disk_size");
	return false;
}

static bool find_disk(resizing *call, primary_disk *disk)
{
	char path[64];
	snprintf(path, sizeof(path), "virtual_machines/" ZEND_LONG_FMT "/disks", call->id);
	onapp_question question = {.table = &onapp_class_Disk, .path = path};
	memset(disk, 0, sizeof(*disk));
	if (onapp_record_each(call->task->administrator, &question, visit_disk, disk) && !disk->id) {
		onapp_throw(ONAPP_E_NOT_FOUND, "The virtual server has no primary disk");
	}
	return !EG(exception);
}

static bool put_disk(resizing *call, zend_long id)
{
	static const onapp_tweak tweaks[] = {
		{.name = "*", .what = ONAPP_TWEAK_BARE},
		{.name = "id", .what = ONAPP_TWEAK_DROP},
		{.what = ONAPP_TWEAK_END},
	};
	zval disk, size, result;
	if (!onapp_record_make(call->task->administrator, &onapp_class_Disk, id, &disk)) {
		return false;
	}
	ZVAL_LONG(&size, call->disk);
	onapp_object_write_text(Z_ONAPP(disk), "_disk_size", &size);
	ZVAL_UNDEF(&result);
	onapp_edit(Z_ONAPP(disk), tweaks, &result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&disk);
	return !EG(exception);
}

/* Grows the disk; false with the exception that says why not. */
static bool grow_disk(resizing *call, zend_long disk_id)
{
	primary_disk now;
	zend_long newest = 0;
	if (!put_disk(call, disk_id)) {
		zend_object *fault = onapp_fault_take();
		if (!fault) {
			return false;
		}
		/* A lost answer: the disk itself tells. */
		if (!onapp_fault_leaves_doubt(fault) || !wait_quiet(call, "disk", &newest) || !find_disk(call, &now) ||
			now.size != call->disk) {
			onapp_fault_release(EG(exception) ? onapp_fault_take() : NULL);
			onapp_fault_throw(fault);
			return false;
		}
		onapp_fault_release(fault);
		return true;
	}
	if (!wait_quiet(call, "disk", &newest) || !find_disk(call, &now)) {
		return false;
	}
	if (now.size != call->disk) {
		onapp_throw(ONAPP_OK, "The Control Panel accepted the change and did not make it");
		return false;
	}
	return true;
}

static bool change_disk(resizing *call)
{
	primary_disk disk;
	zend_string *why = NULL;

	if (call->disk < 0) {
		return true;
	}
	if (!find_disk(call, &disk)) {
		why = onapp_fault_step();
	} else if (call->disk < disk.size) {
		why = zend_strpprintf(0,
			"The primary disk has " ZEND_LONG_FMT " GB and can only grow, not shrink to " ZEND_LONG_FMT " GB",
			disk.size, call->disk);
	} else if (call->disk > disk.size) {
		if (grow_disk(call, disk.id)) {
			add_next_index_string(&call->changed, "disk_size");
		} else {
			why = onapp_fault_step();
		}
	}
	if (why) {
		refuse(call, "disk_size", why);
		zend_string_release(why);
	}
	return !EG(exception);
}

/* ---- The whole ----------------------------------------------------------------------------------------------------- */

static bool add_facts(resizing *call, zval *result)
{
	zval facts;
	if (Z_TYPE(call->machine) != IS_OBJECT && !onapp_machine_load_present(call->task, call->id, &call->machine)) {
		return false;
	}
	onapp_machine_facts(Z_ONAPP(call->machine), &facts);
	array_init(result);
	Z_TRY_ADDREF(call->changed);
	Z_TRY_ADDREF(call->refused);
	add_assoc_zval(result, "changed", &call->changed);
	add_assoc_zval(result, "refused", &call->refused);
	add_assoc_bool(result, "restart_needed", call->restart_needed);
	add_assoc_zval(result, "facts", &facts);
	return true;
}

void onapp_machine_resize(const onapp_task *task, zend_long id, HashTable *wanted, zval *result)
{
	resizing call = {.task = task, .id = id};
	zend_long newest = 0;

	if (!read_all_wanted(&call, wanted)) {
		return;
	}
	ZVAL_UNDEF(&call.machine);
	array_init(&call.changed);
	array_init(&call.refused);
	if (wait_quiet(&call, "resize", &newest)) {
		call.after = newest;
		if (change_sizes(&call) && change_disk(&call)) {
			add_facts(&call, result);
		}
	}
	zval_ptr_dtor(&call.machine);
	zval_ptr_dtor(&call.changed);
	zval_ptr_dtor(&call.refused);
}
