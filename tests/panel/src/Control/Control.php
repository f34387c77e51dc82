<?php

declare(strict_types=1);

namespace OnApp\Panel\Control;

use OnApp\Panel\Engine\Clock;
use OnApp\Panel\Engine\Costs;
use OnApp\Panel\Http\Delivery;
use OnApp\Panel\Http\Request;
use OnApp\Panel\Panel;
use OnApp\Panel\Security\Authenticator;

/** The control port: JSON in, JSON out, no authentication, this machine only. */
final class Control
{
    private const ROUTES = [
        'GET health' => 'health', 'POST reset' => 'reset', 'GET state' => 'state', 'PUT state' => 'restore',
        'GET clock' => 'clock', 'POST clock' => 'moveClock', 'GET faults' => 'faults', 'POST faults' => 'addFault',
        'DELETE faults' => 'clearFaults', 'DELETE faults/:id' => 'removeFault', 'GET requests' => 'requests',
        'DELETE requests' => 'forgetRequests', 'POST expect' => 'expect', 'GET expect' => 'compare',
        'POST users/:id/password' => 'setPassword', 'POST roles/:id' => 'setRole', 'GET oracle/user_cost' => 'userCost',
        'GET oracle/network' => 'network', 'GET coverage' => 'coverage', 'GET options' => 'options',
        'POST options' => 'setOptions', 'PUT options' => 'setOptions',
    ];

    public function __construct(private readonly Panel $panel)
    {
    }

    public function handle(Request $request): Delivery
    {
        [$method, $id] = $this->find($request);
        if ($method === null) {
            return $this->answer(404, ['error' => 'No such call: ' . $request->method . ' ' . $request->path]);
        }
        try {
            $body = trim($request->body) === '' ? [] : json_decode($request->body, true, 512, JSON_THROW_ON_ERROR);
            if (!is_array($body)) {
                throw new \InvalidArgumentException('The body must be a JSON object');
            }

            return $this->answer(200, $this->$method($body, $request->query, $id));
        } catch (\InvalidArgumentException | \JsonException $error) {
            return $this->answer(422, ['error' => $error->getMessage()]);
        } catch (\Throwable $error) {
            fwrite(STDERR, 'control ' . $request->method . ' ' . $request->target . ': ' . $error . "\n");

            return $this->answer(500, ['error' => $error->getMessage()]);
        }
    }

    /** @return array{0: ?string, 1: int} */
    private function find(Request $request): array
    {
        $path = trim($request->path, '/');
        $id = preg_match('~/(\d+)(?=/|$)~', $path, $match) === 1 ? (int) $match[1] : 0;
        $pattern = (string) preg_replace('~/\d+(?=/|$)~', '/:id', $path);

        return [self::ROUTES[$request->method . ' ' . $pattern] ?? null, $id];
    }

