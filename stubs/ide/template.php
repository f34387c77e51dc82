<?php

/*
 * Templates, recipes, service add-ons.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `blueprint_templates`, root `blueprint_template`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_user_id integer
 * @property string|null $_vapp_name string
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property bool|null $_built boolean
 * @method list<OnApp_BlueprintTemplate>|false getList($params = null, $url_args = null) GET blueprint_templates
 * @method OnApp_BlueprintTemplate|false load($id = null) GET blueprint_templates/{id}
 * @method null save() POST blueprint_templates/import, PUT blueprint_templates/{id}
 * @method null delete() DELETE blueprint_templates/{id}
 */
class OnApp_BlueprintTemplate extends OnApp
{
}

/**
 * Resource `blueprint_template_groups`, root `blueprint_template_group`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_parent_id integer
 * @property int|string|null $_lft integer
 * @property int|string|null $_rgt integer
 * @property int|string|null $_depth integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property array|null $_children array
 * @property array|null $_relations array
 * @method list<OnApp_BlueprintTemplateGroup>|false getList($params = null, $url_args = null) GET blueprint_template_groups
 * @method OnApp_BlueprintTemplateGroup|false load($id = null) GET blueprint_template_groups/{id}
 * @method null save() POST blueprint_template_groups, PUT blueprint_template_groups/{id}
 * @method null delete() DELETE blueprint_template_groups/{id}
 */
class OnApp_BlueprintTemplateGroup extends OnApp
{
}

/**
 * Resource `blueprint_template_group_relations`, root `blueprint_template`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_user_id integer
 * @property string|null $_vapp_name string
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property bool|null $_built boolean
 * @property int|string|null $_blueprint_template_group_id integer
 * @property int|string|null $_blueprint_template_id integer
 * @method list<OnApp_BlueprintTemplateGroup_Relation>|false getList($params = null, $url_args = null) GET blueprint_template_groups/{blueprint_template_group_id}/blueprint_template_group_relations
 * @method OnApp_BlueprintTemplateGroup_Relation|false load($id = null) GET blueprint_template_groups/{blueprint_template_group_id}/blueprint_template_group_relations/{id}
 * @method null save() POST blueprint_template_groups/{blueprint_template_group_id}/blueprint_template_group_relations, PUT blueprint_template_groups/{blueprint_template_group_id}/blueprint_template_group_relations/{id}
 * @method null delete() DELETE blueprint_template_groups/{blueprint_template_group_id}/blueprint_template_group_relations/{id}
 */
