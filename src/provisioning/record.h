/*
 * Questions to the panel and what their answers hold. "Absent" is an answer of its own (404); everything else that is
 * no answer throws.
 */
#ifndef ONAPP_PROVISIONING_RECORD_H
#define ONAPP_PROVISIONING_RECORD_H

#include "../model/model.h"
#include "../resources/resources.h"

#define Z_ONAPP(zv) Z_ONAPP_P(&(zv))

/* A new object of a class of the panel, with an id unless that is 0. Owned. False with an exception. */
bool onapp_record_make(onapp_object *factory, const onapp_class *table, zend_long id, zval *result);

/* Values of an object by property ("_memory"). Panels send numbers and flags as texts, too. */
zend_long onapp_record_long(onapp_object *record, const char *property); /* 0: none */
bool onapp_record_flag(onapp_object *record, const char *property);
zend_string *onapp_record_text(onapp_object *record, const char *property); /* owned; NULL: none or empty */

/* A member of a value that may be an object of ours, another object or an array, with or without its root around it.
 * name without "_". Borrowed; NULL: none. */
zval *onapp_part(zval *value, const char *root, const char *name);
bool onapp_value_flag(zval *value);

typedef enum { ONAPP_FOUND, ONAPP_ABSENT, ONAPP_UNKNOWN /* with an exception */ } onapp_presence;

/* Loads one object. result is owned, set only when it was found. */
onapp_presence onapp_record_load(onapp_object *factory, const onapp_class *table, zend_long id, zval *result);

typedef struct {
	const onapp_class *table;
	const char *path;     /* NULL: the class's own list */
	const char *search;   /* text for the panel's search; NULL: everything */
	zend_long page_size;  /* objects of a page; 0: as many as usual */
	zend_long start, end; /* unix times of a statistic's period; both 0: none */
	zend_long now;        /* out: the panel's clock at the last answer */
} onapp_question;

/* Looks at one object of a list; false ends the walk. */
typedef bool (*onapp_visitor)(onapp_object *record, void *context);

/* Walks a list, page by page where the panel has pages. False with an exception. */
bool onapp_record_each(onapp_object *factory, onapp_question *question, onapp_visitor visit, void *context);

/* Seconds since 1970 by the panel's clock at an object's last answer; our own clock where the panel sends no date. */
zend_long onapp_panel_now(onapp_object *asked);

/* The moment that a text of the panel names; -1: none. */
zend_long onapp_moment(onapp_object *record, const char *property);

#endif
