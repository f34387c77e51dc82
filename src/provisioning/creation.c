/*
 * Machines::create(): one machine an order, whatever gets interrupted, in this order: journal, search, POST, journal,
 * waiting.
 */
#include "fault.h"
#include "journal.h"
#include "machine.h"
#include "order.h"
#include "panel.h"

#include <math.h>

#define SUBJECT ONAPP_SUBJECT_MACHINE

typedef struct {
	const onapp_task *task;
	HashTable *owner, *order;
	zend_long owner_id;
	zend_string *marker; /* borrowed from the order */
	zval row;            /* the journal's */
	zend_long id;        /* of the machine; 0: not known yet */
	zend_long twin;      /* another machine with the marker; 0: none */
	zend_string *identifier;
	zend_long now;       /* the panel's clock */
	bool made, recorded; /* made by this call; its id was in the journal before */
} creation;

/* ---- Finding by marker --------------------------------------------------------------------------------------------- */

static bool text_is(onapp_object *machine, const char *property, zend_string *wanted)
{
	zend_string *text = onapp_record_text(machine, property);
	bool same = false;
	if (text) {
		const char *begin = ZSTR_VAL(text) + strspn(ZSTR_VAL(text), " \t\r\n");
		size_t length = ZSTR_LEN(text) - (size_t) (begin - ZSTR_VAL(text));
		while (length && strchr(" \t\r\n", begin[length - 1])) {
			length--;
		}
		same = length == ZSTR_LEN(wanted) && memcmp(begin, ZSTR_VAL(wanted), length) == 0;
		zend_string_release(text);
	}
	return same;
}

static void take_machine(creation *call, onapp_object *machine)
{
	call->id = onapp_record_long(machine, "_id");
	if (call->identifier) {
		zend_string_release(call->identifier);
	}
	call->identifier = onapp_record_text(machine, "_identifier");
}

static bool visit_marker(onapp_object *machine, void *context)
{
	creation *call = context;
	if (!text_is(machine, "_note", call->marker) && !text_is(machine, "_admin_note", call->marker)) {
		return true;
	}
	if (call->id) {
		call->twin = onapp_record_long(machine, "_id");
		return false;
	}
	take_machine(call, machine);
	return true;
}

/* Looks for the machine with the marker; call->id is set when there is one. False with an exception. */
static bool find_marked(creation *call)
{
	char path[64];
	snprintf(path, sizeof(path), "users/" ZEND_LONG_FMT "/virtual_machines", call->owner_id);
	onapp_question question = {.table = &onapp_class_VirtualMachine, .path = path};
	if (!onapp_record_each(call->task->administrator, &question, visit_marker, call)) {
		if (EG(exception) && instanceof_function(EG(exception)->ce, onapp_exception_class(ONAPP_E_NOT_FOUND))) {
			zend_clear_exception();
			onapp_throw(ONAPP_E_MISSING_VALUE,
				"The user " ZEND_LONG_FMT " who shall own the virtual server is gone at the "
				"Control Panel. Map the client to another user first",
				call->owner_id);
		}
		return false;
	}
	call->now = question.now;
	if (call->twin) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT,
			"Two virtual servers (" ZEND_LONG_FMT " and " ZEND_LONG_FMT ") carry the marker "
			"\"%s\". Remove the note of the one that is not meant",
			call->id, call->twin, ZSTR_VAL(call->marker));
		return false;
	}
	return true;
}

/* ---- Making -------------------------------------------------------------------------------------------------------- */

/* Whose the machine is must be on record before anything else is done. */
static bool record_machine(creation *call)
{
	zval changes;
	array_init(&changes);
	add_assoc_string(&changes, "state", "created");
	add_assoc_long(&changes, "machine_id", call->id);
	add_assoc_str(&changes, "identifier", call->identifier ? zend_string_copy(call->identifier) : ZSTR_EMPTY_ALLOC());
	bool done = onapp_journal_update(call->task->journal, SUBJECT, &changes);
	zval_ptr_dtor(&changes);
	return done;
}

/* One POST; the marker goes into a field that its sender may set. False with an exception. */
static bool post_machine(creation *call, onapp_object *factory, bool as_owner)
{
	zval machine, answer, marker, owner;
	if (!onapp_record_make(factory, &onapp_class_VirtualMachine, 0, &machine)) {
		return false;
	}
	onapp_object *object = Z_ONAPP(machine);
	onapp_order_apply(call->order, object);
	ZVAL_STR(&marker, call->marker);
	if (as_owner) {
		onapp_object_write_text(object, "_note", &marker);
	} else {
		ZVAL_LONG(&owner, call->owner_id);
		onapp_object_write_text(object, "_admin_note", &marker);
		onapp_object_write_text(object, "_user_id", &owner);
	}
	ZVAL_UNDEF(&answer);
	onapp_create(object, onapp_order_tweaks, &answer);
	if (!EG(exception)) {
		bool whole = Z_TYPE(answer) == IS_OBJECT && instanceof_function(Z_OBJCE(answer), onapp_ce_base);
		take_machine(call, whole ? Z_ONAPP(answer) : object);
		if (!call->id) {
			onapp_throw(ONAPP_E_DECODE, "The Control Panel did not say which virtual server it made");
		}
	}
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&machine);
	return !EG(exception);
}

