/*
 * OnApp_Factory: connects to a panel and makes objects of its classes.
 */
#include "../model/model.h"
#include "classes.h"

#include "../../php_onapp.h"

#include "Zend/zend_attributes.h"

#include "../../stubs/factory_arginfo.h"

zend_class_entry *onapp_ce_factory;

void onapp_factory_register(void)
{
	onapp_ce_factory = register_class_OnApp_Factory(onapp_ce_base);
}

static void factory_make(zend_object *factory, zend_string *name, bool debug, zval *result)
{
	zend_string *full = zend_string_concat2(ZEND_STRL("OnApp_"), ZSTR_VAL(name), ZSTR_LEN(name));
	zend_class_entry *ce = zend_lookup_class(full);

	if (!ce && !EG(exception)) {
		zend_throw_error(NULL, "Class \"%s\" not found", ZSTR_VAL(full));
	} else if (ce && !instanceof_function(ce, onapp_ce_base)) {
		zend_throw_error(NULL, "Class \"%s\" is no API class", ZSTR_VAL(full));
	}
	zend_string_release(full);
	if (EG(exception)) {
		ZVAL_NULL(result);
		return;
	}
	if (!onapp_object_make(result, ce, onapp_object_from(factory))) {
		ZVAL_NULL(result);
		return;
	}
	/* The authenticated flag and the log are the factory's own. */
	onapp_object *object = Z_ONAPP_P(result);
	zval *flag = ONAPP_PROP(object, IS_AUTH);
	zval_ptr_dtor(flag);
	ZVAL_FALSE(flag);
	zval *logger = ONAPP_PROP(object, LOGGER);
	zval_ptr_dtor(logger);
	onapp_logger_make(logger, debug);
}

static ZEND_METHOD(OnApp_Factory, __construct)
{
	zend_string *host, *user, *password;
	zval *proxy = NULL, *timeout = NULL;
	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_STR(host)
		Z_PARAM_STR(user)
		Z_PARAM_STR(password)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(proxy)
		Z_PARAM_ZVAL(timeout)
	ZEND_PARSE_PARAMETERS_END();
	onapp_base_construct(Z_OBJ_P(ZEND_THIS));
	onapp_base_auth(Z_OBJ_P(ZEND_THIS), host, user, password, proxy, timeout ? zval_get_double(timeout) : 0, false);
}

static ZEND_METHOD(OnApp_Factory, factory)
{
	zend_string *name;
	bool debug = false;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(debug)
	ZEND_PARSE_PARAMETERS_END();
	factory_make(Z_OBJ_P(ZEND_THIS), name, debug, return_value);
}
