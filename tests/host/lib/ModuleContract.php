<?php

declare(strict_types=1);

namespace OnApp\Host;

use WHMCS\Module\Server\CustomActionCollection;
use WHMCS\UsageBilling\Contracts\Metrics\ProviderInterface;
use WHMCS\UsageBilling\Metrics\Metric;

/** Strict checks of what module functions return; what no document allows is a breach. */
final class ModuleContract
{
    private const PAGE_FORMS = [
        'templatefile' => ['templatefile', 'vars', 'breadcrumb'],
        'tabOverviewModuleOutputTemplate' => ['tabOverviewModuleOutputTemplate', 'templateVariables'],
        'tabOverviewReplacementTemplate' => ['tabOverviewReplacementTemplate', 'templateVariables'],
    ];
    private const FIELD_TYPES = ['text', 'password', 'yesno', 'dropdown', 'radio', 'textarea'];
    private const FIELD_KEYS = ['FriendlyName', 'Type', 'Size', 'Description', 'Default', 'Options', 'Rows', 'Cols',
        'SimpleMode', 'Loader'];
    private const LAST_CONFIG_OPTION = 24;

    public static function lifecycle(string $function, mixed $value): string
    {
        if (!is_string($value) || $value === '') {
            self::fail($function, $value, 'the text "success" or an error text');
        }
        return $value;
    }

    /** @return array{success: bool, error: string} */
    public static function testConnection(string $function, mixed $value): array
    {
        if (!is_array($value) || !is_bool($value['success'] ?? null)) {
            self::fail($function, $value, 'an array with the boolean success and the text error');
        }
        if (!$value['success'] && (!is_string($value['error'] ?? null) || $value['error'] === '')) {
            self::fail($function, $value, 'an error text beside success = false');
        }
        self::onlyKeys($function, $value, ['success', 'error']);
        return ['success' => $value['success'], 'error' => (string) ($value['error'] ?? '')];
    }

    /**
     * Either HTML or one of the three page forms.
     *
     * @return string|array<string, mixed>
     */
    public static function page(string $function, mixed $value): string|array
    {
        if (is_string($value)) {
            return $value;
        }
        foreach (self::PAGE_FORMS as $template => $keys) {
            if (is_array($value) && isset($value[$template])) {
                self::onlyKeys($function, $value, $keys);
                $variables = $value['vars'] ?? $value['templateVariables'] ?? [];
                if (!is_string($value[$template]) || !is_array($variables)) {
                    self::fail($function, $value, 'a template name and an array of variables');
                }
                return $value;
            }
        }
        self::fail($function, $value, 'HTML or an array naming a template');
    }

    /**
     * @return string|array<string, mixed> a life-cycle text or a page
     */
    public static function customFunction(string $function, mixed $value): string|array
    {
        return is_array($value) ? self::page($function, $value) : self::lifecycle($function, $value);
    }

    /** @return array<string, string> */
    public static function stringMap(string $function, mixed $value): array
    {
        if (!is_array($value)) {
            self::fail($function, $value, 'an array of texts');
        }
        foreach ($value as $text) {
            if (!is_string($text)) {
                self::fail($function, $value, 'an array of texts');
            }
        }
        return $value;
    }

    /** @return array<int|string, array<string, mixed>> */
    public static function configOptions(string $function, mixed $value): array
    {
        if (!is_array($value)) {
            self::fail($function, $value, 'an array of fields');
        }
        if (count($value) > self::LAST_CONFIG_OPTION) {
            throw new ContractBreach("$function declares " . count($value) . ' fields; WHMCS stores 24');
        }
        foreach ($value as $name => $field) {
            if (!is_array($field) || !in_array($field['Type'] ?? null, self::FIELD_TYPES, true)) {
                self::fail("$function, field $name", $field, 'a Type of ' . implode(', ', self::FIELD_TYPES));
            }
            self::onlyKeys("$function, field $name", $field, self::FIELD_KEYS);
            if (isset($field['Loader']) && $field['Type'] !== 'text') {
                throw new ContractBreach("$function, field $name: a Loader needs the Type text");
            }
        }
        return $value;
    }

    public static function customActions(string $function, mixed $value): CustomActionCollection
    {
        if (!$value instanceof CustomActionCollection) {
            self::fail($function, $value, 'a CustomActionCollection');
        }
        return $value;
    }

    /** @return array{success: bool, redirectTo?: string, errorMsg?: string} */
    public static function singleSignOn(string $function, mixed $value): array
    {
        if (!is_array($value) || !is_bool($value['success'] ?? null)) {
            self::fail($function, $value, 'an array with the boolean success');
        }
        $other = $value['success'] ? 'redirectTo' : 'errorMsg';
        self::onlyKeys($function, $value, ['success', $other]);
        if (!is_string($value[$other] ?? null) || $value[$other] === '') {
            self::fail($function, $value, "the text $other");
        }
        return $value;
    }

    public static function metricProvider(string $function, mixed $value): ProviderInterface
    {
        if (!$value instanceof ProviderInterface) {
            self::fail($function, $value, 'a ProviderInterface');
        }
        return $value;
    }

    /**
     * @param list<string>|null $known names that the module has announced; null: any
     * @return list<array<string, mixed>> described
     */
    public static function metrics(string $function, mixed $value, ?array $known = null): array
    {
        if (!is_array($value)) {
            self::fail($function, $value, 'a list of metrics');
        }
        $described = [];
        foreach ($value as $metric) {
            if (!$metric instanceof Metric) {
                self::fail($function, $metric, 'a list of metrics');
            }
            $facts = $metric->describe();
            if ($known !== null && !in_array($facts['name'], $known, true)) {
                throw new ContractBreach("$function gives {$facts['name']}, which metrics() does not name");
            }
            $described[] = $facts;
        }
        return $described;
    }

    /**
     * @param array<mixed> $value
     * @param list<string> $allowed
     */
    private static function onlyKeys(string $function, array $value, array $allowed): void
    {
        $unknown = array_diff(array_map('strval', array_keys($value)), $allowed);
        if ($unknown !== []) {
            throw new ContractBreach("$function returned unknown keys: " . implode(', ', $unknown));
        }
    }

    private static function fail(string $function, mixed $value, string $wanted): never
    {
        $got = is_string($value) ? 'an empty text' : get_debug_type($value);
        if (is_array($value)) {
            $got = 'an array with the keys ' . (implode(', ', array_keys($value)) ?: '(none)');
        }
        throw new ContractBreach("$function must return $wanted, not $got");
    }
}
