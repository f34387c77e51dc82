#include "testing.h"
#include "cassette.h"

#include "../../php_onapp.h"

#include "../core/header.h"
#include "ext/spl/spl_exceptions.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_exceptions.h"
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

void onapp_stand_in_answer(onapp_http_response *response, long status, const char *type, const zend_string *headers,
	const zend_string *body)
{
	onapp_buffer *lines = &response->headers;
	onapp_header header;
	char line[128];

	response->status = status;
	response->http_version = 11;
	snprintf(line, sizeof(line), "HTTP/1.1 %ld\r\n%s%s%s", status, type ? "Content-Type: " : "", type ? type : "",
		type ? "\r\n" : "");
	onapp_buffer_append_text(lines, line);
	onapp_buffer_append(lines, ZSTR_VAL(headers), ZSTR_LEN(headers));
	onapp_buffer_append_text(lines, "\r\n");
	response->header_size = lines->length;
	if (body) {
		onapp_buffer_append(&response->body, ZSTR_VAL(body), ZSTR_LEN(body));
	}
	if (onapp_header_find(lines->data, lines->length, "Content-Type", &header)) {
		snprintf(response->content_type, sizeof(response->content_type), "%.*s", (int) header.value_length,
			header.value);
	}
}

void onapp_unexpected_throw(zend_string **first, zend_string *text)
{
	zend_throw_exception(onapp_ce_unexpected_request, ZSTR_VAL(text), 0);
	if (*first) {
		zend_string_release(text);
	} else {
		*first = text;
	}
}

/* Where it is, or is to be; NULL with an exception. Borrowed. */
static onapp_stand_in **place_of(const onapp_stand_in *own, zend_object *panel, const char *method)
{
	if (!panel) {
		return &ONAPP_G(stand_in);
	}
	onapp_connection *connection = onapp_object_connection(onapp_object_from(panel));
	if (!connection) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s::%s(): the object is attached to no Control Panel",
			ZSTR_VAL(own->std.ce->name), method);
		return NULL;
	}
	return &connection->stand_in;
}

bool onapp_stand_in_install(onapp_stand_in *own, zend_object *panel)
{
	onapp_stand_in **place = place_of(own, panel, "install");
	if (place) {
		onapp_stand_in_put(place, own);
	}
	return place != NULL;
}

bool onapp_stand_in_uninstall(onapp_stand_in *own, zend_object *panel)
{
	onapp_stand_in **place = place_of(own, panel, "uninstall");
	if (place && *place == own) {
		onapp_stand_in_put(place, NULL);
	}
	return place != NULL;
}
