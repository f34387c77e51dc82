<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Files;
use OnApp\Host\Tests\CliResult;
use PHPUnit\Framework\TestCase;

/** bin/install-whmcs: into an empty WHMCS, over the module of 2014, over itself, and out again. */
final class InstallTest extends TestCase
{
    private string $whmcs;

    protected function setUp(): void
    {
        $this->whmcs = Equipment::scratch() . '/whmcs-' . bin2hex(random_bytes(4)) . '/public';
        Files::makeDirectory("$this->whmcs/modules/servers");
        Files::makeDirectory("$this->whmcs/templates/portal/onapp");
        file_put_contents("$this->whmcs/init.php", '<?php');
        file_put_contents("$this->whmcs/templates/portal/header.tpl", 'the theme');
        file_put_contents("$this->whmcs/templates/portal/onapp/vm.tpl", 'old page');
    }

    protected function tearDown(): void
    {
        Files::remove(dirname($this->whmcs));
    }

    private function install(string ...$words): CliResult
    {
        return CliResult::of([Equipment::root() . '/bin/install-whmcs', ...$words, $this->whmcs]);
    }

    /** @return array<string, string> checksum by path */
    private function files(string $folder): array
    {
        $sums = [];
        $flags = \FilesystemIterator::SKIP_DOTS;
        $files = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($folder, $flags));
        foreach ($files as $file) {
            $sums[substr($file->getPathname(), strlen($folder) + 1)] = (string) hash_file('sha256', (string) $file);
        }
        ksort($sums);
        return $sums;
    }

    private function put(string $path, string $text): void
    {
        Files::makeDirectory(dirname("$this->whmcs/$path"));
        file_put_contents("$this->whmcs/$path", $text);
    }

    public function testItCopiesTheModuleAndTouchesNoTheme(): void
    {
        $themes = $this->files("$this->whmcs/templates");
        $result = $this->install();
        self::assertSame([0, ''], [$result->status, $result->errors]);
        self::assertStringContainsString('Installed version 1.0.0', $result->output);
        self::assertStringContainsString('templates/portal/onapp: an older version', $result->output);
        $installed = $this->files("$this->whmcs/modules/servers/onapp");
        unset($installed['installed.json']);
        self::assertSame($this->files(Equipment::root() . '/modules/servers/onapp'), $installed);
        self::assertSame($themes, $this->files("$this->whmcs/templates"));
    }

    public function testASecondTimeDoesNothing(): void
    {
        $this->install();
        $files = $this->files($this->whmcs);
        self::assertStringContainsString('Nothing to do', $this->install()->output);
        self::assertSame($files, $this->files($this->whmcs));
    }

    public function testTheModuleOf2014IsSetAsideOutsideOfWhmcs(): void
    {
        $this->put('modules/servers/onapp/onapp.php', '<?php function onapp_ConfigOptions() {}');
        $this->put('modules/servers/onapp/version', "3.0.0\n");
        $this->put('modules/servers/onapp/lib.php', '<?php // old');
        $this->put('modules/servers/onapp/includes/a.js', 'old');
        $this->put('includes/hooks/onapp.php', '<?php // old hooks');
        $this->put('includes/hooks/other.php', '<?php // of somebody else');
        $result = $this->install();
        self::assertSame([0, ''], [$result->status, $result->errors]);
        self::assertStringContainsString('Version 3.0.0 is now 1.0.0', $result->output);
        self::assertFileDoesNotExist("$this->whmcs/includes/hooks/onapp.php");
        self::assertFileExists("$this->whmcs/includes/hooks/other.php");
        self::assertFileDoesNotExist("$this->whmcs/modules/servers/onapp/lib.php");
        self::assertDirectoryDoesNotExist("$this->whmcs/modules/servers/onapp/includes");
        $aside = array_keys($this->files(dirname($this->whmcs) . '/onapp-module-before-1.0.0'));
        self::assertSame(['includes/hooks/onapp.php', 'modules/servers/onapp/includes/a.js',
            'modules/servers/onapp/lib.php', 'modules/servers/onapp/onapp.php', 'modules/servers/onapp/version'], $aside);
    }

    public function testWhatWasChangedHereIsKeptAside(): void
    {
        $this->install();
        $this->put('modules/servers/onapp/lang/english.php', '<?php return ["mine" => true];');
        $this->put('modules/servers/onapp/version', "1.0.0\n");
        $backup = dirname($this->whmcs) . '/kept';
        $result = $this->install('--backup', $backup);
        self::assertStringContainsString('Set aside: modules/servers/onapp/lang/english.php', $result->output);
        self::assertStringContainsString('mine', (string) file_get_contents(
            "$backup/modules/servers/onapp/lang/english.php",
        ));
        self::assertSame(['modules/servers/onapp/lang/english.php'], array_keys($this->files($backup)));
    }

    public function testRemovalTakesOutWhatItPutIn(): void
    {
        $before = $this->files($this->whmcs);
        $this->install();
        $this->put('modules/servers/onapp/lang/english.php', 'changed');
        $result = $this->install('--remove');
        self::assertStringContainsString('Kept, because it was changed here', $result->output);
        self::assertSame(0, $result->status);
        unlink("$this->whmcs/modules/servers/onapp/lang/english.php");
        self::assertSame($before, $this->files($this->whmcs));
        $again = $this->install('--remove');
        self::assertSame(1, $again->status);
        self::assertStringContainsString('installed nothing', $again->errors);
    }

    public function testWhatIsNoWhmcsIsRefused(): void
    {
        unlink("$this->whmcs/init.php");
        $result = $this->install();
        self::assertSame(1, $result->status);
        self::assertStringContainsString('no WHMCS folder', $result->errors);
        self::assertSame(2, $this->install('one', 'two')->status);
    }
}
