<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Language;

/**
 * The module's two messages to clients. Staff may change or disable them in WHMCS: one that is there is never written
 * again.
 */
final class MailTemplates
{
    public const CREATED = 'Virtual Machine Created';
    public const DELETED = 'Virtual Machine Deleted';

    private const TEXTS = [self::CREATED => 'mail_created', self::DELETED => 'mail_deleted'];

    public function __construct(private readonly Connection $connection)
    {
    }

    public function ensure(string $name): void
    {
        $templates = $this->connection->table('tblemailtemplates');
        if ($templates->where('type', 'product')->where('name', $name)->exists()) {
            return;
        }
        $row = [
            'type' => 'product',
            'name' => $name,
            'subject' => Language::text(self::TEXTS[$name] . '_subject'),
            'message' => Language::text(self::TEXTS[$name]),
            'attachments' => '',
            'fromname' => '',
            'fromemail' => '',
            'disabled' => 0,
            'custom' => 1,
            'language' => '',
            'copyto' => '',
            'plaintext' => 0,
        ];
        // Versions of WHMCS differ in some of these columns.
        $known = $this->connection->getSchemaBuilder()->getColumnListing('tblemailtemplates');
        $this->connection->table('tblemailtemplates')->insert(array_intersect_key($row, array_flip($known)));
    }

    /** @return bool whether WHMCS itself sends a welcome mail for the product of a service */
    public function productHasWelcome(int $productId): bool
    {
        return (int) $this->connection->table('tblproducts')->where('id', $productId)->value('welcomeemail') > 0;
    }
}
