/*
 * The transport settings of a call: connection, then options of the object, then INI. One row a setting.
 */
#include "model.h"

#include "../../php_onapp.h"

#include "../core/header.h"

typedef enum { SETTING_BOOL, SETTING_SECONDS, SETTING_COUNT, SETTING_SIZE, SETTING_TEXT } setting_kind;

typedef struct {
	const char *option;
	size_t option_length;
	setting_kind kind;
	size_t offset; /* in onapp_transport_settings */
	bool secret;
} setting_row;

#define ROW(option_, kind_, member_) \
	{ \
		option_, sizeof(option_) - 1, SETTING_##kind_, offsetof(onapp_transport_settings, member_), false \
	}
#define SECRET_ROW(option_, kind_, member_) \
	{ \
		option_, sizeof(option_) - 1, SETTING_##kind_, offsetof(onapp_transport_settings, member_), true \
	}

/* Texts first: they alone are to be copied and freed. */
static const setting_row rows[] = {
	ROW("ca_file", TEXT, ca_file),
	ROW("ca_path", TEXT, ca_path),
	ROW("client_cert", TEXT, client_cert),
	ROW("client_key", TEXT, client_key),
	SECRET_ROW("client_key_password", TEXT, client_key_password),
	ROW("pinned_key", TEXT, pinned_key),
	ROW("proxy", TEXT, proxy),
	ROW("user_agent", TEXT, user_agent),
	ROW("verify_tls", BOOL, verify),
	ROW("allow_tls10", BOOL, allow_tls10),
	ROW("http2", BOOL, http2),
	ROW("connect_timeout", SECONDS, connect_timeout),
	ROW("timeout", SECONDS, timeout),
	ROW("low_speed_time", SECONDS, low_speed_time),
	ROW("max_response_size", SIZE, max_response),
	ROW("retries", COUNT, retry.retries),
	ROW("retry_delay", SECONDS, retry.delay),
	ROW("retry_max_delay", SECONDS, retry.max_delay),
};

/* Names of values that never appear in logs, dumps or messages, wherever they stand. */
static const char *const secret_names[] = {
	"password",
	"password_confirmation",
	"initial_root_password",
	"initial_root_password_confirmation",
	"initial_root_password_encryption_key",
	"initial_root_password_encryption_key_confirmation",
	"remote_access_password",
	"api_key",
	"client_key_password",
	"encryption_key",
	"remote_key",
	"unlock_token",
	"ssl_private_key",
	"private_key",
	"secret_token",
	"current_password",
	"smb_password",
	"ssh_password",
	"ipmi_password",
	"rdp_password",
	"passwords",
	"authenticity_token",
	"cdn_ssl_certificate_key",
	"token",
	"secret",
	"access_hash",
	"encryptionkey",
};

bool onapp_setting_is_secret(const char *name, size_t length)
{
	for (size_t i = 0; i < COUNT_OF(secret_names); i++) {
		if (strlen(secret_names[i]) == length && strncasecmp(name, secret_names[i], length) == 0) {
			return true;
		}
	}
	return false;
}

static const char **text_of(onapp_transport_settings *settings, const setting_row *row)
{
	return (const char **) (void *) ((char *) settings + row->offset);
}

static void forget(const setting_row *row, const char *text)
{
	if (text && row->secret) {
		ZEND_SECURE_ZERO((char *) text, strlen(text));
	}
	if (text) {
		efree((char *) text);
	}
}

void onapp_settings_free(onapp_transport_settings *settings)
{
	for (const setting_row *row = rows; row->kind == SETTING_TEXT; row++) {
		forget(row, *text_of(settings, row));
		*text_of(settings, row) = NULL;
	}
}

/*
 * A request lasts: loggers, signal handlers and other calls of a batch run PHP code meanwhile, and so do the handlers of
 * warnings even while options are read. Whatever is borrowed from options and settings could be gone by then.
 */
static void own_texts(onapp_transport_settings *settings)
{
	for (const setting_row *row = rows; row->kind == SETTING_TEXT; row++) {
		const char **text = text_of(settings, row);
		*text = *text ? estrdup(*text) : NULL;
	}
}

/* A setting of another extension; its entry stays where it is in a request. NULL: empty. */
static const char *foreign_text(zend_ini_entry **entry, const char *name)
{
	if (!*entry) {
		*entry = zend_hash_str_find_ptr(EG(ini_directives), name, strlen(name));
	}
	return *entry && (*entry)->value && ZSTR_LEN((*entry)->value) ? ZSTR_VAL((*entry)->value) : NULL;
}

static void from_ini(onapp_transport_settings *settings)
{
	memset(settings, 0, sizeof(*settings));
	settings->verify = ONAPP_G(verify_tls);
	settings->ca_file = ONAPP_G(ca_bundle) && *ONAPP_G(ca_bundle) ? ONAPP_G(ca_bundle) : NULL;
	if (!settings->ca_file) {
		settings->ca_file = foreign_text(&ONAPP_G(curl_cainfo), "curl.cainfo");
	}
	if (!settings->ca_file) {
		settings->ca_file = foreign_text(&ONAPP_G(openssl_cafile), "openssl.cafile");
	}
	settings->http2 = ONAPP_G(http2);
	settings->user_agent = ONAPP_G(user_agent) && *ONAPP_G(user_agent) ? ONAPP_G(user_agent) : NULL;
	settings->connect_timeout = ONAPP_G(connect_timeout);
	settings->timeout = ONAPP_G(timeout);
	settings->low_speed_limit = (long) ONAPP_G(low_speed_limit);
	settings->low_speed_time = ONAPP_G(low_speed_time);
	settings->max_response = ONAPP_G(max_response_size) > 0 ? (size_t) ONAPP_G(max_response_size) : 0;
	settings->retry.retries = (int) ONAPP_G(retries);
	settings->retry.delay = ONAPP_G(retry_delay);
	settings->retry.max_delay = ONAPP_G(retry_max_delay);
}

