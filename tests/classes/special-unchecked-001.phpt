--TEST--
Methods that failed in the PHP client or that are described in words only: what they send and give
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../inc/sent.inc';

$six = new Sent('6.7.0');

$database = $six->make('ApplicationServer_Database', ['_application_server_id' => 2, '_db' => 'shop']);
check(
    'users of a database',
    'GET /application_servers/2/databases/shop/privileges.json',
    $six->by($database->getListOfUsersAssignedToDatabase(...)),
);

$statistics = $six->make('Statistics');
check('dashboard', 'GET /billing/dashboard_statistics.json', $six->by($statistics->getList(...)));
check('dashboard, no arguments', 'GET /billing/dashboard_statistics.json', $six->by($statistics->getStatistics(...)));
check(
    'dashboard of some, in a period',
    'GET /billing/dashboard_statistics.json?stats_for[0]=bandwidth'
        . '&period[startdate]=2024-01-01&period[enddate]=2024-02-01',
    urldecode($six->by(static fn (): mixed => $statistics->getStatistics('bandwidth', '2024-01-01', '2024-02-01'))),
);
check(
    'dashboard of several',
    'GET /billing/dashboard_statistics.json?stats_for[0]=a&stats_for[1]=b',
    urldecode($six->by(static fn (): mixed => $statistics->getStatistics(['a', 'b']))),
);

foreach (['TemplateOVA' => 'template_ovas', 'UserAdditionalField' => 'user_additional_fields'] as $class => $path) {
    $object = $six->make($class);
    check("search $class", "GET /$path.json?q=vat+no", $six->by(static fn (): mixed => $object->search('vat no')));
}

$user = $six->make('User_Statistics', ['_user_id' => 4]);
check('hourly statistics', 'GET /users/4/user_statistics.json?hourly_stats=', $six->by($user->hourly_stats(...)));

$machine = $six->make('VirtualMachine', ['_id' => 5]);
check(
    'decrypted password',
    'GET /virtual_machines/5/with_decrypted_password.json?initial_root_password_encryption_key=k%26k',
    $six->by(static fn (): mixed => $machine->viewDecryptedPassword('k&k')),
);

$vapp = $six->make('Vapp_VirtualMachineParam', ['_id' => 6]);
check('vApp start', 'POST /6/start.json', $six->by($vapp->start(...)));
check('vApp stop', 'POST /6/stop.json', $six->by($vapp->stop(...)));
check('vApp name', 'PUT /6/edit.json {"vapp":{"name":"n"}}', $six->by(static fn (): mixed => $vapp->editName('n')));
check(
    'vApp recompose',
    'PUT /6/recompose.json {"vapp":{"name":"n"}}',
    $six->by(static fn (): mixed => $vapp->recomposing('n')),
);

$advanced = $six->make('CDNResource_Advanced');
check(
    'advanced settings',
    'GET /cdn_resources/3/advanced.json',
    $six->by(static fn (): mixed => $advanced->getList(3)),
);

// ---- Answers in a form of their own -------------------------------------------------------------------------------
$recipe = $six->make('VirtualMachine_Recipe', ['_virtual_machine_id' => 4]);
$list = null;
$answer = '[[{"recipe":{"id":1,"recipe_joins":{"id":8,"recipe_id":1}}}],'
    . '[{"recipe":{"id":2,"recipe_joins":{"id":9,"recipe_id":2}}}]]';
$sent = $six->by(static function () use ($recipe, &$list): void {
    $list = $recipe->getList();
}, $answer);
check('recipes', 'GET /virtual_machines/4/recipe_joins.json', $sent);
check('recipe joins', [8, 9], array_map(static fn (OnApp $join): mixed => $join->_id, $list));
check('recipe joins of which class', true, $list[0] instanceof OnApp_VirtualMachine_Recipe);
$six->by(static function () use ($recipe, &$list): void {
    $list = $recipe->getList();
}, '[]');
check('no recipes', [], $list);

$rooted = '[{"nsx_manager":{"id":1}},{"nsx_manager":{"id":2}}]';
$named = '{"nsx_managers":[{"id":1},{"id":2}]}';
foreach (['6.2.0' => $rooted, '6.3.0' => $named, '6.7.0' => $named, '7.0.0' => $rooted] as $version => $answer) {
    $panel = new Sent($version);
    $managers = $panel->make('Settings_NSX_Managers');
    $sent = $panel->by(static function () use ($managers, &$list): void {
        $list = $managers->getList();
    }, $answer);
    check("managers at $version", 'GET /settings/nsx/managers.json', $sent);
    check("managers at $version: ids", [1, 2], array_map(static fn (OnApp $one): mixed => $one->_id, $list));
}