    /** @return array<string, mixed> */
    private function health(): array
    {
        $world = $this->panel->world();

        return [
            'ready' => true,
            'document' => $world->document,
            'seed' => $world->seed,
            'version' => $world->version->text(),
            'now' => $world->clock->now(),
        ];
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function reset(array $body): array
    {
        $this->panel->reset(
            isset($body['document']) ? (string) $body['document'] : null,
            isset($body['seed']) ? (int) $body['seed'] : null,
            isset($body['version']) ? (string) $body['version'] : null,
            is_array($body['options'] ?? null) ? $body['options'] : [],
        );

        return $this->health() + ['logins' => $this->panel->logins()];
    }

    /** @return array<string, mixed> */
    private function state(): array
    {
        return $this->panel->world()->snapshot();
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function restore(array $body): array
    {
        $this->panel->restore($body);

        return $this->health();
    }

    /** @return array<string, mixed> */
    private function clock(): array
    {
        $clock = $this->panel->world()->clock;

        return ['mode' => $clock->mode(), 'now' => $clock->now(), 'iso' => $clock->iso($clock->now())];
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function moveClock(array $body): array
    {
        $world = $this->panel->world();
        $clock = $world->clock;
        if (isset($body['mode'])) {
            if (!in_array($body['mode'], Clock::MODES, true)) {
                throw new \InvalidArgumentException('mode is real, manual or scaled');
            }
            $clock->setMode($body['mode']);
        }
        if (isset($body['set'])) {
            $clock->set($this->moment($body['set']));
        }
        if (isset($body['advance_s'])) {
            $clock->advance((int) $body['advance_s']);
        }
        $world->catchUp();

        return $this->clock();
    }

    /** @return array<string, mixed> */
    private function faults(): array
    {
        return ['faults' => array_map(
            static fn ($rule): array => $rule->describe(),
            array_values($this->panel->faults->all()),
        )];
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function addFault(array $body): array
    {
        return ['id' => $this->panel->faults->add($body, $this->panel->world())->id];
    }

    /** @return array<string, mixed> */
    private function clearFaults(): array
    {
        $this->panel->faults->clear($this->panel->world());

        return $this->faults();
    }

    /** @return array<string, mixed> */
    private function removeFault(array $body, array $query, int $id): array
    {
        if (!$this->panel->faults->remove($id, $this->panel->world())) {
            throw new \InvalidArgumentException("No fault $id");
        }

        return $this->faults();
    }

    /**
     * @param array<string, mixed> $body
     * @param array<array-key, mixed> $query
     * @return array<string, mixed>
     */
    private function requests(array $body, array $query): array
    {
        return ['requests' => $this->panel->journal->entries($query + $body)];
    }

    /** @return array<string, mixed> */
    private function forgetRequests(): array
    {
        $this->panel->journal->clear();

        return ['requests' => []];
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function expect(array $body): array
    {
        $this->panel->expectations->set($body, $this->panel->journal->lastSequence());

        return ['since' => $this->panel->journal->lastSequence()];
    }

    /** @return array<string, mixed> */
    private function compare(): array
    {
        return $this->panel->expectations->compare($this->panel->journal);
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function setPassword(array $body, array $query, int $id): array
    {
        $store = $this->panel->world()->store;
        if ($store->get('users', $id) === null || !is_string($body['password'] ?? null)) {
            throw new \InvalidArgumentException('Wanted: an existing user and {"password": "..."}');
        }
        $store->update('users', $id, ['password_hash' => Authenticator::hash($body['password']), 'failed_logins' => 0]);

        return ['id' => $id];
    }

    /**
     * @param array<string, mixed> $body permissions (the whole list), or add and remove
     * @return array<string, mixed>
     */
    private function setRole(array $body, array $query, int $id): array
    {
        $store = $this->panel->world()->store;
        $role = $store->get('roles', $id) ?? throw new \InvalidArgumentException("No role $id");
        $permissions = $body['permissions'] ?? $role['permissions'];
        $permissions = array_diff([...$permissions, ...($body['add'] ?? [])], $body['remove'] ?? []);
        $permissions = array_values(array_unique($permissions));
        $store->update('roles', $id, ['permissions' => $permissions]);

        return ['id' => $id, 'permissions' => $permissions];
    }

    /**
     * @param array<string, mixed> $body
     * @param array<array-key, mixed> $query user, from, to
     * @return array<string, mixed>
     */
    private function userCost(array $body, array $query): array
    {
        [$from, $to] = $this->hours($query);
        $cost = $this->panel->world()->costs->trueTotal((int) ($query['user'] ?? 0), $from, $to);

        return [
            'user' => (int) ($query['user'] ?? 0),
            'net_units' => $cost['net'],
            'discount_units' => $cost['discount'],
            'unit' => '0.00000001',
        ];
    }

    /**
     * @param array<string, mixed> $body
     * @param array<array-key, mixed> $query machine, interface, hour
     * @return array<string, mixed>
     */
    private function network(array $body, array $query): array
    {
        $world = $this->panel->world();
        [$from, $to] = $this->hours($query);
        $sums = ['sent' => 0, 'received' => 0];
        for ($hour = $from; $hour < $to; $hour++) {
            foreach ($sums as $direction => $sum) {
                $name = ['net', (int) ($query['machine'] ?? 0), (int) ($query['interface'] ?? 0), $direction];
                $sums[$direction] += $world->costs->counter($world->options->int('net_base'), $hour, ...$name);
            }
        }

        return ['sent_kb' => $sums['sent'], 'received_kb' => $sums['received']];
    }

    /** @return array<string, mixed> */
    private function coverage(): array
    {
        return $this->panel->coverage->report();
    }

    /** @return array<string, mixed> */
    private function options(): array
    {
        return $this->panel->world()->options->all();
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function setOptions(array $body): array
    {
        $this->panel->world()->options->set($body);

        return $this->options();
    }

    /**
     * @param array<array-key, mixed> $query
     * @return array{0: int, 1: int} hours since 1970
     */
    private function hours(array $query): array
    {
        $now = $this->panel->world()->clock->now();

        return [
            intdiv($this->moment($query['from'] ?? 0), Costs::HOUR),
            intdiv($this->moment($query['to'] ?? $now), Costs::HOUR),
        ];
    }

    private function moment(mixed $value): int
    {
        if (is_int($value) || (is_string($value) && preg_match('~^\d+$~', $value) === 1)) {
            return (int) $value;
        }
        try {
            return (new \DateTimeImmutable((string) $value, new \DateTimeZone('UTC')))->getTimestamp();
        } catch (\Exception) {
            throw new \InvalidArgumentException('Not a time: ' . json_encode($value));
        }
    }

    /** @param array<string, mixed> $body */
    private function answer(int $status, array $body): Delivery
    {
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;

        return new Delivery($status, ['Content-Type' => 'application/json'], json_encode($body, $flags));
    }
}