static void apply(onapp_transport_settings *settings, const setting_row *row, zval *value)
{
	char *target = (char *) settings + row->offset;
	double seconds;
	switch (row->kind) {
		case SETTING_BOOL:
			*(bool *) target = zend_is_true(value);
			break;
		case SETTING_SECONDS:
			seconds = zval_get_double(value);
			*(double *) target = seconds > 0 ? seconds : 0;
			break;
		case SETTING_COUNT:
			*(int *) target = (int) MAX(0, MIN(zval_get_long(value), 10));
			break;
		case SETTING_SIZE:
			*(size_t *) target = zval_get_long(value) > 0 ? (size_t) zval_get_long(value) : 0;
			break;
		case SETTING_TEXT:
			if (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value)) {
				forget(row, *text_of(settings, row));
				*text_of(settings, row) = estrndup(Z_STRVAL_P(value), Z_STRLEN_P(value));
			}
			break;
	}
}

/* Texts become C strings, and one of them a header line: bytes that would cut or split them are refused. */
static bool text_usable(onapp_object *object, const char *option, zval *value)
{
	for (size_t i = 0; Z_TYPE_P(value) == IS_STRING && i < Z_STRLEN_P(value); i++) {
		unsigned char byte = (unsigned char) Z_STRVAL_P(value)[i];
		if (byte < 0x20 || byte == 0x7f) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s: option %s has control characters",
				ZSTR_VAL(object->std.ce->name), option);
			return false;
		}
	}
	return true;
}

static const setting_row *row_of(const zend_string *option)
{
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (rows[i].option_length == ZSTR_LEN(option) &&
			memcmp(rows[i].option, ZSTR_VAL(option), ZSTR_LEN(option)) == 0) {
			return &rows[i];
		}
	}
	return NULL;
}

/* Objects have few options. False with an exception. */
static bool apply_options(onapp_object *object, onapp_transport_settings *settings)
{
	zval options, *value;
	zend_string *option;
	bool fine = true;

	/* Kept over the loop: reading a value may call the handler of a warning, which may set options. */
	ZVAL_COPY_DEREF(&options, ONAPP_PROP(object, OPTIONS));
	if (Z_TYPE(options) == IS_ARRAY) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(options), option, value) {
			const setting_row *row = option ? row_of(option) : NULL;
			ZVAL_DEREF(value);
			if (!row || Z_TYPE_P(value) == IS_NULL) {
				continue;
			}
			fine = row->kind != SETTING_TEXT || text_usable(object, row->option, value);
			if (!fine) {
				break;
			}
			apply(settings, row, value);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&options);
	return fine;
}

bool onapp_settings_collect(onapp_object *object, onapp_transport_settings *settings)
{
	onapp_connection *connection = onapp_object_connection(object);

	from_ini(settings);
	if (connection && connection->proxy && ZSTR_LEN(connection->proxy)) {
		settings->proxy = ZSTR_VAL(connection->proxy);
	}
	own_texts(settings);
	if (connection && connection->timeout > 0) {
		/* One number for both, as the PHP client has it. */
		settings->connect_timeout = connection->timeout;
		settings->timeout = connection->timeout;
	}
	if (!apply_options(object, settings)) {
		onapp_settings_free(settings);
		return false;
	}
	if (settings->user_agent &&
		onapp_header_problem("User-Agent", 10, settings->user_agent, strlen(settings->user_agent))) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "The setting onapp.user_agent cannot be sent as a header");
		onapp_settings_free(settings);
		return false;
	}
	return true;
}

/* ---- The options of a new object ---------------------------------------------------------------------------------------- */

static const struct {
	const char *name, *value;
} option_presets[] = {
	{"proxy", ""},
	{"url", ""},
	{"charset", "charset=utf-8"},
	{"data_type", "json"},
	{"content", "application/json"},
};

static void options_fill(zval *known, zval *options)
{
	array_init(options);
	array_init(known);
	for (size_t i = 0; i < COUNT_OF(option_presets); i++) {
		add_assoc_string(options, option_presets[i].name, option_presets[i].value);
		add_next_index_string(known, option_presets[i].name);
	}
	add_assoc_bool(options, "debug_mode", false);
	add_next_index_string(known, "debug_mode");
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (strcmp(rows[i].option, "proxy") != 0) {
			add_next_index_string(known, rows[i].option);
		}
	}
	add_next_index_string(known, "throw_exceptions");
	add_next_index_string(known, "keep_unknown_fields");
}

void onapp_default_options(zval *known, zval *options)
{
	if (Z_TYPE(ONAPP_G(options)) != IS_ARRAY) {
		options_fill(&ONAPP_G(known_options), &ONAPP_G(options));
	}
	if (known) {
		zval_ptr_dtor(known);
		ZVAL_COPY(known, &ONAPP_G(known_options));
	}
	zval_ptr_dtor(options);
	ZVAL_COPY(options, &ONAPP_G(options));
}
