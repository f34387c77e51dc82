/*
 * OnApp\Provisioning\Users: the panel's user of a client, made once whatever gets interrupted.
 */
#include "methods.h"
#include "users.h"
#include "fault.h"
#include "journal.h"
#include "panel.h"
#include "workflow.h"

#include <math.h>

#define SUBJECT "user"
#define DATE_TRUNCATION 1 /* seconds: the panel writes created_at and Date without fractions */

typedef struct {
	onapp_task task;
	HashTable *client;
	zend_string *login;
	zval row;      /* the journal's */
	zval user;     /* OnApp_User as the panel has it; IS_UNDEF until known */
	zend_long now; /* the panel's clock */
	bool created;  /* by this call */
} ensure_call;

ZEND_METHOD(OnApp_Provisioning_Users, __construct)
{
	zval *panel, *journal;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJECT_OF_CLASS(panel, onapp_ce_panel)
		Z_PARAM_OBJECT_OF_CLASS(journal, onapp_ce_journal)
	ZEND_PARSE_PARAMETERS_END();
	onapp_workflow_construct(Z_OBJ_P(ZEND_THIS), panel, journal);
}

ZEND_METHOD(OnApp_Provisioning_Users, password)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zend_string *password = onapp_password();
	if (password) {
		RETURN_STR(password);
	}
}

/* ---- Finding ------------------------------------------------------------------------------------------------------- */

static bool visit_login(onapp_object *user, void *context)
{
	ensure_call *call = context;
	zend_string *login = onapp_record_text(user, "_login");
	bool same = login && zend_string_equals_ci(login, call->login);
	if (same) {
		ZVAL_OBJ_COPY(&call->user, &user->std);
	}
	if (login) {
		zend_string_release(login);
	}
	return !same;
}

/* Looks for the login; call->user is set when there is one. thorough: in all users, should the search of the panel not
 * look at logins. False with an exception. */
static bool find_by_login(ensure_call *call, bool thorough)
{
	onapp_question question = {.table = &onapp_class_User, .search = thorough ? NULL : ZSTR_VAL(call->login)};
	bool asked = onapp_record_each(call->task.administrator, &question, visit_login, call);
	call->now = question.now;
	return asked;
}

static void refuse_foreign(ensure_call *call)
{
	onapp_throw(ONAPP_E_INVALID_ARGUMENT,
		"The Control Panel already has a user with the login \"%s\" (id " ZEND_LONG_FMT
		"), which was not made for this client. Map this user to the client first, or give the client another login",
		ZSTR_VAL(call->login), onapp_record_long(Z_ONAPP(call->user), "_id"));
}

/* ---- Making -------------------------------------------------------------------------------------------------------- */

/* Says in the journal whose the user is. */
static bool record_user(ensure_call *call)
{
	onapp_object *user = Z_ONAPP(call->user);
	zend_string *email = onapp_record_text(user, "_email"), *login = onapp_record_text(user, "_login");
	zval changes;
	array_init(&changes);
	add_assoc_string(&changes, "state", "created");
	add_assoc_long(&changes, "user_id", onapp_record_long(user, "_id"));
	add_assoc_str(&changes, "login", login ? login : zend_string_copy(call->login));
	add_assoc_str(&changes, "email", email ? email : ZSTR_EMPTY_ALLOC());
	bool done = onapp_journal_update(call->task.journal, SUBJECT, &changes);
	zval_ptr_dtor(&changes);
	return done;
}

/* A user that is there although we never heard of its creation: ours only when it is not older than our intention. */
static bool adopt(ensure_call *call)
{
	zend_long started = onapp_row_long(&call->row, "started_at");
	zend_long created = onapp_moment(Z_ONAPP(call->user), "_created_at");
	if (!onapp_row_is(&call->row, "state", "creating") || created < 0 || created < started - DATE_TRUNCATION) {
		refuse_foreign(call);
		return false;
	}
	return record_user(call);
}

/* The new user out of the answer, or out of its place where the answer only names that. */
static bool take_new(ensure_call *call, onapp_object *sent, zval *answer)
{
	zend_long id = onapp_record_long(sent, "_id");
	if (Z_TYPE_P(answer) == IS_OBJECT && instanceof_function(Z_OBJCE_P(answer), onapp_ce_base) &&
		onapp_record_long(Z_ONAPP_P(answer), "_id")) {
		ZVAL_COPY(&call->user, answer);
		return true;
	}
	if (id && onapp_record_load(call->task.administrator, &onapp_class_User, id, &call->user) == ONAPP_FOUND) {
		return true;
	}
	if (!EG(exception)) {
		onapp_throw(ONAPP_E_DECODE, "The Control Panel did not say which user it made");
	}
	return false;
}

