/*
 * The methods that stubs/testing.stub.php declares: their table is in testing.c, their code beside what it works on.
 */
#ifndef ONAPP_TESTING_METHODS_H
#define ONAPP_TESTING_METHODS_H

#include "php.h"

ZEND_METHOD(OnApp_Testing_Cassette, __construct);
ZEND_METHOD(OnApp_Testing_Cassette, assertAllUsed);
ZEND_METHOD(OnApp_Testing_Cassette, count);
ZEND_METHOD(OnApp_Testing_Cassette, install);
ZEND_METHOD(OnApp_Testing_Cassette, isRecording);
ZEND_METHOD(OnApp_Testing_Cassette, save);
ZEND_METHOD(OnApp_Testing_Cassette, uninstall);
ZEND_METHOD(OnApp_Testing_MockTransport, __construct);
ZEND_METHOD(OnApp_Testing_MockTransport, answer);
ZEND_METHOD(OnApp_Testing_MockTransport, assertAllUsed);
ZEND_METHOD(OnApp_Testing_MockTransport, connect);
ZEND_METHOD(OnApp_Testing_MockTransport, count);
ZEND_METHOD(OnApp_Testing_MockTransport, fail);
ZEND_METHOD(OnApp_Testing_MockTransport, install);
ZEND_METHOD(OnApp_Testing_MockTransport, lastRequest);
ZEND_METHOD(OnApp_Testing_MockTransport, requests);
ZEND_METHOD(OnApp_Testing_MockTransport, reset);
ZEND_METHOD(OnApp_Testing_MockTransport, uninstall);
ZEND_METHOD(OnApp_Testing_Request, __construct);
ZEND_METHOD(OnApp_Testing_Request, __toString);
ZEND_METHOD(OnApp_Testing_Request, json);

#endif
