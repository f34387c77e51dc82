/*
 * Buckets: what users may use and pay, from 6.0 on.
 */
#include "resources.h"

/* ---- OnApp_BillingBucket --------------------------------------------------------------------------------- */

static const onapp_field billing_bucket_fields[] = {
	F("id",                    "integer",  RO),
	F("label",                 "string",   REQUIRED,      .preset = TEXT("")),
	F("created_at",            "datetime", RO),
	F("updated_at",            "datetime", RO),
	F("currency_code",         "string",   RO),
	F("show_price",            "boolean",  REQUIRED | RO, .preset = BOOLEAN(true)),
	F("monthly_price",         "integer",  RW),
	F("allows_mak",            "boolean",  RO),
	F("allows_kms",            "boolean",  RO),
	F("allows_own",            "boolean",  RO),
	F("type",                  "string",   RW),
	F("associated_with_users", "integer",  RW),
};

static const onapp_route billing_bucket_routes[] = {
	R("clone", "billing/buckets/{id}/clone", "ONAPP_BILLINGBACKET_CLONE"),
};

static const onapp_action billing_bucket_actions[] = {
	A("bucketClone", "id", POST, "clone", NULL, NONE, .sets = "id"),
};

const onapp_class onapp_class_BillingBucket = {
	.name = "OnApp_BillingBucket",
	.root = "bucket",
	.resource = "billing/buckets",
	.first_version = ONAPP_V(6, 0),
	FIELDS(billing_bucket_fields),
	ROUTES(billing_bucket_routes),
	ACTIONS(billing_bucket_actions),
};

/* ---- OnApp_Bucket_AccessControls ------------------------------------------------------------------------- */

static const onapp_field bucket_access_controls_fields[] = {
	F("bucket_id",                            "integer", RO),
	F("server_type",                          "string",  RW),
	F("timing_strategy",                      "string",  RW),
	F("target_id",                            "integer", RO),
	F("target_name",                          "string",  RW),
	F("type",                                 "string",  RW),
	F("limits",                               NULL,      RW, .nested = "OnApp_Bucket_AccessControls_Limits"),
	F("preferences",                          NULL,      RW, .nested = "OnApp_Bucket_AccessControls_Preferences"),
	F("cdn_bandwidth_resource",               "string",  RW),
	F("apply_to_all_resources_in_the_bucket", "string",  RW),
};

static const onapp_route bucket_access_controls_routes[] = {
	R("default", "billing/buckets/{bucket_id!*}/access_controls", NULL),
};

static const onapp_action bucket_access_controls_actions[] = {
	A("save", "flag = false", POST, "default",
		"access_control(bucket_id: {bucket_id}, target_id: {target_id}, type: {type}, server_type: "
		"{server_type}, limits: {limits}, apply_to_all_resources_in_the_bucket??: "
		"{apply_to_all_resources_in_the_bucket})", NONE,
		.needs = "{type}, {server_type}, {target_id}, {limits}", .when = "empty $flag"),
	A("save", "flag = false", PUT, "default",
		"access_control(bucket_id: {bucket_id}, target_id: {target_id}, type: {type}, server_type: "
		"{server_type}, limits: {limits}, apply_to_all_resources_in_the_bucket??: "
		"{apply_to_all_resources_in_the_bucket})", NONE,
		.needs = "{type}, {server_type}, {target_id}, {limits}"),
	A("delete", "", DELETE, "default",
		"access_control(bucket_id: {bucket_id}, target_id: {target_id}, type: {type}, server_type: "
		"{server_type})", NONE,
		.needs = "{type}, {server_type}, {target_id}"),
};

const onapp_class onapp_class_Bucket_AccessControls = {
	.name = "OnApp_Bucket_AccessControls",
	.root = "access_control",
	.resource = "access_controls",
	.first_version = ONAPP_V(6, 0),
	FIELDS(bucket_access_controls_fields),
	ROUTES(bucket_access_controls_routes),
	ACTIONS(bucket_access_controls_actions),
};

/* ---- OnApp_Bucket_AccessControls_Limits ------------------------------------------------------------------ */

