--TEST--
OnApp\Schema: what it tells of classes, fields, routes and methods, and what it refuses
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/check.inc';

use OnApp\Schema;

$classes = Schema::classes();
check('number of classes', 410, count($classes));
check('classes are sorted', true, $classes === array_unique($classes) && in_array('OnApp_User', $classes, true));
$sorted = $classes;
sort($sorted, SORT_STRING);
check('order', $sorted, $classes);
$versions = Schema::versions();
check('number of versions', 28, count($versions));
check('first and last', ['2.0', '6.7'], [$versions[0], $versions[27]]);
check('5.5 is followed by 6.0', '6.0', $versions[array_search('5.5', $versions, true) + 1]);

check('describe', [
    'class' => 'OnApp_VirtualMachine_Backup',
    'alias' => 'OnApp\VirtualMachine\Backup',
    'parent' => 'OnApp',
    'root' => 'backup',
    'resource' => 'backups',
    'first_version' => null,
    'supported' => [],
    'closed' => [],
], Schema::describe('onapp_virtualmachine_backup'));
check('an alias', Schema::describe('OnApp_User'), Schema::describe('OnApp\User'));
class OwnUser extends OnApp_User
{
}
check('a class of the caller', 'OnApp_User', Schema::describe('OwnUser')['class']);
check('a parent', 'OnApp_VirtualMachine', Schema::describe('OnApp_LoadBalancer')['parent']);
check(
    'supported',
    [['since' => '2.3', 'until' => '5.5']],
    Schema::describe('OnApp_CDNResource_Bandwidth')['supported'],
);
check('first version', '6.0', Schema::describe('OnApp_BillingUser_Payments')['first_version']);
check('closed for ever', [['since' => null, 'until' => null]], Schema::describe('OnApp_Console')['closed']['list']);
check(
    'closed at some versions',
    [['since' => null, 'until' => '5.2']],
    Schema::describe('OnApp_Network')['closed']['save'],
);

check('a field', [
    'property' => '_remote_key',
    'type' => 'string',
    'required' => false,
    'read_only' => true,
    'secret' => true,
    'sent' => true,
    'since' => null,
    'until' => null,
], Schema::fields('OnApp_Console')['remote_key']);
$limits = 'OnApp_BillingUser_BaseResource_Limit';
check('an interval', ['2.1', '3.3'], bounds(Schema::fields($limits, '3.3')['limit']));
check('the next one', ['3.4', null], bounds(Schema::fields($limits, '3.4')['limit']));
check('not there yet', false, isset(Schema::fields('OnApp_Role', '2.3')['users_count']));
check('there', '3.0', Schema::fields('OnApp_Role', '3.0')['users_count']['since']);
check('nested', 'OnApp_Role_Permission', Schema::fields('OnApp_Role')['permissions']['class']);
check(
    'a default',
    'Resource::Acceleration',
    Schema::fields('OnApp_BillingUser_ResourceAcceleration')['resource_class']['default'],
);
check('panel texts', Schema::fields('OnApp_Role', '6.0'), Schema::fields('OnApp_Role', '6.0.0-67'));
check('5.7 has the fields of 6.0', Schema::fields('OnApp_User', '6.0'), Schema::fields('OnApp_User', '5.7'));
check('null is the newest', Schema::fields('OnApp_User', '7.0'), Schema::fields('OnApp_User'));
check(
    'null is the newest there is',
    Schema::fields('OnApp_CDNResource_Bandwidth', '5.5'),
    Schema::fields('OnApp_CDNResource_Bandwidth'),
);
check(
    'fields as the object has them',
    array_keys(fieldsOfAnObject('OnApp_Role')),
    array_keys(Schema::fields('OnApp_Role')),
);

$routes = Schema::routes('OnApp_Disk');
check(
    'base actions first',
    ['default', 'list', 'add', 'load', 'edit', 'delete'],
    array_slice(array_keys($routes), 0, 6),
);
check(
    'alternatives',
    ['settings/disks', 'virtual_machines/{virtual_machine_id}/disks'],
    array_column($routes['list'], 'path'),
);
check('condition', ['virtual_machine_id'], $routes['list'][0]['without']);
check('base rule', 'settings/disks/{id}', $routes['delete'][0]['path']);
check('constant', ['ONAPP_GETRESOURCE_TAKE_BACKUP'], $routes['backups'][0]['constants']);
check('inherited', 'OnApp_VirtualMachine', Schema::routes('OnApp_LoadBalancer')['reboot'][0]['declared_in']);
check(
    'from the loaded object',
    ['billing_plan_id'],
    Schema::routes('OnApp_BillingUser_BaseResource')['default'][1]['loaded'],
);

