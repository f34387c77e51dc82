/*
 * OnApp\Batch: a queue of calls in front of a crew of the scheduler, and OnApp\BatchResult.
 */
#include "../model/scheduler.h"
#include "classes.h"

#include "../../php_onapp.h"

#include "../core/clock.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

#include "../../stubs/batch_arginfo.h"

#define MOST_CONCURRENCY 1000
#define LONGEST_SECONDS 1e9 /* more is no limit */

/* A queued call, or where calls come from. */
typedef struct {
	zval key;
	zval callable;               /* IS_UNDEF: a source */
	zval arguments;              /* array; of a source: the iterable */
	zend_object_iterator *steps; /* owned; of a Traversable that was begun */
	HashPosition position;       /* in an array */
} entry;

typedef struct {
	entry *queue;
	size_t head, count, capacity; /* what waits is queue[head] to queue[count - 1] */
	zend_long waiting;            /* calls among it */
	zend_long finished;
	uint32_t concurrency;
	double timeout, deadline; /* seconds; 0: none */
	int64_t ends_us;
	bool active;         /* somebody iterates */
	uint32_t last_order; /* of the last result: the how-manieth call it was */
	zval progress;
	onapp_crew crew;
	zend_object std;
} batch;

/* One walk over a batch. */
typedef struct {
	zend_object_iterator base;
	zval key, current;
	bool begun;
} walk;

static zend_class_entry *batch_class, *result_class;
static zend_object_handlers batch_handlers, result_handlers;

enum { RESULT_KEY, RESULT_VALUE, RESULT_ERROR, RESULT_SECONDS };

static batch *batch_from(zend_object *object)
{
	return (batch *) ((char *) object - XtOffsetOf(batch, std));
}

/* ---- The queue --------------------------------------------------------------------------------------------------- */

static void entry_free(entry *one)
{
	if (one->steps) {
		zend_iterator_dtor(one->steps);
	}
	zval_ptr_dtor(&one->key);
	zval_ptr_dtor(&one->callable);
	zval_ptr_dtor(&one->arguments);
}

static entry *entry_add(batch *own)
{
	if (own->count == own->capacity && own->head > own->capacity / 2) {
		memmove(own->queue, own->queue + own->head, (own->count - own->head) * sizeof(entry));
		own->count -= own->head;
		own->head = 0;
	} else if (own->count == own->capacity) {
		own->capacity = own->capacity ? own->capacity * 2 : 8;
		own->queue = safe_erealloc(own->queue, own->capacity, sizeof(entry), 0);
	}
	entry *one = &own->queue[own->count++];
	memset(one, 0, sizeof(*one));
	return one;
}

/* Takes the first entry off the queue before it is freed: destructors may add calls. */
static entry entry_take(batch *own)
{
	entry first = own->queue[own->head++];
	own->waiting -= Z_ISUNDEF(first.callable) ? 0 : 1;
	return first;
}

static void queue_clear(batch *own)
{
	while (own->head < own->count) {
		entry first = entry_take(own);
		entry_free(&first);
	}
}

static void queue_call(batch *own, zval *key, zval *callable, zval *arguments)
{
	entry *one = entry_add(own);
	ZVAL_COPY(&one->key, key);
	ZVAL_COPY(&one->callable, callable);
	ZVAL_COPY(&one->arguments, arguments);
	own->waiting++;
}

/* ---- Sources ----------------------------------------------------------------------------------------------------- */

/* What a step of a source gives. Owned; not when it is at its end. */
typedef struct {
	zval key, callable;
} offer;

static bool offer_of_array(entry *source, offer *got)
{
	HashTable *table = Z_ARRVAL(source->arguments);
	zval *value = zend_hash_get_current_data_ex(table, &source->position);
	if (!value) {
		return false;
	}
	zend_hash_get_current_key_zval_ex(table, &got->key, &source->position);
	ZVAL_COPY_DEREF(&got->callable, value);
	zend_hash_move_forward_ex(table, &source->position);
	return true;
}

static bool offer_of_steps(zend_object_iterator *steps, offer *got)
{
	/* The step forward is made here and not after the last one: a generator must not run ahead of the calls. */
	if (steps->index++ == 0) {
		if (steps->funcs->rewind) {
			steps->funcs->rewind(steps);
		}
	} else {
		steps->funcs->move_forward(steps);
	}
	if (EG(exception) || steps->funcs->valid(steps) != SUCCESS || EG(exception)) {
		return false;
	}
	zval *value = steps->funcs->get_current_data(steps);
	if (EG(exception) || !value) {
		return false;
	}
	ZVAL_COPY_DEREF(&got->callable, value);
	if (steps->funcs->get_current_key) {
		steps->funcs->get_current_key(steps, &got->key);
	} else {
		ZVAL_LONG(&got->key, (zend_long) steps->index - 1);
	}
	return true;
}

