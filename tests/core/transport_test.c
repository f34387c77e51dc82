#include "check.h"

#include "exchange.h"
#include "server.h"

#include "../../src/core/header.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define OK_EMPTY "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
#define OK_TWO "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
#define BUSY "HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy"

static void assert_kind(const exchange *self, onapp_error_kind kind)
{
	if (self->response.kind != kind) {
		fail_msg("kind is %s, not %s (curl %d: %s)", onapp_error_name(self->response.kind), onapp_error_name(kind),
			self->response.curl_code, self->response.message);
	}
}

static void assert_has(const char *text, const char *part)
{
	if (strstr(text, part) == NULL) {
		fail_msg("\"%s\" is not in: %s", part, text);
	}
}

static void assert_has_not(const char *text, const char *part)
{
	if (strstr(text, part) != NULL) {
		fail_msg("\"%s\" is in: %s", part, text);
	}
}

/* A request ends with its head's empty line and exactly this body. */
static void assert_body(const char *request, const char *body)
{
	const char *head_end = strstr(request, "\r\n\r\n");

	assert_non_null(head_end);
	assert_string_equal(head_end + 4, body);
}

static void gives_the_answer_and_its_figures(void **state)
{
	static const server_reply replies[] = {
		{"HTTP/1.1 404 No\r\nContent-Type: application/json; charset=utf-8\r\nX-Total: 5\r\nContent-Length: 2\r\n\r\n{}",
			0, THEN_KEEP},
	};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	onapp_header header;

	exchange_send(self, ONAPP_GET, server_url(panel, "/a.json?x=1"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.status, 404);
	assert_string_equal(self->response.body.data, "{}");
	assert_string_equal(self->response.message, "");
	assert_string_equal(self->response.content_type, "application/json; charset=utf-8");
	assert_string_equal(self->response.primary_ip, "127.0.0.1");
	assert_int_equal(self->response.http_version, 11);
	assert_int_equal(self->response.attempts, 1);
	assert_int_equal(self->response.connects, 1);
	assert_true(self->response.sent);
	assert_true(self->response.total_us >= self->response.starttransfer_us);
	assert_true(self->response.starttransfer_us > 0);
	assert_true(self->response.elapsed > 0);
	assert_int_equal(self->response.request_size, strlen(server_request(panel, 0)));
	assert_int_equal(self->response.header_size, self->response.headers.length);
	assert_true(onapp_header_find(self->response.headers.data, self->response.headers.length, "x-total", &header));
	assert_memory_equal(header.value, "5", header.value_length);
	assert_has(server_request(panel, 0), "GET /a.json?x=1 HTTP/1.1\r\n");
	server_stop(panel);
}

static void frames_bodies_as_each_verb_wants(void **state)
{
	static const struct {
		onapp_verb verb;
		const char *body;
		const char *line;
		const char *length; /* of the Content-Length header; NULL: there must be none */
	} cases[] = {
		{ONAPP_POST, "{\"a\":1}", "POST / ", "7"},
		{ONAPP_GET, NULL, "GET / ", NULL},
		{ONAPP_POST, NULL, "POST / ", "0"},
		{ONAPP_PUT, "abc", "PUT / ", "3"},
		{ONAPP_PUT, NULL, "PUT / ", "0"},
		{ONAPP_DELETE, "{}", "DELETE / ", "2"},
		{ONAPP_DELETE, NULL, "DELETE / ", NULL},
		{ONAPP_PATCH, "xy", "PATCH / ", "2"},
		{ONAPP_PATCH, NULL, "PATCH / ", "0"},
		{ONAPP_GET, "{\"page\":1}", "GET / ", "10"},
		{ONAPP_POST, "", "POST / ", "0"},
		{ONAPP_DELETE, "", "DELETE / ", "0"},
		{ONAPP_GET, "", "GET / ", "0"},
		{ONAPP_GET, NULL, "GET / ", NULL},
		{ONAPP_DELETE, NULL, "DELETE / ", NULL},
	};
	server_reply replies[COUNT_OF(cases)];
	exchange *self = *state;

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		replies[i] = (server_reply) {OK_TWO, 0, THEN_KEEP};
	}
	server *panel = server_start(replies, COUNT_OF(replies));
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		exchange_send(self, cases[i].verb, server_url(panel, "/"), cases[i].body);
		assert_kind(self, ONAPP_OK);
		const char *request = server_request(panel, (int) i);
		assert_memory_equal(request, cases[i].line, strlen(cases[i].line));
		assert_body(request, cases[i].body != NULL ? cases[i].body : "");
		if (cases[i].length == NULL) {
			assert_has_not(request, "Content-Length");
		} else {
			char header[64];
			snprintf(header, sizeof header, "\r\nContent-Length: %s\r\n", cases[i].length);
			assert_has(request, header);
			assert_null(strstr(strstr(request, "Content-Length") + 1, "Content-Length"));
		}
		assert_has_not(request, "Transfer-Encoding");
		assert_has_not(request, "Expect:");
		assert_has_not(request, "Content-Type");
	}
	/* One connection for all: a byte too many in any of them would have spoilt the next. */
	if (exchange_keeps_for_changes()) {
		assert_int_equal(server_connections(panel), 1);
	}
	server_stop(panel);
}

