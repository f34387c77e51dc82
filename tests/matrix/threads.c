/*
 * Runs a PHP script in many threads at once, several requests of PHP after one another in each, within one process of a
 * thread-safe PHP (its embed library). Ends with 0 if every request ended with 0.
 *
 * usage: threads PHP-INI SCRIPT THREADS ROUNDS
 *   The script gets the number of its thread and of its round as $_SERVER['argv'][1] and [2].
 */
#include <sapi/embed/php_embed.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
	pthread_t thread;
	pthread_barrier_t *start; /* borrowed: all begin together */
	const char *script;
	int number;
	int rounds;
	int failed;
} worker;

static int run_script(const worker *self, int round)
{
	char number[16], turn[16];
	char *arguments[] = {(char *) self->script, number, turn, NULL};
	zend_file_handle file;
	int status;

	snprintf(number, sizeof number, "%d", self->number);
	snprintf(turn, sizeof turn, "%d", round);
	SG(server_context) = NULL;
	SG(request_info).argc = 3;
	SG(request_info).argv = arguments;
	if (php_request_startup() != SUCCESS) {
		fprintf(stderr, "thread %d: no request could be started\n", self->number);
		return 1;
	}
	SG(headers_sent) = 1;
	SG(request_info).no_headers = 1;
	zend_stream_init_filename(&file, self->script);
	zend_first_try
	{
		php_execute_script(&file);
	}
	zend_end_try();
	status = EG(exit_status);
	zend_destroy_file_handle(&file);
	php_request_shutdown(NULL);
	return status;
}

static void *work(void *argument)
{
	worker *self = argument;

	ts_resource(0);
	pthread_barrier_wait(self->start);
	for (int round = 1; round <= self->rounds; round++) {
		self->failed += run_script(self, round) != 0;
	}
	ts_free_thread();
	return NULL;
}

int main(int argc, char **argv)
{
	if (argc != 5) {
		fprintf(stderr, "usage: threads PHP-INI SCRIPT THREADS ROUNDS\n");
		return 2;
	}
	int threads = atoi(argv[3]), rounds = atoi(argv[4]), failed = 0;
	worker *workers = calloc((size_t) threads, sizeof *workers);
	pthread_barrier_t start;

	php_embed_module.php_ini_path_override = argv[1];
	if (workers == NULL || php_embed_init(argc, argv) != SUCCESS || pthread_barrier_init(&start, NULL, threads) != 0) {
		return 2;
	}
	for (int i = 0; i < threads; i++) {
		workers[i] = (worker) {.start = &start, .script = argv[2], .number = i + 1, .rounds = rounds};
		if (pthread_create(&workers[i].thread, NULL, work, &workers[i]) != 0) {
			return 2;
		}
	}
	for (int i = 0; i < threads; i++) {
		pthread_join(workers[i].thread, NULL);
		failed += workers[i].failed;
	}
	pthread_barrier_destroy(&start);
	free(workers);
	php_embed_shutdown();
	printf("%d passed, %d failed\n", threads * rounds - failed, failed);
	return failed != 0;
}
