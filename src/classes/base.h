/*
 * The methods of OnApp; their table is in base.c, they themselves in the file of their subject.
 */
#ifndef ONAPP_CLASSES_BASE_H
#define ONAPP_CLASSES_BASE_H

#include "../model/model.h"

#include "../../php_onapp.h"

#define THIS_OBJECT Z_ONAPP_P(ZEND_THIS)

/* Declared properties of the base class; number: ONAPP_PROP_*. value: consumed. */
void onapp_base_set_property(onapp_object *object, int number, zval *value);
void onapp_base_set_flag(onapp_object *object, int number, bool flag);

/* The object's options, shared with no other object. Borrowed. */
HashTable *onapp_base_own_options(onapp_object *object);

/* A version as text: a number with its point, a text as it stands. Owned. */
zend_string *onapp_base_version_text(zval *version);

/* False: there is no such HTTP method, and a ValueError was thrown. */
bool onapp_base_verb_of(zend_string *method, onapp_verb *verb);

ZEND_METHOD(OnApp, __construct);
ZEND_METHOD(OnApp, __get);
ZEND_METHOD(OnApp, __set);
ZEND_METHOD(OnApp, __isset);
ZEND_METHOD(OnApp, __unset);
ZEND_METHOD(OnApp, toArray);
ZEND_METHOD(OnApp, jsonSerialize);
ZEND_METHOD(OnApp, __serialize);
ZEND_METHOD(OnApp, __unserialize);
ZEND_METHOD(OnApp, decimal);
ZEND_METHOD(OnApp, setExtraField);
ZEND_METHOD(OnApp, _apiVersion);
ZEND_METHOD(OnApp, getAPIVersion);
ZEND_METHOD(OnApp, getAPIVersionText);
ZEND_METHOD(OnApp, initFields);
ZEND_METHOD(OnApp, setAPIVersion);
ZEND_METHOD(OnApp, getClassName);
ZEND_METHOD(OnApp, getClassFields);
ZEND_METHOD(OnApp, unsetFields);
ZEND_METHOD(OnApp, addStringField);
ZEND_METHOD(OnApp, resetOptions);
ZEND_METHOD(OnApp, setOption);
ZEND_METHOD(OnApp, setOptions);
ZEND_METHOD(OnApp, setLogger);
ZEND_METHOD(OnApp, isAuthenticate);
ZEND_METHOD(OnApp, isChanged);
ZEND_METHOD(OnApp, isDelete);
ZEND_METHOD(OnApp, logs);
ZEND_METHOD(OnApp, setErrors);
ZEND_METHOD(OnApp, getErrorsAsArray);
ZEND_METHOD(OnApp, getErrorKind);
ZEND_METHOD(OnApp, getErrorsAsString);
ZEND_METHOD(OnApp, getResponse);
ZEND_METHOD(OnApp, getInfo);
ZEND_METHOD(OnApp, getHeader);
ZEND_METHOD(OnApp, _errno_curl);
ZEND_METHOD(OnApp, _init_curl);
ZEND_METHOD(OnApp, close_curl);
ZEND_METHOD(OnApp, auth);
ZEND_METHOD(OnApp, getResource);
ZEND_METHOD(OnApp, setAPIResource);
ZEND_METHOD(OnApp, sendRequest);
ZEND_METHOD(OnApp, _castResponseToClass);
ZEND_METHOD(OnApp, castStringToClass);
ZEND_METHOD(OnApp, modifyResponse);
ZEND_METHOD(OnApp, activateCheck);
ZEND_METHOD(OnApp, getList);
ZEND_METHOD(OnApp, iterate);
ZEND_METHOD(OnApp, load);
ZEND_METHOD(OnApp, save);
ZEND_METHOD(OnApp, _create);
ZEND_METHOD(OnApp, _edit);
ZEND_METHOD(OnApp, delete);
ZEND_METHOD(OnApp, getFieldsToSend);
ZEND_METHOD(OnApp, getSerializedDataToSend);
ZEND_METHOD(OnApp, sendGet);
ZEND_METHOD(OnApp, sendPost);
ZEND_METHOD(OnApp, sendPut);
ZEND_METHOD(OnApp, sendDelete);
ZEND_METHOD(OnApp, sendPatch);
ZEND_METHOD(OnApp, _action);

#endif
