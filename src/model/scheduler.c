#include "scheduler.h"

#include "../../php_onapp.h"

#include "../core/clock.h"

#include "Zend/zend_closures.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

/* Milliseconds between two looks for signals. */
#define SLICE 100

#if PHP_VERSION_ID >= 80200
#define FLAG_LOOK(flag) zend_atomic_bool_load(&(flag))
#define FLAG_CLEAR(flag) zend_atomic_bool_store(&(flag), false)
#else
#define FLAG_LOOK(flag) (flag)
#define FLAG_CLEAR(flag) ((flag) = 0)
#endif

#define SCHEDULER (&ONAPP_G(scheduler))

struct onapp_claim {
	zend_ulong handle;
	onapp_job *owner;
	onapp_job *before; /* the job around the owner, which had it before and gets it back; NULL: none */
	onapp_claim *next; /* of the owner */
};

/* ---- Fibers ------------------------------------------------------------------------------------------------------- */

/* PHP exports no functions for fibers before 8.4; their methods are the same in all versions. */
static zend_function *fiber_method(const char *name)
{
	return zend_hash_str_find_ptr(&zend_ce_fiber->function_table, name, strlen(name));
}

static zend_fiber *fiber_of(const onapp_job *job)
{
	return (zend_fiber *) job->fiber;
}

static bool is_dead(const onapp_job *job)
{
	return fiber_of(job)->context.status == ZEND_FIBER_STATUS_DEAD;
}

onapp_job *onapp_job_current(void)
{
	onapp_job *job = SCHEDULER->current;
	if (!job || !job->fiber || EG(active_fiber) != fiber_of(job) || zend_fiber_switch_blocked() ||
		(fiber_of(job)->flags & ZEND_FIBER_FLAG_DESTROYED)) {
		return NULL;
	}
	return job;
}

/* Comes back when the job is resumed, or, with an exception that leads out of the fiber, when it is cancelled. */
static void step_aside(onapp_job *job, onapp_waits waits, int64_t until_us)
{
	zval nothing;
	job->waits = waits;
	job->until_us = until_us;
	ZVAL_UNDEF(&nothing);
	zend_call_known_function(fiber_method("suspend"), NULL, zend_ce_fiber, &nothing, 0, NULL, NULL);
	zval_ptr_dtor(&nothing);
	job->waits = ONAPP_WAITS_TURN;
	job->call = NULL;
	job->wanted = NULL;
	job->inner = NULL;
}

/* ---- What a job waits for ---------------------------------------------------------------------------------------- */

static onapp_claim *claim_of(const zend_object *object)
{
	return SCHEDULER->claims ? zend_hash_index_find_ptr(SCHEDULER->claims, object->handle) : NULL;
}

static bool is_ancestor(const onapp_job *job, const onapp_job *of)
{
	for (of = of->parent; of; of = of->parent) {
		if (of == job) {
			return true;
		}
	}
	return false;
}

static bool can_have(const onapp_job *job, const zend_object *object)
{
	onapp_claim *claim = claim_of(object);
	return !claim || claim->owner == job || is_ancestor(claim->owner, job);
}

static bool crew_is_ready(const onapp_crew *crew, int64_t now);

static bool is_ready(const onapp_job *job, int64_t now)
{
	if (job->finished || now >= job->until_us) {
		return true;
	}
	switch (job->waits) {
		case ONAPP_WAITS_TURN:
			return true;
		case ONAPP_WAITS_CALL:
			return onapp_http_call_is_over(job->call);
		case ONAPP_WAITS_OBJECT:
			return job->refused || can_have(job, job->wanted);
		case ONAPP_WAITS_CREW:
			return crew_is_ready(job->inner, now);
		case ONAPP_WAITS_TIME:
			break;
	}
	return false;
}

static bool crew_is_ready(const onapp_crew *crew, int64_t now)
{
	bool ready = !crew->jobs;
	for (const onapp_job *job = crew->jobs; job && !ready; job = job->next) {
		ready = is_ready(job, now);
	}
	return ready;
}

/* When the first of them can go on for the time's sake. hopeful: something else than time can still happen. */
static int64_t earliest(const onapp_crew *crew, bool *hopeful)
{
	int64_t until = ONAPP_NEVER;
	for (const onapp_job *job = crew->jobs; job; job = job->next) {
		int64_t own = job->until_us;
		if (job->waits == ONAPP_WAITS_CREW) {
			own = MIN(own, earliest(job->inner, hopeful));
		}
		*hopeful |= job->waits == ONAPP_WAITS_CALL;
		until = MIN(until, own);
	}
	return until;
}

