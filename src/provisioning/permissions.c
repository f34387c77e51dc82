/*
 * Panel::missingPermissions(): the reads a module needs are tried; what cannot be tried without doing it is compared
 * with the role of the login, where the panel lets us read that.
 */
#include "methods.h"
#include "fault.h"
#include "panel.h"
#include "record.h"

#include "Zend/zend_interfaces.h"

/* What the WHMCS modules ask the panel for. A path makes a row that can be tried. */
static const struct {
	const char *permission, *needed_for;
	const onapp_class *table; /* NULL: only compared */
	onapp_version since, until;
} permission_rows[] = {
	{"users.read", "finding the user of a client", &onapp_class_User, 0, 0},
	{"roles.read", "the roles of new users", &onapp_class_Role, 0, 0},
	{"user_groups.list", "the group of new users", &onapp_class_UserGroup, 0, 0},
	{"billing_plans.list", "the billing plan of new users", &onapp_class_BillingPlan, 0, ONAPP_V(5, 255)},
	{"buckets.list", "the bucket of new users", &onapp_class_BillingBucket, ONAPP_V(6, 0), 0},
	{"templates.read", "the templates on offer", &onapp_class_Template, 0, 0},
	{"hypervisors.read", "the choice of a hypervisor", &onapp_class_Hypervisor, 0, 0},
	{"hypervisor_zones.list", "the choice of a zone", &onapp_class_HypervisorZone, 0, 0},
	{"data_store_zones.list", "the place of disks", &onapp_class_DataStoreZone, 0, 0},
	{"networks.read", "the choice of a network", &onapp_class_Network, 0, 0},
	{"virtual_machines.read", "the state of virtual servers", &onapp_class_VirtualMachine, 0, 0},
	{"disks.read", "the size of disks", &onapp_class_Disk, 0, 0},
	{"transactions.list", "telling why a job failed", &onapp_class_Transaction, 0, 0},
	{"transactions.read", "telling why a job failed", NULL, 0, 0},
	{"users.create", "making the user of a client", NULL, 0, 0},
	{"users.update_api_key", "the API key of a client's user", NULL, 0, 0},
	{"users.delete", "deleting the user of a client", NULL, 0, 0},
	{"virtual_machines.create", "making virtual servers for clients", NULL, 0, 0},
	{"virtual_machines.update", "changing the size of virtual servers", NULL, 0, 0},
	{"virtual_machines.delete", "deleting virtual servers", NULL, 0, 0},
	{"virtual_machines.power", "starting and stopping virtual servers", NULL, 0, 0},
	{"virtual_machines.suspend", "suspending virtual servers", NULL, 0, 0},
	{"virtual_machines.rebuild_network", "rebuilding the network after changes", NULL, 0, 0},
	{"disks.update", "growing disks", NULL, 0, 0},
	{"ip_addresses.read", "finding free IP addresses", NULL, 0, 0},
	{"ip_address_joins.read", "the addresses of virtual servers", NULL, 0, 0},
	{"ip_address_joins.create", "assigning IP addresses", NULL, 0, 0},
	{"ip_address_joins.delete", "releasing IP addresses", NULL, 0, 0},
	{"networks.create", "a second network interface", NULL, 0, 0},
	{"networks.update", "changing the port speed", NULL, 0, 0},
	{"vm_stats.read", "bandwidth statistics", NULL, 0, 0},
	{"settings.version", "the version of the Control Panel", NULL, 0, 0},
	{"data_stores.read", "the place of disks", NULL, 0, 0},
	{"hypervisors.read_vm_creation", "the choice of a hypervisor", NULL, 0, 0},
	{"hypervisor_zones.read", "the networks of a zone", NULL, 0, 0},
	{"ip_address_pools.read", "finding free IP addresses", NULL, 0, 0},
	{"network_zones.list", "the choice of a network", NULL, 0, 0},
	{"network_zones.read", "the choice of a network", NULL, 0, 0},
	{"permissions.read", "this test", NULL, 0, 0},
	{"resource_limits.read", "the limits of a client's user", NULL, 0, 0},
	{"users.update", "changing the user of a client", NULL, 0, 0},
	{"users.change_password", "the password of a client's user", NULL, 0, 0},
	{"users.suspend", "suspending the user of a client", NULL, 0, 0},
	{"users.unlock", "unlocking the user of a client", NULL, 0, 0},
	{"users.login_as", "opening the Control Panel as a client's user", NULL, 0, 0},
	{"firewall_rules.read", "firewall rules of virtual servers", NULL, 0, 0},
};