$templates = $six->make('Messaging_NotificationTemplates', ['_id' => 4]);
$sent = $six->by($templates->load(...), '{"notification_template":{"id":4,"name":"n"}}');
check('notification template', 'GET /messaging/notification_templates/4/default.json', $sent);
check('notification template: name', 'n', $templates->_obj->_name);

// ---- Limits: nothing to say, nothing sent -------------------------------------------------------------------------
$put = 'PUT /billing/user/plans/2/resources/3.json {"resource":';
$limits = [
    [
        'BillingUser_ResourceBackupServerGroup',
        'editBackupsLimits',
        ['limit_backup', 'limit_backup_free', 'price_backup'],
    ],
    [
        'BillingUser_ResourceBackupServerGroup',
        'editTemplatesLimits',
        ['limit_template', 'limit_template_free', 'price_template'],
    ],
    ['BillingUser_ResourceBackupServerGroup', 'editBackupDiskSizeLimits', [
        'limit_backup_disk_size', 'limit_backup_disk_size_free', 'price_backup_disk_size',
    ]],
    ['BillingUser_ResourceBackupServerGroup', 'editTemplatesDiskSizeLimits', [
        'limit_template_disk_size', 'limit_template_disk_size_free', 'price_template_disk_size',
    ]],
    ['BillingUser_ResourceDataStoreGroup', 'editDiskSizeLimits', ['limit', 'limit_free', 'price_on', 'price_off']],
    ['BillingUser_ResourceDataStoreGroup', 'editDataReadLimits', ['limit_data_read_free', 'price_data_read']],
    ['BillingUser_ResourceDataStoreGroup', 'editDataWrittenLimits', ['limit_data_written_free', 'price_data_written']],
    [
        'BillingUser_ResourceDataStoreGroup',
        'editInputRequestsLimits',
        ['limit_reads_completed_free', 'price_reads_completed'],
    ],
    [
        'BillingUser_ResourceDataStoreGroup',
        'editOutputRequestsLimits',
        ['limit_writes_completed_free', 'price_writes_completed'],
    ],
    ['BillingUser_ResourceHypervisorGroup', 'editCPULimits', [
        'limit_cpu', 'limit_free_cpu', 'price_on_cpu', 'price_off_cpu', 'limit_default_cpu',
    ]],
    ['BillingUser_ResourceHypervisorGroup', 'editCPUShareLimits', [
        'limit_cpu_share', 'limit_free_cpu_share', 'price_on_cpu_share', 'price_off_cpu_share',
        'limit_default_cpu_share',
    ]],
    ['BillingUser_ResourceHypervisorGroup', 'editMemoryLimits', [
        'limit_memory', 'limit_free_memory', 'price_on_memory', 'price_off_memory',
    ]],
    ['BillingUser_ResourceHypervisorGroup', 'editCPUUnitsLimits', [
        'limit_cpu_units', 'limit_free_cpu_units', 'price_on_cpu_units', 'price_off_cpu_units',
    ]],
    [
        'BillingUser_ResourceNetworkGroup',
        'editIPAddressLimits',
        ['limit_ip', 'limit_ip_free', 'price_ip_on', 'price_ip_off'],
    ],
    [
        'BillingUser_ResourceNetworkGroup',
        'editPortSpeedLimits',
        ['limit_rate', 'limit_rate_free', 'price_rate_on', 'price_rate_off'],
    ],
    ['BillingUser_ResourceNetworkGroup', 'editDataReceivedLimits', ['limit_data_received_free', 'price_data_received']],
    ['BillingUser_ResourceNetworkGroup', 'editDataSentLimits', ['limit_data_sent_free', 'price_data_sent']],
];
foreach ($limits as [$class, $method, $names]) {
    $object = $six->make($class, ['_billing_plan_id' => 2, '_id' => 3]);
    $values = range(1, count($names));
    $call = static fn (mixed ...$arguments): Closure => static fn (): mixed => $object->$method(...$arguments);
    check("$method()", '', $six->by($call()));
    check("$method(null)", '', $six->by($call(null, null)));
    check("$method(all)", $put . json_encode(array_combine($names, $values)) . '}', $six->by($call(...$values)));
    check("$method(first)", $put . json_encode([$names[0] => 9]) . '}', $six->by($call(9)));
    check("$method(second)", $put . json_encode([$names[1] => 9]) . '}', $six->by($call(null, 9)));
}
$group = $six->make('BillingUser_ResourceHypervisorGroup', ['_billing_plan_id' => 2, '_id' => 3]);
check('default CPU limits', $put . '{"use_default_cpu":true}}', $six->by($group->resetCPULimitsToDefault(...)));
check(
    'default CPU shares',
    $put . '{"use_default_cpu_share":true}}',
    $six->by($group->resetCPUShareLimitsToDefault(...)),
);
?>
===DONE===
--EXPECT--
===DONE===