static const onapp_field bucket_access_controls_limits_fields[] = {
	F("limit_ip",                                         "string", RW),
	F("limit_rate ",                                      "string", RW, .property = "_limit_rate"),
	F("limit_cpu_share",                                  "string", RW),
	F("limit_cpu_units",                                  "string", RW),
	F("limit_memory",                                     "string", RW),
	F("limit_default_cpu",                                "string", RW),
	F("limit_min_cpu",                                    "string", RW),
	F("limit_min_memory",                                 "string", RW),
	F("limit_default_cpu_share",                          "string", RW),
	F("limit_min_cpu_priority",                           "string", RW),
	F("use_cpu_units",                                    "string", RW),
	F("limit",                                            "string", RW),
	F("limit_cpu",                                        "string", RW),
	F("limit_min_allocation_cpu_allocation",              "string", RW),
	F("limit_min_allocation_memory_allocation",           "string", RW),
	F("limit_min_allocation_cpu_resources_guaranteed",    "string", RW),
	F("limit_min_allocation_memory_resources_guaranteed", "string", RW),
	F("limit_min_allocation_vcpu_speed",                  "string", RW),
	F("limit_allocation_cpu_allocation",                  "string", RW),
	F("limit_allocation_memory_allocation",               "string", RW),
	F("limit_allocation_cpu_resources_guaranteed",        "string", RW),
	F("limit_allocation_memory_resources_guaranteed",     "string", RW),
	F("limit_allocation_vcpu_speed",                      "string", RW),
	F("limit_min_reservation_cpu_allocation",             "string", RW),
	F("limit_min_reservation_memory_allocation",          "string", RW),
	F("limit_reservation_cpu_allocation",                 "string", RW),
	F("limit_reservation_memory_allocation",              "string", RW),
	F("limit_min_pay_as_you_go_cpu_limit",                "string", RW),
	F("limit_min_pay_as_you_go_memory_limit",             "string", RW),
	F("limit_pay_as_you_go_cpu_limit",                    "string", RW),
	F("limit_pay_as_you_go_memory_limit",                 "string", RW),
	F("target_id",                                        "string", RW),
	F("target_name",                                      "string", RW),
	F("limit_backup",                                     "string", RW),
	F("limit_backup_disk_size",                           "string", RW),
	F("limit_template",                                   "string", RW),
	F("limit_template_disk_size",                         "string", RW),
	F("use_default_cpu",                                  "string", RW),
	F("use_default_cpu_share",                            "string", RW),
	F("limit_ova",                                        "string", RW),
	F("limit_ova_disk_size",                              "string", RW),
	F("limit_vs_cpu",                                     "string", RW),
	F("limit_vs_memory",                                  "string", RW),
	F("limit_min_disk_size",                              "string", RW),
	F("limit_disk_size",                                  "string", RW),
	F("limit_vs_disk_size",                               "string", RW),
	F("limit_vs_ip",                                      "string", RW),
	S("limit_min_allocation_vcpu",                        "string", RW, 6, 3),
	S("limit_allocation_vcpu",                            "string", RW, 6, 3),
	S("limit_min_reservation_vcpu",                       "string", RW, 6, 3),
	S("limit_min_pay_as_you_go_vcpu",                     "string", RW, 6, 3),
	S("limit_pay_as_you_go_vcpu",                         "string", RW, 6, 3),
	S("limit_reservation_vcpu",                           "string", RW, 6, 3),
	S("limit_nsxt_edge_gateways",                         "string", RW, 6, 5),
};

const onapp_class onapp_class_Bucket_AccessControls_Limits = {
	.name = "OnApp_Bucket_AccessControls_Limits",
	.root = "limits",
	.resource = "limits",
	.first_version = ONAPP_V(6, 0),
	FIELDS(bucket_access_controls_limits_fields),
};

/* ---- OnApp_Bucket_AccessControls_Preferences ------------------------------------------------------------- */

static const onapp_field bucket_access_controls_preferences_fields[] = {
	F("hypervisor_group_ids", "string", RW),
	F("data_store_group_ids", "string", RW),
	F("network_group_ids",    "string", RW),
};

const onapp_class onapp_class_Bucket_AccessControls_Preferences = {
	.name = "OnApp_Bucket_AccessControls_Preferences",
	.root = "preferences",
	.resource = "preferences",
	.first_version = ONAPP_V(6, 0),
	FIELDS(bucket_access_controls_preferences_fields),
};

/* ---- OnApp_Bucket_RateCards ------------------------------------------------------------------------------ */

static const onapp_field bucket_rate_cards_fields[] = {
	F("bucket_id",                            "integer", RO),
	F("server_type",                          "string",  RW),
	F("timing_strategy",                      "string",  RW),
	F("target_id",                            "integer", RO),
	F("target_name",                          "string",  RW),
	F("type",                                 "string",  RW),
	F("prices",                               NULL,      RW, .nested = "OnApp_Bucket_RateCards_Prices"),
	F("apply_to_all_resources_in_the_bucket", "string",  RW),
};