/* All wait for objects of each other: the first one has to do without. */
static bool refuse_one(onapp_crew *crew)
{
	for (onapp_job *job = crew->jobs; job; job = job->next) {
		if (job->waits == ONAPP_WAITS_OBJECT) {
			return job->refused = true;
		}
		if (job->waits == ONAPP_WAITS_CREW && refuse_one(job->inner)) {
			return true;
		}
	}
	return false;
}

/* ---- Claims -------------------------------------------------------------------------------------------------------- */

static void claim_give_back(onapp_claim *claim)
{
	if (claim->before) {
		claim->owner = claim->before;
		claim->before = NULL;
		claim->next = claim->owner->claims;
		claim->owner->claims = claim;
	} else {
		zend_hash_index_del(SCHEDULER->claims, claim->handle);
		efree(claim);
	}
}

static void unlink_claim(onapp_claim *claim)
{
	onapp_claim **link = &claim->owner->claims;
	while (*link != claim) {
		link = &(*link)->next;
	}
	*link = claim->next;
}

static void release_claims(onapp_job *job)
{
	onapp_claim *claim;
	while ((claim = job->claims)) {
		job->claims = claim->next;
		claim_give_back(claim);
	}
	if (SCHEDULER->claims) {
		ZEND_HASH_FOREACH_PTR(SCHEDULER->claims, claim) {
			if (claim->before == job) {
				claim->before = NULL;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
}

void onapp_claim_drop(zend_object *object)
{
	onapp_claim *claim = claim_of(object);
	if (claim) {
		unlink_claim(claim);
		claim->before = NULL;
		claim_give_back(claim);
	}
}

static void take(onapp_job *job, zend_object *object)
{
	onapp_claim *claim = claim_of(object);
	if (claim && claim->owner == job) {
		return;
	}
	if (claim) {
		/* One level is remembered: of jobs within jobs within jobs, the outermost goes without its claim. */
		unlink_claim(claim);
		claim->before = claim->owner;
	} else {
		if (!SCHEDULER->claims) {
			ALLOC_HASHTABLE(SCHEDULER->claims);
			zend_hash_init(SCHEDULER->claims, 16, NULL, NULL, false);
		}
		claim = ecalloc(1, sizeof(*claim));
		claim->handle = object->handle;
		zend_hash_index_add_new_ptr(SCHEDULER->claims, claim->handle, claim);
	}
	claim->owner = job;
	claim->next = job->claims;
	job->claims = claim;
}

bool onapp_job_claim(onapp_job *job, onapp_object *object)
{
	while (!can_have(job, &object->std)) {
		if (onapp_job_left(job) == 0) {
			onapp_throw(ONAPP_E_TIMEOUT, "%s: another call of the batch used the object until the time was over",
				ZSTR_VAL(object->std.ce->name));
			return false;
		}
		job->wanted = &object->std;
		job->refused = false;
		step_aside(job, ONAPP_WAITS_OBJECT, job->ends_us);
		if (EG(exception)) {
			return false;
		}
		if (job->refused) {
			job->refused = false;
			onapp_throw(ONAPP_E_INVALID_ARGUMENT,
				"%s: calls of the batch wait for objects of each other; give each call objects of its own",
				ZSTR_VAL(object->std.ce->name));
			return false;
		}
	}
	take(job, &object->std);
	return true;
}

/* ---- Jobs ------------------------------------------------------------------------------------------------------------ */

double onapp_job_left(const onapp_job *job)
{
	if (job->ends_us == ONAPP_NEVER) {
		return -1;
	}
	int64_t left = job->ends_us - onapp_clock_us();
	return left >= ONAPP_LEAST_US ? (double) left / 1e6 : 0;
}

void onapp_job_wait_call(onapp_job *job, onapp_http_call *call, int64_t until_us)
{
	job->call = call;
	step_aside(job, ONAPP_WAITS_CALL, until_us);
}

void onapp_job_wait_time(onapp_job *job, int64_t until_us)
{
	step_aside(job, ONAPP_WAITS_TIME, MIN(until_us, job->ends_us));
}

/* What the call threw is its result. exit() and the like are the whole script's and go on. */
static void take_exception(onapp_job *job)
{
	if (EG(exception) && !zend_is_unwind_exit(EG(exception)) && !zend_is_graceful_exit(EG(exception))) {
		job->error = EG(exception);
		GC_ADDREF(job->error);
		zend_clear_exception();
	}
}

static void finish(onapp_job *job)
{
	job->finished = true;
	job->ended_us = onapp_clock_us();
	release_claims(job);
	take_exception(job);
}

/* ---- Runners ------------------------------------------------------------------------------------------------------- */

/*
 * A fiber costs a mapping of memory, its pages and its unmapping: as much as a small request. So a fiber of ours runs one
 * call after the other: it ends a call by stepping aside, and is resumed for the next one.
 */
static void call(onapp_job *job)
{
	zend_fcall_info info = empty_fcall_info;

	info.size = sizeof(info);
	ZVAL_COPY_VALUE(&info.function_name, job->callable);
	info.retval = &job->value;
	info.param_count = job->argument_count;
	info.params = job->arguments;
	zend_call_function(&info, NULL);
}

static ZEND_FUNCTION(run_calls)
{
	zval nothing;

	ZEND_PARSE_PARAMETERS_NONE();
	while (!EG(exception)) {
		onapp_job *job = SCHEDULER->current;
		zend_fiber *own = fiber_of(job);
		call(job);
		take_exception(job);
		job->returned = true;
		if (EG(exception) || (own->flags & ZEND_FIBER_FLAG_DESTROYED)) {
			return;
		}
		ZVAL_UNDEF(&nothing);
		zend_call_known_function(fiber_method("suspend"), NULL, zend_ce_fiber, &nothing, 0, NULL, NULL);
		zval_ptr_dtor(&nothing);
	}
}

ZEND_BEGIN_ARG_INFO_EX(run_calls_arguments, 0, 0, 0)
ZEND_END_ARG_INFO()

static zend_internal_function runner;

void onapp_scheduler_startup(void)
{
	runner.type = ZEND_INTERNAL_FUNCTION;
	runner.function_name = zend_string_init_interned(ZEND_STRL("OnApp\\Batch"), 1);
	runner.arg_info = (zend_internal_arg_info *) run_calls_arguments + 1;
	runner.handler = ZEND_FN(run_calls);
}

/* Runs the job's fiber till the call waits or ends. */
static void run(onapp_job *job, const char *method)
{
	onapp_job *before = SCHEDULER->current;
	zval passed;

	job->waits = ONAPP_WAITS_TURN;
	ZVAL_UNDEF(&passed);
	SCHEDULER->current = job;
	zend_call_known_function(fiber_method(method), job->fiber, job->fiber->ce, &passed, 0, NULL, NULL);
	SCHEDULER->current = before;
	zval_ptr_dtor(&passed);
	if (job->returned || is_dead(job) || EG(exception)) {
		finish(job);
	}
}

/*
 * PHP keeps the exception under way for the time of the unwinding, but not the place where it was thrown, which the
 * unwinding overwrites and the VM needs afterwards.
 */
static void unwind(zend_object *fiber)
{
	const zend_op *place = EG(opline_before_exception);
	bool pending = EG(exception) != NULL;
	fiber->handlers->dtor_obj(fiber);
	if (pending) {
		EG(opline_before_exception) = place;
	}
}

static void free_fiber(zend_object *fiber)
{
	if (((zend_fiber *) fiber)->context.status == ZEND_FIBER_STATUS_SUSPENDED) {
		unwind(fiber);
	}
	OBJ_RELEASE(fiber);
}

/* The fiber of a call that has returned waits for another one of the crew. */
static void keep_fiber(onapp_crew *crew, onapp_job *job)
{
	if (!job->returned || !job->fiber || is_dead(job)) {
		return;
	}
	if (crew->idle_count == crew->idle_capacity) {
		crew->idle_capacity = crew->idle_capacity ? crew->idle_capacity * 2 : 4;
		crew->idle = safe_erealloc(crew->idle, crew->idle_capacity, sizeof(zend_object *), 0);
	}
	crew->idle[crew->idle_count++] = job->fiber;
	job->fiber = NULL;
}

static void free_idle(onapp_crew *crew)
{
	while (crew->idle_count) {
		free_fiber(crew->idle[--crew->idle_count]);
	}
	if (crew->idle) {
		efree(crew->idle);
		crew->idle = NULL;
		crew->idle_capacity = 0;
	}
}

/* False with an exception. */
static bool start_fiber(onapp_crew *crew, onapp_job *job)
{
	zval fiber, closure;

	if (crew->idle_count) {
		job->fiber = crew->idle[--crew->idle_count];
		run(job, "resume");
		return true;
	}
	if (object_init_ex(&fiber, zend_ce_fiber) != SUCCESS) {
		return false;
	}
	job->fiber = Z_OBJ(fiber);
	zend_create_fake_closure(&closure, (zend_function *) &runner, NULL, NULL, NULL);
	zend_call_known_instance_method_with_1_params(zend_ce_fiber->constructor, job->fiber, NULL, &closure);
	zval_ptr_dtor(&closure);
	if (!EG(exception)) {
		run(job, "start");
	}
	return !EG(exception) || job->finished;
}

static void list_crew(onapp_crew *crew)
{
	if (!crew->listed) {
		crew->listed = true;
		crew->next = SCHEDULER->crews;
		SCHEDULER->crews = crew;
	}
}

static void unlist_crew(onapp_crew *crew)
{
	onapp_crew **link = &SCHEDULER->crews;
	while (*link && *link != crew) {
		link = &(*link)->next;
	}
	if (*link) {
		*link = crew->next;
	}
	crew->listed = false;
}

static onapp_job *add_job(onapp_crew *crew, zval *key)
{
	onapp_job *job = ecalloc(1, sizeof(*job)), **link = &crew->jobs;

	while (*link) {
		link = &(*link)->next;
	}
	*link = job;
	list_crew(crew);
	crew->running++;
	job->crew = crew;
	job->order = crew->started++;
	job->parent = onapp_job_current();
	ZVAL_COPY(&job->key, key);
	job->begun_us = onapp_clock_us();
	job->ends_us = job->until_us = ONAPP_NEVER;
	return job;
}

/* The API object whose method the callable is; NULL: none. Borrowed. */
static zend_object *object_of(zval *callable)
{
	zend_fcall_info_cache call;
	if (!zend_is_callable_ex(callable, NULL, 0, NULL, &call, NULL) || !call.object ||
		!instanceof_function(call.object->ce, onapp_ce_base)) {
		return NULL;
	}
	return call.object;
}

bool onapp_crew_can_start(zval *callable)
{
	zend_object *object = object_of(callable);
	onapp_job next = {.parent = onapp_job_current()};
	return !object || can_have(&next, object);
}

void onapp_crew_fail(onapp_crew *crew, zval *key)
{
	finish(add_job(crew, key));
}

bool onapp_scheduler_expect(int calls)
{
	/* After a fatal error the sum was set to 0, and those who had their part in it go later. */
	bool known = calls >= 0 || SCHEDULER->expected >= (uint32_t) -calls;
	SCHEDULER->expected = known ? SCHEDULER->expected + (uint32_t) calls : 0;
	onapp_pool *pool = onapp_thread_pool();
	if (pool) {
		onapp_pool_expect(pool, SCHEDULER->expected);
	}
	return pool != NULL;
}

onapp_job *onapp_crew_start(onapp_crew *crew, zval *key, zval *callable, zval *arguments, int64_t ends_us)
{
	onapp_job *job = add_job(crew, key);
	zend_object *object = object_of(callable);
	uint32_t count = 0;
	zval *given, *argument;

	job->began = true;
	job->ends_us = job->parent ? MIN(ends_us, job->parent->ends_us) : ends_us;
	if (object && can_have(job, object)) {
		take(job, object);
	}
	given = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(arguments)) + 1, sizeof(zval), 0);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(arguments), argument) {
		ZVAL_COPY(&given[count++], argument);
	}
	ZEND_HASH_FOREACH_END();
	job->callable = callable;
	job->arguments = given;
	job->argument_count = count;
	ZVAL_UNDEF(&job->value);
	if (zend_fiber_switch_blocked()) {
		/* Within callbacks of the engine there is no switching: one after the other, then. */
		call(job);
		finish(job);
	} else if (!start_fiber(crew, job)) {
		finish(job);
	}
	job->callable = job->arguments = NULL; /* the call has them now */
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&given[i]);
	}
	efree(given);
	return job;
}

