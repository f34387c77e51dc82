<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Service properties: ten names are columns of the service, all others are product custom fields. */
final class ServiceProperties
{
    private const COLUMNS = [
        'username' => 'username',
        'password' => 'password',
        'domain' => 'domain',
        'dedicated ip' => 'dedicatedip',
        'disk usage' => 'diskusage',
        'disk limit' => 'disklimit',
        'bandwidth usage' => 'bwusage',
        'bandwidth limit' => 'bwlimit',
        'last update' => 'lastupdate',
    ];

    public function __construct(private readonly int $serviceId, private readonly int $productId)
    {
    }

    public function get(string $name): string
    {
        $host = Host::current();
        $column = $this->column($name);
        if ($column !== null) {
            $value = (string) $host->database->table('tblhosting')->where('id', $this->serviceId)->value($column);
            return $column === 'password' && $value !== '' ? $host->secrets()->decrypt($value) : $value;
        }
        return (string) $host->database->table('tblcustomfieldsvalues')
            ->where(['fieldid' => $this->fieldId($name), 'relid' => $this->serviceId])->value('value');
    }

    /** @param array<string, mixed> $values a value may be an array naming it with the key value */
    public function save(array $values): void
    {
        foreach ($values as $name => $value) {
            $text = (string) (is_array($value) ? ($value['value'] ?? '') : $value);
            $column = $this->column((string) $name);
            if ($column !== null) {
                $this->saveColumn($column, $text);
            } else {
                $this->saveField((string) $name, $text);
            }
        }
    }

    private function column(string $name): ?string
    {
        if (strtolower($name) === 'license key') {
            throw new HostGap('service property License Key: the host has no licences');
        }
        return self::COLUMNS[strtolower($name)] ?? null;
    }

    private function saveColumn(string $column, string $text): void
    {
        $host = Host::current();
        $value = $column === 'password' ? $host->secrets()->encrypt($text) : $text;
        $host->database->table('tblhosting')->where('id', $this->serviceId)->update([$column => $value]);
    }

    /** A missing custom field is created, for administrators only. */
    private function saveField(string $name, string $text): void
    {
        $database = Host::current()->database;
        $fieldId = $this->fieldId($name);
        if ($fieldId === 0) {
            $fieldId = (int) $database->table('tblcustomfields')->insertGetId([
                'type' => 'product', 'relid' => $this->productId, 'fieldname' => $name, 'fieldtype' => 'text',
                'description' => '', 'fieldoptions' => '', 'regexpr' => '', 'adminonly' => 'on', 'required' => '',
                'showorder' => '', 'showinvoice' => '',
            ]);
        }
        $database->table('tblcustomfieldsvalues')->updateOrInsert(
            ['fieldid' => $fieldId, 'relid' => $this->serviceId],
            ['value' => $text],
        );
    }

    private function fieldId(string $name): int
    {
        $fields = Host::current()->database->table('tblcustomfields')
            ->where(['type' => 'product', 'relid' => $this->productId])->get(['id', 'fieldname']);
        foreach ($fields as $field) {
            if (OptionName::key($field->fieldname) === $name || OptionName::label($field->fieldname) === $name) {
                return (int) $field->id;
            }
        }
        return 0;
    }
}
