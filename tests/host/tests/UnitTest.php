<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use OnApp\Host\BillingCycle;
use OnApp\Host\Cli\Application;
use OnApp\Host\Cli\Arguments;
use OnApp\Host\Files;
use OnApp\Host\HostError;
use OnApp\Host\HostGap;
use OnApp\Host\Money;
use OnApp\Host\OptionName;
use PHPUnit\Framework\TestCase;
use WHMCS\View\Menu\Item;

final class UnitTest extends TestCase
{
    public function testMoneyIsExact(): void
    {
        $amounts = ['0' => 0, '0.5' => 50, '12.34' => 1234, '-0.05' => -5, '7.100' => 710];
        foreach ($amounts as $text => $cents) {
            self::assertSame($cents, Money::cents((string) $text));
        }
        self::assertSame(['0.00', '-0.05', '12.34'], array_map(Money::text(...), [0, -5, 1234]));
        foreach (['', '1,5', 'x', '1.234', '1e3'] as $wrong) {
            try {
                Money::cents($wrong);
                self::fail("$wrong was taken");
            } catch (HostError) {
                $this->addToAssertionCount(1);
            }
        }
    }

    public function testBillingCyclesInBothSpellings(): void
    {
        self::assertSame(BillingCycle::SemiAnnually, BillingCycle::named('semiannually'));
        self::assertSame(BillingCycle::SemiAnnually, BillingCycle::named('Semi-Annually'));
        self::assertSame(BillingCycle::Free, BillingCycle::named('free'));
        self::assertSame(BillingCycle::OneTime, BillingCycle::named('onetime'));
        self::assertSame(['semiannually', 'ssetupfee'], [BillingCycle::SemiAnnually->priceColumn(),
            BillingCycle::SemiAnnually->setupColumn()]);
        self::assertSame('2031-01-15', BillingCycle::Annually->next('2030-01-15'));
        $this->expectException(HostError::class);
        BillingCycle::named('fortnightly');
    }

    public function testOptionNamesHaveAKeyAndALabel(): void
    {
        self::assertSame(['ram', 'RAM'], [OptionName::key('ram|RAM'), OptionName::label('ram|RAM')]);
        self::assertSame(['RAM', 'RAM'], [OptionName::key('RAM'), OptionName::label('RAM')]);
    }

    public function testMenuItemsMoveAmongTheirNeighbours(): void
    {
        $menu = new Item('Menu');
        foreach (['a', 'b', 'c'] as $place => $name) {
            $menu->addChild($name, ['order' => $place]);
        }
        $order = static fn (): string => implode(array_keys($menu->getChildren()));
        $menu->getChild('c')?->moveUp();
        self::assertSame('acb', $order());
        $menu->getChild('a')?->moveToBack();
        self::assertSame('cba', $order());
        $menu->getChild('c')?->moveDown();
        self::assertSame('bca', $order());
        $menu->getChild('a')?->moveToFront()->moveUp();
        self::assertSame('abc', $order());
        self::assertNull($menu->getChild('d'));
        self::assertSame('ac', implode(array_keys($menu->removeChild('b')->getChildren())));
        $this->expectException(HostGap::class);
        $menu->addChild('e', ['color' => 'red']);
    }

    /** @dataProvider commandLines */
    public function testTheCommandLineIsChecked(string $command, string $words, string $message): void
    {
        $this->expectException(HostError::class);
        $this->expectExceptionMessage($message);
        new Arguments(Application::commands()[$command], $words === '' ? [] : explode(' ', $words));
    }

    /** @return array<string, array{string, string, string}> */
    public static function commandLines(): array
    {
        return [
            'a missing word' => ['create', '', 'expected SERVICE'],
            'a word too many' => ['create', '1 2', 'expected SERVICE'],
            'an unknown option' => ['create', '1 --fast', 'unknown option --fast'],
            'an option without its value' => ['suspend', '1 --reason', '--reason needs a value'],
            'a missing option' => ['order', '--client 1', '--product is missing'],
        ];
    }

    public function testHelpNamesEveryCommandOfTheManual(): void
    {
        $help = SharedHost::command(['help'])->output;
        $readme = (string) file_get_contents(dirname(__DIR__) . '/README.md');
        foreach (array_keys(Application::commands()) as $name) {
            self::assertMatchesRegularExpression("/^  $name\\b/m", $help);
            self::assertStringContainsString("`$name", $readme, "README says nothing of $name");
        }
        self::assertSame(1, SharedHost::command(['dance'])->status);
    }

    public function testMirroringAddsChangesAndRemovesFiles(): void
    {
        $base = SharedHost::scratch() . '/mirror';
        mkdir("$base/from/deep", 0777, true);
        file_put_contents("$base/from/a.php", 'one');
        file_put_contents("$base/from/deep/b.php", 'two');
        Files::mirror("$base/from", "$base/to");
        self::assertSame('two', file_get_contents("$base/to/deep/b.php"));
        file_put_contents("$base/from/a.php", 'changed');
        unlink("$base/from/deep/b.php");
        Files::mirror("$base/from", "$base/to");
        self::assertSame('changed', file_get_contents("$base/to/a.php"));
        self::assertFileDoesNotExist("$base/to/deep/b.php");
    }
}
