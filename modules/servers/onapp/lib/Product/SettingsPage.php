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
        $choices = new Choices($params, $this->report);
        $hints = $choices->hints();
        foreach ($choices->forms() as $position => $form) {
            $hints[$position] = self::formed($form, $hints[$position] ?? '');
        }
        // The page of an administrator is one folder below WHMCS, whatever that folder is called.
        $hints[1] = '<script src="../modules/servers/onapp/assets/product.js" defer></script>';
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

    /**
     * The hint for people without the script, which takes its place.
     *
     * @param array<string, mixed> $form
     */
    private static function formed(array $form, string $hint): string
    {
        $flags = JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_QUOT;
        $data = htmlspecialchars(json_encode($form, $flags), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        return "<span data-onapp-form=\"$data\">$hint</span>";
    }

    private static function warning(string $reason): string
    {
        $text = htmlspecialchars($reason, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        return "<strong class=\"text-danger\" role=\"alert\">$text</strong>";
    }
}