/* What the role of clients' users needs: the vendor's guide, section 1.6, and the interfaces that clients see. */
static const struct {
	const char *needed_for, *permissions; /* separated by blanks, all ending in .own unless they begin with "!" */
} user_rows[] = {
	{"virtual servers of clients",
		"!virtual_machines.create virtual_machines.read virtual_machines.update virtual_machines.delete "
		"virtual_machines.power virtual_machines.migrate virtual_machines.reset_root_password "
		"virtual_machines.rebuild_network virtual_machines.console"},
	{"disks of clients", "!disks.create disks.read disks.update disks.delete disks.autobackup"},
	{"backups of clients", "backups.create backups.read backups.update backups.delete backups.convert"},
	{"addresses of clients",
		"!ip_addresses.read ip_address_joins.create ip_address_joins.delete !ip_address_joins.read !networks.read "
		"!nameservers.read"},
	{"firewall rules of clients",
		"firewall_rules.create firewall_rules.read firewall_rules.update firewall_rules.delete"},
	{"statistics for clients", "vm_stats.read io_stats.read monthly_bills.read"},
	{"the activity log of clients",
		"log_items.list log_items.read log_items.delete transactions.list transactions.read transactions.delete"},
	{"templates of clients", "templates.manage isos.manage iso_joins.create iso_joins.read iso_joins.delete"},
	{"the account of clients",
		"users.read users.update users.change_password users.update_api_key billing_plans.read payments.read "
		"resource_limits.read base_resources.read !roles.read !groups.read !data_stores.read load_balancers.migrate"},
};

static bool row_holds(size_t row, onapp_version version)
{
	return onapp_row_holds(version, permission_rows[row].since, permission_rows[row].until);
}

