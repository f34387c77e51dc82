/*
 * The panel's version from one login to the next, so that not every page begins with a question whose answer is known.
 * It is kept with the connections: for the same panel, credentials and TLS options only, in this process only, and only
 * after the panel itself has taken these credentials.
 */
#include "model.h"

#include "../../php_onapp.h"
#include "standin.h"

#include "../core/version.h"

/* The address that the version is asked at; NULL: this login has to ask. Owned. */
static zend_string *version_url(onapp_object *object)
{
	onapp_connection *connection = onapp_object_connection(object);
	/* A class that asks elsewhere may mean something else by it, and who stands in for the network wants to be asked. */
	if (!ONAPP_G(persistent) || !(ONAPP_G(version_ttl) > 0) || onapp_object_override(object, "getresource") ||
		!connection || onapp_stand_in_for(connection)) {
		return NULL;
	}
	zend_string *path = zend_string_init(ZEND_STRL("version"), 0);
	zend_string *url = onapp_request_url(object, path, NULL);
	zend_string_release(path);
	return url;
}

/* True: the settings are to be freed. */
static bool login_of(onapp_object *object, zend_string *url, onapp_transport_settings *settings, onapp_login *login)
{
	onapp_connection *connection = onapp_object_connection(object);

	if (!connection || !onapp_settings_collect(object, settings)) {
		return false;
	}
	*login = (onapp_login) {
		.url = ZSTR_VAL(url),
		.username = connection->username ? ZSTR_VAL(connection->username) : NULL,
		.password = connection->password ? ZSTR_VAL(connection->password) : NULL,
	};
	return true;
}

bool onapp_version_recall(onapp_object *object)
{
	zend_string *url = ONAPP_G(pool) ? version_url(object) : NULL;
	onapp_transport_settings settings;
	onapp_login login;
	const char *known = NULL;

	if (url && login_of(object, url, &settings, &login)) {
		known = onapp_pool_version(ONAPP_G(pool), &settings, &login);
		onapp_settings_free(&settings);
	}
	if (known) {
		onapp_object_set_version(object, known, strlen(known));
	}
	if (url) {
		zend_string_release(url);
	}
	return known != NULL;
}

void onapp_version_remember(onapp_object *object)
{
	bool is_one = object->version_text &&
		onapp_version_parse(ZSTR_VAL(object->version_text), ZSTR_LEN(object->version_text)) != ONAPP_V_UNKNOWN;
	zend_string *url = ONAPP_G(pool) && is_one ? version_url(object) : NULL;
	onapp_transport_settings settings;
	onapp_login login;

	if (url && login_of(object, url, &settings, &login)) {
		onapp_pool_version_keep(ONAPP_G(pool), &settings, &login, ZSTR_VAL(object->version_text), ONAPP_G(version_ttl));
		onapp_settings_free(&settings);
	}
	if (url) {
		zend_string_release(url);
	}
}
