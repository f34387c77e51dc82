/*
 * Registration of OnApp\Provisioning.
 */
#include "provisioning.h"
#include "journal.h"
#include "panel.h"
#include "workflow.h"

#include "Zend/zend_attributes.h"

#include "../../stubs/provisioning_arginfo.h"

void onapp_provisioning_register(void)
{
	zend_class_entry *workflows[3];

	onapp_ce_journal = register_class_OnApp_Provisioning_Journal();
	onapp_ce_panel = register_class_OnApp_Provisioning_Panel();
	onapp_ce_panel->create_object = onapp_panel_create;
	onapp_ce_panel->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	onapp_panel_handlers_init();

	workflows[0] = register_class_OnApp_Provisioning_Users();
	workflows[1] = register_class_OnApp_Provisioning_Machines();
	workflows[2] = register_class_OnApp_Provisioning_Jobs();
	for (size_t i = 0; i < sizeof(workflows) / sizeof(workflows[0]); i++) {
		workflows[i]->create_object = onapp_workflow_create;
		workflows[i]->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	}
	onapp_workflow_handlers_init();
	register_class_OnApp_Provisioning_Resources();
}
