/*
 * OnApp\Provisioning\Resources: arithmetic of orders. Pure; every refusal names the value it is about.
 */
#include "methods.h"
#include "panel.h"

#include <ctype.h>

#define CPU_SHARES_MAX 100 /* per cent */
#define HOST_NAME_MAX_LENGTH 253
#define LABEL_MAX_LENGTH 63
#define INSTALLATION_MAX_LENGTH 64

/* ---- Amounts ------------------------------------------------------------------------------------------------------- */

static const char *const resource_names[] = {"memory", "cpus", "cpu_shares", "disk_size", "rate_limit", "ip_addresses"};

static bool refuse_amount(const char *name)
{
	onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The amount of %s must be a whole number from 0 on", name);
	return false;
}

/* Digits with blanks around; an empty text is 0. */
static bool text_amount(const char *text, size_t length, zend_long *amount)
{
	*amount = 0;
	while (length && isspace((unsigned char) text[0])) {
		text++;
		length--;
	}
	while (length && isspace((unsigned char) text[length - 1])) {
		length--;
	}
	for (size_t i = 0; i < length; i++) {
		if (text[i] < '0' || text[i] > '9' || *amount > (ZEND_LONG_MAX - 9) / 10) {
			return false;
		}
		*amount = *amount * 10 + (text[i] - '0');
	}
	return true;
}

static bool read_amount(HashTable *amounts, const char *name, zend_long *amount)
{
	zval *value = zend_hash_str_find_deref(amounts, name, strlen(name));
	*amount = 0;
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) >= 0) {
		*amount = Z_LVAL_P(value);
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING && text_amount(Z_STRVAL_P(value), Z_STRLEN_P(value), amount)) {
		return true;
	}
	return refuse_amount(name);
}

/* A misspelt name would silently sell nothing. */
static bool names_known(HashTable *amounts)
{
	zend_string *name;
	ZEND_HASH_FOREACH_STR_KEY(amounts, name) {
		bool known = false;
		for (size_t i = 0; name && i < COUNT_OF(resource_names); i++) {
			known |= zend_string_equals_cstr(name, resource_names[i], strlen(resource_names[i]));
		}
		if (!known) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "There is no resource \"%s\"", name ? ZSTR_VAL(name) : "0");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool effective_amount(const char *name, zend_long base, zend_long additional, zend_long *sum)
{
	if (base > ZEND_LONG_MAX - additional) {
		return refuse_amount(name);
	}
	*sum = base + additional;
	if (strcmp(name, "rate_limit") == 0 && !base) {
		*sum = 0; /* unlimited plus something is unlimited */
	} else if (strcmp(name, "cpu_shares") == 0 && *sum > CPU_SHARES_MAX) {
		*sum = CPU_SHARES_MAX;
	}
	return true;
}

ZEND_METHOD(OnApp_Provisioning_Resources, effective)
{
	HashTable *base, *additional = (HashTable *) &zend_empty_array;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(base)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(additional)
	ZEND_PARSE_PARAMETERS_END();

	if (!names_known(base) || !names_known(additional)) {
		return;
	}
	array_init_size(return_value, COUNT_OF(resource_names));
	for (size_t i = 0; i < COUNT_OF(resource_names); i++) {
		zend_long included, bought, sum;
		if (!read_amount(base, resource_names[i], &included) || !read_amount(additional, resource_names[i], &bought) ||
			!effective_amount(resource_names[i], included, bought, &sum)) {
			return;
		}
		add_assoc_long(return_value, resource_names[i], sum);
	}
}

ZEND_METHOD(OnApp_Provisioning_Resources, amount)
{
	zend_long type, sort_order, quantity = 1;
	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(sort_order)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(quantity)
	ZEND_PARSE_PARAMETERS_END();

	if (type < 1 || type > 4) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Resources::amount(): type must be 1, 2, 3 or 4, " ZEND_LONG_FMT " given",
			type);
	} else if (sort_order < 0) {
		refuse_amount("sortOrder");
	} else if (quantity < 0 || (type == 4 && sort_order && quantity > ZEND_LONG_MAX / sort_order)) {
		refuse_amount("quantity");
	} else if (type == 3) {
		RETURN_LONG(quantity ? sort_order : 0);
	} else {
		RETURN_LONG(type == 4 ? quantity * sort_order : sort_order);
	}
}

/* ---- Names --------------------------------------------------------------------------------------------------------- */

static const char *label_problem(const char *label, size_t length)
{
	if (!length || length > LABEL_MAX_LENGTH) {
		return "each part between dots must have 1 to 63 characters";
	}
	if (label[0] == '-' || label[length - 1] == '-') {
		return "no part may begin or end with a hyphen";
	}
	for (size_t i = 0; i < length; i++) {
		if (!isalnum((unsigned char) label[i]) && label[i] != '-') {
			return "only letters from a to z, digits and hyphens may stand between dots";
		}
	}
	return NULL;
}

/* NULL when the name (without a trailing dot) is one by RFC 1123. */
static const char *host_name_problem(const char *name, size_t length)
{
	const char *end = name + length;
	if (!length || length > HOST_NAME_MAX_LENGTH) {
		return "it must have 1 to 253 characters";
	}
	for (const char *label = name;;) {
		const char *dot = memchr(label, '.', (size_t) (end - label));
		size_t size = (size_t) ((dot ? dot : end) - label);
		const char *problem = label_problem(label, size);
		if (problem) {
			return problem;
		}
		if (!dot) {
			/* Digits only in the last part would be read as an IP address. */
			return strspn(label, "0123456789") >= size ? "its last part must not consist of digits only" : NULL;
		}
		label = dot + 1;
	}
}

ZEND_METHOD(OnApp_Provisioning_Resources, hostname)
{
	zend_string *name;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();

	size_t length = ZSTR_LEN(name);
	if (length && ZSTR_VAL(name)[length - 1] == '.') {
		length--;
	}
	const char *problem = host_name_problem(ZSTR_VAL(name), length);
	if (problem) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The hostname is none by RFC 1123: %s", problem);
		return;
	}
	zend_string *cut = zend_string_init(ZSTR_VAL(name), length, 0);
	RETVAL_STR(zend_string_tolower(cut));
	zend_string_release(cut);
}

ZEND_METHOD(OnApp_Provisioning_Resources, marker)
{
	zend_string *installation;
	zend_long service;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(installation)
		Z_PARAM_LONG(service)
	ZEND_PARSE_PARAMETERS_END();

	size_t length = ZSTR_LEN(installation);
	bool fine = length > 0 && length <= INSTALLATION_MAX_LENGTH;
	for (size_t i = 0; i < length; i++) {
		fine = fine &&
			(isalnum((unsigned char) ZSTR_VAL(installation)[i]) || strchr("._-", ZSTR_VAL(installation)[i])) &&
			ZSTR_VAL(installation)[i];
	}
	if (!fine) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT,
			"The installation must be 1 to 64 letters from a to z, digits, dots, hyphens and underscores");
	} else if (service < 1) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The service must be a number from 1 on");
	} else {
		RETURN_STR(zend_strpprintf(0, "whmcs:%s:" ZEND_LONG_FMT, ZSTR_VAL(installation), service));
	}
}
