/*
 * Suspension, power and deletion: look, ask only for what is missing, ask once, look again.
 */
#include "fault.h"
#include "journal.h"
#include "machine.h"

#define SUBJECT ONAPP_SUBJECT_MACHINE

/* One POST of a machine's action, its body empty as the panel's own clients send it. */
static bool post_action(const onapp_task *task, zend_long id, const char *route)
{
	zval machine, answer;
	if (!onapp_record_make(task->administrator, &onapp_class_VirtualMachine, id, &machine)) {
		return false;
	}
	onapp_deed_request deed = {.verb = ONAPP_POST, .route = route, .body = ZSTR_EMPTY_ALLOC()};
	ZVAL_UNDEF(&answer);
	onapp_perform(Z_ONAPP(machine), &deed, &answer);
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&machine);
	return !EG(exception);
}

/*
 * After a POST without an answer: it is never sent again. When the panel has taken it up there is a new job or the aim
 * is reached; the machine as it is then goes to the caller, else the failure.
 */
static bool look_after_doubt(const onapp_task *task, const onapp_wait *wait, zval *machine)
{
	zend_object *fault = onapp_fault_take();
	onapp_wait quiet = {.step = wait->step, .id = wait->id, .after = wait->after};
	zend_long newest = 0;

	if (!fault) {
		return false;
	}
	if (!onapp_fault_leaves_doubt(fault) || onapp_fault_is(fault, ONAPP_E_INTERRUPTED)) {
		onapp_fault_throw(fault);
		return false;
	}
	if (!onapp_wait_for(task, &quiet, machine, &newest)) {
		onapp_fault_release(fault);
		return false;
	}
	if (newest > wait->after || (wait->reached && wait->reached(Z_ONAPP_P(machine)))) {
		onapp_fault_release(fault);
		return true;
	}
	zval_ptr_dtor(machine);
	ZVAL_UNDEF(machine);
	onapp_fault_throw(fault);
	return false;
}

/* Asks for an action once and waits for what it is to bring. */
static bool act(const onapp_task *task, const onapp_wait *wait, const char *route, zval *machine)
{
	if (!post_action(task, wait->id, route)) {
		if (!look_after_doubt(task, wait, machine)) {
			return false;
		}
		zval_ptr_dtor(machine);
	}
	return onapp_wait_for(task, wait, machine, NULL);
}

/* ---- Suspension ---------------------------------------------------------------------------------------------------- */

static bool is_suspended(onapp_object *machine)
{
	return onapp_record_flag(machine, "_suspended");
}

static bool is_not_suspended(onapp_object *machine)
{
	return !is_suspended(machine);
}

void onapp_machine_suspend(const onapp_task *task, zend_long id, bool wanted, zval *facts)
{
	onapp_wait wait = {.step = wanted ? "suspend" : "unsuspend", .id = id, .begins = true};
	zval machine;

	/* The panel's action is a toggle: a job still at work could have the other outcome in its hands. */
	if (!onapp_wait_for(task, &wait, &machine, &wait.after)) {
		return;
	}
	if (is_suspended(Z_ONAPP(machine)) != wanted) {
		zval_ptr_dtor(&machine);
		wait.begins = false;
		wait.reached = wanted ? is_suspended : is_not_suspended;
		if (!act(task, &wait, "suspend", &machine)) {
			return;
		}
	}
	onapp_machine_facts(Z_ONAPP(machine), facts);
	zval_ptr_dtor(&machine);
}

/* ---- Power --------------------------------------------------------------------------------------------------------- */

static bool is_booted(onapp_object *machine)
{
	return onapp_record_flag(machine, "_booted");
}

static bool is_off(onapp_object *machine)
{
	return !is_booted(machine);
}

static const struct {
	const char *action;
	bool (*reached)(onapp_object *machine);
	bool always; /* asked for also when the machine is in that state already */
} power_rows[] = {
	{"startup", is_booted, false},
	{"shutdown", is_off, false},
	{"stop", is_off, false},
	{"reboot", is_booted, true},
};

void onapp_machine_power(const onapp_task *task, zend_long id, zend_string *action, zval *facts)
{
	onapp_wait wait = {.step = ZSTR_VAL(action), .id = id, .begins = true};
	zval machine;
	size_t row = 0;

	while (row < COUNT_OF(power_rows) && strcmp(power_rows[row].action, ZSTR_VAL(action)) != 0) {
		row++;
	}
	if (row == COUNT_OF(power_rows)) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The action must be startup, shutdown, stop or reboot, \"%s\" given",
			ZSTR_VAL(action));
		return;
	}
	if (!onapp_wait_for(task, &wait, &machine, &wait.after)) {
		return;
	}
	if (power_rows[row].always || !power_rows[row].reached(Z_ONAPP(machine))) {
		zval_ptr_dtor(&machine);
		wait.begins = false;
		if (!power_rows[row].always) {
			wait.reached = power_rows[row].reached;
		}
		if (!act(task, &wait, power_rows[row].action, &machine)) {
			return;
		}
	}
	onapp_machine_facts(Z_ONAPP(machine), facts);
	zval_ptr_dtor(&machine);
}

