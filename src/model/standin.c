#include "standin.h"

#include "../../php_onapp.h"

static void count(const onapp_stand_in *one, int change)
{
	if (one && one->answer) {
		ONAPP_G(stand_ins) += change;
	}
}

void onapp_stand_in_put(onapp_stand_in **place, onapp_stand_in *next)
{
	onapp_stand_in *previous = *place;
	if (next) {
		GC_ADDREF(&next->std);
	}
	*place = next;
	count(next, 1);
	count(previous, -1);
	if (previous) {
		OBJ_RELEASE(&previous->std);
	}
}

onapp_stand_in *onapp_stand_in_for(const onapp_connection *connection)
{
	return connection->stand_in ? connection->stand_in : ONAPP_G(stand_in);
}

bool onapp_stand_in_answers(void)
{
	return ONAPP_G(stand_ins) > 0;
}

void onapp_stand_in_stop(void)
{
	onapp_stand_in_put(&ONAPP_G(stand_in), NULL);
}
