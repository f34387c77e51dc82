#include "version.h"

#define LARGEST_PART 255

/* The newest minor version with a label, by major version; 0xFF: this major version has no label. */
static const uint8_t newest_minor_label[] = {0xFF, 0xFF, 3, 5, 3, 5, 7};

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* These panels never had a label of their own: the PHP client gave them the number, and the fields, of 6.0. */
static bool version_is_served_as_six(onapp_version version)
{
	return onapp_version_within(version, ONAPP_V(5, 6), ONAPP_V(5, 10));
}

static const char *skip_blanks(const char *cursor, const char *end)
{
	while (cursor < end && (*cursor == ' ' || (*cursor >= '\t' && *cursor <= '\r'))) {
		cursor++;
	}
	return cursor;
}

/* Reads digits at *cursor into a part that stops growing at LARGEST_PART; false when there is no digit. */
static bool read_part(const char **cursor, const char *end, unsigned *part)
{
	if (*cursor >= end || !is_digit(**cursor)) {
		return false;
	}
	unsigned value = 0;
	for (; *cursor < end && is_digit(**cursor); (*cursor)++) {
		value = value * 10 + (unsigned) (**cursor - '0');
		if (value > LARGEST_PART) {
			value = LARGEST_PART;
		}
	}
	*part = value;
	return true;
}

onapp_version onapp_version_parse(const char *text, size_t length)
{
	const char *end = text + length;
	const char *cursor = skip_blanks(text, end);
	unsigned major, minor = 0;

	if (!read_part(&cursor, end, &major)) {
		return ONAPP_V_UNKNOWN;
	}
	if (cursor < end && *cursor == '.') {
		cursor++;
		if (!read_part(&cursor, end, &minor)) {
			minor = 0;
		}
	}
	return ONAPP_V(major, minor);
}

double onapp_version_float(const char *text, size_t length)
{
	onapp_version version = onapp_version_parse(text, length);
	if (version_is_served_as_six(version)) {
		return 6.0;
	}
	const char *end = text + length;
	const char *cursor = skip_blanks(text, end);
	double digits = 0, unit = 1;

	/* Both stay whole and below 2^53, so that the one division gives the same double as reading "6.1" would. */
	for (int count = 0; cursor < end && is_digit(*cursor) && count < 9; cursor++, count++) {
		digits = digits * 10 + (*cursor - '0');
	}
	if (cursor < end && *cursor == '.') {
		cursor++;
		for (int count = 0; cursor < end && is_digit(*cursor) && count < 6; cursor++, count++) {
			digits = digits * 10 + (*cursor - '0');
			unit *= 10;
		}
	}
	return digits / unit;
}

onapp_version onapp_version_set(onapp_version version)
{
	unsigned major = version / 256u, minor = version % 256u;

	if (version_is_served_as_six(version)) {
		return ONAPP_V(6, 0);
	}
	if (major < sizeof newest_minor_label && newest_minor_label[major] != 0xFF && minor <= newest_minor_label[major]) {
		return version;
	}
	return ONAPP_V_NEWEST;
}
