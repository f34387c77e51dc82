/*
 * Messaging.
 */
#include "resources.h"

/* ---- OnApp_Messaging_Deliveries -------------------------------------------------------------------------- */

static const onapp_field messaging_deliveries_fields[] = {
	F("id",                                          "integer",  RO),
	F("recipient_id",                                "integer",  RW),
	F("message_id",                                  "integer",  RW),
	F("destination",                                 "string",   RW),
	F("subscriber_name",                             "string",   RW),
	F("created_at",                                  "datetime", RO),
	F("updated_at",                                  "datetime", RO),
	F("status",                                      "string",   RW),
	F("output",                                      "string",   RW),
	F("subscription_name",                           "string",   RW),
	F("subscription_topic_notification_template_id", "integer",  RW),
	F("gateway_id",                                  "integer",  RW),
};

const onapp_class onapp_class_Messaging_Deliveries = {
	.name = "OnApp_Messaging_Deliveries",
	.root = "messaging_delivery",
	.resource = "messaging/deliveries",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_deliveries_fields),
};

/* ---- OnApp_Messaging_EventTypes -------------------------------------------------------------------------- */

static const onapp_field messaging_event_types_fields[] = {
	F("id",           "integer",  RO),
	F("name",         "string",   RW),
	F("created_at",   "datetime", RO),
	F("updated_at",   "datetime", RO),
	F("kind",         "string",   RW),
	F("description",  "string",   RW),
	F("placeholders", "_array",   RW),
	F("message",      "string",   RW),
};

static const onapp_route messaging_event_types_routes[] = {
	R("custom_event_triggers", "messaging/event_types/{id!}/custom_event_triggers", "ONAPP_CUSTOM_EVENT_TRIGGERS"),
};

static const onapp_action messaging_event_types_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {message}"),
	A("save", "", POST, "custom_event_triggers", "message(message: {message})", NONE),
};

const onapp_class onapp_class_Messaging_EventTypes = {
	.name = "OnApp_Messaging_EventTypes",
	.root = "messaging_topic",
	.resource = "messaging/event_types",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_event_types_fields),
	ROUTES(messaging_event_types_routes),
	ACTIONS(messaging_event_types_actions),
};

/* ---- OnApp_Messaging_Events ------------------------------------------------------------------------------ */

static const onapp_field messaging_events_fields[] = {
	F("id",         "integer",  RO),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
	F("message",    "string",   RW),
	F("topic_name", "string",   RW),
};

const onapp_class onapp_class_Messaging_Events = {
	.name = "OnApp_Messaging_Events",
	.root = "root",
	.resource = "messaging/events",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_events_fields),
};

/* ---- OnApp_Messaging_ExternalUsers ----------------------------------------------------------------------- */

static const onapp_field messaging_external_users_fields[] = {
	F("id",         "integer",  RO),
	F("name",       "string",   RW),
	F("email",      "string",   RW),
	F("phone",      "string",   RW),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
};

const onapp_class onapp_class_Messaging_ExternalUsers = {
	.name = "OnApp_Messaging_ExternalUsers",
	.root = "messaging_external_user",
	.resource = "messaging/external_users",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_external_users_fields),
};

/* ---- OnApp_Messaging_Gateways ---------------------------------------------------------------------------- */

static const onapp_field messaging_gateways_fields[] = {
	F("id",                          "integer",  RO),
	F("name",                        "string",   RW),
	F("delivery_method",             "string",   RW),
	F("options",                     "_array",   RW),
	F("created_at",                  "datetime", RO),
	F("updated_at",                  "datetime", RO),
	F("primary",                     "boolean",  RW),
	S("smtp_authentication_enabled", "string",   RW, 6, 6),
};

const onapp_class onapp_class_Messaging_Gateways = {
	.name = "OnApp_Messaging_Gateways",
	.root = "messaging_gateway",
	.resource = "messaging/gateways",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_gateways_fields),
};

/* ---- OnApp_Messaging_NotificationTemplates --------------------------------------------------------------- */

static const onapp_field messaging_notification_templates_fields[] = {
	F("id",         "integer",  RO),
	F("name",       "string",   RW),
	F("template",   "string",   RW),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
	F("system",     "boolean",  RW, .property = "_recipient_ids"),
};

static const onapp_route messaging_notification_templates_routes[] = {
	R("load", "messaging/notification_templates/{id}/default", NULL),
};

static const onapp_action messaging_notification_templates_actions[] = {
	A("load", "id = null", LOAD_OF, "load", NULL, RESULT, .needs = "{id*}", .cast_root = "notification_template"),
};

const onapp_class onapp_class_Messaging_NotificationTemplates = {
	.name = "OnApp_Messaging_NotificationTemplates",
	.root = "messaging_notification_template",
	.resource = "messaging/notification_templates",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_notification_templates_fields),
	ROUTES(messaging_notification_templates_routes),
	ACTIONS(messaging_notification_templates_actions),
};

/* ---- OnApp_Messaging_RecipientsLists --------------------------------------------------------------------- */

static const onapp_field messaging_recipients_lists_fields[] = {
	F("id",            "integer",  RO),
	F("name",          "string",   RW),
	F("created_at",    "datetime", RO),
	F("updated_at",    "datetime", RO),
	F("recipient_ids", "_array",   RW),
};

const onapp_class onapp_class_Messaging_RecipientsLists = {
	.name = "OnApp_Messaging_RecipientsLists",
	.root = "messaging_recipients_list",
	.resource = "messaging/recipients_lists",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_recipients_lists_fields),
};

/* ---- OnApp_Messaging_Subscriptions ----------------------------------------------------------------------- */

static const onapp_field messaging_subscriptions_fields[] = {
	F("id",                                          "integer",  RO),
	F("name",                                        "string",   RW),
	F("created_at",                                  "datetime", RO),
	F("updated_at",                                  "datetime", RO),
	F("recipients_list_ids",                         "_array",   RW),
	F("event_type_notification_template_attributes", "_array",   RW),
	F("gateway_ids",                                 "_array",   RW),
};

static const onapp_tweak messaging_subscriptions_save_tweaks[] = {
	{.name = "id", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action messaging_subscriptions_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = messaging_subscriptions_save_tweaks),
};

const onapp_class onapp_class_Messaging_Subscriptions = {
	.name = "OnApp_Messaging_Subscriptions",
	.root = "messaging_subscription",
	.resource = "messaging/subscriptions",
	.first_version = ONAPP_V(6, 0),
	FIELDS(messaging_subscriptions_fields),
	ACTIONS(messaging_subscriptions_actions),
};
