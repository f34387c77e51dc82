<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

/** orders.php: orders, and accepting them. */
final class AdminOrders extends Page
{
    public function page(): Response
    {
        if ($this->request->isPost) {
            $order = $this->row('tblorders', $this->request->number('id'), 'such order');
            $autosetup = match ($this->request->text('autosetup')) {
                'yes' => true,
                'no' => false,
                default => null,
            };
            $answer = $this->host->orders()->accept((int) $order->id, $autosetup);
            Session::flash("Order {$order->id} accepted");
            self::report($answer['services']);
            return Response::redirect('/admin/orders.php');
        }
        $orders = $this->database->table('tblorders as o')->leftJoin('tblhosting as h', 'h.orderid', '=', 'o.id')
            ->orderByDesc('o.id')->get(['o.id', 'o.userid', 'o.date', 'o.amount', 'o.status', 'o.invoiceid',
                'h.id as service', 'h.domain']);
        return $this->pages->admin('Orders', 'admin/orders', ['orders' => self::arrays($orders)]);
    }
}