bool onapp_crew_step(onapp_crew *crew)
{
	int64_t now = onapp_clock_us();
	for (onapp_job *job = crew->jobs, *next; job && !EG(exception); job = next) {
		next = job->next;
		if (!job->finished && is_ready(job, now)) {
			run(job, "resume");
		}
	}
	return !EG(exception);
}

bool onapp_look_for_signals(void)
{
	if (FLAG_LOOK(EG(timed_out))) {
		zend_timeout(); /* ends the script, as the VM would at its next step */
	}
	if (FLAG_LOOK(EG(vm_interrupt))) {
		FLAG_CLEAR(EG(vm_interrupt));
		if (zend_interrupt_function) {
			zend_interrupt_function(EG(current_execute_data));
		}
	}
	return !EG(exception);
}

/* Milliseconds to sleep: up to the time, and never long without a look for signals. */
static int slice_until(int64_t until, int64_t now)
{
	int64_t left = until == ONAPP_NEVER ? SLICE : (until - now + 999) / 1000;
	return left < 0 ? 0 : (int) MIN(left, SLICE);
}

bool onapp_crew_wait(onapp_crew *crew)
{
	onapp_job *around = onapp_job_current();

	if (around) {
		if (!crew_is_ready(crew, onapp_clock_us())) {
			around->inner = crew;
			step_aside(around, ONAPP_WAITS_CREW, ONAPP_NEVER);
		}
		return !EG(exception);
	}
	for (;;) {
		if (!onapp_look_for_signals()) {
			return false;
		}
		bool drives = onapp_pool_go_on(ONAPP_G(pool));
		int64_t now = onapp_clock_us();
		if (crew_is_ready(crew, now)) {
			return true;
		}
		bool hopeful = false;
		int64_t until = earliest(crew, &hopeful);
		if (!hopeful && until == ONAPP_NEVER && refuse_one(crew)) {
			return true;
		}
		if (!drives || !onapp_pool_sleep(ONAPP_G(pool), slice_until(until, now))) {
			zend_throw_error(NULL, "libcurl cannot wait for the network");
			return false;
		}
	}
}

