/*
 * What there is to say of a machine, in the words of the interface.
 */
#include "machine.h"

onapp_presence onapp_machine_load(const onapp_task *task, zend_long id, zval *machine)
{
	return onapp_record_load(task->administrator, &onapp_class_VirtualMachine, id, machine);
}

bool onapp_machine_load_present(const onapp_task *task, zend_long id, zval *machine)
{
	onapp_presence presence = onapp_machine_load(task, id, machine);
	if (presence == ONAPP_ABSENT) {
		onapp_throw(ONAPP_E_NOT_FOUND, "The Control Panel has no virtual server " ZEND_LONG_FMT, id);
	}
	return presence == ONAPP_FOUND;
}

static bool text_contains(onapp_object *machine, const char *property, const char *part)
{
	zend_string *text = onapp_record_text(machine, property);
	bool found = false;
	if (text) {
		zend_string *lower = zend_string_tolower(text);
		found = strstr(ZSTR_VAL(lower), part) != NULL;
		zend_string_release(lower);
		zend_string_release(text);
	}
	return found;
}

static const char *state_of(onapp_object *machine)
{
	bool locked = onapp_record_flag(machine, "_locked");
	if (text_contains(machine, "_state", "fail")) {
		return "failed";
	}
	if (!onapp_record_flag(machine, "_built")) {
		return locked ? "building" : "pending";
	}
	if (locked) {
		return "locked";
	}
	if (onapp_record_flag(machine, "_suspended")) {
		return "suspended";
	}
	return onapp_record_flag(machine, "_booted") ? "running" : "off";
}

static void add_addresses(onapp_object *machine, zval *facts)
{
	zval *list = onapp_object_read_text(machine, "_ip_addresses"), *item, addresses;
	array_init(&addresses);
	if (list && Z_TYPE_P(list) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), item) {
			zval *address = onapp_part(item, "ip_address", "address");
			if (address && Z_TYPE_P(address) == IS_STRING && Z_STRLEN_P(address)) {
				add_next_index_str(&addresses, zend_string_copy(Z_STR_P(address)));
			}
		}
		ZEND_HASH_FOREACH_END();
	} else if (list && Z_TYPE_P(list) == IS_OBJECT) {
		zval *address = onapp_part(list, "ip_address", "address");
		if (address && Z_TYPE_P(address) == IS_STRING) {
			add_next_index_str(&addresses, zend_string_copy(Z_STR_P(address)));
		}
	}
	add_assoc_zval(facts, "ip_addresses", &addresses);
}

/* Where the text may be missing: null then. */
static void add_text_or_null(onapp_object *machine, const char *property, zval *facts, const char *name)
{
	zend_string *text = onapp_record_text(machine, property);
	if (text) {
		add_assoc_str(facts, name, text);
	} else {
		add_assoc_null(facts, name);
	}
}

static void add_text(onapp_object *machine, const char *property, zval *facts, const char *name)
{
	zend_string *text = onapp_record_text(machine, property);
	add_assoc_str(facts, name, text ? text : ZSTR_EMPTY_ALLOC());
}

static void add_root_user(onapp_object *machine, zval *facts)
{
	if (text_contains(machine, "_operating_system", "linux")) {
		add_assoc_string(facts, "root_user", "root");
	} else if (text_contains(machine, "_operating_system", "windows")) {
		add_assoc_string(facts, "root_user", "administrator");
	} else {
		add_assoc_null(facts, "root_user");
	}
}

void onapp_machine_facts(onapp_object *machine, zval *facts)
{
	static const char *const flags[] = {"built", "booted", "locked", "suspended"};
	static const char *const numbers[] = {"memory", "cpus", "cpu_shares"};
	zend_long template_id = onapp_record_long(machine, "_template_id");
	char property[32];

	array_init(facts);
	add_assoc_long(facts, "id", onapp_record_long(machine, "_id"));
	add_text(machine, "_identifier", facts, "identifier");
	add_text(machine, "_label", facts, "label");
	add_text(machine, "_hostname", facts, "hostname");
	add_assoc_string(facts, "state", (char *) state_of(machine));
	for (size_t i = 0; i < COUNT_OF(flags); i++) {
		snprintf(property, sizeof(property), "_%s", flags[i]);
		add_assoc_bool(facts, flags[i], onapp_record_flag(machine, property));
	}
	for (size_t i = 0; i < COUNT_OF(numbers); i++) {
		snprintf(property, sizeof(property), "_%s", numbers[i]);
		add_assoc_long(facts, numbers[i], onapp_record_long(machine, property));
	}
	add_assoc_long(facts, "disk_size", onapp_record_long(machine, "_total_disk_size"));
	if (template_id) {
		add_assoc_long(facts, "template_id", template_id);
	} else {
		add_assoc_null(facts, "template_id");
	}
	add_text_or_null(machine, "_template_label", facts, "template_label");
	add_text_or_null(machine, "_operating_system", facts, "operating_system");
	add_assoc_bool(facts, "incremental_backups", onapp_record_flag(machine, "_support_incremental_backups"));
	add_assoc_long(facts, "user_id", onapp_record_long(machine, "_user_id"));
	add_addresses(machine, facts);
	add_root_user(machine, facts);
}
