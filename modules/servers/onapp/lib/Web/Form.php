<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

use WHMCS\Module\Server\Onapp\Language;

/**
 * A form, declared once: the page shows it and the action reads it by the same fields.
 *
 * The label of a field is the text `input_<name>`. What a field can say of itself: `label` where that is another
 * one, `type` (text, number, password, select, checkbox), `choices` (label by value, for select), `value` (at first),
 * `required`, `check` (callable on the text), `wants` (language key of what it must be, where its type does not say),
 * `with` (values of that text), `hint` (language key).
 */
final class Form
{
    private const PLAIN = ['label' => '', 'type' => 'text', 'choices' => [], 'value' => '', 'required' => true,
        'check' => null, 'with' => [], 'hint' => ''];
    private const LONGEST = 1000;

    /** @var array<string, array<string, mixed>> */
    private readonly array $fields;

    /** @param array<string, array<string, mixed>> $fields by name */
    public function __construct(array $fields)
    {
        $complete = [];
        foreach ($fields as $name => $field) {
            $wants = ($field['type'] ?? '') === 'select' ? 'wants_choice' : 'wants_value';
            $complete[$name] = $field + ['wants' => $wants] + self::PLAIN;
            if ($complete[$name]['label'] === '') {
                $complete[$name]['label'] = Language::text("input_$name");
            }
        }
        $this->fields = $complete;
    }

    /**
     * For the template form.tpl.
     *
     * @param array{values: array<string, string>, errors: array<string, string>} $kept of Session::takeForm()
     * @return list<array<string, mixed>>
     */
    public function shown(array $kept): array
    {
        $shown = [];
        foreach ($this->fields as $name => $field) {
            $choices = [];
            $value = $kept['values'][$name] ?? (string) $field['value'];
            foreach ($field['choices'] as $choice => $label) {
                $isChosen = (string) $choice === $value;
                $choices[] = ['value' => (string) $choice, 'label' => $label, 'chosen' => $isChosen];
            }
            $shown[] = [
                'name' => $name,
                'label' => $field['label'],
                'type' => $field['type'],
                'choices' => $choices,
                'value' => $value,
                'required' => $field['required'],
                'hint' => $field['hint'] === '' ? '' : Language::text($field['hint']),
                'error' => $kept['errors'][$name] ?? '',
            ];
        }
        return $shown;
    }

    /** @return array<string, string> checked values of all fields; a checkbox is "1" or empty */
    public function read(Request $request): array
    {
        $values = [];
        $errors = [];
        foreach ($this->fields as $name => $field) {
            $values[$name] = $request->text($name);
            if (!$this->fits($field, $values[$name])) {
                $errors[$name] = $this->sentence($name, $field['wants'], $field['with']);
            }
        }
        if ($errors !== []) {
            throw new InvalidForm($errors, $this->withoutSecrets($values));
        }
        return $values;
    }

    /**
     * Refuses values that each were fine.
     *
     * @param array<string, string> $values
     * @param array<string, string|int> $with
     */
    public function refuse(array $values, string $name, string $wants, array $with = []): InvalidForm
    {
        return new InvalidForm([$name => $this->sentence($name, $wants, $with)], $this->withoutSecrets($values));
    }

    /**
     * @param array<string, string> $values
     * @return array<string, string>
     */
    private function withoutSecrets(array $values): array
    {
        $isOpen = fn (string $name): bool => ($this->fields[$name]['type'] ?? '') !== 'password';
        return array_filter($values, $isOpen, ARRAY_FILTER_USE_KEY);
    }

    /** @param array<string, mixed> $field */
    private function fits(array $field, string $value): bool
    {
        if ($value === '') {
            return !$field['required'];
        }
        if (mb_strlen($value) > self::LONGEST) {
            return false;
        }
        if ($field['type'] === 'checkbox' && $value !== '1') {
            return false;
        }
        if ($field['type'] === 'select' && !array_key_exists($value, $field['choices'])) {
            return false;
        }
        return $field['check'] === null || ($field['check'])($value);
    }

    /** @param array<string, string|int> $with */
    private function sentence(string $name, string $wants, array $with): string
    {
        $values = ['field' => (string) $this->fields[$name]['label'], 'reason' => Language::text($wants, $with)];
        return Language::text('input_invalid', $values);
    }
}
