/*
 * Users of a panel.
 */
#ifndef ONAPP_PROVISIONING_USERS_H
#define ONAPP_PROVISIONING_USERS_H

#include "record.h"

/* password.c. Owned; NULL with an exception. */
zend_string *onapp_password(void);

/* client.c: what a client's array says, as fields of a new user object. False with an exception that names the key. */
bool onapp_client_check(HashTable *client);
bool onapp_client_apply(HashTable *client, zend_string *login, onapp_object *user);
zend_string *onapp_client_login(HashTable *client); /* owned */

#endif
