<?php

declare(strict_types=1);

namespace OnApp\Host;

/** The module settings of a product: fields in storage order, with the choices their loaders fetch. */
final class ConfigOptionsForm
{
    public function __construct(private readonly Host $host)
    {
    }

    /** @return list<array<string, mixed>> */
    public function fields(int $productId): array
    {
        $product = Tables::row($this->host->database, 'tblproducts', $productId);
        $module = $this->host->module($product->servertype);
        $params = $this->host->params()->forProduct($productId);
        $result = $module->call('ConfigOptions', [$params], ModuleContract::configOptions(...));
        if (!$result->success) {
            throw new HostError($result->message);
        }
        $fields = [];
        $position = 0;
        foreach ($result->value as $key => $field) {
            $position++;
            $fields[] = ['position' => $position, 'key' => $key] + $field
                + ['stored' => $product->{"configoption$position"}]
                + $this->choices($module, $field, $params);
        }
        return $fields;
    }

    /**
     * @param array<string, mixed> $field
     * @param array<string, mixed> $params
     * @return array<string, mixed> choices (value => label), or the loader's error
     */
    private function choices(ServerModule $module, array $field, array $params): array
    {
        if (isset($field['Loader'])) {
            return $this->loaded($module, (string) $field['Loader'], $params);
        }
        $options = $field['Options'] ?? null;
        if (is_array($options)) {
            return ['choices' => $options];
        }
        if (!is_string($options)) {
            return [];
        }
        $values = array_map('trim', explode(',', $options));
        return ['choices' => array_combine($values, $values)];
    }

    /**
     * A loader reports trouble by throwing, so an exception is its answer and no fault.
     *
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    private function loaded(ServerModule $module, string $loader, array $params): array
    {
        if (!function_exists($loader)) {
            throw new HostError("module {$module->name} names the loader $loader, which does not exist");
        }
        $capture = $this->host->trap->capture($loader, static fn (): mixed => $loader($params));
        if ($capture->thrown !== null) {
            return ['loaderError' => $capture->thrown->getMessage()];
        }
        if (!is_array($capture->value)) {
            $this->host->faults->fault("$loader must return an array of value => label", $loader);
            return ['loaderError' => "$loader returned no array"];
        }
        return ['choices' => $capture->value];
    }
}
