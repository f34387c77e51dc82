<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\Context;

/** The few HTML pages people are sent to: sign-in and console. */
final class Pages
{
    public function home(Context $context): Answer
    {
        return $this->form('');
    }

    public function signInForm(Context $context): Answer
    {
        return $this->form('');
    }

    public function signIn(Context $context): Answer
    {
        $fields = $context->fields('user');
        $user = $context->world->authenticator->identify(
            is_string($fields['login'] ?? null) ? $fields['login'] : '',
            is_string($fields['password'] ?? null) ? $fields['password'] : '',
        );
        if ($user === null || $user['status'] !== 'active') {
            return $this->form('Invalid login or password.');
        }

        return Answer::redirect('/');
    }

    public function console(Context $context): Answer
    {
        $session = $context->store->first('console_sessions', 'remote_key', $context->parameters['key']);
        $machine = $session === null
            ? null
            : $context->store->get('virtual_machines', $session['virtual_machine_id']);
        if ($machine === null || $machine['deleted_at'] !== null) {
            return Answer::html(404, '<html><body><h1>No such console session</h1></body></html>');
        }
        $text = 'Console of virtual machine ' . $machine['id'] . ' (' . $machine['hostname'] . ')';

        return Answer::html(200, '<html><body><h1>' . htmlspecialchars($text) . '</h1></body></html>');
    }

    private function form(string $message): Answer
    {
        $notice = $message === '' ? '' : '<p class="alert">' . $message . '</p>';

        return Answer::html(200, <<<HTML
            <!DOCTYPE html>
            <html><head><title>Sign in</title></head><body>{$notice}
            <form id="new_user" action="/users/sign_in" method="post">
            <input type="hidden" name="authenticity_token" value="simulated">
            <input type="text" id="user_login" name="user[login]">
            <input type="password" id="user_password" name="user[password]">
            <input type="submit" value="Sign in">
            </form></body></html>
            HTML);
    }
}
