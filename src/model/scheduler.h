/*
 * Calls that run side by side in one thread: each queued call is a job with a Fiber of its own; where it would wait for
 * the panel, it steps aside instead. What belongs together (the jobs of one batch) is a crew; whoever owns the crew
 * drives it.
 */
#ifndef ONAPP_MODEL_SCHEDULER_H
#define ONAPP_MODEL_SCHEDULER_H

#include "model.h"

#include "Zend/zend_fibers.h"

#define ONAPP_NEVER INT64_MAX

/* Microseconds; with less the time is over. libcurl counts whole milliseconds, so a call may end that much too early. */
#define ONAPP_LEAST_US 3000

typedef struct onapp_crew onapp_crew;
typedef struct onapp_claim onapp_claim;

typedef enum {
	ONAPP_WAITS_TURN, /* for nothing: it has just let others go first */
	ONAPP_WAITS_CALL,
	ONAPP_WAITS_TIME,
	ONAPP_WAITS_OBJECT, /* that another job works with */
	ONAPP_WAITS_CREW,   /* it drives a crew of its own */
} onapp_waits;

typedef struct onapp_job {
	onapp_crew *crew;         /* NULL once it is no longer driven */
	struct onapp_job *next;   /* in the crew */
	struct onapp_job *parent; /* in which it was started; NULL: none */
	zval key;
	zend_object *fiber; /* owned; NULL where it ran without one */
	uint32_t order;     /* the how-manieth of its crew */
	bool began;
	bool returned; /* the call is over, and its fiber waits for another one */
	bool finished;
	zval *callable, *arguments; /* borrowed; NULL once the call has begun */
	uint32_t argument_count;
	zval value;                 /* owned; what the call returned */
	zend_object *error;         /* owned; what it threw */
	int64_t begun_us, ended_us; /* of onapp_clock_us */
	int64_t ends_us;            /* its time-out; ONAPP_NEVER: none */
	onapp_claim *claims;        /* objects that are its own till it ends */
	onapp_waits waits;          /* what for, while it is suspended */
	int64_t until_us;           /* not longer than this */
	onapp_http_call *call;
	zend_object *wanted;
	onapp_crew *inner;
	bool refused; /* the object cannot be had: all wait for each other */
} onapp_job;

struct onapp_crew {
	onapp_job *jobs;  /* oldest first */
	uint32_t running; /* in jobs, ended ones included */
	uint32_t started;
	bool listed;
	bool abandoned;     /* after a fatal error: none of its fibers is touched again */
	onapp_crew *next;   /* in the thread's list of crews with jobs */
	zend_object **idle; /* owned: fibers that wait for a call */
	uint32_t idle_count, idle_capacity;
};

/* The job whose code is running and can step aside now; NULL: waiting has to be done on the spot. Borrowed. */
onapp_job *onapp_job_current(void);

/* Starts a call and runs it till it waits or ends. key and arguments (an array) are copied. The job is the crew's. */
onapp_job *onapp_crew_start(onapp_crew *crew, zval *key, zval *callable, zval *arguments, int64_t ends_us);

/* Puts a job into the crew that has failed before it began. The exception under way becomes its error. */
void onapp_crew_fail(onapp_crew *crew, zval *key);

/* Whether a call can begin: false while another job works with its object. */
bool onapp_crew_can_start(zval *callable);

/* Calls that will be under way at once more, or less, than before. False with an exception. */
bool onapp_scheduler_expect(int calls);

/* Lets every job that can go on do so. False with an exception that is the owner's, not a job's (exit()). */
bool onapp_crew_step(onapp_crew *crew);

/* Waits until a job of the crew can go on; must have one. False with an exception: from a signal handler. */
bool onapp_crew_wait(onapp_crew *crew);

/* Takes one that has ended out of the crew; NULL: none has. Owned, for onapp_job_free. */
onapp_job *onapp_crew_take_finished(onapp_crew *crew);
void onapp_job_free(onapp_job *job);

/* Ends all jobs where they are: their finally blocks run, their requests are taken off the network. */
void onapp_crew_cancel(onapp_crew *crew);
/* Forgets them after a fatal error, when no PHP code may run. */
void onapp_crew_abandon(onapp_crew *crew);

/* Waits for a call of the transport (its wait hook), at most until the time. */
void onapp_job_wait_call(onapp_job *job, onapp_http_call *call, int64_t until_us);
/* Steps aside till then. */
void onapp_job_wait_time(onapp_job *job, int64_t until_us);

/*
 * The object answers, and what was loaded, live on the object: two jobs must not use one at a time. Makes it the job's
 * until it ends, waiting for another job that has it. False with an exception: time-out, or a deadlock.
 */
bool onapp_job_claim(onapp_job *job, onapp_object *object);
void onapp_claim_drop(zend_object *object); /* the object is going */

/* Seconds left to the job; below 0: no limit; 0: the time is over. */
double onapp_job_left(const onapp_job *job);

/* Runs signal handlers and the time limit of PHP. False with an exception. */
bool onapp_look_for_signals(void);

void onapp_scheduler_startup(void); /* MINIT */
void onapp_scheduler_stop(void);    /* RSHUTDOWN */

#endif