static const onapp_route bucket_rate_cards_routes[] = {
	R("default", "billing/buckets/{bucket_id!*}/rate_cards", NULL),
};

static const onapp_action bucket_rate_cards_actions[] = {
	A("save", "flag = false", POST, "default",
		"rate_card(bucket_id: {bucket_id}, target_id: {target_id}, type: {type}, server_type: "
		"{server_type}, prices: {prices}, apply_to_all_resources_in_the_bucket??: "
		"{apply_to_all_resources_in_the_bucket})", NONE,
		.needs = "{type}, {server_type}, {target_id}, {prices}", .when = "empty $flag"),
	A("save", "flag = false", PUT, "default",
		"rate_card(bucket_id: {bucket_id}, target_id: {target_id}, type: {type}, server_type: "
		"{server_type}, prices: {prices}, apply_to_all_resources_in_the_bucket??: "
		"{apply_to_all_resources_in_the_bucket})", NONE,
		.needs = "{type}, {server_type}, {target_id}, {prices}"),
	A("delete", "", DELETE, "default",
		"rate_card(bucket_id: {bucket_id}, target_id: {target_id}, type: {type}, server_type: {server_type})", NONE,
		.needs = "{type}, {server_type}, {target_id}"),
};

const onapp_class onapp_class_Bucket_RateCards = {
	.name = "OnApp_Bucket_RateCards",
	.root = "rate_card",
	.resource = "rate_cards",
	.first_version = ONAPP_V(6, 0),
	FIELDS(bucket_rate_cards_fields),
	ROUTES(bucket_rate_cards_routes),
	ACTIONS(bucket_rate_cards_actions),
};

/* ---- OnApp_Bucket_RateCards_Prices ----------------------------------------------------------------------- */