static void sends_large_and_binary_bodies(void **state)
{
	static const server_reply replies[] = {{OK_TWO, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	size_t length = 3000000;
	char *body = malloc(length);

	assert_non_null(body);
	memset(body, 'x', length);
	body[0] = '\0';
	onapp_http_request request = {.verb = ONAPP_POST,
		.url = server_url(panel, "/"),
		.body = body,
		.body_length = length,
		.has_body = true};
	exchange_request(self, &request);
	assert_kind(self, ONAPP_OK);
	assert_has(server_request(panel, 0), "Content-Length: 3000000\r\n");
	assert_has_not(server_request(panel, 0), "Expect:");
	free(body);
	server_stop(panel);
}

static void sends_headers_and_credentials(void **state)
{
	static const server_reply replies[] = {{OK_EMPTY, 0, THEN_KEEP}, {OK_EMPTY, 0, THEN_KEEP}};
	static const char *const headers[] = {"Content-Type: application/json", "Accept: application/json",
		"X-Empty:", NULL};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	onapp_http_request request = {.verb = ONAPP_POST,
		.url = server_url(panel, "/"),
		.username = "u@h",
		.password = "a:b:c",
		.headers = headers};

	self->settings.user_agent = "test/1";
	exchange_request(self, &request);
	assert_kind(self, ONAPP_OK);
	const char *sent = server_request(panel, 0);
	assert_has(sent, "\r\nAuthorization: Basic dUBoOmE6Yjpj\r\n"); /* u@h:a:b:c */
	assert_has(sent, "\r\nContent-Type: application/json\r\n");
	assert_has(sent, "\r\nAccept: application/json\r\n");
	assert_has(sent, "\r\nX-Empty:");
	assert_has(sent, "\r\nUser-Agent: test/1\r\n");
	assert_has(sent, "\r\nAccept-Encoding: deflate, gzip");

	/* The next request has none of that. */
	self->settings.user_agent = NULL;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_has_not(server_request(panel, 1), "Authorization");
	assert_has_not(server_request(panel, 1), "X-Empty");
	assert_has_not(server_request(panel, 1), "User-Agent");
	server_stop(panel);
}

static void sends_the_path_as_it_is(void **state)
{
	static const server_reply replies[] = {{OK_EMPTY, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	exchange_send(self, ONAPP_GET, server_url(panel, "/a/../b/%2E/c?d=%20"), NULL);
	assert_has(server_request(panel, 0), "GET /a/../b/%2E/c?d=%20 HTTP/1.1\r\n");
	server_stop(panel);
}

static void follows_no_redirect_and_keeps_no_cookie(void **state)
{
	static const server_reply replies[] = {
		{"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n", 0, THEN_KEEP},
		{OK_EMPTY, 0, THEN_KEEP},
	};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.status, 302);
	assert_int_equal(server_requests(panel), 1);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_has_not(server_request(panel, 1), "Cookie");
	server_stop(panel);
}

static void reads_chunks_and_early_answers(void **state)
{
	static const server_reply replies[] = {
		{"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-Which: early\r\n\r\n"
		 "HTTP/1.1 200 OK\r\nX-Which: final\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n7;x=y\r\n, world\r\n"
		 "0\r\nX-Which: trailer\r\n\r\n",
			0, THEN_KEEP},
		{OK_TWO, 0, THEN_KEEP},
	};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));
	onapp_header header;

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.status, 200);
	assert_string_equal(self->response.body.data, "hello, world");
	assert_true(onapp_header_find(self->response.headers.data, self->response.headers.length, "X-Which", &header));
	assert_memory_equal(header.value, "final", header.value_length);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_string_equal(self->response.body.data, "ok");
	assert_int_equal(server_connections(panel), 1);
	server_stop(panel);
}

