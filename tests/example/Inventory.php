<?php

declare(strict_types=1);

namespace Example;

/** Code of somebody who uses the extension: what docs/testing.md tests. */
final class Inventory
{
    public function __construct(private \OnApp_Factory $panel)
    {
    }

    /** @return list<string> the labels of the machines that run */
    public function running(): array
    {
        $machines = $this->panel->factory('VirtualMachine')->getList();
        if ($machines === false) {
            throw new \RuntimeException('The panel does not answer: ' . $this->panel->getErrorKind());
        }

        return array_values(array_map(
            static fn (\OnApp_VirtualMachine $machine): string => $machine->_label,
            array_filter($machines, static fn (\OnApp_VirtualMachine $machine): bool => (bool) $machine->_booted),
        ));
    }

    public function rename(int $id, string $label): void
    {
        $machine = $this->panel->factory('VirtualMachine');
        $machine->_id = $id;
        $machine->_label = $label;
        $machine->setOption('throw_exceptions', true);
        $machine->save();
    }
}
