/*
 * The client as callers describe it: checked, and written into a new user.
 */
#include "users.h"

typedef enum { VALUE_TEXT, VALUE_ID } value_kind;

static const struct {
	const char *key;
	value_kind kind;
	bool required;
} client_keys[] = {
	{"email", VALUE_TEXT, true},
	{"first_name", VALUE_TEXT, true},
	{"last_name", VALUE_TEXT, true},
	{"login", VALUE_TEXT, false},
	{"time_zone", VALUE_TEXT, false},
	{"user_group_id", VALUE_ID, false},
	{"billing_plan_id", VALUE_ID, false},
};

/* NULL also for null, an empty text and the id 0, which all mean that nothing was chosen. Borrowed. */
static zval *chosen(HashTable *client, const char *key)
{
	zval *value = zend_hash_str_find_deref(client, key, strlen(key));
	if (!value || Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_LONG && !Z_LVAL_P(value))) {
		return NULL;
	}
	if (Z_TYPE_P(value) == IS_STRING && (!Z_STRLEN_P(value) || zend_string_equals_literal(Z_STR_P(value), "0"))) {
		return NULL;
	}
	return value;
}

static bool is_id(zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value) && Z_STRLEN_P(value) < 19 &&
			strspn(Z_STRVAL_P(value), "0123456789") == Z_STRLEN_P(value) && zval_get_long(value) > 0;
	}
	return Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) > 0;
}

static bool roles_fine(HashTable *client)
{
	zval *roles = zend_hash_str_find_deref(client, ZEND_STRL("role_ids")), *id;
	bool fine = roles && Z_TYPE_P(roles) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(roles));
	if (fine) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(roles), id) {
			fine = fine && is_id(id);
		}
		ZEND_HASH_FOREACH_END();
	}
	if (!fine) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The client's role_ids must be a list of ids of roles that is not empty");
	}
	return fine;
}

bool onapp_client_check(HashTable *client)
{
	for (size_t i = 0; i < COUNT_OF(client_keys); i++) {
		zval *value = chosen(client, client_keys[i].key);
		if (!value && client_keys[i].required) {
			onapp_throw(ONAPP_E_MISSING_VALUE, "The client's %s is not set", client_keys[i].key);
			return false;
		}
		if (value && client_keys[i].kind == VALUE_ID ? !is_id(value) : value && Z_TYPE_P(value) != IS_STRING) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The client's %s must be %s", client_keys[i].key,
				client_keys[i].kind == VALUE_ID ? "an id" : "a text");
			return false;
		}
	}
	return roles_fine(client);
}

zend_string *onapp_client_login(HashTable *client)
{
	zval *login = chosen(client, "login");
	return zend_string_copy(Z_STR_P(login ? login : chosen(client, "email")));
}

static void apply(HashTable *client, const char *key, onapp_object *user, const char *property)
{
	zval *value = chosen(client, key), number;
	if (value && is_id(value)) {
		ZVAL_LONG(&number, zval_get_long(value));
		onapp_object_write_text(user, property, &number);
	} else if (value) {
		onapp_object_write_text(user, property, value);
	}
}

static void apply_roles(HashTable *client, onapp_object *user)
{
	zval ids, *id;
	array_init(&ids);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(zend_hash_str_find_deref(client, ZEND_STRL("role_ids"))), id) {
		add_next_index_long(&ids, zval_get_long(id));
	}
	ZEND_HASH_FOREACH_END();
	onapp_object_write_text(user, "_role_ids", &ids);
	zval_ptr_dtor(&ids);
}

bool onapp_client_apply(HashTable *client, zend_string *login, onapp_object *user)
{
	zval text;
	zend_string *password = onapp_password();
	if (!password) {
		return false;
	}
	ZVAL_STR(&text, password);
	onapp_object_write_text(user, "_password", &text);
	zend_string_release(password);
	ZVAL_STR(&text, login);
	onapp_object_write_text(user, "_login", &text);
	apply(client, "email", user, "_email");
	apply(client, "first_name", user, "_first_name");
	apply(client, "last_name", user, "_last_name");
	apply(client, "time_zone", user, "_time_zone");
	apply(client, "user_group_id", user, "_user_group_id");
	/* Plans became buckets in 6.0; their ids went along. */
	apply(client, "billing_plan_id", user, user->version >= ONAPP_V(6, 0) ? "_bucket_id" : "_billing_plan_id");
	apply_roles(client, user);
	return true;
}