static void takes_no_broken_answer_for_one(void **state)
{
	static const struct {
		server_reply reply;
		onapp_error_kind kind;
	} cases[] = {
		{{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":", 0, THEN_CLOSE}, ONAPP_E_CONNECT},
		{{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", 0, THEN_CLOSE}, ONAPP_E_CONNECT},
		{{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", 0, THEN_CLOSE}, ONAPP_E_CONNECT},
		{{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", 0, THEN_RESET}, ONAPP_E_CONNECT},
		{{"", 0, THEN_CLOSE}, ONAPP_E_CONNECT},
		{{"", 0, THEN_RESET}, ONAPP_E_CONNECT},
		{{"no HTTP at all, just text\r\n\r\n", 0, THEN_CLOSE}, ONAPP_E_DECODE},
		{{"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip", 0, THEN_CLOSE},
			ONAPP_E_DECODE},
	};
	exchange *self = *state;

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		server *panel = server_start(&cases[i].reply, 1);
		exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
		assert_kind(self, cases[i].kind);
		assert_true(self->response.sent);
		assert_int_equal(self->response.body.length, 0);
		assert_true(self->response.message[0] != '\0');
		assert_int_equal(self->response.attempts, 1);
		server_stop(panel);
	}
}

static void takes_an_answer_that_ends_with_the_connection(void **state)
{
	static const server_reply replies[] = {{"HTTP/1.1 200 OK\r\n\r\nto the end", 0, THEN_CLOSE}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_string_equal(self->response.body.data, "to the end");
	server_stop(panel);
}

static void caps_the_body(void **state)
{
	static const server_reply replies[] = {
		{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789", 0, THEN_KEEP},
		{"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n0123456789a", 0, THEN_KEEP},
		{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n678901\r\n0\r\n\r\n", 0, THEN_KEEP},
		{OK_TWO, 0, THEN_KEEP},
	};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.max_response = 10;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.body.length, 10);
	for (int i = 0; i < 2; i++) {
		exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
		assert_kind(self, ONAPP_E_TOO_LARGE);
		assert_int_equal(self->response.body.length, 0);
	}
	assert_string_equal(self->response.message, "answer larger than 10 bytes");
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	server_stop(panel);
}

/* `plain` zeros, compressed; owned by the caller. */
static char *compressed_zeros(size_t plain, size_t *length)
{
	unsigned char *zeros = calloc(1, plain);
	unsigned char *packed = malloc(plain / 100 + 1000);
	z_stream stream = {0};

	assert_non_null(zeros);
	assert_non_null(packed);
	assert_int_equal(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK); /* + 16: gzip */
	stream.next_in = zeros;
	stream.avail_in = (unsigned) plain;
	stream.next_out = packed;
	stream.avail_out = (unsigned) (plain / 100 + 1000);
	assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
	*length = stream.total_out;
	deflateEnd(&stream);
	free(zeros);
	return (char *) packed;
}

static void caps_the_body_after_unpacking(void **state)
{
	static const char head[] = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %zu\r\n\r\n";
	exchange *self = *state;
	size_t plain = 8 * 1024 * 1024, packed_length;
	char *packed = compressed_zeros(plain, &packed_length);
	char *reply = malloc(sizeof head + 20 + packed_length);

	assert_non_null(reply);
	size_t head_length = (size_t) snprintf(reply, sizeof head + 20, head, packed_length);
	memcpy(reply + head_length, packed, packed_length);
	server_reply replies[] = {
		{reply, head_length + packed_length, THEN_KEEP},
		{reply, head_length + packed_length, THEN_KEEP},
	};
	server *panel = server_start(replies, COUNT_OF(replies));
	assert_true(packed_length < 100000);
	self->settings.max_response = plain;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.body.length, plain);
	assert_has(server_request(panel, 0), "\r\nAccept-Encoding: ");

	self->settings.max_response = 100000;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_TOO_LARGE);
	server_stop(panel);
	free(reply);
	free(packed);
}

static void refuses_a_body_announced_too_large_at_once(void **state)
{
	static const server_reply replies[] = {{"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", 0, THEN_STALL}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	self->settings.max_response = 1000;
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_TOO_LARGE);
	assert_has(self->response.message, "1000");
	server_stop(panel);
}

static void caps_the_headers(void **state)
{
	exchange *self = *state;
	size_t lines = 300, line = 1000, length = 0;
	char *reply = malloc(100 + lines * (line + 1));

	assert_non_null(reply);
	length += (size_t) sprintf(reply, "HTTP/1.1 200 OK\r\n");
	for (size_t i = 0; i < lines; i++) {
		memset(reply + length, 'x', line);
		memcpy(reply + length, "X: ", 3);
		memcpy(reply + length + line - 2, "\r\n", 2);
		length += line;
	}
	length += (size_t) sprintf(reply + length, "Content-Length: 0\r\n\r\n");
	server_reply replies[] = {{reply, length, THEN_KEEP}};
	server *panel = server_start(replies, COUNT_OF(replies));
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_E_TOO_LARGE);
	assert_has(self->response.message, "headers");
	assert_true(self->response.headers.length <= 256 * 1024);
	server_stop(panel);
	free(reply);
}

static void ignores_proxies_of_the_environment(void **state)
{
	static const server_reply replies[] = {{OK_EMPTY, 0, THEN_KEEP}, {OK_EMPTY, 0, THEN_KEEP}};
	exchange *self = *state;
	server *panel = server_start(replies, COUNT_OF(replies));

	setenv("http_proxy", "http://127.0.0.1:1", 1);
	setenv("no_proxy", "panel.invalid", 1);
	exchange_send(self, ONAPP_GET, server_url(panel, "/"), NULL);
	assert_kind(self, ONAPP_OK);
	assert_has(server_request(panel, 0), "GET / HTTP/1.1\r\n");

	char proxy[64];
	snprintf(proxy, sizeof proxy, "%s", server_url(panel, ""));
	self->settings.proxy = proxy;
	exchange_send(self, ONAPP_GET, "http://panel.invalid/x", NULL);
	unsetenv("http_proxy");
	unsetenv("no_proxy");
	assert_kind(self, ONAPP_OK);
	assert_has(server_request(panel, 1), "GET http://panel.invalid/x HTTP/1.1\r\n");
	server_stop(panel);
}

static void speaks_http_only(void **state)
{
	static const char *const urls[] = {"ftp://127.0.0.1/", "file:///etc/hostname", "http://a b/",
		"gopher://127.0.0.1/"};
	exchange *self = *state;

	for (size_t i = 0; i < COUNT_OF(urls); i++) {
		exchange_send(self, ONAPP_GET, urls[i], NULL);
		assert_kind(self, ONAPP_E_INVALID_ARGUMENT);
		assert_false(self->response.sent);
		/* A failed request leaves nothing behind that could fail the next. */
		exchange_send(self, ONAPP_GET, "http://127.0.0.1:1/", NULL);
		assert_kind(self, ONAPP_E_CONNECT);
	}
}

static void names_the_option_that_cannot_be_had(void **state)
{
	exchange *self = *state;
	char *text = malloc(9000001);

	/* libcurl refuses texts of more than 8 million bytes. */
	assert_non_null(text);
	memset(text, 'a', 9000000);
	text[9000000] = '\0';
	self->settings.proxy = text;
	exchange_send(self, ONAPP_GET, "http://127.0.0.1:1/", NULL);
	assert_kind(self, ONAPP_E_INVALID_ARGUMENT);
	assert_has(self->response.message, "PROXY");
	assert_int_equal(self->response.attempts, 0);
	free(text);
}

static void names_the_verbs(void **state)
{
	(void) state;
	assert_string_equal(onapp_verb_name(ONAPP_GET), "GET");
	assert_string_equal(onapp_verb_name(ONAPP_DELETE), "DELETE");
	assert_string_equal(onapp_verb_name(ONAPP_PATCH), "PATCH");
}

static void tells_what_the_library_can_do(void **state)
{
	(void) state;
	assert_true(strlen(onapp_transport_version()) >= 5);
	assert_true(strlen(onapp_transport_tls()) > 0);
	assert_true(onapp_transport_has("tls"));
	assert_true(onapp_transport_has("libz"));
	assert_false(onapp_transport_has("teleport"));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, exchange_setup, exchange_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(gives_the_answer_and_its_figures),
		TEST(frames_bodies_as_each_verb_wants),
		TEST(sends_large_and_binary_bodies),
		TEST(sends_headers_and_credentials),
		TEST(sends_the_path_as_it_is),
		TEST(follows_no_redirect_and_keeps_no_cookie),
		TEST(reads_chunks_and_early_answers),
		TEST(takes_no_broken_answer_for_one),
		TEST(takes_an_answer_that_ends_with_the_connection),
		TEST(caps_the_body),
		TEST(caps_the_body_after_unpacking),
		TEST(refuses_a_body_announced_too_large_at_once),
		TEST(caps_the_headers),
		TEST(ignores_proxies_of_the_environment),
		TEST(speaks_http_only),
		TEST(names_the_option_that_cannot_be_had),
		TEST(names_the_verbs),
		TEST(tells_what_the_library_can_do),
	};
	return cmocka_run_group_tests_name("transport", tests, NULL, NULL);
}