static bool post_user(ensure_call *call)
{
	static const onapp_tweak tweaks[] = {
		{.name = "*", .what = ONAPP_TWEAK_BARE},
		{.name = "role_ids", .what = ONAPP_TWEAK_ADD},
		{.name = "password", .what = ONAPP_TWEAK_ADD},
		{.what = ONAPP_TWEAK_END},
	};
	zval user, answer;
	if (!onapp_record_make(call->task.administrator, &onapp_class_User, 0, &user)) {
		return false;
	}
	ZVAL_UNDEF(&answer);
	bool done = onapp_client_apply(call->client, call->login, Z_ONAPP(user));
	if (done) {
		onapp_create(Z_ONAPP(user), tweaks, &answer);
		done = !EG(exception) && take_new(call, Z_ONAPP(user), &answer);
	}
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&user);
	return done;
}

/* After a failed POST: was the user made all the same? The failure goes on to the caller when not. */
static bool recover(ensure_call *call)
{
	zend_object *fault = onapp_fault_take();
	if (!fault) {
		return false;
	}
	bool doubt = onapp_fault_leaves_doubt(fault) && !onapp_fault_is(fault, ONAPP_E_INTERRUPTED);
	bool taken = onapp_fault_is(fault, ONAPP_E_VALIDATION);
	if ((doubt || taken) && find_by_login(call, taken) && !Z_ISUNDEF(call->user)) {
		onapp_fault_release(fault);
		return adopt(call);
	}
	if (!EG(exception) && !onapp_fault_leaves_doubt(fault)) {
		/* Certainly not made: the next call may begin afresh. */
		onapp_journal_remove(call->task.journal, SUBJECT);
	}
	if (EG(exception)) {
		onapp_fault_release(onapp_fault_take());
	}
	onapp_fault_throw(fault);
	return false;
}

static bool make(ensure_call *call)
{
	bool posted = post_user(call);
	if (posted ? !record_user(call) : !recover(call)) {
		return false;
	}
	call->created = true;
	return true;
}

/* The row of an interrupted call, or of one that is at work elsewhere. */
static bool resume(ensure_call *call)
{
	if (!find_by_login(call, false)) {
		return false;
	}
	if (!Z_ISUNDEF(call->user)) {
		return adopt(call);
	}
	zend_long free_at = onapp_row_long(&call->row, "started_at") + (zend_long) ceil(call->task.own->settle);
	if (call->now < free_at) {
		onapp_throw(ONAPP_OK,
			"The creation of the user \"%s\" was interrupted, and the Control Panel may still be at it. "
			"Repeat the call in " ZEND_LONG_FMT " seconds",
			ZSTR_VAL(call->login), free_at - call->now);
		return false;
	}
	return make(call);
}

static bool begin(ensure_call *call)
{
	bool begun = false;
	if (!find_by_login(call, false)) {
		return false;
	}
	if (!Z_ISUNDEF(call->user)) {
		refuse_foreign(call);
		return false;
	}
	zend_string *token = onapp_token();
	if (!token) {
		return false;
	}
	array_init(&call->row);
	add_assoc_string(&call->row, "state", "creating");
	add_assoc_str(&call->row, "token", token);
	add_assoc_str(&call->row, "login", zend_string_copy(call->login));
	add_assoc_long(&call->row, "started_at", call->now);
	if (!onapp_journal_begin(call->task.journal, SUBJECT, &call->row, &begun)) {
		return false;
	}
	if (begun) {
		return make(call);
	}
	zval_ptr_dtor(&call->row);
	ZVAL_NULL(&call->row);
	return true;
}

/* ---- The recorded user --------------------------------------------------------------------------------------------- */

static bool is_deleted(onapp_object *user)
{
	zend_string *status = onapp_record_text(user, "_status");
	bool deleted = status && zend_string_equals_literal_ci(status, "deleted");
	if (status) {
		zend_string_release(status);
	}
	return deleted;
}

static bool load_recorded(ensure_call *call)
{
	zend_long id = onapp_row_long(&call->row, "user_id");
	onapp_presence presence = onapp_record_load(call->task.administrator, &onapp_class_User, id, &call->user);
	if (presence == ONAPP_UNKNOWN) {
		return false;
	}
	if (presence == ONAPP_ABSENT || is_deleted(Z_ONAPP(call->user))) {
		onapp_throw(ONAPP_E_MISSING_VALUE,
			"The user recorded for this client (id " ZEND_LONG_FMT ") is gone at the Control "
			"Panel. Map the client to another user, or remove the mapping so that a new user is made",
			id);
		return false;
	}
	return true;
}

