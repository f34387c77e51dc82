<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use OnApp\Host\Hooks;
use PHPUnit\Framework\Assert;

/** What the host lacks must be loud, and asking whether it is there must stay possible. */
final class GapTest extends HostTestCase
{
    public function testAnUnknownClassIsAGapUnlessOneOnlyAsks(): void
    {
        self::assertSame([false, false], $this->evaluate("return [class_exists('WHMCS\\Domain\\Registrar'), "
            . "interface_exists('WHMCS\\Domain\\Thing')];"));
        self::assertSame([], $this->logged('gaps'));
        self::assertSame('HostGap', $this->thrown('new WHMCS\Domain\Registrar();'));
        self::assertSame('HostGap', $this->thrown('WHMCS\Domain\Registrar::find(1);'));
        self::assertSame('Error', $this->thrown('new Other\Vendor\Thing();'), 'not ours to judge');
        self::assertCount(2, $this->logged('gaps'));
    }

    public function testAnAutoloaderOfAModuleIsAskedBeforeTheGapIsDeclared(): void
    {
        $loader = "spl_autoload_register(function (string \$c): void { if (\$c === 'WHMCS\\Module\\Server\\X\\Late') { "
            . "eval('namespace WHMCS\\Module\\Server\\X; class Late {}'); } });";
        self::assertSame('none', $this->thrown($loader . ' new WHMCS\Module\Server\X\Late();'));
        self::assertSame('HostGap', $this->thrown($loader . ' new WHMCS\Module\Server\X\Never();'));
    }

    public function testModelsKnowTheirPropertiesByBothNames(): void
    {
        $id = $this->order($this->addProduct('order'))['serviceid'];
        $seen = $this->evaluate("\$s = WHMCS\\Service\\Service::find($id); "
            . "return [\$s->domainStatus, \$s->domainstatus, "
            . "\$s->client->firstName, \$s->client->fullName, \$s->product->name, \$s->product->productGroup->name, "
            . "\$s->serviceProperties->get('Username'), WHMCS\\Service\\Status::ACTIVE];");
        self::assertSame(['Active', 'Active', 'Ada', "Ada O'Neill", 'VPS', 'Virtual Servers', 'root', 'Active'], $seen);
        $found = $this->evaluate("\$s = WHMCS\\Service\\Service::where('domainStatus', 'Active')"
            . "->where('userid', '=', 1)"
            . "->whereIn('packageId', [1])->orderBy('orderId', 'desc')->first(); \$s->dedicatedIp = '203.0.113.1'; "
            . "\$s->save(); return WHMCS\\Service\\Service::find(\$s->id)->dedicatedip;");
        self::assertSame('203.0.113.1', $found);
        self::assertSame('HostGap', $this->thrown("WHMCS\\Service\\Service::find($id)->colour;"));
        self::assertSame('HostGap', $this->thrown("WHMCS\\Service\\Service::find($id)->colour = 1;"));
        self::assertSame('HostGap', $this->thrown("WHMCS\\User\\Client::find(1)->shoeSize;"));
    }

    public function testUndocumentedHelpersStayUndefined(): void
    {
        foreach (
            ['generate_token', 'check_token', 'select_query', 'update_query', 'insert_query', 'full_query',
            'mysql_query'] as $function
        ) {
            self::assertFalse($this->evaluate("return function_exists('$function');"), $function);
        }
    }

    public function testFunctionsWorkWithoutAPage(): void
    {
        $values = $this->evaluate('return [decrypt(encrypt("x")), (string) formatCurrency("5"), '
            . 'getCurrency(1)["code"], fromMySQLDate("2030-02-01"), toMySQLDate("2030-02-01"), '
            . 'strlen(getTodaysDate()), '
            . 'WHMCS\Config\Setting::getValue("Language"), run_hook("DailyCronJob", []), ROOTDIR, WHMCS, '
            . '(new WHMCS\Authentication\CurrentUser())->isAuthenticatedAdmin()];');
        $root = SharedHost::directory() . '/root';
        self::assertSame(
            ['x', '$5.00 USD', 'USD', '2030-02-01', '2030-02-01', 10, 'english', [], $root, true, false],
            $values
        );
        $this->ok('setting', 'DateFormat', '--value', 'DD/MM/YYYY');
        self::assertSame(
            ['01/02/2030', '2030-02-01'],
            $this->evaluate('return [fromMySQLDate("2030-02-01"), toMySQLDate("01/02/2030")];')
        );
    }

    public function testADocumentedPointMayBeRegisteredThoughItIsNeverFired(): void
    {
        $never = $this->evaluate("add_hook('ClientAreaHomepagePanels', 1, function () { }); "
            . 'return OnApp\Host\Host::current()->hooks()->neverFired();');
        self::assertSame(['ClientAreaHomepagePanels'], $never);
        self::assertSame([], $this->logged('gaps'));
    }

    public function testHooksRunByPriorityAndNeverBreakTheOthers(): void
    {
        $results = $this->evaluate("add_hook('ServerAdd', 5, fn () => 'later'); "
            . "add_hook('ServerAdd', 1, fn () => 'first'); "
            . "add_hook('ServerAdd', 3, function () { throw new Exception('ill'); }); "
            . "return run_hook('ServerAdd', []);");
        self::assertSame(['first', 'later'], $results);
        self::assertStringContainsString('hook ServerAdd threw: ill', $this->logged('gaps')[0]['message']);
    }

    public function testANoticeInAScriptOfTheSiteIsRecorded(): void
    {
        $file = SharedHost::directory() . '/root/crons/job.php';
        file_put_contents($file, "<?php\nrequire dirname(__DIR__) . '/init.php';\n\$a = [];\necho \$a['none'];\n");
        self::assertSame(0, CliResult::of([PHP_BINARY, $file])->status);
        self::assertSame('crons/job.php:4', $this->logged('gaps')[0]['where']);
        file_put_contents($file, "<?php\nrequire dirname(__DIR__) . '/init.php';\nnothing_of_this_name();\n");
        $died = CliResult::of([PHP_BINARY, $file]);
        self::assertNotSame(0, $died->status);
        self::assertStringContainsString('nothing_of_this_name', $died->errors);
        unlink($file);
    }

    public function testTheListOfHookPointsSaysTruthfullyWhatIsFired(): void
    {
        $code = '';
        foreach (glob(dirname(__DIR__) . '/lib/{*,*/*}.php', GLOB_BRACE) ?: [] as $file) {
            $code .= file_get_contents($file);
        }
        $built = [];
        foreach (\OnApp\Host\ModuleAction::cases() as $action) {
            $built[] = "PreModule{$action->name}";
            array_push($built, ...($action->hasAfterHook() ? ["AfterModule{$action->name}",
                "AfterModule{$action->name}Failed"] : []));
        }
        array_push($built, 'PreModuleCustom', 'AfterModuleCustom', 'AfterModuleCustomFailed');
        foreach (Hooks::documentedPoints() as $point => $fired) {
            $inCode = str_contains($code, "'$point'") || in_array($point, $built, true);
            Assert::assertSame($inCode, $fired, $point);
        }
    }

    private function thrown(string $code): string
    {
        return $this->evaluate("try { $code } catch (Throwable \$e) { "
            . "return basename(strtr(\$e::class, '\\\\', '/')); } "
            . "return 'none';");
    }
}
