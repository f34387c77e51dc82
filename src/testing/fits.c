/*
 * Which requests a queued answer is for.
 */
#include "testing.h"

static bool is_verb(const char *text, size_t length, onapp_verb *verb)
{
	for (int i = ONAPP_GET; i <= ONAPP_PATCH; i++) {
		const char *name = onapp_verb_name((onapp_verb) i);
		if (strlen(name) == length && memcmp(name, text, length) == 0) {
			*verb = (onapp_verb) i;
			return true;
		}
	}
	return false;
}

bool onapp_fits_read(onapp_fits *fits, zend_string *text, uint32_t argument)
{
	*fits = (onapp_fits) {.any_method = true, .path = ""};
	if (!text) {
		return true;
	}
	const char *at = ZSTR_VAL(text);
	size_t word = strcspn(at, " ");
	bool good = strlen(at) == ZSTR_LEN(text);
	if (good && *at != '/') {
		good = is_verb(at, word, &fits->verb);
		fits->any_method = false;
		at += word;
		at += strspn(at, " ");
	}
	if (!good || (*at && *at != '/') || strpbrk(at, " \t\r\n#")) {
		zend_argument_value_error(argument,
			"must be a method, a path or both, such as \"GET /users/5\", \"POST\" or \"/users/*\"; \"%s\" is none of them",
			ZSTR_VAL(text));
		return false;
	}
	fits->path = at;
	fits->text = zend_string_copy(text);
	return true;
}

void onapp_fits_free(onapp_fits *fits)
{
	if (fits->text) {
		zend_string_release(fits->text);
	}
}

/* "*" stands for any text. Without recursion: where the rest fails, the last star takes one byte more. */
static bool matches(const char *pattern, const char *text, size_t length)
{
	const char *end = text + length, *star = NULL, *resume = NULL;

	while (text < end) {
		if (*pattern == '*') {
			star = pattern++;
			resume = text;
		} else if (*pattern == *text) {
			pattern++;
			text++;
		} else if (star) {
			pattern = star + 1;
			text = ++resume;
		} else {
			return false;
		}
	}
	return pattern[strspn(pattern, "*")] == '\0';
}

bool onapp_fits_request(const onapp_fits *fits, const onapp_http_request *request)
{
	onapp_url_parts parts = onapp_url_split(request->url);
	bool with_query = strchr(fits->path, '?') != NULL;

	if ((!fits->any_method && fits->verb != request->verb) || (with_query && !parts.query_length)) {
		return false;
	}
	if (!*fits->path) {
		return true;
	}
	size_t complete = with_query ? strlen(parts.path) : parts.path_length + parts.suffix_length;
	if (matches(fits->path, parts.path, complete)) {
		return true;
	}
	if (!with_query) {
		return matches(fits->path, parts.path, parts.path_length);
	}
	/* The same without the data type, which stands between path and query. */
	zend_string *plain = zend_strpprintf(0, "%.*s?%.*s", (int) parts.path_length, parts.path, (int) parts.query_length,
		parts.query);
	bool fit = matches(fits->path, ZSTR_VAL(plain), ZSTR_LEN(plain));
	zend_string_release(plain);
	return fit;
}
