<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\BillingCycle;
use OnApp\Host\ConfigOptionsForm;
use OnApp\Host\HostError;
use OnApp\Host\Seed;
use stdClass;

/** configproducts.php: products and the settings of their modules. */
final class AdminProducts extends Page
{
    private const FIELDS = 'packageconfigoption';

    public function page(): Response
    {
        return match ($this->request->text('action')) {
            'edit' => $this->edit(),
            'create' => $this->create(),
            default => $this->list(),
        };
    }

    private function list(): Response
    {
        $modules = array_map('basename', glob($this->host->run->serverModules() . '/*', GLOB_ONLYDIR) ?: []);
        return $this->pages->admin('Products', 'admin/products', [
            'products' => self::arrays($this->database->table('tblproducts')->orderBy('id')->get()),
            'modules' => $modules,
            'groups' => self::arrays($this->database->table('tblservergroups')->orderBy('id')->get()),
        ]);
    }

    private function create(): Response
    {
        if (!$this->request->isPost) {
            throw Refusal::forbidden('A product is created by a form.');
        }
        $module = $this->request->text('servertype');
        $this->host->module($module);
        if ($this->request->text('name') === '') {
            throw new HostError('the product needs a name');
        }
        $welcome = $this->database->table('tblemailtemplates')->where('name', Seed::WELCOME_MAIL)->value('id');
        $id = $this->host->setup()->addProduct([
            'name' => $this->request->text('name'),
            'type' => 'server',
            'servertype' => $module,
            'servergroup' => $this->request->number('servergroup'),
            'autosetup' => '',
            'welcomeemail' => (int) $welcome,
        ], [], $this->request->text('price') ?: '0.00', BillingCycle::Monthly);
        $this->host->setup()->noticeHooks('servers', $module, $this->host->run->root());
        return Response::redirect("/admin/configproducts.php?action=edit&id=$id");
    }

    private function edit(): Response
    {
        $product = $this->row('tblproducts', $this->request->number('id'), 'such product');
        if ($this->request->isPost) {
            $this->save($product);
            return Response::redirect("/admin/configproducts.php?action=edit&id={$product->id}");
        }
        $fields = [];
        foreach ((new ConfigOptionsForm($this->host))->fields((int) $product->id) as $field) {
            $fields[] = self::shown($field);
        }
        return $this->pages->admin('Product ' . $product->name, 'admin/product', [
            'product' => (array) $product,
            'fields' => $fields,
            'groups' => self::arrays($this->database->table('tblservergroups')->orderBy('id')->get()),
            'setups' => ['' => 'by hand', 'on' => 'when accepted', 'payment' => 'when paid', 'order' => 'when ordered'],
        ]);
    }

    /**
     * @param array<string, mixed> $field one of ConfigOptionsForm
     * @return array<string, mixed> all keys that the template reads
     */
    private static function shown(array $field): array
    {
        $choices = $field['choices'] ?? [];
        $stored = (string) $field['stored'];
        $isMultiple = (bool) ($field['Multiple'] ?? false);
        $selected = $isMultiple ? explode(',', $stored) : [$stored];
        return [
            'name' => self::FIELDS . "[{$field['position']}]",
            'position' => $field['position'],
            'label' => $field['FriendlyName'] ?? $field['key'],
            'type' => strtolower((string) $field['Type']),
            'description' => (string) ($field['Description'] ?? ''),
            'rows' => (int) ($field['Rows'] ?? 3),
            'multiple' => $isMultiple,
            'choices' => $choices,
            'lost' => array_diff($selected, array_map('strval', array_keys($choices)), ['']),
            'selected' => $selected,
            'stored' => $stored,
            'error' => (string) ($field['loaderError'] ?? ''),
        ];
    }

    private function save(stdClass $product): void
    {
        $config = [];
        foreach ($this->request->list(self::FIELDS) as $position => $value) {
            $config[$position] = is_array($value) ? implode(',', $value) : (string) $value;
        }
        $this->host->setup()->configureProduct((int) $product->id, $config);
        $change = [];
        foreach (['name', 'servergroup', 'autosetup'] as $column) {
            if ($this->request->posted($column)) {
                $change[$column] = $this->request->text($column);
            }
        }
        $change['configoptionsupgrade'] = (int) $this->request->posted('configoptionsupgrade');
        $this->database->table('tblproducts')->where('id', $product->id)->update($change);
        $this->host->setup()->noticeHooks('servers', $product->servertype, $this->host->run->root());
        $now = (array) $this->row('tblproducts', (int) $product->id, 'such product');
        $this->host->hooks()->run('ProductEdit', ['pid' => (int) $product->id] + $now);
        Session::flash('Product saved');
    }
}
