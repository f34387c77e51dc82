/*
 * The caller's journal: rows that outlive the process. Whatever its methods throw goes through.
 */
#ifndef ONAPP_PROVISIONING_JOURNAL_H
#define ONAPP_PROVISIONING_JOURNAL_H

#include "php.h"

extern zend_class_entry *onapp_ce_journal;

/* All false with an exception. row: owned, an array or null. */
bool onapp_journal_find(zend_object *journal, const char *subject, zval *row);
bool onapp_journal_begin(zend_object *journal, const char *subject, zval *row, bool *begun);
bool onapp_journal_update(zend_object *journal, const char *subject, zval *changes);
bool onapp_journal_remove(zend_object *journal, const char *subject);

/* Values of a row, which may have been texts in a database in between. */
zend_long onapp_row_long(zval *row, const char *name);
zend_string *onapp_row_text(zval *row, const char *name); /* owned; NULL: none or empty */
bool onapp_row_is(zval *row, const char *name, const char *text);

/* 32 hexadecimal digits. Owned; NULL with an exception. */
zend_string *onapp_token(void);

#endif
