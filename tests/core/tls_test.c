#include "check.h"

#include "exchange.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define TEST(function) cmocka_unit_test_setup_teardown(function, exchange_setup, exchange_teardown)

/* openssl's own test server, which answers any GET with a page. */
typedef struct {
	pid_t process;
	FILE *output;
	char url[64];
} tls_server;

static char directory[512];
static char certificate[600];
static char key[600];
static char policy[600];

/*
 * Debian's OpenSSL refuses TLS 1.1 by its security level, before our own setting is asked. Lifting that shows that ours
 * refuses too. OpenSSL reads it once in a process, so main() runs the tests that need it and the one that must do
 * without in two.
 */
static int lift_system_policy(void)
{
	snprintf(policy, sizeof policy, "%s/openssl.cnf", directory);
	FILE *file = fopen(policy, "w");
	if (file == NULL) {
		return -1;
	}
	fputs("openssl_conf = conf\n[conf]\nssl_conf = ssl\n[ssl]\nsystem_default = any\n"
		  "[any]\nMinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n"
		  "[req]\ndistinguished_name = none\n[none]\n",
		file);
	fclose(file);
	return setenv("OPENSSL_CONF", policy, 1);
}

/* A certificate for 127.0.0.1, and for no name, in a directory of its own. */
static int make_certificate(void **state)
{
	const char *build = getenv("BUILD_DIR");
	char command[2048];

	(void) state;
	snprintf(directory, sizeof directory, "%s/tls-XXXXXX", build != NULL ? build : "/tmp");
	if (mkdtemp(directory) == NULL) {
		return -1;
	}
	snprintf(certificate, sizeof certificate, "%s/cert.pem", directory);
	snprintf(key, sizeof key, "%s/key.pem", directory);
	snprintf(command, sizeof command,
		"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=panel.invalid "
		"-addext subjectAltName=IP:127.0.0.1 -keyout %s -out %s 2>/dev/null",
		key, certificate);
	return system(command);
}

static int make_certificate_and_lift_policy(void **state)
{
	return make_certificate(state) != 0 ? -1 : lift_system_policy();
}

static int remove_certificate(void **state)
{
	(void) state;
	unlink(certificate);
	unlink(key);
	unlink(policy);
	return rmdir(directory);
}

static void start_tls_server(tls_server *self, const char *address, const char *version)
{
	char accept[64];
	int ends[2];
	char line[256];
	unsigned port = 0;

	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	snprintf(accept, sizeof accept, "%s:0", address);
	self->process = fork();
	assert_true(self->process >= 0);
	if (self->process == 0) {
		dup2(ends[1], STDOUT_FILENO);
		execlp("openssl", "openssl", "s_server", "-accept", accept, "-www", "-cert", certificate, "-key", key,
			"-cipher", "DEFAULT@SECLEVEL=0", version, (char *) NULL);
		_exit(127);
	}
	close(ends[1]);
	self->output = fdopen(ends[0], "r");
	assert_non_null(self->output);
	while (port == 0 && fgets(line, sizeof line, self->output) != NULL) {
		const char *colon = strncmp(line, "ACCEPT", 6) == 0 ? strrchr(line, ':') : NULL;
		port = colon != NULL ? (unsigned) strtoul(colon + 1, NULL, 10) : 0;
	}
	assert_int_not_equal(port, 0);
	snprintf(self->url, sizeof self->url, "https://%s:%u/", address, port);
}

static void stop_tls_server(tls_server *self)
{
	kill(self->process, SIGKILL);
	waitpid(self->process, NULL, 0);
	fclose(self->output);
}

static void assert_kind(const exchange *self, onapp_error_kind kind)
{
	if (self->response.kind != kind) {
		fail_msg("kind is %s, not %s (curl %d: %s)", onapp_error_name(self->response.kind), onapp_error_name(kind),
			self->response.curl_code, self->response.message);
	}
}

static void trusts_only_whom_it_was_told_to(void **state)
{
	exchange *self = *state;
	tls_server panel;

	start_tls_server(&panel, "127.0.0.1", "-tls1_3");
	self->settings.retry.retries = 2;
	exchange_send(self, ONAPP_POST, panel.url, "{}");
	assert_kind(self, ONAPP_E_TLS);
	assert_false(self->response.sent);
	assert_int_equal(self->response.attempts, 1);

	self->settings.ca_file = certificate;
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_OK);
	assert_int_equal(self->response.status, 200);
	assert_true(self->response.tls_us > 0);

	self->settings.ca_file = "/nowhere/ca.pem";
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_E_TLS);
	stop_tls_server(&panel);
}

static void checks_the_host_name(void **state)
{
	exchange *self = *state;
	tls_server panel;

	start_tls_server(&panel, "127.0.0.2", "-tls1_3");
	self->settings.ca_file = certificate;
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_E_TLS);
	self->settings.verify = false;
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_OK);
	stop_tls_server(&panel);
}

static void trusts_a_pinned_key_alone(void **state)
{
	exchange *self = *state;
	tls_server panel;
	char command[2048], hash[64] = "", pin[80];

	snprintf(command, sizeof command,
		"openssl x509 -in %s -pubkey -noout | openssl pkey -pubin -outform der | "
		"openssl dgst -sha256 -binary | openssl base64",
		certificate);
	FILE *output = popen(command, "r");
	assert_non_null(output);
	assert_non_null(fgets(hash, sizeof hash, output));
	pclose(output);
	hash[strcspn(hash, "\n")] = '\0';
	snprintf(pin, sizeof pin, "sha256//%s", hash);

	start_tls_server(&panel, "127.0.0.1", "-tls1_2");
	self->settings.verify = false;
	self->settings.pinned_key = pin;
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_OK);
	self->settings.pinned_key = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_E_TLS);
	stop_tls_server(&panel);
}

static void refuses_old_tls_by_itself(void **state)
{
	exchange *self = *state;
	tls_server panel;

	start_tls_server(&panel, "127.0.0.1", "-tls1_1");
	self->settings.verify = false;
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_E_TLS);
	stop_tls_server(&panel);
}

static void speaks_old_tls_when_allowed(void **state)
{
	exchange *self = *state;
	tls_server panel;

	start_tls_server(&panel, "127.0.0.1", "-tls1_1");
	self->settings.verify = false;
	self->settings.allow_tls10 = true;
	exchange_send(self, ONAPP_GET, panel.url, NULL);
	assert_kind(self, ONAPP_OK);
	stop_tls_server(&panel);
}

int main(void)
{
	const struct CMUnitTest under_system_policy[] = {
		TEST(speaks_old_tls_when_allowed),
	};
	const struct CMUnitTest tests[] = {
		TEST(trusts_only_whom_it_was_told_to),
		TEST(checks_the_host_name),
		TEST(trusts_a_pinned_key_alone),
		TEST(refuses_old_tls_by_itself),
	};
	int status;
	pid_t child = fork();

	if (child == 0) {
		return cmocka_run_group_tests_name("tls-policy", under_system_policy, make_certificate, remove_certificate);
	}
	if (child < 0 || waitpid(child, &status, 0) != child) {
		return 1;
	}
	int failed = cmocka_run_group_tests_name("tls", tests, make_certificate_and_lift_policy, remove_certificate);
	return failed + (status != 0);
}
