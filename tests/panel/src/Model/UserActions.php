<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** What happens to an account as a whole: suspension, deletion, keys. */
final class UserActions
{
    public function suspend(Context $context): Answer
    {
        $user = Users::find($context);
        if ($user['status'] === 'deleted') {
            throw ApiError::refused('User is deleted');
        }
        if ($user['status'] !== 'suspended') {
            $user = $context->store->update('users', $user['id'], [
                'status' => 'suspended', 'suspend_at' => $context->world->clock->now(),
            ]);
            foreach ($this->machines($context, $user['id']) as $machine) {
                if (!$machine['suspended']) {
                    $context->world->lifecycle->suspend($machine, $context->userId());
                }
            }
        }

        return Answer::ok($context->object('user', UserView::values($context, $user)));
    }

    public function activate(Context $context): Answer
    {
        $user = Users::find($context);
        if ($user['status'] === 'deleted') {
            throw ApiError::refused('User is deleted');
        }
        if ($user['status'] !== 'active') {
            $wasSuspended = $user['status'] === 'suspended';
            $user = $context->store->update('users', $user['id'], [
                'status' => 'active', 'suspend_at' => null, 'failed_logins' => 0,
                'activated_at' => $context->world->clock->now(),
            ]);
            foreach ($wasSuspended ? $this->machines($context, $user['id']) : [] as $machine) {
                // One that is still on its way into suspension follows behind its own transactions.
                if ($machine['suspended'] || $context->world->transactions->isBusy($machine['id'])) {
                    $context->world->lifecycle->unsuspend($machine, $context->userId());
                }
            }
        }

        return Answer::ok($context->object('user', UserView::values($context, $user)));
    }

    public function unlock(Context $context): Answer
    {
        return $this->unlockUser($context, Users::find($context));
    }

    /** The token of the simulated unlock mail is the user's identifier. */
    public function unlockByToken(Context $context): Answer
    {
        $user = $context->store->get('users', $context->id());
        $token = Value::text($context->input('unlock_token'));
        if ($user === null || $token === null || $token !== $user['identifier']) {
            throw ApiError::invalid(['unlock_token' => ['is invalid']]);
        }
        $context->store->update('users', $user['id'], $this->unlocked($user));

        return Answer::ok(Document::raw(['status' => 'active'], 'hash'));
    }

    public function makeApiKey(Context $context): Answer
    {
        $user = Users::find($context);
        $count = ($user['api_keys_made'] ?? 0) + 1;
        $user = $context->store->update('users', $user['id'], [
            'api_key' => $context->world->random->hex(40, 'api_key', $user['id'], $count),
            'api_keys_made' => $count,
        ]);

        return Answer::ok($context->object('user', UserView::values($context, $user)));
    }

    public function validateLogin(Context $context): Answer
    {
        $field = $context->input('login') !== null ? 'login' : 'email';
        $text = strtolower(Value::text($context->input($field)) ?? '');
        $taken = array_filter(
            $context->store->all('users'),
            static fn (array $user): bool => strtolower($user[$field]) === $text,
        );
        $message = match (true) {
            $text === '' => ucfirst($field) . " can't be blank",
            $taken !== [] => ucfirst($field) . ' has already been taken',
            default => ucfirst($field) . ' is available',
        };

        return Answer::ok(Document::object('user', ['valid' => $text !== '' && $taken === [], 'message' => $message]));
    }

    public function delete(Context $context): Answer
    {
        $user = Users::find($context);
        $force = Value::bool($context->input('force'));
        $machines = $this->machines($context, $user['id']);
        if ($machines !== [] && !$force && $context->world->options->bool('delete_user_needs_no_machines')) {
            throw ApiError::refused('User has virtual machines and cannot be deleted');
        }
        if (Value::bool($context->input('take_ownership'))) {
            foreach ($machines as $machine) {
                $context->store->update('virtual_machines', $machine['id'], ['user_id' => $context->userId()]);
                $context->world->meter->record($machine['id']);
            }
            $machines = [];
        }
        foreach ($machines as $machine) {
            $context->world->transactions->cancelPending($machine['id']);
            $context->world->lifecycle->remove($machine, true);
        }
        if ($force || $user['status'] === 'deleted') {
            $context->store->delete('users', $user['id']);
        } else {
            $context->store->update('users', $user['id'], [
                'status' => 'deleted', 'deleted_at' => $context->world->clock->now(),
            ]);
        }

        return $context->deleted();
    }

    /** @return array<int, array<string, mixed>> */
    private function machines(Context $context, int $userId): array
    {
        $exists = static fn (array $machine): bool => $machine['deleted_at'] === null;

        return array_filter($context->store->where('virtual_machines', 'user_id', $userId), $exists);
    }

    /** @param array<string, mixed> $user */
    private function unlockUser(Context $context, array $user): Answer
    {
        $user = $context->store->update('users', $user['id'], $this->unlocked($user));

        return Answer::ok($context->object('user', UserView::values($context, $user)));
    }

    /**
     * @param array<string, mixed> $user
     * @return array<string, mixed>
     */
    private function unlocked(array $user): array
    {
        $status = $user['status'] === 'locked' ? 'active' : $user['status'];

        return ['status' => $status, 'failed_logins' => 0, 'locked_at' => null];
    }
}
