/*
 * The settings of the panel.
 */
#include "resources.h"

/* ---- OnApp_Settings -------------------------------------------------------------------------------------- */

static const onapp_field settings_fields[] = {
	F("use_ssh_file_transfer",                     "boolean", RW),
	F("ssh_file_transfer_server",                  "string",  RW),
	F("ssh_file_transfer_user",                    "string",  RW),
	F("ssh_file_transfer_options",                 "string",  RW),
	F("ssh_port",                                  "integer", RW),
	F("template_path",                             "string",  RW),
	F("backups_path",                              "string",  RW),
	F("data_path",                                 "string",  RW),
	F("update_server_url",                         "string",  RW),
	F("generate_comment",                          "string",  RW),
	F("simultaneous_backups",                      "integer", RW),
	F("simultaneous_backups_per_datastore",        "integer", RW),
	F("simultaneous_backups_per_hypervisor",       "integer", RW),
	F("simultaneous_transactions",                 "integer", RW),
	F("guest_wait_time_before_destroy",            "integer", RW),
	F("remote_access_session_start_port",          "integer", RW),
	F("remote_access_session_last_port",           "integer", RW),
	F("system_email",                              "string",  RW),
	F("ajax_power_update_time",                    "integer", RW),
	F("ajax_pagination_update_time",               "integer", RW),
	F("hypervisor_live_times",                     "integer", RW),
	F("cpu_guarantee",                             "boolean", RW),
	F("system_host",                               "string",  RW),
	F("system_notification",                       "boolean", RW),
	F("system_support_email",                      "string",  RW),
	F("recovery_templates_path",                   "string",  RW),
	F("remove_backups_on_destroy_vm",              "boolean", RW),
	F("disable_hypervisor_failover",               "boolean", RW),
	F("ips_allowed_for_login",                     "string",  RW),
	F("monitis_path",                              "string",  RW),
	F("monitis_account",                           "string",  RW),
	F("monitis_apikey",                            "string",  RW),
	F("locales",                                   "_array",  RW),
	F("max_memory_ratio",                          "integer", RW),
	F("license_key",                               "string",  SECRET),
	F("remove_old_root_passwords",                 "boolean", RW),
	F("pagination_max_items_limit",                "boolean", RW),
	F("default_image_template",                    "string",  RW),
	F("default_firewall_policy",                   "string",  RW),
	F("app_name",                                  "string",  RW),
	F("show_ip_address_selection_for_new_vm",      "boolean", RW),
	F("backup_taker_delay",                        "integer", RW),
	F("billing_stat_updater_delay",                "integer", RW),
	F("cluster_monitor_delay",                     "integer", RW),
	F("hypervisor_monitor_delay",                  "integer", RW),
	F("cdn_sync_delay",                            "integer", RW),
	F("schedule_runner_delay",                     "integer", RW),
	F("transaction_runner_delay",                  "integer", RW),
	F("zombie_transaction_time",                   "string",  RW),
	F("zombie_disk_space_updater_delay",           "integer", RW),
	F("dns_enabled",                               "boolean", RW),
	F("enabled_libvirt_anti_spoofing",             "boolean", RW),
	F("ip_range_limit",                            "integer", RW),
	F("allow_initial_root_password_encryption",    "boolean", RW),
	F("wipe_out_disk_on_destroy",                  "boolean", RW),
	F("password_enforce_complexity",               "boolean", RW),
	F("password_minimum_length",                   "integer", RW),
	F("password_upper_lowercase",                  "boolean", RW),
	F("password_letters_numbers",                  "boolean", RW),
	F("password_symbols",                          "boolean", RW),
	F("password_force_unique",                     "boolean", RW),
	F("password_lockout_attempts",                 "string",  RW),
	F("password_expiry",                           "integer", RW),
	F("password_history_length",                   "integer", RW),
	F("force_windows_backups",                     "boolean", RW),
	F("cloud_boot_enabled",                        "boolean", RW),
	F("nfs_root_ip",                               "string",  RW),
	F("cloud_boot_target",                         "string",  RW),
	F("storage_enabled",                           "boolean", RW),
	S("use_yubikey_login",                         "boolean", RW,     4, 2),
	S("yubikey_api_id",                            "string",  RW,     4, 2),
	S("yubikey_api_key",                           "string",  SECRET, 4, 2),
	S("allow_to_collect_errors",                   "boolean", RW,     4, 2),
	S("ajax_log_update_interval",                  "integer", RW,     4, 2),
	S("allow_connect_aws",                         "boolean", RW,     4, 2),
	S("allow_hypervisor_password_encryption",      "boolean", RW,     4, 2),
	S("allow_incremental_backups",                 "boolean", RW,     4, 2),
	S("allow_start_vms_with_one_ip",               "boolean", RW,     4, 2),
	S("amount_of_service_instances",               "integer", RW,     4, 2),
	S("application_server_email",                  "string",  RW,     4, 2),
	S("archive_stats_period",                      "integer", RW,     4, 2),
	S("backup_convert_coefficient",                "string",  RW,     4, 2),
	S("cdn_max_results_per_get_page",              "integer", RW,     4, 2),
	S("dashboard_api_access_token",                "string",  SECRET, 4, 2),
	S("delete_template_source_after_install",      "boolean", RW,     4, 2),
	S("disable_all_as_notifications",              "string",  RW,     4, 2),
	S("draas_enabled",                             "boolean", RW,     4, 2),
	S("email_delivery_method",                     "string",  RW,     4, 2),
	S("enable_daily_storage_report",               "boolean", RW,     4, 2),
	S("enable_hourly_storage_report",              "boolean", RW,     4, 2),
	S("federation_trusts_only_private",            "boolean", RW,     4, 2),
	S("force_saml_login_only",                     "boolean", RW,     4, 2),
	S("ha_enabled",                                "boolean", RW,     4, 2),
	S("infiniband_cloud_boot_enabled",             "boolean", RW,     4, 2),
	S("instance_types_threshold_num",              "string",  RW,     4, 2),
	S("instant_stats_period",                      "integer", RW,     4, 2),
	S("is_archive_stats_enabled",                  "boolean", RW,     4, 2),
	S("iso_path_on_cp",                            "string",  RW,     4, 2),
	S("iso_path_on_hv",                            "string",  RW,     4, 2),
	S("licence_key",                               "string",  SECRET, 4, 2),
	S("log_cleanup_enabled",                       "boolean", RW,     4, 2),
	S("log_cleanup_period",                        "string",  RW,     4, 2),
	S("max_network_interface_port_speed",          "integer", RW,     4, 2),
	S("max_upload_size",                           "string",  RW,     4, 2),
	S("maximum_pending_tasks",                     "integer", RW,     4, 2),
	S("partition_align_offset",                    "integer", RW,     4, 2),
	S("password_protection_for_deleting",          "boolean", RW,     4, 2),
	S("prefer_local_reads",                        "boolean", RW,     4, 2),
	S("qemu_attach_device_delay",                  "integer", RW,     4, 2),
	S("qemu_detach_device_delay",                  "integer", RW,     4, 2),
	S("rabbitmq_host",                             "string",  RW,     4, 2),
	S("rabbitmq_login",                            "string",  RW,     4, 2),
	S("rabbitmq_password",                         "string",  SECRET, 4, 2),
	S("rabbitmq_vhost",                            "string",  RW,     4, 2),
	S("rsync_option_acls",                         "boolean", RW,     4, 2),
	S("rsync_option_xattrs",                       "boolean", RW,     4, 2),
	S("run_recipe_on_vs_sleep_seconds",            "integer", RW,     4, 2),
	S("service_account_name",                      "string",  RW,     4, 2),
	S("simultaneous_backups_per_backup_server",    "integer", RW,     4, 2),
	S("smtp_address",                              "string",  RW,     4, 2),
	S("smtp_authentication",                       "string",  RW,     4, 2),
	S("smtp_domain",                               "string",  RW,     4, 2),
	S("smtp_enable_starttls_auto",                 "boolean", RW,     4, 2),
	S("smtp_password",                             "string",  SECRET, 4, 2),
	S("smtp_port",                                 "integer", RW,     4, 2),
	S("smtp_username",                             "string",  RW,     4, 2),
	S("snmptrap_addresses",                        "string",  RW,     4, 2),
	S("snmptrap_port",                             "integer", RW,     4, 2),
	S("ssl_pem_path",                              "boolean", RW,     4, 2),
	S("storage_endpoint_override",                 "boolean", RW,     4, 2),
	S("storage_unicast",                           "boolean", RW,     4, 2),
	S("system_alert_reminder_period",              "integer", RW,     4, 2),
	S("system_theme",                              "string",  RW,     4, 2),
	S("tc_burst",                                  "integer", RW,     4, 2),
	S("tc_latency",                                "integer", RW,     4, 2),
	S("tc_mtu",                                    "integer", RW,     4, 2),
	S("transaction_standby_period",                "integer", RW,     4, 2),
	S("url_for_custom_tools",                      "string",  RW,     4, 2),
	S("use_html5_vnc_console",                     "boolean", RW,     4, 2),
	S("wrong_activated_logical_volume_alerts",     "boolean", RW,     4, 2),
	S("wrong_activated_logical_volume_minutes",    "integer", RW,     4, 2),
	S("zabbix_host",                               "string",  RW,     4, 2),
	S("zabbix_onapp_user_password",                "string",  SECRET, 4, 2),
	S("zabbix_password",                           "string",  SECRET, 4, 2),
	S("zabbix_url",                                "string",  RW,     4, 2),
	S("zabbix_user",                               "string",  RW,     4, 2),
	S("ping_vms_before_init_failover",             "boolean", RW,     4, 3),
	S("rabbitmq_port",                             "integer", RW,     4, 3),
	S("vcloud_stats_level1_period",                "integer", RW,     4, 3),
	S("vcloud_stats_level2_period",                "integer", RW,     4, 3),
	S("vcloud_stats_usage_interval",               "integer", RW,     4, 3),
	S("worker_locks_expiration",                   "integer", RW,     4, 3),
	S("worker_locks_timeout",                      "integer", RW,     4, 3),
	S("instance_packages_threshold_num",           "string",  RW,     4, 3),
	S("billing_transaction_runner_delay",          "integer", RW,     5, 0),
	S("graceful_stop_timeout",                     "integer", RW,     5, 0),
	S("vcloud_prevent_idle_session_timeout",       "integer", RW,     5, 0),
	S("vcloud_stats_batch_size",                   "integer", RW,     5, 0),
	S("vcloud_stats_hibernation_time",             "integer", RW,     5, 0),
	S("cloud_boot_domain_name_servers",            "string",  RW,     5, 0),
	S("google_map_token",                          "string",  SECRET, 5, 0),
	S("log_level",                                 "string",  RW,     5, 0),
	S("enforce_redundancy",                        "string",  RW,     5, 0),
	S("dashboard_stats",                           "_array",  RW,     5, 2),
	S("enable_notifications",                      "boolean", RW,     5, 3),
	S("ova_path_on_cp",                            "string",  RW,     5, 3),
	S("simultaneous_storage_resync_transactions",  "integer", RW,     5, 3),
	S("block_size",                                "integer", RW,     5, 4),
	S("migration_rate_limit",                      "integer", RW,     5, 4),
	S("simultaneous_migrations_per_hypervisor",    "integer", RW,     5, 4),
	S("snmp_stats_level1_period",                  "integer", RW,     5, 4),
	S("snmp_stats_level2_period",                  "integer", RW,     5, 4),
	S("snmp_stats_level3_period",                  "integer", RW,     5, 4),
	S("io_limiting_enabled",                       "string",  RW,     5, 4),
	S("localdomain",                               "string",  RW,     5, 4),
	S("number_of_notifications_to_show",           "string",  RW,     5, 4),
	S("wizard_resource_reservation_ttl",           "string",  RW,     5, 4),
	S("action_global_lock_expiration_timeout",     "string",  RW,     5, 5),
	S("action_global_lock_retry_delay",            "string",  RW,     5, 5),
	S("transaction_approvals",                     "string",  RW,     5, 5),
	S("isolated_license",                          "boolean", RW,     6, 0),
	S("allow_advanced_vs_management",              "boolean", RW,     6, 0),
	S("compose_vapp_template_timeout",             "integer", RW,     6, 0),
	S("create_edge_gateway_timeout",               "integer", RW,     6, 0),
	S("create_snapshot_timeout",                   "integer", RW,     6, 0),
	S("create_vdc_timeout",                        "integer", RW,     6, 0),
	S("default_timeout",                           "integer", RW,     6, 0),
	S("delete_media_timeout",                      "integer", RW,     6, 0),
	S("delete_vapp_template_timeout",              "integer", RW,     6, 0),
	S("delete_vapp_timeout",                       "integer", RW,     6, 0),
	S("discard_suspend_timeout",                   "integer", RW,     6, 0),
	S("http_request_timeout",                      "integer", RW,     6, 0),
	S("instantiate_vapp_template_timeout",         "integer", RW,     6, 0),
	S("inter_hypervisor_balance_threshold_ratio",  "integer", RW,     6, 0),
	S("intra_hypervisor_balance_threshold_ratio",  "integer", RW,     6, 0),
	S("notification_subject_prefix",               "string",  RW,     6, 0),
	S("ova_path",                                  "string",  RW,     6, 0),
	S("pagination_dashboard_pages_limit",          "integer", RW,     6, 0),
	S("power_off_timeout",                         "integer", RW,     6, 0),
	S("power_on_timeout",                          "integer", RW,     6, 0),
	S("process_descriptor_vapp_template_timeout",  "integer", RW,     6, 0),
	S("reboot_timeout",                            "integer", RW,     6, 0),
	S("recompose_vapp_timeout",                    "integer", RW,     6, 0),
	S("simultaneous_personal_deliviries",          "integer", RW,     6, 0),
	S("support_help_email",                        "string",  RW,     6, 0),
	S("suspend_timeout",                           "integer", RW,     6, 0),
	S("undeploy_timeout",                          "integer", RW,     6, 0),
	S("uniform_node_capacity_threshold_ratio",     "integer", RW,     6, 0),
	S("disable_billing",                           "boolean", RW,     6, 0),
	S("max_ip_addresses_to_assign_simultaneously", "integer", RW,     6, 0),
	S("ip_address_reservation_time",               "integer", RW,     6, 0),
	S("recipe_temporary_directory",                "string",  RW,     6, 0),
	S("drop_firewall_policy_allowed_ips",          "string",  RW,     6, 0),
	S("default_custom_theme",                      "string",  RW,     6, 0),
	S("kvm_available_free_memory_percentage",      "integer", RW,     6, 0),
	S("kvm_max_memory_rate",                       "integer", RW,     6, 0),
	S("recipe_tmp_dir",                            "integer", RW,     6, 0),
	S("ssh_timeout",                               "integer", RW,     6, 0),
	S("trusted_proxies",                           "integer", RW,     6, 0),
	S("session_timeout",                           "integer", RW,     6, 1),
	S("default_acceleration_policy",               "boolean", RW,     6, 1),
	S("adapter_open_connection_timeout",           "integer", RW,     6, 1),
	S("adapter_response_timeout",                  "integer", RW,     6, 1),
	S("capture_vapp_timeout",                      "integer", RW,     6, 1),
	S("compose_vapp_timeout",                      "integer", RW,     6, 1),
	S("create_vapp_template_timeout",              "integer", RW,     6, 1),
	S("default_virsh_console_policy",              "boolean", RW,     6, 1),
	S("enable_download_timeout",                   "integer", RW,     6, 1),
	S("reset_timeout",                             "integer", RW,     6, 1),
	S("shutdown_timeout",                          "integer", RW,     6, 1),
	S("unsuspend_timeout",                         "integer", RW,     6, 1),
	S("upload_media_timeout",                      "integer", RW,     6, 1),
	S("upload_vapp_template_timeout",              "integer", RW,     6, 1),
	S("draas_shadow_ssh_port",                     "integer", RW,     6, 2),
	S("enable_super_admin_permissions",            "boolean", RW,     6, 2),
	S("ip_history_keep_period",                    "integer", RW,     6, 2),
	S("iscsi_port_availability_check_timeout",     "integer", RW,     6, 2),
	S("nsx_polling_interval",                      "integer", RW,     6, 2),
	S("show_new_wizard",                           "boolean", RW,     6, 2),
	S("vcenter_l1_stats_timeout",                  "integer", RW,     6, 2),
	S("vcenter_l2_stats_timeout",                  "integer", RW,     6, 2),
	S("totp_enabled",                              "boolean", RW,     6, 4),
	S("draas_shadow_vpn_port",                     "integer", RW,     6, 4),
	S("draas_vpn_cidr_block",                      "string",  RW,     6, 4),
	S("global_white_list_ips",                     "_array",  RW,     6, 4),
	S("max_cpu_quota",                             "integer", RW,     6, 4),
	S("max_memory_quota",                          "integer", RW,     6, 4),
	S("mysql_billing_transaction_retries",         "string",  RW,     6, 4),
	S("rabbitmq_continuation_timeout",             "integer", RW,     6, 4),
	S("simultaneous_vcenter_hypervisors_sync",     "integer", RW,     6, 4),
	S("vcenter_synchronization_schedule_period",   "integer", RW,     6, 4),
	S("disable_plain_password_for_api",            "boolean", RW,     6, 5),
	S("force_shutdown_on_poweroff_failure",        "boolean", RW,     6, 6),
	S("force_windows_auto_backups",                "boolean", RW,     6, 6),
	S("generate_hourly_stats_monthly_new_scheme",  "boolean", RW,     6, 6),
	I("enable_huge_pages",                         "boolean", RW,     4, 2, 5, 5),
};

