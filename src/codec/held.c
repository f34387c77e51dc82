#include "held.h"

#include "php.h"

ZEND_TLS onapp_held *first;

onapp_held *onapp_hold(void (*release)(void *what), void *what)
{
	onapp_held *held = emalloc(sizeof(*held));

	*held = (onapp_held) {first, &first, release, what};
	if (first != NULL) {
		first->place = &held->next;
	}
	first = held;
	return held;
}

void onapp_held_free(onapp_held *held)
{
	*held->place = held->next;
	if (held->next != NULL) {
		held->next->place = held->place;
	}
	if (held->what != NULL) {
		held->release(held->what);
	}
	efree(held);
}

void onapp_held_stop(void)
{
	while (first != NULL) {
		onapp_held_free(first);
	}
}
