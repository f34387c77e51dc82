/*
 * OnApp\Provisioning\Panel: connecting, and the same panel as another login.
 */
#include "methods.h"
#include "panel.h"

#include "../classes/classes.h"
#include "../http/transport.h"

#include "Zend/zend_interfaces.h"

typedef struct {
	zval factory; /* OnApp_Factory; IS_UNDEF until the constructor has run */
	zend_object std;
} onapp_panel;

zend_class_entry *onapp_ce_panel;
static zend_object_handlers panel_handlers;

static onapp_panel *panel_from(zend_object *object)
{
	return (onapp_panel *) ((char *) object - XtOffsetOf(onapp_panel, std));
}

zend_object *onapp_panel_create(zend_class_entry *ce)
{
	onapp_panel *panel = zend_object_alloc(sizeof(onapp_panel), ce);
	zend_object_std_init(&panel->std, ce);
	object_properties_init(&panel->std, ce);
	panel->std.handlers = &panel_handlers;
	ZVAL_UNDEF(&panel->factory);
	return &panel->std;
}

static void panel_free(zend_object *std)
{
	zval_ptr_dtor(&panel_from(std)->factory);
	zend_object_std_dtor(std);
}

static HashTable *panel_gc(zend_object *std, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_get_gc_buffer_add_zval(buffer, &panel_from(std)->factory);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void onapp_panel_handlers_init(void)
{
	memcpy(&panel_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	panel_handlers.offset = XtOffsetOf(onapp_panel, std);
	panel_handlers.free_obj = panel_free;
	panel_handlers.clone_obj = NULL;
	panel_handlers.get_gc = panel_gc;
	panel_handlers.compare = zend_objects_not_comparable;
}

onapp_object *onapp_panel_factory(zend_object *panel)
{
	zval *factory = &panel_from(panel)->factory;
	if (Z_ISUNDEF_P(factory)) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s: the object was not constructed", ZSTR_VAL(panel->ce->name));
		return NULL;
	}
	return Z_ONAPP_P(factory);
}

double onapp_panel_timeout(onapp_object *factory)
{
	onapp_transport_settings settings;
	if (!onapp_settings_collect(factory, &settings)) {
		return 0;
	}
	onapp_settings_free(&settings);
	return settings.timeout;
}

/* ---- Connecting ---------------------------------------------------------------------------------------------------- */

static bool has_value(zval *value)
{
	return value && Z_TYPE_P(value) != IS_NULL && !(Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value));
}

/* The text of a setting that must be there. Owned; NULL with an exception. */
static zend_string *credential(HashTable *settings, const char *name)
{
	zval *value = zend_hash_str_find_deref(settings, name, strlen(name));
	if (!has_value(value) || Z_TYPE_P(value) != IS_STRING) {
		onapp_throw(ONAPP_E_MISSING_VALUE, "Panel: setting %s must be a text that is not empty", name);
		return NULL;
	}
	return zend_string_copy(Z_STR_P(value));
}

/* The settings that are options of every object, under the same names. */
static void options_from(HashTable *settings, zval *options)
{
	static const char *const names[] = {"verify_tls", "ca_file", "connect_timeout", "timeout"};
	zval *data_type = zend_hash_str_find_deref(settings, ZEND_STRL("data_type"));

	array_init(options);
	add_assoc_bool(options, "throw_exceptions", true);
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		zval *value = zend_hash_str_find_deref(settings, names[i], strlen(names[i]));
		if (has_value(value)) {
			Z_TRY_ADDREF_P(value);
			add_assoc_zval(options, names[i], value);
		}
	}
	if (has_value(data_type)) {
		zend_string *text = zval_get_string(data_type);
		add_assoc_str(options, "content", zend_strpprintf(0, "application/%s", ZSTR_VAL(text)));
		add_assoc_str(options, "data_type", text);
	}
}

