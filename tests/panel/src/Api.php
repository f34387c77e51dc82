<?php

declare(strict_types=1);

namespace OnApp\Panel;

use OnApp\Panel\Control\Coverage;
use OnApp\Panel\Control\Journal;
use OnApp\Panel\Faults\Faults;
use OnApp\Panel\Faults\Injector;
use OnApp\Panel\Format\BodyReader;
use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\JsonWriter;
use OnApp\Panel\Format\UnreadableBody;
use OnApp\Panel\Format\XmlWriter;
use OnApp\Panel\Http\Delivery;
use OnApp\Panel\Http\Request;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;
use OnApp\Panel\Routing\Route;
use OnApp\Panel\Routing\Router;

/** The API port: from a request to the answer of the panel, faults included. */
final class Api
{
    private const STATUS_TEXTS = [
        'suspended' => 'Your account is suspended',
        'deleted' => 'Your account is deleted',
        'locked' => 'Your account is locked',
    ];

    private World $world;
    private int $requestNumber = 0;
    private readonly Injector $injector;
    private readonly Router $router;
    private readonly JsonWriter $json;
    private readonly XmlWriter $xml;
    private readonly BodyReader $bodies;

    public function __construct(
        World $world,
        private readonly Faults $faults,
        private readonly Journal $journal,
        private readonly Coverage $coverage,
    ) {
        $this->world = $world;
        $this->injector = new Injector($this->encode(...));
        $this->router = new Router();
        $this->json = new JsonWriter();
        $this->xml = new XmlWriter();
        $this->bodies = new BodyReader();
    }

    public function enter(World $world): void
    {
        $this->world = $world;
        $this->requestNumber = 0;
    }

    public function handle(Request $request): Delivery
    {
        try {
            return $this->serve($request);
        } catch (\Throwable $error) {
            // One spoilt request must not end the process that a whole test run hangs on.
            return $this->encode($request, $this->brokenDown($request, $error));
        }
    }

    private function serve(Request $request): Delivery
    {
        $started = hrtime(true);
        $this->world->clock->zoneMinutes = $this->world->options->int('zone_minutes');
        $this->world->catchUp();
        $credentials = $request->credentials();
        $user = $credentials === null ? null : $this->world->authenticator->identify(...$credentials);
        $rules = $this->faults->matching($request, $user['login'] ?? null, $this->world);
        $execute = fn (): Answer => $this->execute($request, $user);
        $delivery = $this->injector->run($request, $rules, $user, $this->world, $execute);
        $this->addHeaders($delivery);
        $this->journal->add(
            $request,
            $user['login'] ?? null,
            $delivery->status,
            (hrtime(true) - $started) / 1e6,
            $rules,
            $this->injector->executed,
        );

        return $delivery;
    }

    /** @param array<string, mixed>|null $user */
    private function execute(Request $request, ?array $user): Answer
    {
        try {
            $found = $this->router->find($request->method, $request->path, $this->world->version);
            if (($found[0]->permission ?? '') === 'public') {
                return $this->call($found[0], $found[1], $request, $user, 'all');
            }
            if ($request->format === null || $request->format === 'html') {
                return Answer::redirect('/users/sign_in');
            }
            $refusal = $this->checkUser($request, $user);
            if ($refusal !== null) {
                return $refusal;
            }
            if ($found === null) {
                throw ApiError::of(404, 'Resource not found');
            }
            [$route, $parameters] = $found;
            $scope = $route->permission === ''
                ? 'all'
                : $this->world->permissions->scope($user, $route->permission);
            if ($scope === null) {
                $this->coverage->hit($route, 403);
                throw $this->world->forbidden($route->permission);
            }

            return $this->call($route, $parameters, $request, $user, $scope);
        } catch (ApiError $error) {
            return $this->error($error);
        } catch (UnreadableBody $error) {
            return $this->error(ApiError::of(400, $error->getMessage()));
        } catch (\Throwable $error) {
            return $this->brokenDown($request, $error);
        }
    }

