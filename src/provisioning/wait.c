/*
 * Waiting for the panel's jobs: growing pauses, patience with questions that fail, an end in any case.
 */
#include "machine.h"
#include "fault.h"

#define PAUSE_GROWTH 1.5
#define PAUSE_MAX_FACTOR 5 /* times the first pause */

typedef enum { LOOK_DONE, LOOK_NOT_YET, LOOK_FAILED } look_result;

static const char *name_of(const onapp_wait *wait)
{
	return wait->table ? wait->what : "virtual server";
}

static bool is_quiet(onapp_object *machine, const onapp_jobs *jobs)
{
	return !jobs->busy && !onapp_record_flag(machine, "_locked");
}

/* One look at a machine that is there. */
static look_result judge(const onapp_task *task, const onapp_wait *wait, zval *machine, const onapp_jobs *jobs)
{
	onapp_object *object = Z_ONAPP_P(machine);
	/* A failure from before our job tells nothing where the aim is reached; one of our own always does. */
	bool ours_failed = wait->after && jobs->failed;
	if (!wait->until_gone && !ours_failed && is_quiet(object, jobs) && (!wait->reached || wait->reached(object))) {
		return LOOK_DONE;
	}
	if (!jobs->busy && jobs->failed) {
		onapp_jobs_throw(task, name_of(wait), wait->id, jobs);
		return LOOK_FAILED;
	}
	return LOOK_NOT_YET;
}

/* A job itself: it is over, or it failed. */
static look_result look_at_job(const onapp_task *task, const onapp_wait *wait, zval *job)
{
	onapp_presence presence = onapp_record_load(task->administrator, wait->table, wait->id, job);
	if (presence == ONAPP_ABSENT) {
		onapp_throw(ONAPP_E_NOT_FOUND, "The Control Panel has no %s " ZEND_LONG_FMT, name_of(wait), wait->id);
	}
	if (presence != ONAPP_FOUND) {
		return LOOK_FAILED;
	}
	zend_string *status = onapp_record_text(Z_ONAPP_P(job), "_status");
	look_result result = LOOK_NOT_YET;
	if (status && zend_string_equals_literal(status, "complete")) {
		result = LOOK_DONE;
	} else if (status &&
		(zend_string_equals_literal(status, "failed") || zend_string_equals_literal(status, "cancelled"))) {
		onapp_jobs failed = {.failed = wait->id, .failed_action = onapp_record_text(Z_ONAPP_P(job), "_action")};
		zend_string *type = onapp_record_text(Z_ONAPP_P(job), "_parent_type");
		onapp_jobs_throw(task, type ? ZSTR_VAL(type) : "object", onapp_record_long(Z_ONAPP_P(job), "_parent_id"),
			&failed);
		if (type) {
			zend_string_release(type);
		}
		onapp_jobs_free(&failed);
		result = LOOK_FAILED;
	}
	if (status) {
		zend_string_release(status);
	}
	return result;
}

static look_result look(const onapp_task *task, const onapp_wait *wait, zval *machine, zend_long *newest)
{
	onapp_jobs jobs;
	onapp_presence presence;

	if (wait->table == &onapp_class_Transaction) {
		return look_at_job(task, wait, machine);
	}
	/* Jobs first: one that ends between both questions must not leave an old picture of the machine. */
	if (wait->table ? !onapp_jobs_look_for(task, wait->type, wait->id, wait->after, &jobs)
					: !onapp_jobs_look(task, wait->id, wait->after, &jobs)) {
		return LOOK_FAILED;
	}
	presence = wait->table ? onapp_record_load(task->administrator, wait->table, wait->id, machine)
						   : onapp_machine_load(task, wait->id, machine);
	look_result result = LOOK_FAILED;
	if (presence == ONAPP_FOUND) {
		*newest = MAX(*newest, jobs.newest);
		result = judge(task, wait, machine, &jobs);
	} else if (presence == ONAPP_ABSENT && wait->until_gone) {
		result = LOOK_DONE;
	} else if (presence == ONAPP_ABSENT) {
		onapp_throw(ONAPP_E_NOT_FOUND, "The Control Panel has no %s " ZEND_LONG_FMT, name_of(wait), wait->id);
	}
	onapp_jobs_free(&jobs);
	return result;
}

/* Keeps the last failed question for the message at the deadline. False: nothing to be patient with. */
static bool forgive(zend_object **last)
{
	zend_object *fault = onapp_fault_take();
	if (!fault) {
		return false;
	}
	if (!onapp_fault_passes(fault)) {
		onapp_fault_throw(fault);
		return false;
	}
	onapp_fault_release(*last);
	*last = fault;
	return true;
}

static void throw_deadline(const onapp_task *task, const onapp_wait *wait, zend_object *last)
{
	zend_string *reason = last ? onapp_fault_message(last) : NULL;
	onapp_throw(ONAPP_E_TIMEOUT,
		"The step \"%s\" of %s " ZEND_LONG_FMT " did not end within %g seconds%s%s. "
		"Repeat the call: it goes on where this one stopped",
		wait->step, name_of(wait), wait->id, task->own->deadline, reason ? "; the last question failed: " : "",
		reason ? ZSTR_VAL(reason) : "");
	if (reason) {
		zend_string_release(reason);
	}
}

static bool tell(const onapp_task *task, const onapp_wait *wait, zval *machine)
{
	zval facts;
	if (Z_TYPE_P(machine) == IS_OBJECT && !wait->table) {
		onapp_machine_facts(Z_ONAPP_P(machine), &facts);
	} else {
		array_init(&facts);
		add_assoc_long(&facts, "id", wait->id);
	}
	return onapp_task_progress(task, wait->step, &facts);
}

bool onapp_wait_for(const onapp_task *task, const onapp_wait *wait, zval *machine, zend_long *newest)
{
	double pause = task->own->interval;
	zend_object *last = NULL;
	zend_long seen = 0;

	for (bool first = true;; first = false) {
		ZVAL_UNDEF(machine);
		look_result result = look(task, wait, machine, &seen);
		bool patient = !(first && wait->begins);
		if (result == LOOK_DONE || (result == LOOK_FAILED && (!patient || !forgive(&last)))) {
			break;
		}
		double left = onapp_task_left(task);
		if (left <= 0) {
			throw_deadline(task, wait, last);
			break;
		}
		if (!tell(task, wait, machine) || !onapp_task_pause(task, MIN(pause, left))) {
			break;
		}
		zval_ptr_dtor(machine);
		pause = MIN(pause * PAUSE_GROWTH, task->own->interval * PAUSE_MAX_FACTOR);
	}
	onapp_fault_release(last);
	if (EG(exception)) {
		zval_ptr_dtor(machine);
		ZVAL_UNDEF(machine);
		return false;
	}
	if (newest) {
		*newest = seen;
	}
	return true;
}