static bool post_as_owner(creation *call)
{
	zval factory;
	if (!onapp_panel_factory_as(call->task->administrator, onapp_order_text(call->owner, "email"),
			onapp_order_text(call->owner, "api_key"), &factory)) {
		return false;
	}
	bool done = post_machine(call, Z_ONAPP(factory), true);
	zval_ptr_dtor(&factory);
	return done;
}

/* After a failed POST: is there a machine all the same? The failure goes on to the caller when not. */
static bool recover(creation *call)
{
	zend_object *fault = onapp_fault_take();
	if (!fault) {
		return false;
	}
	bool doubt = onapp_fault_leaves_doubt(fault);
	if (doubt && !onapp_fault_is(fault, ONAPP_E_INTERRUPTED) && find_marked(call) && call->id) {
		onapp_fault_release(fault);
		return true;
	}
	if (EG(exception)) {
		onapp_fault_release(onapp_fault_take());
	}
	if (!doubt) {
		/* Certainly not made: the next call may begin afresh. */
		onapp_journal_remove(call->task->journal, SUBJECT);
		if (EG(exception)) {
			onapp_fault_release(onapp_fault_take());
		}
	}
	onapp_fault_throw(fault);
	return false;
}

/* Says whose credentials were refused: the caller would look at those of the server. */
static void explain_refused_key(creation *call)
{
	zend_object *fault = onapp_fault_take();
	if (!fault) {
		return;
	}
	zend_string *why = onapp_fault_message(fault);
	onapp_fault_release(fault);
	zend_string *message = zend_strpprintf(0,
		"The Control Panel refuses the API key recorded for the user %s (%s). Remove "
		"the recorded key, so that a new one is made",
		ZSTR_VAL(onapp_order_text(call->owner, "email")), ZSTR_VAL(why));
	onapp_exception_throw(ONAPP_E_AUTHENTICATION, 401, message, NULL, NULL);
	zend_string_release(message);
	zend_string_release(why);
}

/* Told before the journal knows of anything: a callback that throws leaves nothing behind. */
static bool announce(creation *call)
{
	zval facts;
	array_init(&facts);
	add_assoc_str(&facts, "marker", zend_string_copy(call->marker));
	return onapp_task_progress(call->task, "create", &facts);
}

static bool make(creation *call)
{
	bool posted = post_as_owner(call);
	if (!posted && instanceof_function(EG(exception)->ce, onapp_exception_class(ONAPP_E_AUTHENTICATION))) {
		explain_refused_key(call);
	} else if (!posted && instanceof_function(EG(exception)->ce, onapp_exception_class(ONAPP_E_PERMISSION))) {
		/* The owner's role does not allow it: the administrator makes it for the owner. */
		zend_object *first = onapp_fault_take();
		posted = post_machine(call, call->task->administrator, false);
		if (!posted && EG(exception) &&
			instanceof_function(EG(exception)->ce, onapp_exception_class(ONAPP_E_PERMISSION))) {
			onapp_fault_release(onapp_fault_take());
			onapp_fault_throw(first);
		} else {
			onapp_fault_release(first);
		}
	}
	if (!posted && !recover(call)) {
		return false;
	}
	call->made = true;
	return record_machine(call);
}

/* Leaves the panel time to finish what an interrupted call may have asked for, looking for its machine meanwhile. */
static bool settle(creation *call)
{
	zend_long free_at = onapp_row_long(&call->row, "started_at") + (zend_long) ceil(call->task->own->settle);
	double pause = call->task->own->interval;
	while (!call->id && call->now < free_at) {
		zval facts;
		zend_long left = free_at - call->now;
		if ((double) left > onapp_task_left(call->task)) {
			onapp_throw(ONAPP_OK,
				"The creation of the virtual server was interrupted, and the Control Panel may still be at "
				"it. Repeat the call in " ZEND_LONG_FMT " seconds",
				left);
			return false;
		}
		array_init(&facts);
		add_assoc_long(&facts, "seconds", left);
		if (!onapp_task_progress(call->task, "settle", &facts) ||
			!onapp_task_pause(call->task, MIN(pause, (double) left)) || !find_marked(call)) {
			return false;
		}
	}
	return true;
}