static bool is_usable(const offer *got)
{
	if (EG(exception)) {
		return false;
	}
	if (Z_TYPE(got->key) != IS_LONG && Z_TYPE(got->key) != IS_STRING) {
		zend_type_error("OnApp\\Batch: keys must be of type int|string, %s given", zend_zval_type_name(&got->key));
		return false;
	}
	if (!zend_is_callable((zval *) &got->callable, 0, NULL)) {
		zend_type_error("OnApp\\Batch: addAll() needs callables, %s given", zend_zval_type_name(&got->callable));
		return false;
	}
	return true;
}

/* The next call of a source; false at its end, or with an exception. */
static bool next_offer(batch *own, offer *got)
{
	size_t at = own->head;
	entry source = own->queue[at];

	if (Z_TYPE(source.arguments) == IS_ARRAY) {
		bool more = offer_of_array(&source, got);
		own->queue[at].position = source.position;
		return more;
	}
	if (!source.steps) {
		zend_class_entry *ce = Z_OBJCE(source.arguments);
		source.steps = ce->get_iterator(ce, &source.arguments, 0);
		if (!source.steps) {
			return false;
		}
		source.steps->index = 0;
		own->queue[own->head].steps = source.steps;
	}
	return offer_of_steps(source.steps, got);
}

/* ---- Running ----------------------------------------------------------------------------------------------------- */

static void start_or_fail(batch *own, zval *key, zval *callable, zval *arguments)
{
	int64_t now = onapp_clock_us(), ends = own->ends_us;

	if (own->ends_us - now < ONAPP_LEAST_US) {
		onapp_throw(ONAPP_E_TIMEOUT, "The batch was over after %g seconds, before this call began", own->deadline);
		onapp_crew_fail(&own->crew, key);
		return;
	}
	if (own->timeout > 0) {
		ends = MIN(ends, now + (int64_t) (own->timeout * 1e6));
	}
	onapp_crew_start(&own->crew, key, callable, arguments, ends);
}

static void start_call(batch *own)
{
	entry first = entry_take(own);
	start_or_fail(own, &first.key, &first.callable, &first.arguments);
	entry_free(&first);
}

static void start_of_source(batch *own)
{
	offer got;
	zval none;

	ZVAL_UNDEF(&got.key);
	ZVAL_UNDEF(&got.callable);
	if (!next_offer(own, &got)) {
		entry first = entry_take(own);
		entry_free(&first);
		return;
	}
	ZVAL_EMPTY_ARRAY(&none);
	if (is_usable(&got)) {
		start_or_fail(own, &got.key, &got.callable, &none);
	}
	zval_ptr_dtor(&got.key);
	zval_ptr_dtor(&got.callable);
}

/* Starts as many as may be under way. What has ended and was not given back yet counts: memory stays bounded. */
static void fill(batch *own)
{
	while (own->crew.running < own->concurrency && own->head < own->count && !EG(exception)) {
		entry *first = &own->queue[own->head];
		if (Z_ISUNDEF(first->callable)) {
			start_of_source(own);
		} else if (!own->crew.running || onapp_crew_can_start(&first->callable)) {
			start_call(own);
		} else {
			break;
		}
	}
}

/* The next call that ended; NULL when there is none, or with an exception. Owned. */
static onapp_job *fetch(batch *own)
{
	for (;;) {
		onapp_job *job;
		fill(own);
		if (EG(exception)) {
			return NULL;
		}
		if ((job = onapp_crew_take_finished(&own->crew))) {
			if (own->crew.jobs) {
				onapp_pool_drive(ONAPP_G(pool)); /* the others go on while this one is looked at */
			}
			return job;
		}
		if (!own->crew.jobs || !onapp_crew_wait(&own->crew) || !onapp_crew_step(&own->crew)) {
			return NULL;
		}
	}
}

static bool begin(batch *own)
{
	if (own->active) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "OnApp\\Batch: the batch is running already");
		return false;
	}
	if (!onapp_scheduler_expect((int) own->concurrency)) {
		return false;
	}
	own->active = true;
	own->finished = 0;
	own->ends_us = own->deadline > 0 ? onapp_clock_us() + (int64_t) (own->deadline * 1e6) : ONAPP_NEVER;
	return true;
}

