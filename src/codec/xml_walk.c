#include "xml_walk.h"

#include <string.h>

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static const char *find(const char *at, const char *end, char byte)
{
	const char *found = at < end ? memchr(at, byte, (size_t) (end - at)) : NULL;

	return found != NULL ? found : end;
}

const char *onapp_xml_tag_end(const char *at, const char *end)
{
	for (; at < end && *at != '>'; at++) {
		if (*at == '"' || *at == '\'') {
			at = find(at + 1, end, *at);
		}
	}
	return at < end ? at + 1 : end;
}

static const char *name_end(const char *at, const char *end)
{
	while (at < end && !is_blank(*at) && *at != '/' && *at != '>') {
		at++;
	}
	return at;
}

onapp_xml_element onapp_xml_element_at(const char *at, const char *end)
{
	onapp_xml_element element = {.start = at, .name = at + 1, .is_leaf = true};
	size_t open = 1;

	element.name_length = (size_t) (name_end(at + 1, end) - element.name);
	at = onapp_xml_tag_end(at, end);
	element.content = at;
	if (at[-2] == '/') {
		element.end = at;
		return element;
	}
	for (at = find(at, end, '<'); end - at >= 2; at = find(at, end, '<')) {
		if (at[1] == '/') {
			if (--open == 0) {
				break;
			}
			at = find(at, end, '>');
		} else {
			element.is_leaf = false;
			at = onapp_xml_tag_end(at, end);
			open += at[-2] == '/' ? 0 : 1;
		}
	}
	element.content_length = (size_t) (at - element.content);
	at = find(at, end, '>');
	element.end = at < end ? at + 1 : end;
	return element;
}

onapp_xml_element onapp_xml_top(const char *text, const char *end)
{
	const char *at = find(text, end, '<');

	/* The XML declaration, which has no quoted `>` either. */
	while (end - at >= 2 && at[1] == '?') {
		at = find(find(at, end, '>'), end, '<');
	}
	return onapp_xml_element_at(at, end);
}

bool onapp_xml_next_child(const char *at, const char *end, onapp_xml_element *child)
{
	at = find(at, end, '<');
	if (end - at < 2 || at[1] == '/') {
		return false;
	}
	*child = onapp_xml_element_at(at, end);
	return true;
}

const char *onapp_xml_attribute(const onapp_xml_element *element, const char *name, size_t *length)
{
	const char *at = element->name + element->name_length;
	const char *end = element->content - 1;
	size_t wanted = strlen(name);

	for (;;) {
		const char *start, *value;
		size_t found;

		while (at < end && is_blank(*at)) {
			at++;
		}
		if (at >= end || *at == '/') {
			return NULL;
		}
		for (start = at; at < end && !is_blank(*at) && *at != '=';) {
			at++;
		}
		found = (size_t) (at - start);
		while (at < end && *at != '"' && *at != '\'') {
			at++;
		}
		value = at + 1;
		at = find(value, end, *at);
		if (found == wanted && memcmp(start, name, wanted) == 0) {
			*length = (size_t) (at - value);
			return value;
		}
		at++;
	}
}
