<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;

/** Checks fields against a table of rules and collects the panel's messages by field. */
final class Validator
{
    /** @var array<string, list<string>> */
    private array $errors = [];

    /**
     * @param array<string, mixed> $values
     * @param array<string, list<string>> $table field => rules such as `required`, `max:40`, `min:6`, `number:1`
     * @param bool $partial whether absent fields are left alone (a change, not a creation)
     */
    public function __construct(private readonly array $values, array $table, private readonly bool $partial = false)
    {
        foreach ($table as $field => $rules) {
            foreach ($rules as $rule) {
                $this->apply($field, ...array_pad(explode(':', $rule, 2), 2, ''));
            }
        }
    }

    public function add(string $field, string $message): void
    {
        if (!in_array($message, $this->errors[$field] ?? [], true)) {
            $this->errors[$field][] = $message;
        }
    }

    public function isValid(string $field): bool
    {
        return !isset($this->errors[$field]);
    }

    /** @return array<string, list<string>> */
    public function errors(): array
    {
        return $this->errors;
    }

    public function throwIfInvalid(): void
    {
        if ($this->errors !== []) {
            throw \OnApp\Panel\Routing\ApiError::invalid($this->errors);
        }
    }

    private function apply(string $field, string $rule, string $argument): void
    {
        if ($this->partial && !array_key_exists($field, $this->values)) {
            return;
        }
        $value = $this->values[$field] ?? null;
        $text = Value::text($value) ?? '';
        if ($rule === 'required') {
            if ($text === '') {
                $this->add($field, "can't be blank");
            }

            return;
        }
        if ($text === '' && !is_array($value)) {
            return;
        }
        $message = match ($rule) {
            'max' => iconv_strlen($text, 'UTF-8') > (int) $argument
                ? "is too long (maximum is $argument characters)" : null,
            'min' => iconv_strlen($text, 'UTF-8') < (int) $argument
                ? "is too short (minimum is $argument characters)" : null,
            'number' => $this->numberMessage($value, $argument),
            'email' => preg_match('~^[^@\s]+@[^@\s]+$~', $text) !== 1 ? 'is invalid' : null,
            'hostname' => preg_match('~^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$~', $text) !== 1
                ? 'is invalid' : null,
            'password_characters' => preg_match('~^[A-Za-z0-9!@#$%^&*()_\-+=|\\\\/\[\]{};:"<>,.?`]+$~', $text) !== 1
                ? 'contains characters that are not allowed' : null,
            'in' => !in_array(strtolower($text), explode(',', strtolower($argument)), true)
                ? 'is not included in the list' : null,
            default => throw new \LogicException("No rule $rule"),
        };
        if ($message !== null) {
            $this->add($field, $message);
        }
    }

    private function numberMessage(mixed $value, string $minimum): ?string
    {
        $number = Value::int($value);
        if ($number === null) {
            return 'is not a number';
        }

        return $minimum !== '' && $number < (int) $minimum ? "must be greater than or equal to $minimum" : null;
    }
}