/* ---- The row ------------------------------------------------------------------------------------------------------- */

static bool begin_row(creation *call, bool *begun)
{
	zend_string *token = onapp_token();
	if (!token) {
		return false;
	}
	zval_ptr_dtor(&call->row);
	array_init(&call->row);
	add_assoc_string(&call->row, "state", "creating");
	add_assoc_str(&call->row, "token", token);
	add_assoc_str(&call->row, "marker", zend_string_copy(call->marker));
	add_assoc_long(&call->row, "started_at", call->now);
	return onapp_journal_begin(call->task->journal, SUBJECT, &call->row, begun);
}

/* Creates or adopts by a row in state "creating"; fresh: it was begun by this call. */
static bool by_row(creation *call, bool fresh)
{
	if (!call->id && !fresh && !settle(call)) {
		return false;
	}
	if (!call->id && !fresh && !announce(call)) {
		return false;
	}
	return call->id ? record_machine(call) : make(call);
}

static bool without_row(creation *call)
{
	bool begun = false;
	if (!find_marked(call) || (!call->id && !announce(call)) || !begin_row(call, &begun)) {
		return false;
	}
	if (begun) {
		return by_row(call, true);
	}
	/* Another process came first. */
	zval_ptr_dtor(&call->row);
	ZVAL_NULL(&call->row);
	if (!onapp_journal_find(call->task->journal, SUBJECT, &call->row)) {
		return false;
	}
	if (Z_TYPE(call->row) != IS_ARRAY) {
		onapp_throw(ONAPP_OK, "The journal refused a new row for the virtual server and has none: repeat the call");
		return false;
	}
	return true;
}

static bool by_known_row(creation *call)
{
	call->id = onapp_row_long(&call->row, "machine_id");
	if (onapp_row_is(&call->row, "state", "deleting")) {
		onapp_throw(ONAPP_OK,
			"The virtual server " ZEND_LONG_FMT " of this order is being deleted. Repeat the call when that "
			"is done",
			call->id);
		return false;
	}
	if (call->id) {
		call->recorded = true;
		return true;
	}
	return find_marked(call) && by_row(call, false);
}

/* ---- The whole ----------------------------------------------------------------------------------------------------- */

static bool is_built(onapp_object *machine)
{
	return onapp_record_flag(machine, "_built");
}

static bool is_running(onapp_object *machine)
{
	return is_built(machine) && onapp_record_flag(machine, "_booted");
}

static bool wait_built(creation *call, zval *machine)
{
	onapp_wait wait = {.step = "build", .id = call->id};
	if (onapp_order_flag(call->order, "required_virtual_machine_build")) {
		/* A machine made long ago may have been switched off since: that is its owner's business. */
		bool runs = !call->recorded && onapp_order_flag(call->order, "required_virtual_machine_startup");
		wait.reached = runs ? is_running : is_built;
	}
	return onapp_wait_for(call->task, &wait, machine, NULL);
}

static bool recorded_is_there(creation *call)
{
	zval machine;
	onapp_presence presence = onapp_machine_load(call->task, call->id, &machine);
	if (presence == ONAPP_FOUND) {
		zval_ptr_dtor(&machine);
	} else if (presence == ONAPP_ABSENT) {
		onapp_throw(ONAPP_E_MISSING_VALUE,
			"The virtual server recorded for this order (id " ZEND_LONG_FMT ") is gone at the "
			"Control Panel. Remove the mapping so that a new one may be made",
			call->id);
	}
	return presence == ONAPP_FOUND;
}

static bool create(creation *call)
{
	if (!onapp_journal_find(call->task->journal, SUBJECT, &call->row)) {
		return false;
	}
	if (Z_TYPE(call->row) != IS_ARRAY && !without_row(call)) {
		return false;
	}
	/* without_row() leaves the id open when another process came first. */
	if (!call->id && !by_known_row(call)) {
		return false;
	}
	return !call->recorded || recorded_is_there(call);
}

void onapp_machine_create(const onapp_task *task, HashTable *owner, HashTable *order, zval *facts)
{
	creation call = {.task = task, .owner = owner, .order = order};
	zval machine;

	if (!onapp_owner_check(owner) || !onapp_order_check(order)) {
		return;
	}
	call.owner_id = zval_get_long(zend_hash_str_find_deref(owner, ZEND_STRL("id")));
	call.marker = onapp_order_text(order, "marker");
	ZVAL_NULL(&call.row);
	if (create(&call) && wait_built(&call, &machine)) {
		onapp_machine_facts(Z_ONAPP(machine), facts);
		add_assoc_bool(facts, "created", call.made);
		zval_ptr_dtor(&machine);
	}
	zval_ptr_dtor(&call.row);
	if (call.identifier) {
		zend_string_release(call.identifier);
	}
}
