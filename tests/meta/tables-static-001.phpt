--TEST--
The tables, looked at as they are: paths, nested classes, duplicates, secrets, notation, aliases, constants
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/notation.inc';

use OnApp\Schema;

// Ids of parents for which the class has no field and no method takes them: the caller sets the property.
$setByCaller = [
    'OnApp_Asset {asset_mac_address}',
    'OnApp_Federation_SellerToken {hypervisor_zones_id}',
    'OnApp_Hypervisor_VirtualMachinesMigration {hypervisor_id}',
    'OnApp_IpAddress_ExternalAddress {ip_address_id}',
    'OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles {edge_id}',
    'OnApp_NSX_Edges_LoadBalancer_ApplicationRules {edge_id}',
    'OnApp_NSX_Edges_LoadBalancer_Monitors {edge_id}',
    'OnApp_NSX_Edges_LoadBalancer_Pools {edge_id}',
    'OnApp_NSX_Edges_LoadBalancer_VirtualServers {edge_id}',
    'OnApp_NSX_Edges_Nat_Rules {edge_id}',
    'OnApp_NSX_Edges_VPN_IPSec_Sites {edge_id}',
    'OnApp_NSX_Edges_VPN_L2_PeerSites {edge_id}',
    'OnApp_Role_Approval {role_id}',
    'OnApp_ServiceAddon_Event {service_addons_id}',
    'OnApp_Settings_ComputeZonesBackupsResourceZones {backup_zone_id}',
    'OnApp_Settings_HypervisorZonesBackupsResourceZones {backup_zone_id}',
    'OnApp_Template_SystemServiceAddons {service_addon_id}',
    'OnApp_Template_SystemServiceAddons {template_id}',
    'OnApp_User_Limit {user_id}',
    'OnApp_VDCS_EdgeGateway_FirewallRule {vdcs_id}',
    'OnApp_VirtualMachine_BackupsResources {virtual_machine_id}',
    'OnApp_VirtualMachine_Log {virtual_machine_id}',
    'OnApp_VirtualMachine_ServiceAddon {virtual_machine_id}',
    'OnApp_VirtualMachine_Snapshot {disk_id}',
    'OnApp_VirtualRouters_IpNets {virtual_router_id}',
    'OnApp_VirtualServers_BackupsResources {virtual_server_id}',
];
// Fields whose names speak of secrets although they hold none.
$noSecrets = [
    // switches, rules and dates
    'allow_hypervisor_password_encryption', 'allow_initial_root_password_encryption', 'disable_plain_password_for_api',
    'initial_root_password_encrypted', 'password_changed_at', 'password_enforce_complexity', 'password_expiry',
    'password_force_unique', 'password_history_length', 'password_letters_numbers', 'password_lockout_attempts',
    'password_minimum_length', 'password_on', 'password_protection_for_deleting', 'password_symbols',
    'password_unauthorized_html', 'password_upper_lowercase', 'remember_token_expires_at', 'remove_old_root_passwords',
    'windows_license', 'isolated_license', 'proxy_cache_key', 'draas_keys', 'federation_trusts_only_private', 'private',
    // names of attributes that a SAML provider sends, and of parameters
    'disable_auto_suspend_key', 'display_infoboxes_key', 'first_name_key', 'last_name_key', 'locale_key', 'onapp_key',
    'roles_key', 'suspend_after_key', 'suspend_at_key', 'system_theme_key', 'time_zone_key', 'user_billing_plan_key',
    'user_email_key', 'user_group_key', 'user_name_key', 'credentials_parameter', 'credentials_type',
    // public keys
    'public_key_algorithm', 'public_key_hash', 'public_key_length', 'ssh_key', 'OnApp_SSH.key',
];
$suspicious = '/passw|secret|token|private|(^|_)keys?(_|$)|passphrase|credential|licen[cs]e|^otp$/i';