/* ---- Deletion ------------------------------------------------------------------------------------------------------ */

/* Whether the journal's row is about this machine. False also with an exception. */
static bool row_is_ours(const onapp_task *task, zend_long id)
{
	zval row;
	bool ours = onapp_journal_find(task->journal, SUBJECT, &row) && onapp_row_long(&row, "machine_id") == id;
	zval_ptr_dtor(&row);
	return ours;
}

static bool mark_deleting(const onapp_task *task)
{
	zval changes;
	array_init(&changes);
	add_assoc_string(&changes, "state", "deleting");
	bool done = onapp_journal_update(task->journal, SUBJECT, &changes);
	zval_ptr_dtor(&changes);
	return done;
}

/* Puts the row back when the panel certainly refused, so that the machine stays. The refusal goes on. */
static void unmark_deleting(const onapp_task *task)
{
	zval changes;
	zend_object *fault = onapp_fault_take();
	if (!fault) {
		return;
	}
	if (!onapp_fault_leaves_doubt(fault)) {
		array_init(&changes);
		add_assoc_string(&changes, "state", "created");
		onapp_journal_update(task->journal, SUBJECT, &changes);
		zval_ptr_dtor(&changes);
	}
	if (EG(exception)) {
		onapp_fault_release(onapp_fault_take());
	}
	onapp_fault_throw(fault);
}

static bool send_delete(const onapp_task *task, zend_long id)
{
	zval machine;
	if (!onapp_record_make(task->administrator, &onapp_class_VirtualMachine, id, &machine)) {
		return false;
	}
	onapp_delete(Z_ONAPP(machine));
	zval_ptr_dtor(&machine);
	return !EG(exception);
}

/* FAILED: not asked for; DOUBTFUL: asked for, and that failed. Both with an exception. */
typedef enum { REMOVAL_FAILED, REMOVAL_DOUBTFUL, REMOVAL_RUNS, REMOVAL_ABSENT } removal;

/* Asks for the deletion, unless the panel is at it already. after: newest job before. */
static removal ask_removal(const onapp_task *task, zend_long id, bool ours, zend_long *after)
{
	onapp_jobs jobs;
	zval machine;
	onapp_presence presence = onapp_machine_load(task, id, &machine);

	if (presence != ONAPP_FOUND) {
		return presence == ONAPP_ABSENT ? REMOVAL_ABSENT : REMOVAL_FAILED;
	}
	zval_ptr_dtor(&machine);
	if (!onapp_jobs_look(task, id, 0, &jobs)) {
		return REMOVAL_FAILED;
	}
	*after = jobs.newest;
	bool runs = jobs.destroying;
	onapp_jobs_free(&jobs);
	if (runs) {
		return REMOVAL_RUNS;
	}
	if (ours && !mark_deleting(task)) {
		return REMOVAL_FAILED;
	}
	if (send_delete(task, id)) {
		return REMOVAL_RUNS;
	}
	if (EG(exception) && instanceof_function(EG(exception)->ce, onapp_exception_class(ONAPP_E_NOT_FOUND))) {
		zend_clear_exception(); /* somebody else was faster */
		return REMOVAL_RUNS;
	}
	return REMOVAL_DOUBTFUL;
}

/* After a DELETE without an answer: true when the machine is gone or the panel is at it. */
static bool removal_runs_after_doubt(const onapp_task *task, zend_long id)
{
	onapp_jobs jobs;
	zval machine;
	zend_object *fault = onapp_fault_take();
	bool runs = false;

	if (!fault) {
		return false;
	}
	if (onapp_fault_leaves_doubt(fault) && !onapp_fault_is(fault, ONAPP_E_INTERRUPTED)) {
		onapp_presence presence = onapp_machine_load(task, id, &machine);
		runs = presence == ONAPP_ABSENT;
		if (presence == ONAPP_FOUND) {
			zval_ptr_dtor(&machine);
			if (onapp_jobs_look(task, id, 0, &jobs)) {
				runs = jobs.destroying;
				onapp_jobs_free(&jobs);
			}
		}
	}
	if (EG(exception)) {
		onapp_fault_release(onapp_fault_take());
	}
	if (runs) {
		onapp_fault_release(fault);
	} else {
		onapp_fault_throw(fault);
	}
	return runs;
}

bool onapp_machine_delete(const onapp_task *task, zend_long id)
{
	onapp_wait wait = {.step = "delete", .id = id, .until_gone = true};
	zval machine;
	bool ours = row_is_ours(task, id);

	if (EG(exception)) {
		return false;
	}
	removal state = ask_removal(task, id, ours, &wait.after);
	if (state == REMOVAL_DOUBTFUL && !removal_runs_after_doubt(task, id)) {
		if (ours) {
			unmark_deleting(task);
		}
		return false;
	}
	if (state == REMOVAL_FAILED || (state != REMOVAL_ABSENT && !onapp_wait_for(task, &wait, &machine, NULL))) {
		return false;
	}
	if (ours && !onapp_journal_remove(task->journal, SUBJECT)) {
		return false;
	}
	return state != REMOVAL_ABSENT;
}
