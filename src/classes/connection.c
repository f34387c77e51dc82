/*
 * OnApp\Connection: what `_ch` holds. Credentials stay in C memory: no dump, no copy, no session file shows them.
 */
#include "../model/model.h"
#include "../model/standin.h"
#include "classes.h"

#include "../../php_onapp.h"

#include "../../stubs/connection_arginfo.h"

zend_class_entry *onapp_ce_connection;
static zend_object_handlers connection_handlers;

static zend_object *connection_create(zend_class_entry *ce)
{
	onapp_connection *connection = zend_object_alloc(sizeof(onapp_connection), ce);
	zend_object_std_init(&connection->std, ce);
	object_properties_init(&connection->std, ce);
	connection->std.handlers = &connection_handlers;
	ZVAL_UNDEF(&connection->logger);
	ZVAL_UNDEF(&connection->subscribers);
	return &connection->std;
}

static void release(zend_string *string)
{
	if (string) {
		zend_string_release(string);
	}
}

static void connection_free(zend_object *std)
{
	onapp_connection *connection = onapp_connection_from(std);
	release(connection->username);
	release(connection->proxy);
	release(connection->checked_url);
	release(connection->checked_type);
	release(connection->accept);
	release(connection->content);
	if (connection->password) {
		if (GC_REFCOUNT(connection->password) == 1 && !ZSTR_IS_INTERNED(connection->password)) {
			ZEND_SECURE_ZERO(ZSTR_VAL(connection->password), ZSTR_LEN(connection->password));
		}
		zend_string_release(connection->password);
	}
	zval_ptr_dtor(&connection->logger);
	zval_ptr_dtor(&connection->subscribers);
	onapp_stand_in_put(&connection->stand_in, NULL);
	zend_object_std_dtor(std);
}

static HashTable *connection_gc(zend_object *std, zval **table, int *count)
{
	onapp_connection *connection = onapp_connection_from(std);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_get_gc_buffer_add_zval(buffer, &connection->logger);
	zend_get_gc_buffer_add_zval(buffer, &connection->subscribers);
	if (connection->stand_in) {
		zend_get_gc_buffer_add_obj(buffer, &connection->stand_in->std);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

static HashTable *connection_debug(zend_object *std, int *is_temporary)
{
	onapp_connection *connection = onapp_connection_from(std);
	HashTable *info = zend_new_array(2);
	zval value;
	*is_temporary = 1;
	if (connection->username) {
		ZVAL_STR_COPY(&value, connection->username);
		zend_hash_str_add(info, ZEND_STRL("username"), &value);
		ZVAL_STRING(&value, "***");
		zend_hash_str_add(info, ZEND_STRL("password"), &value);
	}
	return info;
}

void onapp_connection_make(zval *result, zend_string *username, zend_string *password, zend_string *proxy,
	double timeout)
{
	object_init_ex(result, onapp_ce_connection);
	onapp_connection *connection = onapp_connection_from(Z_OBJ_P(result));
	connection->username = username ? zend_string_copy(username) : NULL;
	/* A copy of its own, which can be wiped when the connection goes. */
	connection->password = password ? zend_string_init(ZSTR_VAL(password), ZSTR_LEN(password), 0) : NULL;
	connection->proxy = proxy ? zend_string_copy(proxy) : NULL;
	connection->timeout = timeout;
}

void onapp_connection_inherit(onapp_connection *connection, const onapp_connection *from)
{
	ZVAL_COPY(&connection->subscribers, &from->subscribers);
	onapp_stand_in_put(&connection->stand_in, from->stand_in);
}

static zend_function *connection_constructor(zend_object *std)
{
	zend_throw_error(NULL, "Cannot directly construct %s, use OnApp_Factory instead", ZSTR_VAL(std->ce->name));
	return NULL;
}

void onapp_connection_register(int module_number)
{
	onapp_ce_connection = register_class_OnApp_Connection();
	onapp_ce_connection->create_object = connection_create;
	memcpy(&connection_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	connection_handlers.offset = XtOffsetOf(onapp_connection, std);
	connection_handlers.free_obj = connection_free;
	connection_handlers.clone_obj = NULL;
	connection_handlers.get_gc = connection_gc;
	connection_handlers.get_debug_info = connection_debug;
	connection_handlers.get_constructor = connection_constructor;
	connection_handlers.compare = zend_objects_not_comparable;
	register_connection_symbols(module_number);
}

static ZEND_METHOD(OnApp_Connection, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static ZEND_METHOD(OnApp_Connection, getUsername)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_connection *connection = onapp_connection_from(Z_OBJ_P(ZEND_THIS));
	if (!connection->username) {
		RETURN_NULL();
	}
	RETURN_STR_COPY(connection->username);
}
