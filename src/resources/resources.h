/*
 * What every table file includes: the row types, and the names of all tables for those that extend another.
 */
#ifndef ONAPP_RESOURCES_RESOURCES_H
#define ONAPP_RESOURCES_RESOURCES_H

#include "../model/call.h"

#define ONAPP_RESOURCE(name) extern const onapp_class onapp_class_##name;
#include "classes.def"
#undef ONAPP_RESOURCE

#endif
