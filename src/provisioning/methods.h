/*
 * The methods of OnApp\Provisioning; their table is in provisioning.c, they themselves where their work is done.
 */
#ifndef ONAPP_PROVISIONING_METHODS_H
#define ONAPP_PROVISIONING_METHODS_H

#include "php.h"

ZEND_METHOD(OnApp_Provisioning_Panel, __construct);
ZEND_METHOD(OnApp_Provisioning_Panel, address);
ZEND_METHOD(OnApp_Provisioning_Panel, version);
ZEND_METHOD(OnApp_Provisioning_Panel, factory);
ZEND_METHOD(OnApp_Provisioning_Panel, as);
ZEND_METHOD(OnApp_Provisioning_Panel, choices);
ZEND_METHOD(OnApp_Provisioning_Panel, missingPermissions);
ZEND_METHOD(OnApp_Provisioning_Panel, missingUserPermissions);
ZEND_METHOD(OnApp_Provisioning_Users, __construct);
ZEND_METHOD(OnApp_Provisioning_Users, ensure);
ZEND_METHOD(OnApp_Provisioning_Users, password);
ZEND_METHOD(OnApp_Provisioning_Machines, __construct);
ZEND_METHOD(OnApp_Provisioning_Machines, create);
ZEND_METHOD(OnApp_Provisioning_Machines, facts);
ZEND_METHOD(OnApp_Provisioning_Machines, factsOf);
ZEND_METHOD(OnApp_Provisioning_Machines, suspend);
ZEND_METHOD(OnApp_Provisioning_Machines, unsuspend);
ZEND_METHOD(OnApp_Provisioning_Machines, delete);
ZEND_METHOD(OnApp_Provisioning_Machines, resize);
ZEND_METHOD(OnApp_Provisioning_Machines, power);
ZEND_METHOD(OnApp_Provisioning_Machines, network);
ZEND_METHOD(OnApp_Provisioning_Machines, addresses);
ZEND_METHOD(OnApp_Provisioning_Jobs, __construct);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForTransaction);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForMachine);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForDisk);
ZEND_METHOD(OnApp_Provisioning_Jobs, waitForBackup);
ZEND_METHOD(OnApp_Provisioning_Resources, effective);
ZEND_METHOD(OnApp_Provisioning_Resources, amount);
ZEND_METHOD(OnApp_Provisioning_Resources, hostname);
ZEND_METHOD(OnApp_Provisioning_Resources, marker);
ZEND_METHOD(OnApp_Provisioning_Resources, planAddresses);

#endif
