<?php

/**
 * Small faults, and a test that must notice each: file, text, what takes its place, test suite, filter of the test.
 * The text must stand in the file exactly once.
 */

declare(strict_types=1);

$module = 'modules/servers/onapp';

return [
    // ---- Contract of a module -------------------------------------------------------------------------------
    'a call that went well does not say "success"' => ["$module/lib/Boundary.php",
        "\$work(ServiceCall::fromParams(\$params), \$report);\n            return 'success';",
        "\$work(ServiceCall::fromParams(\$params), \$report);\n            return 'done';",
        'modules/onapp', 'LifecycleTest::testTerminatingTwiceSucceeds'],
    'a hook point is misspelt' => ["$module/hooks.php", "add_hook('AcceptOrder'", "add_hook('AcceptOrders'",
        'modules/onapp', 'ReviewTest::testServicesOfAnOrderGoToThePinnedServer'],
    'a hook works for products of other modules too' => ["$module/lib/Storage/Orders.php",
        "->where('p.servertype', 'onapp')", '', 'modules/onapp', 'ReviewTest::testServicesOfAnOrder'],
    'a method that Illuminate 7 does not have' => ["$module/lib/Storage/Orders.php", '->update(', '->upsert(',
        'modules/onapp', 'PackageTest::testCodeKeepsToWhatWasPromised'],
    'entities that WHMCS put in are kept' => ["$module/lib/Entities.php",
        'htmlspecialchars_decode((string) $value, ENT_QUOTES | ENT_HTML5)', '(string) $value',
        'modules/onapp', 'ProfileTest::testAWholeLife'],
    'a text is not translated' => ["$module/lang/german.php", "'state_running' => 'Läuft',", '',
        'modules/onapp', 'LanguageTest::testEveryTextIsThere'],
    'a placeholder is lost in translation' => ["$module/lang/german.php", 'geladen ist', 'geladen :is',
        'modules/onapp', 'LanguageTest::testEveryTextIsThere'],

    // ---- Secrets and markup ---------------------------------------------------------------------------------
    'secrets are not masked' => ["$module/lib/Report.php", '$text = str_replace($forms, self::MASK, $text);', '',
        'modules/onapp', 'SecretTest::testASecretThatThePanelRepeatsIsMasked'],
    'an API key is stored as it is' => ["$module/lib/Storage/DatabaseJournal.php",
        '$value = encrypt($value);', '',
        'modules/onapp', 'SecretTest::testTheDatabaseHoldsKeysOnlyEncrypted'],
    'a field of the staff page is not escaped' => ["$module/lib/Admin/ServiceTab.php",
        '= PanelLink::escaped($text);', '= $text;', 'modules/onapp', 'PageTest::testProbesArriveAsText'],

    // ---- Whose is it ----------------------------------------------------------------------------------------
    'a machine of another user can be linked' => ["$module/lib/Action/LinkMachine.php",
        'if ((int) $known->onapp_user_id !== $userId) {', 'if (false) {',
        'modules/onapp', 'AdminTest::testWhatCannotBeLinkedIsTold'],
    'a user with other machines is deleted' => ["$module/lib/Action/UserRetirement.php",
        'if ($this->hasMachines($workshop, $userId)) {', 'if (false) {',
        'modules/onapp', 'LifecycleTest::testAUserWithAnotherMachineIsKept'],
    'a machine moves to another server with its product' => ["$module/lib/Action/ChangePackage.php",
        'if ($settings->server !== null && $settings->server !== $workshop->server->id) {', 'if (false) {',
        'modules/onapp', 'ChangePackageTest::testAProductOfAnotherServerIsRefused'],

    // ---- Client area ----------------------------------------------------------------------------------------
    'client area: a form without its nonce is taken' => ["$module/lib/Client/Controller.php",
        "if (!\$this->session->hasNonce(\$request->text('nonce'))) {", 'if (false) {',
        'modules/onapp', 'ClientGuardTest::testNoActionWithoutNonceOrByGet'],
    'client area: a second click acts again' => ["$module/lib/Client/Controller.php",
        "if (!\$this->session->takeTicket(\$request->text('ticket'))) {", 'if (false) {',
        'modules/onapp', 'ClientGuardTest::testASecondClickDoesNothing'],
    'client area: services of others are there' => ["$module/lib/Storage/ClientServices.php",
        "->where('h.userid', \$clientId)", '', 'modules/onapp', 'ClientGuardTest::testAnotherClientSeesAndDoesNothing'],
    'client area: a suspended service may act' => ["$module/lib/Client/Controller.php",
        'if ($route->wantsActive && !$visit->service->isActive()) {', 'if (false) {',
        'modules/onapp', 'ClientGuardTest::testSuspendedMeansSuspended'],
    'client area: the switches of the product are ignored' => ["$module/lib/Client/Controller.php",
        'if (!$visit->allows($route->switch)) {', 'if (false) {',
        'modules/onapp', 'ClientGuardTest::testEverySwitchHidesItsPagesAndActions'],
    'client area: a value is not escaped' => ["$module/templates/client/overview.tpl",
        "{\$row.value|escape:'html':'UTF-8'}", '{$row.value}', 'modules/onapp', 'PackageTest::testTemplatesEscape'],
    'client area: a wrong choice is called an empty field' => ["$module/lib/Web/Form.php", "'wants_choice' :",
        "'wants_value' :", 'modules/onapp', 'ClientBackupsTest::testFieldsOfASchedule'],
    'client area: a machine without a server counts as silent' => ["$module/lib/Client/MachineList.php",
        "\$row?->serverId === null => 'unassigned',", '',
        'modules/onapp', 'ClientPagesTest::testAMachineWithoutAServerIsSaidToHaveNone'],
    'client area: a second creation waits for the first' => ["$module/lib/Client/Controller.php",
        'Leases::NOT_AT_ALL : Leases::BRIEFLY', 'Leases::BRIEFLY : Leases::BRIEFLY',
        'modules/onapp', 'ClientMachineTest::testASecondCreationIsRefusedWhileTheFirstWaits'],
    'client area: a silent panel counts as one without autoscaling' => ["$module/lib/Client/Part/Autoscaling.php",
        'catch (NotFoundException) {', 'catch (\OnApp\Exception\Exception) {',
        'modules/onapp', 'ClientAutoscalingTest::testAPanelThatDoesNotAnswerIsNotOneWithoutIt'],
    'client area: a machine grows and shrinks at once' => ["$module/lib/Client/Part/Autoscaling.php",
        '$trigger <= $other : $trigger >= $other', 'false : false',
        'modules/onapp', 'ClientAutoscalingTest::testAChangeIsCheckedInTheSameWay'],

    // ---- Interruptions and competition ----------------------------------------------------------------------
    'a lease is given out twice' => ["$module/lib/Storage/Leases.php", 'if (!$isFree) {', 'if (false) {',
        'modules/onapp', 'StorageTest::testALeaseKeepsOthersOutUntilItIsGivenBack'],
    'a lost lease still writes' => ["$module/lib/Storage/Leases.php", '$fence = (int) $row->fence + 1;',
        '$fence = (int) $row->fence;', 'modules/onapp', 'StorageTest::testALeaseThatRanOut'],
    'a migration cannot be repeated' => ["$module/lib/Storage/TableTools.php",
        'if (!$schema->hasTable($table)) {', 'if (true) {',
        'modules/onapp', 'StorageTest::testMigrationsCanBeRepeatedFromAnywhere'],
    'a failed deletion forgets the machine' => ["$module/lib/Action/TerminateAccount.php",
        "\$existed = \$workshop->machines()->delete(\$id);",
        "\$workshop->journal()->remove('machine');\n        \$existed = \$workshop->machines()->delete(\$id);",
        'modules/onapp', 'LifecycleTest::testADeadPanelIsNoReasonToForgetAMachine'],
    'changes are applied though the product says not to' => ["$module/lib/Action/ChangePackage.php",
        'if (!$settings->switches->applyOnChange()) {', 'if (false) {',
        'modules/onapp', 'ChangePackageTest::testAProductMaySayThatMachinesStayAsTheyAre'],

    // ---- Bills ----------------------------------------------------------------------------------------------
    'a period is closed on figures of before its end' => ["$module/lib/Billing/Settlement.php",
        '&& ($account->machine === null || $row->collectedUntil >= $row->end)', '',
        'modules/onapp', 'BandwidthTest::testAClockThatRunsAheadClosesNothing'],
    'late hours are forgotten' => ["$module/lib/Billing/Settlement.php",
        "->sub(\$before->counted[\$key] ?? '0')", '->sub($kilobytes)', 'modules/onapp', 'BillingPropertyTest'],
    'the currency of the client is ignored' => ["$module/lib/Billing/Settlement.php",
        '$price, $account->rate, $account->unit', "\$price, new Decimal('1'), \$account->unit",
        'modules/onapp', 'BillingPropertyTest'],
    'a bill that is there is not found again' => ["$module/lib/Billing/WhmcsInvoices.php",
        '$id = $this->find($row) ?? $this->create($row);', '$id = $this->create($row);',
        'modules/onapp', 'KillTest::testWhatWasKilled.*bills'],

    // ---- The host -------------------------------------------------------------------------------------------
    'the host has a server before it asks for metrics' => ['tests/host/lib/UsageMetrics.php',
        '$this->provider($type, 0)', '$this->provider($type, $serverId)',
        'host', 'ServerFunctionsTest::testMetricsAreAskedForWithoutAServer'],
    'the host shows services of other clients' => ['tests/host/lib/Web/Page.php',
        'return (int) $row->userid === Session::clientId() ? $row : throw', 'return true ? $row : throw',
        'host', 'HttpTest::testAServiceIsShownToItsClientOnly'],
    'the host takes forms without a token' => ['tests/host/lib/Web/Session.php',
        'if (!is_string($given) || !hash_equals(self::token(), $given)) {', 'if (false) {',
        'host', 'HttpTest::testAFormWithoutTheTokenChangesNothing'],
    'the host knows a class that does not exist' => ['tests/host/lib/Autoloader.php',
        'throw new HostGap("class $class does not exist in this host");', 'return;',
        'host', 'GapTest::testAnUnknownClassIsAGap'],
    'the host takes any return value' => ['tests/host/lib/ModuleContract.php',
        "if (!is_string(\$value) || \$value === '') {", 'if (false) {',
        'host', 'ContractTest::testAMisbehavingCreateFails'],
    'the ledger of the host is incomplete' => ['tests/host/SURFACE.md',
        "| `run_hook` | VENDOR | observed |\n", '', 'host', 'SurfaceTest::testFunctions'],
];