static bool is_listed(zval *missing, const char *permission)
{
	zval *entry;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(missing), entry) {
		zval *name = zend_hash_str_find(Z_ARRVAL_P(entry), ZEND_STRL("permission"));
		if (zend_string_equals_cstr(Z_STR_P(name), permission, strlen(permission))) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

static void add_missing(zval *missing, const char *permission, const char *needed_for, zend_string *message)
{
	zval entry;
	if (is_listed(missing, permission)) {
		return;
	}
	array_init(&entry);
	add_assoc_string(&entry, "permission", (char *) permission);
	add_assoc_string(&entry, "needed_for", (char *) needed_for);
	add_assoc_str(&entry, "message", zend_string_copy(message));
	add_next_index_zval(missing, &entry);
}

/* ---- Trying -------------------------------------------------------------------------------------------------------- */

/* Asks for the shortest page of a list; the refusal under way in case of one. */
static bool try_list(onapp_object *factory, const onapp_class *table)
{
	zval asked, query, list;
	if (!onapp_record_make(factory, table, 0, &asked)) {
		return false;
	}
	array_init(&query);
	add_assoc_long(&query, "page", 1);
	add_assoc_long(&query, "per_page", 1);
	onapp_deed_request deed = {.verb = ONAPP_GET, .route = "list", .query = &query, .list = true};
	ZVAL_UNDEF(&list);
	onapp_perform(Z_ONAPP(asked), &deed, &list);
	zval_ptr_dtor(&list);
	zval_ptr_dtor(&query);
	zval_ptr_dtor(&asked);
	return !EG(exception);
}

/* Notes a refusal for want of a permission; anything else stays under way. */
static bool note_refusal(size_t row, zval *missing)
{
	zend_object *fault = onapp_fault_take();
	zval named;
	if (!fault) {
		return false;
	}
	if (!onapp_fault_is(fault, ONAPP_E_PERMISSION)) {
		onapp_fault_throw(fault);
		return false;
	}
	zend_string *message = onapp_fault_message(fault);
	ZVAL_NULL(&named);
	zend_call_method_with_0_params(fault, fault->ce, NULL, "getpermission", &named);
	add_missing(missing, Z_TYPE(named) == IS_STRING ? Z_STRVAL(named) : permission_rows[row].permission,
		permission_rows[row].needed_for, message);
	zval_ptr_dtor(&named);
	zend_string_release(message);
	onapp_fault_release(fault);
	return true;
}

static bool try_reads(onapp_object *factory, zval *missing)
{
	for (size_t i = 0; i < COUNT_OF(permission_rows); i++) {
		if (permission_rows[i].table && row_holds(i, factory->version) &&
			!try_list(factory, permission_rows[i].table) && !note_refusal(i, missing)) {
			return false;
		}
	}
	return true;
}

/* ---- Comparing ----------------------------------------------------------------------------------------------------- */

typedef struct {
	zend_string *login;
	zval user; /* IS_UNDEF: not found */
} own_user;

static bool text_is(onapp_object *user, const char *property, zend_string *wanted)
{
	zend_string *text = onapp_record_text(user, property);
	bool same = text && zend_string_equals_ci(text, wanted);
	if (text) {
		zend_string_release(text);
	}
	return same;
}

static bool visit_own(onapp_object *user, void *context)
{
	own_user *own = context;
	if (!text_is(user, "_login", own->login) && !text_is(user, "_email", own->login)) {
		return true;
	}
	ZVAL_OBJ_COPY(&own->user, &user->std);
	return false;
}

/* Identifiers of one role into a set. False: the panel does not show them. */
static bool add_role(onapp_object *factory, zend_long role_id, HashTable *held)
{
	zval role, *list, *item;
	if (onapp_record_load(factory, &onapp_class_Role, role_id, &role) != ONAPP_FOUND) {
		return false;
	}
	list = onapp_object_read_text(Z_ONAPP(role), "_permissions");
	bool shown = list && Z_TYPE_P(list) == IS_ARRAY;
	if (shown) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), item) {
			zval *identifier = onapp_part(item, "permission", "identifier");
			if (identifier && Z_TYPE_P(identifier) == IS_STRING) {
				zend_hash_add_empty_element(held, Z_STR_P(identifier));
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&role);
	return shown;
}

/* What the login holds. False: not to be known. */
static bool read_held(onapp_object *factory, HashTable *held)
{
	onapp_connection *connection = onapp_object_connection(factory);
	own_user own = {.login = connection->username};
	onapp_question question = {.table = &onapp_class_User, .search = ZSTR_VAL(connection->username)};
	zval *roles, *role;

	ZVAL_UNDEF(&own.user);
	if (!onapp_record_each(factory, &question, visit_own, &own) || Z_ISUNDEF(own.user)) {
		return false;
	}
	roles = onapp_object_read_text(Z_ONAPP(own.user), "_roles");
	bool known = roles && Z_TYPE_P(roles) == IS_ARRAY;
	if (known) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(roles), role) {
			zval *id = onapp_part(role, "role", "id");
			known = known && id && add_role(factory, zval_get_long(id), held);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&own.user);
	return known;
}

static bool holds(HashTable *held, const char *identifier, size_t length)
{
	return zend_hash_str_exists(held, identifier, length);
}

/* The bare name of a controller covers all its actions, reading covers listing; ".own" is not enough for us. */
static bool is_granted(HashTable *held, const char *permission)
{
	char other[80];
	const char *dot = strchr(permission, '.');
	size_t controller = (size_t) (dot - permission);

	if (holds(held, ZEND_STRL("*")) || holds(held, permission, strlen(permission)) ||
		holds(held, permission, controller)) {
		return true;
	}
	snprintf(other, sizeof(other), "%.*s.manage", (int) controller, permission);
	if (holds(held, other, strlen(other))) {
		return true;
	}
	snprintf(other, sizeof(other), "%.*s.read", (int) controller, permission);
	return strcmp(dot, ".list") == 0 && holds(held, other, strlen(other));
}