static const onapp_route settings_routes[] = {
	R("list",    "settings/configuration", NULL),
	R("edit",    "settings",               NULL),
	R("restart", "settings",               "ONAPP_SETTINGS_RESTART"),
};

/* Settings that may be changed one by one; the panel wants its licence key along with them. */
static const char *const custom_parameters[] = {
	"use_yubikey_login", "yubikey_api_key", "yubikey_api_id", "allow_to_collect_errors", "isolated_license",
	"max_ip_addresses_to_assign_simultaneously", "ip_address_reservation_time", "disable_billing",
	"transaction_approvals", "session_timeout", "default_acceleration_policy",
};

/* The licence key of the first settings object of a list; NULL when there is none. Borrowed. */
static zval *license_key_of(zval *list)
{
	zval *first = Z_TYPE_P(list) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(list), 0) : NULL;
	zval *key = first && Z_TYPE_P(first) == IS_OBJECT && instanceof_function(Z_OBJCE_P(first), onapp_ce_base)
		? onapp_object_read_text(Z_ONAPP_P(first), "_license_key") : NULL;
	return key && zend_is_true(key) ? key : NULL;
}

static void send_parameters(onapp_call *call, zval *parameters, zval *license)
{
	zval configuration, data, query, result;
	bool failed;

	array_init(&configuration);
	Z_TRY_ADDREF_P(license);
	add_assoc_zval(&configuration, "license_key", license);
	for (size_t i = 0; i < COUNT_OF(custom_parameters); i++) {
		const char *name = custom_parameters[i];
		zval *value = zend_hash_str_find(Z_ARRVAL_P(parameters), name, strlen(name));
		if (value) {
			Z_TRY_ADDREF_P(value);
			add_assoc_zval(&configuration, name, value);
		}
	}
	array_init(&data);
	add_assoc_string(&data, "root", "configuration");
	add_assoc_zval(&data, "data", &configuration);
	array_init(&query);
	add_assoc_string(&query, "restart", "1");
	onapp_deed_request deed = {.verb = ONAPP_PUT, .route = "edit", .query = &query};
	deed.body = onapp_data_body(call->object, &data, &failed);
	if (!failed) {
		onapp_perform(call->object, &deed, &result);
		zval_ptr_dtor(&result);
		zend_string_release(deed.body);
	}
	zval_ptr_dtor(&data);
	zval_ptr_dtor(&query);
}

static void settings_change_custom_parameters(onapp_call *call)
{
	zval *parameters = onapp_argument_literal(call, "params"), list;
	ZVAL_FALSE(call->result);
	if (Z_TYPE_P(parameters) != IS_ARRAY) {
		return;
	}
	onapp_get_list(call->object, NULL, NULL, &list);
	zval *license = EG(exception) ? NULL : license_key_of(&list);
	if (license) {
		ZVAL_NULL(call->result);
		send_parameters(call, parameters, license);
	}
	zval_ptr_dtor(&list);
}

static const onapp_action settings_actions[] = {
	C("changeCustomParameters", "params", settings_change_custom_parameters, PUT, "edit", NONE),
	A("restartNotifications", "restart", PUT, "restart",
		"configuration(enable_notifications: {enable_notifications})", NONE, .needs = "{enable_notifications}",
		.query = "(restart: $restart)"),
};

const onapp_class onapp_class_Settings = {
	.name = "OnApp_Settings",
	.root = "settings",
	.resource = "settings",
	.first_version = ONAPP_V(3, 0),
	FIELDS(settings_fields),
	ROUTES(settings_routes),
	ACTIONS(settings_actions),
};
