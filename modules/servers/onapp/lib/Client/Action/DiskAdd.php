<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use OnApp;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\Numbers;
use WHMCS\Module\Server\Onapp\Web\Texts;

/** Adds a disk to the machine, where the product lets clients have as much space as their plan allows. */
final class DiskAdd implements ClientAction
{
    private const MOST_GB = 100000;
    private const LONGEST_LABEL = 60;

    public function form(): Form
    {
        return new Form([
            'size' => ['type' => 'number'] + Numbers::between(1, self::MOST_GB),
            'label' => ['required' => false] + Texts::upTo(self::LONGEST_LABEL),
            'mount' => ['required' => false, 'hint' => 'hint_mount', 'wants' => 'wants_mount_point',
                'check' => static fn (string $text): bool
                    => preg_match('~^(/[A-Za-z0-9._-]+)+$~D', $text) === 1 && !str_contains($text, '/..')],
        ]);
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $values = $this->form()->read($visit->request);
        $disk = $visit->part('Disk');
        $disk->_disk_size = (int) $values['size'];
        $disk->_data_store_id = $this->store(new Disks($visit));
        $disk->_is_swap = false;
        if ($values['label'] !== '') {
            $disk->_label = $values['label'];
        }
        if ($values['mount'] !== '') {
            $disk->_mount_point = $values['mount'];
            $disk->_add_to_linux_fstab = true;
            $disk->_require_format_disk = 1;
        }
        $disk->save();
        return Done::saying('done_disk_add');
    }

    /** The new disk lies where the primary one does. */
    private function store(Disks $disks): ?int
    {
        $primary = array_filter($disks->all(), static fn (OnApp $disk): bool => (bool) $disk->_primary);
        return $primary === [] ? null : (int) reset($primary)->_data_store_id;
    }
}
