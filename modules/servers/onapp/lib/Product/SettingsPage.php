<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Report;

/** The module settings of a product as staff sees them: fields, what there is to choose from, and what is wrong. */
final class SettingsPage
{
    public function __construct(private readonly Report $report)
    {
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, array<string, mixed>>
     */
    public function fields(array $params): array
    {
        $hints = (new Choices($params, $this->report))->hints();
        foreach ($this->problems($params) as $position => $reasons) {
            $warnings = array_map(self::warning(...), $reasons);
            $hints[$position] = trim(($hints[$position] ?? '') . ' ' . implode(' ', $warnings));
        }
        return Fields::all($hints);
    }

    /**
     * Of settings that were saved; a product that was never saved has none.
     *
     * @param array<string, mixed> $params
     * @return array<int, list<string>>
     */
    private function problems(array $params): array
    {
        $columns = ServiceCall::columnsOf($params);
        $productId = (int) ($params['pid'] ?? $params['packageid'] ?? 0);
        return implode('', $columns) === '' ? [] : (new Review($this->report))->run($productId, $columns);
    }

    private static function warning(string $reason): string
    {
        $text = htmlspecialchars($reason, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        return "<strong class=\"text-danger\" role=\"alert\">$text</strong>";
    }
}
