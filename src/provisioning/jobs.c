/*
 * Transactions of a machine: is the panel still at work, and did it fail?
 */
#include "machine.h"
#include "fault.h"

#include <ctype.h>

#define LOG_MAX 2000 /* characters of a job's log in a message */

typedef struct {
	onapp_jobs *jobs;
	zend_long after, latest; /* latest: highest id of a finished job */
	const char *type;        /* only jobs about this; NULL: all */
	zend_long id;
} jobs_walk;

static bool status_is(zend_string *status, const char *one, const char *other)
{
	return status &&
		(zend_string_equals_cstr(status, one, strlen(one)) || zend_string_equals_cstr(status, other, strlen(other)));
}

static void note_failure(jobs_walk *walk, onapp_object *job, zend_long id, bool failed)
{
	onapp_jobs *jobs = walk->jobs;
	if (id <= walk->latest) {
		return;
	}
	walk->latest = id;
	if (jobs->failed_action) {
		zend_string_release(jobs->failed_action);
	}
	jobs->failed = failed && id > walk->after ? id : 0;
	jobs->failed_action = jobs->failed ? onapp_record_text(job, "_action") : NULL;
}

static bool begins_with(const zend_string *text, const char *begin)
{
	return text && strncmp(ZSTR_VAL(text), begin, strlen(begin)) == 0;
}

static bool names(onapp_object *job, const char *type_property, const char *id_property, const jobs_walk *walk)
{
	zend_string *type = onapp_record_text(job, type_property);
	bool same = type && zend_string_equals_cstr(type, walk->type, strlen(walk->type)) &&
		onapp_record_long(job, id_property) == walk->id;
	if (type) {
		zend_string_release(type);
	}
	return same;
}

static bool is_about(onapp_object *job, const jobs_walk *walk)
{
	return !walk->type || names(job, "_associated_object_type", "_associated_object_id", walk) ||
		names(job, "_parent_type", "_parent_id", walk);
}

static void note_job(jobs_walk *walk, onapp_object *job)
{
	if (!is_about(job, walk)) {
		return;
	}
	onapp_jobs *jobs = walk->jobs;
	zend_long id = onapp_record_long(job, "_id");
	zend_string *status = onapp_record_text(job, "_status"), *action = onapp_record_text(job, "_action");
	bool open = status_is(status, "pending", "running");

	jobs->newest = MAX(jobs->newest, id);
	jobs->busy |= open;
	jobs->destroying |= open && begins_with(action, "destroy_virtual");
	jobs->restarted |= id > walk->after && (begins_with(action, "reboot") || begins_with(action, "startup"));
	if (status_is(status, "complete", "failed")) {
		/* What was cancelled behind a failure does not hide it. */
		note_failure(walk, job, id, zend_string_equals_literal(status, "failed"));
	}
	if (status) {
		zend_string_release(status);
	}
	if (action) {
		zend_string_release(action);
	}
}

void onapp_jobs_free(onapp_jobs *jobs)
{
	if (jobs->failed_action) {
		zend_string_release(jobs->failed_action);
		jobs->failed_action = NULL;
	}
}

/* Jobs we may not read, or that are gone with their machine: the machine itself still tells whether it is locked. */
static bool is_hidden(const zend_object *fault)
{
	return onapp_fault_is(fault, ONAPP_E_PERMISSION) || onapp_fault_is(fault, ONAPP_E_NOT_FOUND);
}

