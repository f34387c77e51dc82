<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\HostError;
use OnApp\Host\Setup;

/** configproductoptions.php: configurable options, their choices and the products that offer them. */
final class AdminOptions extends Page
{
    public function page(): Response
    {
        if ($this->request->isPost) {
            $this->add();
            return Response::redirect('/admin/configproductoptions.php');
        }
        $options = self::arrays($this->database->table('tblproductconfigoptions')->orderBy('id')->get());
        foreach ($options as &$option) {
            $choices = $this->database->table('tblproductconfigoptionssub')->where('configid', $option['id'])
                ->orderBy('sortorder')->orderBy('id')->get();
            $option['choices'] = self::arrays($choices);
            $option['products'] = $this->database->table('tblproductconfiglinks as l')
                ->join('tblproducts as p', 'p.id', '=', 'l.pid')->where('l.gid', $option['gid'])
                ->pluck('p.name')->implode(', ');
        }
        unset($option);
        return $this->pages->admin('Configurable options', 'admin/options', [
            'options' => $options,
            'types' => array_flip(Setup::OPTION_TYPES),
            'products' => self::arrays($this->database->table('tblproducts')->orderBy('id')->get()),
        ]);
    }

    private function add(): void
    {
        $type = $this->request->number('type');
        if (!in_array($type, Setup::OPTION_TYPES, true) || $this->request->text('name') === '') {
            throw new HostError('an option needs a name and a type');
        }
        $this->row('tblproducts', $this->request->number('product'), 'such product');
        $choices = [];
        foreach (preg_split('/\R/', trim($this->request->text('choices'))) ?: [] as $line) {
            [$name, $order, $price] = array_map('trim', explode(';', $line)) + [1 => '0', 2 => '0.00'];
            if ($name === '' || !is_numeric($price) || preg_match('/^-?\d+$/', $order) !== 1) {
                throw new HostError("a choice is written Name; Order; Price, not \"$line\"");
            }
            $choices[] = ['name' => $name, 'order' => (int) $order, 'price' => $price];
        }
        $name = $this->request->text('name');
        $product = $this->request->number('product');
        $this->host->setup()->addConfigOption($product, "Options of product $product", $name, $type, $choices);
        Session::flash('Option added');
    }
}
