#include "standin.h"

#include "../../php_onapp.h"

void onapp_stand_in_put(onapp_stand_in **place, onapp_stand_in *next)
{
	onapp_stand_in *previous = *place;
	if (next) {
		GC_ADDREF(&next->std);
	}
	*place = next;
	if (previous) {
		OBJ_RELEASE(&previous->std);
	}
}

onapp_stand_in *onapp_stand_in_for(const onapp_connection *connection)
{
	return connection->stand_in ? connection->stand_in : ONAPP_G(stand_in);
}

bool onapp_stand_in_answers(const onapp_connection *connection)
{
	const onapp_stand_in *one = onapp_stand_in_for(connection);
	return one && one->answer;
}

void onapp_stand_in_stop(void)
{
	onapp_stand_in_put(&ONAPP_G(stand_in), NULL);
}
