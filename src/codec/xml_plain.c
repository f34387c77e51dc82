#include "xml_plain.h"

#include "zend_smart_str.h"

#include <stdbool.h>

/* As libxml2 gave it: valid, and with line ends as they are meant. */
static void append_escaped(smart_str *to, const char *text)
{
	for (; *text != '\0'; text++) {
		switch (*text) {
			case '&':
				smart_str_appends(to, "&amp;");
				break;
			case '<':
				smart_str_appends(to, "&lt;");
				break;
			case '>':
				smart_str_appends(to, "&gt;");
				break;
			case '"':
				smart_str_appends(to, "&quot;");
				break;
			case '\r':
				smart_str_appends(to, "&#13;");
				break;
			default:
				smart_str_appendc(to, *text);
				break;
		}
	}
}

static void append_element(smart_str *to, xmlNodePtr element)
{
	xmlChar *type = xmlGetNoNsProp(element, BAD_CAST "type");

	smart_str_appendc(to, '<');
	smart_str_appends(to, (const char *) element->name);
	if (type != NULL) {
		smart_str_appends(to, " type=\"");
		append_escaped(to, (const char *) type);
		smart_str_appendc(to, '"');
		xmlFree(type);
	}
	smart_str_appendc(to, '>');
	/* The parser bounded the depth. */
	for (xmlNodePtr child = element->children; child != NULL; child = child->next) {
		bool is_text = child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE;

		if (child->type == XML_ELEMENT_NODE) {
			append_element(to, child);
		} else if (is_text && child->content != NULL) {
			append_escaped(to, (const char *) child->content);
		}
	}
	smart_str_appends(to, "</");
	smart_str_appends(to, (const char *) element->name);
	smart_str_appendc(to, '>');
}

zend_string *onapp_xml_plain(xmlNodePtr element)
{
	smart_str text = {0};

	append_element(&text, element);
	return smart_str_extract(&text);
}
