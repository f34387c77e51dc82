#include "check.h"

#include "../../src/core/error.h"

#include <curl/curl.h>
#include <string.h>

static void finds_the_kind_of_every_status(void **state)
{
	(void) state;
	for (long status = 0; status < 1000; status++) {
		onapp_error_kind kind = onapp_error_of_status(status);
		assert_int_equal(kind == ONAPP_OK, status >= 200 && status <= 299);
		assert_int_equal(kind == ONAPP_E_REDIRECT, status >= 300 && status <= 399);
		assert_int_equal(kind == ONAPP_E_NOT_FOUND, status == 404);
		assert_int_equal(kind == ONAPP_E_AUTHENTICATION, status == 401);
		assert_int_equal(kind == ONAPP_E_PERMISSION, status == 403);
		assert_int_equal(kind == ONAPP_E_VALIDATION, status == 422);
		assert_int_equal(kind == ONAPP_E_UNAVAILABLE, status == 429 || status == 503);
	}
	assert_int_equal(onapp_error_of_status(400), ONAPP_E_BAD_REQUEST);
	assert_int_equal(onapp_error_of_status(409), ONAPP_E_BAD_REQUEST);
	assert_int_equal(onapp_error_of_status(500), ONAPP_E_SERVER);
	assert_int_equal(onapp_error_of_status(502), ONAPP_E_SERVER);
}

static void finds_the_kind_of_curl_codes(void **state)
{
	(void) state;
	assert_int_equal(onapp_error_of_curl(CURLE_OK), ONAPP_OK);
	assert_int_equal(onapp_error_of_curl(CURLE_COULDNT_RESOLVE_HOST), ONAPP_E_CONNECT);
	assert_int_equal(onapp_error_of_curl(CURLE_COULDNT_CONNECT), ONAPP_E_CONNECT);
	assert_int_equal(onapp_error_of_curl(CURLE_PARTIAL_FILE), ONAPP_E_CONNECT);
	assert_int_equal(onapp_error_of_curl(CURLE_GOT_NOTHING), ONAPP_E_CONNECT);
	assert_int_equal(onapp_error_of_curl(CURLE_OPERATION_TIMEDOUT), ONAPP_E_TIMEOUT);
	assert_int_equal(onapp_error_of_curl(CURLE_PEER_FAILED_VERIFICATION), ONAPP_E_TLS);
	assert_int_equal(onapp_error_of_curl(CURLE_SSL_PINNEDPUBKEYNOTMATCH), ONAPP_E_TLS);
	assert_int_equal(onapp_error_of_curl(CURLE_ABORTED_BY_CALLBACK), ONAPP_E_INTERRUPTED);
	assert_int_equal(onapp_error_of_curl(CURLE_FILESIZE_EXCEEDED), ONAPP_E_TOO_LARGE);
	assert_int_equal(onapp_error_of_curl(CURLE_BAD_CONTENT_ENCODING), ONAPP_E_DECODE);
	assert_int_equal(onapp_error_of_curl(CURLE_URL_MALFORMAT), ONAPP_E_INVALID_ARGUMENT);
	assert_int_equal(onapp_error_of_curl(-1), ONAPP_E_CONNECT);
}

static void gives_each_kind_a_name_of_its_own(void **state)
{
	(void) state;
	for (int a = 0; a < ONAPP_E_COUNT; a++) {
		assert_non_null(onapp_error_name((onapp_error_kind) a));
		for (int b = 0; b < a; b++) {
			assert_string_not_equal(onapp_error_name((onapp_error_kind) a), onapp_error_name((onapp_error_kind) b));
		}
	}
	assert_string_equal(onapp_error_name(ONAPP_E_COUNT), "unknown");
}

static void knows_what_may_be_tried_again(void **state)
{
	(void) state;
	assert_true(onapp_error_is_retryable(ONAPP_E_CONNECT));
	assert_true(onapp_error_is_retryable(ONAPP_E_TIMEOUT));
	assert_true(onapp_error_is_retryable(ONAPP_E_UNAVAILABLE));
	assert_false(onapp_error_is_retryable(ONAPP_E_VALIDATION));
	assert_false(onapp_error_is_retryable(ONAPP_E_TLS));
	assert_false(onapp_error_is_retryable(ONAPP_E_COUNT));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_the_kind_of_every_status),
		cmocka_unit_test(finds_the_kind_of_curl_codes),
		cmocka_unit_test(gives_each_kind_a_name_of_its_own),
		cmocka_unit_test(knows_what_may_be_tried_again),
	};
	return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
