#include "testing.h"
#include "cassette.h"

#include "../../php_onapp.h"

#include "ext/spl/spl_exceptions.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_interfaces.h"

#include "../../stubs/testing_arginfo.h"

zend_class_entry *onapp_ce_unexpected_request, *onapp_ce_unused_answer;

void onapp_testing_register(void)
{
	onapp_mock_register(register_class_OnApp_Testing_MockTransport(zend_ce_countable));
	onapp_asked_register(register_class_OnApp_Testing_Request(zend_ce_stringable));
	onapp_cassette_register(register_class_OnApp_Testing_Cassette(zend_ce_countable));
	onapp_ce_cassette_exception = register_class_OnApp_Testing_CassetteException(spl_ce_RuntimeException);
	onapp_ce_unexpected_request = register_class_OnApp_Testing_UnexpectedRequestException(spl_ce_LogicException);
	onapp_ce_unused_answer = register_class_OnApp_Testing_UnusedAnswerException(spl_ce_LogicException);
}

onapp_stand_in **onapp_stand_in_place(zend_object *panel, const char *method)
{
	if (!panel) {
		return &ONAPP_G(stand_in);
	}
	onapp_connection *connection = onapp_object_connection(onapp_object_from(panel));
	if (!connection) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s(): the object is attached to no Control Panel", method);
		return NULL;
	}
	return &connection->stand_in;
}
