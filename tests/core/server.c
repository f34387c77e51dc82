#include "server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define MOST_CONNECTIONS 32
#define MOST_REQUESTS 64

typedef struct {
	int socket;
	char *bytes; /* received and not yet part of a recorded request */
	size_t length;
	bool stalled;
} connection;

struct server {
	int listener;
	int stop_pipe[2];
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	const server_reply *replies;
	size_t reply_count;
	connection open[MOST_CONNECTIONS];
	size_t open_count;
	char *requests[MOST_REQUESTS];
	int request_count;
	int accepted;
	int ended;
	unsigned port;
	char url[256];
};

static void die(const char *what)
{
	perror(what);
	abort();
}

static void *checked(void *memory)
{
	if (memory == NULL) {
		die("memory");
	}
	return memory;
}

static void drop_connection(server *self, size_t index, bool by_us)
{
	close(self->open[index].socket);
	free(self->open[index].bytes);
	self->open[index] = self->open[--self->open_count];
	if (by_us) {
		pthread_mutex_lock(&self->lock);
		self->ended++;
		pthread_cond_broadcast(&self->changed);
		pthread_mutex_unlock(&self->lock);
	}
}

/* Bytes of the first request in the buffer when it is complete, else 0. */
static size_t complete_request(const connection *from)
{
	const char *head_end = from->bytes != NULL ? strstr(from->bytes, "\r\n\r\n") : NULL;

	if (head_end == NULL) {
		return 0;
	}
	size_t body = 0;
	for (const char *line = from->bytes; line < head_end; line = strstr(line, "\r\n") + 2) {
		if (strncasecmp(line, "Content-Length:", 15) == 0) {
			body = strtoul(line + 15, NULL, 10);
		}
	}
	size_t whole = (size_t) (head_end - from->bytes) + 4 + body;
	return from->length >= whole ? whole : 0;
}

static int record_request(server *self, const char *bytes, size_t length)
{
	char *copy = checked(malloc(length + 1));

	memcpy(copy, bytes, length);
	copy[length] = '\0';
	pthread_mutex_lock(&self->lock);
	if (self->request_count == MOST_REQUESTS) {
		die("too many requests");
	}
	int index = self->request_count++;
	self->requests[index] = copy;
	pthread_mutex_unlock(&self->lock);
	return index;
}

static void send_all(int socket, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t sent = send(socket, bytes, length, MSG_NOSIGNAL);
		if (sent <= 0) {
			return; /* the client has heard enough */
		}
		bytes += sent;
		length -= (size_t) sent;
	}
}

