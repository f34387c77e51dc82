/*
 * OnApp\Provisioning\Jobs: waiting for what a caller has started.
 */
#include "machine.h"
#include "methods.h"
#include "panel.h"

typedef struct {
	const char *name;
	bool (*reached)(onapp_object *object); /* NULL: when nothing is at work */
	bool gone;
	bool machine; /* only virtual servers have it */
} state;

static bool is_built(onapp_object *object)
{
	return onapp_record_flag(object, "_built");
}

static bool is_running(onapp_object *object)
{
	return is_built(object) && onapp_record_flag(object, "_booted");
}

static bool is_stopped(onapp_object *object)
{
	return is_built(object) && !onapp_record_flag(object, "_booted");
}

static const state states[] = {
	{"idle", NULL, false, false},
	{"built", is_built, false, false},
	{"gone", NULL, true, false},
	{"running", is_running, false, true},
	{"stopped", is_stopped, false, true},
};

static const state *find_state(zend_string *name, bool machine)
{
	for (size_t i = 0; i < COUNT_OF(states); i++) {
		if (zend_string_equals_cstr(name, states[i].name, strlen(states[i].name)) && (machine || !states[i].machine)) {
			return &states[i];
		}
	}
	zend_argument_value_error(2, "must be \"idle\", \"built\"%s or \"gone\"",
		machine ? ", \"running\", \"stopped\"" : "");
	return NULL;
}

static void wait_for(zend_object *self, onapp_wait *wait, zval *result)
{
	onapp_task task;
	zval found;

	if (wait->id < 1) {
		zend_argument_value_error(1, "must be greater than 0");
		return;
	}
	if (!onapp_task_begin(self, &task)) {
		return;
	}
	ZVAL_UNDEF(&found);
	/* What was asked for may not be there yet for this login, or never: the first answer settles that. */
	wait->begins = true;
	if (onapp_wait_for(&task, wait, &found, NULL) && !Z_ISUNDEF(found)) {
		ZVAL_COPY_VALUE(result, &found);
	}
}

static void wait_for_state(INTERNAL_FUNCTION_PARAMETERS, const onapp_class *table, const char *what, const char *type)
{
	onapp_wait wait = {.table = table, .what = what, .type = type};
	zend_string *name = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_LONG(wait.id)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(name)
		Z_PARAM_LONG(wait.after)
	ZEND_PARSE_PARAMETERS_END();

	const state *wanted = name ? find_state(name, table == NULL) : &states[0];
	if (wanted) {
		wait.step = wanted->name;
		wait.reached = wanted->reached;
		wait.until_gone = wanted->gone;
		wait_for(Z_OBJ_P(ZEND_THIS), &wait, return_value);
	}
}

ZEND_METHOD(OnApp_Provisioning_Jobs, __construct)
{
	zval *panel, none;
	double deadline = 600, interval = 2;
	zend_fcall_info progress = empty_fcall_info;
	zend_fcall_info_cache cache;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_OBJECT_OF_CLASS(panel, onapp_ce_panel)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE(deadline)
		Z_PARAM_DOUBLE(interval)
		Z_PARAM_FUNC_OR_NULL(progress, cache)
	ZEND_PARSE_PARAMETERS_END();

	if (!(deadline > 0 && deadline < 1e9)) {
		zend_argument_value_error(2, "must be greater than 0 and less than 1e9");
		RETURN_THROWS();
	}
	if (!(interval > 0 && interval < 1e9)) {
		zend_argument_value_error(3, "must be greater than 0 and less than 1e9");
		RETURN_THROWS();
	}
	ZVAL_NULL(&none);
	if (!onapp_workflow_construct(Z_OBJ_P(ZEND_THIS), panel, &none)) {
		RETURN_THROWS();
	}
	onapp_workflow *own = onapp_workflow_from(Z_OBJ_P(ZEND_THIS));
	own->deadline = deadline;
	own->interval = interval;
	if (ZEND_FCI_INITIALIZED(progress)) {
		ZVAL_COPY(&own->progress, &progress.function_name);
	}
}

ZEND_METHOD(OnApp_Provisioning_Jobs, waitForTransaction)
{
	onapp_wait wait = {.table = &onapp_class_Transaction, .what = "transaction", .step = "complete"};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(wait.id)
	ZEND_PARSE_PARAMETERS_END();
	wait_for(Z_OBJ_P(ZEND_THIS), &wait, return_value);
}

ZEND_METHOD(OnApp_Provisioning_Jobs, waitForMachine)
{
	wait_for_state(INTERNAL_FUNCTION_PARAM_PASSTHRU, NULL, NULL, NULL);
}

ZEND_METHOD(OnApp_Provisioning_Jobs, waitForDisk)
{
	wait_for_state(INTERNAL_FUNCTION_PARAM_PASSTHRU, &onapp_class_Disk, "disk", "Disk");
}

ZEND_METHOD(OnApp_Provisioning_Jobs, waitForBackup)
{
	wait_for_state(INTERNAL_FUNCTION_PARAM_PASSTHRU, &onapp_class_VirtualMachine_Backup, "backup", "Backup");
}
