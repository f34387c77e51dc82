/*
 * OnApp\Provisioning\Panel in memory: a factory with the credentials of one login.
 */
#ifndef ONAPP_PROVISIONING_PANEL_H
#define ONAPP_PROVISIONING_PANEL_H

#include "../model/model.h"

extern zend_class_entry *onapp_ce_panel;

void onapp_panel_handlers_init(void);
zend_object *onapp_panel_create(zend_class_entry *ce);

/* The factory of a panel object; NULL with an exception when its constructor has not run. Borrowed. */
onapp_object *onapp_panel_factory(zend_object *panel);

/* The same panel as another login: a factory of its own. Owned. */
bool onapp_panel_factory_as(onapp_object *factory, zend_string *email, zend_string *api_key, zval *result);

/* Seconds a call may take before it is given up; 0: no limit. */
double onapp_panel_timeout(onapp_object *factory);

/* address.c: the base URL of a server by its settings. Owned; NULL with an exception. */
zend_string *onapp_panel_address(HashTable *server);

#endif
