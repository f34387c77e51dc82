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