check('an action', [[
    'declared_in' => 'OnApp_VirtualMachine',
    'parameters' => ['recovery'],
    'verb' => 'POST',
    'route' => 'reboot',
    'paths' => ['virtual_machines/{id}/reboot'],
    'body' => '',
    'when' => 'empty $recovery',
    'gives' => 'nothing',
    'since' => null,
    'until' => null,
]], array_slice(Schema::actions('OnApp_VirtualMachine')['reboot'], 0, 1));
check('own code', ['operation' => 'save', 'own_code' => true], array_intersect_key(
    Schema::actions('OnApp_User')['save'][0],
    ['operation' => 1, 'own_code' => 1, 'verb' => 1],
));
check(
    'own ones before the base operations',
    ['cloneRole', 'getList', 'load', 'save', 'delete'],
    array_keys(Schema::actions('OnApp_Role')),
);
check('closed ones are left out', ['getList'], array_keys(Schema::actions('OnApp_BillingUser_Payments')));
check('by version', 'migrate', Schema::actions('OnApp_VirtualMachine', '6.0')['migrate'][0]['route']);
check('later', 'none', Schema::actions('OnApp_VirtualMachine', '6.1')['migrate'][0]['operation']);
check('result class', 'OnApp_VirtualMachine_Backup', Schema::actions('OnApp_Disk')['takeBackup'][0]['class']);
check('methods exist', [], array_filter(
    $classes,
    static fn (string $class): bool
        => array_diff(array_keys(Schema::actions($class)), get_class_methods($class)) !== [],
));

foreach (['NoSuchClass', 'OnApp', 'OnApp_Factory', 'ArrayObject', ''] as $class) {
    echo outcome(static fn (): array => Schema::routes($class)), "\n";
}
foreach (['x', '', '-1'] as $version) {
    echo outcome(static fn (): array => Schema::describe('OnApp_User', $version)), "\n";
}
echo outcome(static fn (): array => Schema::actions('OnApp_CDNResource_Bandwidth', '6.0')), "\n";
echo outcome(static fn (): object => new Schema()), "\n";

/** @param array<string, mixed> $field */
function bounds(array $field): array
{
    return [$field['since'], $field['until']];
}

/** @return array<string, mixed> */
function fieldsOfAnObject(string $class): array
{
    $object = new $class();
    $object->initFields('9.9');

    return $object->getClassFields();
}
?>
===DONE===
--EXPECT--
ValueError: OnApp\Schema::routes(): Argument #1 ($class) must be a class of OnApp\Schema::classes(), such as OnApp_VirtualMachine; "NoSuchClass" is none
ValueError: OnApp\Schema::routes(): Argument #1 ($class) must be a class of OnApp\Schema::classes(), such as OnApp_VirtualMachine; "OnApp" is none
ValueError: OnApp\Schema::routes(): Argument #1 ($class) must be a class of OnApp\Schema::classes(), such as OnApp_VirtualMachine; "OnApp_Factory" is none
ValueError: OnApp\Schema::routes(): Argument #1 ($class) must be a class of OnApp\Schema::classes(), such as OnApp_VirtualMachine; "ArrayObject" is none
ValueError: OnApp\Schema::routes(): Argument #1 ($class) must be a class of OnApp\Schema::classes(), such as OnApp_VirtualMachine; "" is none
ValueError: OnApp\Schema::describe(): Argument #2 ($version) must be a version such as "6.2" or null; "x" is none
ValueError: OnApp\Schema::describe(): Argument #2 ($version) must be a version such as "6.2" or null; "" is none
ValueError: OnApp\Schema::describe(): Argument #2 ($version) must be a version such as "6.2" or null; "-1" is none
ValueError: OnApp\Schema::actions(): Argument #2 ($version) must be a version that OnApp_CDNResource_Bandwidth exists at: 2.3 to 5.5; "6.0" is not
Error: Call to private OnApp\Schema::__construct() from global scope
===DONE===
