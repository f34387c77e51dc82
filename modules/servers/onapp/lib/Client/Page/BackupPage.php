<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use OnApp;
use WHMCS\Module\Server\Onapp\Client\Action\BackupConvert;
use WHMCS\Module\Server\Onapp\Client\Action\BackupTake;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Part\Backups;
use WHMCS\Module\Server\Onapp\Client\Part\Busy;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Part\Moment;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** The backups of the machine. */
final class BackupPage implements ClientPage
{
    private const KB_PER_MB = 1024;
    private const KB_PER_GB = 1048576;

    public function show(Visit $visit): View
    {
        $disks = new Disks($visit);
        $isIdle = Busy::isIdle($visit);
        $mayConvert = $isIdle && $visit->allows('client_backup_templates');
        $backups = (new Backups($visit))->all();
        $convert = $visit->session->takeForm('backup_convert');
        $converted = (int) ($convert['values']['backup'] ?? $visit->request->id('backup'));
        $take = new BackupTake();
        return new View('backups', Language::text('nav_backups'), Busy::facts($visit, 'backups') + [
            'backups' => array_map(
                fn (OnApp $backup): array => $this->row($visit, $disks, $backup, $isIdle, $mayConvert),
                $backups,
            ),
            'take_form' => $isIdle
                ? $take->form($visit, $disks)->shown($visit->session->takeForm('backup_take'))
                : [],
            'convert' => $mayConvert ? $this->convert($backups, $converted, $convert) : null,
        ]);
    }

    /** @return array<string, mixed> */
    private function row(Visit $visit, Disks $disks, OnApp $backup, bool $isIdle, bool $mayConvert): array
    {
        $disk = (int) $backup->_disk_id;
        $isUsable = $isIdle && $backup->_built && !$backup->_locked;
        return [
            'id' => (int) $backup->_id,
            'date' => Moment::text($backup->_created_at),
            'of' => $disk === 0
                ? Language::text('whole_machine')
                : $disks->names()[$disk] ?? Language::text('disk_name', ['number' => $disk]),
            'size' => $this->size((float) $backup->_backup_size),
            'state' => Language::text($backup->_built ? 'part_ready' : 'part_pending'),
            'by' => Language::text(in_array($backup->_initiated, ['', null, 'manual'], true)
                ? 'backup_by_hand'
                : 'backup_by_schedule'),
            'note' => is_string($backup->_note) ? $backup->_note : '',
            'may_use' => $isUsable,
            'may_delete' => $isIdle,
            'may_convert' => $isUsable && $mayConvert,
            'convert_href' => Links::page($visit->service->id, 'backups', ['backup' => (int) $backup->_id]),
        ];
    }

    /**
     * @param list<OnApp> $backups
     * @param array{values: array<string, string>, errors: array<string, string>} $kept
     * @return array<string, mixed>|null null: that backup cannot be converted
     */
    private function convert(array $backups, int $id, array $kept): ?array
    {
        foreach ($backups as $backup) {
            if ((int) $backup->_id === $id && $backup->_built) {
                $values = ['date' => Moment::text($backup->_created_at)];
                $title = Language::text('backup_convert_title', $values);
                return ['id' => $id, 'title' => $title, 'form' => (new BackupConvert())->form()->shown($kept)];
            }
        }
        return null;
    }

    /** @param float $size kilobytes */
    private function size(float $size): string
    {
        $isLarge = $size >= self::KB_PER_GB;
        $amount = number_format($size / ($isLarge ? self::KB_PER_GB : self::KB_PER_MB), 1, '.', '');
        return $size <= 0 ? '' : Language::text($isLarge ? 'gigabytes' : 'megabytes', ['amount' => $amount]);
    }
}
