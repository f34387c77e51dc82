<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\Money;
use OnApp\Host\Seed;

/** invoices.php: all invoices; one with its lines, and entering a payment. */
final class AdminInvoices extends Page
{
    public function page(): Response
    {
        $id = $this->request->number('id');
        if ($id === 0) {
            $invoices = self::arrays($this->database->table('tblinvoices')->orderByDesc('id')->get());
            return $this->pages->admin('Invoices', 'admin/invoices', ['invoices' => $invoices]);
        }
        $invoice = $this->row('tblinvoices', $id, 'such invoice');
        if ($this->request->isPost) {
            $amount = $this->request->text('amount');
            $cents = $amount === '' ? null : Money::cents($amount);
            $transaction = 'host-' . bin2hex(random_bytes(6));
            $calls = $this->host->invoices()->pay($id, $cents, $transaction, Seed::PAYMENT_METHOD);
            Session::flash('Payment recorded');
            self::report($calls);
            return Response::redirect("/admin/invoices.php?id=$id");
        }
        $lines = $this->database->table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get();
        return $this->pages->admin("Invoice $id", 'admin/invoice', [
            'invoice' => (array) $invoice,
            'lines' => self::arrays($lines),
            'balance' => Money::text($this->host->invoices()->balance($id)),
        ]);
    }
}