static const onapp_field bucket_rate_cards_prices_fields[] = {
	F("limit_free_cpu",                                   "string", RW),
	F("limit_free_cpu_share",                             "string", RW),
	F("limit_free_cpu_units",                             "string", RW),
	F("limit_free_memory",                                "string", RW),
	F("price_on_cpu",                                     "string", RW),
	F("price_off_cpu",                                    "string", RW),
	F("price_on_cpu_share",                               "string", RW),
	F("price_off_cpu_share",                              "string", RW),
	F("price_on_cpu_units",                               "string", RW),
	F("price_off_cpu_units",                              "string", RW),
	F("price_on_memory",                                  "string", RW),
	F("price_off_memory",                                 "string", RW),
	F("limit_free",                                       "string", RW),
	F("limit_data_read_free",                             "string", RW),
	F("limit_data_written_free",                          "string", RW),
	F("limit_reads_completed_free",                       "string", RW),
	F("limit_writes_completed_free",                      "string", RW),
	F("limit_free_monthly",                               "string", RW),
	F("limit_data_read_free_monthly",                     "string", RW),
	F("limit_data_written_free_monthly",                  "string", RW),
	F("limit_reads_completed_free_monthly",               "string", RW),
	F("limit_writes_completed_free_monthly",              "string", RW),
	F("price_on",                                         "string", RW),
	F("price_off",                                        "string", RW),
	F("price_data_read",                                  "string", RW),
	F("price_data_written",                               "string", RW),
	F("price_reads_completed",                            "string", RW),
	F("price_writes_completed",                           "string", RW),
	F("limit_rate_free",                                  "string", RW),
	F("limit_ip_free",                                    "string", RW),
	F("limit_data_sent_free",                             "string", RW),
	F("limit_data_received_free",                         "string", RW),
	F("limit_ip_free_monthly",                            "string", RW),
	F("limit_data_sent_free_monthly",                     "string", RW),
	F("limit_data_received_free_monthly",                 "string", RW),
	F("price_rate_on",                                    "string", RW),
	F("price_rate_off",                                   "string", RW),
	F("price_ip_on",                                      "string", RW),
	F("price_ip_off",                                     "string", RW),
	F("price_data_sent",                                  "string", RW),
	F("price_data_received",                              "string", RW),
	F("limit_backup_free",                                "string", RW),
	F("limit_backup_disk_size_free",                      "string", RW),
	F("limit_template_free",                              "string", RW),
	F("limit_template_disk_size_free",                    "string", RW),
	F("limit_ova_free",                                   "string", RW),
	F("limit_ova_disk_size_free",                         "string", RW),
	F("price_backup",                                     "string", RW),
	F("price_backup_disk_size",                           "string", RW),
	F("price_template",                                   "string", RW),
	F("price_template_disk_size",                         "string", RW),
	F("price_ova",                                        "string", RW),
	F("price_ova_disk_size",                              "string", RW),
	F("price_disk_size",                                  "string", RW),
	F("price_memory",                                     "string", RW),
	F("price_cpus",                                       "string", RW),
	F("price_cpu_shares",                                 "string", RW),
	F("price_cpu_units",                                  "string", RW),
	F("price_nodes",                                      "string", RW),
	F("price",                                            "string", RW),
	F("price_vs_ip_on",                                   "string", RW),
	F("price_vs_ip_off",                                  "string", RW),
	F("limit_free_allocation_cpu_allocation",             "string", RW),
	F("limit_free_allocation_memory_allocation",          "string", RW),
	F("limit_free_allocation_cpu_used",                   "string", RW),
	F("limit_free_allocation_memory_used",                "string", RW),
	F("limit_free_allocation_cpu_resources_guaranteed",   "string", RW),
	F("limit_free_alocation_memory_resources_guaranteed", "string", RW),
	F("limit_free_allocation_vcpu_speed",                 "string", RW),
	F("limit_free_reservation_cpu_allocation",            "string", RW),
	F("limit_free_reservation_memory_allocation",         "string", RW),
	F("limit_free_pay_as_you_go_cpu_limit",               "string", RW),
	F("limit_free_pay_as_you_go_memory_limit",            "string", RW),
	F("limit_free_pay_as_you_go_cpu_used",                "string", RW),
	F("limit_free_pay_as_you_go_memory_used",             "string", RW),
	F("price_allocation_cpu_allocation",                  "string", RW),
	F("price_allocation_memory_allocation",               "string", RW),
	F("price_allocation_cpu_resources_guaranteed",        "string", RW),
	F("price_allocation_memory_resources_guaranteed",     "string", RW),
	F("price_allocation_cpu_used",                        "string", RW),
	F("price_allocation_memory_used",                     "string", RW),
	F("price_allocation_vcpu_speed",                      "string", RW),
	F("price_reservation_cpu_allocation",                 "string", RW),
	F("price_reservation_memory_allocation",              "string", RW),
	F("price_pay_as_you_go_cpu_limit",                    "string", RW),
	F("price_pay_as_you_go_memory_limit",                 "string", RW),
	F("price_pay_as_you_go_cpu_limit_unlimited",          "string", RW),
	F("price_pay_as_you_go_memory_limit_unlimited",       "string", RW),
	F("price_pay_as_you_go_cpu_used",                     "string", RW),
	F("price_pay_as_you_go_memory_used",                  "string", RW),
	F("limit_free_disk_size",                             "string", RW),
	F("limit_free_disk_size_used",                        "string", RW),
	F("price_disk_size_used",                             "string", RW),
	F("price_disk_size_unlimited",                        "string", RW),
	F("limit_free_ip",                                    "string", RW),
	F("limit_free_data_sent",                             "string", RW),
	F("limit_free_data_received",                         "string", RW),
	F("price_ip",                                         "string", RW),
	F("target_id",                                        "string", RW),
	F("target_name",                                      "string", RW),
	F("price_recovery_point_size",                        "string", RW),
	F("limit_recovery_point_size_free",                   "string", RW),
	S("limit_free_allocation_vcpu",                       "string", RW, 6, 3),
	S("limit_free_reservation_vcpu",                      "string", RW, 6, 3),
	S("limit_free_pay_as_you_go_vcpu",                    "string", RW, 6, 3),
	S("price_allocation_vcpu",                            "string", RW, 6, 3),
	S("price_reservation_vcpu",                           "string", RW, 6, 3),
	S("price_pay_as_you_go_vcpu",                         "string", RW, 6, 3),
	S("price_nsxt_edge_gateways",                         "string", RW, 6, 5),
	S("limit_free_nsxt_edge_gateways",                    "string", RW, 6, 5),
	S("limit_ip_vs_free",                                 "string", RW, 6, 5),
};

const onapp_class onapp_class_Bucket_RateCards_Prices = {
	.name = "OnApp_Bucket_RateCards_Prices",
	.root = "prices",
	.resource = "prices",
	.first_version = ONAPP_V(6, 0),
	FIELDS(bucket_rate_cards_prices_fields),
};