$unset = $seenSecrets = $usedExceptions = [];
$check = static function (string $what, bool $holds): void {
    if (!$holds) {
        echo "$what\n";
    }
};
foreach (Schema::classes() as $class) {
    $description = Schema::describe($class);
    $known = ['id' => true];
    foreach ((new ReflectionClass($class))->getDefaultProperties() as $name => $value) {
        $known[ltrim($name, '_')] = true;
    }
    $check(
        "$class has no alias",
        is_a($description['alias'], $class, true) && is_subclass_of($class, $description['parent']),
    );
    $placeholders = [];
    foreach ([null, ...Schema::versions()] as $version) {
        try {
            $fields = Schema::fields($class, $version);
        } catch (ValueError) {
            continue; // the class does not exist there
        }
        foreach ($fields as $name => $field) {
            $known[ltrim($field['property'], '_')] = true;
            if (isset($field['class'])) {
                $check(
                    "$class.$name: there is no class {$field['class']}",
                    is_subclass_of($field['class'], OnApp::class),
                );
            }
            if (preg_match($suspicious, $name) === 1 && !$field['secret']) {
                $exception = in_array($name, $noSecrets, true) ? $name : "$class.$name";
                $usedExceptions[$exception] = true;
                $check("$class.$name is not marked as a secret", in_array($exception, $noSecrets, true));
            }
        }
        foreach (Schema::routes($class, $version) as $action => $rows) {
            $check("$class $action: the same row twice", count($rows) === count(array_unique($rows, SORT_REGULAR)));
            $check("$class $action: a row that never holds", !in_array(true, array_map(
                static fn (array $row): bool => !isset($row['without']),
                array_slice($rows, 0, -1),
            ), true));
            foreach ($rows as $row) {
                $check(
                    "$class $action: path {$row['path']}",
                    preg_match('~^[\w./{}-]*$~', $row['path']) === 1 && !str_contains($row['path'], '//'),
                );
                foreach ($row['constants'] ?? [] as $constant) {
                    $isShared = $constant === 'ONAPP_RESTORE_BACKUP'; // two classes, two values: the first one counts
                    $right = defined($constant) && ($isShared || constant($constant) === $action);
                    $check("$class: the constant $constant is not $action", $right);
                }
                preg_match_all('/\{(\w+)\}/', $row['path'], $found);
                $placeholders += array_fill_keys($found[1], true);
            }
        }
        foreach (Schema::actions($class, $version) as $method => $rows) {
            $check("$class::$method: the same row twice", count($rows) === count(array_unique($rows, SORT_REGULAR)));
            foreach ($rows as $row) {
                $routes = Schema::routes($class, $version);
                $check(
                    "$class::$method: no route " . ($row['route'] ?? ''),
                    !isset($row['route']) || isset($routes[$row['route']]),
                );
                $notations = [
                    'body' => 'isBody',
                    'query' => 'isData',
                    'when' => 'isCondition',
                    'sets' => 'isSets',
                    'needs' => 'isNeeds',
                ];
                foreach (array_intersect_key($notations, $row) as $column => $rule) {
                    $check("$class::$method: $column cannot be read: $row[$column]", Notation::$rule($row[$column]));
                    $unknown = array_diff(Notation::arguments($row[$column]), $row['parameters']);
                    $check("$class::$method: $column names no argument of the method", $unknown === []);
                }
                foreach (array_filter(explode(',', $row['sets'] ?? '')) as $set) {
                    [$property, $argument] = [...explode('=', trim($set)), trim($set)];
                    $known[$property] = true;
                    $check("$class::$method sets $set", in_array($argument, $row['parameters'], true));
                }
            }
        }
    }
    foreach (array_keys(array_diff_key($placeholders, $known)) as $name) {
        $unset["$class {{$name}}"] = true;
    }
}
$check(
    'paths with ids that nothing sets: ' . implode(', ', array_diff(array_keys($unset), $setByCaller)),
    array_diff(array_keys($unset), $setByCaller) === [],
);
$check(
    'exceptions without need: ' . implode(', ', array_diff($setByCaller, array_keys($unset))),
    array_diff($setByCaller, array_keys($unset)) === [],
);
$superfluous = array_diff($noSecrets, array_keys($usedExceptions));
$check('names that need no exception: ' . implode(', ', $superfluous), $superfluous === []);
?>
===DONE===
--EXPECT--
===DONE===
