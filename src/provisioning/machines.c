/*
 * OnApp\Provisioning\Machines: parameters and options; the work is done in the files of its steps.
 */
#include "methods.h"
#include "journal.h"
#include "machine.h"
#include "panel.h"

#define DEADLINE_DEFAULT 600 /* seconds */
#define INTERVAL_DEFAULT 2   /* seconds */

/* A number of seconds; the preset when there is none. False with an exception. */
static bool seconds_option(HashTable *options, const char *name, double *seconds)
{
	zval *value = zend_hash_str_find_deref(options, name, strlen(name));
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	bool number = Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE ||
		(Z_TYPE_P(value) == IS_STRING && is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), NULL, NULL, false));
	*seconds = number ? zval_get_double(value) : -1;
	if (*seconds >= 0 && *seconds <= 1e6) {
		return true;
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Option %s must be a number of seconds from 0 on", name);
	return false;
}

ZEND_METHOD(OnApp_Provisioning_Machines, __construct)
{
	zval *panel, *journal, *progress;
	HashTable *options = (HashTable *) &zend_empty_array;
	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJECT_OF_CLASS(panel, onapp_ce_panel)
		Z_PARAM_OBJECT_OF_CLASS(journal, onapp_ce_journal)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	onapp_workflow *own = onapp_workflow_from(Z_OBJ_P(ZEND_THIS));
	if (!onapp_workflow_construct(Z_OBJ_P(ZEND_THIS), panel, journal)) {
		return;
	}
	own->deadline = DEADLINE_DEFAULT;
	own->interval = INTERVAL_DEFAULT;
	if (!seconds_option(options, "deadline", &own->deadline) || !seconds_option(options, "interval", &own->interval) ||
		!seconds_option(options, "settle", &own->settle)) {
		return;
	}
	progress = zend_hash_str_find_deref(options, ZEND_STRL("progress"));
	if (progress && Z_TYPE_P(progress) != IS_NULL) {
		if (!zend_is_callable(progress, 0, NULL)) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Option progress must be callable");
			return;
		}
		ZVAL_COPY(&own->progress, progress);
	}
}

static bool id_fine(zend_long id)
{
	if (id < 1) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The id of a virtual server must be a number from 1 on");
	}
	return id >= 1;
}

ZEND_METHOD(OnApp_Provisioning_Machines, create)
{
	HashTable *owner, *order;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ARRAY_HT(owner)
		Z_PARAM_ARRAY_HT(order)
	ZEND_PARSE_PARAMETERS_END();
	if (onapp_task_begin(Z_OBJ_P(ZEND_THIS), &task)) {
		onapp_machine_create(&task, owner, order, return_value);
	}
}

/* The id every other method takes. False with an exception. */
static bool begin_with_id(zval *self, zend_long id, onapp_task *task)
{
	return id_fine(id) && onapp_task_begin(Z_OBJ_P(self), task);
}

ZEND_METHOD(OnApp_Provisioning_Machines, facts)
{
	zend_long id;
	onapp_task task;
	zval machine;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task) && onapp_machine_load(&task, id, &machine) == ONAPP_FOUND) {
		onapp_machine_facts(Z_ONAPP(machine), return_value);
		zval_ptr_dtor(&machine);
	}
}

ZEND_METHOD(OnApp_Provisioning_Machines, factsOf)
{
	zval *machine;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(machine, onapp_class_entry(&onapp_class_VirtualMachine))
	ZEND_PARSE_PARAMETERS_END();
	onapp_machine_facts(Z_ONAPP_P(machine), return_value);
}

static void suspend(INTERNAL_FUNCTION_PARAMETERS, bool wanted)
{
	zend_long id;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task)) {
		onapp_machine_suspend(&task, id, wanted, return_value);
	}
}

ZEND_METHOD(OnApp_Provisioning_Machines, suspend)
{
	suspend(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(OnApp_Provisioning_Machines, unsuspend)
{
	suspend(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(OnApp_Provisioning_Machines, delete)
{
	zend_long id;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task)) {
		RETVAL_BOOL(onapp_machine_delete(&task, id));
	}
}

ZEND_METHOD(OnApp_Provisioning_Machines, resize)
{
	zend_long id;
	HashTable *wanted;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(id)
		Z_PARAM_ARRAY_HT(wanted)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task)) {
		onapp_machine_resize(&task, id, wanted, return_value);
	}
}

ZEND_METHOD(OnApp_Provisioning_Machines, network)
{
	zend_long id;
	HashTable *wanted, *recorded = (HashTable *) &zend_empty_array;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_LONG(id)
		Z_PARAM_ARRAY_HT(wanted)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(recorded)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task)) {
		onapp_machine_network(&task, id, wanted, recorded, return_value);
	}
}

ZEND_METHOD(OnApp_Provisioning_Machines, addresses)
{
	zend_long id, secondary_network = 0;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(id)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(secondary_network)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task)) {
		onapp_machine_addresses(&task, id, MAX(secondary_network, 0), return_value);
	}
}

ZEND_METHOD(OnApp_Provisioning_Machines, power)
{
	zend_long id;
	zend_string *action;
	onapp_task task;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(id)
		Z_PARAM_STR(action)
	ZEND_PARSE_PARAMETERS_END();
	if (begin_with_id(ZEND_THIS, id, &task)) {
		onapp_machine_power(&task, id, action, return_value);
	}
}
