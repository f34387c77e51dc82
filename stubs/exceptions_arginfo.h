/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: bc99b3b93c960bfe8fe44db17bc605a6499addd8 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Exception_Exception_isRetryable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Exception_Exception_getKind, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Exception_RuntimeException_isRetryable arginfo_class_OnApp_Exception_Exception_isRetryable

#define arginfo_class_OnApp_Exception_RuntimeException_getKind arginfo_class_OnApp_Exception_Exception_getKind

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Exception_JobFailedException_getTransaction, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Exception_JobFailedException_getLog arginfo_class_OnApp_Exception_Exception_getKind

#define arginfo_class_OnApp_Exception_TransportException_wasSent arginfo_class_OnApp_Exception_Exception_isRetryable

#define arginfo_class_OnApp_Exception_HttpException_getStatusCode arginfo_class_OnApp_Exception_JobFailedException_getTransaction

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Exception_HttpException_getErrors, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Exception_HttpException_getHeaders arginfo_class_OnApp_Exception_Exception_getKind

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Exception_HttpException_getRequestId, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Exception_RedirectException_getLocation arginfo_class_OnApp_Exception_HttpException_getRequestId

#define arginfo_class_OnApp_Exception_PermissionException_getPermission arginfo_class_OnApp_Exception_HttpException_getRequestId

#define arginfo_class_OnApp_Exception_ValidationException_getFieldErrors arginfo_class_OnApp_Exception_HttpException_getErrors

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_OnApp_Exception_UnavailableException_getRetryAfter, 0, 0, IS_DOUBLE, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_OnApp_Exception_LogicException_isRetryable arginfo_class_OnApp_Exception_Exception_isRetryable

#define arginfo_class_OnApp_Exception_LogicException_getKind arginfo_class_OnApp_Exception_Exception_getKind


ZEND_METHOD(OnApp_Exception_RuntimeException, isRetryable);
ZEND_METHOD(OnApp_Exception_RuntimeException, getKind);
ZEND_METHOD(OnApp_Exception_JobFailedException, getTransaction);
ZEND_METHOD(OnApp_Exception_JobFailedException, getLog);
ZEND_METHOD(OnApp_Exception_TransportException, wasSent);
ZEND_METHOD(OnApp_Exception_HttpException, getStatusCode);
ZEND_METHOD(OnApp_Exception_HttpException, getErrors);
ZEND_METHOD(OnApp_Exception_HttpException, getHeaders);
ZEND_METHOD(OnApp_Exception_HttpException, getRequestId);
ZEND_METHOD(OnApp_Exception_RedirectException, getLocation);
ZEND_METHOD(OnApp_Exception_PermissionException, getPermission);
ZEND_METHOD(OnApp_Exception_ValidationException, getFieldErrors);
ZEND_METHOD(OnApp_Exception_UnavailableException, getRetryAfter);
ZEND_METHOD(OnApp_Exception_LogicException, isRetryable);
ZEND_METHOD(OnApp_Exception_LogicException, getKind);