/* ---- The end ----------------------------------------------------------------------------------------------------------- */

static onapp_job *take_out(onapp_crew *crew, onapp_job **link)
{
	onapp_job *job = *link;
	*link = job->next;
	job->next = NULL;
	job->crew = NULL;
	crew->running--;
	if (!crew->jobs) {
		unlist_crew(crew);
	}
	return job;
}

onapp_job *onapp_crew_take_finished(onapp_crew *crew)
{
	for (onapp_job **link = &crew->jobs; *link; link = &(*link)->next) {
		if ((*link)->finished) {
			keep_fiber(crew, *link);
			return take_out(crew, link);
		}
	}
	return NULL;
}

void onapp_job_free(onapp_job *job)
{
	zend_object *fiber = job->fiber, *error = job->error;
	if (fiber) {
		/* A suspended fiber unwinds now, whoever else holds it: its code still reaches for this job. An exception that
		 * is under way is kept by the handler. */
		free_fiber(fiber);
	}
	release_claims(job);
	if (error) {
		OBJ_RELEASE(error);
	}
	zval_ptr_dtor(&job->value);
	zval_ptr_dtor(&job->key);
	efree(job);
}

void onapp_crew_cancel(onapp_crew *crew)
{
	/* What iterated over the batch may be freed only after the request; unwinding would then run its PHP code. */
	if (crew->abandoned) {
		return;
	}
	while (crew->jobs) {
		onapp_job_free(take_out(crew, &crew->jobs));
	}
	free_idle(crew);
}