static bool connect_factory(zval *factory, zend_string *url, HashTable *settings)
{
	zend_string *username = credential(settings, "username");
	zend_string *password = username ? credential(settings, "password") : NULL;
	zval options;

	if (password) {
		object_init_ex(factory, onapp_ce_factory);
		onapp_base_construct(Z_OBJ_P(factory));
		options_from(settings, &options);
		zend_call_method_with_1_params(Z_OBJ_P(factory), Z_OBJCE_P(factory), NULL, "setoptions", NULL, &options);
		zval_ptr_dtor(&options);
		if (!EG(exception)) {
			onapp_base_auth(Z_OBJ_P(factory), url, username, password, NULL, 0, false);
		}
		zend_string_release(password);
	}
	if (username) {
		zend_string_release(username);
	}
	if (!EG(exception)) {
		zend_string *version = Z_ONAPP_P(factory)->version_text;
		if (!version || onapp_version_parse(ZSTR_VAL(version), ZSTR_LEN(version)) == ONAPP_V_UNKNOWN) {
			onapp_throw(ONAPP_E_DECODE, "%s does not answer as a Control Panel: no version in its answer",
				ZSTR_VAL(url));
		}
	}
	return !EG(exception);
}

ZEND_METHOD(OnApp_Provisioning_Panel, __construct)
{
	HashTable *settings;
	zval factory;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(settings)
	ZEND_PARSE_PARAMETERS_END();

	onapp_panel *panel = panel_from(Z_OBJ_P(ZEND_THIS));
	if (!Z_ISUNDEF(panel->factory)) {
		zend_throw_error(NULL, "Cannot call the constructor of %s again", ZSTR_VAL(panel->std.ce->name));
		return;
	}
	zend_string *url = onapp_panel_address(settings);
	if (!url) {
		return;
	}
	ZVAL_UNDEF(&factory);
	if (connect_factory(&factory, url, settings)) {
		ZVAL_COPY_VALUE(&panel->factory, &factory);
	} else {
		zval_ptr_dtor(&factory);
	}
	zend_string_release(url);
}

bool onapp_panel_factory_as(onapp_object *factory, zend_string *email, zend_string *api_key, zval *result)
{
	zval garbage;
	if (!onapp_object_make(result, onapp_ce_factory, factory)) {
		return false;
	}
	zval *handle = ONAPP_PROP(Z_ONAPP_P(result), CH);
	onapp_connection *own = onapp_object_connection(factory);
	ZVAL_COPY_VALUE(&garbage, handle);
	onapp_connection_make(handle, email, api_key, own ? own->proxy : NULL, own ? own->timeout : 0);
	if (own) {
		onapp_connection_inherit(onapp_object_connection(Z_ONAPP_P(result)), own);
	}
	zval_ptr_dtor(&garbage);
	return true;
}

ZEND_METHOD(OnApp_Provisioning_Panel, as)
{
	zend_string *email, *api_key;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(email)
		Z_PARAM_STR(api_key)
	ZEND_PARSE_PARAMETERS_END();

	onapp_object *factory = onapp_panel_factory(Z_OBJ_P(ZEND_THIS));
	if (!factory) {
		return;
	}
	if (!ZSTR_LEN(email) || !ZSTR_LEN(api_key)) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "Panel::as(): email and apiKey must not be empty");
		return;
	}
	object_init_ex(return_value, onapp_ce_panel);
	onapp_panel_factory_as(factory, email, api_key, &panel_from(Z_OBJ_P(return_value))->factory);
}

ZEND_METHOD(OnApp_Provisioning_Panel, version)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_object *factory = onapp_panel_factory(Z_OBJ_P(ZEND_THIS));
	if (factory) {
		RETURN_STR_COPY(factory->version_text);
	}
}

ZEND_METHOD(OnApp_Provisioning_Panel, factory)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (onapp_panel_factory(Z_OBJ_P(ZEND_THIS))) {
		RETURN_COPY(&panel_from(Z_OBJ_P(ZEND_THIS))->factory);
	}
}

ZEND_METHOD(OnApp_Provisioning_Panel, address)
{
	HashTable *server;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(server)
	ZEND_PARSE_PARAMETERS_END();
	zend_string *url = onapp_panel_address(server);
	if (url) {
		RETURN_STR(url);
	}
}
