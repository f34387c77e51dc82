<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

use OnApp;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;

/** The disks of a machine, read once in a visit. */
final class Disks
{
    /** In place of the id of a disk. */
    public const MACHINE = 'machine';

    /** @var list<OnApp>|null */
    private ?array $disks = null;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return list<OnApp> */
    public function all(): array
    {
        return $this->disks ??= $this->visit->parts('Disk');
    }

    /** @return array<array-key, string> what can be backed up: the name of each disk by its id, or of the machine */
    public function choices(bool $withMachine = true): array
    {
        $choices = $withMachine ? [self::MACHINE => Language::text('whole_machine')] : [];
        foreach ($this->withData() as $disk) {
            $choices[(int) $disk->_id] = self::name($disk);
        }
        return $choices;
    }

    /** @return list<OnApp> all that can be backed up: swap space cannot */
    public function withData(): array
    {
        return array_values(array_filter($this->all(), static fn (OnApp $disk): bool => !$disk->_is_swap));
    }

    /** The disk that the request names. */
    public function named(): OnApp
    {
        return $this->visit->owned($this->all(), $this->visit->request->id('disk'), 'disk');
    }

    /** The disk that the request names, if clients may resize or delete it: what was ordered stays as it is. */
    public function changeable(): OnApp
    {
        $disk = $this->named();
        return self::isChangeable($disk) ? $disk : throw Refusal::because('client_disk_ordered');
    }

    public static function isChangeable(OnApp $disk): bool
    {
        return !$disk->_primary && !$disk->_is_swap;
    }

    public static function name(OnApp $disk): string
    {
        $values = ['number' => (int) $disk->_disk_vm_number ?: (int) $disk->_id];
        $name = Language::text('disk_name', $values);
        $label = is_string($disk->_label) ? trim($disk->_label) : '';
        return $label === '' ? $name : "$name ($label)";
    }

    /** @return array<int, string> names by id */
    public function names(): array
    {
        $names = [];
        foreach ($this->all() as $disk) {
            $names[(int) $disk->_id] = self::name($disk);
        }
        return $names;
    }
}
