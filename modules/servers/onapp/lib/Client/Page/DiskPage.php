<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use OnApp;
use WHMCS\Module\Server\Onapp\Client\Action\DiskAdd;
use WHMCS\Module\Server\Onapp\Client\Action\DiskGrow;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Part\Busy;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** The disks of the machine. */
final class DiskPage implements ClientPage
{
    public function show(Visit $visit): View
    {
        $disks = new Disks($visit);
        $isIdle = Busy::isIdle($visit);
        $mayChange = $isIdle && $visit->allows('client_disk_changes');
        $grow = $visit->session->takeForm('disk_grow');
        $grown = (int) ($grow['values']['disk'] ?? $visit->request->id('disk'));
        return new View('disks', Language::text('nav_disks'), Busy::facts($visit, 'disks') + [
            'disks' => array_map(fn (OnApp $disk): array => $this->row($visit, $disk, $mayChange), $disks->all()),
            'may_back_up' => $isIdle && $visit->allows('client_backups'),
            'may_change' => $mayChange,
            'add_form' => $mayChange ? (new DiskAdd())->form()->shown($visit->session->takeForm('disk_add')) : [],
            'grow' => $mayChange && $grown > 0 ? $this->grow($disks, $grown, $grow) : null,
        ]);
    }

    /** @return array<string, mixed> */
    private function row(Visit $visit, OnApp $disk, bool $mayChange): array
    {
        $type = $disk->_is_swap ? 'swap' : ($disk->_primary ? 'primary' : 'standard');
        return [
            'id' => (int) $disk->_id,
            'name' => Disks::name($disk),
            'size' => Language::text('gigabytes', ['amount' => (int) $disk->_disk_size]),
            'type' => Language::text("disk_$type"),
            'state' => Language::text(match (true) {
                (bool) $disk->_locked => 'part_busy',
                (bool) $disk->_built => 'part_ready',
                default => 'part_pending',
            }),
            'is_backed_up' => !$disk->_is_swap,
            'autobackup' => (bool) $disk->_has_autobackups,
            'is_changeable' => $mayChange && Disks::isChangeable($disk),
            'grow_href' => Links::page($visit->service->id, 'disks', ['disk' => (int) $disk->_id]),
        ];
    }

    /**
     * @param array{values: array<string, string>, errors: array<string, string>} $kept
     * @return array<string, mixed>|null null: that disk is not to be changed
     */
    private function grow(Disks $disks, int $id, array $kept): ?array
    {
        foreach ($disks->all() as $disk) {
            if ((int) $disk->_id === $id && Disks::isChangeable($disk)) {
                $title = Language::text('disk_grow_title', ['disk' => Disks::name($disk)]);
                return ['id' => $id, 'title' => $title, 'form' => (new DiskGrow())->form($disk)->shown($kept)];
            }
        }
        return null;
    }
}
