/*
 * OnApp\Schema: fields, routes and methods of the API classes, for those who ask.
 */
#ifndef ONAPP_CLASSES_SCHEMA_H
#define ONAPP_CLASSES_SCHEMA_H

void onapp_schema_register(void); /* MINIT, after the registry */

#endif
