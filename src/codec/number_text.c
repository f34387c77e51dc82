#include "number_text.h"

#include <math.h>

/* Every decimal number of so many digits survives the way to a double and back. */
#define SAFE_DIGITS 15

onapp_number_digits onapp_number_count(const char *text, size_t length)
{
	onapp_number_digits digits = {0, 0, false};
	size_t since_first = 0;
	size_t after_point = 0;
	bool point = false;

	for (size_t i = 0; i < length; i++) {
		if (text[i] == 'e' || text[i] == 'E') {
			digits.exponent = true;
			break;
		}
		if (text[i] == '.') {
			point = true;
			continue;
		}
		if (text[i] < '0' || text[i] > '9') {
			continue;
		}
		if (point) {
			after_point++;
		}
		if (since_first > 0 || text[i] != '0') {
			since_first++;
		}
		if (text[i] != '0') {
			digits.significant = since_first;
			digits.fraction = after_point;
		}
	}
	return digits;
}

bool onapp_number_is_exact(const char *text, size_t length, double value)
{
	onapp_number_digits digits = onapp_number_count(text, length);

	if (digits.significant == 0) {
		return true;
	}
	/* Beyond the range of normal doubles an exponent eats digits, or the whole number. */
	return digits.significant <= SAFE_DIGITS && isnormal(value);
}
