<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The page of a machine's disks. */
final class ClientDisksTest extends ClientTestCase
{
    private function disks(int $service): string
    {
        return self::words($this->open(self::page($service, 'disks')));
    }

    /** A running machine whose owner has a second disk of 5 GB: number 3, after the primary and the swap disk. */
    private function withSecondDisk(): int
    {
        $service = $this->runningService([], ['client_disk_changes' => true]);
        $fields = ['size' => '5', 'label' => 'Data', 'mount' => '/mnt/data'];
        $words = self::words($this->does(self::page($service, 'disks'), 'disk_add', $fields));
        self::assertStringContainsString('The disk is being added.', $words);
        $this->settle();
        return $service;
    }

    public function testDisksAreListed(): void
    {
        $service = $this->runningService();
        $words = $this->disks($service);
        self::assertStringContainsString('Disk 1 Primary disk 10 GB Ready No', $words);
        self::assertStringContainsString('Disk 2 Swap 1 GB Ready', $words);
        self::assertStringNotContainsString('Add a disk', $words, 'space costs: off by default');
        self::assertStringNotContainsString('Enlarge', $words);
        $state = $this->panel->control('GET', '/state');
        $state['tables']['disks'] = [];
        $this->panel->control('PUT', '/state', $state);
        self::assertStringContainsString('has no disks yet', $this->disks($service));
    }