class OnApp_BlueprintTemplateGroup_Relation extends OnApp
{
    /**
     * POST blueprint_template_groups/{blueprint_template_group_id}/blueprint_template_group_relations
     *
     * @return OnApp_BlueprintTemplateGroup_Relation|list<OnApp_BlueprintTemplateGroup_Relation>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function _create() {}
}

/**
 * Resource `template_isos`, root `image_template_iso`.
 *
 * @property string|null $_allow_resize_without_reboot string
 * @property bool|null $_allowed_hot_migrate boolean
 * @property bool|null $_allowed_swap boolean
 * @property bool|null $_application_server boolean
 * @property string|null $_backup_server_id string
 * @property bool|null $_baremetal_server boolean
 * @property bool|null $_cdn boolean
 * @property string|null $_checksum string
 * @property string|null $_created_at datetime
 * @property string|null $_disk_target_device string
 * @property bool|null $_draas boolean
 * @property bool|null $_ext4 boolean
 * @property string|null $_file_name string
 * @property int|string|null $_id integer
 * @property string|null $_initial_password string, secret
 * @property string|null $_initial_username string
 * @property string|null $_label string
 * @property string|null $_manager_id string
 * @property int|string|null $_min_disk_size integer
 * @property int|string|null $_min_memory_size integer
 * @property string|null $_operating_system string
 * @property string|null $_operating_system_arch string
 * @property string|null $_operating_system_distro string
 * @property string|null $_operating_system_edition string
 * @property string|null $_operating_system_tail string
 * @property string|null $_parent_template_id string
 * @property string|null $_remote_id string
 * @property string|null $_resize_without_reboot_policy string
 * @property bool|null $_smart_server boolean
 * @property string|null $_state string
 * @property int|string|null $_template_size integer
 * @property string|null $_updated_at datetime
 * @property string|null $_user_id string
 * @property string|null $_version string
 * @property array|null $_virtualization array
 * @property array|string|null $_file_url field virtualization_array, array; string
 * @property string|null $_type string
 * @property string|null $_properties string, since 5.2
 * @property bool|null $_locked boolean, since 5.3
 * @property string|null $_openstack_id string, since 5.4
 * @property string|null $_datacenter_id string, since 6.2
 * @property string|null $_identifier string, since 6.2
 * @method list<OnApp_ISO>|false getList($params = null, $url_args = null) GET template_isos
 * @method OnApp_ISO|false load($id = null) GET template_isos/{id}
 * @method null save() POST template_isos, PUT template_isos/{id}
 * @method null delete() DELETE template_isos/{id}
 */
class OnApp_ISO extends OnApp
{
    /**
     * PUT template_isos/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function allowedHotMigrate() {}

    /**
     * GET template_isos/system
     *
     * @return OnApp_ISO|list<OnApp_ISO>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getPublicISO() {}

    /**
     * GET template_isos/user/{user_id}
     *
     * @return OnApp_ISO|list<OnApp_ISO>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getUserISO() {}

    /**
     * GET template_isos/user
     *
     * @return OnApp_ISO|list<OnApp_ISO>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListOfUsersISO() {}

    /**
     * GET template_isos/own
     *
     * @return OnApp_ISO|list<OnApp_ISO>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListOfOwnISO() {}

    /**
     * POST template_isos/{id}/make_public
     *
     * @return OnApp_ISO|list<OnApp_ISO>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function makeISOPublic() {}
}

/**
 * Resource `recipes`, root `recipe`.
 *
 * @property string|null $_compatible_with string
 * @property string|null $_created_at datetime
 * @property string|null $_description string
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_script_type string
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property array|null $_recipe_steps array
 * @method list<OnApp_Recipe>|false getList($params = null, $url_args = null) GET recipes
 * @method OnApp_Recipe|false load($id = null) GET recipes/{id}
 * @method null save() POST recipes, PUT recipes/{id}
 * @method null delete() DELETE recipes/{id}
 */
class OnApp_Recipe extends OnApp
{
    /**
     * GET recipes/{id}/applied_to_vs
     *
     * @return OnApp_Recipe|list<OnApp_Recipe>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListOfServerUsingRecipe() {}
}

/**
 * Resource `recipe_groups`, root `recipe_group`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_parent_id string
 * @property int|string|null $_lft integer
 * @property int|string|null $_rgt integer
 * @property int|string|null $_depth integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property array|null $_children array
 * @property array|null $_relations array
 * @method list<OnApp_RecipeGroup>|false getList($params = null, $url_args = null) GET recipe_groups
 * @method OnApp_RecipeGroup|false load($id = null) GET recipe_groups/{id}
 * @method null save() POST recipe_groups, PUT recipe_groups/{id}
 * @method null delete() DELETE recipe_groups/{id}
 */
class OnApp_RecipeGroup extends OnApp
{
}

/**
 * Resource `recipe_group_relations`, root `recipe`.
 *
 * @property string|null $_compatible_with string
 * @property string|null $_created_at datetime
 * @property string|null $_description string
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_script_type string
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property array|null $_recipe_steps array
 * @property array|null $_recipe_group_relation_id array
 * @method list<OnApp_RecipeGroup_Recipe>|false getList($params = null, $url_args = null) GET recipe_groups/{id}/recipe_group_relations
 * @method OnApp_RecipeGroup_Recipe|false load($id = null) GET recipe_groups/{id}/recipe_group_relations/{id}
 * @method null delete() DELETE recipe_groups/{id}/recipe_group_relations/{recipe_group_relation_id}
 */
class OnApp_RecipeGroup_Recipe extends OnApp
{
    /**
     * POST recipe_groups/{id}/recipe_group_relations
     *
     * @return OnApp_RecipeGroup_Recipe|list<OnApp_RecipeGroup_Recipe>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `recipe_steps`, root `recipe_step`.
 *
 * @property string|null $_created_at datetime
 * @property bool|null $_fail_anything_else boolean
 * @property string|null $_fail_values string
 * @property string|null $_failure_goto_step string
 * @property int|string|null $_id integer
 * @property int|string|null $_number integer
 * @property string|null $_on_failure string
 * @property string|null $_on_success string
 * @property bool|null $_pass_anything_else boolean
 * @property int|string|null $_pass_values integer
 * @property int|string|null $_recipe_id integer
 * @property string|null $_result_source string
 * @property string|null $_script string
 * @property string|null $_success_goto_step string
 * @property string|null $_updated_at datetime
 * @method list<OnApp_Recipe_Step>|false getList($params = null, $url_args = null) GET recipes/{recipe_id}/recipe_steps
 * @method OnApp_Recipe_Step|false load($id = null) GET recipes/{recipe_id}/recipe_steps/{id}
 * @method null save() POST recipes/{recipe_id}/recipe_steps, PUT recipes/{recipe_id}/recipe_steps/{id}
 * @method null delete() DELETE recipes/{recipe_id}/recipe_steps/{id}
 */
class OnApp_Recipe_Step extends OnApp
{
    /**
     * PUT recipes/{recipe_id}/recipe_steps/{id}/move_to/{number}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function swap() {}
}

/**
 * Resource `service_addons`, root `service_addon`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_description string
 * @property array|null $_compatible_with array
 * @property int|string|null $_user_id integer
 * @property array|null $_icon array
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_available_on_vm_provisioning string, since 5.5
 * @property bool|null $_system boolean, since 6.2
 * @method list<OnApp_ServiceAddon>|false getList($params = null, $url_args = null) GET service_addons
 * @method OnApp_ServiceAddon|false load($id = null) GET service_addons/{id}
 * @method null delete() DELETE service_addons/{id}
 */
class OnApp_ServiceAddon extends OnApp
{
    /**
     * POST service_addons
     * PUT service_addons/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `service_addon_groups`, root `service_addon_group`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_parent_id integer
 * @property int|string|null $_lft integer
 * @property int|string|null $_rgt integer
 * @property int|string|null $_depth integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property mixed $_icon
 * @property array|null $_children array
 * @property mixed $_relations
 * @method list<OnApp_ServiceAddonGroup>|false getList($params = null, $url_args = null) GET service_addon_groups
 * @method OnApp_ServiceAddonGroup|false load($id = null) GET service_addon_groups/{id}
 * @method null save() POST service_addon_groups, PUT service_addon_groups/{id}
 * @method null delete() DELETE service_addon_groups/{id}
 */
class OnApp_ServiceAddonGroup extends OnApp
{
}

/**
 * Comes within others.
 * Exists only 5.4.
 *
 * @property string|null $_url string, only 5.4
 * @method list<OnApp_ServiceAddonGroup_Icon>|false getList($params = null, $url_args = null) GET
 * @method OnApp_ServiceAddonGroup_Icon|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_ServiceAddonGroup_Icon extends OnApp
{
}

/**
 * Resource `service_addon_group_relations`, root `service_addon_group_relation`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_service_addon_id integer
 * @property int|string|null $_service_addon_group_id integer
 * @property string|null $_price string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property mixed $_service_addon
 * @method list<OnApp_ServiceAddonGroup_Relations>|false getList($params = null, $url_args = null) GET service_addon_groups/{service_addon_group_id}/service_addon_group_relations
 * @method OnApp_ServiceAddonGroup_Relations|false load($id = null) GET service_addon_groups/{service_addon_group_id}/service_addon_group_relations/{id}
 * @method null save() POST service_addon_groups/{service_addon_group_id}/service_addon_group_relations, PUT service_addon_groups/{service_addon_group_id}/service_addon_group_relations/{id}
 * @method null delete() DELETE service_addon_groups/{service_addon_group_id}/service_addon_group_relations/{id}
 */
class OnApp_ServiceAddonGroup_Relations extends OnApp
{
}

/**
 * Comes within others.
 * Exists only 5.4.
 *
 * @property int|string|null $_id integer, only 5.4
 * @property string|null $_label string, only 5.4
 * @property string|null $_description string, only 5.4
 * @property array|null $_compatible_with array, only 5.4
 * @property int|string|null $_user_id integer, only 5.4
 * @property mixed $_icon only 5.4
 * @property string|null $_created_at datetime, only 5.4
 * @property string|null $_updated_at datetime, only 5.4
 * @property bool|null $_available_on_vm_provisioning boolean, only 5.4
 * @method list<OnApp_ServiceAddonGroup_Relations_ServiceAddon>|false getList($params = null, $url_args = null) GET
 * @method OnApp_ServiceAddonGroup_Relations_ServiceAddon|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_ServiceAddonGroup_Relations_ServiceAddon extends OnApp
{
}

/**
 * Resource `service_addon_events`, root `service_addon_event`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_service_addon_id integer
 * @property int|string|null $_recipe_id integer
 * @property string|null $_action_type string
 * @property string|null $_event_type string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_destination string, since 5.5
 * @property string|null $_topic_id string, since 5.5
 * @method list<OnApp_ServiceAddon_Event>|false getList($params = null, $url_args = null) GET service_addons/{service_addons_id}/events
 * @method OnApp_ServiceAddon_Event|false load($id = null) GET service_addon_events/{id}
 * @method null save() POST service_addons/{service_addons_id}/events/recipes, PUT service_addons/{service_addons_id}/events/{id}
 * @method null delete() DELETE service_addons/{service_addons_id}/events/{id}
 */
class OnApp_ServiceAddon_Event extends OnApp
{
    /**
     * POST service_addons/{service_addons_id}/events/notifications
     *
     * @param mixed $topic_id
     * @param mixed $event_type
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function raiseEventAction($topic_id, $event_type) {}
}

/**
 * Resource `software_licenses`, root `software_license`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_arch string, required
 * @property int|string|null $_total integer, required
 * @property string|null $_distro string, required
 * @property int|string|null $_count integer, required
 * @property string|null $_tail string, required
 * @property string|null $_edition string, required
 * @property string|null $_license string, required, secret
 * @method list<OnApp_SoftwareLincense>|false getList($params = null, $url_args = null) GET software_licenses
 * @method OnApp_SoftwareLincense|false load($id = null) GET software_licenses/{id}
 * @method null save() POST software_licenses, PUT software_licenses/{id}
 * @method null delete() DELETE software_licenses/{id}
 */
class OnApp_SoftwareLincense extends OnApp
{
}

/**
 * Resource `templates`, root `image_template`.
 * Not offered: save (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_allow_resize_without_reboot boolean, required, read-only
 * @property bool|null $_allowed_swap boolean, required, read-only
 * @property mixed $_checksum required, read-only
 * @property string|null $_created_at datetime, required, read-only
 * @property mixed $_file_name required, read-only
 * @property mixed $_label required, read-only
 * @property int|string|null $_min_disk_size integer, required, read-only
 * @property mixed $_operating_system required, read-only
 * @property mixed $_operating_system_distro required, read-only
 * @property mixed $_state required, read-only
 * @property string|null $_updated_at datetime, required, read-only
 * @property int|string|null $_user_id integer, required, read-only
 * @property mixed $_version required, read-only
 * @property int|string|null $_template_size integer, read-only
 * @property bool|null $_allowed_hot_migrate boolean, required, since 2.1
 * @property string|null $_operating_system_arch string, required, since 2.1
 * @property string|null $_operating_system_edition string, required, since 2.1
 * @property string|null $_operating_system_tail string, required, since 2.1
 * @property string|null $_virtualization string, required, since 2.1
 * @property int|string|null $_parent_template_id integer, read-only, since 2.1
 * @property int|string|null $_min_memory_size integer, read-only, since 2.2
 * @property string|null $_disk_target_device string, read-only, since 2.2
 * @property bool|null $_cdn boolean, read-only, since 2.3
 * @property mixed $_template_set_ids read-only, since 2.3
 * @property int|string|null $_backup_server_id integer, since 2.3
 * @property bool|null $_baremetal_server boolean, since 3.0
 * @property bool|null $_ext4 boolean, since 3.0
 * @property string|null $_initial_password string, secret, since 3.0
 * @property string|null $_initial_username string, since 3.0
 * @property string|null $_manager_id string, since 3.0
 * @property bool|null $_remote_id boolean, since 3.0
 * @property array|null $_resize_without_reboot_policy array, since 3.0
 * @property bool|null $_smart_server boolean, since 3.0
 * @property string|null $_type string, since 3.0
 * @property bool|null $_application_server boolean, since 3.0
 * @property bool|null $_draas boolean, since 4.3
 * @property string|null $_properties string, since 5.2
 * @property bool|null $_locked boolean, since 5.3
 * @property string|null $_openstack_id string, since 5.4
 * @property string|null $_datacenter_id string, since 6.2
 * @property string|null $_identifier string, since 6.2
 * @property array|null $_virtualization_array array, 3.0 to 5.0
 * @method list<OnApp_Template>|false getList($params = null, $url_args = null) GET templates
 * @method OnApp_Template|false load($id = null) GET templates/{id}
 * @method null delete() DELETE templates/{id}
 */
class OnApp_Template extends OnApp
{
    /**
     * GET templates/user
     *
     * @return OnApp_Template|list<OnApp_Template>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getUserTemplates() {}

    /**
     * GET templates/all
     *
     * @return OnApp_Template|list<OnApp_Template>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getAll() {}
}

/**
 * Resource `template_ovas`, root `image_template_ova`.
 *
 * @property string|null $_allow_resize_without_reboot string
 * @property bool|null $_allowed_hot_migrate boolean
 * @property bool|null $_allowed_swap boolean
 * @property bool|null $_application_server boolean
 * @property int|string|null $_backup_server_id integer
 * @property bool|null $_baremetal_server boolean
 * @property bool|null $_cdn boolean
 * @property string|null $_checksum string
 * @property string|null $_created_at datetime
 * @property string|null $_disk_target_device string
 * @property bool|null $_draas boolean
 * @property bool|null $_ext4 boolean
 * @property string|null $_file_name string
 * @property int|string|null $_id integer
 * @property string|null $_initial_password string, secret
 * @property string|null $_initial_username string
 * @property string|null $_label string
 * @property int|string|null $_manager_id integer
 * @property int|string|null $_min_memory_size integer
 * @property string|null $_operating_system string
 * @property string|null $_operating_system_arch string
 * @property string|null $_operating_system_distro string
 * @property string|null $_operating_system_edition string
 * @property string|null $_operating_system_tail string
 * @property int|string|null $_parent_template_id integer
 * @property array|null $_properties array
 * @property int|string|null $_remote_id integer
 * @property string|null $_resize_without_reboot_policy string
 * @property bool|null $_smart_server boolean
 * @property string|null $_state string
 * @property int|string|null $_template_size integer
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property string|null $_version string
 * @property string|null $_virtualization string
 * @property array|null $_type array
 * @property string|null $_file_url string
 * @property bool|null $_locked boolean, since 5.3
 * @property string|null $_openstack_id string, since 5.4
 * @property bool|null $_make_public boolean, since 6.0
 * @property string|null $_datacenter_id string, since 6.2
 * @property string|null $_identifier string, since 6.2
 * @property int|string|null $_min_disk_size integer, 5.2 to 5.4
 * @method list<OnApp_TemplateOVA>|false getList($params = null, $url_args = null) GET template_ovas
 * @method OnApp_TemplateOVA|false load($id = null) GET template_ovas/{id}
 * @method null delete() DELETE template_ovas/{id}
 */
class OnApp_TemplateOVA extends OnApp
{
    /**
     * GET template_ovas/system
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function system() {}

    /**
     * GET template_ovas/own
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function own() {}

    /**
     * GET template_ovas/user
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function user() {}

    /**
     * GET template_ovas?q
     *
     * @param mixed $question
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function search($question) {}

    /**
     * POST template_ovas/{id}/make_public
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function make_public() {}

    /**
     * POST template_ovas/{id}/delete_files
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete_files() {}

    /**
     * POST template_ovas/{id}/unlock
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unlock() {}

    /**
     * POST template_ovas/{id}/converting
     *
     * @return OnApp_TemplateOVA|list<OnApp_TemplateOVA>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function converting() {}

    /**
     * POST template_ovas
     * PUT template_ovas/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `disks`, root `image_template_disk`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_identifier string
 * @property int|string|null $_template_id integer, read-only
 * @property int|string|null $_disk_size integer
 * @property int|string|null $_disk_type integer
 * @property string|null $_mount_point string
 * @property string|null $_label string
 * @property string|null $_file_system string
 * @property bool|null $_mounted boolean
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_TemplateOVAs_Disks>|false getList($params = null, $url_args = null) GET template_ovas/{template_id}/disks
 */
class OnApp_TemplateOVAs_Disks extends OnApp
{
}

/**
 * Resource `template_roles`, root `template_role`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_users_count integer
 * @property bool|null $_system boolean
 * @method list<OnApp_TemplateRoles>|false getList($params = null, $url_args = null) GET template_roles
 * @method OnApp_TemplateRoles|false load($id = null) GET template_roles/{id}
 */
class OnApp_TemplateRoles extends OnApp
{
}

/**
 * Resource `template_store`, root `image_template_group`.
 *
 * @property string|null $_label string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_id string
 * @property string|null $_kms_host string
 * @property string|null $_kms_port string
 * @property string|null $_kms_server_label string
 * @property string|null $_mak string
 * @property string|null $_own string
 * @property string|null $_parent_id string
 * @property string|null $_depth string
 * @property string|null $_lft string
 * @property string|null $_rgt string
 * @property string|null $_children string
 * @property string|null $_hypervisor_group_id string
 * @property string|null $_kms string
 * @property string|null $_relations string
 * @property string|null $_system_group string
 * @property string|null $_user_id string
 * @method list<OnApp_TemplateStore>|false getList($params = null, $url_args = null) GET template_store
 * @method OnApp_TemplateStore|false load($id = null) GET template_store/{id}
 * @method null save() POST template_store, PUT template_store/{id}
 * @method null delete() DELETE template_store/{id}
 */
class OnApp_TemplateStore extends OnApp
{
}

/**
 * Resource `recipe_joins`, root `recipe`.
 *
 * @property string|null $_compatible_with string
 * @property string|null $_created_at datetime
 * @property string|null $_description string
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_script_type string
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property array|null $_recipe_steps array; field event_type, array
 * @property array|null $_recipe_joins array
 * @property string|null $_vm_ip_address_add string, since 6.1
 * @property string|null $_vm_ip_address_remove string, since 6.1
 * @property string|null $_vm_nic_remove string, since 6.1
 * @property string|null $_vm_start string, since 6.1
 * @property string|null $_vm_reboot string, since 6.1
 * @property string|null $_vm_hot_migrate string, since 6.1
 * @property string|null $_vm_hot_full_migrate string, since 6.1
 * @property string|null $_vm_failover string, since 6.1
 * @property string|null $_ip_allocated_to_vm_nic string, since 6.1
 * @property string|null $_ip_revoked_from_vm_nic string, since 6.1
 * @method list<OnApp_Template_Recipe>|false getList($params = null, $url_args = null) GET templates/{id}/recipe_joins
 * @method OnApp_Template_Recipe|false load($id = null) GET templates/{id}/recipe_joins/{id}
 * @method null save() POST templates/{id}/recipe_joins, PUT templates/{id}/recipe_joins/{id}
 * @method null delete() DELETE templates/{id}/recipe_joins/{id}
 */
class OnApp_Template_Recipe extends OnApp
{
}

/**
 * Resource `system_service_addons`, root `service_addon`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_description string
 * @property array|null $_compatible_with array
 * @property int|string|null $_user_id integer
 * @property array|null $_icon array
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_available_on_vm_provisioning boolean
 * @property bool|null $_system boolean
 * @method list<OnApp_Template_SystemServiceAddons>|false getList($params = null, $url_args = null) GET templates/{template_id}/system_service_addons
 */
class OnApp_Template_SystemServiceAddons extends OnApp
{
    /**
     * POST templates/{template_id}/system_service_addons
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assignToTemplate() {}

    /**
     * DELETE templates/{template_id}/system_service_addons/{service_addon_id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unassignFromTemplate() {}
}

class_alias(OnApp_BlueprintTemplate::class, 'OnApp\BlueprintTemplate');
class_alias(OnApp_BlueprintTemplateGroup::class, 'OnApp\BlueprintTemplateGroup');
class_alias(OnApp_BlueprintTemplateGroup_Relation::class, 'OnApp\BlueprintTemplateGroup\Relation');
class_alias(OnApp_ISO::class, 'OnApp\ISO');
class_alias(OnApp_Recipe::class, 'OnApp\Recipe');
class_alias(OnApp_RecipeGroup::class, 'OnApp\RecipeGroup');
class_alias(OnApp_RecipeGroup_Recipe::class, 'OnApp\RecipeGroup\Recipe');
class_alias(OnApp_Recipe_Step::class, 'OnApp\Recipe\Step');
class_alias(OnApp_ServiceAddon::class, 'OnApp\ServiceAddon');
class_alias(OnApp_ServiceAddonGroup::class, 'OnApp\ServiceAddonGroup');
class_alias(OnApp_ServiceAddonGroup_Icon::class, 'OnApp\ServiceAddonGroup\Icon');
class_alias(OnApp_ServiceAddonGroup_Relations::class, 'OnApp\ServiceAddonGroup\Relations');
class_alias(OnApp_ServiceAddonGroup_Relations_ServiceAddon::class, 'OnApp\ServiceAddonGroup\Relations\ServiceAddon');
class_alias(OnApp_ServiceAddon_Event::class, 'OnApp\ServiceAddon\Event');
class_alias(OnApp_SoftwareLincense::class, 'OnApp\SoftwareLincense');
class_alias(OnApp_Template::class, 'OnApp\Template');
class_alias(OnApp_TemplateOVA::class, 'OnApp\TemplateOVA');
class_alias(OnApp_TemplateOVAs_Disks::class, 'OnApp\TemplateOVAs\Disks');
class_alias(OnApp_TemplateRoles::class, 'OnApp\TemplateRoles');
class_alias(OnApp_TemplateStore::class, 'OnApp\TemplateStore');
class_alias(OnApp_Template_Recipe::class, 'OnApp\Template\Recipe');
class_alias(OnApp_Template_SystemServiceAddons::class, 'OnApp\Template\SystemServiceAddons');
