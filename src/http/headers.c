#include "headers.h"

#include "../core/base64.h"
#include "../core/text.h"
#include "transport.h"

#include <stdlib.h>
#include <string.h>

#define AUTHORIZATION "Authorization: Basic "
#define USER_AGENT "User-Agent: "
#define ACCEPT_ENCODING "Accept-Encoding: "

/* ---- Credentials ------------------------------------------------------------------------------------------------------ */

bool onapp_header_lists_login(onapp_header_lists *lists, const char *username, const char *password)
{
	onapp_buffer pair = ONAPP_BUFFER_EMPTY, line = ONAPP_BUFFER_EMPTY;

	if (username == NULL) {
		return true;
	}
	password = password != NULL ? password : "";
	/* Reserved at once: growing would leave parts of them behind. */
	bool made = onapp_buffer_reserve(&pair, strlen(username) + 1 + strlen(password)) &&
		onapp_buffer_append_text(&pair, username) && onapp_buffer_append_byte(&pair, ':') &&
		onapp_buffer_append_text(&pair, password) &&
		onapp_buffer_reserve(&line, strlen(AUTHORIZATION) + (pair.length + 2) / 3 * 4) &&
		onapp_buffer_append_text(&line, AUTHORIZATION) && onapp_base64_append(&line, pair.data, pair.length);
	onapp_text_wipe(pair.data);
	if (!made) {
		onapp_text_wipe(line.data);
		return false;
	}
	lists->authorization = line.data;
	return true;
}

/* ---- Lists -------------------------------------------------------------------------------------------------------------- */

/* A line that is to be sent: its beginning up to the value, and the value. */
typedef struct {
	const char *name; /* with colon and blank, or the whole line */
	const char *value;
} header_line;

#define MOST_OWN_LINES 5

static bool has_header(const char *const *headers, const char *name, size_t length)
{
	for (; headers != NULL && *headers != NULL; headers++) {
		if (curl_strnequal(*headers, name, length)) {
			return true;
		}
	}
	return false;
}

/* Adds a line of ours unless the caller has one of that name. */
static void add_own(header_line *lines, size_t *count, const char *const *callers, const char *name, const char *value)
{
	if (name != NULL && value != NULL && !has_header(callers, name, (size_t) (strchr(name, ':') - name) + 1)) {
		lines[(*count)++] = (header_line) {name, value};
	}
}

/* The lines that are sent besides the caller's. */
static size_t own_lines(const onapp_header_lists *lists, const char *const *callers, bool sends_body,
	const char *user_agent, header_line lines[MOST_OWN_LINES])
{
	size_t count = 0;

	add_own(lines, &count, callers, lists->authorization, "");
	add_own(lines, &count, callers, USER_AGENT, user_agent);
	add_own(lines, &count, callers, ACCEPT_ENCODING, onapp_transport_encodings());
	if (sends_body) {
		/* Waiting for "100 Continue" would cost a second where a proxy does not know it. */
		lines[count++] = (header_line) {"Expect:", ""};
		/* A body must not be declared a web form, which is what libcurl does of its own accord. */
		add_own(lines, &count, callers, "Content-Type:", "");
	}
	return count;
}

/* Whether a header has no value: libcurl would take "Name:" as "do not send Name". */
static bool is_valueless(const char *line)
{
	const char *colon = strchr(line, ':');

	return colon != NULL && colon[1 + strspn(colon + 1, " \t")] == '\0';
}

static bool add_line(struct curl_slist **list, const char *line)
{
	struct curl_slist *longer = curl_slist_append(*list, line);

	if (longer == NULL) {
		return false;
	}
	*list = longer;
	return true;
}

static bool add_joined(struct curl_slist **list, const char *begin, size_t length, const char *end)
{
	onapp_buffer line = ONAPP_BUFFER_EMPTY;
	bool added = onapp_buffer_append(&line, begin, length) && onapp_buffer_append_text(&line, end) &&
		add_line(list, line.data);

	onapp_buffer_free(&line);
	return added;
}

/* A header that is to be sent empty is written "Name;" for libcurl. */
static bool add_callers(struct curl_slist **list, const char *line)
{
	return is_valueless(line) ? add_joined(list, line, (size_t) (strchr(line, ':') - line), ";") : add_line(list, line);
}

static bool add_own_line(struct curl_slist **list, const header_line *line)
{
	return *line->value ? add_joined(list, line->name, strlen(line->name), line->value) : add_line(list, line->name);
}

static bool is_same_text(const char *one, const char *other)
{
	return one == other || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

/* Whether the list is what would be made of these lines: ours depend on the user agent, and on which names the caller has
 * already. Where the caller's line is written in another way for libcurl, the list is just made again. */
static bool is_same(const onapp_header_list *list, const char *const *callers, const char *user_agent)
{
	const struct curl_slist *line = list->lines;
	size_t count = 0;

	for (; callers != NULL && callers[count] != NULL; count++, line = line->next) {
		if (count == list->callers || strcmp(line->data, callers[count]) != 0) {
			return false;
		}
	}
	return line != NULL && count == list->callers && is_same_text(list->user_agent, user_agent);
}

/* Credentials do not stay in freed memory. */
static void free_lines(struct curl_slist *lines)
{
	for (struct curl_slist *line = lines; line != NULL; line = line->next) {
		onapp_text_clear(line->data);
	}
	curl_slist_free_all(lines);
}

static void free_list(onapp_header_list *list)
{
	free_lines(list->lines);
	free(list->user_agent);
	*list = (onapp_header_list) {0};
}

static bool make_list(onapp_header_list *list, const onapp_header_lists *lists, const char *const *callers,
	bool sends_body, const char *user_agent)
{
	header_line own[MOST_OWN_LINES];
	size_t count = own_lines(lists, callers, sends_body, user_agent, own);

	for (; callers != NULL && callers[list->callers] != NULL; list->callers++) {
		if (!add_callers(&list->lines, callers[list->callers])) {
			return false;
		}
	}
	for (size_t i = 0; i < count; i++) {
		if (!add_own_line(&list->lines, &own[i])) {
			return false;
		}
	}
	if (user_agent != NULL) {
		list->user_agent = onapp_text_copy(user_agent, strlen(user_agent));
	}
	return user_agent == NULL || list->user_agent != NULL;
}

bool onapp_header_lists_get(onapp_header_lists *lists, const char *const *callers, bool sends_body,
	const char *user_agent, struct curl_slist **lines)
{
	onapp_header_list *kept = &lists->lists[sends_body ? 1 : 0], fresh = {0};

	if (!is_same(kept, callers, user_agent)) {
		if (!make_list(&fresh, lists, callers, sends_body, user_agent)) {
			free_list(&fresh);
			return false;
		}
		/* The handle may point to the old lines until it gets the new ones, but reads them only during a transfer. */
		free_list(kept);
		*kept = fresh;
	}
	*lines = kept->lines;
	return true;
}

void onapp_header_lists_free(onapp_header_lists *lists)
{
	for (size_t i = 0; i < sizeof lists->lists / sizeof *lists->lists; i++) {
		free_list(&lists->lists[i]);
	}
	onapp_text_wipe(lists->authorization);
	*lists = (onapp_header_lists) {0};
}
