<?php

declare(strict_types=1);

namespace OnApp\Panel;

use OnApp\Panel\Control\Control;
use OnApp\Panel\Control\Coverage;
use OnApp\Panel\Control\Expectations;
use OnApp\Panel\Control\Journal;
use OnApp\Panel\Engine\Clock;
use OnApp\Panel\Engine\Options;
use OnApp\Panel\Engine\Version;
use OnApp\Panel\Faults\Faults;
use OnApp\Panel\Faults\Rule;
use OnApp\Panel\Http\Certificates;
use OnApp\Panel\Http\Delivery;
use OnApp\Panel\Http\EventLoop;
use OnApp\Panel\Http\Listener;
use OnApp\Panel\Http\Request;
use OnApp\Panel\Seed\Documents;

/** The whole program: ports, faults, journal, and the world that a reset replaces. */
final class Panel
{
    public readonly Journal $journal;
    public readonly Expectations $expectations;
    public readonly Coverage $coverage;
    public readonly Faults $faults;

    private World $world;
    private readonly Api $api;

    /** @var list<Listener> ports of the API, plain and TLS */
    private array $apiPorts = [];

    private readonly Listener $controlPort;

    /** @param resource|null $log */
    public function __construct(
        private readonly Settings $settings,
        private readonly ?Certificates $certificates,
        $log = null,
    ) {
        $this->journal = new Journal($log);
        $this->expectations = new Expectations();
        $this->coverage = new Coverage();
        $this->faults = new Faults($this->onSocketEffect(...));
        $this->world = $this->newWorld($settings->document, $settings->seed, $settings->version, $settings->options);
        $this->api = new Api($this->world, $this->faults, $this->journal, $this->coverage);
        $handler = fn (Request $request): Delivery => $this->api->handle($request);
        $this->apiPorts[] = new Listener($handler, $settings->port);
        if ($certificates !== null) {
            $certificates->make((string) $settings->tls);
            $secure = new Listener($handler, 0, $certificates);
            $secure->tlsMode = $settings->tls;
            $this->apiPorts[] = $secure;
        }
        $control = new Control($this);
        $this->controlPort = new Listener($control->handle(...), $settings->controlPort);
    }

    public function world(): World
    {
        return $this->world;
    }

    public function attachTo(EventLoop $loop): void
    {
        foreach ([...$this->apiPorts, $this->controlPort] as $listener) {
            $loop->add($listener);
        }
    }

    /** @return array<string, mixed> what the start line says */
    public function introduction(): array
    {
        $secure = $this->apiPorts[1] ?? null;

        return [
            'api' => 'http://127.0.0.1:' . $this->apiPorts[0]->port,
            'control' => 'http://127.0.0.1:' . $this->controlPort->port,
            'version' => $this->world->version->text(),
            'clock' => $this->world->clock->mode(),
            'logins' => $this->logins(),
            'tls' => $secure === null || $this->certificates === null ? null : [
                'api' => 'https://127.0.0.1:' . $secure->port,
                'ca' => $this->certificates->authorityFile(),
            ],
            'pid' => getmypid(),
        ];
    }

    /** @return array<string, array<string, mixed>> */
    public function logins(): array
    {
        return Documents::logins($this->world);
    }

    /** @param array<string, mixed> $options */
    public function reset(?string $document, ?int $seed, ?string $version, array $options): void
    {
        $document ??= $this->world->document;
        $this->enter($this->newWorld(
            $document,
            $seed ?? $this->world->seed,
            $version ?? Documents::defaultVersion($document) ?? $this->settings->version,
            $options + $this->settings->options,
        ));
        $this->journal->clear();
    }

    /** @param array<string, mixed> $snapshot */
    public function restore(array $snapshot): void
    {
        if (($snapshot['format'] ?? null) !== 1 || !is_array($snapshot['tables'] ?? null)) {
            throw new \InvalidArgumentException('Not a snapshot of this program');
        }
        $options = new Options();
        $options->set($snapshot['options']);
        $clock = new Clock($snapshot['clock']['mode'], $this->settings->scale);
        $clock->skew = $snapshot['clock']['skew_s'];
        $clock->set($snapshot['clock']['now']);
        $version = new Version($snapshot['version']);
        $world = new World($snapshot['document'], $snapshot['seed'], $version, $clock, $options);
        $world->store->restore($snapshot);
        $world->permissions->withheld = (array) $snapshot['withheld'];
        $world->transactions->reload();
        $this->faults->attach($world);
        $this->world = $world;
        $this->api->enter($world);
    }

    private function enter(World $world): void
    {
        // Faults belong to a world: its clock must not keep the skew of the old one.
        $this->faults->clear($this->world);
        $this->world = $world;
        $this->api->enter($world);
    }

    /** @param array<string, mixed> $optionValues */
    private function newWorld(string $document, int $seed, string $version, array $optionValues): World
    {
        $options = new Options();
        $options->set($optionValues);
        $clock = new Clock($this->settings->clock, $this->settings->scale);
        $world = new World($document, $seed, new Version($version), $clock, $options);
        Documents::fill($world);
        $this->faults->attach($world);

        return $world;
    }

    private function onSocketEffect(Rule $rule, bool $begins): void
    {
        foreach ($this->apiPorts as $listener) {
            if ($rule->effect === 'tls') {
                if ($listener->tlsMode !== null) {
                    $listener->tlsMode = $begins ? $this->tlsMode($rule) : $this->settings->tls;
                }
            } elseif ($begins) {
                $listener->pause((int) $rule->parameter('ms', 1000), $rule->effect === 'refuse');
            } else {
                $listener->resume();
            }
        }
    }

    private function tlsMode(Rule $rule): string
    {
        $mode = (string) $rule->parameter('mode', 'expired');

        return in_array($mode, Certificates::MODES, true)
            ? $mode
            : throw new \InvalidArgumentException("No certificate mode $mode");
    }
}