/* The recorded key, else a new one, recorded at once: the panel tells it only now. Owned; NULL with an exception. */
static zend_string *ensure_key(ensure_call *call)
{
	zend_string *key = onapp_row_text(&call->row, "api_key");
	zval asked, answer, changes;
	if (key) {
		return key;
	}
	if (!onapp_record_make(call->task.administrator, &onapp_class_User, onapp_record_long(Z_ONAPP(call->user), "_id"),
			&asked)) {
		return NULL;
	}
	onapp_deed_request deed = {.verb = ONAPP_POST, .route = "make_new_api_key"};
	ZVAL_UNDEF(&answer);
	onapp_perform(Z_ONAPP(asked), &deed, &answer);
	if (!EG(exception) && Z_TYPE(answer) == IS_OBJECT && instanceof_function(Z_OBJCE(answer), onapp_ce_base)) {
		key = onapp_record_text(Z_ONAPP(answer), "_api_key");
	}
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&asked);
	if (!key) {
		onapp_throw(ONAPP_E_DECODE,
			"The Control Panel did not tell the API key it made: it must be of version 2.1 or newer, "
			"and the login of the server needs the permission users.update_api_key");
		return NULL;
	}
	array_init(&changes);
	add_assoc_str(&changes, "api_key", zend_string_copy(key));
	bool recorded = onapp_journal_update(call->task.journal, SUBJECT, &changes);
	zval_ptr_dtor(&changes);
	if (!recorded) {
		zend_string_release(key);
		return NULL;
	}
	return key;
}

/* An e-mail address changed at the panel changes the name that goes with the key. */
static bool follow_email(ensure_call *call, zend_string *email)
{
	zend_string *recorded = onapp_row_text(&call->row, "email");
	bool same = !recorded || zend_string_equals(recorded, email);
	if (recorded) {
		zend_string_release(recorded);
	}
	if (same) {
		return true;
	}
	zval changes;
	array_init(&changes);
	add_assoc_str(&changes, "email", zend_string_copy(email));
	bool done = onapp_journal_update(call->task.journal, SUBJECT, &changes);
	zval_ptr_dtor(&changes);
	return done;
}

static void answer(ensure_call *call, zval *result)
{
	onapp_object *user = Z_ONAPP(call->user);
	zend_string *key = ensure_key(call), *email, *login;
	if (!key) {
		return;
	}
	email = onapp_record_text(user, "_email");
	login = onapp_record_text(user, "_login");
	if (!email) {
		onapp_throw(ONAPP_E_DECODE, "The Control Panel shows no e-mail address of the user");
	} else if (follow_email(call, email)) {
		array_init(result);
		add_assoc_long(result, "id", onapp_record_long(user, "_id"));
		add_assoc_str(result, "login", zend_string_copy(login ? login : call->login));
		add_assoc_str(result, "email", zend_string_copy(email));
		add_assoc_str(result, "api_key", zend_string_copy(key));
		add_assoc_bool(result, "created", call->created);
	}
	if (email) {
		zend_string_release(email);
	}
	if (login) {
		zend_string_release(login);
	}
	zend_string_release(key);
}

/* ---- Ensuring ------------------------------------------------------------------------------------------------------ */

static bool ensure(ensure_call *call)
{
	if (!onapp_journal_find(call->task.journal, SUBJECT, &call->row)) {
		return false;
	}
	if (Z_TYPE(call->row) != IS_ARRAY) {
		if (!begin(call)) {
			return false;
		}
		if (!Z_ISUNDEF(call->user)) {
			return true;
		}
		/* Another process came first: its row tells how far it got. */
		if (!onapp_journal_find(call->task.journal, SUBJECT, &call->row)) {
			return false;
		}
		if (Z_TYPE(call->row) != IS_ARRAY) {
			onapp_throw(ONAPP_OK, "The journal refused a new row for the user and has none: repeat the call");
			return false;
		}
	}
	if (onapp_row_is(&call->row, "state", "creating") && !onapp_row_long(&call->row, "user_id")) {
		return resume(call);
	}
	return load_recorded(call);
}

ZEND_METHOD(OnApp_Provisioning_Users, ensure)
{
	ensure_call call = {0};
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(call.client)
	ZEND_PARSE_PARAMETERS_END();

	if (!onapp_task_begin(Z_OBJ_P(ZEND_THIS), &call.task) || !onapp_client_check(call.client)) {
		return;
	}
	call.login = onapp_client_login(call.client);
	ZVAL_NULL(&call.row);
	ZVAL_UNDEF(&call.user);
	if (ensure(&call)) {
		answer(&call, return_value);
	}
	zval_ptr_dtor(&call.row);
	zval_ptr_dtor(&call.user);
	zend_string_release(call.login);
}
