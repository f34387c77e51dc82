<?php

/*
 * Messaging.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `messaging/deliveries`, root `messaging_delivery`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_recipient_id integer
 * @property int|string|null $_message_id integer
 * @property string|null $_destination string
 * @property string|null $_subscriber_name string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_status string
 * @property string|null $_output string
 * @property string|null $_subscription_name string
 * @property int|string|null $_subscription_topic_notification_template_id integer
 * @property int|string|null $_gateway_id integer
 * @method list<OnApp_Messaging_Deliveries>|false getList($params = null, $url_args = null) GET messaging/deliveries
 * @method OnApp_Messaging_Deliveries|false load($id = null) GET messaging/deliveries/{id}
 * @method null save() POST messaging/deliveries, PUT messaging/deliveries/{id}
 * @method null delete() DELETE messaging/deliveries/{id}
 */
class OnApp_Messaging_Deliveries extends OnApp
{
}

/**
 * Resource `messaging/event_types`, root `messaging_topic`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_kind string
 * @property string|null $_description string
 * @property array|null $_placeholders array
 * @property string|null $_message string
 * @method list<OnApp_Messaging_EventTypes>|false getList($params = null, $url_args = null) GET messaging/event_types
 * @method OnApp_Messaging_EventTypes|false load($id = null) GET messaging/event_types/{id}
 * @method null delete() DELETE messaging/event_types/{id}
 */
class OnApp_Messaging_EventTypes extends OnApp
{
    /**
     * POST messaging/event_types
     * PUT messaging/event_types/{id}
     * POST messaging/event_types/{id}/custom_event_triggers
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `messaging/events`, root `root`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_message string
 * @property string|null $_topic_name string
 * @method list<OnApp_Messaging_Events>|false getList($params = null, $url_args = null) GET messaging/events
 * @method OnApp_Messaging_Events|false load($id = null) GET messaging/events/{id}
 * @method null save() POST messaging/events, PUT messaging/events/{id}
 * @method null delete() DELETE messaging/events/{id}
 */
class OnApp_Messaging_Events extends OnApp
{
}

/**
 * Resource `messaging/external_users`, root `messaging_external_user`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_email string
 * @property string|null $_phone string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Messaging_ExternalUsers>|false getList($params = null, $url_args = null) GET messaging/external_users
 * @method OnApp_Messaging_ExternalUsers|false load($id = null) GET messaging/external_users/{id}
 * @method null save() POST messaging/external_users, PUT messaging/external_users/{id}
 * @method null delete() DELETE messaging/external_users/{id}
 */
class OnApp_Messaging_ExternalUsers extends OnApp
{
}

/**
 * Resource `messaging/gateways`, root `messaging_gateway`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_delivery_method string
 * @property array|null $_options array
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_primary boolean
 * @property string|null $_smtp_authentication_enabled string, since 6.6
 * @method list<OnApp_Messaging_Gateways>|false getList($params = null, $url_args = null) GET messaging/gateways
 * @method OnApp_Messaging_Gateways|false load($id = null) GET messaging/gateways/{id}
 * @method null save() POST messaging/gateways, PUT messaging/gateways/{id}
 * @method null delete() DELETE messaging/gateways/{id}
 */
class OnApp_Messaging_Gateways extends OnApp
{
}

/**
 * Resource `messaging/notification_templates`, root `messaging_notification_template`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_template string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_recipient_ids field system, boolean
 * @method list<OnApp_Messaging_NotificationTemplates>|false getList($params = null, $url_args = null) GET messaging/notification_templates
 * @method null save() POST messaging/notification_templates, PUT messaging/notification_templates/{id}
 * @method null delete() DELETE messaging/notification_templates/{id}
 */
class OnApp_Messaging_NotificationTemplates extends OnApp
{
    /**
     * GET messaging/notification_templates/{id}/default
     *
     * @param mixed $id
     * @return OnApp_Messaging_NotificationTemplates|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null) {}
}

/**
 * Resource `messaging/recipients_lists`, root `messaging_recipients_list`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_recipient_ids array
 * @method list<OnApp_Messaging_RecipientsLists>|false getList($params = null, $url_args = null) GET messaging/recipients_lists
 * @method OnApp_Messaging_RecipientsLists|false load($id = null) GET messaging/recipients_lists/{id}
 * @method null save() POST messaging/recipients_lists, PUT messaging/recipients_lists/{id}
 * @method null delete() DELETE messaging/recipients_lists/{id}
 */
class OnApp_Messaging_RecipientsLists extends OnApp
{
}

/**
 * Resource `messaging/subscriptions`, root `messaging_subscription`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_recipients_list_ids array
 * @property array|null $_event_type_notification_template_attributes array
 * @property array|null $_gateway_ids array
 * @method list<OnApp_Messaging_Subscriptions>|false getList($params = null, $url_args = null) GET messaging/subscriptions
 * @method OnApp_Messaging_Subscriptions|false load($id = null) GET messaging/subscriptions/{id}
 * @method null delete() DELETE messaging/subscriptions/{id}
 */
class OnApp_Messaging_Subscriptions extends OnApp
{
    /**
     * POST messaging/subscriptions
     * PUT messaging/subscriptions/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

class_alias(OnApp_Messaging_Deliveries::class, 'OnApp\Messaging\Deliveries');
class_alias(OnApp_Messaging_EventTypes::class, 'OnApp\Messaging\EventTypes');
class_alias(OnApp_Messaging_Events::class, 'OnApp\Messaging\Events');
class_alias(OnApp_Messaging_ExternalUsers::class, 'OnApp\Messaging\ExternalUsers');
class_alias(OnApp_Messaging_Gateways::class, 'OnApp\Messaging\Gateways');
class_alias(OnApp_Messaging_NotificationTemplates::class, 'OnApp\Messaging\NotificationTemplates');
class_alias(OnApp_Messaging_RecipientsLists::class, 'OnApp\Messaging\RecipientsLists');
class_alias(OnApp_Messaging_Subscriptions::class, 'OnApp\Messaging\Subscriptions');