static void compare_role(onapp_object *factory, zval *missing)
{
	HashTable *held = zend_new_array(64);
	if (read_held(factory, held)) {
		for (size_t i = 0; i < COUNT_OF(permission_rows); i++) {
			if (row_holds(i, factory->version) && !is_granted(held, permission_rows[i].permission)) {
				zend_string *message = zend_strpprintf(0, "The role of the login has no %s",
					permission_rows[i].permission);
				add_missing(missing, permission_rows[i].permission, permission_rows[i].needed_for, message);
				zend_string_release(message);
			}
		}
	} else if (EG(exception)) {
		/* Roles that cannot be read are no fault of the role: what can be tried was tried. */
		zend_object *fault = onapp_fault_take();
		if (fault && !onapp_fault_is(fault, ONAPP_E_PERMISSION)) {
			onapp_fault_throw(fault);
		} else {
			onapp_fault_release(fault);
		}
	}
	zend_array_destroy(held);
}

/* ---- The role of clients' users ------------------------------------------------------------------------------------- */

/* Whatever is held of all objects is held of one's own as well. */
static bool is_granted_to_user(HashTable *held, const char *permission)
{
	char whole[80];
	const char *end = strrchr(permission, '.');
	snprintf(whole, sizeof(whole), "%.*s", (int) (end - permission), permission);
	return is_granted(held, permission) || (strcmp(end, ".own") == 0 && is_granted(held, whole));
}

static void compare_word(HashTable *held, const char *word, size_t length, const char *needed_for, zval *missing)
{
	char permission[80];
	bool plain = word[0] == '!';
	snprintf(permission, sizeof(permission), "%.*s%s", (int) (length - plain), word + plain, plain ? "" : ".own");
	if (!is_granted_to_user(held, permission)) {
		zend_string *message = zend_strpprintf(0, "The role of clients' users has no %s", permission);
		add_missing(missing, permission, needed_for, message);
		zend_string_release(message);
	}
}

static void compare_user_role(HashTable *held, zval *missing)
{
	for (size_t i = 0; i < COUNT_OF(user_rows); i++) {
		for (const char *word = user_rows[i].permissions; *word;) {
			size_t length = strcspn(word, " ");
			compare_word(held, word, length, user_rows[i].needed_for, missing);
			word += length + (word[length] == ' ');
		}
	}
}

/* False with an exception. */
static bool read_roles(onapp_object *factory, HashTable *role_ids, HashTable *held)
{
	zval *id;
	ZEND_HASH_FOREACH_VAL(role_ids, id) {
		zend_long role_id = zval_get_long(id);
		if (!add_role(factory, role_id, held)) {
			if (!EG(exception)) {
				onapp_throw(ONAPP_E_NOT_FOUND, "The Control Panel does not show role " ZEND_LONG_FMT, role_id);
			}
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(OnApp_Provisioning_Panel, missingUserPermissions)
{
	HashTable *role_ids;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(role_ids)
	ZEND_PARSE_PARAMETERS_END();

	onapp_object *factory = onapp_panel_factory(Z_OBJ_P(ZEND_THIS));
	if (!factory) {
		return;
	}
	HashTable *held = zend_new_array(64);
	array_init(return_value);
	if (read_roles(factory, role_ids, held)) {
		compare_user_role(held, return_value);
	}
	zend_array_destroy(held);
}

ZEND_METHOD(OnApp_Provisioning_Panel, missingPermissions)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_object *factory = onapp_panel_factory(Z_OBJ_P(ZEND_THIS));
	if (!factory) {
		return;
	}
	array_init(return_value);
	if (try_reads(factory, return_value)) {
		compare_role(factory, return_value);
	}
}
