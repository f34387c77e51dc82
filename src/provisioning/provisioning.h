/*
 * OnApp\Provisioning: the workflows behind a billing system's orders. A journal of the caller survives the process;
 * nothing is made twice, and a question without an answer is never taken for "there is none".
 */
#ifndef ONAPP_PROVISIONING_PROVISIONING_H
#define ONAPP_PROVISIONING_PROVISIONING_H

/* MINIT, after the resource classes. */
void onapp_provisioning_register(void);

#endif
