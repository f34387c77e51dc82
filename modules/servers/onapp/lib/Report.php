<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** What happened during one call: its steps and facts for the module log, and the secrets that must not get there. */
final class Report
{
    private const MASK = '********';

    /** @var list<string> */
    private array $secrets = [];

    /** @var list<string> */
    private array $steps = [];

    /** @var array<string, mixed> */
    private array $request = [];

    /** @var array<string, mixed> */
    private array $facts = [];

    public function keepSecret(#[\SensitiveParameter] string ...$values): void
    {
        foreach ($values as $value) {
            if ($value !== '' && !in_array($value, $this->secrets, true)) {
                $this->secrets[] = $value;
            }
        }
    }

    /** @param array<string, mixed> $request what the call wants, for the log */
    public function wanted(array $request): void
    {
        $this->request = $request + $this->request;
    }

    /** @param array<string, mixed> $facts what the panel answered, for the log */
    public function learned(array $facts): void
    {
        $this->facts = $facts + $this->facts;
    }

    /** A workflow repeats a step while it waits; only changes of step are worth a line. */
    public function step(string $step): void
    {
        if (end($this->steps) !== $step) {
            $this->steps[] = $step;
        }
    }

    /** Replaces every secret, also in the forms that logs and addresses give it. */
    public function mask(string $text): string
    {
        foreach ($this->secrets as $secret) {
            $forms = [$secret, rawurlencode($secret), urlencode($secret), htmlspecialchars($secret, ENT_QUOTES)];
            $text = str_replace($forms, self::MASK, $text);
        }
        return $text;
    }

    public function log(string $function, string $result): void
    {
        if (!function_exists('logModuleCall')) {
            return;
        }
        $request = $this->mask(print_r($this->request, true));
        $response = $this->mask(print_r(['steps' => $this->steps] + $this->facts, true));
        logModuleCall('onapp', $function, $request, $response, $this->mask($result), $this->secrets);
    }
}
