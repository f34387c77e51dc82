#include "exchange.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

int exchange_setup(void **state)
{
	exchange *self = calloc(1, sizeof *self);

	if (self == NULL || !onapp_transport_startup()) {
		free(self);
		return -1;
	}
	self->pool = onapp_pool_create();
	self->settings.verify = true;
	self->settings.connect_timeout = 5;
	self->settings.timeout = 5;
	self->settings.retry.delay = 0.01;
	self->settings.retry.max_delay = 0.05;
	*state = self;
	return self->pool != NULL ? 0 : -1;
}

int exchange_teardown(void **state)
{
	exchange *self = *state;

	onapp_http_response_free(&self->response);
	onapp_pool_destroy(self->pool);
	onapp_transport_shutdown();
	free(self);
	return 0;
}

void exchange_request(exchange *self, const onapp_http_request *request)
{
	onapp_http_perform(self->pool, &self->settings, request, &self->hooks, &self->response);
}

void exchange_send(exchange *self, onapp_verb verb, const char *url, const char *body)
{
	onapp_http_request request = {.verb = verb, .url = url};

	if (body != NULL) {
		request.has_body = true;
		request.body = body;
		request.body_length = strlen(body);
	}
	exchange_request(self, &request);
}

bool exchange_keeps_for_changes(void)
{
	return curl_version_info(CURLVERSION_NOW)->version_num >= 0x075000;
}
