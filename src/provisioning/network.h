/*
 * Interfaces and addresses of one machine: what the files of Machines::network() share.
 */
#ifndef ONAPP_PROVISIONING_NETWORK_H
#define ONAPP_PROVISIONING_NETWORK_H

#include "addresses.h"
#include "machine.h"

typedef struct {
	zend_long id, join_id, rate_limit; /* Mbps; 0: unlimited */
	bool primary;
} onapp_nic;

typedef struct {
	onapp_held_address plan;
	zend_long join_id; /* what is deleted to give the address back */
	zend_string *text; /* owned; NULL: the panel does not show it */
	bool other;        /* on an interface that is neither the primary nor the ordered second one */
} onapp_joined_address;

typedef struct {
	const onapp_task *task;
	zend_long id;
	/* What is wanted; -1: not said. */
	zend_long rate_limit, secondary_network, secondary_rate_limit;
	zend_long sizes[ONAPP_SET_COUNT];
	bool strangers;
	HashTable *recorded; /* borrowed */
	/* What there is. */
	zval machine;
	onapp_nic *nics;
	size_t nic_count;
	HashTable *reach; /* network by network join, for those that the machine's hypervisor has; NULL: not read */
	zend_long primary_nic, secondary_nic; /* ids; 0: none */
	onapp_joined_address *addresses;
	size_t address_count;
	/* What comes out. */
	zval changed, refused;
	bool touched;
} onapp_networking;

/* interfaces.c. All false with an exception. */
bool onapp_networking_read_nics(onapp_networking *call);
bool onapp_networking_read_reach(onapp_networking *call);
bool onapp_networking_change_nics(onapp_networking *call);
/* Needs nics and reach. */
void onapp_networking_find_secondary(onapp_networking *call);

/* assignment.c */
bool onapp_networking_read_addresses(onapp_networking *call);
bool onapp_networking_change_addresses(onapp_networking *call);
void onapp_networking_forget_addresses(onapp_networking *call);

/* network.c */
void onapp_networking_changed(onapp_networking *call, const char *name);
void onapp_networking_refuse(onapp_networking *call, const char *name, zend_string *why); /* consumed */
/* Waits until the panel is done with what a step asked for; the machine is as it is then. False with an exception. */
bool onapp_networking_wait(onapp_networking *call, const char *step);

#endif
