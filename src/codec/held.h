/*
 * What other libraries than PHP have allocated. Nothing unwinds after a fatal error, such as a memory limit that is
 * reached while values are made: what is still held then is freed when the request is over.
 */
#ifndef ONAPP_CODEC_HELD_H
#define ONAPP_CODEC_HELD_H

typedef struct onapp_held {
	struct onapp_held *next, **place;
	void (*release)(void *what);
	void *what; /* NULL: nothing */
} onapp_held;

/* To be made before the thing itself, as this may be what reaches the limit. Owned by the caller. */
onapp_held *onapp_hold(void (*release)(void *what), void *what);

/* Releases what is held, and the holder. */
void onapp_held_free(onapp_held *held);

/* Once all objects are gone: whatever is left belongs to nobody. */
void onapp_held_stop(void);

#endif
