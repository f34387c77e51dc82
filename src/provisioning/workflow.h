/*
 * What Users and Machines are in memory, and one run of a workflow.
 */
#ifndef ONAPP_PROVISIONING_WORKFLOW_H
#define ONAPP_PROVISIONING_WORKFLOW_H

#include "../model/model.h"

typedef struct {
	zval panel, journal; /* IS_UNDEF until the constructor has run */
	zval progress;       /* callable; IS_UNDEF: none */
	double deadline;     /* seconds a call waits for the panel's jobs */
	double interval;     /* seconds between two questions at the start */
	double settle;       /* seconds an interrupted creation is left alone */
	zend_object std;
} onapp_workflow;

zend_object *onapp_workflow_create(zend_class_entry *ce);
void onapp_workflow_handlers_init(void);

/* What the constructors do; journal: a null zval where there is none. False with an exception. */
bool onapp_workflow_construct(zend_object *std, zval *panel, zval *journal);

static inline onapp_workflow *onapp_workflow_from(zend_object *object)
{
	return (onapp_workflow *) ((char *) object - XtOffsetOf(onapp_workflow, std));
}

/* One call of a method. Pointers are borrowed; the object that was called holds what they point to. */
typedef struct {
	onapp_workflow *own;
	onapp_object *administrator; /* factory */
	zend_object *journal;        /* NULL: none */
	int64_t ends_us;             /* by onapp_clock_us() */
} onapp_task;

/* Starts a call of a method: False with an exception when the object was not constructed. */
bool onapp_task_begin(zend_object *std, onapp_task *task);

/* Seconds until the deadline; 0 when it has passed. */
double onapp_task_left(const onapp_task *task);

/* Tells the caller where the workflow is. facts: consumed. False when the callback threw. */
bool onapp_task_progress(const onapp_task *task, const char *step, zval *facts);

/* Sleeps between two questions to the panel, letting signal handlers and time limits of PHP do their work. False with an exception. */
bool onapp_task_pause(const onapp_task *task, double seconds);

#endif
