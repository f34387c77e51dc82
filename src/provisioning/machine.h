/*
 * Virtual servers of a panel: what the files of the Machines class share.
 */
#ifndef ONAPP_PROVISIONING_MACHINE_H
#define ONAPP_PROVISIONING_MACHINE_H

#include "record.h"
#include "workflow.h"

#define ONAPP_SUBJECT_MACHINE "machine"

/* facts.c: what stubs/provisioning.stub.php calls facts. Owned. */
void onapp_machine_facts(onapp_object *machine, zval *facts);

/* Loads the machine as the administrator. ONAPP_ABSENT is no error here. */
onapp_presence onapp_machine_load(const onapp_task *task, zend_long id, zval *machine);
/* The same, an absent machine throwing. */
bool onapp_machine_load_present(const onapp_task *task, zend_long id, zval *machine);

/* jobs.c: the panel's transactions of one machine. */
typedef struct {
	bool known;                 /* false: the login may not read transactions */
	zend_long newest;           /* highest id; 0: none */
	bool busy;                  /* one is pending or running */
	bool destroying;            /* one of those removes the machine */
	bool restarted;             /* one after the given id started the machine again, or will */
	zend_long failed;           /* id of the latest finished one, when that failed; 0: none */
	zend_string *failed_action; /* owned, NULL: none */
} onapp_jobs;

/* after: only failures with a higher id count. False with an exception. */
bool onapp_jobs_look(const onapp_task *task, zend_long machine_id, zend_long after, onapp_jobs *jobs);
/* The same for what the panel calls type ("Disk", "Backup"), as far as the newest jobs of all tell. */
bool onapp_jobs_look_for(const onapp_task *task, const char *type, zend_long id, zend_long after, onapp_jobs *jobs);
void onapp_jobs_free(onapp_jobs *jobs);
/* Throws what the failed job's log says. */
void onapp_jobs_throw(const onapp_task *task, const char *what, zend_long id, const onapp_jobs *jobs);

/* wait.c */
typedef struct {
	const char *step;                       /* for progress and messages: "build", "suspend", ... */
	zend_long id;                           /* of the machine */
	zend_long after;                        /* id of the newest job before ours; 0: all count */
	bool (*reached)(onapp_object *machine); /* NULL: when nothing is at work any more */
	bool begins;                            /* nothing was done yet: a first question that fails ends it */
	bool until_gone;                        /* reached when the panel knows the machine no more */
	/* Of something else than a virtual server: */
	const onapp_class *table; /* NULL: a virtual server */
	const char *what, *type;  /* what people, and jobs, call it */
} onapp_wait;

/* Waits until nothing is at work and the aim is reached. machine: owned; IS_UNDEF when it is gone as was wanted.
 * newest: id of the newest job seen, may be NULL. False with an exception. */
bool onapp_wait_for(const onapp_task *task, const onapp_wait *wait, zval *machine, zend_long *newest);

/* creation.c */
void onapp_machine_create(const onapp_task *task, HashTable *owner, HashTable *order, zval *facts);

/* resize.c */
void onapp_machine_resize(const onapp_task *task, zend_long id, HashTable *wanted, zval *result);

/* network.c */
void onapp_machine_network(const onapp_task *task, zend_long id, HashTable *wanted, HashTable *recorded, zval *result);
/* Only looks. secondary_network: 0: none. */
void onapp_machine_addresses(const onapp_task *task, zend_long id, zend_long secondary_network, zval *result);

/* actions.c */
void onapp_machine_suspend(const onapp_task *task, zend_long id, bool wanted, zval *facts);
void onapp_machine_power(const onapp_task *task, zend_long id, zend_string *action, zval *facts);
bool onapp_machine_delete(const onapp_task *task, zend_long id); /* false also with an exception */

#endif
