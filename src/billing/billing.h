/*
 * OnApp\Billing: traffic of periods and what it costs. Exact decimals throughout.
 */
#ifndef ONAPP_BILLING_BILLING_H
#define ONAPP_BILLING_BILLING_H

/* MINIT, after OnApp\Provisioning. */
void onapp_billing_register(void);

#endif
