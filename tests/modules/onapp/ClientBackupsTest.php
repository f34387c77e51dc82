<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The pages of a machine's backups and of the schedules that make them. */
final class ClientBackupsTest extends ClientTestCase
{
    private const ROLE_WITH_SCHEDULES = '{"role_ids":[7],"user_group":1,"time_zone":"London","billing_plan":"1"}';

    private function withSchedules(): int
    {
        return $this->runningService([21 => self::ROLE_WITH_SCHEDULES], ['client_schedules' => true]);
    }

    /** @return list<array<string, mixed>> */
    private function atPanel(string $table): array
    {
        return $this->panel->control('GET', '/state')['tables'][$table] ?? [];
    }

    public function testABackupFromItsBeginningToItsEnd(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'backups');
        self::assertStringContainsString('There are no backups.', self::words($this->open($path)));
        $words = self::words($this->does($path, 'backup_take', ['disk' => 1, 'note' => 'before the update']));
        self::assertStringContainsString('The backup is being taken.', $words);
        $this->settle();
        $words = self::words($this->open($path));
        self::assertStringContainsString('before the update Disk 1 2.5 GB By hand Ready Restore', $words);
        $words = self::words($this->does($path, 'backup_restore', ['backup' => 1]));
        self::assertStringContainsString('The backup is being restored.', $words);
        $this->settle();
        $page = $this->open(self::page($service, 'backups', ['backup' => 1]));
        self::assertStringContainsString('Make a template of the backup of 20', self::words($page));
        $page = $this->does($path, 'backup_convert', ['backup' => 1, 'label' => '']);
        self::assertStringContainsString('Name: must have 1 to 200 characters', self::words($page));
        $words = self::words($this->does($path, 'backup_convert', ['backup' => 1, 'label' => 'My own Debian']));
        self::assertStringContainsString('The template was made.', $words);
        $templates = array_column($this->atPanel('templates'), 'user_id', 'label');
        self::assertSame($this->users()[0]['id'], $templates['My own Debian'] ?? null);
        $words = self::words($this->does($path, 'backup_delete', ['backup' => 1]));
        self::assertStringContainsString('The backup is being deleted.', $words);
        $this->settle();
        self::assertStringContainsString('There are no backups.', self::words($this->open($path)));
        $expected = ['/settings/disks/1/backups', '/backups/1/restore', '/backups/1/convert', '/backups/1'];
        $sent = array_map(static fn (string $change): string => explode(' ', $change)[1], $this->changes());
        self::assertSame($expected, array_values(array_intersect($sent, $expected)));
    }

    public function testAWholeMachineWhereThePanelBacksItUp(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'backups');
        self::assertStringNotContainsString('Whole virtual server', self::words($this->open($path)));
        $before = $this->changes();
        $page = $this->does($path, 'backup_take', ['disk' => 'machine']);
        self::assertStringContainsString('What: must be one of the choices', self::words($page));
        self::assertSame($before, $this->changes());
        $this->panel->control('POST', '/options', ['incremental_backups' => true]);
        $this->does($path, 'backup_take', ['disk' => 'machine', 'note' => 'all of it']);
        self::assertSame(['backup' => ['note' => 'all of it']], $this->body('POST', '/virtual_machines/1/backups'));
        $this->settle();
        $words = self::words($this->open($path));
        self::assertStringContainsString('all of it Whole virtual server 2.8 GB', $words);
    }

    public function testWhatIsNotFinishedIsNotUsed(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'backups');
        $this->does($path, 'backup_take', ['disk' => 1]);
        $this->settle();
        $state = $this->panel->control('GET', '/state');
        $state['tables']['backups'][0]['built'] = false;
        $this->panel->control('PUT', '/state', $state);
        $before = $this->changes();
        $words = self::words($this->open($path));
        self::assertStringContainsString('In preparation', $words);
        self::assertStringNotContainsString('Restore', $words);
        self::assertStringNotContainsString('Backup schedules', $words, 'not offered unless the product says so');
        foreach (['backup_restore', 'backup_convert'] as $action) {
            $words = self::words($this->does($path, $action, ['backup' => 1, 'label' => 'x']));
            self::assertStringContainsString('This backup is not finished yet.', $words);
        }
        self::assertSame($before, $this->changes());
    }

    public function testPartsOfOtherMachinesAreNotThere(): void
    {
        $service = $this->withSchedules();
        $other = $this->order(1, 'vm2.example.com');
        $this->ok('create', (string) $other);
        $this->does(self::page($other, 'backups'), 'backup_take', ['disk' => 3]);
        $this->settle();
        $this->does(self::page($other, 'schedules'), 'schedule_add', [
            'target' => 3, 'duration' => '1', 'period' => 'days', 'keep' => '1', 'start' => '2030-01-01T00:00',
        ]);
        self::assertCount(1, $this->atPanel('backups'));
        self::assertCount(1, $this->atPanel('schedules'));
        $before = $this->changes();
        $valid = ['label' => 'x', 'duration' => '1', 'period' => 'days', 'keep' => '1', 'start' => ''];
        $refused = [
            ['backups', 'backup_restore', ['backup' => 1]], ['backups', 'backup_convert', ['backup' => 1]],
            ['backups', 'backup_delete', ['backup' => 1]], ['backups', 'backup_delete', ['backup' => 99]],
            ['backups', 'backup_take', ['disk' => 3]], ['schedules', 'schedule_add', ['target' => 3]],
            ['schedules', 'schedule_change', ['schedule' => 1]], ['schedules', 'schedule_delete', ['schedule' => 1]],
            ['schedules', 'schedule_delete', []],
        ];
        foreach ($refused as [$page, $action, $fields]) {
            $answer = $this->send(self::page($service, $page), $action, $fields + $valid);
            self::assertSame(404, $answer->status, $action);
            self::assertStringContainsString('There is no such', self::words($answer->body), $action);
        }
        self::assertSame($before, $this->changes());
        foreach (['backup 1', 'disk 3', 'schedule 1'] as $what) {
            self::assertStringContainsString("asked about service $service: $what.", $this->activity());
        }
        $words = self::words($this->open(self::page($service, 'schedules', ['schedule' => 1])));
        self::assertStringNotContainsString('Change the schedule', $words);
    }

    public function testAScheduleFromItsBeginningToItsEnd(): void
    {
        $service = $this->withSchedules();
        $path = self::page($service, 'schedules');
        self::assertStringContainsString('No backups are planned.', self::words($this->open($path)));
        $fields = ['target' => 1, 'duration' => '2', 'period' => 'weeks', 'keep' => '4', 'start' => '2030-02-03T04:05'];
        $words = self::words($this->does($path, 'schedule_add', $fields));
        self::assertStringContainsString('The schedule is in place.', $words);
        self::assertStringContainsString('Disk 1 2 week(s) 4 2030-02-03 04:05 Active', $words);
        $this->does($path, 'schedule_add', ['target' => 'machine'] + $fields);
        $targets = array_column($this->atPanel('schedules'), 'target_id', 'target_type');
        self::assertSame(['Disk' => 1, 'VirtualMachine' => 1], $targets);
        $page = $this->open(self::page($service, 'schedules', ['schedule' => 1]));
        self::assertStringContainsString('Change the schedule', self::words($page));
        self::assertStringContainsString('value="2030-02-03T04:05"', $page);
        $change = ['schedule' => 1, 'duration' => '1', 'period' => 'months', 'keep' => '2', 'start' => ''];
        $words = self::words($this->does($path, 'schedule_change', $change));
        self::assertStringContainsString('Disk 1 1 month(s) 2 2030-02-03 04:05 Switched off', $words);
        $this->does($path, 'schedule_change', ['active' => '1'] + $change);
        self::assertSame(['enabled', 'enabled'], array_column($this->atPanel('schedules'), 'status'));
        $this->does($path, 'schedule_delete', ['schedule' => 1]);
        self::assertSame([2], array_column($this->atPanel('schedules'), 'id'));
    }

    public function testFieldsOfASchedule(): void
    {
        $service = $this->withSchedules();
        $path = self::page($service, 'schedules');
        $good = ['target' => 1, 'duration' => '1', 'period' => 'days', 'keep' => '3', 'start' => '2030-01-01T00:00'];
        $this->does($path, 'schedule_add', $good);
        $before = $this->changes();
        $mistakes = [
            'What: must be one of the choices' => ['target' => 'everything'],
            'Every: must be a whole number from 1 to 100' => ['duration' => '101'],
            'Days, weeks, months or years: must be one of the choices' => ['period' => 'hours'],
            'How many to keep: must be a whole number from 1 to 1000' => ['keep' => '-1'],
            'First or next backup (UTC): must be a date and a time' => ['start' => '2030-02-30T00:00'],
        ];
        foreach ($mistakes as $sentence => $wrong) {
            self::assertStringContainsString($sentence, self::words($this->does($path, 'schedule_add', $wrong + $good)));
        }
        $page = $this->does($path, 'schedule_change', ['schedule' => 1, 'keep' => '0'] + $good);
        self::assertStringContainsString('Change the schedule', self::words($page));
        self::assertStringContainsString('How many to keep: must be', self::words($page));
        self::assertSame($before, $this->changes());
    }

    public function testARoleThatMayNotPlanIsTold(): void
    {
        $service = $this->runningService([], ['client_schedules' => true]);
        $words = self::words($this->open(self::page($service, 'schedules')));
        self::assertStringContainsString('does not permit you to plan backups', $words);
        self::assertStringNotContainsString('schedules.read', $words);
    }

    public function testProbesArriveAsText(): void
    {
        $service = $this->withSchedules();
        $this->does(self::page($service, 'backups'), 'backup_take', ['disk' => 1, 'note' => self::PROBE]);
        $this->settle();
        $state = $this->panel->control('GET', '/state');
        $state['tables']['disks'][0]['label'] = self::PROBE;
        $state['tables']['backups'][0]['initiated'] = self::PROBE;
        $this->panel->control('PUT', '/state', $state);
        foreach (['disks', 'backups', 'schedules'] as $name) {
            $page = $this->open(self::page($service, $name));
            self::assertStringNotContainsString('<img', $page, $name);
            self::assertStringContainsString(htmlspecialchars(self::PROBE, ENT_QUOTES), $page, $name);
        }
    }
}
