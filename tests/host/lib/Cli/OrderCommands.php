<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\BillingCycle;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Money;
use OnApp\Host\Seed;
use OnApp\Host\Tables;

/** Commands for orders, payments and upgrades. */
final class OrderCommands
{
    /** @return array<string, Command> */
    public static function all(): array
    {
        return [
            'order' => new Command(
                'A client orders; --options maps option ids to suboption ids, or to quantities. Prints ids as JSON.',
                [],
                ['client', 'product'],
                ['domain', 'options', 'password', 'cycle'],
                ['admin'],
                self::order(...),
            ),
            'accept' => new Command(
                'Accept an order; creates its services as the product\'s auto-setup says, or as --autosetup does.',
                ['ORDER'],
                [],
                ['autosetup'],
                [],
                self::accept(...),
            ),
            'pay' => new Command(
                'Pay an invoice (in full unless --amount is given) and run the automation that follows.',
                ['INVOICE'],
                [],
                ['amount', 'transaction'],
                [],
                self::pay(...),
            ),
            'upgrade' => new Command(
                'Order other options or another product; --pay pays the invoice at once.',
                ['SERVICE'],
                [],
                ['options', 'product', 'cycle'],
                ['pay'],
                self::upgrade(...),
            ),
        ];
    }

    private static function order(Arguments $arguments): Answer
    {
        $host = Host::current();
        $inCart = !$arguments->has('admin');
        if ($inCart) {
            $refusals = $host->hooks()->run('ShoppingCartValidateCheckout', ['userId' => $arguments->number('client')]);
            $lists = array_map(static fn (mixed $text): array => (array) $text, $refusals);
            $texts = array_filter(array_merge(...$lists));
            if ($texts !== []) {
                throw new HostError('order refused: ' . implode('; ', $texts));
            }
        }
        $placed = $host->orders()->place(
            $arguments->number('client'),
            $arguments->number('product'),
            $arguments->text('domain'),
            $arguments->numbers('options'),
            $arguments->text('password'),
            $arguments->given('cycle') ? BillingCycle::named($arguments->text('cycle')) : null,
        );
        if ($inCart) {
            $order = Tables::row($host->database, 'tblorders', $placed['orderid']);
            $host->hooks()->run('AfterShoppingCartCheckout', [
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
        return new Answer($placed, $placed['created']['success'] ?? true, null, true);
    }

    private static function accept(Arguments $arguments): Answer
    {
        $force = match ($arguments->text('autosetup', 'product')) {
            'product' => null,
            'yes' => true,
            'no' => false,
            default => throw new HostError('--autosetup must be yes or no'),
        };
        $answer = Host::current()->orders()->accept($arguments->id('ORDER'), $force);
        return self::afterCalls($answer, $answer['services']);
    }

    private static function pay(Arguments $arguments): Answer
    {
        $amount = $arguments->given('amount') ? Money::cents($arguments->text('amount')) : null;
        $transaction = $arguments->text('transaction', 'host-' . bin2hex(random_bytes(6)));
        $invoices = Host::current()->invoices();
        $calls = $invoices->pay($arguments->id('INVOICE'), $amount, $transaction, Seed::PAYMENT_METHOD);
        $status = Tables::row(Host::current()->database, 'tblinvoices', $arguments->id('INVOICE'))->status;
        return self::afterCalls(['status' => $status, 'automation' => $calls], $calls);
    }

    private static function upgrade(Arguments $arguments): Answer
    {
        if ($arguments->given('options') === $arguments->given('product')) {
            throw new HostError('give either --options or --product');
        }
        $upgrades = Host::current()->upgrades();
        $service = $arguments->id('SERVICE');
        $cycle = $arguments->given('cycle') ? BillingCycle::named($arguments->text('cycle')) : null;
        $ordered = $arguments->given('options')
            ? $upgrades->orderOptions($service, $arguments->numbers('options'))
            : $upgrades->orderProduct($service, $arguments->number('product'), $cycle);
        if ($arguments->has('pay') && $ordered['invoiceid'] !== 0) {
            $transaction = 'host-' . bin2hex(random_bytes(6));
            $invoices = Host::current()->invoices();
            $calls = $invoices->pay($ordered['invoiceid'], null, $transaction, Seed::PAYMENT_METHOD);
            $ordered['applied'] = $calls;
        }
        return self::afterCalls($ordered, $ordered['applied']);
    }

    /**
     * @param array<mixed> $data
     * @param array<array<string, mixed>> $calls
     */
    private static function afterCalls(array $data, array $calls): Answer
    {
        foreach ($calls as $call) {
            if (!$call['success']) {
                return new Answer(['success' => false, 'message' => $call['message']] + $data, false);
            }
        }
        return new Answer(['success' => true] + $data);
    }
}
