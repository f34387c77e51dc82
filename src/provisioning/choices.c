/*
 * Panel::choices(): what a product can be made of, by id and label.
 */
#include "methods.h"
#include "panel.h"
#include "record.h"

typedef enum { FACT_TEXT, FACT_NUMBER, FACT_FLAG } fact_kind;

typedef struct {
	const char *name;
	fact_kind kind;
} fact_row;

static const fact_row template_facts[] = {
	{"operating_system", FACT_TEXT},
	{"operating_system_distro", FACT_TEXT},
	{"min_disk_size", FACT_NUMBER},
	{"min_memory_size", FACT_NUMBER},
	{NULL, FACT_TEXT},
};

static const fact_row hypervisor_facts[] = {
	{"online", FACT_FLAG},
	{"hypervisor_group_id", FACT_NUMBER},
	{NULL, FACT_TEXT},
};

static const struct {
	const char *what;
	const onapp_class *table;
	onapp_version since, until; /* 0: no bound */
	const fact_row *facts;
} choice_rows[] = {
	{"roles", &onapp_class_Role, 0, 0, NULL},
	{"billing_plans", &onapp_class_BillingPlan, 0, ONAPP_V(5, 255), NULL},
	{"billing_plans", &onapp_class_BillingBucket, ONAPP_V(6, 0), 0, NULL},
	{"user_groups", &onapp_class_UserGroup, 0, 0, NULL},
	{"templates", &onapp_class_Template, 0, 0, template_facts},
	{"hypervisors", &onapp_class_Hypervisor, 0, 0, hypervisor_facts},
	{"hypervisor_zones", &onapp_class_HypervisorZone, 0, 0, NULL},
	{"data_store_zones", &onapp_class_DataStoreZone, 0, 0, NULL},
	{"networks", &onapp_class_Network, 0, 0, NULL},
};

typedef struct {
	const fact_row *facts;
	zval *result;
} choices_walk;

static void add_fact(onapp_object *record, const fact_row *fact, zval *choice)
{
	char property[64];
	zend_string *text;
	snprintf(property, sizeof(property), "_%s", fact->name);
	switch (fact->kind) {
		case FACT_NUMBER:
			add_assoc_long(choice, fact->name, onapp_record_long(record, property));
			break;
		case FACT_FLAG:
			add_assoc_bool(choice, fact->name, onapp_record_flag(record, property));
			break;
		default:
			text = onapp_record_text(record, property);
			add_assoc_str(choice, fact->name, text ? text : ZSTR_EMPTY_ALLOC());
	}
}

static bool visit_choice(onapp_object *record, void *context)
{
	choices_walk *walk = context;
	zend_long id = onapp_record_long(record, "_id");
	zend_string *label = onapp_record_text(record, "_label");
	zval choice;
	array_init(&choice);
	add_assoc_str(&choice, "label", label ? label : zend_strpprintf(0, ZEND_LONG_FMT, id));
	for (const fact_row *fact = walk->facts; fact && fact->name; fact++) {
		add_fact(record, fact, &choice);
	}
	zend_hash_index_update(Z_ARRVAL_P(walk->result), (zend_ulong) id, &choice);
	return true;
}

static int by_label(Bucket *left, Bucket *right)
{
	zval *a = zend_hash_str_find(Z_ARRVAL(left->val), ZEND_STRL("label"));
	zval *b = zend_hash_str_find(Z_ARRVAL(right->val), ZEND_STRL("label"));
	int order = zend_binary_strcasecmp(Z_STRVAL_P(a), Z_STRLEN_P(a), Z_STRVAL_P(b), Z_STRLEN_P(b));
	return order ? order : (left->h > right->h) - (left->h < right->h);
}

ZEND_METHOD(OnApp_Provisioning_Panel, choices)
{
	zend_string *what;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(what)
	ZEND_PARSE_PARAMETERS_END();

	onapp_object *factory = onapp_panel_factory(Z_OBJ_P(ZEND_THIS));
	if (!factory) {
		return;
	}
	for (size_t i = 0; i < COUNT_OF(choice_rows); i++) {
		if (!zend_string_equals_cstr(what, choice_rows[i].what, strlen(choice_rows[i].what)) ||
			!onapp_row_holds(factory->version, choice_rows[i].since, choice_rows[i].until)) {
			continue;
		}
		choices_walk walk = {choice_rows[i].facts, return_value};
		onapp_question question = {.table = choice_rows[i].table};
		array_init(return_value);
		if (onapp_record_each(factory, &question, visit_choice, &walk)) {
			zend_hash_sort(Z_ARRVAL_P(return_value), by_label, false);
		}
		return;
	}
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Panel::choices(): there is nothing called \"%s\" to choose from",
		ZSTR_VAL(what));
}