void onapp_crew_abandon(onapp_crew *crew)
{
	crew->abandoned = true;
	for (onapp_job *job = crew->jobs; job; job = job->next) {
		if (job->waits == ONAPP_WAITS_CALL && job->call) {
			onapp_http_call_abandon(job->call);
			job->call = NULL;
		}
		job->claims = NULL;
		job->finished = true;
	}
	/* The fibers go with all other objects. */
	crew->idle_count = 0;
	if (crew->idle) {
		efree(crew->idle);
		crew->idle = NULL;
		crew->idle_capacity = 0;
	}
}

void onapp_scheduler_stop(void)
{
	for (onapp_crew *crew = SCHEDULER->crews, *next; crew; crew = next) {
		next = crew->next;
		onapp_crew_abandon(crew);
		crew->listed = false;
	}
	SCHEDULER->crews = NULL;
	SCHEDULER->current = NULL;
	if (SCHEDULER->expected) {
		SCHEDULER->expected = 0;
		onapp_pool_expect(ONAPP_G(pool), 0);
	}
	if (SCHEDULER->claims) {
		onapp_claim *claim;
		ZEND_HASH_FOREACH_PTR(SCHEDULER->claims, claim) {
			efree(claim);
		}
		ZEND_HASH_FOREACH_END();
		zend_hash_destroy(SCHEDULER->claims);
		FREE_HASHTABLE(SCHEDULER->claims);
		SCHEDULER->claims = NULL;
	}
}
