<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The page of the rules by which the panel makes a machine larger and smaller. */
final class ClientAutoscalingTest extends ClientTestCase
{
    private const ROLE = '{"role_ids":[7],"user_group":1,"time_zone":"London","billing_plan":"1"}';
    private const RULE = ['kind' => 'up_memory', 'trigger' => '80', 'minutes' => '10', 'step' => '256',
        'most' => '2048'];

    /** What is wrong in a form, and the sentence that says so. */
    private const MISTAKES = [
        [['kind' => 'down_disk'], 'What: must be one of the choices.'],
        [['kind' => 'up_cpu'], 'What: must be one of the choices.'],
        [['trigger' => '0'], 'Use in %: must be a whole number from 1 to 99.'],
        [['trigger' => '100'], 'Use in %: must be a whole number from 1 to 99.'],
        [['minutes' => '7'], 'For so many minutes: must be one of the choices.'],
        [['step' => '0'], 'Step: must be a whole number from 1 to 1000000.'],
        [['step' => ''], 'Step: must be a whole number from 1 to 1000000.'],
        [['most' => 'all'], 'Limit: must be a whole number from 1 to 1000000.'],
        [['most' => ''], 'Limit: must be filled in for a rule that makes the virtual server larger.'],
        [['most' => '255'], 'Step: must not be more than the limit, 255.'],
        [['trigger' => '30'], 'Use in %: must be above 30 %, where shrinking begins.'],
    ];

    private int $service = 0;
    private string $path = '';

    /** @param array<int, string> $config */
    private function begin(array $config = [21 => self::ROLE]): void
    {
        $this->service = $this->runningService($config, ['client_autoscaling' => true]);
        $this->path = self::page($this->service, 'autoscaling');
    }

    /** @return list<array<string, mixed>> rules at the panel, without what it adds */
    private function rules(): array
    {
        $names = array_flip(['direction', 'resource', 'limit_trigger', 'for_minutes', 'adjust_units', 'up_to']);
        $rules = $this->panel->control('GET', '/state')['tables']['auto_scalings'] ?? [];
        return array_map(static fn (array $rule): array => array_intersect_key($rule, $names), array_values($rules));
    }

    /** @param array<string, string> $changes */
    private function add(array $changes = []): string
    {
        return $this->does($this->path, 'autoscale_add', $changes + self::RULE);
    }

    public function testARuleFromItsBeginningToItsEnd(): void
    {
        $this->begin();
        self::assertStringContainsString('There are no rules.', self::words($this->open($this->path)));
        $words = self::words($this->add());
        self::assertStringContainsString('The rule is in place.', $words);
        self::assertStringContainsString('More RAM More than 80 % in use for 10 minutes 256 MB 2048 MB', $words);
        $this->add(['kind' => 'down_cpu', 'trigger' => '20', 'minutes' => '30', 'step' => '1', 'most' => '']);
        $stored = [
            ['direction' => 'up', 'resource' => 'memory', 'limit_trigger' => 80, 'for_minutes' => 10,
                'adjust_units' => 256, 'up_to' => 2048],
            ['direction' => 'down', 'resource' => 'cpu', 'limit_trigger' => 20, 'for_minutes' => 30,
                'adjust_units' => 1, 'up_to' => null],
        ];
        self::assertEquals($stored, $this->rules());
        $words = self::words($this->open($this->path));
        self::assertStringContainsString('Less CPU Less than 20 % in use for 30 minutes 1 Change', $words);

        $page = $this->open(self::page($this->service, 'autoscaling', ['rule' => 1]));
        self::assertStringContainsString('Change the rule: More RAM', self::words($page));
        self::assertMatchesRegularExpression('/id="change-step"[^>]*value="256"/', $page);
        $this->does($this->path, 'autoscale_change', ['rule' => 1, 'trigger' => '90', 'most' => '4096'] + self::RULE);
        $stored[0] = ['limit_trigger' => 90, 'up_to' => 4096] + $stored[0];
        self::assertEquals($stored, $this->rules());

        $words = self::words($this->does($this->path, 'autoscale_delete', ['rule' => 1]));
        self::assertStringContainsString('The rule was deleted.', $words);
        self::assertEquals([$stored[1]], $this->rules());
    }

    public function testItIsSwitchedOnAndOffAndTheRulesStay(): void
    {
        $this->begin();
        $this->add();
        $page = $this->open($this->path);
        self::assertStringContainsString('Autoscaling is switched off: no rule is followed.', self::words($page));
        self::assertStringNotContainsString('value="autoscale_off"', $page);
        $page = $this->does($this->path, 'autoscale_on');
        self::assertTrue($this->machine(1)['enable_autoscale']);
        self::assertStringNotContainsString('value="autoscale_on"', $page);
        $this->does($this->path, 'autoscale_off');
        self::assertFalse($this->machine(1)['enable_autoscale']);
        self::assertCount(1, $this->rules());
    }

    public function testEveryFieldIsCheckedAndNothingEnteredIsLost(): void
    {
        $this->begin();
        $this->add(['kind' => 'up_cpu', 'step' => '1', 'most' => '4']);
        $this->add(['kind' => 'down_memory', 'trigger' => '30']);
        $before = $this->changes();
        foreach (self::MISTAKES as [$wrong, $said]) {
            $page = $this->add($wrong);
            self::assertStringContainsString($said, self::words($page));
            self::assertSame(1, substr_count($page, 'onapp-error'), "$said names one field");
            if (!isset($wrong['trigger'])) {
                self::assertStringContainsString('value="80"', $page);
            }
        }
        self::assertSame($before, $this->changes());
        self::assertStringNotContainsString('onapp-error', $this->open($this->path), 'shown once');
    }

