<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

use WHMCS\Module\Server\Onapp\Entities;

/** What a visitor asks for: the only place that reads it. A form is read from its body alone. */
final class Request
{
    /** @param array<array-key, mixed> $values */
    private function __construct(public readonly bool $isPost, private readonly array $values)
    {
    }

    public static function current(): self
    {
        $isPost = ($_SERVER['REQUEST_METHOD'] ?? 'GET') === 'POST';
        return new self($isPost, $isPost ? $_POST : $_GET);
    }

    /** Trimmed; empty where the field is missing or no text. WHMCS delivers some texts entity-encoded. */
    public function text(string $name): string
    {
        $value = $this->values[$name] ?? '';
        $text = is_string($value) ? Entities::decode($value) : '';
        return mb_check_encoding($text, 'UTF-8') ? trim($text) : '';
    }

    /** A positive number, or 0 for everything else. */
    public function id(string $name): int
    {
        $text = $this->text($name);
        return preg_match('/^[1-9][0-9]{0,8}$/D', $text) === 1 ? (int) $text : 0;
    }
}
