/*
 * The objects behind Users and Machines, progress, and sleeping.
 */
#include "workflow.h"
#include "panel.h"

#include "../model/scheduler.h"
#include "../model/standin.h"

#include "../core/clock.h"

#ifdef _WIN32
#include "win32/time.h"
#else
#include <unistd.h>
#endif

#define SETTLE_WITHOUT_TIMEOUT 60 /* seconds */
#define SLICE_US 100000           /* longest sleep without looking for signals */

static zend_object_handlers workflow_handlers;

zend_object *onapp_workflow_create(zend_class_entry *ce)
{
	onapp_workflow *own = zend_object_alloc(sizeof(onapp_workflow), ce);
	zend_object_std_init(&own->std, ce);
	object_properties_init(&own->std, ce);
	own->std.handlers = &workflow_handlers;
	ZVAL_UNDEF(&own->panel);
	ZVAL_UNDEF(&own->journal);
	ZVAL_UNDEF(&own->progress);
	return &own->std;
}

static void workflow_free(zend_object *std)
{
	onapp_workflow *own = onapp_workflow_from(std);
	zval_ptr_dtor(&own->panel);
	zval_ptr_dtor(&own->journal);
	zval_ptr_dtor(&own->progress);
	zend_object_std_dtor(std);
}

static HashTable *workflow_gc(zend_object *std, zval **table, int *count)
{
	onapp_workflow *own = onapp_workflow_from(std);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_get_gc_buffer_add_zval(buffer, &own->panel);
	zend_get_gc_buffer_add_zval(buffer, &own->journal);
	zend_get_gc_buffer_add_zval(buffer, &own->progress);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void onapp_workflow_handlers_init(void)
{
	memcpy(&workflow_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	workflow_handlers.offset = XtOffsetOf(onapp_workflow, std);
	workflow_handlers.free_obj = workflow_free;
	workflow_handlers.clone_obj = NULL;
	workflow_handlers.get_gc = workflow_gc;
	workflow_handlers.compare = zend_objects_not_comparable;
}

bool onapp_workflow_construct(zend_object *std, zval *panel, zval *journal)
{
	onapp_workflow *own = onapp_workflow_from(std);
	if (!Z_ISUNDEF(own->panel)) {
		zend_throw_error(NULL, "Cannot call the constructor of %s again", ZSTR_VAL(std->ce->name));
		return false;
	}
	onapp_object *factory = onapp_panel_factory(Z_OBJ_P(panel));
	if (!factory) {
		return false;
	}
	ZVAL_COPY(&own->panel, panel);
	ZVAL_COPY(&own->journal, journal);
	double timeout = onapp_panel_timeout(factory);
	own->settle = timeout > 0 ? timeout : SETTLE_WITHOUT_TIMEOUT;
	return true;
}

bool onapp_task_begin(zend_object *std, onapp_task *task)
{
	task->own = onapp_workflow_from(std);
	if (Z_ISUNDEF(task->own->panel)) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s: the object was not constructed", ZSTR_VAL(std->ce->name));
		return false;
	}
	task->administrator = onapp_panel_factory(Z_OBJ(task->own->panel));
	task->journal = Z_TYPE(task->own->journal) == IS_OBJECT ? Z_OBJ(task->own->journal) : NULL;
	task->ends_us = onapp_clock_us() + (int64_t) (task->own->deadline * 1e6);
	return task->administrator != NULL;
}

double onapp_task_left(const onapp_task *task)
{
	int64_t left = task->ends_us - onapp_clock_us();
	return left > 0 ? (double) left / 1e6 : 0;
}

bool onapp_task_progress(const onapp_task *task, const char *step, zval *facts)
{
	if (!Z_ISUNDEF(task->own->progress)) {
		zval arguments[2], result;
		ZVAL_STRING(&arguments[0], step);
		ZVAL_COPY_VALUE(&arguments[1], facts);
		ZVAL_UNDEF(&result);
		call_user_function(NULL, NULL, &task->own->progress, &result, 2, arguments);
		zval_ptr_dtor(&result);
		zval_ptr_dtor(&arguments[0]);
	}
	zval_ptr_dtor(facts);
	return !EG(exception);
}

bool onapp_task_pause(const onapp_task *task, double seconds)
{
	const onapp_connection *connection = onapp_object_connection(task->administrator);
	int64_t end = onapp_clock_us() + (int64_t) (seconds * 1e6);
	onapp_job *job = onapp_job_current();

	if (connection && onapp_stand_in_answers(connection)) {
		onapp_clock_advance((int64_t) (seconds * 1e6));
	}
	for (int64_t left = end - onapp_clock_us(); left > 0 && !EG(exception); left = end - onapp_clock_us()) {
		if (job && onapp_job_left(job) == 0) {
			onapp_throw(ONAPP_E_TIMEOUT, "The time for this call of the batch is over");
		} else if (job && onapp_job_current() == job) {
			onapp_job_wait_time(job, end);
		} else if (onapp_look_for_signals()) {
			usleep((unsigned) (left < SLICE_US ? left : SLICE_US));
		}
	}
	return !EG(exception);
}