    public function testAutomaticBackupsOfADisk(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'disks');
        $words = self::words($this->does($path, 'autobackup_on', ['disk' => 1]));
        self::assertStringContainsString('is backed up automatically from now on', $words);
        self::assertStringContainsString('Ready Yes', $words);
        $words = self::words($this->does($path, 'autobackup_off', ['disk' => 1]));
        self::assertStringContainsString('Ready No', $words);
        self::assertStringContainsString(
            'Swap space is not backed up.',
            self::words($this->does($path, 'autobackup_on', ['disk' => 2])),
        );
        $id = $this->machineId($service);
        self::assertSame(1, $id);
        self::assertSame(
            ['POST /settings/disks/1/autobackup_enable', 'POST /settings/disks/1/autobackup_disable'],
            array_values(array_filter($this->changes(), static fn (string $c): bool => str_contains($c, 'autobackup'))),
        );
    }

    public function testADiskIsAddedEnlargedAndDeleted(): void
    {
        $service = $this->withSecondDisk();
        $path = self::page($service, 'disks');
        $sent = $this->body('POST', '/virtual_machines/1/disks')['disk'];
        self::assertSame([5, 'Data', '/mnt/data', 1, true], [
            $sent['disk_size'], $sent['label'], $sent['mount_point'], $sent['data_store_id'],
            (bool) $sent['add_to_linux_fstab'],
        ]);
        self::assertStringContainsString('Disk 3 (Data) Additional disk 5 GB Ready No', $this->disks($service));
        self::assertStringContainsString('Enlarge: Disk 3 (Data)', self::words($this->open("$path&disk=3")));
        $words = self::words($this->does($path, 'disk_grow', ['disk' => 3, 'size' => '8']));
        self::assertStringContainsString('The disk is being enlarged.', $words);
        self::assertSame(['disk' => ['disk_size' => 8]], array_map(
            static fn (array $disk): array => array_intersect_key($disk, ['disk_size' => 1]),
            $this->body('PUT', '/settings/disks/3'),
        ));
        $this->settle();
        self::assertStringContainsString('Disk 3 (Data) Additional disk 8 GB', $this->disks($service));
        $words = self::words($this->does($path, 'disk_delete', ['disk' => 3]));
        self::assertStringContainsString('The disk is being deleted.', $words);
        $this->settle();
        self::assertStringNotContainsString('Disk 3', $this->disks($service));
    }

    public function testWhatWasOrderedIsNotChangedHere(): void
    {
        $service = $this->runningService([], ['client_disk_changes' => true]);
        $before = $this->changes();
        foreach ([1, 2] as $disk) {
            foreach (['disk_grow' => ['size' => '50'], 'disk_delete' => []] as $action => $fields) {
                $words = self::words($this->does(
                    self::page($service, 'disks'),
                    $action,
                    ['disk' => $disk] + $fields,
                ));
                self::assertStringContainsString('part of what you ordered', $words, "$action $disk");
            }
            self::assertStringNotContainsString(
                'Enlarge:',
                self::words($this->open(self::page($service, 'disks', ['disk' => $disk]))),
            );
        }
        self::assertSame($before, $this->changes());
    }

    public function testFieldsAreCheckedAndKept(): void
    {
        $service = $this->withSecondDisk();
        $path = self::page($service, 'disks');
        $before = $this->changes();
        $mistakes = [
            ['size' => '', 'Size in GB: must be a whole number from 1 to 100000'],
            ['size' => '0', 'Size in GB: must be a whole number from 1 to 100000'],
            ['size' => '2.5', 'Size in GB: must be'],
            ['size' => '5', 'label' => str_repeat('x', 61), 'Name: must have no more than 60 characters'],
            ['size' => '5', 'mount' => '/mnt/../etc', 'Mount point: must be a path such as /mnt/data'],
            ['size' => '5', 'mount' => 'data disk', 'Mount point: must be a path such as /mnt/data'],
        ];
        foreach ($mistakes as $fields) {
            $sentence = $fields[0];
            unset($fields[0]);
            $page = $this->does($path, 'disk_add', $fields);
            self::assertStringContainsString($sentence, self::words($page), json_encode($fields));
        }
        self::assertStringContainsString('value="data disk"', $page, 'what was entered stays');
        $page = $this->does($path, 'disk_grow', ['disk' => 3, 'size' => '5']);
        self::assertStringContainsString('Enlarge: Disk 3 (Data)', self::words($page));
        self::assertStringContainsString('must be a whole number from 6 to', self::words($page));
        self::assertSame($before, $this->changes());
    }

    public function testDisksOfOtherMachinesAreNotThere(): void
    {
        $service = $this->runningService([], ['client_disk_changes' => true]);
        $other = $this->order(1, 'vm2.example.com');
        $this->ok('create', (string) $other);
        $this->settle();
        $before = $this->changes();
        $actions = ['autobackup_on', 'autobackup_off', 'disk_grow', 'disk_delete', 'backup_take'];
        foreach ([3, 999, 0, '3 or 1', '-1'] as $disk) {
            foreach ($actions as $action) {
                $answer = $this->send(self::page($service, 'disks'), $action, ['disk' => $disk, 'size' => '50']);
                $isUnread = $action === 'backup_take' && !is_int($disk) || $disk === 0;
                if ($isUnread && $action === 'backup_take') {
                    self::assertSame(303, $answer->status, "$action: no choice of the form");
                    continue;
                }
                self::assertSame(404, $answer->status, "$action $disk");
                self::assertStringContainsString('There is no such', self::words($answer->body));
            }
        }
        self::assertSame($before, $this->changes());
        self::assertStringContainsString("asked about service $service: disk 3.", $this->activity());
        self::assertStringNotContainsString('Enlarge:', self::words($this->open(
            self::page($service, 'disks', ['disk' => 3]),
        )));
    }

    public function testABusyMachineOffersNothingAndRefuses(): void
    {
        $service = $this->withSecondDisk();
        $carried = self::carried($this->open(self::page($service, 'disks')));
        $state = $this->panel->control('GET', '/state');
        $state['tables']['virtual_machines'][0]['locked'] = true;
        $this->panel->control('PUT', '/state', $state);
        $page = $this->open(self::page($service, 'disks'));
        self::assertStringContainsString('Busy Nothing can be changed here', self::words($page));
        self::assertSame([], self::carried($page));
        $before = $this->changes();
        $answer = $this->client->post('onapp.php', ['action' => 'disk_delete', 'disk' => 3] + $carried);
        self::assertStringContainsString('is busy', self::words($this->open($answer->location)));
        self::assertSame($before, $this->changes());
    }

    public function testALimitOfThePlanIsOneSentence(): void
    {
        $this->panel->control('POST', '/reset', ['document' => 'minimal', 'seed' => 42, 'version' => '6.7']);
        $state = $this->panel->control('GET', '/state');
        foreach ($state['tables']['base_resources'] as &$resource) {
            $resource['limit'] = $resource['resource_name'] === 'disk_size' ? 20 : $resource['limit'];
        }
        unset($resource);
        $this->panel->control('PUT', '/state', $state);
        $service = $this->runningService([], ['client_disk_changes' => true]);
        $words = self::words($this->does(self::page($service, 'disks'), 'disk_add', ['size' => '50']));
        self::assertStringContainsString('The Control Panel did not accept this.', $words);
        self::assertStringNotContainsString('billing plan', $words);
        self::assertStringContainsString('limit of your billing plan', $this->activity());
    }
}