static const zend_function_entry class_OnApp_Exception_Exception_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Exception_Exception, isRetryable, arginfo_class_OnApp_Exception_Exception_isRetryable, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(OnApp_Exception_Exception, getKind, arginfo_class_OnApp_Exception_Exception_getKind, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_RuntimeException_methods[] = {
	ZEND_ME(OnApp_Exception_RuntimeException, isRetryable, arginfo_class_OnApp_Exception_RuntimeException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Exception_RuntimeException, getKind, arginfo_class_OnApp_Exception_RuntimeException_getKind, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_JobFailedException_methods[] = {
	ZEND_ME(OnApp_Exception_JobFailedException, getTransaction, arginfo_class_OnApp_Exception_JobFailedException_getTransaction, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Exception_JobFailedException, getLog, arginfo_class_OnApp_Exception_JobFailedException_getLog, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_TransportException_methods[] = {
	ZEND_ME(OnApp_Exception_TransportException, wasSent, arginfo_class_OnApp_Exception_TransportException_wasSent, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_ConnectException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_TimeoutException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_TlsException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_InterruptedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_HttpException_methods[] = {
	ZEND_ME(OnApp_Exception_HttpException, getStatusCode, arginfo_class_OnApp_Exception_HttpException_getStatusCode, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Exception_HttpException, getErrors, arginfo_class_OnApp_Exception_HttpException_getErrors, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Exception_HttpException, getHeaders, arginfo_class_OnApp_Exception_HttpException_getHeaders, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Exception_HttpException, getRequestId, arginfo_class_OnApp_Exception_HttpException_getRequestId, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_RedirectException_methods[] = {
	ZEND_ME(OnApp_Exception_RedirectException, getLocation, arginfo_class_OnApp_Exception_RedirectException_getLocation, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_BadRequestException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_AuthenticationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_PermissionException_methods[] = {
	ZEND_ME(OnApp_Exception_PermissionException, getPermission, arginfo_class_OnApp_Exception_PermissionException_getPermission, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_NotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_ValidationException_methods[] = {
	ZEND_ME(OnApp_Exception_ValidationException, getFieldErrors, arginfo_class_OnApp_Exception_ValidationException_getFieldErrors, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_UnavailableException_methods[] = {
	ZEND_ME(OnApp_Exception_UnavailableException, getRetryAfter, arginfo_class_OnApp_Exception_UnavailableException_getRetryAfter, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_ServerException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_DecodeException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_ResponseTooLargeException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_LogicException_methods[] = {
	ZEND_ME(OnApp_Exception_LogicException, isRetryable, arginfo_class_OnApp_Exception_LogicException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(OnApp_Exception_LogicException, getKind, arginfo_class_OnApp_Exception_LogicException_getKind, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_NotConnectedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_ClosedOperationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_MissingValueException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_InvalidArgumentException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_UnsupportedVersionException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_EncodeException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_OnApp_Exception_LoggedErrorException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_OnApp_Exception_Exception(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "Exception", class_OnApp_Exception_Exception_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_RuntimeException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_OnApp_Exception_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "RuntimeException", class_OnApp_Exception_RuntimeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_OnApp_Exception_Exception);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_JobFailedException(zend_class_entry *class_entry_OnApp_Exception_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "JobFailedException", class_OnApp_Exception_JobFailedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_RuntimeException);

	zval property_transaction_default_value;
	ZVAL_LONG(&property_transaction_default_value, 0);
	zend_string *property_transaction_name = zend_string_init("transaction", sizeof("transaction") - 1, 1);
	zend_declare_typed_property(class_entry, property_transaction_name, &property_transaction_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_transaction_name);

	zval property_log_default_value;
	ZVAL_EMPTY_STRING(&property_log_default_value);
	zend_string *property_log_name = zend_string_init("log", sizeof("log") - 1, 1);
	zend_declare_typed_property(class_entry, property_log_name, &property_log_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_log_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_TransportException(zend_class_entry *class_entry_OnApp_Exception_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "TransportException", class_OnApp_Exception_TransportException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_RuntimeException);

	zval property_sent_default_value;
	ZVAL_FALSE(&property_sent_default_value);
	zend_string *property_sent_name = zend_string_init("sent", sizeof("sent") - 1, 1);
	zend_declare_typed_property(class_entry, property_sent_name, &property_sent_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_sent_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_ConnectException(zend_class_entry *class_entry_OnApp_Exception_TransportException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "ConnectException", class_OnApp_Exception_ConnectException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_TransportException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_TimeoutException(zend_class_entry *class_entry_OnApp_Exception_TransportException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "TimeoutException", class_OnApp_Exception_TimeoutException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_TransportException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_TlsException(zend_class_entry *class_entry_OnApp_Exception_TransportException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "TlsException", class_OnApp_Exception_TlsException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_TransportException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_InterruptedException(zend_class_entry *class_entry_OnApp_Exception_TransportException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "InterruptedException", class_OnApp_Exception_InterruptedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_TransportException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_HttpException(zend_class_entry *class_entry_OnApp_Exception_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "HttpException", class_OnApp_Exception_HttpException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_RuntimeException);

	zval property_status_default_value;
	ZVAL_LONG(&property_status_default_value, 0);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_status_name);

	zval property_errors_default_value;
	ZVAL_EMPTY_ARRAY(&property_errors_default_value);
	zend_string *property_errors_name = zend_string_init("errors", sizeof("errors") - 1, 1);
	zend_declare_typed_property(class_entry, property_errors_name, &property_errors_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_errors_name);

	zval property_headers_default_value;
	ZVAL_EMPTY_STRING(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PROTECTED, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_headers_name);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_RedirectException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "RedirectException", class_OnApp_Exception_RedirectException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_BadRequestException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "BadRequestException", class_OnApp_Exception_BadRequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_AuthenticationException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "AuthenticationException", class_OnApp_Exception_AuthenticationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_PermissionException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "PermissionException", class_OnApp_Exception_PermissionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_NotFoundException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "NotFoundException", class_OnApp_Exception_NotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_ValidationException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "ValidationException", class_OnApp_Exception_ValidationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_UnavailableException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "UnavailableException", class_OnApp_Exception_UnavailableException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_ServerException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "ServerException", class_OnApp_Exception_ServerException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_DecodeException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "DecodeException", class_OnApp_Exception_DecodeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_ResponseTooLargeException(zend_class_entry *class_entry_OnApp_Exception_HttpException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "ResponseTooLargeException", class_OnApp_Exception_ResponseTooLargeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_HttpException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_LogicException(zend_class_entry *class_entry_LogicException, zend_class_entry *class_entry_OnApp_Exception_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "LogicException", class_OnApp_Exception_LogicException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_LogicException);
	zend_class_implements(class_entry, 1, class_entry_OnApp_Exception_Exception);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_NotConnectedException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "NotConnectedException", class_OnApp_Exception_NotConnectedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_ClosedOperationException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "ClosedOperationException", class_OnApp_Exception_ClosedOperationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_MissingValueException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "MissingValueException", class_OnApp_Exception_MissingValueException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_InvalidArgumentException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "InvalidArgumentException", class_OnApp_Exception_InvalidArgumentException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_UnsupportedVersionException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "UnsupportedVersionException", class_OnApp_Exception_UnsupportedVersionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_EncodeException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "EncodeException", class_OnApp_Exception_EncodeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}

static zend_class_entry *register_class_OnApp_Exception_LoggedErrorException(zend_class_entry *class_entry_OnApp_Exception_LogicException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "OnApp\\Exception", "LoggedErrorException", class_OnApp_Exception_LoggedErrorException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_OnApp_Exception_LogicException);

	return class_entry;
}