    /** A fault of the simulator itself looks like a server error and leaves a trace. */
    private function brokenDown(Request $request, \Throwable $error): Answer
    {
        fwrite(STDERR, $request->method . ' ' . $request->target . ': ' . $error . "\n");

        return Answer::html(500, "<html><body><h1>We're sorry, but something went wrong.</h1></body></html>");
    }

    /** @param array<string, mixed>|null $user */
    private function checkUser(Request $request, ?array $user): ?Answer
    {
        if ($user !== null && $user['status'] === 'active') {
            $this->world->authenticator->recordSuccess($user);

            return null;
        }
        if ($user === null && $request->credentials() !== null) {
            $this->world->authenticator->recordFailure($request->credentials()[0]);
        }
        $text = $user === null ? 'HTTP Basic: Access denied.' : self::STATUS_TEXTS[$user['status']];

        return Answer::error(401, Document::errors($this->shape([$text])))->with([
            'WWW-Authenticate' => 'Basic realm="Application"',
        ]);
    }

    /**
     * @param array<string, string> $parameters
     * @param array<string, mixed>|null $user
     * @param 'all'|'own' $scope
     */
    private function call(Route $route, array $parameters, Request $request, ?array $user, string $scope): Answer
    {
        $body = $this->bodies->read($request);
        if ($request->method !== 'GET') {
            $this->world->store->remember();
        }
        $context = new Context($this->world, $request, $parameters, $body, $user, $scope);
        [$class, $method] = $route->handler;
        try {
            $answer = (new $class())->$method($context);
            $this->coverage->hit($route, $answer->status);

            return $answer;
        } catch (ApiError $error) {
            $this->coverage->hit($route, $error->status);
            throw $error;
        }
    }

    private function error(ApiError $error): Answer
    {
        return Answer::error($error->status, Document::errors($this->shape($error->errors)));
    }

    /**
     * The error object in the selected shape.
     *
     * @param array<array-key, mixed> $errors
     * @return array<array-key, mixed>
     */
    private function shape(array $errors): array
    {
        $texts = [];
        foreach ($errors as $field => $messages) {
            foreach ((array) $messages as $message) {
                $texts[] = is_string($field) && $field !== 'base' ? $field . ' ' . $message : $message;
            }
        }

        return match ($this->world->options->get('error_shape')) {
            'text' => ['errors' => implode(', ', $texts)],
            'error' => ['error' => implode(', ', $texts)],
            'bare' => array_is_list($errors) ? ['error' => implode(', ', $texts)] : $errors,
            default => ['errors' => $errors],
        };
    }

    private function encode(Request $request, Answer $answer): Delivery
    {
        $headers = $answer->headers;
        if ($answer->html !== null) {
            return new Delivery(
                $answer->status,
                ['Content-Type' => 'text/html; charset=utf-8'] + $headers,
                $answer->html,
            );
        }
        if ($answer->document === null) {
            return new Delivery($answer->status, $headers, '');
        }
        $isXml = $request->format === 'xml';
        $type = $isXml ? 'application/xml; charset=utf-8' : 'application/json; charset=utf-8';
        $body = $isXml ? $this->xml->write($answer->document) : $this->json->write($answer->document);

        return new Delivery($answer->status, ['Content-Type' => $type] + $headers, $body);
    }

    private function addHeaders(Delivery $delivery): void
    {
        $this->requestNumber++;
        $delivery->headers += [
            'Date' => gmdate('D, d M Y H:i:s', $this->world->clock->now()) . ' GMT',
            'Status' => (string) $delivery->status,
            'X-Request-Id' => (string) $this->requestNumber,
            'X-Runtime' => '0.010000',
            'Cache-Control' => 'must-revalidate, private, max-age=0',
            'Set-Cookie' => '_session_id=' . $this->world->random->hex(32, 'session', $this->requestNumber)
                . '; path=/; HttpOnly',
        ];
    }
}