static void end(batch *own)
{
	if (own->active) {
		onapp_crew_cancel(&own->crew);
		queue_clear(own);
		own->active = false;
		onapp_scheduler_expect(-(int) own->concurrency);
	}
}

static void tell_progress(batch *own, zval *result)
{
	zval arguments[4], nothing, callable;
	if (Z_ISUNDEF(own->progress)) {
		return;
	}
	ZVAL_LONG(&arguments[0], own->finished);
	ZVAL_LONG(&arguments[1], own->crew.running);
	ZVAL_LONG(&arguments[2], own->waiting);
	ZVAL_COPY_VALUE(&arguments[3], result);
	ZVAL_COPY(&callable, &own->progress); /* the callback may replace it */
	ZVAL_UNDEF(&nothing);
	call_user_function(NULL, NULL, &callable, &nothing, 4, arguments);
	zval_ptr_dtor(&nothing);
	zval_ptr_dtor(&callable);
}

/* The result of the next call that ended, told about. False at the end, or with an exception. Owned. */
static bool next_result(batch *own, zval *key, zval *result)
{
	onapp_job *job = fetch(own);
	if (!job) {
		return false;
	}
	object_init_ex(result, result_class);
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(result), 0);
	ZVAL_COPY(key, &job->key);
	ZVAL_COPY(&members[RESULT_KEY], &job->key);
	ZVAL_NULL(&members[RESULT_VALUE]);
	ZVAL_NULL(&members[RESULT_ERROR]);
	if (job->error) {
		ZVAL_OBJ_COPY(&members[RESULT_ERROR], job->error);
	} else if (!Z_ISUNDEF(job->value)) {
		ZVAL_COPY_DEREF(&members[RESULT_VALUE], &job->value);
	}
	ZVAL_DOUBLE(&members[RESULT_SECONDS], job->began ? (double) (job->ended_us - job->begun_us) / 1e6 : 0);
	own->last_order = job->order;
	onapp_job_free(job);
	own->finished++;
	tell_progress(own, result);
	if (!EG(exception)) {
		return true;
	}
	zval_ptr_dtor(key);
	zval_ptr_dtor(result);
	ZVAL_UNDEF(key);
	ZVAL_UNDEF(result);
	return false;
}

/* ---- foreach ------------------------------------------------------------------------------------------------------- */

static batch *batch_of(zend_object_iterator *base)
{
	return batch_from(Z_OBJ(base->data));
}

static void walk_clear(walk *own)
{
	zval_ptr_dtor(&own->key);
	zval_ptr_dtor(&own->current);
	ZVAL_UNDEF(&own->key);
	ZVAL_UNDEF(&own->current);
}

static void walk_dtor(zend_object_iterator *base)
{
	walk *own = (walk *) base;
	if (own->begun) {
		end(batch_of(base));
	}
	walk_clear(own);
	zval_ptr_dtor(&base->data);
}

static void walk_move(zend_object_iterator *base)
{
	walk *own = (walk *) base;
	walk_clear(own);
	if (own->begun) {
		next_result(batch_of(base), &own->key, &own->current);
	}
}

static void walk_rewind(zend_object_iterator *base)
{
	walk *own = (walk *) base;
	if (!own->begun) {
		own->begun = begin(batch_of(base));
		walk_move(base);
	}
}

static int walk_valid(zend_object_iterator *base)
{
	return Z_ISUNDEF(((walk *) base)->current) ? FAILURE : SUCCESS;
}

static zval *walk_current(zend_object_iterator *base)
{
	return &((walk *) base)->current;
}

static void walk_key(zend_object_iterator *base, zval *key)
{
	ZVAL_COPY(key, &((walk *) base)->key);
}

