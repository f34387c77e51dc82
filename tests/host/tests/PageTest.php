<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

final class PageTest extends HostTestCase
{
    /** @dataProvider forms */
    public function testEveryDocumentedFormOfAClientPageIsRendered(string $mode, string $expected): void
    {
        $id = (string) $this->order($this->addProduct('order', $mode))['serviceid'];
        self::assertStringContainsString($expected, $this->ok('client-page', $id)['html']);
    }

    /** @return array<string, array{string, string}> */
    public static function forms(): array
    {
        return [
            'replacement of the overview' => ['', '<p class="state">running</p>'],
            'addition to the overview' => ['overview', '<p>Status: Active</p>'],
            'plain HTML' => ['html', '<p>plain</p>'],
        ];
    }

    public function testWithoutJsonThePageItselfIsPrinted(): void
    {
        $id = (string) $this->order($this->addProduct('order', 'html'))['serviceid'];
        $result = SharedHost::command(['client-page', $id, '--dir', SharedHost::directory()]);
        self::assertSame("<p>plain</p>\n", $result->output);
    }

    public function testHooksAddVariablesAndAnotherClientIsTurnedAway(): void
    {
        $id = (string) $this->order($this->addProduct('order'))['serviceid'];
        self::assertStringContainsString('from a hook', $this->ok('client-page', $id)['html']);
        $other = (string) $this->ok('client-add', '--email', 'bo@example.com')['clientid'];
        $this->refused('does not belong to client', 'client-page', $id, '--as', $other);
    }

    public function testAThemeMayOverrideATemplate(): void
    {
        $id = (string) $this->order($this->addProduct('order'))['serviceid'];
        $directory = SharedHost::directory() . '/root/templates/mine/modules/servers/sample';
        mkdir($directory, 0777, true);
        file_put_contents("$directory/overview.tpl", 'themed {$product|escape}');
        self::assertStringNotContainsString('themed', $this->ok('client-page', $id)['html']);
        $this->ok('setting', 'Template', '--value', 'mine');
        self::assertStringContainsString('themed VPS', $this->ok('client-page', $id)['html']);
    }

    public function testRequestValuesAndTheSessionReachACustomPage(): void
    {
        $id = (string) $this->order($this->addProduct('order'))['serviceid'];
        $first = $this->ok('custom', $id, 'details', '--client', '--post', '{"shape":"<round>"}')['html'];
        self::assertMatchesRegularExpression('/visit 1, shape &lt;round&gt;, token [0-9a-f]{40}/', $first);
        $second = $this->ok('custom', $id, 'details', '--client')['html'];
        self::assertStringContainsString('visit 2, shape none', $second);
        self::assertSame(substr($first, -46), substr($second, -46), 'the token lasts as long as the session');
    }

    public function testTheAdministratorsPageShowsAndSaves(): void
    {
        $id = (string) $this->order($this->addProduct('order'))['serviceid'];
        $page = $this->ok('admin-page', $id);
        self::assertSame(['Machine' => 'running', 'Note' => ''], $page['fields']);
        self::assertSame(['Reboot' => 'reboot', 'Check' => 'check'], $page['buttons']);
        self::assertSame('<a href="https://cp.example.com:8443">Control Panel</a>', $page['links']['server']);
        $saved = $this->ok('admin-page', $id, '--save', '{"note":"handle with care"}');
        self::assertSame('handle with care', $saved['fields']['Note']);
        self::assertSame('192.0.2.9', $this->service((int) $id)['dedicatedip']);
        self::assertSame(['Note' => 'handle with care'], $this->ok('service', $id)['customfields']);
    }

    public function testModuleSettingsAreListedWithTheChoicesOfTheirLoaders(): void
    {
        $product = (string) $this->addProduct();
        $fields = array_column($this->ok('config-options', $product)['fields'], null, 'key');
        self::assertSame([1, 2, 3, 4, 5], array_column($fields, 'position'));
        self::assertSame('128', $fields['memory']['stored']);
        self::assertSame("Debian of cp.example.com for product $product", $fields['template']['choices']['1']);
        self::assertSame(['north' => 'north', 'south' => 'south'], $fields['zone']['choices']);
        $this->ok('server-edit', '1', '--hostname', 'down.example.com');
        $answer = $this->refused('the server does not answer', 'config-options', $product)->json();
        $fields = array_column($answer['fields'], null, 'key');
        self::assertSame('the server does not answer', $fields['template']['loaderError']);
        self::assertSame([], $this->ok('log', 'gaps')['entries'], 'a loader may throw');
    }

    public function testSingleSignOnLeadsOnOrSaysWhyNot(): void
    {
        $product = $this->addProduct('order');
        $id = (string) $this->order($product)['serviceid'];
        $url = "https://cp.example.com/$id";
        self::assertSame($url, $this->ok('single-sign-on', $id)['redirectTo']);
        self::assertSame($url, $this->ok('custom-actions', $id, '--run', 'panel')['redirectTo']);
        $none = (string) $this->order($product, 'nosso.example.com')['serviceid'];
        $this->refused('no panel for this machine', 'single-sign-on', $none);
        $this->refused('no custom action fly', 'custom-actions', $id, '--run', 'fly');
    }
}
