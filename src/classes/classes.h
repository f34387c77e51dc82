/*
 * The hand-written classes; each register function is called once, in MINIT, in the order of onapp.c.
 */
#ifndef ONAPP_CLASSES_CLASSES_H
#define ONAPP_CLASSES_CLASSES_H

#include "php.h"

void onapp_exceptions_register(void);
void onapp_logger_register(void);
void onapp_connection_register(int module_number);
void onapp_base_register(void);       /* OnApp */
void onapp_factory_register(void);    /* OnApp_Factory */
void onapp_batch_register(void);      /* OnApp\Batch, OnApp\BatchResult */
void onapp_monitoring_register(void); /* OnApp\Monitoring\*, OnApp\RequestInfo */
void onapp_constants_register(int module_number);

/* A new logger. Owned. */
void onapp_logger_make(zval *result, bool debug);
void onapp_logger_set_debug(zend_object *logger, bool debug);

/* What OnApp::__construct does to an object. */
void onapp_base_construct(zend_object *object);

/* Connects an object to a panel and asks for its version, unless it is known and need not be asked anew; the outcome
 * stands on the object. */
void onapp_base_auth(zend_object *object, zend_string *url, zend_string *user, zend_string *password, zval *proxy,
	double timeout, bool anew);

#endif