static HashTable *walk_gc(zend_object_iterator *base, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_get_gc_buffer_add_zval(buffer, &base->data);
	zend_get_gc_buffer_add_zval(buffer, &((walk *) base)->current);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

static const zend_object_iterator_funcs walk_functions = {walk_dtor, walk_valid, walk_current, walk_key, walk_move,
	walk_rewind, NULL, walk_gc};

static zend_object_iterator *batch_iterate(zend_class_entry *ce, zval *object, int by_reference)
{
	if (by_reference) {
		zend_throw_error(NULL, "OnApp\\Batch: results cannot be iterated by reference");
		return NULL;
	}
	walk *own = ecalloc(1, sizeof(*own));
	zend_iterator_init(&own->base);
	own->base.funcs = &walk_functions;
	ZVAL_OBJ_COPY(&own->base.data, Z_OBJ_P(object));
	return &own->base;
}

/* ---- Objects -------------------------------------------------------------------------------------------------------- */

static zend_object *batch_create(zend_class_entry *ce)
{
	batch *own = zend_object_alloc(sizeof(batch), ce);
	zend_object_std_init(&own->std, ce);
	object_properties_init(&own->std, ce);
	own->std.handlers = &batch_handlers;
	ZVAL_UNDEF(&own->progress);
	own->concurrency = (uint32_t) MIN(ONAPP_G(concurrency), MOST_CONCURRENCY);
	return &own->std;
}

static void batch_destroy(zend_object *std)
{
	end(batch_from(std));
	zend_objects_destroy_object(std);
}

static void batch_free(zend_object *std)
{
	batch *own = batch_from(std);
	/* Jobs are left only after a fatal error, when no PHP code may run. */
	onapp_crew_abandon(&own->crew);
	queue_clear(own);
	if (own->queue) {
		efree(own->queue);
	}
	zval_ptr_dtor(&own->progress);
	zend_object_std_dtor(std);
}

static HashTable *batch_gc(zend_object *std, zval **table, int *count)
{
	batch *own = batch_from(std);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	for (size_t i = own->head; i < own->count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &own->queue[i].callable);
		zend_get_gc_buffer_add_zval(buffer, &own->queue[i].arguments);
	}
	for (onapp_job *job = own->crew.jobs; job; job = job->next) {
		if (job->fiber) {
			zend_get_gc_buffer_add_obj(buffer, job->fiber);
		}
		zend_get_gc_buffer_add_zval(buffer, &job->value);
	}
	zend_get_gc_buffer_add_zval(buffer, &own->progress);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

static zend_object *result_create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);
	object_properties_init(object, ce);
	object->handlers = &result_handlers;
	return object;
}

static zend_function *result_constructor(zend_object *std)
{
	zend_throw_error(NULL, "Cannot directly construct OnApp\\BatchResult");
	return NULL;
}

void onapp_batch_register(void)
{
	batch_class = register_class_OnApp_Batch(zend_ce_aggregate);
	batch_class->create_object = batch_create;
	batch_class->get_iterator = batch_iterate;
	memcpy(&batch_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	batch_handlers.offset = XtOffsetOf(batch, std);
	batch_handlers.dtor_obj = batch_destroy;
	batch_handlers.free_obj = batch_free;
	batch_handlers.clone_obj = NULL;
	batch_handlers.get_gc = batch_gc;
	batch_handlers.compare = zend_objects_not_comparable;
	result_class = register_class_OnApp_BatchResult();
	result_class->create_object = result_create;
	memcpy(&result_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	result_handlers.get_constructor = result_constructor;
	result_handlers.clone_obj = NULL;
}

/* ---- Methods -------------------------------------------------------------------------------------------------------- */

static bool seconds_argument(uint32_t number, double *seconds, bool is_null)
{
	if (is_null) {
		*seconds = 0;
		return true;
	}
	if (!(*seconds > 0)) {
		zend_argument_value_error(number, "must be greater than 0");
		return false;
	}
	*seconds = *seconds < LONGEST_SECONDS ? *seconds : 0;
	return true;
}

ZEND_METHOD(OnApp_Batch, __construct)
{
	batch *own = batch_from(Z_OBJ_P(ZEND_THIS));
	zend_long concurrency = own->concurrency;
	double timeout = 0, deadline = 0;
	bool preset = true, no_timeout = true, no_deadline = true;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(concurrency, preset)
		Z_PARAM_DOUBLE_OR_NULL(timeout, no_timeout)
		Z_PARAM_DOUBLE_OR_NULL(deadline, no_deadline)
	ZEND_PARSE_PARAMETERS_END();

	if (own->active) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "OnApp\\Batch: the batch is running already");
		RETURN_THROWS();
	}
	if (!preset && (concurrency < 1 || concurrency > MOST_CONCURRENCY)) {
		zend_argument_value_error(1, "must be between 1 and %d", MOST_CONCURRENCY);
		RETURN_THROWS();
	}
	if (!seconds_argument(2, &timeout, no_timeout) || !seconds_argument(3, &deadline, no_deadline)) {
		RETURN_THROWS();
	}
	own->concurrency = preset ? own->concurrency : (uint32_t) concurrency;
	own->timeout = timeout;
	own->deadline = deadline;
}

