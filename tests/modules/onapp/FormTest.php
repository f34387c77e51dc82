<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Files;
use OnApp\Host\Tests\CliResult;

/** The controls that a script makes of fields with several values, in a real browser. */
final class FormTest extends ModuleTestCase
{
    private const CHROMIUM = '/usr/bin/chromium';

    /** Sets controls as a person would and shows what would be saved. */
    private const SCRIPT = <<<'JS'
        addEventListener('load', function () {
            var report = {before: values(), visible: document.querySelectorAll('textarea:not([hidden])').length};
            function values() {
                var all = {};
                document.querySelectorAll('[name^=packageconfigoption]').forEach(function (field) {
                    all[field.name.replace(/\D/g, '')] = field.value;
                });
                return all;
            }
            function set(control, value) {
                control.type === 'checkbox' ? control.checked = value : control.value = value;
                control.dispatchEvent(new Event('change', {bubbles: true}));
            }
            function box(position) {
                return document.querySelector('[name="packageconfigoption[' + position + ']"]').nextElementSibling;
            }
            set(box(2).querySelectorAll('input')[1], true);
            set(box(9).querySelector('input'), '3');
            set(box(11).querySelector('select'), '');
            set(box(21).querySelectorAll('input[type=checkbox]')[0], true);
            set(box(21).querySelectorAll('select')[1], '');
            set(box(23).querySelectorAll('select')[0], '2');
            set(box(23).querySelectorAll('input')[0], '4');
            report.after = values();
            report.labels = box(2).textContent;
            document.body.replaceChildren(JSON.stringify(report));
        });
        JS;

    /** @return array<string, mixed> */
    private function inBrowser(int $product): array
    {
        if (!is_executable(self::CHROMIUM)) {
            self::markTestSkipped('chromium is not installed');
        }
        $folder = Equipment::scratch() . '/browser';
        Files::makeDirectory("$folder/admin");
        if (!is_link("$folder/modules")) {
            symlink(Equipment::root() . '/modules', "$folder/modules");
        }
        file_put_contents("$folder/admin/page.html", $this->page($product));
        $result = CliResult::of([self::CHROMIUM, '--headless', '--no-sandbox', '--disable-gpu',
            "--user-data-dir=$folder/profile", '--virtual-time-budget=5000', '--dump-dom',
            "file://$folder/admin/page.html"]);
        self::assertSame(1, preg_match('~<body>(\{.*\})</body>~s', $result->output, $found), $result->output);
        return json_decode(html_entity_decode($found[1]), true, 16, JSON_THROW_ON_ERROR);
    }

    /** The fields as an administrator's page shows them: the control, then the description. */
    private function page(int $product): string
    {
        $html = '<!doctype html><meta charset="utf-8"><body>';
        foreach ($this->ok('config-options', (string) $product)['fields'] as $field) {
            $name = "packageconfigoption[{$field['position']}]";
            $stored = htmlspecialchars($field['stored'], ENT_QUOTES);
            $control = $field['Type'] === 'textarea'
                ? "<textarea name=\"$name\">$stored</textarea>"
                : "<input name=\"$name\" value=\"$stored\">";
            if (isset($field['choices'])) {
                $control = "<select name=\"$name\"><option selected>$stored</option></select>";
            }
            $html .= "<div>$control {$field['Description']}</div>";
        }
        return $html . '<script>' . self::SCRIPT . '</script></body>';
    }

    public function testTheControlsShowWhatIsStoredAndStoreWhatIsChosen(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $user = '{&quot;role_ids&quot;:[&quot;2&quot;],&quot;user_group&quot;:&quot;1&quot;,'
            . '&quot;time_zone&quot;:&quot;London&quot;,&quot;billing_plan&quot;:&quot;1&quot;}';
        $product = $this->addProduct($this->addServer(), [21 => $user, 23 => '']);
        $report = $this->inBrowser($product);
        self::assertSame('1', $report['before'][2]);
        self::assertSame(1, $report['visible'], 'only the switches are still a text');
        self::assertStringContainsString('Rocky Linux 9 x64', $report['labels']);
        self::assertSame('1,2', $report['after'][2]);
        self::assertSame('3,1', $report['after'][9]);
        self::assertSame('10', $report['after'][11]);
        self::assertSame(['role_ids' => [3, 2], 'user_group' => '', 'time_zone' => 'London', 'billing_plan' => '1'],
            json_decode($report['after'][21], true));
        self::assertSame(['sec_network_id' => '2', 'sec_net_ips' => '4', 'sec_net_port_speed' => '',
            'sec_net_configurable_option_id' => ''], json_decode($report['after'][23], true));
        foreach ([3, 4, 6, 24] as $untouched) {
            self::assertSame($report['before'][$untouched], $report['after'][$untouched]);
        }
    }

    /** Names of the panel are text, whatever is in them. */
    public function testNamesOfThePanelCannotBecomeMarkup(): void
    {
        $state = $this->panel->control('GET', '/state');
        $probe = '"><img src=x onerror="document.title=1"></span><script>document.title=2</script>';
        foreach (['templates', 'roles', 'networks', 'data_store_groups', 'billing_plans'] as $table) {
            foreach (array_keys($state['tables'][$table] ?? []) as $number) {
                $state['tables'][$table][$number]['label'] = $probe;
            }
        }
        $this->panel->control('PUT', '/state', $state);
        $html = $this->page($this->addProduct($this->addServer()));
        self::assertStringNotContainsString('<img', $html);
        self::assertStringNotContainsString('<script>document.title', $html);
    }

    /** Saved untouched, the form stores what was there: no product changes because somebody looked at it. */
    public function testTextThatCannotBeReadStaysAText(): void
    {
        $product = $this->addProduct($this->addServer(), [21 => 'role 2', 23 => 'none']);
        $html = $this->page($product);
        self::assertStringContainsString('>role 2</textarea>', $html);
        self::assertStringContainsString('must be JSON with at least one id', $html);
    }
}