    public function testAChangeIsCheckedInTheSameWay(): void
    {
        $this->begin();
        $this->add();
        $this->add(['kind' => 'down_memory', 'trigger' => '30']);
        $before = $this->changes();
        $page = $this->does($this->path, 'autoscale_change', ['rule' => 2, 'trigger' => '80'] + self::RULE);
        $words = self::words($page);
        self::assertStringContainsString('Change the rule: Less RAM', $words, 'the form is open again');
        self::assertStringContainsString('Use in %: must be below 80 %, where growing begins.', $words);
        self::assertSame($before, $this->changes());
    }

    public function testRulesOfOtherMachinesAreNotThere(): void
    {
        $this->begin();
        $this->add();
        $other = $this->order(1, 'vm2.example.com');
        $this->ok('create', (string) $other);
        $second = self::page($other, 'autoscaling');
        $before = $this->changes();
        foreach (['autoscale_change', 'autoscale_delete'] as $action) {
            foreach ([1, 4711, 0, -1, 'x'] as $id) {
                $answer = $this->send($second, $action, ['rule' => $id] + self::RULE);
                self::assertSame(404, $answer->status, "$action $id");
            }
        }
        self::assertSame($before, $this->changes());
        self::assertStringContainsString("asked about service $other: rule of autoscaling 1", $this->activity());
        $words = self::words($this->open(self::page($other, 'autoscaling', ['rule' => 1])));
        self::assertStringNotContainsString('Change the rule', $words);
    }

    public function testAPanelThatDoesNotOfferIt(): void
    {
        $this->begin();
        $this->panel->control('POST', '/options', ['auto_scaling' => false]);
        $page = $this->open($this->path);
        self::assertStringContainsString('does not offer autoscaling for this virtual server', self::words($page));
        self::assertStringNotContainsString('<form', substr($page, (int) strpos($page, '<div class="onapp">')));
        foreach (['autoscale_on', 'autoscale_off', 'autoscale_add', 'autoscale_delete'] as $action) {
            $fields = ['action' => $action, 'rule' => 1] + self::RULE;
            $carried = self::carried($this->open(self::page($this->service)));
            $answer = $this->client->post('onapp.php', $fields + $carried);
            self::assertSame(303, $answer->status, $action);
            $words = self::words($this->open($answer->location));
            self::assertStringContainsString('does not offer autoscaling', $words, $action);
        }
    }

    public function testAPanelThatDoesNotAnswerIsNotOneWithoutIt(): void
    {
        $this->begin();
        foreach ([500, 503, 429] as $status) {
            $this->panel->fault(['effect' => 'status', 'status' => $status, 'path' => '/auto_scaling']);
            $answer = $this->client->get($this->path);
            $this->panel->clearFaults();
            self::assertSame(503, $answer->status);
            $words = self::words($answer->body);
            self::assertStringContainsString('currently unavailable', $words);
            self::assertStringNotContainsString('does not offer', $words);
        }
    }

    public function testAPanelThatDoesNotSayWhetherItIsOnIsAskedForBoth(): void
    {
        $this->begin();
        $state = $this->panel->control('GET', '/state');
        $state['tables']['virtual_machines'][0]['enable_autoscale'] = null;
        $this->panel->control('PUT', '/state', $state);
        $page = $this->open($this->path);
        self::assertStringContainsString('does not say whether autoscaling is switched on', self::words($page));
        self::assertStringContainsString('value="autoscale_on"', $page);
        self::assertStringContainsString('value="autoscale_off"', $page);
    }

    public function testARoleThatMayNotIsTold(): void
    {
        $this->begin([]);
        $words = self::words($this->open($this->path));
        self::assertStringContainsString('does not permit you to use autoscaling', $words);
        self::assertStringNotContainsString('auto_scalings.read', $words);
    }

    public function testItIsHiddenUnlessTheProductSaysOtherwise(): void
    {
        $service = $this->runningService([21 => self::ROLE]);
        self::assertStringNotContainsString('page=autoscaling', $this->open(self::page($service)));
        self::assertSame(404, $this->client->get(self::page($service, 'autoscaling'))->status);
        $carried = self::carried($this->open(self::page($service)));
        $answer = $this->client->post('onapp.php', ['action' => 'autoscale_on'] + $carried);
        self::assertSame(404, $answer->status);
        self::assertFalse($this->machine(1)['enable_autoscale']);
    }

    public function testWhatANewerPanelKnowsIsShownAsTextAndCanBeDeleted(): void
    {
        $this->begin();
        $this->add();
        $state = $this->panel->control('GET', '/state');
        $state['tables']['auto_scalings'][0]['resource'] = self::PROBE;
        $this->panel->control('PUT', '/state', $state);
        $page = $this->open($this->path);
        self::assertStringNotContainsString('<img', $page);
        self::assertStringContainsString(htmlspecialchars(self::PROBE . ' up', ENT_QUOTES), $page);
        self::assertStringNotContainsString('rule=1', $page, 'no form to change it');
        self::assertSame(404, $this->send($this->path, 'autoscale_change', ['rule' => 1] + self::RULE)->status);
        $this->send($this->path, 'autoscale_delete', ['rule' => 1]);
        $sent = $this->panel->requests(['method' => 'POST', 'path' => '/auto_scaling$']);
        $body = json_decode(end($sent)['body'], true, 16, JSON_THROW_ON_ERROR);
        self::assertSame(['up' => [self::PROBE => ['enabled' => 0]]], $body['auto_scaling_configurations']);
    }
}
