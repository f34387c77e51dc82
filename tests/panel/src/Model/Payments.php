<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Payments of users, below the user or, from 6.0, below billing with a payer. */
final class Payments
{
    public function list(Context $context): Answer
    {
        $userId = $this->payerId($context);
        $payments = $userId === null
            ? array_filter(
                $context->store->all('payments'),
                static fn (array $payment): bool => $context->reaches($payment['user_id'], 'users.read'),
            )
            : $context->store->where('payments', 'user_id', $userId);

        return $context->list('payment', $payments, $this->values(...));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('payment', $this->values($this->find($context))));
    }

    public function create(Context $context): Answer
    {
        $fields = $context->fields('payment');
        $userId = $this->payerId($context) ?? Value::int($fields['payer_id'] ?? $fields['user_id'] ?? null);
        if ($userId === null || $context->store->get('users', $userId) === null) {
            throw ApiError::invalid(['payer_id' => ['is invalid']]);
        }
        $payment = $context->store->insert('payments', [
            'user_id' => $userId,
            'amount' => $this->amount($fields),
            'invoice_number' => Value::text($fields['invoice_number'] ?? null) ?? '',
        ]);

        return Answer::created($context->object('payment', $this->values($payment)));
    }

    public function update(Context $context): Answer
    {
        $payment = $this->find($context);
        $fields = $context->fields('payment');
        $changes = [];
        if (array_key_exists('amount', $fields)) {
            $changes['amount'] = $this->amount($fields);
        }
        if (array_key_exists('invoice_number', $fields)) {
            $changes['invoice_number'] = Value::text($fields['invoice_number']) ?? '';
        }
        $payment = $context->store->update('payments', $payment['id'], $changes);

        return $context->changed('payment', $this->values($payment));
    }

    public function delete(Context $context): Answer
    {
        $context->store->delete('payments', $this->find($context)['id']);

        return $context->deleted();
    }

    /** The user of the path, or the payer named in query or body; null when none is named. */
    private function payerId(Context $context): ?int
    {
        if (isset($context->parameters['id'])) {
            return Users::find($context)['id'];
        }
        $payer = Value::int($context->input('payer_id'));
        if ($payer === null) {
            return null;
        }
        if (!$context->reaches($payer, 'users.read')) {
            throw $context->hidden('User');
        }

        return $payer;
    }

    /** @return array<string, mixed> */
    private function find(Context $context): array
    {
        $userId = $this->payerId($context);
        $payment = $context->store->get('payments', $context->id('payment'));
        $foreign = $payment !== null && $userId !== null && $payment['user_id'] !== $userId;
        if ($payment === null || $foreign || !$context->reaches($payment['user_id'], 'users.read')) {
            throw ApiError::notFound('Payment');
        }

        return $payment;
    }

    /** @param array<array-key, mixed> $fields */
    private function amount(array $fields): int
    {
        $text = Value::text($fields['amount'] ?? null) ?? '';
        $amount = Decimal::parse($fields['amount'] ?? null);
        if ($amount === null || $amount <= 0) {
            throw ApiError::invalid(['amount' => [match (true) {
                $text === '' => "can't be blank",
                $amount === null => 'is not a number',
                default => 'must be greater than 0',
            }]]);
        }

        return $amount;
    }

    /**
     * @param array<string, mixed> $payment
     * @return array<string, mixed>
     */
    private function values(array $payment): array
    {
        return [
            'amount' => Decimal::ofUnits($payment['amount']),
            'payer_id' => $payment['user_id'],
            'payer_type' => 'User',
            'type' => 'Payment',
        ] + $payment;
    }
}
