<?php

declare(strict_types=1);

/** @return array<string, callable(string): callable> */
return (static function (): array {
    $factory = static function (string $url, string $type = 'json'): OnApp_VirtualMachine {
        $factory = new OnApp_Factory($url, 'a@example.com', str_repeat('1', 40));
        $machines = $factory->factory('VirtualMachine');
        $machines->setOption('data_type', $type);

        return $machines;
    };
    $twoFields = static function (OnApp_VirtualMachine $machines): int {
        $sum = 0;
        foreach ($machines->getList() as $machine) {
            $sum += strlen($machine->_label) + $machine->_memory;
        }

        return $sum;
    };

    return [
        'two-fields' => static function (string $url) use ($factory, $twoFields): callable {
            $machines = $factory($url);

            return static fn (): int => $twoFields($machines);
        },
        'xml' => static function (string $url) use ($factory, $twoFields): callable {
            $machines = $factory($url, 'xml');

            return static fn (): int => $twoFields($machines);
        },
        'count' => static function (string $url) use ($factory): callable {
            $machines = $factory($url);

            return static fn (): int => count($machines->getList());
        },
        'all-fields' => static function (string $url) use ($factory): callable {
            $machines = $factory($url);
            $names = array_column(OnApp\Schema::fields('OnApp_VirtualMachine', '6.0'), 'property');

            return static function () use ($machines, $names): int {
                $read = 0;
                foreach ($machines->getList() as $machine) {
                    foreach ($names as $name) {
                        $read += $machine->$name === null ? 0 : 1;
                    }
                }

                return $read;
            };
        },
        'batch' => static function (string $url): callable {
            $factory = new OnApp_Factory("$url/slow", 'a@example.com', str_repeat('1', 40));

            return static function () use ($factory): int {
                $batch = new OnApp\Batch(concurrency: 32);
                for ($id = 1; $id <= 500; $id++) {
                    $batch->add($id, [$factory->factory('VirtualMachine'), 'load'], $id);
                }
                $sum = 0;
                foreach ($batch as $result) {
                    $sum += $result->get()->_memory;
                }

                return $sum;
            };
        },
        'save' => static function (string $url): callable {
            $factory = new OnApp_Factory($url, 'a@example.com', str_repeat('1', 40));
            $factory->factory('VirtualMachine')->load(7);
            $fields = OnApp\Schema::fields('OnApp_VirtualMachine', '6.0');
            $properties = array_map(static fn (array $field): string => $field['property'], $fields);
            $names = array_slice(array_flip($properties), 3, 29);

            return static function () use ($factory, $names): string {
                $label = '';
                for ($turn = 0; $turn < 100; $turn++) {
                    $machine = $factory->factory('VirtualMachine');
                    foreach ($names as $property => $name) {
                        $machine->$property = "value of $name";
                    }
                    $machine->_id = 7;
                    $machine->save();
                    $label = $machine->_obj->_label;
                }

                return $label;
            };
        },
    ];
})();