/* path: consumed. */
static bool look(const onapp_task *task, zend_string *path, jobs_walk *walk)
{
	zval asked, list, query, *job;
	onapp_jobs *jobs = walk->jobs;

	memset(jobs, 0, sizeof(*jobs));
	if (!onapp_record_make(task->administrator, &onapp_class_Transaction, 0, &asked)) {
		zend_string_release(path);
		return false;
	}
	/* The newest page is enough: what is at work is new. */
	array_init(&query);
	add_assoc_long(&query, "page", 1);
	add_assoc_long(&query, "per_page", 50);
	onapp_deed_request deed = {.verb = ONAPP_GET, .path = path, .query = &query, .list = true};
	ZVAL_UNDEF(&list);
	onapp_perform(Z_ONAPP(asked), &deed, &list);
	zend_string_release(path);
	zval_ptr_dtor(&query);
	if (!EG(exception) && Z_TYPE(list) == IS_ARRAY) {
		jobs->known = true;
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), job) {
			if (Z_TYPE_P(job) == IS_OBJECT && instanceof_function(Z_OBJCE_P(job), onapp_ce_base)) {
				note_job(walk, Z_ONAPP_P(job));
			}
		}
		ZEND_HASH_FOREACH_END();
	} else if (EG(exception) && is_hidden(EG(exception))) {
		zend_clear_exception();
	}
	zval_ptr_dtor(&list);
	zval_ptr_dtor(&asked);
	return !EG(exception);
}

bool onapp_jobs_look(const onapp_task *task, zend_long machine_id, zend_long after, onapp_jobs *jobs)
{
	jobs_walk walk = {.jobs = jobs, .after = after};
	return look(task, zend_strpprintf(0, "virtual_machines/" ZEND_LONG_FMT "/transactions", machine_id), &walk);
}

bool onapp_jobs_look_for(const onapp_task *task, const char *type, zend_long id, zend_long after, onapp_jobs *jobs)
{
	jobs_walk walk = {.jobs = jobs, .after = after, .type = type, .id = id};
	return look(task, zend_string_init(ZEND_STRL("transactions"), false), &walk);
}

/* The end of a text, where a log says what went wrong; never the middle of a character. */
static const char *tail(zend_string *text)
{
	const char *begin = ZSTR_VAL(text);
	if (ZSTR_LEN(text) > LOG_MAX) {
		begin += ZSTR_LEN(text) - LOG_MAX;
		while ((*begin & 0xC0) == 0x80) {
			begin++;
		}
	}
	return begin;
}

/* What the panel wrote while it ran the job; NULL when it does not say. Owned. */
static zend_string *job_log(const onapp_task *task, zend_long id)
{
	zval asked, query, answer;
	zend_string *log = NULL;

	if (!onapp_record_make(task->administrator, &onapp_class_Transaction, id, &asked)) {
		onapp_fault_release(onapp_fault_take());
		return NULL;
	}
	array_init(&query);
	add_assoc_string(&query, "log", "");
	onapp_deed_request deed = {.verb = ONAPP_GET, .route = "load", .query = &query};
	ZVAL_UNDEF(&answer);
	onapp_perform(Z_ONAPP(asked), &deed, &answer);
	if (EG(exception)) {
		onapp_fault_release(onapp_fault_take());
	} else if (Z_TYPE(answer) == IS_OBJECT && instanceof_function(Z_OBJCE(answer), onapp_ce_base)) {
		log = onapp_record_text(Z_ONAPP(answer), "_log_output");
	}
	zval_ptr_dtor(&query);
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&asked);
	return log;
}

void onapp_jobs_throw(const onapp_task *task, const char *what, zend_long id, const onapp_jobs *jobs)
{
	zend_string *log = job_log(task, jobs->failed);
	if (EG(exception)) {
		if (log) {
			zend_string_release(log);
		}
		return;
	}
	const char *text = log ? tail(log) : "it shows no log";
	size_t length = strlen(text);
	while (length && isspace((unsigned char) text[length - 1])) {
		length--;
	}
	zend_object *thrown = zend_throw_exception_ex(onapp_ce_job_failed, 0,
		"The Control Panel could not carry out \"%s\" for %s " ZEND_LONG_FMT " (transaction " ZEND_LONG_FMT "): %.*s",
		jobs->failed_action ? ZSTR_VAL(jobs->failed_action) : "a job", what, id, jobs->failed, (int) length, text);
	zend_update_property_long(onapp_ce_job_failed, thrown, ZEND_STRL("transaction"), jobs->failed);
	if (log) {
		zend_update_property_stringl(onapp_ce_job_failed, thrown, ZEND_STRL("log"), text, length);
		zend_string_release(log);
	}
}