ZEND_METHOD(OnApp_Batch, add)
{
	zend_string *text;
	zend_long number;
	zend_fcall_info call;
	zend_fcall_info_cache cache;
	zval *arguments = NULL, key, list;
	uint32_t count = 0;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_STR_OR_LONG(text, number)
		Z_PARAM_FUNC(call, cache)
		Z_PARAM_VARIADIC('*', arguments, count)
	ZEND_PARSE_PARAMETERS_END();

	if (text) {
		ZVAL_STR(&key, text);
	} else {
		ZVAL_LONG(&key, number);
	}
	array_init_size(&list, count);
	for (uint32_t i = 0; i < count; i++) {
		Z_TRY_ADDREF(arguments[i]);
		add_next_index_zval(&list, &arguments[i]);
	}
	queue_call(batch_from(Z_OBJ_P(ZEND_THIS)), &key, &call.function_name, &list);
	zval_ptr_dtor(&list);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(OnApp_Batch, addAll)
{
	zval *calls;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ITERABLE(calls)
	ZEND_PARSE_PARAMETERS_END();

	entry *one = entry_add(batch_from(Z_OBJ_P(ZEND_THIS)));
	ZVAL_COPY(&one->arguments, calls);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(OnApp_Batch, onProgress)
{
	batch *own = batch_from(Z_OBJ_P(ZEND_THIS));
	zend_fcall_info call = empty_fcall_info;
	zend_fcall_info_cache cache;
	zval before;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC_OR_NULL(call, cache)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_COPY_VALUE(&before, &own->progress);
	ZVAL_UNDEF(&own->progress);
	if (ZEND_FCI_INITIALIZED(call)) {
		ZVAL_COPY(&own->progress, &call.function_name);
	}
	zval_ptr_dtor(&before);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

static int by_index(Bucket *one, Bucket *other)
{
	return one->h < other->h ? -1 : one->h > other->h;
}

/* False, and value stays the caller's: there is one already. */
static bool put(zval *array, zval *key, zval *value)
{
	zend_ulong index;
	if (Z_TYPE_P(key) == IS_STRING && !ZEND_HANDLE_NUMERIC_STR(Z_STRVAL_P(key), Z_STRLEN_P(key), index)) {
		return zend_hash_add(Z_ARRVAL_P(array), Z_STR_P(key), value) != NULL;
	}
	index = Z_TYPE_P(key) == IS_LONG ? (zend_ulong) Z_LVAL_P(key) : index;
	return zend_hash_index_add(Z_ARRVAL_P(array), index, value) != NULL;
}

/* Runs all; ordered: number of the call => result. False with an exception. */
static bool run_all(batch *own, zval *ordered)
{
	zval key, result, seen;

	array_init(&seen);
	while (next_result(own, &key, &result)) {
		zval mark;
		ZVAL_TRUE(&mark);
		add_index_zval(ordered, own->last_order, &result);
		if (!put(&seen, &key, &mark)) {
			zend_string *text = zval_get_string(&key);
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "OnApp\\Batch: the key \"%s\" is there twice", ZSTR_VAL(text));
			zend_string_release(text);
		}
		zval_ptr_dtor(&key);
		if (EG(exception)) {
			break;
		}
	}
	zval_ptr_dtor(&seen);
	return !EG(exception);
}

ZEND_METHOD(OnApp_Batch, run)
{
	batch *own = batch_from(Z_OBJ_P(ZEND_THIS));
	zval ordered, *result;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!begin(own)) {
		RETURN_THROWS();
	}
	array_init(&ordered);
	bool done = run_all(own, &ordered);
	end(own);
	if (done && !EG(exception)) {
		array_init_size(return_value, zend_hash_num_elements(Z_ARRVAL(ordered)));
		zend_hash_sort(Z_ARRVAL(ordered), by_index, false);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(ordered), result) {
			Z_ADDREF_P(result);
			put(return_value, &OBJ_PROP_NUM(Z_OBJ_P(result), 0)[RESULT_KEY], result);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&ordered);
}

ZEND_METHOD(OnApp_Batch, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zend_create_internal_iterator_zval(return_value, ZEND_THIS);
}

ZEND_METHOD(OnApp_BatchResult, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_BatchResult, get)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 0);
	if (Z_TYPE(members[RESULT_ERROR]) == IS_OBJECT) {
		Z_ADDREF(members[RESULT_ERROR]);
		zend_throw_exception_object(&members[RESULT_ERROR]);
		RETURN_THROWS();
	}
	RETURN_COPY(&members[RESULT_VALUE]);
}
