<?php

declare(strict_types=1);

namespace OnApp\Panel\Faults;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Http\Delivery;
use OnApp\Panel\Http\Request;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Security\Authenticator;
use OnApp\Panel\World;

/** Applies the rules that hit a request: instead of it, to its answer, or to the bytes of the answer. */
final class Injector
{
    private const MAINTENANCE = '<!DOCTYPE html><html><head><title>Maintenance</title></head>'
        . '<body><h1>The system is down for maintenance</h1><p>Please try again later.</p></body></html>';

    private const FAILURE = "<html><body><h1>We're sorry, but something went wrong.</h1></body></html>";

    private ?Delivery $previous = null;

    private readonly Tampering $tampering;

    /** Whether the last request was carried out. */
    public bool $executed = false;

    /** @param \Closure(Request, Answer): Delivery $encode */
    public function __construct(private readonly \Closure $encode)
    {
        $this->tampering = new Tampering();
    }

    /**
     * @param list<Rule> $rules
     * @param array<string, mixed>|null $user
     * @param \Closure(): Answer $execute
     */
    public function run(Request $request, array $rules, ?array $user, World $world, \Closure $execute): Delivery
    {
        $this->executed = false;
        $delivery = null;
        foreach ($rules as $rule) {
            $delivery ??= $this->instead($rule, $request, $user, $world);
        }
        if ($delivery === null) {
            $answer = $this->execute($rules, $world, $execute);
            foreach ($rules as $rule) {
                $this->tampering->answer($rule, $answer);
            }
            $delivery = ($this->encode)($request, $answer);
        }
        $previous = $this->previous;
        $this->previous = clone $delivery;
        foreach ($rules as $rule) {
            if ($rule->effect === 'duplicate_delivery' && $rule->parameter('mode', 'execute') === 'previous') {
                $delivery = $previous === null ? $delivery : clone $previous;
            }
            $this->tampering->bytes($rule, $delivery);
        }

        return $delivery;
    }

    /**
     * @param list<Rule> $rules
     * @param \Closure(): Answer $execute
     */
    private function execute(array $rules, World $world, \Closure $execute): Answer
    {
        $this->executed = true;
        foreach ($rules as $rule) {
            if ($rule->effect === 'stale_read') {
                return $world->store->asBefore((int) $rule->parameter('writes', 1), $execute);
            }
            if ($rule->effect === 'duplicate_delivery' && $rule->parameter('mode', 'execute') === 'execute') {
                $execute();
            }
        }

        return $execute();
    }

    /**
     * The answer of effects that take the place of the request; null for all others.
     *
     * @param array<string, mixed>|null $user
     */
    private function instead(Rule $rule, Request $request, ?array $user, World $world): ?Delivery
    {
        return match ($rule->effect) {
            'reset_before' => Delivery::dropped(),
            'status' => $this->status($rule, $request),
            'html_page' => new Delivery(
                (int) $rule->parameter('status', 503),
                ['Content-Type' => 'text/html; charset=utf-8'],
                (string) $rule->parameter('body', self::MAINTENANCE),
            ),
            'redirect' => $this->redirect($rule, $request),
            'auth_expire' => $this->expire($rule, $request, $user, $world),
            default => null,
        };
    }

    private function status(Rule $rule, Request $request): ?Delivery
    {
        if ($rule->parameter('execute', false) === true) {
            return null;
        }
        $status = (int) $rule->parameter('status', 500);
        $headers = [];
        if ($rule->parameter('retry_after', null) !== null) {
            $headers['Retry-After'] = (string) $rule->parameter('retry_after', '');
        }
        $body = $rule->parameter('body', null);
        if ($body !== null) {
            $type = (string) $rule->parameter('content_type', 'application/json; charset=utf-8');

            return new Delivery(
                $status,
                ['Content-Type' => $type] + $headers,
                is_string($body) ? $body : json_encode($body),
            );
        }
        if ($status >= 500 || $status < 400) {
            return new Delivery($status, ['Content-Type' => 'text/html; charset=utf-8'] + $headers, self::FAILURE);
        }
        $document = Document::errors(['errors' => [(string) $rule->parameter('text', "Injected status $status")]]);

        return ($this->encode)($request, Answer::error($status, $document)->with($headers));
    }

    private function redirect(Rule $rule, Request $request): Delivery
    {
        $location = (string) $rule->parameter('to', 'login');
        $location = match ($location) {
            'login' => '/users/sign_in',
            'https' => 'https://' . ($request->header('host') ?? '127.0.0.1') . $request->target,
            default => $location,
        };
        $delivery = ($this->encode)($request, Answer::redirect($location));
        $delivery->status = (int) $rule->parameter('status', 302);

        return $delivery;
    }

    /** @param array<string, mixed>|null $user */
    private function expire(Rule $rule, Request $request, ?array $user, World $world): ?Delivery
    {
        $permission = $rule->parameter('permission', null);
        $password = $rule->parameter('password', null);
        if ($user !== null && $permission !== null) {
            $world->permissions->withheld[$user['id']][] = (string) $permission;

            return null;
        }
        if ($user !== null && $password !== null) {
            $world->store->update('users', $user['id'], [
                'password_hash' => Authenticator::hash((string) $password), 'api_key' => null,
            ]);
        }
        $document = Document::errors(['errors' => ['HTTP Basic: Access denied.']]);

        return ($this->encode)($request, Answer::error(401, $document)->with([
            'WWW-Authenticate' => 'Basic realm="Application"',
        ]));
    }
}
