/*
 * Passwords for new users: nobody ever types them, nobody keeps them.
 */
#include "users.h"

#if PHP_VERSION_ID >= 80200
#include "ext/random/php_random.h"
#else
#include "ext/standard/php_random.h"
#endif

#define PASSWORD_LENGTH 24

static const char *const character_classes[] = {
	"abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789",
	"!@#$%^*()_-+=[]{};:,.?", /* none that XML or a shell would have to quote */
};

/* An evenly distributed number below limit. False with an exception. */
static bool random_below(zend_long limit, zend_long *number)
{
	return php_random_int_throw(0, limit - 1, number) == SUCCESS;
}

static bool random_character(const char *characters, char *result)
{
	zend_long number;
	if (!random_below((zend_long) strlen(characters), &number)) {
		return false;
	}
	*result = characters[number];
	return true;
}

zend_string *onapp_password(void)
{
	char all[128] = "";
	zend_string *password = zend_string_alloc(PASSWORD_LENGTH, 0);
	char *text = ZSTR_VAL(password);
	bool fine = true;

	for (size_t i = 0; i < COUNT_OF(character_classes); i++) {
		strcat(all, character_classes[i]);
		fine = fine && random_character(character_classes[i], &text[i]);
	}
	for (size_t i = COUNT_OF(character_classes); fine && i < PASSWORD_LENGTH; i++) {
		fine = random_character(all, &text[i]);
	}
	/* Shuffled, so that nothing is known of any place. */
	for (zend_long i = PASSWORD_LENGTH - 1; fine && i > 0; i--) {
		zend_long other;
		fine = random_below(i + 1, &other);
		if (fine) {
			char kept = text[i];
			text[i] = text[other];
			text[other] = kept;
		}
	}
	text[PASSWORD_LENGTH] = '\0';
	if (!fine) {
		zend_string_release(password);
		return NULL;
	}
	return password;
}