/* Answers the request; false when the connection is gone. */
static bool answer(server *self, size_t index, int request)
{
	connection *to = &self->open[index];

	if ((size_t) request >= self->reply_count) {
		drop_connection(self, index, true);
		return false;
	}
	const server_reply *reply = &self->replies[request];
	send_all(to->socket, reply->bytes, reply->length > 0 ? reply->length : strlen(reply->bytes));
	switch (reply->then) {
		case THEN_KEEP:
			return true;
		case THEN_STALL:
			to->stalled = true;
			return true;
		case THEN_RESET: {
			struct linger at_once = {1, 0};
			setsockopt(to->socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
			break;
		}
		case THEN_CLOSE:
			break;
	}
	drop_connection(self, index, true);
	return false;
}

/* Reads what is there and answers what is complete; false when the connection is gone. */
static bool serve(server *self, size_t index)
{
	connection *from = &self->open[index];
	char chunk[65536];
	ssize_t got = recv(from->socket, chunk, sizeof chunk, 0);

	if (got <= 0) {
		drop_connection(self, index, false);
		return false;
	}
	from->bytes = checked(realloc(from->bytes, from->length + (size_t) got + 1));
	memcpy(from->bytes + from->length, chunk, (size_t) got);
	from->length += (size_t) got;
	from->bytes[from->length] = '\0';

	size_t whole;
	while (!from->stalled && (whole = complete_request(from)) > 0) {
		int request = record_request(self, from->bytes, whole);
		memmove(from->bytes, from->bytes + whole, from->length - whole + 1);
		from->length -= whole;
		if (!answer(self, index, request)) {
			return false;
		}
	}
	return true;
}

static void accept_one(server *self)
{
	int socket = accept(self->listener, NULL, NULL);

	if (socket < 0 || self->open_count == MOST_CONNECTIONS) {
		die("accept");
	}
	self->open[self->open_count++] = (connection) {socket, NULL, 0, false};
	pthread_mutex_lock(&self->lock);
	self->accepted++;
	pthread_mutex_unlock(&self->lock);
}

static void *run(void *argument)
{
	server *self = argument;

	for (;;) {
		struct pollfd watched[MOST_CONNECTIONS + 2] = {
			{self->stop_pipe[0], POLLIN, 0},
			{self->listener, POLLIN, 0},
		};
		for (size_t i = 0; i < self->open_count; i++) {
			watched[i + 2] = (struct pollfd) {self->open[i].socket, POLLIN, 0};
		}
		size_t count = self->open_count;
		if (poll(watched, count + 2, -1) < 0 && errno != EINTR) {
			die("poll");
		}
		if (watched[0].revents != 0) {
			return NULL;
		}
		/* From the last on, because dropping one moves the last into its place. */
		for (size_t i = count; i > 0; i--) {
			if (watched[i + 1].revents != 0) {
				serve(self, i - 1);
			}
		}
		if (watched[1].revents != 0) {
			accept_one(self);
		}
	}
}

server *server_start(const server_reply *replies, size_t count)
{
	server *self = checked(calloc(1, sizeof *self));
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof address;

	self->replies = replies;
	self->reply_count = count;
	pthread_mutex_init(&self->lock, NULL);
	pthread_cond_init(&self->changed, NULL);
	self->listener = socket(AF_INET, SOCK_STREAM, 0);
	if (self->listener < 0 || bind(self->listener, (struct sockaddr *) &address, sizeof address) != 0 ||
		listen(self->listener, MOST_CONNECTIONS) != 0 ||
		getsockname(self->listener, (struct sockaddr *) &address, &length) != 0 || pipe(self->stop_pipe) != 0) {
		die("listen");
	}
	self->port = ntohs(address.sin_port);
	if (pthread_create(&self->thread, NULL, run, self) != 0) {
		die("thread");
	}
	return self;
}

void server_stop(server *self)
{
	if (write(self->stop_pipe[1], "", 1) != 1) {
		die("stop");
	}
	pthread_join(self->thread, NULL);
	while (self->open_count > 0) {
		drop_connection(self, 0, false);
	}
	for (int i = 0; i < self->request_count; i++) {
		free(self->requests[i]);
	}
	close(self->listener);
	close(self->stop_pipe[0]);
	close(self->stop_pipe[1]);
	pthread_cond_destroy(&self->changed);
	pthread_mutex_destroy(&self->lock);
	free(self);
}

const char *server_url(server *self, const char *path)
{
	snprintf(self->url, sizeof self->url, "http://127.0.0.1:%u%s", self->port, path);
	return self->url;
}

static int read_count(server *self, const int *count)
{
	pthread_mutex_lock(&self->lock);
	int value = *count;
	pthread_mutex_unlock(&self->lock);
	return value;
}

int server_connections(server *self)
{
	return read_count(self, &self->accepted);
}

int server_requests(server *self)
{
	return read_count(self, &self->request_count);
}

const char *server_request(server *self, int index)
{
	pthread_mutex_lock(&self->lock);
	const char *request = index < self->request_count ? self->requests[index] : "";
	pthread_mutex_unlock(&self->lock);
	return request;
}

void server_await_ended(server *self, int count)
{
	pthread_mutex_lock(&self->lock);
	while (self->ended < count) {
		pthread_cond_wait(&self->changed, &self->lock);
	}
	pthread_mutex_unlock(&self->lock);
}
