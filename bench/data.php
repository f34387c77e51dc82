<?php

/*
 * Makes the lists that the benchmarks ask for: machines with every field of a panel of version 6, about 2.5 kB each.
 *
 * usage: php -d extension=onapp.so bench/data.php FOLDER
 */

declare(strict_types=1);

final class BenchData
{
    /** Characters of the note. */
    private const NOTE = 40;

    /** @param array<string, array<string, mixed>> $fields name => row of the schema */
    public function __construct(private readonly array $fields)
    {
    }

    /** @return array<string, mixed> */
    public function machine(int $id): array
    {
        $machine = [];
        foreach ($this->fields as $name => $field) {
            $machine[$name] = match ((string) ($field['type'] ?? 'string')) {
                'integer' => $id % 97 + strlen($name),
                'float', 'decimal' => round($id / 7, 2),
                'boolean' => $id % 2 === 0,
                'array' => [],
                'datetime' => '2026-03-04T05:06:07+00:00',
                default => "text $id",
            };
        }
        $machine['id'] = $id;
        $machine['label'] = "machine $id";
        $machine['note'] = substr(str_repeat("Kept for customer $id. ", 20), 0, self::NOTE);
        $machine['ip_addresses'] = [
            ['ip_address' => ['id' => $id, 'address' => '192.0.2.' . $id % 250, 'netmask' => '255.255.255.0']],
        ];

        return $machine;
    }

    /** Written machine by machine: the largest list does not fit into memory_limit. */
    public function json(string $file, int $count): void
    {
        $stream = $this->open($file);
        fwrite($stream, '[');
        for ($id = 1; $id <= $count; $id++) {
            $text = json_encode(['virtual_machine' => $this->machine($id)], JSON_THROW_ON_ERROR);
            fwrite($stream, ($id > 1 ? ',' : '') . $text);
        }
        fwrite($stream, ']');
        fclose($stream);
    }

    public function xml(string $file, int $count): void
    {
        $stream = $this->open($file);
        fwrite($stream, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machines type=\"array\">");
        for ($id = 1; $id <= $count; $id++) {
            fwrite($stream, "<virtual_machine>\n");
            foreach ($this->machine($id) as $name => $value) {
                fwrite($stream, '  ' . $this->element((string) $name, $value) . "\n");
            }
            fwrite($stream, '</virtual_machine>');
        }
        fwrite($stream, '</virtual_machines>');
        fclose($stream);
    }

    private function element(string $name, mixed $value): string
    {
        return match (true) {
            is_array($value) => "<$name type=\"array\"/>",
            is_bool($value) => "<$name type=\"boolean\">" . ($value ? 'true' : 'false') . "</$name>",
            is_int($value) => "<$name type=\"integer\">$value</$name>",
            default => "<$name>" . htmlspecialchars((string) $value, ENT_XML1) . "</$name>",
        };
    }

    /** @return resource */
    private function open(string $file)
    {
        $stream = fopen($file, 'wb');
        if ($stream === false) {
            throw new RuntimeException("$file cannot be written");
        }

        return $stream;
    }
}

$folder = $argv[1] ?? throw new InvalidArgumentException('usage: data.php FOLDER');
$data = new BenchData(OnApp\Schema::fields('OnApp_VirtualMachine', '6.0'));
foreach ([1000, 10000, 50000] as $count) {
    if (!is_dir("$folder/$count") && !mkdir("$folder/$count", 0777, true)) {
        throw new RuntimeException("$folder/$count cannot be made");
    }
    $data->json("$folder/$count/virtual_machines.json", $count);
    copy("$folder/../version.json", "$folder/$count/version.json");
}
$data->xml("$folder/1000/virtual_machines.xml", 1000);
copy("$folder/../version.xml", "$folder/1000/version.xml");
file_put_contents("$folder/one.json", json_encode(['virtual_machine' => $data->machine(7)], JSON_THROW_ON_ERROR));
