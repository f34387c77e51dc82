<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\BillingCycle;
use OnApp\Host\HostError;
use OnApp\Host\Money;
use OnApp\Host\OptionChoices;
use OnApp\Host\OptionName;
use OnApp\Host\Prices;
use OnApp\Host\Seed;
use stdClass;

/** Ordering, changing configurable options, and invoices. */
final class ClientBilling extends Page
{
    public function invoice(): Response
    {
        $invoice = $this->own('tblinvoices', $this->request->number('id'), 'such invoice');
        if ($invoice->status === 'Draft') {
            throw Refusal::absent('such invoice');
        }
        $id = (int) $invoice->id;
        if ($this->request->isPost) {
            $transaction = 'host-' . bin2hex(random_bytes(6));
            $this->host->invoices()->pay($id, null, $transaction, Seed::PAYMENT_METHOD);
            Session::flash('Thank you, the payment is recorded.');
            return Response::redirect("/viewinvoice.php?id=$id");
        }
        $lines = $this->database->table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get();
        return $this->pages->client("Invoice $id", 'client/invoice', [
            'invoice' => (array) $invoice,
            'lines' => self::arrays($lines),
            'balance' => Money::text($this->host->invoices()->balance($id)),
        ]);
    }

    /** Options first, then the price, then the order: each step a form. */
    public function upgrade(): Response
    {
        $service = $this->own('tblhosting', $this->request->number('id'), 'such service');
        $product = $this->row('tblproducts', (int) $service->packageid, 'such product');
        if ((int) $product->configoptionsupgrade === 0 || $service->domainstatus !== 'Active') {
            throw Refusal::forbidden('The options of this service cannot be changed.');
        }
        $amount = null;
        $choices = new OptionChoices($this->database);
        $chosen = $choices->current((int) $service->id);
        if ($this->request->isPost) {
            $chosen = $this->chosen() + $chosen;
            $isOrder = $this->request->text('step') === 'order';
            $answer = $this->host->upgrades()->orderOptions((int) $service->id, $chosen, !$isOrder);
            if ($isOrder) {
                return $this->ordered((int) $service->id, (int) $answer['invoiceid']);
            }
            $amount = (string) $answer['amount'];
        }
        return $this->pages->client('Upgrade or downgrade', 'client/upgrade', [
            'service' => (array) $service,
            'amount' => $amount,
            'options' => $this->options((int) $product->id, $chosen, $service),
        ]);
    }

    public function cart(): Response
    {
        $products = self::arrays($this->database->table('tblproducts')->where('hidden', 0)->orderBy('id')->get());
        $id = $this->request->number('pid');
        if ($id === 0) {
            return $this->pages->client('Order', 'client/cart', ['products' => $products]);
        }
        $product = $this->row('tblproducts', $id, 'such product');
        if ($this->request->isPost) {
            $this->validate();
            $placed = $this->host->orders()->place(
                Session::clientId(),
                $id,
                $this->request->text('domain'),
                $this->chosen(),
            );
            $this->announce($placed);
            return $this->ordered($placed['serviceid'], $placed['invoiceid']);
        }
        return $this->pages->client('Order ' . $product->name, 'client/order', [
            'product' => (array) $product,
            'options' => $this->options($id, [], null),
        ]);
    }

    private function validate(): void
    {
        if (preg_match('/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i', $this->request->text('domain')) !== 1) {
            throw new HostError('the host name holds letters, digits, dots and hyphens');
        }
        $refusals = [];
        $arguments = ['userId' => Session::clientId()];
        foreach ($this->host->hooks()->run('ShoppingCartValidateCheckout', $arguments) as $texts) {
            array_push($refusals, ...array_filter((array) $texts));
        }
        if ($refusals !== []) {
            throw new HostError('order refused: ' . implode('; ', $refusals));
        }
    }

    /** @param array{orderid: int, serviceid: int, invoiceid: int, created?: array<string, mixed>} $placed */
    private function announce(array $placed): void
    {
        $order = $this->row('tblorders', $placed['orderid'], 'such order');
        $this->host->hooks()->run('AfterShoppingCartCheckout', [
            'OrderID' => $placed['orderid'],
            'OrderNumber' => $order->ordernum,
            'ServiceIDs' => [$placed['serviceid']],
            'AddonIDs' => [],
            'DomainIDs' => [],
            'RenewalIDs' => [],
            'PaymentMethod' => $order->paymentmethod,
            'InvoiceID' => $placed['invoiceid'],
            'TotalDue' => $order->amount,
        ]);
    }

    private function ordered(int $serviceId, int $invoiceId): Response
    {
        Session::flash('Your order is placed.');
        return Response::redirect($invoiceId === 0 ? "/clientarea.php?action=productdetails&id=$serviceId"
            : "/viewinvoice.php?id=$invoiceId");
    }

    /** @return array<int, int> */
    private function chosen(): array
    {
        $chosen = [];
        foreach ($this->request->list('configoption') as $option => $value) {
            if (!is_int($option) || !is_string($value) || preg_match('/^\d+$/', $value) !== 1) {
                throw new HostError('a configurable option takes a number');
            }
            $chosen[$option] = (int) $value;
        }
        return $chosen;
    }

    /**
     * @param array<int, int> $chosen
     * @return list<array<string, mixed>>
     */
    private function options(int $productId, array $chosen, ?stdClass $service): array
    {
        $prices = new Prices($this->database, Session::clientId());
        $cycle = $service === null ? BillingCycle::Monthly : BillingCycle::named($service->billingcycle);
        $shown = [];
        foreach ((new OptionChoices($this->database))->resolve($productId, $chosen) as $id => $choice) {
            $type = (int) $choice['option']->optiontype;
            $choices = [];
            $rows = $this->database->table('tblproductconfigoptionssub')->where('configid', $id)
                ->where('hidden', 0)->orderBy('sortorder')->orderBy('id')->get();
            foreach ($rows as $row) {
                $one = ['option' => $choice['option'], 'suboption' => (int) $row->id, 'quantity' => 1];
                $price = Money::text($prices->choices([$one], $cycle));
                $choices[(int) $row->id] = OptionName::label($row->optionname) . " ($price)";
            }
            $shown[] = [
                'id' => $id,
                'name' => OptionName::label($choice['option']->optionname),
                'isNumber' => OptionChoices::isNumber($type),
                'value' => OptionChoices::isNumber($type) ? $choice['quantity'] : $choice['suboption'],
                'minimum' => (int) $choice['option']->qtyminimum,
                'maximum' => (int) $choice['option']->qtymaximum,
                'choices' => $choices,
            ];
        }
        return $shown;
    }
}
