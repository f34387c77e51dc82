<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\CliResult;
use PHPUnit\Framework\TestCase;

/** The files of the module: versions, texts, syntax of templates, and what happens without the extension. */
final class PackageTest extends TestCase
{
    private const FORBIDDEN = [
        'SQL made of values' => '/->(select(One)?|statement|unprepared|\w*Raw)\(\s*("[^"]*[${]|\'[^\']*\'\s*\.)/',
        'state of the request' => '/\$_(GET|POST|REQUEST|SERVER|COOKIE|SESSION)\b|\bglobal \$/',
        'code as data' => '/\b(eval|exec|system|passthru|unserialize)\(/',
        'newer than Illuminate 7, or destructive' => '/->(upsert|sole|lazy\w*|dropColumns?|dropIfExists|drop)\(/',
    ];

    /** The only files that may all the same. Names of tables to change cannot be bound: they are constants. */
    private const MAY = [
        'SQL made of values' => ['/lib/Storage/TableTools.php'],
        'state of the request' => ['/lib/Admin/PostedFields.php', '/lib/Web/Request.php', '/lib/Web/Session.php'],
    ];

    private static function module(): string
    {
        return Equipment::root() . '/modules/servers/onapp';
    }

    /** @return array<string, string> text by path */
    private static function sources(): array
    {
        $sources = [];
        $files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(self::module()));
        foreach ($files as $file) {
            if ($file->getExtension() === 'php') {
                $sources[$file->getPathname()] = (string) file_get_contents($file->getPathname());
            }
        }
        return $sources;
    }

    /** @return list<string> */
    private static function templates(): array
    {
        return glob(self::module() . '/templates/*/*.tpl') ?: [];
    }

    /** PHP without any configuration, so without the extension. */
    private static function bare(string $code): CliResult
    {
        return CliResult::of([PHP_BINARY, '-n', '-d', 'display_errors=stderr', '-r', $code]);
    }

    public function testVersionsAgree(): void
    {
        $version = file_get_contents(self::module() . '/version');
        self::assertMatchesRegularExpression('/^\d+\.\d+\.\d+\n$/', (string) $version);
        $extension = CliResult::of([...Equipment::php(), '-r', 'echo phpversion("onapp");']);
        self::assertSame(trim((string) $version), $extension->output);
        $wrapper = Equipment::root() . '/modules/includes/wrapper/version.txt';
        self::assertSame("7.0.0\n", file_get_contents($wrapper));
    }

    public function testWithoutTheExtensionEveryFunctionSaysSo(): void
    {
        $module = var_export(self::module() . '/onapp.php', true);
        $result = self::bare("define('WHMCS', true); require $module;
            \$p = ['serviceid' => 1, 'serverid' => 1];
            \$functions = ['CreateAccount', 'SuspendAccount', 'UnsuspendAccount', 'TerminateAccount', 'ChangePackage'];
            foreach (\$functions as \$f) {
                echo \"onapp_\$f\"(\$p), PHP_EOL;
            }
            echo onapp_TestConnection(\$p)['error'], PHP_EOL, implode(onapp_AdminServicesTabFields(\$p)), PHP_EOL,
                onapp_ConfigOptions(\$p)['server']['Description'], PHP_EOL;
            try { onapp_TemplateChoices(\$p); } catch (Exception \$e) { echo \$e->getMessage(), PHP_EOL; }
            echo '[', onapp_AdminLink(\$p), ']', PHP_EOL;
            echo onapp_ClientArea(\$p)['templateVariables']['onapp']['notice'], PHP_EOL;
            echo onapp_MetaData()['DisplayName'];");
        self::assertSame(0, $result->status, $result->errors);
        self::assertSame('', $result->errors);
        $lines = explode(PHP_EOL, $result->output);
        self::assertCount(12, $lines);
        for ($line = 0; $line < 9; $line++) {
            self::assertMatchesRegularExpression('/needs the PHP extension ("|&quot;)onapp("|&quot;)/', $lines[$line]);
        }
        self::assertSame('[]', $lines[9]);
        self::assertStringContainsString('temporarily unavailable', $lines[10]);
        self::assertStringNotContainsString('extension', $lines[10], 'clients are not told what is missing');
        self::assertSame('OnApp', $lines[11]);
    }

    public function testEveryMissingThingHasItsOwnSentence(): void
    {
        $autoloader = var_export(self::module() . '/lib/Autoloader.php', true);
        $result = self::bare("require $autoloader; WHMCS\\Module\\Server\\Onapp\\Autoloader::register();
            \$check = WHMCS\\Module\\Server\\Onapp\\Dependencies::check(...);
            echo json_encode([\$check('8.0.30', '1.0.0', '1.0.0', true), \$check('8.1.0', false, '1.0.0', true),
                \$check('8.1.0', '0.9.9', '1.0.0', true), \$check('8.1.0', '1.0.0', '1.0.0', false),
                \$check('8.4.1', '1.10.0', '1.9.0', true)]);");
        [$php, $missing, $old, $ipv6, $fine] = json_decode($result->output, true, 4, JSON_THROW_ON_ERROR);
        self::assertStringContainsString('PHP 8.1.0 or newer; this is PHP 8.0.30', $php);
        self::assertStringContainsString('has not loaded', $missing);
        self::assertStringContainsString('1.0.0 or newer; loaded is 0.9.9', $old);
        self::assertStringContainsString('IPv6', $ipv6);
        self::assertNull($fine);
    }

    /** @dataProvider entryFiles */
    public function testFilesCannotBeOpenedDirectly(string $file): void
    {
        $result = self::bare('require ' . var_export(self::module() . "/$file", true) . ';');
        self::assertSame('This file cannot be opened directly.', $result->output . $result->errors);
    }

    /** @return array<string, array{0: string}> */
    public static function entryFiles(): array
    {
        return ['module' => ['onapp.php'], 'hooks' => ['hooks.php']];
    }

    public function testTheHooksFileOnlyRegisters(): void
    {
        $hooks = var_export(self::module() . '/hooks.php', true);
        $result = self::bare("define('WHMCS', true);
            function add_hook(string \$point, int \$priority, callable \$hook): void {
                echo \$point, ' ', get_class(\$hook), PHP_EOL;
            }
            \$before = get_included_files(); require $hooks;
            echo count(get_included_files()) - count(\$before), ' file, ',
                count(spl_autoload_functions()), ' loaders';");
        self::assertMatchesRegularExpression('/^([A-Za-z]+ Closure\n)+1 file, 0 loaders$/', $result->output);
    }

    /** @dataProvider wrapperFiles */
    public function testTheDropInFolder(string $file): void
    {
        $path = var_export(Equipment::root() . "/modules/includes/wrapper/$file", true);
        $bare = self::bare("
            try { require $path; } catch (RuntimeException \$e) { echo \$e->getMessage(); }
            echo ' goes on';");
        self::assertStringContainsString('The PHP extension "onapp" is not loaded', $bare->output);
        self::assertStringEndsWith(' goes on', $bare->output);
        $code = "require $path; echo class_exists('OnApp_Factory') ? 'there' : 'missing';";
        $full = CliResult::of([...Equipment::php(), '-r', $code]);
        self::assertSame('there', $full->output, $full->errors);
    }

    /** @return array<string, array{0: string}> */
    public static function wrapperFiles(): array
    {
        return ['OnAppInit' => ['OnAppInit.php'], 'Factory' => ['Factory.php'], 'OnApp' => ['OnApp.php']];
    }

    public function testEveryTextIsUsedAndEveryUsedTextIsThere(): void
    {
        $texts = require self::module() . '/lang/english.php';
        $code = implode("\n", array_filter(
            self::sources(),
            static fn (string $file): bool => !str_contains($file, '/lang/'),
            ARRAY_FILTER_USE_KEY,
        ));
        preg_match_all("/'([a-z][a-z0-9_]*)'/", $code, $words);
        $templates = implode("\n", array_map(file_get_contents(...), self::templates()));
        preg_match_all('/\$onapp\.text\.([a-z0-9_]+)/', $templates, $printed);
        self::assertSame([], array_values(array_diff($printed[1], array_keys($texts))), 'templates print texts');
        array_push($words[1], ...$printed[1]);
        $built = ['field_', 'about_', 'state_', 'hint_', 'resource_', 'set_', 'one_of_', 'mail_', 'form_', 'piece_', 'generated_', 'taken_', 'do_', 'confirm_', 'done_', 'input_', 'disk_', 'period_', 'shutdown_'];
        foreach (array_keys($texts) as $key) {
            $isBuilt = array_filter($built, static fn (string $prefix): bool => str_starts_with($key, $prefix)) !== [];
            self::assertTrue($isBuilt || in_array($key, $words[1], true), "$key is used nowhere");
        }
        preg_match_all("/(?:Language::text|because|note|notice)\(\s*'([a-z0-9_]+[a-z0-9])'/", $code, $used);
        self::assertGreaterThan(60, count($used[1]));
        self::assertSame([], array_diff($used[1], array_keys($texts)));
    }

    public function testCodeKeepsToWhatWasPromised(): void
    {
        foreach (self::sources() as $file => $code) {
            self::assertStringContainsString('declare(strict_types=1);', $code, $file);
            foreach (self::FORBIDDEN as $what => $pattern) {
                $may = array_filter(self::MAY[$what] ?? [], static fn (string $end): bool => str_ends_with($file, $end));
                if ($may === []) {
                    self::assertDoesNotMatchRegularExpression($pattern, $code, "$what: $file");
                }
            }
            if (str_contains($file, '/lib/') && preg_match('/^(interface|enum) /m', $code) !== 1) {
                self::assertStringContainsString("\nfinal class ", $code, $file);
            }
            self::assertLessThanOrEqual(120, max(array_map('mb_strlen', explode("\n", $code))), $file);
        }
    }

    public function testTemplatesEscapeEverythingTheyPrint(): void
    {
        self::assertGreaterThan(5, count(self::templates()));
        foreach (self::templates() as $file) {
            preg_match_all('/\{\$[^}]*\}/', (string) file_get_contents($file), $outputs);
            self::assertNotSame([], $outputs[0]);
            self::assertStringNotContainsString('nofilter', (string) file_get_contents($file), $file);
            foreach ($outputs[0] as $output) {
                self::assertStringEndsWith("|escape:'html':'UTF-8'}", $output, $file);
            }
        }
    }
}
