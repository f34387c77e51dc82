<?php

declare(strict_types=1);

namespace OnApp\Panel\Faults;

use OnApp\Panel\Http\Request;
use OnApp\Panel\World;

/** The rules in force, and the ones that concern the installation itself. */
final class Faults
{
    /** @var array<int, Rule> */
    private array $rules = [];

    private int $lastId = 0;

    /** @param \Closure(Rule, bool): void $onSocketEffect called when a socket effect begins (true) or ends */
    public function __construct(private readonly \Closure $onSocketEffect)
    {
    }

    /** @param array<string, mixed> $definition */
    public function add(array $definition, World $world): Rule
    {
        $rule = new Rule($this->lastId + 1, $definition);
        $this->rules[++$this->lastId] = $rule;
        if ($rule->effect === 'clock_skew') {
            $world->clock->skew += (int) round((float) $rule->parameter('minutes', 5) * 60);
            $rule->hits++;
            $world->catchUp();
        } elseif (in_array($rule->effect, ['tls', 'slow_accept', 'refuse'], true)) {
            $rule->hits++;
            ($this->onSocketEffect)($rule, true);
        }

        return $rule;
    }

    public function remove(int $id, World $world): bool
    {
        $rule = $this->rules[$id] ?? null;
        if ($rule === null) {
            return false;
        }
        unset($this->rules[$id]);
        if ($rule->effect === 'clock_skew') {
            $world->clock->skew -= (int) round((float) $rule->parameter('minutes', 5) * 60);
        } elseif (in_array($rule->effect, ['tls', 'slow_accept', 'refuse'], true)) {
            ($this->onSocketEffect)($rule, false);
        } elseif ($rule->effect === 'auth_expire') {
            $world->permissions->withheld = [];
        }

        return true;
    }

    public function clear(World $world): void
    {
        foreach (array_keys($this->rules) as $id) {
            $this->remove($id, $world);
        }
    }

    /** @return array<int, Rule> */
    public function all(): array
    {
        return $this->rules;
    }

    /** @return list<Rule> the rules that hit this request, in the order they were made */
    public function matching(Request $request, ?string $login, World $world): array
    {
        $matching = [];
        foreach ($this->rules as $rule) {
            if ($rule->hits($request, $login, $world)) {
                $matching[] = $rule;
            }
        }

        return $matching;
    }

    /** Connects the rules that fail jobs and use up resources with a world. */
    public function attach(World $world): void
    {
        $world->transactions->setFaultSource(function (string $action) use ($world): ?array {
            $rule = $this->systemRule('tx_fail', $world, 'action', $action);
            if ($rule === null) {
                return null;
            }
            $rule->hits++;

            return $rule->parameter('mode', 'fail') === 'hang'
                ? ['fail' => false, 'hang_s' => (int) round((float) $rule->parameter('minutes', 60) * 60)]
                : ['fail' => true, 'hang_s' => 0];
        });
        $world->exhausted = function (string $what) use ($world): bool {
            $rule = $this->systemRule('quota', $world, 'what', $what);
            if ($rule === null) {
                return false;
            }
            $rule->hits++;

            return true;
        };
    }

    private function systemRule(string $effect, World $world, string $key, string $value): ?Rule
    {
        foreach ($this->rules as $rule) {
            $wanted = $rule->parameter($key, null);
            $fits = $rule->effect === $effect && !$rule->isSpent() && ($wanted === null || $wanted === $value);
            if ($fits && $rule->isActiveAt($world->clock->now())) {
                return $rule;
            }
        }

        return null;
    }
}
