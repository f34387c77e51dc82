<?php

/*
 * The settings of the panel.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `settings`, root `settings`.
 *
 * @property bool|null $_use_ssh_file_transfer boolean
 * @property string|null $_ssh_file_transfer_server string
 * @property string|null $_ssh_file_transfer_user string
 * @property string|null $_ssh_file_transfer_options string
 * @property int|string|null $_ssh_port integer
 * @property string|null $_template_path string
 * @property string|null $_backups_path string
 * @property string|null $_data_path string
 * @property string|null $_update_server_url string
 * @property string|null $_generate_comment string
 * @property int|string|null $_simultaneous_backups integer
 * @property int|string|null $_simultaneous_backups_per_datastore integer
 * @property int|string|null $_simultaneous_backups_per_hypervisor integer
 * @property int|string|null $_simultaneous_transactions integer
 * @property int|string|null $_guest_wait_time_before_destroy integer
 * @property int|string|null $_remote_access_session_start_port integer
 * @property int|string|null $_remote_access_session_last_port integer
 * @property string|null $_system_email string
 * @property int|string|null $_ajax_power_update_time integer
 * @property int|string|null $_ajax_pagination_update_time integer
 * @property int|string|null $_hypervisor_live_times integer
 * @property bool|null $_cpu_guarantee boolean
 * @property string|null $_system_host string
 * @property bool|null $_system_notification boolean
 * @property string|null $_system_support_email string
 * @property string|null $_recovery_templates_path string
 * @property bool|null $_remove_backups_on_destroy_vm boolean
 * @property bool|null $_disable_hypervisor_failover boolean
 * @property string|null $_ips_allowed_for_login string
 * @property string|null $_monitis_path string
 * @property string|null $_monitis_account string
 * @property string|null $_monitis_apikey string
 * @property array|null $_locales array
 * @property int|string|null $_max_memory_ratio integer
 * @property string|null $_license_key string, secret
 * @property bool|null $_remove_old_root_passwords boolean
 * @property bool|null $_pagination_max_items_limit boolean
 * @property string|null $_default_image_template string
 * @property string|null $_default_firewall_policy string
 * @property string|null $_app_name string
 * @property bool|null $_show_ip_address_selection_for_new_vm boolean
 * @property int|string|null $_backup_taker_delay integer
 * @property int|string|null $_billing_stat_updater_delay integer
 * @property int|string|null $_cluster_monitor_delay integer
 * @property int|string|null $_hypervisor_monitor_delay integer
 * @property int|string|null $_cdn_sync_delay integer
 * @property int|string|null $_schedule_runner_delay integer
 * @property int|string|null $_transaction_runner_delay integer
 * @property string|null $_zombie_transaction_time string
 * @property int|string|null $_zombie_disk_space_updater_delay integer
 * @property bool|null $_dns_enabled boolean
 * @property bool|null $_enabled_libvirt_anti_spoofing boolean
 * @property int|string|null $_ip_range_limit integer
 * @property bool|null $_allow_initial_root_password_encryption boolean
 * @property bool|null $_wipe_out_disk_on_destroy boolean
 * @property bool|null $_password_enforce_complexity boolean
 * @property int|string|null $_password_minimum_length integer
 * @property bool|null $_password_upper_lowercase boolean
 * @property bool|null $_password_letters_numbers boolean
 * @property bool|null $_password_symbols boolean
 * @property bool|null $_password_force_unique boolean
 * @property string|null $_password_lockout_attempts string
 * @property int|string|null $_password_expiry integer
 * @property int|string|null $_password_history_length integer
 * @property bool|null $_force_windows_backups boolean
 * @property bool|null $_cloud_boot_enabled boolean
 * @property string|null $_nfs_root_ip string
 * @property string|null $_cloud_boot_target string
 * @property bool|null $_storage_enabled boolean
 * @property bool|null $_use_yubikey_login boolean, since 4.2
 * @property string|null $_yubikey_api_id string, since 4.2
 * @property string|null $_yubikey_api_key string, secret, since 4.2
 * @property bool|null $_allow_to_collect_errors boolean, since 4.2
 * @property int|string|null $_ajax_log_update_interval integer, since 4.2
 * @property bool|null $_allow_connect_aws boolean, since 4.2
 * @property bool|null $_allow_hypervisor_password_encryption boolean, since 4.2
 * @property bool|null $_allow_incremental_backups boolean, since 4.2
 * @property bool|null $_allow_start_vms_with_one_ip boolean, since 4.2
 * @property int|string|null $_amount_of_service_instances integer, since 4.2
 * @property string|null $_application_server_email string, since 4.2
 * @property int|string|null $_archive_stats_period integer, since 4.2
 * @property string|null $_backup_convert_coefficient string, since 4.2
 * @property int|string|null $_cdn_max_results_per_get_page integer, since 4.2
 * @property string|null $_dashboard_api_access_token string, secret, since 4.2
 * @property bool|null $_delete_template_source_after_install boolean, since 4.2
 * @property string|null $_disable_all_as_notifications string, since 4.2
 * @property bool|null $_draas_enabled boolean, since 4.2
 * @property string|null $_email_delivery_method string, since 4.2
 * @property bool|null $_enable_daily_storage_report boolean, since 4.2
 * @property bool|null $_enable_hourly_storage_report boolean, since 4.2
 * @property bool|null $_federation_trusts_only_private boolean, since 4.2
 * @property bool|null $_force_saml_login_only boolean, since 4.2
 * @property bool|null $_ha_enabled boolean, since 4.2
 * @property bool|null $_infiniband_cloud_boot_enabled boolean, since 4.2
 * @property string|null $_instance_types_threshold_num string, since 4.2
 * @property int|string|null $_instant_stats_period integer, since 4.2
 * @property bool|null $_is_archive_stats_enabled boolean, since 4.2
 * @property string|null $_iso_path_on_cp string, since 4.2
 * @property string|null $_iso_path_on_hv string, since 4.2
 * @property string|null $_licence_key string, secret, since 4.2
 * @property bool|null $_log_cleanup_enabled boolean, since 4.2
 * @property string|null $_log_cleanup_period string, since 4.2
 * @property int|string|null $_max_network_interface_port_speed integer, since 4.2
 * @property string|null $_max_upload_size string, since 4.2
 * @property int|string|null $_maximum_pending_tasks integer, since 4.2
 * @property int|string|null $_partition_align_offset integer, since 4.2
 * @property bool|null $_password_protection_for_deleting boolean, since 4.2
 * @property bool|null $_prefer_local_reads boolean, since 4.2
 * @property int|string|null $_qemu_attach_device_delay integer, since 4.2
 * @property int|string|null $_qemu_detach_device_delay integer, since 4.2
 * @property string|null $_rabbitmq_host string, since 4.2
 * @property string|null $_rabbitmq_login string, since 4.2
 * @property string|null $_rabbitmq_password string, secret, since 4.2
 * @property string|null $_rabbitmq_vhost string, since 4.2
 * @property bool|null $_rsync_option_acls boolean, since 4.2
 * @property bool|null $_rsync_option_xattrs boolean, since 4.2
 * @property int|string|null $_run_recipe_on_vs_sleep_seconds integer, since 4.2
 * @property string|null $_service_account_name string, since 4.2
 * @property int|string|null $_simultaneous_backups_per_backup_server integer, since 4.2
 * @property string|null $_smtp_address string, since 4.2
 * @property string|null $_smtp_authentication string, since 4.2
 * @property string|null $_smtp_domain string, since 4.2
 * @property bool|null $_smtp_enable_starttls_auto boolean, since 4.2
 * @property string|null $_smtp_password string, secret, since 4.2
 * @property int|string|null $_smtp_port integer, since 4.2
 * @property string|null $_smtp_username string, since 4.2
 * @property string|null $_snmptrap_addresses string, since 4.2
 * @property int|string|null $_snmptrap_port integer, since 4.2
 * @property bool|null $_ssl_pem_path boolean, since 4.2
 * @property bool|null $_storage_endpoint_override boolean, since 4.2
 * @property bool|null $_storage_unicast boolean, since 4.2
 * @property int|string|null $_system_alert_reminder_period integer, since 4.2
 * @property string|null $_system_theme string, since 4.2
 * @property int|string|null $_tc_burst integer, since 4.2
 * @property int|string|null $_tc_latency integer, since 4.2
 * @property int|string|null $_tc_mtu integer, since 4.2
 * @property int|string|null $_transaction_standby_period integer, since 4.2
 * @property string|null $_url_for_custom_tools string, since 4.2
 * @property bool|null $_use_html5_vnc_console boolean, since 4.2
 * @property bool|null $_wrong_activated_logical_volume_alerts boolean, since 4.2
 * @property int|string|null $_wrong_activated_logical_volume_minutes integer, since 4.2
 * @property string|null $_zabbix_host string, since 4.2
 * @property string|null $_zabbix_onapp_user_password string, secret, since 4.2
 * @property string|null $_zabbix_password string, secret, since 4.2
 * @property string|null $_zabbix_url string, since 4.2
 * @property string|null $_zabbix_user string, since 4.2
 * @property bool|null $_ping_vms_before_init_failover boolean, since 4.3
 * @property int|string|null $_rabbitmq_port integer, since 4.3
 * @property int|string|null $_vcloud_stats_level1_period integer, since 4.3
 * @property int|string|null $_vcloud_stats_level2_period integer, since 4.3
 * @property int|string|null $_vcloud_stats_usage_interval integer, since 4.3
 * @property int|string|null $_worker_locks_expiration integer, since 4.3
 * @property int|string|null $_worker_locks_timeout integer, since 4.3
 * @property string|null $_instance_packages_threshold_num string, since 4.3
 * @property int|string|null $_billing_transaction_runner_delay integer, since 5.0
 * @property int|string|null $_graceful_stop_timeout integer, since 5.0
 * @property int|string|null $_vcloud_prevent_idle_session_timeout integer, since 5.0
 * @property int|string|null $_vcloud_stats_batch_size integer, since 5.0
 * @property int|string|null $_vcloud_stats_hibernation_time integer, since 5.0
 * @property string|null $_cloud_boot_domain_name_servers string, since 5.0
 * @property string|null $_google_map_token string, secret, since 5.0
 * @property string|null $_log_level string, since 5.0
 * @property string|null $_enforce_redundancy string, since 5.0
 * @property array|null $_dashboard_stats array, since 5.2
 * @property bool|null $_enable_notifications boolean, since 5.3
 * @property string|null $_ova_path_on_cp string, since 5.3
 * @property int|string|null $_simultaneous_storage_resync_transactions integer, since 5.3
 * @property int|string|null $_block_size integer, since 5.4
 * @property int|string|null $_migration_rate_limit integer, since 5.4
 * @property int|string|null $_simultaneous_migrations_per_hypervisor integer, since 5.4
 * @property int|string|null $_snmp_stats_level1_period integer, since 5.4
 * @property int|string|null $_snmp_stats_level2_period integer, since 5.4
 * @property int|string|null $_snmp_stats_level3_period integer, since 5.4
 * @property string|null $_io_limiting_enabled string, since 5.4
 * @property string|null $_localdomain string, since 5.4
 * @property string|null $_number_of_notifications_to_show string, since 5.4
 * @property string|null $_wizard_resource_reservation_ttl string, since 5.4
 * @property string|null $_action_global_lock_expiration_timeout string, since 5.5
 * @property string|null $_action_global_lock_retry_delay string, since 5.5
 * @property string|null $_transaction_approvals string, since 5.5
 * @property bool|null $_isolated_license boolean, since 6.0
 * @property bool|null $_allow_advanced_vs_management boolean, since 6.0
 * @property int|string|null $_compose_vapp_template_timeout integer, since 6.0
 * @property int|string|null $_create_edge_gateway_timeout integer, since 6.0
 * @property int|string|null $_create_snapshot_timeout integer, since 6.0
 * @property int|string|null $_create_vdc_timeout integer, since 6.0
 * @property int|string|null $_default_timeout integer, since 6.0
 * @property int|string|null $_delete_media_timeout integer, since 6.0
 * @property int|string|null $_delete_vapp_template_timeout integer, since 6.0
 * @property int|string|null $_delete_vapp_timeout integer, since 6.0
 * @property int|string|null $_discard_suspend_timeout integer, since 6.0
 * @property int|string|null $_http_request_timeout integer, since 6.0
 * @property int|string|null $_instantiate_vapp_template_timeout integer, since 6.0
 * @property int|string|null $_inter_hypervisor_balance_threshold_ratio integer, since 6.0
 * @property int|string|null $_intra_hypervisor_balance_threshold_ratio integer, since 6.0
 * @property string|null $_notification_subject_prefix string, since 6.0
 * @property string|null $_ova_path string, since 6.0
 * @property int|string|null $_pagination_dashboard_pages_limit integer, since 6.0
 * @property int|string|null $_power_off_timeout integer, since 6.0
 * @property int|string|null $_power_on_timeout integer, since 6.0
 * @property int|string|null $_process_descriptor_vapp_template_timeout integer, since 6.0
 * @property int|string|null $_reboot_timeout integer, since 6.0
 * @property int|string|null $_recompose_vapp_timeout integer, since 6.0
 * @property int|string|null $_simultaneous_personal_deliviries integer, since 6.0
 * @property string|null $_support_help_email string, since 6.0
 * @property int|string|null $_suspend_timeout integer, since 6.0
 * @property int|string|null $_undeploy_timeout integer, since 6.0
 * @property int|string|null $_uniform_node_capacity_threshold_ratio integer, since 6.0
 * @property bool|null $_disable_billing boolean, since 6.0
 * @property int|string|null $_max_ip_addresses_to_assign_simultaneously integer, since 6.0
 * @property int|string|null $_ip_address_reservation_time integer, since 6.0
 * @property string|null $_recipe_temporary_directory string, since 6.0
 * @property string|null $_drop_firewall_policy_allowed_ips string, since 6.0
 * @property string|null $_default_custom_theme string, since 6.0
 * @property int|string|null $_kvm_available_free_memory_percentage integer, since 6.0
 * @property int|string|null $_kvm_max_memory_rate integer, since 6.0
 * @property int|string|null $_recipe_tmp_dir integer, since 6.0
 * @property int|string|null $_ssh_timeout integer, since 6.0
 * @property int|string|null $_trusted_proxies integer, since 6.0
 * @property int|string|null $_session_timeout integer, since 6.1
 * @property bool|null $_default_acceleration_policy boolean, since 6.1
 * @property int|string|null $_adapter_open_connection_timeout integer, since 6.1
 * @property int|string|null $_adapter_response_timeout integer, since 6.1
 * @property int|string|null $_capture_vapp_timeout integer, since 6.1
 * @property int|string|null $_compose_vapp_timeout integer, since 6.1
 * @property int|string|null $_create_vapp_template_timeout integer, since 6.1
 * @property bool|null $_default_virsh_console_policy boolean, since 6.1
 * @property int|string|null $_enable_download_timeout integer, since 6.1
 * @property int|string|null $_reset_timeout integer, since 6.1
 * @property int|string|null $_shutdown_timeout integer, since 6.1
 * @property int|string|null $_unsuspend_timeout integer, since 6.1
 * @property int|string|null $_upload_media_timeout integer, since 6.1
 * @property int|string|null $_upload_vapp_template_timeout integer, since 6.1
 * @property int|string|null $_draas_shadow_ssh_port integer, since 6.2
 * @property bool|null $_enable_super_admin_permissions boolean, since 6.2
 * @property int|string|null $_ip_history_keep_period integer, since 6.2
 * @property int|string|null $_iscsi_port_availability_check_timeout integer, since 6.2
 * @property int|string|null $_nsx_polling_interval integer, since 6.2
 * @property bool|null $_show_new_wizard boolean, since 6.2
 * @property int|string|null $_vcenter_l1_stats_timeout integer, since 6.2
 * @property int|string|null $_vcenter_l2_stats_timeout integer, since 6.2
 * @property bool|null $_totp_enabled boolean, since 6.4
 * @property int|string|null $_draas_shadow_vpn_port integer, since 6.4
 * @property string|null $_draas_vpn_cidr_block string, since 6.4
 * @property array|null $_global_white_list_ips array, since 6.4
 * @property int|string|null $_max_cpu_quota integer, since 6.4
 * @property int|string|null $_max_memory_quota integer, since 6.4
 * @property string|null $_mysql_billing_transaction_retries string, since 6.4
 * @property int|string|null $_rabbitmq_continuation_timeout integer, since 6.4
 * @property int|string|null $_simultaneous_vcenter_hypervisors_sync integer, since 6.4
 * @property int|string|null $_vcenter_synchronization_schedule_period integer, since 6.4
 * @property bool|null $_disable_plain_password_for_api boolean, since 6.5
 * @property bool|null $_force_shutdown_on_poweroff_failure boolean, since 6.6
 * @property bool|null $_force_windows_auto_backups boolean, since 6.6
 * @property bool|null $_generate_hourly_stats_monthly_new_scheme boolean, since 6.6
 * @property bool|null $_enable_huge_pages boolean, 4.2 to 5.5
 * @method list<OnApp_Settings>|false getList($params = null, $url_args = null) GET settings/configuration
 * @method OnApp_Settings|false load($id = null) GET settings/{id}
 * @method null save() POST settings, PUT settings
 * @method null delete() DELETE settings/{id}
 */
class OnApp_Settings extends OnApp
{
    /**
     * PUT settings
     *
     * @param mixed $params
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function changeCustomParameters($params) {}

    /**
     * PUT settings?restart
     *
     * @param mixed $restart
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restartNotifications($restart) {}
}

class_alias(OnApp_Settings::class, 'OnApp\Settings');
